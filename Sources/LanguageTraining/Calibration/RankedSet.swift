/// A development set with the best two labels of each line.
struct RankedSet {
  private var lines: DevelopmentSet
  private var first: [Int] = []
  private var second: [Int] = []

  init(_ lines: DevelopmentSet) {
    self.lines = lines
    first = [Int](repeating: 0, count: lines.gold.count)
    second = first
    for line in lines.gold.indices { rank(line) }
  }

  private mutating func rank(_ line: Int) {
    var best = (label: 0, logit: -Float.infinity)
    var next = best
    for (label, logit) in lines.logits[line].enumerated() {
      if logit > best.logit {
        next = best
        best = (label, logit)
      } else if logit > next.logit {
        next = (label, logit)
      }
    }
    first[line] = best.label
    second[line] = next.label
  }

  private func isRight(_ label: Int, _ line: Int) -> Bool {
    lines.rightLabels[lines.gold[line]].contains(label)
  }

  /// The mean accuracy of the languages.
  var accuracy: Double {
    lines.gold.indices.reduce(0) { $0 + (isRight(first[$1], $1) ? lines.weights[$1] : 0) }
  }

  /// For each line where it makes a difference whether a label comes out, how far the best other one
  /// is ahead, and what it brings if it is not.
  func turns(of label: Int, within reach: Float) -> [(lead: Float, gain: Double)] {
    guard lines.allowed[label] else { return [] }
    return lines.gold.indices.compactMap { line in
      let other = first[line] == label ? second[line] : first[line]
      let lead = lines.logits[line][other] - lines.logits[line][label]
      guard abs(lead) < reach, isRight(label, line) != isRight(other, line) else { return nil }
      return (lead, isRight(label, line) ? lines.weights[line] : -lines.weights[line])
    }
  }

  /// Adds to the logits of a label.
  mutating func add(_ amount: Float, to label: Int) {
    guard lines.allowed[label] else { return }
    for line in lines.gold.indices {
      lines.add(amount, to: label, of: line)
      if label == first[line] || label == second[line]
        || lines.logits[line][label] >= lines.logits[line][second[line]]
      {
        rank(line)
      }
    }
  }
}
