internal import CTextKernels
internal import TextModelData

/// How rare each character is in the languages that legacy charsets were made for.
///
/// Each character has a row with its rarities in all languages, so that a text is weighed in all of
/// them at once.
struct LanguageCharacters: Sendable {
  static let shared = LanguageCharacters()

  /// A row for each character: rarities in 1/3.5 bit, by language.
  private let rows: [UInt8]
  /// For each language, whether hardly one character in two thousand is a letter beyond ASCII.
  let isPlain: [Bool]
  /// The least of each row.
  private let least: [UInt8]
  /// The rows of the scalars in blocks of 256; block 0 is that of unknown characters.
  private let numbers: [UInt16]
  /// For each 256 scalars the number of their block.
  private let blocks: [UInt16]

  /// What a character costs that the language does not have.
  private static let unknown: UInt8 = 70

  /// The row of a character.
  func row(of scalar: UInt32) -> UInt16 {
    numbers[Int(blocks[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)]
  }

  /// How rare a character is at least.
  func leastRarity(inRow row: UInt16) -> UInt8 { least[Int(row)] }

  /// Adds the rarities of characters to sums by language.
  func add(_ characters: CharacterCounts, to sums: inout [Int32]) {
    characters.add(rowsOf: rows, to: &sums)
  }

  /// Adds the rarities of the characters of a text to sums by language.
  func add(_ text: some Sequence<UInt32>, to sums: inout [Int32]) {
    precondition(sums.count == Int(TEXT_LANGUAGES))
    let numbers = text.map { row(of: $0) }
    sums.withUnsafeMutableBufferPointer { sums in
      // There are sums.
      text_add_rarities(sums.baseAddress!, rows, numbers, nil, Int64(numbers.count))
    }
  }

  /// What part of all characters one of a rarity is.
  private static func share(ofRarity rarity: UInt8) -> Double {
    // 1/3.5 bit each.
    (0..<rarity).reduce(1) { share, _ in share * 0.820335 }
  }

  /// No rarities yet.
  static let noSums = [Int32](repeating: 0, count: Int(TEXT_LANGUAGES))

  private init() {
    var table = LanguageCharacterTable(unknown: Self.unknown)
    let bytes = UnsafeBufferPointer(
      start: text_model_shares(), count: Int(text_model_shares_size()))
    var language = 0
    var index = 0
    var shares = [Double](repeating: 1, count: Int(TEXT_LANGUAGES))
    while index < bytes.count {
      // Its name, the number of its characters, and the characters.
      let start = index + 1 + Int(bytes[index])
      let count = Int(bytes[start]) | Int(bytes[start + 1]) << 8
      shares[language] = 0
      for item in 0..<count {
        let place = start + 2 + item * 5
        let scalar = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[place + $1]) << (8 * $1) }
        table.set(min(bytes[place + 4], Self.unknown), of: scalar, in: language)
        if scalar >= 0x80, Letters.contains(scalar) {
          shares[language] += Self.share(ofRarity: bytes[place + 4])
        }
      }
      language += 1
      index = start + 2 + count * 5
    }
    table.derive(languages: language)
    isPlain = shares.map { $0 < 0.0005 }
    rows = table.rows
    blocks = table.blocks
    numbers = table.numbers
    let lanes = Int(TEXT_LANGUAGES)
    least = stride(from: 0, to: rows.count, by: lanes).map { [rows] in
      rows[$0..<$0 + lanes].min() ?? 0
    }
  }
}
