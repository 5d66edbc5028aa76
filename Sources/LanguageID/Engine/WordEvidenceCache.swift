/// Remembers the evidence of words, as ``WordVectorCache`` does their vectors.
struct WordEvidenceCache: ~Copyable {
  private let capacity: Int
  private var keys: [UInt64] = []
  private var values: UnsafeMutablePointer<WordEvidence>?

  /// `capacity` is a power of two; the memory is taken at the first word.
  init(capacity: Int) {
    precondition(capacity > 0 && capacity & (capacity - 1) == 0)
    self.capacity = capacity
  }

  deinit { values?.deallocate() }

  @inline(__always)
  func find(_ hash: UInt64) -> WordEvidence? {
    guard let values else { return nil }
    let place = Int(truncatingIfNeeded: hash &>> 20) & (capacity &- 1)
    return keys[place] == hash | 1 ? values[place] : nil
  }

  mutating func store(_ evidence: WordEvidence, for hash: UInt64) {
    if values == nil {
      keys = [UInt64](repeating: 0, count: capacity)
      values = .allocate(capacity: capacity)
    }
    let place = Int(truncatingIfNeeded: hash &>> 20) & (capacity &- 1)
    keys[place] = hash | 1
    (values! + place).initialize(to: evidence)
  }
}
