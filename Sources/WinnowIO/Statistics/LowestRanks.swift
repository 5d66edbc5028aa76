/// The lowest ranks of each kind among all candidates so far.
///
/// Who merges samples drawn from one part after the other needs no candidate that so many before it
/// have beaten.
struct LowestRanks {
  /// How many ranks there are of each kind.
  let capacity: Int
  private var kinds: [String: [UInt64]] = [:]

  init(capacity: Int) {
    self.capacity = capacity
  }

  /// Whether a candidate is among the lowest of its kind, which it then is to those that come later.
  mutating func admit(_ kind: String, _ rank: UInt64) -> Bool {
    guard let ranks = kinds[kind] else {
      kinds[kind] = [rank]
      return true
    }
    guard ranks.count < capacity || rank < ranks[ranks.count - 1] else { return false }
    kinds[kind]!.insert(rank, at: ranks.firstIndex { $0 > rank } ?? ranks.count)
    if ranks.count == capacity { kinds[kind]!.removeLast() }
    return true
  }
}
