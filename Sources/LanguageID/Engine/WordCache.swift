internal import CLanguageKernels

/// Remembers what was found out about words: most running text is a few thousand word forms.
///
/// A word has four places, which lie together; of them the one that was not asked for lately is
/// given to a new word. What is remembered is a function of the word alone, so results do not
/// depend on what was seen before.
struct WordCache: ~Copyable {
  /// What is looked at to find a word. Four fill a line of the processor's cache.
  private struct Tag {
    /// The upper 48 bits of the hash, the ``LabelSet/key`` of the main language of the text in which the
    /// lead was asked for last, and flags.
    var bits: UInt64
    /// What a value of one in the vector stands for.
    var scale: Float
    /// How far the labels the word speaks for most are above that main language.
    var lead: Float
  }

  private static let ways = 4
  private static let hashMask: UInt64 = 0xFFFF_FFFF_FFFF_0000
  private static let isTaken: UInt64 = 1
  private static let isRecent: UInt64 = 2
  private static let hasEvidence: UInt64 = 4
  private static let keyShift: UInt64 = 3
  private static let keyMask: UInt64 = 0xFFF8

  /// Places, a power of two.
  let capacity: Int
  private let rank: Int
  private let setMask: Int
  private let tags: UnsafeMutablePointer<Tag>
  private let vectors: UnsafeMutablePointer<Int8>
  private let evidence: UnsafeMutablePointer<WordEvidence>

  init(capacity: Int, rank: Int) {
    precondition(capacity >= Self.ways && capacity & (capacity - 1) == 0)
    self.capacity = capacity
    self.rank = rank
    setMask = capacity / Self.ways - 1
    tags = Self.table(capacity)
    vectors = Self.table(capacity * rank)
    evidence = Self.table(capacity)
  }

  deinit {
    language_table_free(tags, Int64(capacity * MemoryLayout<Tag>.stride))
    language_table_free(vectors, Int64(capacity * rank))
    language_table_free(evidence, Int64(capacity * MemoryLayout<WordEvidence>.stride))
  }

  private static func table<Element>(_ count: Int) -> UnsafeMutablePointer<Element> {
    language_table_allocate(Int64(count * MemoryLayout<Element>.stride))
      .bindMemory(to: Element.self, capacity: count)
  }

  @inline(__always)
  private func firstPlace(of hash: UInt64) -> Int {
    (Int(truncatingIfNeeded: hash) & setMask) &* Self.ways
  }

  /// Asks for the memory in which a word is looked for.
  @inline(__always)
  func prefetch(_ hash: UInt64) { language_prefetch(tags + firstPlace(of: hash)) }

  /// The place of a word, and whether it was there before; if not, the caller sets its vector.
  @inline(__always)
  func claim(_ hash: UInt64) -> (place: Int, isKnown: Bool) {
    let first = firstPlace(of: hash)
    let key = hash & Self.hashMask | Self.isTaken
    for way in 0..<Self.ways {
      let bits = tags[first &+ way].bits
      if bits & (Self.hashMask | Self.isTaken) == key {
        if bits & Self.isRecent == 0 { tags[first &+ way].bits = bits | Self.isRecent }
        return (first &+ way, true)
      }
    }
    return (replace(first, key), false)
  }

  @inline(never)
  private func replace(_ first: Int, _ key: UInt64) -> Int {
    var place = first
    while place < first + Self.ways, tags[place].bits & Self.isRecent != 0 { place += 1 }
    if place == first + Self.ways {
      for other in first..<place { tags[other].bits &= ~Self.isRecent }
      place = first + Int(truncatingIfNeeded: key &>> 60) & (Self.ways - 1)
    }
    tags[place].bits = key | Self.isRecent
    return place
  }

  /// Whether a place still holds a word.
  @inline(__always)
  func holds(_ hash: UInt64, at place: Int) -> Bool {
    tags[place].bits & (Self.hashMask | Self.isTaken) == hash & Self.hashMask | Self.isTaken
  }

  // MARK: What is kept

  @inline(__always)
  func vector(at place: Int) -> UnsafeMutablePointer<Int8> { vectors + place &* rank }

  @inline(__always)
  func prefetchVector(at place: Int) { language_prefetch(vectors + place &* rank) }

  /// Asks for the memory of what is known of a word.
  @inline(__always)
  func prefetchEvidence(of hash: UInt64) {
    let first = firstPlace(of: hash)
    for place in first..<first &+ Self.ways where holds(hash, at: place) {
      language_prefetch(evidence + place)
      prefetchVector(at: place)
    }
  }

  @inline(__always)
  func scale(at place: Int) -> Float { tags[place].scale }

  @inline(__always)
  func setScale(_ scale: Float, at place: Int) { tags[place].scale = scale }

  @inline(__always)
  func hasEvidence(at place: Int) -> Bool { tags[place].bits & Self.hasEvidence != 0 }

  /// Where the evidence of a word stands, or is to be put before ``setHasEvidence(at:)``.
  @inline(__always)
  func evidence(at place: Int) -> UnsafeMutablePointer<WordEvidence> { evidence + place }

  @inline(__always)
  func setHasEvidence(at place: Int) { tags[place].bits |= Self.hasEvidence }

  /// ``Workspace/lead(at:over:)``, if that was found out last.
  @inline(__always)
  func lead(at place: Int, over labels: LabelSet) -> Float? {
    let key = labels.key &<< Self.keyShift | Self.hasEvidence
    return tags[place].bits & (Self.keyMask | Self.hasEvidence) == key ? tags[place].lead : nil
  }

  /// Remembers the lead of a word that has evidence.
  @inline(__always)
  func setLead(_ value: Float, over labels: LabelSet, at place: Int) {
    tags[place].bits = tags[place].bits & ~Self.keyMask | labels.key &<< Self.keyShift
    tags[place].lead = value
  }
}
