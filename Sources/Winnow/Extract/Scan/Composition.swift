internal import ICUText

/// The scalars of a text in NFC, with their places in the text that was not.
struct Composition {
  /// The scalars.
  private(set) var scalars: [Unicode.Scalar] = []
  /// The byte each scalar starts at in the text as it is, and the end.
  private(set) var offsets: [Int] = []

  private static let normalizer = try? Normalizer(.nfc)

  /// Composes a text; `nil` where there is nothing to compose.
  ///
  /// - Parameter start: The byte the text starts at.
  /// - Complexity: O(*n*)
  init?(of text: String, from start: Int) {
    guard let normalizer = Self.normalizer,
      (try? normalizer.isNormalized(text.utf8.span)) == false
    else { return nil }
    var position = start
    for character in text {
      let parts = Array(character.unicodeScalars)
      let composed = Self.composed(parts, by: normalizer)
      // Where fewer are left, the first stands for those that went into it.
      let joined = parts.count - composed.count
      for (index, scalar) in composed.enumerated() {
        scalars.append(scalar)
        offsets.append(position)
        for part in parts[(index == 0 ? 0 : index + joined)...index + joined] {
          position += UTF8.width(part)
        }
      }
    }
    offsets.append(position)
  }

  private static func composed(
    _ parts: [Unicode.Scalar], by normalizer: Normalizer
  ) -> [Unicode.Scalar] {
    guard parts.count > 1 else { return parts }
    var character = String.UnicodeScalarView()
    character.append(contentsOf: parts)
    guard let utf8 = try? normalizer.normalize(String(character)).utf8 else { return parts }
    let composed = Array(String(decoding: utf8, as: UTF8.self).unicodeScalars)
    // A few composed letters are taken apart by NFC.
    return composed.count < parts.count ? composed : parts
  }
}
