internal import CTextKernels

/// Makes the rows of ``LanguageCharacters``.
struct LanguageCharacterTable {
  /// The first row is that of unknown characters.
  private(set) var rows: [UInt8]
  private(set) var numbers = [UInt16](repeating: 0, count: 256)
  private(set) var blocks = [UInt16](repeating: 0, count: 0x110000 >> 8)

  private static let lanes = Int(TEXT_LANGUAGES)
  private let unknown: UInt8

  init(unknown: UInt8) {
    self.unknown = unknown
    rows = [UInt8](repeating: unknown, count: Self.lanes)
  }

  /// Says how rare a character is in one language.
  mutating func set(_ rarity: UInt8, of scalar: UInt32, in language: Int) {
    precondition(language < Self.lanes, "More languages than lanes")
    var row = number(of: scalar)
    if row == 0 {
      row = add(Array(rows[..<Self.lanes]))
      put(row, at: scalar...scalar)
    }
    rows[Int(row) * Self.lanes + language] = rarity
  }

  /// Adds what follows from the characters that were set.
  mutating func derive(languages: Int) {
    for letter in UInt32(0x41)...0x5A { put(number(of: letter + 0x20), at: letter...letter) }
    put(number(of: 0x30), at: 0x31...0x39)
    for space: UInt32 in [0x09, 0x0A, 0x0D] { put(number(of: 0x20), at: space...space) }
    put(add(row(of: 0x20).map { $0 + 20 }), at: 0xA0...0xA0)
    for mark in Self.marks.joined() { put(add(row(of: mark).map { min($0, 40) }), at: mark...mark) }
    // Scripts of many characters share what one of them has.
    put(add(row(of: 0x3042).map { $0 + 19 }), at: 0x3041...0x30FF)
    let ideographs = add(row(of: 0x4E00).map { $0 + 36 })
    put(ideographs, at: 0x3400...0x9FFF)
    put(ideographs, at: 0x20000...0x3FFFF)
    put(add(row(of: 0xAC00).map { $0 + 30 }), at: 0xAC00...0xD7AF)
    // Languages that there are not have nothing.
    for index in rows.indices where index % Self.lanes >= languages { rows[index] = .max }
  }

  /// Quotation marks, dashes and signs: a matter of the writer more than of the language.
  private static let marks: [ClosedRange<UInt32>] = [
    0xA2...0xA3, 0xA5...0xA5, 0xA7...0xA7, 0xA9...0xA9, 0xAB...0xAB, 0xAE...0xAE, 0xB0...0xB3,
    0xB5...0xB5, 0xB7...0xB7, 0xBB...0xBB, 0xD7...0xD7, 0x2013...0x2026, 0x20AC...0x20AC,
    0x2122...0x2122,
  ]

  /// Whether a character is a sign that stands next to any number and space.
  static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA2, 0xA3, 0xA5, 0xA7, 0xA9, 0xAE, 0xB0...0xB3, 0xB5, 0xB7, 0xBC...0xBE, 0xD7, 0x2122:
      true
    default: false
    }
  }

  private func number(of scalar: UInt32) -> UInt16 {
    numbers[Int(blocks[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)]
  }

  private func row(of scalar: UInt32) -> ArraySlice<UInt8> {
    let start = Int(number(of: scalar)) * Self.lanes
    return rows[start..<start + Self.lanes]
  }

  private mutating func add(_ row: [UInt8]) -> UInt16 {
    rows += row
    return UInt16(rows.count / Self.lanes - 1)
  }

  private mutating func put(_ row: UInt16, at scalars: ClosedRange<UInt32>) {
    for block in scalars.lowerBound >> 8...scalars.upperBound >> 8 {
      if blocks[Int(block)] == 0 {
        blocks[Int(block)] = UInt16(numbers.count >> 8)
        numbers += [UInt16](repeating: 0, count: 256)
      }
      let start = Int(blocks[Int(block)]) << 8
      for scalar in scalars.clamped(to: block << 8...block << 8 | 0xFF) {
        numbers[start | Int(scalar & 0xFF)] = row
      }
    }
  }
}
