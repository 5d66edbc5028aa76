/// What an annotation says: a dotted name such as `language.foreign` or `role.caption`.
///
/// The part before the first dot is the family.  Plug-ins choose names of their own.
public struct AnnotationType: RawRepresentable, Hashable, Sendable {
  /// The dotted name.
  public let rawValue: String

  /// Takes any name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The name up to the first dot: `language` of `language.foreign`.
  public var family: Substring {
    rawValue.prefix { $0 != "." }
  }

  /// The main language of the whole document; `data` holds `language`.
  public static let mainLanguage: AnnotationType = "language.main"
  /// A stretch which is not in the main language; `data` holds `language`.  Where its segment is not
  /// foreign as a whole, also the `share` of the segment's letters, and `quoted` where a sentence of the
  /// main language quotes it.
  ///
  /// The score is the probability that the stretch is foreign here: the confidence in its language
  /// times the confidence in the main language.  In a text too short to have a main language
  /// nothing is therefore foreign.
  public static let foreignLanguage: AnnotationType = "language.foreign"
}

extension AnnotationType: ExpressibleByStringLiteral {
  /// Takes the name as written.
  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }
}

extension AnnotationType: CustomStringConvertible {
  /// The dotted name.
  public var description: String { rawValue }
}
