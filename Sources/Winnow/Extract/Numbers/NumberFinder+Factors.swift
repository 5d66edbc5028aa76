/// What a number is multiplied by, and what it counts.
extension NumberFinder {
  /// "£3m", "$5k": behind an amount the letters are no metres.
  func takeMagnitude(after end: Int, into find: inout Find) -> Bool {
    let factor: Double
    switch text.at(end) {
    case "m", "M": factor = 1e6
    case "k", "K": factor = 1e3
    default: return false
    }
    guard text.isWordBoundary(end + 1) else { return false }
    find.value *= factor
    find.range = find.range.lowerBound..<end + 1
    return true
  }

  /// A factor, then a unit or currency.
  func takeNames(after end: Int, into find: inout Find) {
    var position = end
    for _ in 0..<3 {
      let start = skippingSpaces(position)
      guard start - position <= 1, let match = match(at: start) ?? matchBehindLink(start, in: find)
      else { return }
      switch match.value {
      case .factor(let factor):
        guard find.unit == nil, find.currency == nil else { return }
        find.value *= factor
        position = addSmaller(than: factor, after: match.end, to: &find)
        continue
      case .unit(let unit):
        guard find.unit == nil, find.currency == nil else { return }
        find.unit = unit
      case .percent, .permille:
        guard find.unit == nil, find.currency == nil else { return }
        find.unit = match.value == .percent ? "percent" : "permille"
      case .currency(let code):
        guard find.unit == nil, find.currency == nil else { return }
        find.currency = code
      }
      find.range = find.range.lowerBound..<match.end
      position = match.end
    }
  }

  /// 1億2345万, 3만 5000: behind a factor goes a number under a smaller one, or under none.
  ///
  /// - Returns: Where the amount ends.
  private func addSmaller(than factor: Double, after end: Int, to find: inout Find) -> Int {
    find.range = find.range.lowerBound..<end
    guard lexicon.addsFactors, factor >= 1000 else { return end }
    let start = text.at(end) == " " ? end + 1 : end
    guard let rest = parse(at: start) else { return end }
    var part = Find(range: start..<rest.end, value: rest.value, score: rest.score)
    var smaller = 1.0
    if case .factor(let next)? = match(at: skippingSpaces(rest.end))?.value { smaller = next }
    // Figures before 百 and 十 are not read.
    guard rest.decimals == 0, rest.value * smaller < factor,
      smaller > 1 || !"百十拾백십".unicodeScalars.contains(text.at(rest.end))
    else { return end }
    var partEnd = rest.end
    if smaller > 1, let word = match(at: skippingSpaces(rest.end)) {
      part.value *= smaller
      partEnd = addSmaller(than: smaller, after: word.end, to: &part)
    }
    find.value += part.value
    find.range = find.range.lowerBound..<partEnd
    return partEnd
  }
}
