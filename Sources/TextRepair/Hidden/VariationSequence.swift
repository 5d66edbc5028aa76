internal import ICUText

/// Which variation selector may follow which character.
enum VariationSequence {
  /// Whether the selector can have an effect after the base.
  ///
  /// Standardised sequences (StandardizedVariants.txt) are known by the blocks their bases are in,
  /// emoji sequences by the Emoji property, ideographic ones by how many the ideograph has.
  static func isPlausible(base: UInt32, selector: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(base) else { return false }
    switch selector {
    case 0xFE0E, 0xFE0F:
      return CharacterProperties.has(.emoji, scalar)
        || CharacterProperties.has(.extendedPictographic, scalar)
    case 0xE0100...0xE01EF:
      return isIdeograph(scalar)
        && Int(selector - 0xE0100) <= IdeographicVariations.last(of: scalar)
    case 0xFE00...0xFE02:
      return Int(selector - 0xFE00) < CompatibilityIdeographs.count(of: scalar)
        || (selector == 0xFE00 && hasStandardVariants(base))
        || (selector == 0xFE01 && hasTwoStandardVariants(base))
        || 0x13000...0x1345F ~= base
    case 0xFE03...0xFE06: return 0x13000...0x1345F ~= base
    default: return false
    }
  }

  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    CharacterProperties.has(.ideographic, scalar)
  }

  private static func hasStandardVariants(_ base: UInt32) -> Bool {
    switch base {
    case 0x30, 0x2018...0x201D, 0x2205, 0x2229...0x2A9D, 0x3001, 0x3002, 0xFF01, 0xFF0C, 0xFF0E,
      0xFF1A, 0xFF1B, 0xFF1F:
      true
    // Mathematical script capitals, Burmese, Phags-pa, Manichaean, hieroglyphs.
    case 0x1D49C...0x1D4B5, 0x210B...0x2133, 0x1000...0x109F, 0xAA60...0xAA7F, 0xA840...0xA877,
      0x10AC0...0x10AFF, 0x13000...0x1345F:
      true
    default: false
    }
  }

  /// Quotation marks and punctuation of East Asia, mathematical script capitals.
  private static func hasTwoStandardVariants(_ base: UInt32) -> Bool {
    switch base {
    case 0x2018...0x201D, 0x3001, 0x3002, 0xFF01, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F,
      0x1D49C...0x1D4B5, 0x210B...0x2133:
      true
    default: false
    }
  }
}

/// How many compatibility ideographs there are of an ideograph: each has a standardised variation
/// sequence, numbered from VARIATION SELECTOR-1.
private enum CompatibilityIdeographs {
  static func count(of ideograph: Unicode.Scalar) -> Int { counts[ideograph] ?? 0 }

  private static let counts: [Unicode.Scalar: Int] = {
    guard let decomposer = try? Normalizer(.nfd) else { return [:] }
    var counts: [Unicode.Scalar: Int] = [:]
    for value in [0xF900...0xFAD9, 0x2F800...0x2FA1D].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)),
        let ideograph = try? decomposer.normalize(String(scalar)).utf8
      else { continue }
      let base = ScalarScan.scalar(in: ideograph, at: 0).value
      if base != scalar.value { counts[Unicode.Scalar(base) ?? scalar, default: 0] += 1 }
    }
    return counts
  }()
}
