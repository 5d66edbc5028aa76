extension Role {
  /// The type of annotation that says a segment has this role: `role.caption`.
  public var annotationType: AnnotationType {
    AnnotationType(rawValue: "role." + rawValue)
  }

  /// The role which a type of annotation speaks of, if it is of the family `role`.
  public init?(_ type: AnnotationType) {
    guard type.rawValue.hasPrefix("role.") else { return nil }
    self.init(rawValue: String(type.rawValue.dropFirst("role.".count)))
  }
}
