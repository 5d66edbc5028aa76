/// A few examples of each kind, drawn evenly and always the same.
///
/// Of all candidates those of the lowest ranks stay; as a rank depends on the candidate alone, the
/// order in which they come does not matter (bottom-k sampling: Cohen and Kaplan, "Summarizing Data
/// using Bottom-k Sketches", PODC 2007).
struct SampleSet: Sendable, Hashable {
  /// An example, ready to be shown.
  struct Sample: Sendable, Hashable {
    let rank: UInt64
    let html: String
  }

  /// How many stay of each kind.
  let capacity: Int
  private var kinds: [String: [Sample]] = [:]

  init(capacity: Int) {
    self.capacity = capacity
  }

  /// The kinds there are samples of, by name.
  var names: [String] { kinds.keys.sorted() }

  /// The samples of a kind, by rank.
  subscript(kind: String) -> [Sample] { kinds[kind] ?? [] }

  /// Takes in a candidate, made only when it may stay.
  mutating func offer(_ kind: String, rank: UInt64, _ make: () -> String) {
    var samples = kinds[kind] ?? []
    guard samples.count < capacity || rank < samples[samples.count - 1].rank else { return }
    let sample = Sample(rank: rank, html: make())
    samples.insert(sample, at: samples.firstIndex { $0.rank > rank } ?? samples.count)
    if samples.count > capacity { samples.removeLast() }
    kinds[kind] = samples
  }

  mutating func merge(_ other: SampleSet) {
    for (kind, samples) in other.kinds {
      for sample in samples { offer(kind, rank: sample.rank) { sample.html } }
    }
  }

  /// Writes each sample as a line of its own, to be read again by ``read(_:)``.
  func writeLines(to json: inout JSONWriter) {
    for kind in names {
      for sample in self[kind] {
        json.object {
          $0.member("sample", kind)
          $0.member("rank", String(sample.rank))
          $0.member("html", sample.html)
        }
        json.endLine()
      }
    }
  }

  /// Takes in a line that ``writeLines(to:)`` wrote; `false` when it is none.
  mutating func read(_ line: JSONObject) -> Bool {
    guard let kind = line.text("sample"), let rank = line.text("rank").flatMap({ UInt64($0) }),
      let html = line.text("html")
    else { return false }
    offer(kind, rank: rank) { html }
    return true
  }
}

/// A number for a place, as good as drawn at random and always the same.
enum PlaceHash {
  /// The output function of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), over one number after
  /// the other.
  static func hash(_ numbers: Int...) -> UInt64 {
    var state: UInt64 = 0x9e37_79b9_7f4a_7c15
    for number in numbers {
      state = (state ^ UInt64(bitPattern: Int64(number))) &+ 0x9e37_79b9_7f4a_7c15
      state = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
      state = (state ^ (state >> 27)) &* 0x94d0_49bb_1331_11eb
      state ^= state >> 31
    }
    return state
  }
}
