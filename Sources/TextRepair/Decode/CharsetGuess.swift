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
  private let lone: LoneBytes
  private let signs: WesternSigns

  /// The converter to read bytes with. UTF-8 is among them, however it is damaged.
  static func charset(of bytes: [UInt8]) -> String {
    CharsetTables.lend { tables in
      let guess = CharsetGuess(CharsetSample(of: bytes, tables), tables)
      return DamagedUTF8.evidence(of: guess.sample) ?? .min > guess.evidence ? "UTF-8" : guess.name
    }
  }

  /// Weighs the readings of bytes.
  init(of bytes: [UInt8]) {
    self = CharsetTables.lend { CharsetGuess(CharsetSample(of: bytes, $0), $0) }
  }

  /// Weighs the readings of a sample.
  init(_ sample: CharsetSample, _ tables: CharsetTables) {
    self.sample = sample
    languages = CharsetLanguages(sample.bytes)
    lone = LoneBytes(sample.bytes)
    signs = WesternSigns(sample.bytes)
    let least = languages.leastRarities()
    var candidates = Self.singleByte.map { [lone, signs] page in
      let known =
        sample.evidence.forCharset(page) + page.prior - lone.cost(in: page) - signs.cost(in: page)
      return Candidate(page: page.number, known: known, limit: known - Int(least[page.number]))
    }
    // The languages take longest: what cannot win is spared them.
    candidates.sort { ($1.limit, $0.page) < ($0.limit, $1.page) }
    for candidate in candidates {
      if candidate.limit < evidence { break }
      let page = Self.singleByte[candidate.page]
      let cost = Self.cost(of: languages.fit(in: page.rows), in: page.codepage.name)
      take(page.codepage.name, candidate.known - cost, candidate.page)
    }
    for (index, charset) in MultiByteCharset.allCases.enumerated() {
      let cost = signs.costOfSequences
      if let found = Self.evidence(in: charset, sample, tables, atLeast: evidence + cost) {
        take(charset.rawValue, found - cost, candidates.count + index)
      }
    }
  }

  /// How much speaks for a charset of East Asia, its prior included; nil if that is too little.
  private static func evidence(
    in charset: MultiByteCharset, _ sample: CharsetSample, _ tables: CharsetTables,
    atLeast least: Int
  ) -> Int? {
    guard let (text, pairs) = charset.reading(of: sample.bytes, tables),
      pairs + charset.prior >= least
    else { return nil }
    let cost = cost(of: CharsetLanguages.fit(of: text), in: charset.rawValue)
    // The Chinese charsets have kana, at the same place as the Japanese ones, but no use for them.
    let isChinese = charset == .gb18030 || charset == .big5
    let kana = isChinese ? text.count { 0x3041...0x30FF ~= $0 } : 0
    return pairs + charset.prior - cost - 12 * kana
  }

  /// What speaks against a charset by the language that fits the text best: how rare the text is in
  /// it, and that who writes it has no need of any charset but the usual one.
  private static func cost(of fit: CharsetLanguages.Fit, in charset: String) -> Int {
    fit.rarity + (fit.isPlain && charset != "windows-1252" ? plainHandicap : 0)
  }

  private static let plainHandicap = 40

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
    sample.evidence.forCharset(page) - lone.cost(in: page) - signs.cost(in: page)
      - Self.cost(of: languages.fit(in: page.rows), in: page.codepage.name)
  }

  /// How much speaks for the charset of a converter, its prior included.
  func evidence(in charset: String, _ tables: CharsetTables) -> Int {
    if let page = Self.page(charset) { return evidence(in: page) + page.prior }
    return MultiByteCharset(rawValue: charset)
      .flatMap { Self.evidence(in: $0, sample, tables, atLeast: .min) }
      .map { $0 - signs.costOfSequences } ?? .min
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
    /// Which of them are letters of another script than Latin.
    let isNative: [Bool]
    /// Whether there are such.
    let hasNativeLetters: Bool
    /// Which of the bytes of 0x80 and more are what they are in windows-1252.
    let isWestern: [Bool]

    /// What bytes are in the charset, those that it does not have C1 controls or the like.
    func scalars(of bytes: [UInt8]) -> some Sequence<UInt32> {
      bytes.lazy.map { self.codepage.scalar(of: $0) }
    }

    fileprivate init(_ codepage: Codepage, _ number: Int, prior: Int, western: Codepage?) {
      self.codepage = codepage
      self.number = number
      self.prior = prior
      rows = (0x80...0xFF).map { LanguageCharacters.shared.row(of: codepage.scalar(of: $0)) }
      parts = (0...0xFF).map { CharacterModel.Part(codepage.scalar(of: $0)) }
      kinds = (0...0xFF).map { MixupKind(codepage.scalar(of: $0)) }
      isWestern = (0x80...0xFF).map {
        codepage.scalar(of: $0) == western?.scalar(of: $0)
      }
      isNative = (0...0xFF).map { MojibakeRun.isNativeLetter(codepage.scalar(of: $0)) }
      hasNativeLetters = isNative.contains(true)
    }
  }

  /// windows-1252, which what is in no charset for sure is in.
  static var western: Page { singleByte[0] }

  /// The page of a charset that is among those weighed.
  static func page(_ name: String) -> Page? { singleByte.first { $0.codepage.name == name } }

  static let singleByte: [Page] = [
    ("windows-1252", 12), ("windows-1251", 10), ("windows-1250", 6), ("windows-1254", 4),
    ("windows-1253", 4), ("windows-1255", 4), ("windows-1256", 4), ("windows-1257", 4),
    ("windows-1258", 2), ("windows-874", 4), ("ISO-8859-2", 3), ("ISO-8859-5", 0),
    ("ISO-8859-7", 0), ("ISO-8859-15", 2), ("ISO-8859-3", -20), ("ISO-8859-4", -14),
    ("ISO-8859-6", 0), ("ISO-8859-8", 0), ("ISO-8859-13", 0), ("ISO-8859-14", -20),
    ("ISO-8859-10", -20), ("KOI8-R", 8), ("KOI8-U", 6), ("IBM866", 0), ("IBM437", -8),
    ("IBM850", -8), ("IBM852", -8), ("macintosh", -6), ("x-mac-cyrillic", -6), ("x-mac-ce", -10),
  ].compactMap { name, prior in Codepage(name).map { ($0, prior) } }.pages
}

extension [(Codepage, prior: Int)] {
  /// Pages, the first of which is that of the West.
  fileprivate var pages: [CharsetGuess.Page] {
    enumerated().map { number, page in
      CharsetGuess.Page(page.0, number, prior: page.prior, western: first?.0)
    }
  }
}
