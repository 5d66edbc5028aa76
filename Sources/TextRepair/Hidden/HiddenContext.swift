internal import ICUText

/// What stands around hidden characters, and which of them that gives work to do.
struct HiddenContext {
  private let utf8: [UInt8]
  private let range: Range<Int>
  private let before: UInt32?
  private let after: UInt32?
  /// An emoji before, and one after.
  private let joinsEmoji: Bool

  init(_ utf8: [UInt8], _ range: Range<Int>) {
    self.utf8 = utf8
    self.range = range
    before = ScalarScan.scalar(in: utf8, before: range.lowerBound)?.value
    after =
      range.upperBound < utf8.count
      ? ScalarScan.scalar(in: utf8, at: range.upperBound).value : nil
    joinsEmoji = after.map(Self.isPictograph) ?? false && Self.isBehindEmoji(utf8, range.lowerBound)
  }

  /// Whether a character of the stretch may stand there.
  ///
  /// - Parameter line: the line that the stretch is in.
  func allows(_ item: HiddenScan.Item, in line: inout HiddenLine) -> Bool {
    switch item.kind {
    case .joiner:
      touches(ScriptBlocks.usesJoiners) || (item.value == 0x200D && joinsEmoji)
        || (!touches(isCasedLetter) && isAmong(.joiners, in: &line))
    case .zeroWidthSpace: isAmong(.zeroWidthSpaces, in: &line)
    case .invisibleOperator: isInFormula(item.value) || line.has(.math, around: range)
    case .softHyphen: isInWord
    case .wordJoiner: preventsBreak
    case .graphemeJoiner: after.map(isMark) ?? false || isBehindHebrewMark
    case .hangulFiller: touches(ScriptBlocks.isHangul)
    case .brailleBlank: line.has(.braille, around: range)
    case .khmerVowel: touches { 0x1780...0x17FF ~= $0 }
    case .mongolianSelector: touches { 0x1800...0x18AF ~= $0 || 0x11660...0x1167F ~= $0 }
    case .directionalMark: directs(in: &line)
    case .musicalControl: touches { 0x1D100...0x1D1FF ~= $0 }
    case .shorthandControl: touches { 0x1BC00...0x1BC9F ~= $0 }
    default: false
    }
  }

  /// The function application of `f(x)` and the product of `2x` and `2(x + 1)`. Between letters, a
  /// formula in ASCII is no other than a word.
  private func isInFormula(_ operation: UInt32) -> Bool {
    guard let before, let after else { return false }
    let isBehindDigit = 0x30...0x39 ~= before
    switch operation {
    case 0x2061: return after == 0x28 && Letters.contains(before)
    case 0x2062: return isBehindDigit && (after == 0x28 || Letters.contains(after))
    default: return false
    }
  }

  /// A point of a letter whose word ends with one that was left out, as in Jerusalem.
  private var isBehindHebrewMark: Bool {
    guard let before, let after else { return false }
    return 0x0591...0x05C7 ~= before && 0x05D0...0x05EA ~= after
  }

  private func touches(_ belongs: (UInt32) -> Bool) -> Bool {
    before.map(belongs) == true || after.map(belongs) == true
  }

  /// Whether a neighbour gives work of a kind, or the next letter on either side does and the
  /// neighbours are not both letters or digits that give none.
  private func isAmong(_ kind: HiddenLine.Uses, in line: inout HiddenLine) -> Bool {
    if touches({ HiddenLine.Uses(of: $0).contains(kind) }) { return true }
    return line.has(kind, around: range) && !isInsideWord && isNear(kind)
  }

  /// Whether a mark has a letter that is written from the right beside it, or stands in a line with
  /// one, but not in a word or number of another direction.
  private func directs(in line: inout HiddenLine) -> Bool {
    if touches(ScriptBlocks.isRightToLeft) { return true }
    return line.has(.rightToLeft, around: range) && !isInsideWord
  }

  /// Whether marks are far from what is written from the right. Writers put them even there, behind the
  /// words of a list ("Beta\u{200F}, Nightly ומהדורת מפתחים").
  var isFarFromRightToLeft: Bool {
    !touches(ScriptBlocks.isRightToLeft) && !isNear(.rightToLeft)
  }

