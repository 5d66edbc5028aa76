internal import ICUText

/// What may not be composed, from ICU's Unicode data (UAX #15, section 9, "Detecting Normalization
/// Forms").
struct Composition {
  /// Characters that are not composed, or that may compose with one before them, whichever it is.
  let suspects: [ClosedRange<UInt32>]
  /// Characters that compose if one stands right behind the other.
  let pairs: [(first: UInt32, second: UInt32)]
  /// The canonical combining classes that are not 0.
  let classes: [(scalar: UInt32, number: UInt8)]

  init() {
    var suspects = (try? ScalarSet(pattern: "[[:NFC_QC=No:][:NFC_QC=Maybe:]]"))?.ranges
    if suspects == nil { suspects = [0x300...0x10FFFF] }
    // A mark of a lower class than those of the pairs may stand between the two.
    let between = (try? ScalarSet(pattern: "[[:ccc=1:][:ccc=6:]]"))?.ranges ?? []
    let pairs = Self.indicPairs()
    let seconds = Set(pairs.map(\.second))
    self.pairs = pairs
    self.suspects = ((suspects ?? []) + between).flatMap { scalars in
      seconds.contains(where: scalars.contains)
        ? scalars.stretches { !seconds.contains($0) } : [scalars]
    }
    let marks = (try? ScalarSet(pattern: "[:^ccc=0:]"))?.ranges ?? []
    classes = marks.joined().compactMap { value in
      Unicode.Scalar(value).map { (value, CharacterProperties.combiningClass(of: $0)) }
    }
  }

  /// Indic vowel signs and nuktas are everywhere in their scripts, and compose with few letters.
  private static func indicPairs() -> [(first: UInt32, second: UInt32)] {
    let pattern = "[[:NFD_QC=No:]&[:NFC_QC=Yes:]&[\\u0900-\\u1DFF \\U00011000-\\U00011FFF]]"
    guard let composed = try? ScalarSet(pattern: pattern), let nfd = try? Normalizer(.nfd),
      let nfc = try? Normalizer(.nfc)
    else { return [] }
    return composed.ranges.joined().compactMap { value in
      guard let scalar = Unicode.Scalar(value), let parts = try? nfd.normalize(String(scalar)),
        let last = String(decoding: parts.utf8, as: UTF8.self).unicodeScalars.last
      else { return nil }
      // What is before the last part may be composed itself.
      let head = String(decoding: parts.utf8.dropLast(String(last).utf8.count), as: UTF8.self)
      guard let first = try? nfc.normalize(head) else { return nil }
      let scalars = String(decoding: first.utf8, as: UTF8.self).unicodeScalars
      return scalars.count == 1 ? (scalars[scalars.startIndex].value, last.value) : nil
    }
  }
}
