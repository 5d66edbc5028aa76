/// Pairs of characters that a text may need a step for.
struct SuspectPairs {
  /// The characters that stand in such pairs; each one's number is its place, from 1.
  private(set) var scalars: [UInt32] = []
  /// A bit for each pair of numbers: rows for the first, of ``rowWords`` words.
  private(set) var bits: [UInt64] = []
  private(set) var rowWords = 0
  /// The numbers of those that stand first, and second, in any.
  private(set) var firsts: Set<Int> = []
  private(set) var seconds: Set<Int> = []

  /// Those that compose with the one before them.
  private let marks: Set<UInt32>

  /// Pairs of characters in running text that are never looked up: lower case beyond Latin, and
  /// scripts without case.
  func isUsual(_ scalar: UInt32) -> Bool {
    if Mojibake.hasNoCase(scalar) { return !marks.contains(scalar) }
    return scalar >= 0x370 && Unicode.Scalar(scalar)?.properties.isLowercase == true
  }

  init(compositions: [(first: UInt32, second: UInt32)], letters: Letters) {
    let mistaken = Set(Codepage.mistaken.flatMap { $0.repertoire.map(\.scalar) }).union([0xFFFD])
      .filter { $0 > 0x9F }.sorted()
    marks = Set(compositions.map(\.second))
    scalars = Set(compositions.flatMap { [$0.first, $0.second] }).union(mistaken).sorted()
    rowWords = scalars.count / 64 + 1
    bits = [UInt64](repeating: 0, count: (scalars.count + 1) * rowWords)
    let numbers = Dictionary(uniqueKeysWithValues: zip(scalars, 1...))
    for (first, second) in compositions {
      if let first = numbers[first], let second = numbers[second] { add(first, second) }
    }
    addMojibake(mistaken, numbers, letters)
    addJumble(mistaken, numbers, letters)
  }

  private mutating func add(_ first: Int, _ second: Int) {
    firsts.insert(first)
    seconds.insert(second)
    bits[first * rowWords + second / 64] |= 1 << UInt64(second % 64)
  }

  /// What stands side by side in no language, of characters that other charsets' bytes turn into.
  private mutating func addJumble(
    _ scalars: [UInt32], _ numbers: [UInt32: Int], _ alphabet: Letters
  ) {
    let model = CharacterModel.shared
    // Latin-1 and Cyrillic letters; the others are not what bytes are usually mistaken for.
    let letters = scalars.filter { scalar in
      (scalar < 0x100 || 0x400...0x45F ~= scalar)
        && alphabet.contains(scalar)
    }
    for first in letters {
      for second in letters where LineJumble.isOdd(first, second, model) {
        if let first = numbers[first], let second = numbers[second] { add(first, second) }
      }
    }
  }

  /// Whether two characters may be the start of a UTF-8 sequence. Those of Hebrew, Arabic and Thai, of
  /// which most are lead bytes and stand before dashes and quotation marks, have to be one of a
  /// script in wide use, or of an emoji.
  private static func mayBegin(_ lead: UInt32, _ next: UInt32) -> Bool {
    let characters = MistakenCharacters.shared
    let leadRow = characters.row(of: lead)
    let nextRow = characters.row(of: next)
    let pages = characters.codepages(lead: leadRow, next: nextRow, third: nil)
    if pages == 0 || !Mojibake.hasNoCase(lead) { return pages != 0 }
    return Codepage.mistaken.indices.contains { page in
      guard pages >> UInt32(page) & 1 == 1 else { return false }
      switch characters.byte(inRow: leadRow, page) {
      case 0xC2...0xC5, 0xCE...0xD1, 0xD6...0xDB, 0xE0...0xE3: return true
      case 0xF0: return characters.byte(inRow: nextRow, page) == 0x9F
      default: return false
      }
    }
  }

  /// What may be the start of a UTF-8 sequence that was read in a wrong charset.
  private mutating func addMojibake(
    _ scalars: [UInt32], _ numbers: [UInt32: Int], _ letters: Letters
  ) {
    let characters = MistakenCharacters.shared
    let model = CharacterModel.shared
    for lead in scalars where characters.isLead(characters.row(of: lead)) {
      for next in scalars
      where Self.mayBegin(lead, next)
        && Mojibake.isSuspect(lead, next, nextIsLetter: letters.contains(next), model)
      {
        if let first = numbers[lead], let second = numbers[next] { add(first, second) }
      }
    }
  }
}
