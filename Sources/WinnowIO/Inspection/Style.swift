/// How a stretch of text looks in a terminal: a set of SGR parameters (ECMA-48, 8.3.117).
struct Style: Hashable {
  let parameters: String

  static let plain = Style(parameters: "")
  static let heading = Style(parameters: "1")
  static let quiet = Style(parameters: "2")
  static let kept = Style(parameters: "32")
  static let setAside = Style(parameters: "31")
  static let foreign = Style(parameters: "4;35")
  static let label = Style(parameters: "36")
}

/// A buffer of text for a terminal, with or without colours.
struct StyledText {
  let showsColors: Bool
  private(set) var bytes: [UInt8] = []

  init(showsColors: Bool) {
    self.showsColors = showsColors
  }

  mutating func append(_ text: some Sequence<UInt8>, _ style: Style = .plain) {
    guard showsColors, style != .plain else {
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(contentsOf: "\u{1B}[\(style.parameters)m".utf8)
    bytes.append(contentsOf: text)
    bytes.append(contentsOf: "\u{1B}[0m".utf8)
  }

  /// Appends a text, with nothing in it that acts on the terminal: names come from other programs, too.
  mutating func append(_ text: String, _ style: Style = .plain) {
    append(VisibleText.line(text).utf8, style)
  }

  /// Appends a label, filled up to a number of columns with spaces.
  mutating func append(_ label: String, columns: Int, _ style: Style = .plain) {
    append(label, style)
    let missing = max(columns - label.unicodeScalars.count, 0)
    bytes.append(contentsOf: repeatElement(0x20, count: missing))
  }

  mutating func endLine() {
    while bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(0x0A)
  }
}
