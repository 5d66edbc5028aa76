extension [Segment] {
  /// Gives each segment the strongest role which an annotation of exactly its range speaks of.
  ///
  /// - Parameter annotations: In the order of the text.
  mutating func takeRoles(from annotations: [Annotation]) {
    var index = 0
    var roles = TypeMemo<Role?>()
    // Annotations and segments are looked at where they stand: copies of thousands take time.
    for place in annotations.indices {
      guard let role = roles.value(of: annotations[place].type, Role.init(spoken:)) else {
        continue
      }
      let range = annotations[place].range
      while index < count, self[index].range.upperBound <= range.lowerBound { index += 1 }
      guard index < count, self[index].range == range,
        annotations[place].score > self[index].roleScore,
        // What a shop says openly is no spam, much as it sounds alike.
        !(role == .spam && self[index].role == .advertisement)
      else { continue }
      self[index].role = role
      self[index].roleScore = annotations[place].score
    }
  }
}

extension Role {
  /// The role which an annotation gives a line: spam is one, whoever found it.
  fileprivate init?(spoken type: AnnotationType) {
    if type == .spamLine || type == .spamSentence {
      self = .spam
    } else {
      self.init(type)
    }
  }
}
