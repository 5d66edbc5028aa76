/// Finds the wordings of ``CueList`` at word starts of a text, ignoring case.
///
/// A trie over code points as ``CueFolding`` has them, with each wording composed and decomposed.  Most words of
/// running text leave it at its root.
final class CueTrie: Sendable {
  static let shared = CueTrie(CueList.all)

  private let edges: CueEdges
  private let cues: [CueSet]
  /// Whether a code point below 0x800 begins any wording: spares the probe.
  private let begins: [Bool]
  /// Which hashes of the first two code points begin any wording: most words of running text are
  /// told apart by these.
  ///
  /// A wording of one code point stands as that and nothing.
  private let pairs: [Bool]
  /// Tells by its first four bytes what wordings a word of ASCII characters may begin.
  let starts: WordingStarts

  init(_ list: [(cue: Cue, wordings: String)]) {
    // More than every second byte of the wordings makes an edge.
    var edges = CueEdges(expecting: list.reduce(0) { $0 + $1.wordings.utf8.count } * 3 / 5)
    var cues: [CueSet] = [[]]
    var firsts: Set<UInt32> = []
    var pairs = [Bool](repeating: false, count: Self.pairCount)
    var starts = WordingStarts()
    for (cue, wordings) in list {
      CueWordings(wordings).forEach { scalars in
        let first = scalars[0]
        firsts.insert(first)
        pairs[Self.pair(first, scalars.count > 1 ? scalars[1] : Self.nothing)] = true
        var node: Int32 = 0
        for scalar in scalars {
          node = edges.target(node, scalar, orNew: Int32(cues.count))
          if node == cues.count { cues.append([]) }
        }
        cues[Int(node)].insert(CueSet(cue))
        starts.insert(scalars) { prefix in
          prefix.reduce(0) { edges.target($0, $1) ?? 0 }
        }
      }
    }
    self.edges = edges
    self.cues = cues
    let fold = CueFolding.shared
    begins = (0..<0x800).map { firsts.contains(fold($0)) }
    self.pairs = pairs
    self.starts = starts
  }

  /// Whether any wording begins with a code point, in lower case or not.
  @inline(__always)
  func mayBegin(with scalar: UInt32) -> Bool {
    scalar < 0x800 ? begins[Int(scalar)] : true
  }

  /// Whether any wording begins with these two code points, folded.
  @inline(__always)
  private func mayBegin(with first: UInt32, _ second: UInt32) -> Bool {
    pairs[Self.pair(first, second)]
  }

  private static let pairCount = 1 << 14
  /// Follows the code point of a wording that has but one.
  private static let nothing: UInt32 = 0

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
    let fold = CueFolding.shared
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
    case .anything:
      var ahead = start
      let first = fold(decodeScalar(utf8, &ahead))
      let second = ahead < end ? fold(decodeScalar(utf8, &ahead)) : Self.nothing
      guard mayBegin(with: first, second) || mayBegin(with: first, Self.nothing) else {
        return nil
      }
    }
    while index < end {
      let code = decodeScalar(utf8, &index)
      guard let next = edges.target(node, fold(code)) else { break }
      node = next
      if let cues = cues(at: node, utf8, behind: code, index, end) {
        // "Follow us on" is all that "follow us" is.
        let within = cues.isSubset(of: .quiet) ? found?.0 ?? [] : []
        found = (cues.union(within), index)
      }
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
}
