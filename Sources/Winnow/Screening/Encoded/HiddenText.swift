internal import TextRepair

/// Messages in characters that nobody sees, as TextRepair reads them.
enum HiddenText {
  /// The messages of a text's hidden characters that hold at least two words, in order.
  static func messages(of findings: [Finding]) -> [(range: Range<Int>, text: [UInt8])] {
    findings.compactMap { finding in
      guard let payload = finding.payload else { return nil }
      let text = Array(payload.utf8)
      guard CharacterTable.shared.hasTwoWords(text, 0..<text.count) else { return nil }
      return (finding.range, text)
    }
  }
}
