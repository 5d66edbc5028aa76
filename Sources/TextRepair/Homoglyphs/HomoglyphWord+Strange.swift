internal import ICUText

extension HomoglyphWord {
  /// What is found of a word with letters that Latin words have by accident only: of Hebrew, Lisu,
  /// phonetic writing or mathematics, or Roman numerals.
  ///
  /// Such words are not reported without a twin for each letter: particles and endings stand at Latin
  /// words in many languages, and phonetic writing has letters like no other.
  func strange(on page: HomoglyphPage) -> Finding? {
    guard page.script == .latin, letters.count > 2 else { return nil }
    var reading: [Unicode.Scalar] = []
    var odd: [Unicode.Scalar] = []
    for place in letters.indices {
      let letter = letters[place]
      let kind = kind(place)
      if kind == nil || kind == .latin || page.exemplars?.contains(letter) == true {
        reading.append(letter)
        continue
      }
      guard mayFeign(kind, at: place, page), let twin = Lookalikes.shared.twin(of: letter) else {
        return nil
      }
      odd.append(letter)
      reading.append(twin)
    }
    return odd.isEmpty ? nil : homoglyph(odd, reading)
  }

  private func mayFeign(_ kind: OddLetter?, at place: Int, _ page: HomoglyphPage) -> Bool {
    switch kind {
    case .clinging: isInside(place)
    case .phonetic: page.exemplars != nil && letters.count > 3 && !isTranscription
    // `partⅱ`, `(ⅰ)`: those of five and less are at the end of words, or alone.
    case .numeral:
      letters.count > 3 && hasLatin
        && (letters[place].value >= 0x217C || place + 1 < letters.count)
    case .styled: letters.count > 3
    default: hasLatin
    }
  }

  /// Whether Latin letters are on both sides.
  private func isInside(_ place: Int) -> Bool {
    letters[..<place].last { OddLetter($0.value) != .clinging } != nil
      && letters[place...].contains { OddLetter($0.value) == .latin }
      && OddLetter(letters[0].value) == .latin
  }

  /// Whether signs of phonetic writing are at the word.
  private var isTranscription: Bool {
    func isSign(_ value: UInt32) -> Bool {
      switch value {
      case 0x5B, 0x5D, 0x2F, 0x5C, 0x250...0x2FF, 0x1D00...0x1DBF, 0xB7, 0x3B8, 0x7C, 0x2E, 0x2D:
        true
      default: false
      }
    }
    if let (value, _) = ScalarScan.scalar(in: utf8, before: range.lowerBound), isSign(value) {
      return true
    }
    guard range.upperBound < utf8.count else { return false }
    let value = ScalarScan.scalar(in: utf8, at: range.upperBound).value
    return value != 0x2E && value != 0x2D && isSign(value)
  }
}
