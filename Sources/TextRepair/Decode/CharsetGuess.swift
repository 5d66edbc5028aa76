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
  /// The place of the charset among those that are as likely: the first is taken.
  private var order = Int.max
  private let sample: CharsetSample
  private let languages: CharsetLanguages

  /// The converter to read bytes with.
  static func charset(of bytes: [UInt8]) -> String { CharsetGuess(of: bytes).name }

  /// Weighs the readings of bytes.
  init(of bytes: [UInt8]) {
    self = CharsetTables.lend { CharsetGuess(CharsetSample(of: bytes, $0), $0) }
  }

  /// Weighs the readings of a sample.
  init(_ sample: CharsetSample, _ tables: CharsetTables) {
    self.sample = sample
    languages = CharsetLanguages(sample.bytes)
    let least = languages.leastRarities()
    var candidates = Self.singleByte.map { page in
      let known = sample.evidence.forCharset(page) + page.prior
      return Candidate(page: page.number, known: known, limit: known - Int(least[page.number]))
    }
    // The languages take longest: what cannot win is spared them.
    candidates.sort { ($1.limit, $0.page) < ($0.limit, $1.page) }
    for candidate in candidates {
      if candidate.limit < evidence { break }
      let page = Self.singleByte[candidate.page]
      take(page.codepage.name, candidate.known - languages.rarity(in: page.rows), candidate.page)
    }
    for (index, charset) in MultiByteCharset.allCases.enumerated() {
      guard let (text, pairs) = charset.reading(of: sample.bytes, tables),
        pairs + charset.prior >= evidence
      else { continue }
      var evidence = pairs - CharsetLanguages.rarity(of: text)
      // The Chinese charsets have kana, at the same place as the Japanese ones, but no use for them.
      if charset == .gb18030 || charset == .big5 {
        evidence -= 12 * text.count { 0x3041...0x30FF ~= $0 }
      }
      take(charset.rawValue, evidence + charset.prior, candidates.count + index)
    }
  }

  private struct Candidate {
    var page: Int
    /// What is known to speak for it, and what may at most.
    var known: Int
    var limit: Int
  }

  private mutating func take(_ name: String, _ evidence: Int, _ order: Int) {
    if evidence < self.evidence || evidence == self.evidence && order > self.order { return }
    (self.name, self.evidence, self.order) = (name, evidence, order)
  }

  /// How much speaks for a single-byte charset.
  func evidence(in page: Page) -> Int {
    sample.evidence.forCharset(page) - languages.rarity(in: page.rows)
  }

  /// A single-byte charset.
  final class Page: Sendable {
    let codepage: Codepage
    /// Its place in ``singleByte``.
    let number: Int
    /// How much its frequency on the net speaks for it.
    let prior: Int
    /// The rows of its bytes of 0x80 and more.
    let rows: [UInt16]
    /// The characters of all bytes, and what they are in a mix-up.
    let parts: [CharacterModel.Part]
    let kinds: [MixupKind]

    /// What bytes are in the charset, those that it does not have C1 controls or the like.
    func scalars(of bytes: [UInt8]) -> some Sequence<UInt32> {
      bytes.lazy.map { self.codepage.scalar(of: $0) }
    }

    fileprivate init(_ codepage: Codepage, _ number: Int, prior: Int) {
      self.codepage = codepage
      self.number = number
      self.prior = prior
      rows = (0x80...0xFF).map { LanguageCharacters.shared.row(of: codepage.scalar(of: $0)) }
      parts = (0...0xFF).map { CharacterModel.Part(codepage.scalar(of: $0)) }
      kinds = (0...0xFF).map { MixupKind(codepage.scalar(of: $0)) }
    }
  }

  /// The page of a charset that is among those weighed.
  static func page(_ name: String) -> Page? { singleByte.first { $0.codepage.name == name } }

  static let singleByte: [Page] = [
    ("windows-1252", 12), ("windows-1251", 10), ("windows-1250", 6), ("windows-1254", 4),
    ("windows-1253", 4), ("windows-1255", 4), ("windows-1256", 4), ("windows-1257", 4),
    ("windows-1258", 2), ("windows-874", 4), ("ISO-8859-2", 3), ("ISO-8859-5", 0),
    ("ISO-8859-7", 0), ("ISO-8859-15", 2), ("ISO-8859-3", -6), ("ISO-8859-4", -4),
    ("ISO-8859-6", 0), ("ISO-8859-8", 0), ("ISO-8859-13", 0), ("ISO-8859-14", -6),
    ("ISO-8859-10", -6), ("KOI8-R", 8), ("KOI8-U", 6), ("IBM866", 0), ("IBM437", -8),
    ("IBM850", -8), ("IBM852", -8), ("macintosh", -6), ("x-mac-cyrillic", -6), ("x-mac-ce", -10),
  ].compactMap { name, prior in Codepage(name).map { ($0, prior) } }
    .enumerated().map { number, page in Page(page.0, number, prior: page.1) }
}
