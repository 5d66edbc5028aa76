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
        || (!touches(isCasedLetter) && line.has(.joiners, around: range))
    case .zeroWidthSpace:
      touches(ScriptBlocks.usesZeroWidthSpace) || line.has(.zeroWidthSpaces, around: range)
    case .invisibleOperator: line.has(.math, around: range)
    case .softHyphen: isInWord
    case .wordJoiner: preventsBreak
    case .graphemeJoiner: after.map(isMark) ?? false
    case .hangulFiller: touches(ScriptBlocks.isHangul)
    case .brailleBlank: line.has(.braille, around: range)
    case .khmerVowel: touches { 0x1780...0x17FF ~= $0 }
    case .mongolianSelector: touches { 0x1800...0x18AF ~= $0 || 0x11660...0x1167F ~= $0 }
    case .directionalMark: line.has(.rightToLeft, around: range)
    case .musicalControl: touches { 0x1D100...0x1D1FF ~= $0 }
    case .shorthandControl: touches { 0x1BC00...0x1BC9F ~= $0 }
    default: false
    }
  }

  private func touches(_ belongs: (UInt32) -> Bool) -> Bool {
    before.map(belongs) == true || after.map(belongs) == true
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
    func isInAlphabet(_ value: UInt32) -> Bool { isCasedLetter(value) || 0x30...0x39 ~= value }
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