  /// Between letters or digits that give no work.
  var isInsideWord: Bool {
    before.map(isInAlphabet) == true && after.map(isInAlphabet) == true
  }

  private func isNear(_ kind: HiddenLine.Uses) -> Bool {
    let gives = { (value: UInt32) in HiddenLine.Uses(of: value).contains(kind) }
    // At an end of the line and far from all letters the line decides: "גרסת C++\u{200E}".
    return letterBefore.map(gives) ?? true || letterAfter.map(gives) ?? true
  }

  /// How far a letter is looked for.
  private static let reach = 32

  private var letterBefore: UInt32? {
    var place = range.lowerBound
    for _ in 0..<Self.reach {
      guard let (value, start) = ScalarScan.scalar(in: utf8, before: place), value != 0x0A else {
        return nil
      }
      if Letters.contains(value) { return value }
      place = start
    }
    return nil
  }

  private var letterAfter: UInt32? {
    var scan = ScalarScan(utf8, from: range.upperBound)
    for _ in 0..<Self.reach {
      guard let value = scan.next(), value != 0x0A else { return nil }
      if Letters.contains(value) { return value }
    }
    return nil
  }

  private func isInAlphabet(_ value: UInt32) -> Bool {
    isCasedLetter(value) || 0x30...0x39 ~= value
  }

  /// A letter of Latin, Greek, Cyrillic …, where a joiner never has work to do.
  private func isCasedLetter(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.isCased ?? false
  }

  /// Letters on both sides, perhaps behind an apostrophe or another soft hyphen, of which no word has
  /// more than a few in one place.
  private var isInWord: Bool {
    let most = 4
    var start = range.lowerBound
    var end = range.upperBound
    for _ in 0..<most {
      guard let (value, place) = ScalarScan.scalar(in: utf8, before: start), isInsideWords(value)
      else { break }
      start = place
    }
    for _ in 0..<most where end < utf8.count {
      let (value, length) = ScalarScan.scalar(in: utf8, at: end)
      guard isInsideWords(value) else { break }
      end += length
    }
    guard let before = ScalarScan.scalar(in: utf8, before: start)?.value, end < utf8.count else {
      return false
    }
    return isLetter(before) && isLetter(ScalarScan.scalar(in: utf8, at: end).value)
  }

  private func isInsideWords(_ value: UInt32) -> Bool {
    switch value {
    case 0x27, 0x2019, 0x2BC, 0xAD: true
    default: false
    }
  }

  private func isLetter(_ value: UInt32) -> Bool { Letters.contains(value) || isMark(value) }

  /// Neighbours between which a line might end: inside a word of an alphabet none does, and beside a
  /// space the joiner joins nothing.
  private var preventsBreak: Bool {
    guard let before, let after else { return false }
    func isSpace(_ value: UInt32) -> Bool {
      Unicode.Scalar(value)?.properties.isWhitespace ?? false
    }
    if isSpace(before) || isSpace(after) { return false }
    return !isInAlphabet(before) || !isInAlphabet(after)
  }

  private func isMark(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    return CharacterProperties.combiningClass(of: scalar) > 0
      || scalar.properties.generalCategory == .nonspacingMark
  }

  /// Whether an emoji ends at a place; its selector or skin tone may stand between.
  ///
  /// - Complexity: O(n) in the number of those. Asked once for each stretch of hidden characters,
  ///   of which no two have the same selectors before them.
  private static func isBehindEmoji(_ utf8: [UInt8], _ offset: Int) -> Bool {
    var place = offset
    while let (value, start) = ScalarScan.scalar(in: utf8, before: place) {
      guard value == 0xFE0F || 0x1F3FB...0x1F3FF ~= value else { return isPictograph(value) }
      place = start
    }
    return false
  }

  private static func isPictograph(_ value: UInt32) -> Bool {
    Unicode.Scalar(value).map { CharacterProperties.has(.extendedPictographic, $0) } ?? false
  }
}
