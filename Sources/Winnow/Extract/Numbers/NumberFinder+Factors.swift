/// What a number is multiplied by, and what it counts.
extension NumberFinder {
  /// "£3m", "$5k", "$1.5B": behind an amount the letters are no metres.
  func takeMagnitude(after end: Int, into find: inout Find) -> Bool {
    for (letters, factor) in [
      ("bn", 1e9), ("tn", 1e12), ("m", 1e6), ("k", 1e3), ("b", 1e9), ("t", 1e12),
    ] {
      let name = Array(letters.unicodeScalars)
      let behind = end + name.count
      guard behind <= text.count, text.isWordBoundary(behind),
        zip(text.scalars[end..<behind], name).allSatisfy({ $0.folded == $1 })
      else { continue }
      find.value *= factor
      find.range = find.range.lowerBound..<behind
      return true
    }
    return false
  }

  /// A factor, then a unit or currency.
  func takeNames(after numeral: NumeralParser.Numeral, into find: inout Find) {
    var position = numeral.end
    for _ in 0..<4 {
      let start = behindHyphen(position) ?? skippingSpaces(position)
      guard start - position <= 1,
        let match = millions(at: start, in: find) ?? match(at: start)
          ?? matchBehindLink(start, in: find)
      else { return }
      switch match.value {
      case .factor(let factor):
        guard find.unit == nil, find.currency == nil else { return }
        find.value *= factor
        position = addSmaller(than: factor, after: match.end, to: &find)
        continue
      case .unit(let unit):
        guard find.unit == nil, find.currency == nil, start == position || text[start - 1].isSpace,
          !isRate(match.end)
        else { return }
        find.unit = unit
        if unit == "gram" {
          let meaning = gramOrYear(numeral, start..<match.end)
          find.unit = meaning.unit
          find.score = min(find.score, meaning.score)
        }
      case .percent, .permille:
        guard find.unit == nil, find.currency == nil else { return }
        find.unit = match.value == .percent ? "percent" : "permille"
      case .currency(let code):
        guard find.unit == nil, find.currency == nil,
          isMoney(start..<match.end, code, numeral, isBefore: false)
        else { return }
        find.currency = code
      }
      find.range = find.range.lowerBound..<match.end
      position = match.end
    }
  }

  /// What is counted in millions and measured in no metres.
  private static let counted: Set<String> = [
    "accounts", "adults", "barrels", "books", "cars", "cases", "children",
    "citizens", "copies", "customers", "deaths", "doses", "downloads",
    "families", "farmers", "followers", "homes", "households", "immigrants", "jobs",
    "listeners", "lives", "members", "migrants", "passengers", "patients", "people",
    "pupils", "readers", "refugees", "residents", "students", "subscribers", "tourists",
    "travellers", "trees", "users", "vehicles", "views", "viewers", "visitors", "visits",
    "voters", "votes", "workers",
  ]

  private static let bulk: Set<String> = [
    "acre", "hectare", "kilogram", "kilowatt-hour", "liter", "square-kilometer", "tonne",
  ]

  /// "5m people", "10 m dollars": before what is counted the letter is no metre.
  private func millions(
    at index: Int, in find: Find
  ) -> (value: NumberLexicon.Meaning, end: Int)? {
    guard text.at(index) == "m", find.unit == nil, find.currency == nil,
      text.isWordBoundary(index + 1), text.at(index + 1).isSpace
    else { return nil }
    let next = skippingSpaces(index + 1)
    let isCounted =
      switch match(at: next)?.value {
      case .currency: true
      case .unit(let unit): Self.bulk.contains(unit)
      default:
        lexicon.language == "en"
          && Self.counted.contains(text.text(text.word(from: next)).lowercased())
      }
    return isCounted ? (.factor(1e6), index + 1) : nil
  }

  /// "5 km/s", "3 m³/Tag": by time a distance is a speed and a volume a flow.
  private func isRate(_ end: Int) -> Bool {
    guard text.at(end) == "/" else { return false }
    if ["h", "s", "min"].contains(text.text(text.word(from: end + 1))) { return true }
    guard case .unit(let unit)? = match(at: end + 1)?.value else { return false }
    return ["second", "minute", "hour", "day", "week", "month", "year"].contains(unit)
  }

  /// Slovak "120-tisíc": behind a hyphen that joins a factor to its number.
  private func behindHyphen(_ end: Int) -> Int? {
    guard "-‐‑".unicodeScalars.contains(text.at(end)), case .factor? = match(at: end + 1)?.value
    else { return nil }
    return end + 1
  }

  /// 1億2345万, 3만 5000, "2 lakh 35 thousand": behind a factor goes a number under a smaller one, or, in
  /// the East, under none.
  ///
  /// - Returns: Where the amount ends.
  private func addSmaller(than factor: Double, after end: Int, to find: inout Find) -> Int {
    find.range = find.range.lowerBound..<end
    guard factor >= 1000 else { return end }
    let start = text.at(end) == " " ? end + 1 : end
    guard lexicon.addsFactors || start > end, let rest = parse(at: start), rest.decimals == 0,
      rest.value < factor
    else { return end }
    var part = Find(range: start..<rest.end, value: rest.value, score: rest.score)
    var next: (factor: Double, end: Int)?
    if let match = match(at: skippingSpaces(rest.end)), case .factor(let factor) = match.value {
      next = (factor, match.end)
    }
    if let next, next.factor > factor, lexicon.countsInLakhs {
      // "32 thousand 605 crore": crores are counted in thousands.
      find.value = (find.value + part.value) * next.factor
      find.range = find.range.lowerBound..<next.end
      return next.end
    }
    if let next, lexicon.addsFactors,
      let value = joined(find.value, factor, rest, next.factor, isAttached: start == end)
    {
      find.value = value
      let myriad = Self.myriad(of: next.factor)
      return addSmaller(than: myriad, after: next.end, to: &find)
    }
    let smaller = next?.factor ?? 1
    guard rest.value * smaller < factor, next != nil || mayGoWithoutFactor(rest, under: factor)
    else { return end }
    var partEnd = rest.end
    if let next {
      part.value *= smaller
      partEnd = addSmaller(than: smaller, after: next.end, to: &part)
    }
    find.value += part.value
    find.range = find.range.lowerBound..<partEnd
    return partEnd
  }

  /// 2천345만, 3千5百万, 3万5千亿: what stands under ten thousand before a power of it is multiplied
  /// as a whole.
  private func joined(
    _ value: Double, _ factor: Double, _ rest: NumeralParser.Numeral, _ next: Double,
    isAttached: Bool
  ) -> Double? {
    let myriad = Self.myriad(of: next)
    let smaller = rest.value * (next / myriad)
    guard myriad > factor, smaller < factor else { return nil }
    // "3만 5억" are two amounts.
    guard factor == 1000 || next > myriad || isAttached && smaller >= 1000 else { return nil }
    return (value + smaller) * myriad
  }

  /// The power of ten thousand in a factor.
  private static func myriad(of factor: Double) -> Double {
    [1e16, 1e12, 1e8, 1e4].first { $0 <= factor } ?? 1
  }

  /// Whether a number behind a factor belongs to it without one of its own: in the East, and in
  /// Spanish "2 mil 500".
  private func mayGoWithoutFactor(
    _ rest: NumeralParser.Numeral, under factor: Double
  ) -> Bool {
    // Figures before 百 and 十 are not read.
    if lexicon.addsFactors { return !"百十拾백십".unicodeScalars.contains(text.at(rest.end)) }
    return lexicon.language == "es" && factor == 1000 && 100..<1000 ~= rest.value
      && text.isWordBoundary(rest.end)
  }
}
