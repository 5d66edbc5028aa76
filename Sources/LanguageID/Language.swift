/// A language, or a language in a script, as a BCP 47 tag.
///
///     let dutch: Language = "nl"
///     dutch.code            // "nl"
///     Language("sr-Latn").script   // "Latn"
///
/// Three special tags of BCP 47 say that there is no single language: ``undetermined``,
/// ``multiple`` and ``noLinguisticContent``.
public struct Language: Hashable, Sendable {
  /// The tag, for instance `nl`, `sr-Latn` or `zh-Hans`.
  public let code: String

  /// Makes a language of a BCP 47 tag. The tag is taken as it is.
  public init(_ code: String) {
    self.code = code
  }

  /// `und`: the text is too short or too ambiguous to tell.
  public static let undetermined = Language("und")

  /// `mul`: several languages.
  public static let multiple = Language("mul")

  /// `zxx`: no linguistic content, for instance numbers or addresses only.
  public static let noLinguisticContent = Language("zxx")

  /// Whether the tag names a language, rather than one of the three special values.
  public var isDetermined: Bool {
    self != .undetermined && self != .multiple && self != .noLinguisticContent
  }

  /// The script subtag, where the tag has one: `Latn` of `sr-Latn`.
  ///
  /// Four letters before any extension; a variant of four characters begins with a digit (RFC 5646,
  /// section 2.1).
  public var script: String? {
    code.split(separator: "-").prefix { $0.utf8.count > 1 }.dropFirst().first { subtag in
      subtag.utf8.count == 4 && subtag.utf8.allSatisfy { 0x61...0x7A ~= $0 | 0x20 }
    }.map(String.init)
  }

  /// Whether the tag is a language range or goes on after it with a subtag, so `zh-Hans` matches `zh`
  /// (basic filtering, RFC 4647, section 3.3.1). Case does not matter; an empty range matches nothing.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  public func matches(_ range: Language) -> Bool {
    let (own, wanted) = (code.utf8, range.code.utf8)
    guard !wanted.isEmpty, own.count >= wanted.count else { return false }
    // Most languages differ in the first letters.
    var place = own.startIndex
    for byte in wanted {
      if Self.lowercased(own[place]) != Self.lowercased(byte) { return false }
      own.formIndex(after: &place)
    }
    return place == own.endIndex || own[place] == UInt8(ascii: "-")
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    0x41...0x5A ~= byte ? byte | 0x20 : byte
  }
}

extension Language: Comparable {
  /// Orders languages by their tags.
  public static func < (lhs: Language, rhs: Language) -> Bool {
    lhs.code < rhs.code
  }
}

extension Language: CustomStringConvertible {
  /// The tag.
  public var description: String { code }
}

extension Language: ExpressibleByStringLiteral {
  /// Makes a language of a literal tag.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
