extension MojibakeLine {
  /// Takes off one layer: the runs of the charset that explains most.
  mutating func repairRuns(
    _ model: CharacterModel, _ layer: Int, _ home: inout MojibakeHome
  ) -> Bool {
    var pages = text.findBeginnings()
    if pages == 0 { return false }
    // Many charsets have the same bytes here as the first: their runs are the same, too.
    let twins = pages & 1 == 1 ? text.codepagesLikeTheFirst() & ~1 : 0
    var firstMost = 0
    var bestPage = -1
    var bestEvidence = 0
    while pages != 0 {
      let page = pages.trailingZeroBitCount
      pages &= pages - 1
      let trust = Codepage.trusts[page]
      // The odd charsets have to explain more than the usual ones.
      func weighed(_ evidence: Int) -> Int {
        trust.isUsual ? evidence - trust.handicap : evidence * 2 / 3
      }
      // What cannot win is not looked at any closer.
      if twins >> page & 1 == 1, weighed(firstMost) <= bestEvidence { continue }
      let most = findRuns(in: page, model)
      if page == 0 { firstMost = most }
      if weighed(most) <= bestEvidence { continue }
      accept(in: page, trust, layer, &home)
      let evidence = weighed(runs.reduce(0) { $0 + $1.evidence })
      if evidence > bestEvidence {
        swap(&best, &runs)
        bestPage = page
        bestEvidence = evidence
      }
    }
    if bestPage < 0 || best.isEmpty { return false }
    replace(best, in: bestPage)
    return true
  }

  /// Finds the runs of a charset; gives how much speaks for them at most.
  private mutating func findRuns(in page: Int, _ model: CharacterModel) -> Int {
    var count = 0
    var end = 0
    var most = 0
    for index in 0..<text.highCount where text.beginning(index) >> UInt16(page) & 1 == 1 {
      let place = text.highPlace(index)
      guard place >= end, let run = MojibakeRun(text, at: place, in: page, model) else { continue }
      if count < runs.count { runs[count] = run } else { runs.append(run) }
      count += 1
      end = run.range.upperBound
      most += max(run.evidence, 0)
    }
    if runs.count > count { runs.removeLast(runs.count - count) }
    return most
  }

  /// Leaves the runs with enough evidence. Where a charset has plenty of it, the rest of what could be
  /// read in it needs less, and may even look odd.
  private mutating func accept(
    in page: Int, _ trust: Codepage.Trust, _ layer: Int, _ home: inout MojibakeHome
  ) {
    if runs.isEmpty { return }
    // Under one layer another one is no surprise.
    let limit = layer > 0 && trust.isUsual ? trust.limit / 4 : trust.limit
    // Greek or Cyrillic among other words of its script is no mojibake: "Еј-Би-Си".
    if trust.hasNativeLetters, isNative {
      runs.removeAll { $0.evidence < limit + 100 }
      return
    }
    var strong = 0
    for index in runs.indices where runs[index].evidence > 0 {
      if runs[index].weak < runs[index].count { strong += runs[index].evidence }
    }
    let all = runs.count
    let isAlone = all == 1 && runs[0].count == 1
    var accepted = 0
    for index in 0..<all {
      let run = runs[index]
      guard
        accepts(
          run, in: page, limit: limit, strong: strong, isUsual: trust.isUsual, isAlone: isAlone,
          &home)
      else { continue }
      runs[accepted] = run
      accepted += 1
    }
    // In the odd charsets drawings are made of the same characters: all of them or none.
    runs.removeLast(trust.isUsual || accepted == all ? all - accepted : all)
  }

  private func accepts(
    _ run: MojibakeRun, in page: Int, limit: Int, strong: Int, isUsual: Bool, isAlone: Bool,
    _ home: inout MojibakeHome
  ) -> Bool {
    if run.weak == run.count {
      return MojibakeLimits.isTypicalLoss(run, text, limit: limit)
        || (strong >= limit && run.evidence > -strong / 4)
    }
    let needed = MojibakeLimits.needed(run, text, isAlone: isAlone, limit: limit)
    if run.evidence >= needed
      || (strong >= limit && needed == limit && run.evidence > (isUsual ? 0 : 30))
      || (strong >= (isUsual ? 4 : 6) * limit && run.evidence > -strong / 6)
    {
      return true
    }
    return run.evidence > needed - limit && run.weak == 0
      && home.explains(run, of: text, in: page)
  }

  /// Whether letters beyond Latin stand outside the runs more than in them.
  private var isNative: Bool {
    var inside = 0
    for index in runs.indices {
      for place in runs[index].range where MojibakeRun.isNativeLetter(text[place]) { inside += 1 }
    }
    if inside == 0 { return false }
    var all = 0
    for index in 0..<text.highCount
    where MojibakeRun.isNativeLetter(text[text.highPlace(index)]) {
      all += 1
    }
    return all - inside > inside / 4
  }
}
