/// Remembers the vectors of words: most running text is a few thousand word forms.
///
/// Direct-mapped: a word has one place, and the last one that came keeps it. What is remembered is
/// a function of the word alone, so results do not depend on what was seen before.
struct WordVectorCache: ~Copyable {
  /// Places, a power of two.
  let capacity: Int
  let rank: Int
  private let keys: UnsafeMutablePointer<UInt64>
  private let scales: UnsafeMutablePointer<Float>
  private let sums: UnsafeMutablePointer<Int16>

  init(capacity: Int, rank: Int) {
    precondition(capacity > 0 && capacity & (capacity - 1) == 0)
    self.capacity = capacity
    self.rank = rank
    keys = .allocate(capacity: capacity)
    keys.initialize(repeating: 0, count: capacity)
    scales = .allocate(capacity: capacity)
    scales.initialize(repeating: 0, count: capacity)
    // Pages of the sums are touched when they are first used.
    sums = .allocate(capacity: capacity * rank)
  }

  deinit {
    keys.deallocate()
    scales.deallocate()
    sums.deallocate()
  }

  /// The place of a word.
  @inline(__always)
  func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 20) & (capacity &- 1) }

  /// Whether the place holds this word; if not, it is given to it, and the caller fills it.
  @inline(__always)
  func claim(_ place: Int, for hash: UInt64) -> Bool {
    // A hash of zero marks an empty place.
    let key = hash | 1
    if keys[place] == key { return true }
    keys[place] = key
    return false
  }

  @inline(__always)
  func sums(at place: Int) -> UnsafeMutablePointer<Int16> { sums + place &* rank }

  @inline(__always)
  func scale(at place: Int) -> Float { scales[place] }

  @inline(__always)
  func setScale(_ scale: Float, at place: Int) { scales[place] = scale }
}
