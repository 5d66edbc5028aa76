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
  public var script: String? {
    code.split(separator: "-").dropFirst().first { $0.utf8.count == 4 }.map(String.init)
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
