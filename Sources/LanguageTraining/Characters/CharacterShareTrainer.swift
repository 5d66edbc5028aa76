internal import Glibc

/// Counts how often each character is used in the languages that legacy charsets were made for.
///
/// The detection of charsets weighs a reading by the language that has all of its characters.
public struct CharacterShareTrainer {
  /// The languages that are counted: those with a charset of their own before Unicode.
  public static let languages = [
    "af", "ar", "az", "be", "bg", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "eo", "es", "et",
    "eu",
    "fa", "fi", "fr", "ga", "gl", "he", "hr", "hu", "id", "is", "it", "ja", "ko", "lt", "lv", "mk",
    "ms", "mt", "nb", "nl", "nn", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr-Cyrl", "sr-Latn",
    "sv", "sw",
    "th", "tr", "uk", "ur", "vi", "yue", "zh-Hans", "zh-Hant", "zh-Hant-HK",
  ]

  private var table: [UInt8] = []

  /// A trainer that has seen nothing.
  public init() {}

  /// Counts the sentences of a folder, as ``CharacterPairTrainer`` does.
  public mutating func read(folder: String, progress: (String) -> Void) throws {
    for (name, file) in try CompressedLines.tables(inFolder: folder)
    where Self.languages.contains(name) {
      var counts: [UInt32: Int] = [:]
      var total = 0
      var bytes = 0
      try CompressedLines.forEach(inFile: folder + "/" + file) { line in
        guard bytes < CharacterPairTrainer.limit, let tab = line.firstIndex(of: 0x09) else {
          return
        }
        bytes += line.count + 1
        for scalar in String(decoding: line[(tab + 1)...], as: UTF8.self).unicodeScalars {
          counts[Self.fold(scalar.value), default: 0] += 1
          total += 1
        }
      }
      append(name, counts, total)
      progress("\(name)\t\(counts.count)")
    }
  }

  /// For each language: the length of its name and the name, the number of its characters in two
  /// bytes, and for each character four bytes of the scalar and one of its rarity in 1/3.5 bit.
  public var bytes: [UInt8] { table }

  private mutating func append(_ name: String, _ counts: [UInt32: Int], _ total: Int) {
    let kept = counts.filter { $0.value > 2 }.sorted { $0.key < $1.key }
    table.append(UInt8(name.utf8.count))
    table += Array(name.utf8)
    table += [UInt8(truncatingIfNeeded: kept.count), UInt8(kept.count >> 8)]
    for (scalar, count) in kept {
      let rarity = -3.5 * log2f(Float(count) / Float(total))
      for shift in stride(from: 0, to: 32, by: 8) {
        table.append(UInt8(truncatingIfNeeded: scalar >> UInt32(shift)))
      }
      table.append(UInt8(min(rarity.rounded(), 255)))
    }
  }

  /// Letters of ASCII without their case, digits as one, each large script as one character.
  private static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: value + 0x20
    case 0x30...0x39: 0x30
    case 0x09...0x0D, 0xA0: 0x20
    case 0x3041...0x30FF: 0x3042
    case 0x3400...0x9FFF, 0x20000...0x3FFFF: 0x4E00
    case 0xAC00...0xD7AF: 0xAC00
    default: value
    }
  }
}
