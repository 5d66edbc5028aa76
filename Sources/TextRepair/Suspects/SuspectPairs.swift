/// Pairs of characters that a text may need a step for.
struct SuspectPairs {
  /// The characters that stand in such pairs; each one's number is its place, from 1.
  private(set) var scalars: [UInt32] = []
  /// A bit for each pair of numbers: rows for the first, of ``rowWords`` words.
  private(set) var bits: [UInt64] = []
  private(set) var rowWords = 0

  /// Pairs of letters in running text that are never looked up: lower case beyond Latin.
  static func isUsual(_ scalar: UInt32) -> Bool {
    scalar >= 0x370 && Unicode.Scalar(scalar)?.properties.isLowercase == true
  }

  init(compositions: [(first: UInt32, second: UInt32)], letters: Letters) {
    let mistaken = Set(Codepage.mistaken.flatMap { $0.repertoire.map(\.scalar) }).union([0xFFFD])
      .filter { $0 > 0x9F }.sorted()
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

  /// What may be the start of a UTF-8 sequence that was read in a wrong charset.
  private mutating func addMojibake(
    _ scalars: [UInt32], _ numbers: [UInt32: Int], _ letters: Letters
  ) {
    let characters = MistakenCharacters.shared
    let model = CharacterModel.shared
    for lead in scalars where characters.isLead(characters.row(of: lead)) {
      for next in scalars
      where characters.codepages(
        lead: characters.row(of: lead), next: characters.row(of: next), third: nil) != 0
        && Mojibake.isSuspect(lead, next, nextIsLetter: letters.contains(next), model)
      {
        if let first = numbers[lead], let second = numbers[next] { add(first, second) }
      }
    }
  }
}
