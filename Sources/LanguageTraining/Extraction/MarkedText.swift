/// A line of text in which everything that an extractor should find is marked:
/// `⟦date=2024-03-14|14 March 2024⟧`.
///
/// A mark is a kind, perhaps an equals sign and what is said of the find, a bar, and the text; marks may
/// stand inside of one another.
public struct MarkedText: Sendable {
  /// Something to find.
  public struct Find: Sendable, Hashable {
    /// What it is.
    public let kind: String
    /// Where it lies, in bytes of the text without marks.
    public let range: Range<Int>
    /// What should be said of it, as ``ExtractionTest`` writes it; empty where nothing is.
    public let value: String
  }

  /// A mark that is not closed, or has no bar.
  public struct Failure: Error, CustomStringConvertible {
    /// What is wrong with it.
    public let description: String
  }

  /// The text without marks, UTF-8.
  public private(set) var utf8: [UInt8] = []
  /// In the order in which they end.
  public private(set) var finds: [Find] = []

  /// Reads a line.
  ///
  /// - Throws: ``Failure``
  public init(_ line: some StringProtocol) throws(Failure) {
    var open: [(head: Substring, start: Int)] = []
    var rest = Substring(line)
    while let next = rest.unicodeScalars.first {
      rest =
        rest.unicodeScalars.dropFirst().isEmpty
        ? "" : Substring(rest.unicodeScalars.dropFirst())
      switch next {
      case "⟦":
        guard let bar = rest.firstIndex(of: "|") else { throw Failure(description: "no bar") }
        open.append((rest[..<bar], utf8.count))
        rest = rest[rest.index(after: bar)...]
      case "⟧":
        guard let (head, start) = open.popLast() else {
          throw Failure(description: "a mark closed that was not opened")
        }
        let parts = head.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        finds.append(
          Find(
            kind: String(parts[0]), range: start..<utf8.count,
            value: parts.count > 1 ? String(parts[1]) : ""))
      default: utf8 += Array(String(next).utf8)
      }
    }
    guard open.isEmpty else { throw Failure(description: "a mark not closed") }
  }
}
