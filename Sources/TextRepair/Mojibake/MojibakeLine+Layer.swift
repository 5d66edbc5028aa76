internal import CTextKernels

extension MojibakeLine {
  /// Takes off one layer: the runs of the charset that explains most.
  mutating func repairRuns(_ layer: Int, _ home: inout MojibakeHome) -> Bool {
    var (pages, likeTheFirst) = text.findBeginnings()
    if pages == 0 { return false }
    // Many charsets have the same bytes here as the first: their runs are the same, too.
    let twins = pages & 1 == 1 ? likeTheFirst & ~1 : 0
    var firstMost = 0
    var bestPage = -1
    var bestEvidence = 0
    while pages != 0 {
      let page = pages.trailingZeroBitCount
      pages &= pages - 1
      let trust = Codepage.trusts[page]
      // The odd charsets have to explain more than the usual ones.
      func weighed(_ evidence: Int) -> Int {
        (trust.isUsual ? evidence : evidence * 2 / 3) - trust.handicap
      }
      // What cannot win is not looked at any closer.
      if twins >> page & 1 == 1, weighed(firstMost) <= bestEvidence { continue }
      let reading = text.reading(in: page)
      let most = reading.findRuns(at: text.beginnings, weights, into: &runs)
      if page == 0 { firstMost = most }
      if weighed(most) <= bestEvidence { continue }
      accept(reading, trust, layer, &home)
      let evidence = weighed(runs.evidence)
      if evidence > bestEvidence {
        swap(&best, &runs)
        bestPage = page
        bestEvidence = evidence
      }
    }
    if bestPage < 0 || best.count == 0 { return false }
    text.replace(best, in: bestPage)
    isChanged = true
    return true
  }

  /// Leaves the runs with enough evidence. Where a charset has plenty of it, the rest of what could be
  /// read in it needs less, and may even look odd.
  private mutating func accept(
    _ reading: MojibakeReading, _ trust: Codepage.Trust, _ layer: Int, _ home: inout MojibakeHome
  ) {
    if runs.count == 0 { return }
    // Under one layer another one is no surprise.
    let limit = layer > 0 && trust.isUsual ? trust.limit / 4 : trust.limit
    // Greek or Cyrillic among other words of its script is no mojibake: "Еј-Би-Си".
    if trust.hasNativeLetters, isNative(reading) {
      runs.keep { $0.evidence >= limit + 100 }
      return
    }
    var strong = 0
    for index in 0..<runs.count {
      let run = runs[index]
      if run.evidence > 0, run.weak < run.count { strong += Int(run.evidence) }
    }
    let all = runs.count
    let isAlone = all == 1 && runs[0].count == 1
    // In the odd charsets drawings are made of the same characters: all of them or none.
    let weights = weights
    runs.keep { run in
      Self.accepts(
        run, of: reading, weights, limit: limit, strong: strong, isUsual: trust.isUsual,
        isAlone: isAlone, &home)
    }
    if !trust.isUsual, runs.count < all { runs.removeAll() }
  }

  private static func accepts(
    _ run: MojibakeRun, of reading: MojibakeReading, _ weights: TextRunModel, limit: Int,
    strong: Int, isUsual: Bool, isAlone: Bool, _ home: inout MojibakeHome
  ) -> Bool {
    if run.weak == run.count {
      return MojibakeLimits.isTypicalLoss(run, reading, limit: limit)
        || (strong >= limit && run.evidence > -strong / 4)
    }
    let needed = MojibakeLimits.needed(
      run, reading, weights, isAlone: isAlone, limit: limit)
    if run.evidence >= needed
      || (strong >= limit && needed == limit && run.evidence > (isUsual ? 0 : 30))
      || (strong >= (isUsual ? 4 : 6) * limit && run.evidence > -strong / 6)
    {
      return true
    }
    return run.evidence > needed - limit && run.weak == 0 && home.explains(run, of: reading)
  }

  /// Whether letters beyond Latin stand outside the runs more than in them.
  private func isNative(_ line: MojibakeReading) -> Bool {
    var inside = 0
    for index in 0..<runs.count {
      for place in runs[index].range where weights.isNativeLetter(line[place]) { inside += 1 }
    }
    if inside == 0 { return false }
    var all = 0
    for index in 0..<line.highCount where weights.isNativeLetter(line[line.highPlace(index)]) {
      all += 1
    }
    return all - inside > inside / 4
  }
}
