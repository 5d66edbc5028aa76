internal import CTextKernels
internal import ICUText

/// Makes the table of what each character, and each pair of them, may need, from the Unicode data of
/// ICU and the model of characters. Too much costs time, too little leaves damage unseen.
///
/// That takes some 50 ms, so what it makes is embedded in the program; see ``SuspectTable``.
package struct SuspectTableBuilder {
  let entries: [UInt64]
  let blocks: [UInt16]
  let pairs: [UInt64]
  let rowWords: Int

  /// Makes the table.
  package init() {
    var trie = ScalarTrie()
    let letters = Letters()
    for scalars in letters.ranges { trie.add(UInt64(TEXT_LETTER), to: scalars) }
    for (scalars, steps) in Self.characters { trie.add(bits(of: steps), to: scalars) }
    Self.addHidden(to: &trie)
    for scalar in UInt32(0x4E00)...0x9FFF where !CharacterModel.shared.knows(scalar) {
      trie.add(bits(of: [.mojibake]), to: scalar)
    }
    let composition = Composition()
    for scalars in composition.suspects { trie.add(bits(of: [.nfc]), to: scalars) }
    for (mark, number) in composition.classes {
      trie.add(UInt64(number) << UInt64(TEXT_CLASS_SHIFT), to: mark)
    }
    let suspects = SuspectPairs(compositions: composition.pairs, letters: letters)
    for (number, scalar) in zip(1..., suspects.scalars) {
      let isUsual = suspects.isUsual(scalar)
      let first: UInt64 = !suspects.firsts.contains(number) ? 0 : isUsual ? 1 : 3
      let second: UInt64 = !suspects.seconds.contains(number) ? 0 : isUsual ? 2 : 3
      trie.add(
        UInt64(number) << UInt64(TEXT_NUMBER_SHIFT) | first << UInt64(TEXT_FIRST_SHIFT)
          | second << UInt64(TEXT_SECOND_SHIFT), to: scalar)
    }
    // "Ã " and "Ã?" are mojibake often enough.
    trie.add(UInt64(TEXT_BEFORE_BLANK), to: 0xC3)
    entries = trie.entries
    blocks = trie.blocks
    pairs = suspects.bits
    rowWords = suspects.rowWords
  }

  /// Characters that a step is about, whatever stands beside them.
  private static let characters: [(ClosedRange<UInt32>, [Repairer.Step])] = [
    (0x00...0x08, [.controls]), (0x0E...0x1F, [.controls]), (0x7F...0x7F, [.controls]),
    (0x0D...0x0D, [.lineEnds]), (0x1A...0x1A, [.mojibake]), (0x1B...0x1B, [.terminalEscapes]),
    (0x20...0x20, [.spaceRuns]), (0x26...0x26, [.entities]), (0x2D...0x2D, [.hyphenation]),
    (0x21...0x2F, [.punctuationRuns]), (0x3A...0x3F, [.punctuationRuns]),
    (0x5F...0x5F, [.punctuationRuns]), (0x7E...0x7E, [.punctuationRuns]),
    (0x80...0x9F, [.mojibake]), (0x85...0x85, [.lineEnds]), (0xA0...0xA0, [.spaces]),
    (0xAD...0xAD, [.softHyphens]), (0x132...0x133, [.ligatures]), (0x149...0x149, [.ligatures]),
    (0x1C4...0x1CC, [.ligatures]), (0x1F1...0x1F3, [.ligatures]), (0x2BC...0x2BC, [.quotes]),
    (0x2000...0x200A, [.spaces]), (0x2010...0x2015, [.dashes]), (0x2018...0x201F, [.quotes]),
    (0x2026...0x2026, [.punctuationRuns]), (0x2028...0x2029, [.lineEnds]),
    (0x202F...0x202F, [.spaces]), (0x205F...0x205F, [.spaces]), (0x206A...0x206F, [.controls]),
    (0x2212...0x2212, [.dashes]), (0xFB00...0xFB06, [.ligatures]), (0xFEFF...0xFEFF, [.controls]),
    (0xFF01...0xFFEF, [.width]), (0xFFF9...0xFFFB, [.controls]),
  ]

  /// Hidden characters, but joiners and zero-width spaces only where the character before them gives
  /// them no work.
  private static func addHidden(to trie: inout ScalarTrie) {
    for scalars in HiddenClass.ranges {
      for scalar in scalars where needs(scalar) != 0 {
        trie.add(needs(scalar) << UInt64(TEXT_NEEDS_SHIFT), to: scalar)
      }
      if scalars.contains(where: { needs($0) != 0 }) {
        for scalar in scalars where needs(scalar) == 0 {
          trie.add(bits(of: [.invisible]), to: scalar)
        }
      } else {
        trie.add(bits(of: [.invisible]), to: scalars)
      }
    }
    // Scripts that give them work lie between Arabic and Adlam.
    let scripts: ClosedRange<UInt32> = 0x600...0x1E95F
    for scalars in scripts.stretches(where: ScriptBlocks.usesJoiners) {
      trie.add(1 << UInt64(TEXT_GIVES_SHIFT), to: scalars)
    }
    for scalars in scripts.stretches(where: ScriptBlocks.usesZeroWidthSpace) {
      trie.add(2 << UInt64(TEXT_GIVES_SHIFT), to: scalars)
    }
  }

  private static func needs(_ hidden: UInt32) -> UInt64 {
    switch hidden {
    case 0x200C, 0x200D: 1
    case 0x200B: 2
    default: 0
    }
  }
}

private func bits(of steps: [Repairer.Step]) -> UInt64 {
  UInt64(StepSet(steps).rawValue)
}
