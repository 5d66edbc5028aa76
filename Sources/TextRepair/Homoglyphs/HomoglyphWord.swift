internal import ICUText

/// A word with letters that may be feigned.
struct HomoglyphWord {
  let utf8: [UInt8]
  let range: Range<Int>
  let letters: [Unicode.Scalar]
  private(set) var hasLatin = false
  /// Whether it has others than Latin letters and those of kindred scripts.
  private(set) var hasRare = false

  init(_ utf8: [UInt8], around letter: Range<Int>) {
    self.utf8 = utf8
    var start = letter.lowerBound
    while let (value, place) = ScalarScan.scalar(in: utf8, before: start), Self.isInWord(value) {
      start = place
    }
    var end = letter.upperBound
    while end < utf8.count {
      let (value, length) = ScalarScan.scalar(in: utf8, at: end)
      guard Self.isInWord(value) else { break }
      end += length
    }
    range = start..<end
    var letters: [Unicode.Scalar] = []
    for scalar in String(decoding: utf8[range], as: UTF8.self).unicodeScalars {
      letters.append(scalar)
      switch OddLetter(scalar.value) {
      case .latin: hasLatin = true
      case nil, .kindred: break
      default: hasRare = true
      }
    }
    self.letters = letters
  }

  private static func isInWord(_ value: UInt32) -> Bool {
    OddLetter(value) != nil || 0x300...0x36F ~= value
  }

  func kind(_ place: Int) -> OddLetter? { OddLetter(letters[place].value) }

  /// The names of some letters.
  static func names(_ letters: [Unicode.Scalar]) -> String {
    Set(letters.map(\.value)).sorted().map(HiddenScan.name(of:)).joined(separator: ", ")
  }

  func homoglyph(_ odd: [Unicode.Scalar], _ reading: [Unicode.Scalar]) -> Finding {
    Finding(
      kind: .homoglyph, range: range, detail: Self.names(odd),
      payload: String(String.UnicodeScalarView(reading)))
  }

  /// The scripts of the words before and behind this one, on the same line: Latin for one that has a
  /// letter of it; nil where there is none.
  var neighbours: (before: Script?, behind: Script?) {
    (script(of: wordBefore), script(of: wordBehind))
  }

  private func script(of word: Range<Int>?) -> Script? {
    guard let word else { return nil }
    let letters = String(decoding: utf8[word], as: UTF8.self).unicodeScalars
    if letters.contains(where: { OddLetter($0.value) == .latin }) { return .latin }
    return letters.first.map(Script.init(of:))
  }

  /// The nearest letters before the word on its line.
  var wordBefore: Range<Int>? {
    var place = range.lowerBound
    var end: Int?
    while let (value, start) = ScalarScan.scalar(in: utf8, before: place), value != 0x0A {
      let isLetter = OddLetter(value) != nil
      if isLetter, end == nil { end = place }
      if !isLetter, let end { return place..<end }
      place = start
    }
    return end.map { place..<$0 }
  }

  /// The nearest letters behind the word on its line.
  var wordBehind: Range<Int>? {
    var scan = ScalarScan(utf8, from: range.upperBound)
    var start: Int?
    while let value = scan.next(), value != 0x0A {
      let isLetter = OddLetter(value) != nil
      if isLetter, start == nil { start = scan.start }
      if !isLetter, let start { return start..<scan.start }
    }
    return start.map { $0..<(scan.end == utf8.count ? utf8.count : scan.start) }
  }
}
