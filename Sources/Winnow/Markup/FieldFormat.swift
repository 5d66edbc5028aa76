/// The formats of the fields that stand on top of documents for site generators, line by line.
enum FieldFormat {
  /// `name: value`
  case yaml
  /// `name = value`
  case toml

  /// - Parameter fence: What the lines above and below the fields are made of.
  init?(fence: UInt8) {
    switch fence {
    case UInt8(ascii: "-"): self = .yaml
    case UInt8(ascii: "+"): self = .toml
    default: return nil
    }
  }

  /// The name of the field that a line begins with, without its quotation marks.
  func name(in line: MarkedLine) -> Slice<UnsafeBufferPointer<UInt8>>? {
    var rest = line.utf8[...]
    let quote = rest.first.flatMap { $0 == 0x22 || $0 == 0x27 ? $0 : nil }
    if quote != nil { rest = rest.dropFirst() }
    let name = rest.prefix {
      $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E
        || quote != nil && $0 != quote
    }
    rest = rest.dropFirst(name.count)
    if quote != nil {
      guard rest.first == quote else { return nil }
      rest = rest.dropFirst()
    }
    let separator = UInt8(ascii: self == .yaml ? ":" : "=")
    return !name.isEmpty && rest.drop { $0 == 0x20 }.first == separator ? name : nil
  }

  /// Whether a line that is not set in may stand among the fields: a comment, an entry of a list, the name of a
  /// table, the end of a value.
  func continues(_ line: MarkedLine) -> Bool {
    switch self {
    case .yaml: line.first == UInt8(ascii: "#") || line.starts(with: "- ")
    case .toml: [UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "]")].contains(line.first)
    }
  }
}
