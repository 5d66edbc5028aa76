/// Ends a record of a WARC file behind its content, whose length stands in its header (ISO 28500).
///
/// Where a header is expected and none begins, a record ends at each line end, until one begins.
struct WebArchiveBoundary {
  /// The longest header that is believed.
  private static let maximumHeader = 1 << 16
  /// What stands between two records.
  private static let gap = 4

  private enum State {
    case header([UInt8])
    case content(Int)
  }

  private var state = State.header([])

  mutating func end(in bytes: UnsafeRawBufferPointer) -> Int? {
    switch state {
    case .content(let rest):
      guard rest > bytes.count else {
        state = .header([])
        return rest
      }
      state = .content(rest - bytes.count)
      return nil
    case .header(var header):
      state = .header([])
      var position = 0
      while position < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[position...])
        let count = rest.firstLineEnd ?? rest.count
        header.append(contentsOf: rest[..<count])
        position += count
        guard header.last == 0x0A else {
          if header.count > Self.maximumHeader { return position }
          break
        }
        if !WebArchiveHeader.begins(header) || header.count > Self.maximumHeader {
          return position
        }
        guard WebArchiveHeader.isWhole(header) else { continue }
        guard let length = WebArchiveHeader(header)?.contentLength else { return position }
        state = .content(length + Self.gap)
        let following = UnsafeRawBufferPointer(rebasing: bytes[position...])
        return end(in: following).map { position + $0 }
      }
      state = .header(header)
      return nil
    }
  }
}
