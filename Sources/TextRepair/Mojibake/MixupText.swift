/// Looks whether what a line would become is text.
struct MixupText {
  private var evidence = 0
  private var pairs = 0
  private var letters = 0
  private var mixed = 0
  private var capitalsInside = 0

  /// What a pair has to say on average.
  static let perPair = 5

  init(_ text: some Sequence<UInt32>) {
    let model = CharacterModel.shared
    var previous: UInt32 = 0x20
    for scalar in text {
      if scalar >= 0x80 || previous >= 0x80 {
        pairs += 1
        evidence += model.pair(previous, scalar).repaired
      }
      if scalar >= 0x80, Letters.contains(scalar) {
        letters += 1
        if scalar >= 0x370, Self.isLatin(previous) { mixed += 1 }
      } else if Self.isLatin(scalar), previous >= 0x370, Letters.contains(previous) {
        mixed += 1
      }
      if Self.isCapital(scalar), Self.isSmall(previous) { capitalsInside += 1 }
      previous = scalar
    }
  }

  /// Whether its neighbours are usual ones on the whole, there are some letters beyond ASCII, and
  /// hardly a word mixes them with Latin or has capitals inside.
  func isLikely(letters minimum: Int) -> Bool {
    letters >= minimum && evidence >= Self.perPair * pairs && mixed * 12 <= letters
      && capitalsInside * 20 <= letters
  }

  // Greek and Cyrillic: of the others that have case, no charset but Unicode is in use.
  private static func isCapital(_ scalar: UInt32) -> Bool {
    0x391...0x3AB ~= scalar || 0x400...0x42F ~= scalar
  }

  private static func isSmall(_ scalar: UInt32) -> Bool {
    0x3AC...0x3CE ~= scalar || 0x430...0x45F ~= scalar
  }

  private static func isLatin(_ scalar: UInt32) -> Bool {
    0x41...0x5A ~= scalar || 0x61...0x7A ~= scalar
  }
}
