/// Names what each line is for on its page, from the plain text alone.
public struct RoleAnnotator: Annotator {
  /// Name and version.
  public let identifier = "roles/1"

  /// Makes the annotator.
  public init() {}

  /// One annotation `role.…` for each segment which holds words.
  public func annotate(_ view: DocumentView) -> [Annotation] {
    view.segments.filter(\.kind.isContent).map {
      Annotation(range: $0.range, type: Role.body.annotationType, score: 0.5, by: identifier)
    }
  }
}
