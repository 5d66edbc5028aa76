#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Finds where records end in a stream of bytes, whose pieces it sees one after the other.
///
/// It keeps no bytes, so that a record without end costs no memory.
enum RecordBoundary {
  case whole
  case line
  case paragraph(ParagraphBoundary)
  case quotedLine(QuotedLineBoundary)
  case webArchive(WebArchiveBoundary)

  init(_ format: InputFormat) {
    self =
      switch format {
      case .text, .html: .whole
      case .lines, .jsonl, .tsv: .line
      case .paragraphs: .paragraph(ParagraphBoundary())
      case .csv: .quotedLine(QuotedLineBoundary())
      case .wet, .warc: .webArchive(WebArchiveBoundary())
      }
  }

  /// Takes in what follows.
  ///
  /// - Returns: How many of the bytes belong to the open record, with what ends it; `nil` when it
  ///   goes on behind them.
  mutating func end(in bytes: UnsafeRawBufferPointer) -> Int? {
    switch self {
    case .whole: return nil
    case .line: return bytes.firstLineEnd
    case .paragraph(var boundary):
      defer { self = .paragraph(boundary) }
      return boundary.end(in: bytes)
    case .quotedLine(var boundary):
      defer { self = .quotedLine(boundary) }
      return boundary.end(in: bytes)
    case .webArchive(var boundary):
      // The header is an array: taken out of `self`, it is not copied with every byte.
      self = .whole
      defer { self = .webArchive(boundary) }
      return boundary.end(in: bytes)
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The length of the first line, with its end.
  var firstLineEnd: Int? {
    guard let base = baseAddress, let found = memchr(base, 0x0A, count) else { return nil }
    return UnsafeRawPointer(found) - base + 1
  }

  /// The number of line ends.
  var lineEndCount: Int {
    var total = 0
    var rest = self
    while let end = rest.firstLineEnd {
      total += 1
      rest = UnsafeRawBufferPointer(rebasing: rest[end...])
    }
    return total
  }
}

/// Ends a record behind the blank line that follows a paragraph.
struct ParagraphBoundary {
  private var hasContent = false
  private var lineIsBlank = true

  mutating func end(in bytes: UnsafeRawBufferPointer) -> Int? {
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A {
        if lineIsBlank, hasContent {
          hasContent = false
          return index + 1
        }
        lineIsBlank = true
      } else if byte != 0x20, byte != 0x09, byte != 0x0D {
        lineIsBlank = false
        hasContent = true
      }
    }
    return nil
  }
}
