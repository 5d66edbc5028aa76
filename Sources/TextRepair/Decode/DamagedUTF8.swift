/// UTF-8 of which so much is damaged that it may be text in another charset.
enum DamagedUTF8 {
  /// How much speaks for it being UTF-8, to be weighed against ``CharsetGuess/evidence``; nil if
  /// nothing does.
  ///
  /// What is cut off at either end was not damaged.
  static func evidence(of sample: CharsetSample) -> Int? {
    let repaired = UTF8Repair(sample.bytes)
    guard repaired.sequences > 0 else { return nil }
    let model = CharacterModel.shared
    var evidence = prior + CharsetSample.control * (repaired.invalid.count - repaired.cut)
    var previous: UInt32 = 0x20
    let text = ScalarScan.scalars(of: repaired.utf8).filter { $0 != 0xFFFD }
    for scalar in text {
      evidence += CharsetSample.weight(previous, scalar, model)
      previous = scalar
    }
    return evidence - CharsetLanguages.fit(of: text).rarity
  }

  /// How much its frequency on the net speaks for it.
  private static let prior = 40
}
