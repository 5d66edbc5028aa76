// What mail programs put between the lines of people.
extension MessageMarkup {
  /// The lines of a quotation that say whose words are quoted within it, but for its last one.
  static func attributions(in quotation: Range<Int>, of lines: MarkedLines) -> [Int] {
    quotation.dropLast().filter { lines[$0].endsWithColon && lines[$0].namesMessage }
  }

  /// The lines that say on what a message was written: "Sent from my iPhone". They name a device, in any language, and
  /// stand alone, quoted or not.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func devices(in lines: MarkedLines) -> [Int] {
    func isApart(_ index: Int) -> Bool {
      index == 0 || index == lines.count || !lines.followsClosely(index)
    }
    func isBlank(_ index: Int) -> Bool {
      lines.indices.contains(index) && lines[index].quoted.isEmpty
    }
    return lines.indices.filter { index in
      let text = lines[index].quoted
      return text.count <= longestDevice && !lines.endsSentence(index)
        && (isApart(index) || isBlank(index - 1)) && (isApart(index + 1) || isBlank(index + 1))
        && text.split(separator: 0x20).count > 2
        && deviceNames.contains { name in
          text.indices.contains { text[$0...].starts(with: name) }
        }
    }
  }

  /// Such a line has no more bytes.
  private static let longestDevice = 60

  private static let deviceNames = [
    "iPhone", "iPad", "Android", "Galaxy", "Huawei", "BlackBerry", "Yahoo Mail", "Outlook for",
    "Outlook para", "Outlook pour", "Outlook für",
  ].map { Array($0.utf8) }
}
