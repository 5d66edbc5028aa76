internal import ICUText

/// The likeliest charset of bytes that are no Unicode.
///
/// The bytes are read in every charset that is in use, and each reading is weighed by the pairs of
/// characters in it (``CharacterModel``), which some language has if it is the right one, and by the
/// one language that its characters are least rare in (``LanguageCharacters``). The charsets'
/// frequency on the net decides between readings that are about as good.
struct CharsetGuess {
  /// The converter to read the bytes with.
  private(set) var name = "windows-1252"
  /// How much speaks for the charset.
  private(set) var evidence = Int.min
  private let sample: [UInt8]
  private let languages: CharsetLanguages

  /// The converter to read bytes with.
  static func charset(of bytes: [UInt8]) -> String { CharsetGuess(of: bytes).name }

  /// Weighs the readings of bytes.
  init(of bytes: [UInt8]) {
    sample = Self.sample(of: bytes)
    languages = CharsetLanguages(sample)
    for (page, prior) in Self.singleByte { take(page.name, evidence(in: page) + prior) }
    for (name, prior) in Self.multiByte {
      guard let (text, pairs) = Self.reading(of: sample, in: name) else { continue }
      var evidence = pairs - languages.rarity(of: text)
      // The Chinese charsets have kana, at the same place as the Japanese ones, but no use for them.
      if name == "GB18030" || name == "Big5-HKSCS" {
        evidence -= 12 * text.count { 0x3041...0x30FF ~= $0.value }
      }
      take(name, evidence + prior)
    }
  }

  private mutating func take(_ name: String, _ evidence: Int) {
    if evidence > self.evidence { (self.name, self.evidence) = (name, evidence) }
  }

  /// How much speaks for a single-byte charset.
  func evidence(in page: Codepage) -> Int {
    Self.evidence(of: sample, in: page)
      - languages.rarity(of: (0x80...0xFF).map { page.scalar(of: $0) })
  }

  /// Lines with bytes of 0x80 or more, some kilobytes of them; ASCII tells nothing.
  private static func sample(of bytes: [UInt8]) -> [UInt8] {
    let limit = 4096
    if bytes.count <= limit { return bytes }
    var sample: [UInt8] = []
    var index = 0
    while index < bytes.count, sample.count < limit {
      index = ScalarScan.firstNonASCII(in: bytes, from: index)
      let start = max(bytes[..<index].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0, index - 256)
      let end = bytes[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      sample += bytes[start..<min(end, start + limit)]
      index = end
    }
    return sample
  }

  private static func evidence(of bytes: [UInt8], in page: Codepage) -> Int {
    let model = CharacterModel.shared
    var sum = 0
    var previous: UInt32 = 0x20
    for byte in bytes {
      let scalar = page.scalar(of: byte)
      sum += weight(previous, scalar, model)
      previous = scalar
    }
    return sum + weight(previous, 0x20, model)
  }

  /// Nil if the bytes are not well formed in the charset, but for a sequence cut off at the end.
  private static func reading(
    of bytes: [UInt8], in charset: String
  ) -> (text: String.UnicodeScalarView, evidence: Int)? {
    guard let decoded = try? CharsetConverter.decode(bytes, from: charset) else { return nil }
    let bad = decoded.invalid.filter { $0.upperBound < bytes.count }
    guard bad.count * 50 <= bytes.count else { return nil }
    let model = CharacterModel.shared
    var sum = 0
    var previous: UInt32 = 0x20
    let text = String(decoding: decoded.bytes, as: UTF8.self).unicodeScalars
    for scalar in text {
      sum += weight(previous, scalar.value, model)
      previous = scalar.value
    }
    return (text, sum + weight(previous, 0x20, model) - 60 * bad.count)
  }

  private static func weight(_ first: UInt32, _ second: UInt32, _ model: CharacterModel) -> Int {
    if 0x80...0x9F ~= second { return -60 }
    if 0x80...0x9F ~= first { return 0 }
    if first == 0xFFFD || second == 0xFFFD { return 0 }
    return model.evidence(first, second)
  }

  private static let singleByte: [(page: Codepage, prior: Int)] = [
    ("windows-1252", 12), ("windows-1251", 10), ("windows-1250", 6), ("windows-1254", 4),
    ("windows-1253", 4), ("windows-1255", 4), ("windows-1256", 4), ("windows-1257", 4),
    ("windows-1258", 2), ("windows-874", 4), ("ISO-8859-2", 3), ("ISO-8859-5", 0),
    ("ISO-8859-7", 0), ("ISO-8859-15", 2), ("ISO-8859-3", -6), ("ISO-8859-4", -4),
    ("ISO-8859-6", 0), ("ISO-8859-8", 0), ("ISO-8859-13", 0), ("ISO-8859-14", -6),
    ("ISO-8859-10", -6), ("KOI8-R", 8), ("KOI8-U", 6), ("IBM866", 0), ("IBM437", -8),
    ("IBM850", -8), ("IBM852", -8), ("macintosh", -6), ("x-mac-cyrillic", -6), ("x-mac-ce", -10),
  ].compactMap { name, prior in Codepage(name).map { ($0, prior) } }

  private static let multiByte: [(name: String, prior: Int)] = [
    ("windows-31j", 4), ("EUC-JP", 2), ("GB18030", 4), ("Big5-HKSCS", 2), ("windows-949", 4),
  ]
}
