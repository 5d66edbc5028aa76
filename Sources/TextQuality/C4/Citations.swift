/// Marks of citations as encyclopedias have them: `[12]`, `[]`, `[edit]`, `[citation needed]`.
enum Citations {
  static func removed(from line: String) -> String {
    guard line.utf8.contains(UInt8(ascii: "[")) else { return line }
    var result = ""
    var rest = line[...]
    while let bracket = rest.firstIndex(of: "[") {
      result += rest[..<bracket]
      rest = rest[bracket...]
      if let mark = mark(at: rest) {
        rest = rest.dropFirst(mark)
      } else {
        result.append("[")
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  /// The number of characters of a mark at the start of a text.
  private static func mark(at text: Substring) -> Int? {
    for word in ["[edit]", "[citation needed]"] where text.hasPrefix(word) { return word.count }
    let digits = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
    return text.dropFirst(digits.count + 1).first == "]" ? digits.count + 2 : nil
  }
}
