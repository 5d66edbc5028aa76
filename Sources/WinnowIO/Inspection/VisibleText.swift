/// Text of unknown origin, made fit for a terminal.
enum VisibleText {
  /// The columns a scalar takes, near enough to cut a line: 0 for marks, 2 for the wide scripts of
  /// East Asia and emoji, 1 for the rest.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x300: 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: 0
      default: 1
      }
    }
  }

  /// The scalar to show for one: itself, or a picture of a character that would act on the terminal
  /// instead of being seen.
  ///
  /// Control characters could move the cursor, change the title or type commands; bidirectional
  /// controls could reorder the margin.
  static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value)!
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F:
      "\u{FFFD}"
    default: scalar
    }
  }

  /// A text on one line, with nothing in it that acts on the terminal.
  static func line(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars where scalar != "\n" && scalar != "\r" {
      result.unicodeScalars.append(shown(scalar))
    }
    return result
  }
}
