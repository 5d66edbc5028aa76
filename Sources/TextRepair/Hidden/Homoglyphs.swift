internal import ICUText

/// Finds words that mix letters of Latin with lookalikes of other scripts.
///
/// ```swift
/// let findings = Homoglyphs.findings(in: Array("Log in to p\u{430}ypal".utf8))
/// findings[0].kind     // unicode.homoglyph
/// findings[0].payload  // "paypal": what a reader takes it for
/// ```
///
/// A word whose odd letters all have a twin in its main script is a homoglyph; other words of two
/// scripts are only mixed, which slang and brand names are, too. So is a Latin word with a Cyrillic
/// ending among Cyrillic words ("в iPhoneе"). Scripts: Latin with Greek, Cyrillic, Armenian or
/// Cherokee. Source: UTS #39, section 4, with ICU's confusables.
///
/// Limits: a word wholly of another script ("раураl" with no Latin letter but the last) is found
/// only if a letter gives it away.
public enum Homoglyphs {
  /// The findings of a text, in order. Nothing is to be removed: the words stand for something.
  ///
  /// - Parameter utf8: well-formed UTF-8.
  /// - Complexity: O(n); text without letters of those scripts is passed over once.
  public static func findings(in utf8: [UInt8]) -> [Finding] {
    let census = ByteCensus(utf8)
    guard (0xCD...0xD6).contains(where: { census.has($0) }) || census.has(0xE1) || census.has(0xEA)
    else { return [] }
    var findings: [Finding] = []
    var scan = ScalarScan(utf8)
    while true {
      scan.skipASCII()
      guard let value = scan.next() else { return findings }
      guard Alphabet(value) == .other else { continue }
      let word = word(in: utf8, around: scan.range)
      // Most words of other scripts have no Latin letter.
      if word.hasLatin, let finding = examine(utf8, word.range) { findings.append(finding) }
      scan = ScalarScan(utf8, from: word.range.upperBound)
    }
  }

  private enum Alphabet {
    case latin, other

    init?(_ value: UInt32) {
      switch value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
        self = .latin
      case 0x370...0x373, 0x376...0x377, 0x37B...0x37D, 0x37F, 0x386, 0x388...0x481,
        0x48A...0x556, 0x560...0x588, 0x13A0...0x13FD, 0x1F00...0x1FFC, 0xAB70...0xABBF:
        self = .other
      default: return nil
      }
    }
  }

  private static func word(
    in utf8: [UInt8], around letter: Range<Int>
  ) -> (range: Range<Int>, hasLatin: Bool) {
    var hasLatin = false
    func isInWord(_ value: UInt32) -> Bool {
      let alphabet = Alphabet(value)
      if alphabet == .latin { hasLatin = true }
      return alphabet != nil || 0x300...0x36F ~= value
    }
    var start = letter.lowerBound
    while let (value, place) = ScalarScan.scalar(in: utf8, before: start), isInWord(value) {
      start = place
    }
    var end = letter.upperBound
    while end < utf8.count {
      let (value, length) = ScalarScan.scalar(in: utf8, at: end)
      guard isInWord(value) else { break }
      end += length
    }
    return (start..<end, hasLatin)
  }

  /// - Parameter range: a word that has letters of Latin and of another script.
  private static func examine(_ utf8: [UInt8], _ range: Range<Int>) -> Finding? {
    let word = Array(String(decoding: utf8[range], as: UTF8.self).unicodeScalars)
    let latin = word.filter { Alphabet($0.value) == .latin }
    let others = word.filter { Alphabet($0.value) == .other }
    guard word.count > 2 else { return nil }
    // Units and formulas: kΩ, μm, Δt, πr.
    if others.count == 1, latin.count < 4, Script(of: others[0]) == .greek { return nil }
    let names = { (odd: [Unicode.Scalar]) in
      Set(odd.map(\.value)).sorted().map(HiddenScan.name(of:)).joined(separator: ", ")
    }
    if isInflected(word, stem: latin.count), isAmongCyrillic(utf8, range) {
      return Finding(kind: .mixedScript, range: range, detail: names(others))
    }
    if others.allSatisfy({ Lookalikes.shared.latin[$0] != nil }) {
      return finding(
        .homoglyph, range, names(others), word.map { Lookalikes.shared.latin[$0] ?? $0 })
    }
    if latin.count <= others.count, latin.allSatisfy({ Lookalikes.shared.cyrillic[$0] != nil }),
      others.allSatisfy({ Script(of: $0) == .cyrillic })
    {
      return finding(
        .homoglyph, range, names(latin), word.map { Lookalikes.shared.cyrillic[$0] ?? $0 })
    }
    return Finding(kind: .mixedScript, range: range, detail: names(others))
  }

  /// Whether a word is a Latin one with an ending of another script: look-alikes stand inside of a
  /// word, or for its first letter.
  private static func isInflected(_ word: [Unicode.Scalar], stem: Int) -> Bool {
    stem > 2 && word.prefix(stem).allSatisfy { Alphabet($0.value) == .latin }
  }

  /// Whether the letter before a word or the one behind it, on the same line, is Cyrillic.
  private static func isAmongCyrillic(_ utf8: [UInt8], _ word: Range<Int>) -> Bool {
    func isCyrillic(_ value: UInt32) -> Bool {
      Unicode.Scalar(value).map { Script(of: $0) == .cyrillic } ?? false
    }
    var place = word.lowerBound
    while let (value, start) = ScalarScan.scalar(in: utf8, before: place), value != 0x0A {
      if Alphabet(value) != nil {
        if isCyrillic(value) { return true }
        break
      }
      place = start
    }
    var scan = ScalarScan(utf8, from: word.upperBound)
    while let value = scan.next(), value != 0x0A {
      if Alphabet(value) != nil { return isCyrillic(value) }
    }
    return false
  }

  private static func finding(
    _ kind: Finding.Kind, _ range: Range<Int>, _ detail: String, _ reading: [Unicode.Scalar]
  ) -> Finding {
    Finding(
      kind: kind, range: range, detail: detail,
      payload: String(String.UnicodeScalarView(reading)))
  }
}

/// Letters with a twin in another script, by their skeletons.
private struct Lookalikes: Sendable {
  static let shared = Lookalikes()

  /// The Latin letter that a letter of another script looks like.
  private(set) var latin: [Unicode.Scalar: Unicode.Scalar] = [:]
  /// The Cyrillic letter that a Latin letter looks like.
  private(set) var cyrillic: [Unicode.Scalar: Unicode.Scalar] = [:]

  private init() {
    guard let confusables = try? Confusables() else { return }
    func skeleton(_ scalar: Unicode.Scalar) -> String {
      (try? confusables.skeleton(of: String(scalar))) ?? ""
    }
    var letters: [String: [Unicode.Scalar]] = [:]
    for value in [UInt8](0x41...0x5A) + [UInt8](0x61...0x7A) {
      letters[skeleton(Unicode.Scalar(value)), default: []].append(Unicode.Scalar(value))
    }
    for value in [0x370...0x3FF, 0x400...0x52F, 0x531...0x588, 0x13A0...0x13FD].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic,
        let twins = letters[skeleton(scalar)]
      else { continue }
      let isUpper = scalar.properties.isUppercase
      guard let twin = twins.first(where: { $0.properties.isUppercase == isUpper }) ?? twins.first
      else { continue }
      latin[scalar] = twin
      if Script(of: scalar) == .cyrillic, cyrillic[twin] == nil { cyrillic[twin] = scalar }
    }
  }
}
