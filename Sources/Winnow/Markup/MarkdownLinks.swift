/// The links and pictures in a line of Markdown.
struct MarkdownLinks {
  /// Links and pictures.
  private(set) var count = 0
  /// The bytes of links, and of what else is in the line, but for spaces, marks of lists and bars.
  private var linked = 0
  private var other = 0
  /// Pictures, with a link around them or without.
  private var pictures = 0
  /// The bytes outside of links and pictures, but for spaces.
  private var apart = 0
  /// Whether the line is a picture, or several, and nothing else.
  var isPicture: Bool { pictures > 0 && pictures == count && apart == 0 }
  /// Whether the line says where a link leads that stands elsewhere: `[1]: https://example.org`.
  private(set) var isReference = false

  /// The share of the line that stands in links, from 0 to 1.
  var share: Double { linked == 0 ? 0 : Double(linked) / Double(linked + other) }

  /// - Complexity: O(*n*) in the bytes of the line.
  init(_ line: MarkedLine) {
    let utf8 = line.utf8
    var index = 0
    while index < utf8.count {
      if utf8[index] == UInt8(ascii: "["), let link = Link(utf8, at: index) {
        if index > 0, utf8[index - 1] == UInt8(ascii: "!") {
          pictures += 1
          other -= 1
          apart -= 1
        } else if link.isOfPicture(utf8) {
          pictures += 1
        }
        count += 1
        linked += link.end - index
        index = link.end
      } else {
        if !Self.isMark(utf8[index]) { other += 1 }
        if utf8[index] > 0x20 { apart += 1 }
        index += 1
      }
    }
    guard line.first == UInt8(ascii: "["),
      let close = utf8.firstIndex(of: UInt8(ascii: "]")), close > 1
    else { return }
    isReference =
      utf8[1] != UInt8(ascii: "^")
      && utf8.dropFirst(close + 1).prefix(2).elementsEqual([0x3A, 0x20])
  }

  /// What stands between links in lists and rows of links: spaces, and `*`, `+`, `-`, `|`, `>`.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x20, 0x2A, 0x2B, 0x2D, 0x7C, 0x3E: true
    default: false
    }
  }

  /// `[text](address)`
  private struct Link {
    /// The place behind it.
    let end: Int
    /// Where its text is.
    private let text: Range<Int>

    /// Texts and addresses have no more bytes.
    private static let longest = (text: 300, address: 2_000)

    init?(_ utf8: UnsafeBufferPointer<UInt8>, at start: Int) {
      var depth = 0
      var index = start
      var limit = min(utf8.count, start + Self.longest.text)
      // A picture may be the text of a link.
      repeat {
        if utf8[index] == UInt8(ascii: "[") { depth += 1 }
        if utf8[index] == UInt8(ascii: "]") { depth -= 1 }
        index += 1
      } while depth > 0 && index < limit
      guard depth == 0, index < utf8.count, utf8[index] == UInt8(ascii: "(") else { return nil }
      text = start + 1..<index - 1
      limit = min(utf8.count, index + Self.longest.address)
      while index < limit, utf8[index] != UInt8(ascii: ")") { index += 1 }
      guard index < limit else { return nil }
      end = index + 1
    }

    /// Whether its text is a picture: `[![alt](picture)](address)`.
    func isOfPicture(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
      utf8[text].starts(with: "![".utf8)
        && Link(utf8, at: text.lowerBound + 1)?.end == text.upperBound
    }
  }
}
