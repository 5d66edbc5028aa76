/// How much of a document is in each language, by what its stretches say.
///
/// Stretches count by the length of their words (``DocumentWords/length(of:)``): by their number, a page would
/// be in that of two languages which makes the shorter ones.
struct LanguageBalance {
  /// For each label its close varieties and itself.
  private let varieties: [[Int]]
  /// Expected length of the text in each label's language.
  private var mass: [Double]
  /// Length of the stretches that are most likely in each label's language.
  private var claimed: [Double]
  /// How sure these stretches are, close varieties apart, weighted by their length.
  private var sureness: [Double]

  init(_ model: LanguageModel) {
    varieties = model.closeVarieties
    mass = [Double](repeating: 0, count: model.header.labelCount)
    claimed = mass
    sureness = mass
  }

  mutating func add(_ verdict: StretchVerdict, _ length: Int) {
    verdict.forEachLikely { mass[$0] += Double($1) * Double(length) }
    claimed[verdict.best] += Double(length)
    sureness[verdict.best] += Double(verdict.sureness) * Double(length)
  }

  mutating func clear() {
    for label in mass.indices {
      mass[label] = 0
      claimed[label] = 0
      sureness[label] = 0
    }
  }

  /// The label most of the text belongs to: of the language, its varieties together, that most of it is in, the
  /// likeliest variety.
  var dominantLabel: Int {
    var best = 0
    var greatest = (sum(mass, 0), mass[0])
    // Most labels have nothing.
    for label in mass.indices.dropFirst() where mass[label] > 0 {
      let own = (sum(mass, label), mass[label])
      if greatest < own { (best, greatest) = (label, own) }
    }
    return best
  }

  /// That of some labels which most of the text belongs to; the first of several.
  func likeliest(of labels: [Int]) -> Int? { labels.max { mass[$0] < mass[$1] } }

  /// How sure it is that the text is in a label's language or a close variety of it: the mean confidence of the
  /// stretches that are said to be, less where another language has nearly as much of the text.
  func sureness(of label: Int) -> Double {
    let own = sum(claimed, label)
    guard own > 0 else { return 0 }
    let others = mass.indices.lazy.filter {
      mass[$0] > 0 && !varieties[label].contains($0)
    }
    let rival = others.reduce(0) { max($0, sum(mass, $1)) }
    return sum(sureness, label) / own * Self.chanceOfMost(sum(mass, label), against: rival)
  }

  /// How sure it is that a label's language is that one of its close varieties.
  func share(ofVarieties label: Int) -> Double {
    let all = sum(mass, label)
    return all == 0 ? 0 : mass[label] / all
  }

  /// Labels with at least a hundredth of the text, biggest first.
  var shares: [(label: Int, share: Double)] {
    let total = mass.reduce(0, +)
    return mass.indices.lazy.filter { mass[$0] >= 0.01 * total }
      .map { (label: $0, share: mass[$0] / total) }
      .sorted { ($0.share, $1.label) > ($1.share, $0.label) }
  }

  private func sum(_ values: [Double], _ label: Int) -> Double {
    varieties[label].reduce(0) { $0 + values[$1] }
  }

  /// How likely the longer part is the main one: which of two translations of a sentence has more letters says
  /// nothing, one of twice the length is the main part (logistic in the logarithm of the ratio, .5 for 1 to 1,
  /// .97 for 3 to 2, .996 for 2 to 1).
  private static func chanceOfMost(_ own: Double, against rival: Double) -> Double {
    let ratio = rival / own
    let fourth = ratio * ratio * ratio * ratio
    return 1 / (1 + fourth * fourth)
  }
}
