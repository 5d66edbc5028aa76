public import LanguageID

/// A piece of the text.  The segments of a document tile it: sorted, without gap or overlap.
public struct Segment: Sendable, Hashable, Identifiable {
  /// The position of the segment among the segments of its document, from 0.
  public var id: Int
  /// The stretch, in UTF-8 bytes of the text, with the line terminator.
  public var range: Range<Int>
  /// What the segment is made of.
  public var kind: SegmentKind
  /// What the segment is for on the page.
  public var role: Role
  /// How sure the role is, from 0 to 1.
  public var roleScore: Double
  /// The language of the segment; `und` where there is too little to tell, `zxx` where there are no
  /// words.
  public var language: Language
  /// How sure the language is, from 0 to 1.
  public var languageScore: Double
  /// Where the segment goes, and why.
  public var decision: Decision

  /// The stream the segment goes to.
  public var stream: SegmentStream { decision.stream }

  /// Makes a segment about which nothing is known but its place.
  public init(
    id: Int,
    range: Range<Int>,
    kind: SegmentKind,
    role: Role = .other,
    roleScore: Double = 0,
    language: Language = .undetermined,
    languageScore: Double = 0,
    decision: Decision = .keep
  ) {
    self.id = id
    self.range = range
    self.kind = kind
    self.role = role
    self.roleScore = roleScore
    self.language = language
    self.languageScore = languageScore
    self.decision = decision
  }
}
