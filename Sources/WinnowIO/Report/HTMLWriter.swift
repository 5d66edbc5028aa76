/// Writes HTML, with every text escaped.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  var html: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes markup of our own.
  mutating func markup(_ html: StaticString) {
    html.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes what this type made before.
  mutating func made(_ html: String) { bytes.append(contentsOf: html.utf8) }

  /// Writes a text; characters that cannot be seen, or would move others, as a label.
  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": markup("&lt;")
      case ">": markup("&gt;")
      case "&": markup("&amp;")
      case "\"": markup("&quot;")
      case "'": markup("&#39;")
      case "\n", "\t": bytes.append(UInt8(scalar.value))
      default:
        if Self.isUnseen(scalar) {
          label(scalar)
        } else {
          bytes.append(contentsOf: UTF8.encode(scalar)!)
        }
      }
    }
  }

  /// Writes an element with a class and a text.
  mutating func element(_ tag: StaticString, class name: StaticString = "", _ text: String) {
    markup("<")
    markup(tag)
    if name.utf8CodeUnitCount > 0 {
      markup(" class=\"")
      markup(name)
      markup("\"")
    }
    markup(">")
    self.text(text)
    markup("</")
    markup(tag)
    markup(">")
  }

  /// Writes the value of an attribute, without the quotation marks around it.
  mutating func value(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": markup("&lt;")
      case "&": markup("&amp;")
      case "\"": markup("&quot;")
      case "\n": markup("&#10;")
      default:
        if scalar.value >= 0x20, !(0x7F..<0xA0 ~= scalar.value) {
          bytes.append(contentsOf: UTF8.encode(scalar)!)
        }
      }
    }
  }

  private mutating func label(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    markup("<i class=\"unseen\" data-code=\"U+")
    made(String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
    markup("\"></i>")
  }

  /// Whether a character has no picture of its own and is not part of how others are written.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F, 0xFFFE, 0xFFFF:
      true
    default: false
    }
  }
}
