/// A line under repair: its characters, each with the bytes of the text that it came from.
struct MojibakeLine {
  private var text: [UInt32] = []
  private var sources: [Source] = []
  /// Places where a sequence may begin, and the charsets in which it may, a bit each.
  private var starts: [(place: Int, pages: UInt64)] = []

  /// Where a character comes from.
  private struct Source {
    var start: Int
    var end: Int
    var origin = MojibakeOrigin.unchanged
  }

  /// Takes the characters of a line. The memory of the line before it is used again.
  mutating func read(_ utf8: [UInt8], _ range: Range<Int>) {
    text.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
    text.reserveCapacity(range.count)
    sources.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      let (value, length) = ScalarScan.scalar(in: utf8, at: place)
      text.append(value)
      sources.append(Source(start: place, end: place + length))
      place += length
    }
  }

  /// Appends the changed stretches.
  func append(to changes: inout ChangeList) {
    var index = 0
    while index < text.count {
      let origin = sources[index].origin
      if origin == .unchanged {
        index += 1
        continue
      }
      var end = sources[index].start
      changes.begin(at: end, note: EditNote(origin))
      while index < text.count, sources[index].origin == origin, sources[index].start == end {
        changes.add(sources[index].end - end, scalar: text[index])
        end = sources[index].end
        index += 1
      }
    }
  }

  /// How odd the line is as it stands.
  var jumble: LineJumble { LineJumble(text) }

  /// Takes layers off until nothing is left to do.
  mutating func repair(_ home: HomeCharacters?) {
    let model = CharacterModel.shared
    let original = self
    for layer in 0..<8 {
      if !repairWhole(), !repairRuns(model, layer, home) { break }
    }
    if isJumble(model) { self = original }
    let controls = MojibakeControls.repair(&text, model)
    for place in controls.places { sources[place].origin = controls.origin }
  }

  /// Takes a layer off a line all of whose characters beyond ASCII are UTF-8 read as windows-1252.
  /// Where that holds for several sequences no further evidence is needed.
  private mutating func repairWhole() -> Bool {
    // A sequence takes two characters at least.
    guard let page = Codepage.mistaken.first, text.count(where: { $0 >= 0x80 }) >= 8 else {
      return false
    }
    var repaired: [UInt32] = []
    var marks: [Source] = []
    repaired.reserveCapacity(text.count)
    marks.reserveCapacity(text.count)
    var sequences = 0
    var place = 0
    while place < text.count {
      let value = text[place]
      if value < 0x80 {
        repaired.append(value)
        marks.append(sources[place])
        place += 1
        continue
      }
      guard let sequence = MojibakeSequence(wholeIn: text.span, at: place, page) else {
        return false
      }
      repaired.append(sequence.scalar)
      marks.append(source(of: place..<place + sequence.count, .utf8(readAs: 0)))
      place += sequence.count
      sequences += 1
    }
    guard sequences >= 4 else { return false }
    text = repaired
    sources = marks
    return true
  }

  private func source(of range: Range<Int>, _ origin: MojibakeOrigin) -> Source {
    Source(
      start: sources[range.lowerBound].start, end: sources[range.upperBound - 1].end,
      origin: origin)
  }

  /// Takes off one layer.
  private mutating func repairRuns(
    _ model: CharacterModel, _ layer: Int, _ home: HomeCharacters?
  ) -> Bool {
    var best: [MojibakeRun] = []
    var bestPage = 0
    var bestEvidence = 0
    findStarts()
    if starts.isEmpty { return false }
    let pages = starts.reduce(0) { $0 | $1.pages }
    for (index, page) in Codepage.mistaken.enumerated() where pages >> index & 1 == 1 {
      let runs = accepted(runs(in: page, 1 << index, model), in: page, layer, home)
      // The odd charsets have to explain more than the usual ones.
      let sum = runs.reduce(0) { $0 + $1.evidence }
      let evidence = page.isUsual ? sum - page.handicap : sum * 2 / 3
      if evidence > bestEvidence {
        best = runs
        bestPage = index
        bestEvidence = evidence
      }
    }
    if best.isEmpty { return false }
    let page = Codepage.mistaken[bestPage]
    for run in best.reversed() {
      let pieces = run.pieces(of: text, in: page)
      text.replaceSubrange(run.range, with: pieces.lazy.map(\.scalar))
      sources.replaceSubrange(
        run.range, with: pieces.map { source(of: $0.range, .utf8(readAs: bestPage)) })
    }
    return true
  }

  /// Whether the repair made nothing that could be text: then it was none, and stays as it came.
  private func isJumble(_ model: CharacterModel) -> Bool {
    var jumble = MojibakeJumble()
    for place in text.indices where sources[place].origin != .unchanged {
      jumble.add(text[place], before: place + 1 < text.count ? text[place + 1] : 0x20, model)
    }
    return jumble.isCertain
  }

  /// Finds the places where a sequence may begin, and the charsets in which it may.
  private mutating func findStarts() {
    let leads = MojibakeLeads.shared
    starts.removeAll(keepingCapacity: true)
    for place in text.indices.dropLast() where text[place] >= 0x80 {
      var next = text[place + 1]
      // A space or a question mark may stand for any byte.
      if next == 0x20 || next == 0x3F { next = 0xFFFD }
      let pages = leads.codepages(lead: text[place], next: next, third: nil)
      if pages != 0 { starts.append((place, pages)) }
    }
  }

  private func runs(in page: Codepage, _ bit: UInt64, _ model: CharacterModel) -> [MojibakeRun] {
    var runs: [MojibakeRun] = []
    var end = 0
    for start in starts where start.pages & bit != 0 && start.place >= end {
      if let run = MojibakeRun(text.span, at: start.place, in: page, model: model) {
        runs.append(run)
        end = run.range.upperBound
      }
    }
    return runs
  }

  /// Runs with enough evidence. Where a charset has plenty of it, the rest of what could be read in
  /// it needs less, and may even look odd.
  private func accepted(
    _ runs: [MojibakeRun], in page: Codepage, _ layer: Int, _ home: HomeCharacters?
  ) -> [MojibakeRun] {
    if runs.isEmpty { return [] }
    // Under one layer another one is no surprise.
    let limit = layer > 0 && page.isUsual ? page.limit / 4 : page.limit
    // Greek or Cyrillic among other words of its script is no mojibake: "Еј-Би-Си".
    if isNative(runs) { return runs.filter { $0.evidence >= limit + 100 } }
    var strong = 0
    for run in runs where run.evidence > 0 && run.weak < run.count {
      strong += run.evidence
    }
    let accepted = runs.filter { run in
      if run.weak == run.count {
        return MojibakeLimits.isTypicalLoss(run, text, limit: limit)
          || (strong >= limit && run.evidence > -strong / 4)
      }
      let single = runs.count == 1 && run.count == 1
      let needed = MojibakeLimits.needed(run, text, isAlone: single, limit: limit)
      if run.evidence > needed - limit, run.weak == 0,
        home?.explains(
          run.pieces(of: text, in: page).lazy.map(\.scalar), insteadOf: text[run.range])
          == true
      {
        return true
      }
      return run.evidence >= needed
        || (strong >= limit && needed == limit && run.evidence > (page.isUsual ? 0 : 30))
        || (strong >= (page.isUsual ? 4 : 6) * limit && run.evidence > -strong / 6)
    }
    // In the odd charsets drawings are made of the same characters: all of them or none.
    return page.isUsual || accepted.count == runs.count ? accepted : []
  }

  /// Whether letters beyond Latin stand outside the runs more than in them.
  private func isNative(_ runs: [MojibakeRun]) -> Bool {
    func count(_ range: some Sequence<Int>) -> Int {
      range.reduce(0) { $0 + (text[$1] >= 0x370 && MojibakeRun.isLetter(text[$1]) ? 1 : 0) }
    }
    let inside = runs.reduce(0) { $0 + count($1.range) }
    return inside > 0 && count(text.indices) - inside > inside / 4
  }
}
