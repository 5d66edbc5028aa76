internal import CICUShims

/// The characters that a language is written with (CLDR exemplar sets).
///
/// ```swift
/// let dutch = ExemplarSet(language: "nl")
/// dutch?.contains("ë")                   // true
/// dutch?.contains("ж")                   // false
/// ```
///
/// The sets hold lower-case letters; ``contains(_:)`` looks at the lower-case form.
public struct ExemplarSet: Sendable, Equatable {
  /// How usual the characters are.
  public enum Kind: Int32, CaseIterable, Sendable {
    /// The letters of the language itself.
    case main
    /// Letters of foreign words and names.
    case auxiliary
    /// Headings of an alphabetical index.
    case index
    /// Punctuation marks.
    case punctuation
  }

  /// The characters, and the strings that count as letters (such as Spanish `ch`).
  public let members: ScalarSet

  /// The set of a language, or nil if ICU has no data of its own for it.
  ///
  /// - Parameter language: a BCP 47 or ICU locale.
  public init?(language: String, _ kind: Kind = .main) {
    // An empty name or "und" would give the set of the process's locale.
    guard !language.isEmpty, language != "und" else { return nil }
    var error: Int32 = 0
    let set = cicu_set_of_exemplars(language, kind.rawValue, &error)
    guard let set, error <= 0 else { return nil }
    members = ScalarSet(taking: set)
    guard !(members.ranges.isEmpty && members.strings.isEmpty) else { return nil }
  }

  /// Whether a character or its lower-case form is a member.
  public func contains(_ scalar: Unicode.Scalar) -> Bool {
    if members.contains(scalar) { return true }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 && members.contains(lower[lower.startIndex])
  }
}
