extension MojibakeLine {
  /// Takes off one layer: the runs of the charset that explains most.
  mutating func repairRuns(
    _ model: CharacterModel, _ layer: Int, _ home: inout MojibakeHome
  ) -> Bool {
    var pages = findBeginnings()
    best.removeAll(keepingCapacity: true)
    var bestPage = 0
    var bestEvidence = 0
    while pages != 0 {
      let page = pages.trailingZeroBitCount
      pages &= pages - 1
      let codepage = Codepage.mistaken[page]
      // The odd charsets have to explain more than the usual ones.
      func weighed(_ evidence: Int) -> Int {
        codepage.isUsual ? evidence - codepage.handicap : evidence * 2 / 3
      }
      findRuns(in: page, model)
      // What cannot win is not looked at any closer.
      let most = runs.reduce(0) { $0 + max($1.evidence, 0) }
      if weighed(most) <= bestEvidence { continue }
      accept(in: page, codepage, layer, &home)
      let evidence = weighed(runs.reduce(0) { $0 + $1.evidence })
      if evidence > bestEvidence {
        swap(&best, &runs)
        bestPage = page
        bestEvidence = evidence
      }
    }
    if best.isEmpty { return false }
    replace(best, in: bestPage)
    return true
  }

  /// Finds the places where a sequence may begin; gives the charsets in which any may, a bit each.
  private mutating func findBeginnings() -> UInt64 {
    beginnings.removeAll(keepingCapacity: true)
    var all: UInt64 = 0
    for place in text.rows.indices where text[place] >= 0x80 {
      let pages = text.codepages(at: place)
      if pages == 0 { continue }
      beginnings.append((place, pages))
      all |= pages
    }
    return all
  }

  private mutating func findRuns(in page: Int, _ model: CharacterModel) {
    runs.removeAll(keepingCapacity: true)
    var end = 0
    for beginning in beginnings where beginning.pages >> page & 1 == 1 && beginning.place >= end {
      if let run = MojibakeRun(&text, at: beginning.place, in: page, model) {
        runs.append(run)
        end = run.range.upperBound
      }
    }
  }

  /// Leaves the runs with enough evidence. Where a charset has plenty of it, the rest of what could be
  /// read in it needs less, and may even look odd.
  private mutating func accept(
    in page: Int, _ codepage: Codepage, _ layer: Int, _ home: inout MojibakeHome
  ) {
    if runs.isEmpty { return }
    // Under one layer another one is no surprise.
    let limit = layer > 0 && codepage.isUsual ? codepage.limit / 4 : codepage.limit
    // Greek or Cyrillic among other words of its script is no mojibake: "Еј-Би-Си".
    if isNative(runs) {
      runs.removeAll { $0.evidence < limit + 100 }
      return
    }
    var strong = 0
    for run in runs where run.evidence > 0 && run.weak < run.count {
      strong += run.evidence
    }
    let all = runs.count
    let isAlone = all == 1 && runs[0].count == 1
    var accepted = 0
    for run in runs {
      guard
        accepts(
          run, in: page, limit: limit, strong: strong, isUsual: codepage.isUsual, isAlone: isAlone,
          &home)
      else { continue }
      runs[accepted] = run
      accepted += 1
    }
    // In the odd charsets drawings are made of the same characters: all of them or none.
    runs.removeLast(codepage.isUsual || accepted == all ? all - accepted : all)
  }

  private func accepts(
    _ run: MojibakeRun, in page: Int, limit: Int, strong: Int, isUsual: Bool, isAlone: Bool,
    _ home: inout MojibakeHome
  ) -> Bool {
    if run.weak == run.count {
      return MojibakeLimits.isTypicalLoss(run, text.scalars, limit: limit)
        || (strong >= limit && run.evidence > -strong / 4)
    }
    let needed = MojibakeLimits.needed(run, text.scalars, isAlone: isAlone, limit: limit)
    if run.evidence >= needed
      || (strong >= limit && needed == limit && run.evidence > (isUsual ? 0 : 30))
      || (strong >= (isUsual ? 4 : 6) * limit && run.evidence > -strong / 6)
    {
      return true
    }
    return run.evidence > needed - limit && run.weak == 0
      && home.explains(run.scalars(of: text, in: page), insteadOf: text.scalars[run.range])
  }

  /// Whether letters beyond Latin stand outside the runs more than in them.
  private func isNative(_ runs: [MojibakeRun]) -> Bool {
    let inside = runs.reduce(0) { $0 + nativeLetters(in: $1.range) }
    return inside > 0 && nativeLetters(in: text.scalars.indices) - inside > inside / 4
  }

  private func nativeLetters(in range: Range<Int>) -> Int {
    var count = 0
    for place in range where text[place] >= 0x370 && MojibakeRun.isLetter(text[place]) {
      count += 1
    }
    return count
  }
}
