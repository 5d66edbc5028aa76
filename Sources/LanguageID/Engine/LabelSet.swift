/// Labels that count as one language for a text: a whole group of close varieties, or one label.
struct LabelSet {
  /// In ascending order, at least one.
  let labels: [Int]
  /// Stands for the set where words remember what they say of it: labels count as one language as a
  /// whole group or alone, so the first of them tells which.
  ///
  /// Thirteen bits: there are at most 4096 labels.
  let key: UInt64

  init(_ labels: [Int]) {
    self.labels = labels
    key = UInt64(truncatingIfNeeded: labels[0] &<< 1) | (labels.count > 1 ? 1 : 0)
  }

  @inline(__always)
  func contains(_ label: Int) -> Bool {
    for own in labels where own == label { return true }
    return false
  }
}
