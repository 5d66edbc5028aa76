/// Tells records that can hold a document from those that are there for other ends.
struct RecordFilter {
  private let format: InputFormat
  /// Whether the record before was none of a WARC file: of many in a row one is looked at.
  private(set) var followsGarbage: Bool

  init(_ format: InputFormat, followsGarbage: Bool = false) {
    self.format = format
    self.followsGarbage = followsGarbage
  }

  mutating func wants(_ record: [UInt8]) -> Bool {
    switch format {
    case .text, .html: return true
    case .paragraphs, .lines, .jsonl, .csv: return !Self.isBlank(record)
    // Tabs are the marks between its fields, which may all be empty.
    case .tsv: return record.contains(0x09) || !Self.isBlank(record)
    case .wet, .warc: return wantsWebArchive(record)
    }
  }

  /// The same of a record that is too long, by its front.
  mutating func wants(front: [UInt8]) -> Bool {
    switch format {
    case .wet, .warc: wantsWebArchive(front)
    case .text, .html, .paragraphs, .lines, .jsonl, .csv, .tsv: true
    }
  }

  private mutating func wantsWebArchive(_ record: [UInt8]) -> Bool {
    guard WebArchiveHeader.begins(record), let header = WebArchiveHeader(record),
      header.contentLength != nil
    else {
      // One report is enough for all of a stretch that is damaged.
      guard !Self.isBlank(record) else { return false }
      defer { followsGarbage = true }
      return !followsGarbage
    }
    followsGarbage = false
    return format == .wet
      ? header.says("warc-type", "conversion")
      : header.says("warc-type", "response") || header.says("warc-type", "resource")
  }

  private static func isBlank(_ record: [UInt8]) -> Bool {
    record.allSatisfy { $0 == 0x20 || 0x09...0x0D ~= $0 }
  }
}
