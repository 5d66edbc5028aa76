internal import CLanguageKernels
internal import ICUText

/// Makes `character-tables.bin`: what every code point is to the word scanner, its simple lower-case
/// mapping, and what it is composed of, from the properties of ICU. `character_tables.h` describes its
/// layout.
public enum CharacterTables {
  /// Code points of a block share one entry of the first stage.
  private static let blockSize = 128

  /// The file. Complexity: one look-up for each of the 1,114,112 code points.
  public static func bytes() -> [UInt8] {
    var deltas: [Int32] = [0]
    var blocks: [[UInt16]] = []
    var numbers: [[UInt16]: Int] = [:]
    var index: [UInt16] = []
    for start in stride(from: 0, to: 0x11_0000, by: blockSize) {
      let block = (start..<start + blockSize).map { entry(of: UInt32($0), &deltas) }
      let number = numbers[block] ?? blocks.count
      if number == blocks.count {
        numbers[block] = number
        blocks.append(block)
      }
      index.append(UInt16(number))
    }
    let room = Int(character_delta_limit) - deltas.count
    precondition(room >= 0, "more differences to lower-case forms than there is room for")
    deltas.append(contentsOf: repeatElement(0, count: room))
    return encoded(index) + encoded(deltas) + encoded(compositions())
      + encoded(blocks.joined())
  }

  /// The pairs of the Basic Multilingual Plane that compose, Hangul aside, and what they compose to: in order.
  private static func compositions() -> [UInt16] {
    guard let composer = try? Normalizer(.nfc), let decomposer = try? Normalizer(.nfd) else {
      preconditionFailure("ICU's data for normalisation are missing")
    }
    func scalars(_ scalars: some Sequence<Unicode.Scalar>, by normalizer: Normalizer)
      -> [Unicode.Scalar]
    {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let utf8 = Array(String(text).utf8)
      guard let result = try? normalizer.normalize(utf8.span) else { return [] }
      return Array(String(decoding: result.utf8, as: UTF8.self).unicodeScalars)
    }
    var triples: [[UInt16]] = []
    for value in UInt16.min...UInt16.max where !(0xAC00...0xD7A3 ~= value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let parts = scalars([scalar], by: decomposer)
      guard parts.count > 1, scalars(parts, by: composer) == [scalar] else { continue }
      let first = scalars(parts.dropLast(), by: composer)
      guard first.count == 1, scalars(first + parts.suffix(1), by: composer) == [scalar] else {
        continue
      }
      triples.append([UInt16(first[0].value), UInt16(parts.last!.value), value])
    }
    let room = Int(character_composition_limit) - triples.count
    precondition(room >= 0, "more pairs that compose than there is room for")
    triples.sort { ($0[0], $0[1]) < ($1[0], $1[1]) }
    triples.append(contentsOf: repeatElement([.max, .max, .max], count: room))
    return Array(triples.joined())
  }

  private static func encoded(_ numbers: some Sequence<some FixedWidthInteger>) -> [UInt8] {
    numbers.flatMap { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } }
  }

  private static func entry(of value: UInt32, _ deltas: inout [Int32]) -> UInt16 {
    guard let scalar = Unicode.Scalar(value) else { return 0 }
    let category = CharacterProperties.generalCategory(of: scalar)
    let isUpper = category == .uppercaseLetter || category == .titlecaseLetter
    let delta = lowercaseDelta(of: scalar)
    let number = deltas.firstIndex(of: delta) ?? deltas.count
    if number == deltas.count { deltas.append(delta) }
    return characterClass(of: scalar, category) | (isUpper ? 8 : 0) | UInt16(number) << 4
  }

  /// The values of `CharacterClass` in LanguageID.
  private static func characterClass(
    of scalar: Unicode.Scalar, _ category: Unicode.GeneralCategory
  ) -> UInt16 {
    switch scalar {
    case "'", "-", "\u{2019}", "\u{2BB}", "\u{2BC}": return 4
    // The prolonged sound marks of Kana are common to all scripts.
    case "\u{30FC}", "\u{FF70}": return 3
    default: break
    }
    if unspaced.contains(Script(of: scalar)) { return 3 }
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return 1
    case .nonspacingMark, .spacingMark, .enclosingMark: return 2
    case .decimalNumber: return 5
    default: return 0
    }
  }

  private static let unspaced: Set<Script> = [
    .han, .hiragana, .katakana, .thai, .lao, .khmer, .myanmar,
  ]

  private static func lowercaseDelta(of scalar: Unicode.Scalar) -> Int32 {
    switch scalar {
    // The full mapping has two code points.
    case "\u{130}": return Int32(UInt32(UInt8(ascii: "i"))) - 0x130
    // One apostrophe for all.
    case "\u{2019}", "\u{2BC}":
      return Int32(UInt32(UInt8(ascii: "'"))) - Int32(bitPattern: scalar.value)
    default:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return lower.count == 1
        ? Int32(bitPattern: lower.first!.value) - Int32(bitPattern: scalar.value) : 0
    }
  }
}
