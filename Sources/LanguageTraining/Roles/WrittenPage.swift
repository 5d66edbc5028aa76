public import Winnow

/// A page that was written for Winnow, with the role of each line.
///
/// It is a file: each line a role, a tab and the line of the page, or nothing where the page has a blank line.
public struct WrittenPage: Sendable {
  /// A line with words.
  public struct Line: Sendable {
    /// Where it stands in the text, without its end.
    public let range: Range<Int>
    /// What it is on the page.
    public let role: Role
  }

  /// The name of the file, without `.tsv`.
  public let name: String
  /// The text, as UTF-8.
  public let utf8: [UInt8]
  /// The lines with words, in order.
  public let lines: [Line]

  /// Reads the pages of a folder, in the order of their names.
  ///
  /// - Throws: ``TrainingDataError`` where there are none, a file cannot be read, or a line has no known role.
  public static func read(folder: String) throws -> [WrittenPage] {
    let files = try CompressedLines.tables(inFolder: folder)
    if files.isEmpty { throw TrainingDataError("\(folder): no pages (*.tsv)") }
    return try files.map { try WrittenPage(name: $0.name, file: folder + "/" + $0.file) }
  }

  private init(name: String, file: String) throws {
    self.name = name
    var utf8: [UInt8] = []
    var lines: [Line] = []
    var number = 0
    try CompressedLines.forEach(inFile: file) { bytes in
      number += 1
      if let tab = bytes.firstIndex(of: UInt8(ascii: "\t")), tab + 1 < bytes.count {
        let role = Role(rawValue: String(decoding: bytes[..<tab], as: UTF8.self))
        guard Role.all.contains(role) else {
          throw TrainingDataError("\(file):\(number): unknown role \(role)")
        }
        let start = utf8.count
        utf8.append(contentsOf: bytes[(tab + 1)...])
        lines.append(Line(range: start..<utf8.count, role: role))
      } else if !bytes.isEmpty {
        throw TrainingDataError("\(file):\(number): no role and text with a tab between them")
      }
      utf8.append(UInt8(ascii: "\n"))
    }
    self.utf8 = utf8
    self.lines = lines
  }

  /// A number to part pages by.
  var siteHash: Int { LinePage(id: name, title: nil, lines: []).siteHash }

  /// The lines as ``ContentTrainer`` learns from them: what readers are meant to keep is the article.
  public func labelled(weight: Float = 1) -> LinePage {
    LinePage(
      id: name, title: nil,
      lines: lines.indices.map { index in
        let (role, range) = (lines[index].role, lines[index].range)
        let end = index > 0 ? lines[index - 1].range.upperBound : range.lowerBound
        return LinePage.Line(
          label: role.isContent ? 1 : 0, text: String(decoding: utf8[range], as: UTF8.self),
          isBelowBlank: range.lowerBound > end + 1)
      }, weight: weight)
  }
}
