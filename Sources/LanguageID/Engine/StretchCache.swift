/// Remembers what short stretches of text say: the lines of a page's frame stand on all pages of a
/// site, and a page that is cleaned is looked at until nothing more is set aside.
///
/// Like ``WordCache`` it holds a function of the words alone, so results do not depend on what was
/// seen before. Each stretch has one place, which it shares with those whose hash ends alike.
struct StretchCache: ~Copyable {
  /// Some hundred kilobytes with what stretches mostly have, eight megabytes at most.
  private static let capacity = 1 << 12

  private var verdicts = [StretchVerdict](repeating: StretchVerdict(), count: capacity)

  /// What is remembered of a stretch, if anything.
  @inline(__always)
  func verdict(for key: StretchKey) -> StretchVerdict? {
    let verdict = verdicts[key.place(of: Self.capacity)]
    return verdict.key == key ? verdict : nil
  }

  mutating func remember(_ verdict: StretchVerdict) {
    verdicts[verdict.key.place(of: Self.capacity)] = verdict
  }
}

/// A 64-bit hash of the words of a stretch, in their order.
struct StretchKey: Equatable {
  private(set) var hash: UInt64 = 0

  @inline(__always)
  mutating func add(_ word: UInt64) {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    hash = product.high ^ product.low
  }

  @inline(__always)
  fileprivate func place(of capacity: Int) -> Int { Int(truncatingIfNeeded: hash) & (capacity - 1) }
}

/// The languages of a stretch of text.
struct StretchVerdict {
  var key = StretchKey()
  private(set) var best = 0
  private var probability: Float = 0
  /// The probability of the best label and its close varieties.
  private(set) var sureness: Float = 0
  /// The other likely labels: none of most sentences, dozens of a name.
  private var others: [(label: UInt16, probability: Float)] = []

  init() {}

  /// One label is certain.
  init(_ best: Int, key: StretchKey) {
    self.key = key
    self.best = best
    probability = 1
    sureness = 1
  }

  /// What a posterior says.
  init(_ posterior: Posterior, in model: LanguageModel, key: StretchKey) {
    self.key = key
    best = posterior.best
    sureness = posterior.probabilityOfBestGroup(in: model)
    posterior.forEachLikely { label, probability in
      if label == best {
        self.probability = probability
      } else {
        others.append((UInt16(label), probability))
      }
    }
  }

  /// Calls `body` with the labels of ``Posterior/forEachLikely(_:)``, the best one first.
  @inline(__always)
  func forEachLikely(_ body: (_ label: Int, _ probability: Float) -> Void) {
    body(best, probability)
    for (label, probability) in others { body(Int(label), probability) }
  }
}
