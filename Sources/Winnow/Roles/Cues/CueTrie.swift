/// Finds the wordings of ``CueList`` at word starts of a text, ignoring case.
///
/// A trie over lower-cased code points.  Edges live in one open-addressed table keyed by node and
/// code point, so that a step is one probe, and most words of running text leave the trie at its
/// root.
final class CueTrie: Sendable {
  static let shared = CueTrie(CueList.all)

  private static let empty: UInt64 = .max
  private let keys: [UInt64]
  private let targets: [Int32]
  private let mask: Int
  private let cues: [CueSet]
  /// Whether a code point below 0x800 begins any wording: spares the probe.
  private let begins: [Bool]
  /// Which hashes of the first two code points begin any wording: most words of running text are
  /// told apart by these.
  private let pairs: [Bool]
  /// Whether every wording has two code points at least.
  private let hasNoShortWordings: Bool
  /// Tells by its first four bytes what wordings a word of ASCII characters may begin.
  private let starts: WordingStarts

  init(_ list: [(cue: Cue, wordings: String)]) {
    var edges: [UInt64: Int32] = [:]
    var cues: [CueSet] = [[]]
    var begins = [Bool](repeating: false, count: 0x800)
    var pairs = [Bool](repeating: false, count: Self.pairCount)
    var shortest = Int.max
    var starts = WordingStarts()
    for (cue, wordings) in list {
      for wording in wordings.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let scalars = wording.unicodeScalars.drop { $0 == " " }.map {
          LowercaseTable.shared($0.value)
        }
        guard let first = scalars.first else { continue }
        if first < 0x800 { begins[Int(first)] = true }
        shortest = min(shortest, scalars.count)
        if scalars.count > 1 { pairs[Self.pair(first, scalars[1])] = true }
        var node: Int32 = 0
        for scalar in scalars {
          let key = Self.key(node, scalar)
          if let next = edges[key] {
            node = next
          } else {
            node = Int32(cues.count)
            edges[key] = node
            cues.append([])
          }
        }
        cues[Int(node)].insert(CueSet(cue))
        starts.insert(scalars) { prefix in
          prefix.reduce(0) { edges[Self.key($0, $1)] ?? 0 }
        }
      }
    }
    var size = 16
    while size < edges.count * 3 { size *= 2 }
    var keys = [UInt64](repeating: Self.empty, count: size)
    var targets = [Int32](repeating: 0, count: size)
    for (key, target) in edges {
      var slot = Self.slot(key, mask: size - 1)
      while keys[slot] != Self.empty { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      targets[slot] = target
    }
    self.keys = keys
    self.targets = targets
    self.mask = size - 1
    self.cues = cues
    self.begins = begins
    self.pairs = pairs
    hasNoShortWordings = shortest > 1
    self.starts = starts
  }

  /// Whether any wording begins with a lower-cased code point.
  @inline(__always)
  func mayBegin(with scalar: UInt32) -> Bool {
    scalar < 0x800 ? begins[Int(scalar)] : true
  }

  /// Whether any wording of two code points and more begins with these, lower-cased.
  @inline(__always)
  private func mayBegin(with first: UInt32, _ second: UInt32) -> Bool {
    pairs[Self.pair(first, second)]
  }

  private static let pairCount = 1 << 14

  @inline(__always)
  private static func pair(_ first: UInt32, _ second: UInt32) -> Int {
    Int((first &* 0x9e37_79b9 ^ second &* 0x85eb_ca6b) >> 18)
  }

  /// The longest wording that begins at an offset and ends at a word's end.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - start: The offset of the first character of a word.
  ///   - end: The end of the line.
  /// - Returns: Its cues, and the offset it ends at; `nil` where there is none.
  func match(
    _ utf8: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
  ) -> (cues: CueSet, end: Int)? {
    let lower = LowercaseTable.shared
    var node: Int32 = 0
    var index = start
    var found: (CueSet, Int)?
    switch starts.look(utf8, at: start, end: end) {
    case .nothing: return nil
    case .node(let place):
      node = place
      index = start + WordingStarts.length
      if let cues = cues(at: node, utf8, behind: UInt32(utf8[index - 1]), index, end) {
        found = (cues, index)
      }
    case .anything where hasNoShortWordings:
      var ahead = start
      let first = lower(decodeScalar(utf8, &ahead))
      guard ahead < end else { return nil }
      guard mayBegin(with: first, lower(decodeScalar(utf8, &ahead))) else { return nil }
    case .anything: break
    }
    while index < end {
      let code = decodeScalar(utf8, &index)
      guard let next = step(node, lower(code)) else { break }
      node = next
      if let cues = cues(at: node, utf8, behind: code, index, end) { found = (cues, index) }
    }
    return found
  }

  /// The cues of a wording that ends at a node; `nil` where none ends there, or not at a word's end.
  @inline(__always)
  private func cues(
    at node: Int32, _ utf8: UnsafeBufferPointer<UInt8>, behind code: UInt32, _ index: Int,
    _ end: Int
  ) -> CueSet? {
    let cues = cues[Int(node)]
    guard !cues.isEmpty else { return nil }
    guard index < end else { return cues }
    let table = CharacterTable.shared
    var ahead = index
    let following = table(decodeScalar(utf8, &ahead))
    let joins = !following.isDisjoint(with: [.letter, .mark, .digit])
    let kind = table(code)
    return joins && !kind.contains(.unspaced) && kind.contains(.letter) ? nil : cues
  }

  @inline(__always)
  private func step(_ node: Int32, _ scalar: UInt32) -> Int32? {
    let key = Self.key(node, scalar)
    var slot = Self.slot(key, mask: mask)
    while keys[slot] != Self.empty {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
  }

  @inline(__always)
  private static func slot(_ key: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 20) & mask
  }
}
