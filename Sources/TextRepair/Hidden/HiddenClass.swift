/// The kinds of characters that a reader does not see.
enum HiddenClass {
  /// U+E0000–E007F, an invisible copy of ASCII.
  case tag
  /// U+FE00–FE0F, U+E0100–E01EF.
  case variationSelector
  /// U+180B–180F.
  case mongolianSelector
  /// U+200C, U+200D.
  case joiner
  /// U+200B.
  case zeroWidthSpace
  /// U+2060.
  case wordJoiner
  /// U+FEFF.
  case byteOrderMark
  /// U+2061–2064.
  case invisibleOperator
  /// U+00AD.
  case softHyphen
  /// U+034F.
  case graphemeJoiner
  /// U+115F, U+1160, U+3164, U+FFA0: letters to Unicode, blank to the eye.
  case hangulFiller
  /// U+2800.
  case brailleBlank
  /// U+17B4, U+17B5.
  case khmerVowel
  /// U+200E, U+200F, U+061C.
  case directionalMark
  /// U+202A–202E, U+2066–2069.
  case directionalControl
  /// U+206A–206F.
  case deprecated
  /// U+FFF9–FFFC.
  case annotation
  /// U+1D173–1D17A.
  case musicalControl
  /// U+1BCA0–1BCA3.
  case shorthandControl
  /// The three private use areas.
  case privateUse
  /// U+FDD0–FDEF and the last two of every plane.
  case noncharacter
  /// Code points without a character that Unicode says nothing is drawn for
  /// (`Default_Ignorable_Code_Point`).
  case ignorable
  /// C1 without NEL, which is white space.
  case control

  /// The class of a scalar of 0x80 or more, or nil if it is seen.
  @inline(__always)
  init?(_ value: UInt32) {
    // Nearly all text is letters below this block or ideographs above it.
    switch value {
    case 0..<0x2000: guard let kind = Self.alphabetic(value) else { return nil }; self = kind
    case 0x2800: self = .brailleBlank
    case 0x2070...0x3163, 0x3165...0xD7FF: return nil
    default: guard let kind = Self.special(value) else { return nil }; self = kind
    }
  }

  private static func alphabetic(_ value: UInt32) -> HiddenClass? {
    switch value {
    case 0x80...0x84, 0x86...0x9F: .control
    case 0xAD: .softHyphen
    case 0x34F: .graphemeJoiner
    case 0x61C: .directionalMark
    case 0x115F, 0x1160: .hangulFiller
    case 0x17B4, 0x17B5: .khmerVowel
    case 0x180B...0x180F: .mongolianSelector
    default: nil
    }
  }

  private static func special(_ value: UInt32) -> HiddenClass? {
    switch value {
    case 0x200B: .zeroWidthSpace
    case 0x200C, 0x200D: .joiner
    case 0x200E, 0x200F: .directionalMark
    case 0x202A...0x202E, 0x2066...0x2069: .directionalControl
    case 0x2060: .wordJoiner
    case 0x2061...0x2064: .invisibleOperator
    case 0x206A...0x206F: .deprecated
    case 0x3164, 0xFFA0: .hangulFiller
    case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: .privateUse
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: .variationSelector
    case 0xFEFF: .byteOrderMark
    case 0xFFF9...0xFFFC: .annotation
    case 0x1BCA0...0x1BCA3: .shorthandControl
    case 0x1D173...0x1D17A: .musicalControl
    case 0xE0000...0xE007F: .tag
    case 0x2065, 0xFFF0...0xFFF8, 0xE0080...0xE00FF, 0xE01F0...0xE0FFF: .ignorable
    case 0xFDD0...0xFDEF: .noncharacter
    default: value & 0xFFFE == 0xFFFE ? .noncharacter : nil
    }
  }

  /// The scalars that have a class.
  static let ranges: [ClosedRange<UInt32>] = {
    let scalars: ClosedRange<UInt32> = 0x80...0x1FFFF
    var ranges = scalars.stretches { HiddenClass($0) != nil }
    // In the other planes: their last two, tags and what is like them, and private use.
    ranges += (UInt32(2)...0xE).map { ($0 << 16 | 0xFFFE)...($0 << 16 | 0xFFFF) }
    return ranges + [0xE0000...0xE0FFF, 0xF0000...0x10FFFF]
  }()

  /// Classes whose neighbours form one hidden stretch: a message may change between them.
  var stretch: Stretch {
    switch self {
    case .tag: .tags
    case .variationSelector: .variationSelectors
    case .directionalControl: .directionalControls
    case .privateUse: .privateUse
    case .noncharacter: .noncharacters
    case .ignorable: .ignorables
    case .control: .controls
    default: .zeroWidth
    }
  }

  enum Stretch {
    case tags, variationSelectors, zeroWidth, directionalControls, privateUse, noncharacters
    case ignorables, controls
  }
}
