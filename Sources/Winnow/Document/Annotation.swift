/// Something found out about a stretch of the text.
///
/// Annotations may overlap, and they decide nothing: a ``Policy`` does.  Annotators of Winnow,
/// plug-ins and extractors all use this one shape.
///
///     Annotation(range: 0..<4, type: "role.byline", score: 0.8, by: "roles/1")
public struct Annotation: Sendable, Hashable {
  /// The stretch, in UTF-8 bytes of the text.
  public var range: Range<Int>
  /// What is said about it.
  public var type: AnnotationType
  /// How sure the annotator is, from 0 to 1.
  public var score: Double
  /// The annotator and its version, as in `roles/1`.
  public var by: String
  /// Details, by name.
  public var data: AnnotationData

  /// Makes an annotation from its parts.
  public init(
    range: Range<Int>,
    type: AnnotationType,
    score: Double,
    by: String,
    data: AnnotationData = AnnotationData()
  ) {
    self.range = range
    self.type = type
    self.score = score
    self.by = by
    self.data = data
  }
}
