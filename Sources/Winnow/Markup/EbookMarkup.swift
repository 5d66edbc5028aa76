/// Reads what Project Gutenberg puts around its books: a head down to "*** START OF ...", and the licence from "*** END
/// OF ..." on.
enum EbookMarkup {
  /// The lines that are no text of the book, in order, and that with its title.
  ///
  /// - Complexity: O(*n*) in the number of lines, and in the bytes of those that begin with stars.
  static func frame(of lines: MarkedLines) -> (lines: [Int], title: Int?) {
    var frame: [Int] = []
    var title: Int?
    if let start = lines.indices.first(where: { isMark("START OF", lines[$0]) }) {
      frame += 0..<start + 1
      title = (0..<start).first { lines[$0].starts(with: "Title: ") }
    }
    if var end = lines.indices.last(where: { isMark("END OF", lines[$0]) }),
      end >= frame.count
    {
      if end > 0, lines[end - 1].starts(with: "End of "), namesProject(lines[end - 1]) { end -= 1 }
      frame += end..<lines.count
    }
    return (frame, title)
  }

  /// `*** START OF THE PROJECT GUTENBERG EBOOK ... ***`, with or without spaces behind the stars.
  private static func isMark(_ opening: StaticString, _ line: MarkedLine) -> Bool {
    guard line.starts(with: "***") else { return false }
    let rest = line.utf8.dropFirst(3).drop { $0 == 0x20 }
    let bytes = UnsafeBufferPointer(start: opening.utf8Start, count: opening.utf8CodeUnitCount)
    return rest.starts(with: bytes) && namesProject(line)
  }

  private static func namesProject(_ line: MarkedLine) -> Bool {
    let name = Array("projectgutenberg".utf8)
    let letters = line.utf8.filter(\.isLetter).map { $0 | 0x20 }
    return letters.indices.contains { letters[$0...].starts(with: name) }
  }
}
