internal import ICUText

/// The charsets of East Asia with characters of one and of two bytes or more.
enum MultiByteCharset: String, CaseIterable {
  case shiftJIS = "windows-31j"
  case eucJP = "EUC-JP"
  case gb18030 = "GB18030"
  case big5 = "Big5-HKSCS"
  case eucKR = "windows-949"

  /// Its place among all of them.
  var number: Int {
    switch self {
    case .shiftJIS: 0
    case .eucJP: 1
    case .gb18030: 2
    case .big5: 3
    case .eucKR: 4
    }
  }

  /// How much its frequency on the net speaks for it.
  var prior: Int {
    switch self {
    case .shiftJIS, .gb18030, .eucKR: 4
    case .eucJP, .big5: 2
    }
  }

  /// What the bytes are in the charset, how much the pairs of characters speak for that, and how many
  /// sequences are none; nil if more than one byte in fifty stands for nothing.
  func reading(
    of bytes: [UInt8], _ tables: CharsetTables
  ) -> (text: [UInt32], evidence: Int)? {
    guard let (text, bad) = decode(bytes, tables), bad * 50 <= bytes.count else { return nil }
    let end = CharsetSample.weight(text.last ?? 0x20, 0x20, CharacterModel.shared)
    return (text, CharsetSample.evidence(ofPairs: text) + end - 60 * bad)
  }

  /// The text of bytes, and how many sequences are none.
  private func decode(_ bytes: [UInt8], _ tables: CharsetTables) -> (text: [UInt32], bad: Int)? {
    let known = tables[self].scalars(of: bytes)
    if case .text(let scalars) = known { return (Array(scalars), 0) }
    // A converter takes its time.
    guard leastErrors(in: bytes) * 50 <= bytes.count else { return nil }
    if case .none = known, leastLosses(in: bytes, tables) * 50 > bytes.count { return nil }
    guard let decoded = try? CharsetConverter.decode(bytes, from: rawValue) else { return nil }
    // A sequence may be cut off at the end.
    let bad = decoded.invalid.count { $0.upperBound < bytes.count }
    return (String(decoding: decoded.bytes, as: UTF8.self).unicodeScalars.map(\.value), bad)
  }

  /// What bytes are as far as sequences of one and two bytes go.
  enum Scalars {
    /// Good until other bytes are read.
    case text(UnsafeBufferPointer<UInt32>)
    /// A sequence stands for nothing.
    case none
    /// There is a sequence that only a converter knows.
    case unknown
  }

  /// No more errors than a converter finds, by what the sequences stand for.
  private func leastLosses(in bytes: [UInt8], _ tables: CharsetTables) -> Int {
    let table = tables[self]
    return leastErrors(in: bytes) { table.standsForNothing(bytes, $0) }
  }

  /// No more errors than a converter finds, at a hundredth of its cost, by the ranges of bytes only or
  /// by which sequences of bytes of the right ranges are none.
  ///
  /// No sequence goes on with a byte below 0x30, so that what is between two of them stands alone: it
  /// has an error or none.
  private func leastErrors(
    in bytes: [UInt8], isNone: (Range<Int>) -> Bool = { _ in false }
  ) -> Int {
    var errors = 0
    var place = 0
    while place < bytes.count {
      guard bytes[place] >= 0x80 else {
        place += 1
        continue
      }
      let length = sequence(in: bytes, at: place)
      let isError = length == 0 || isNone(place..<place + length)
      place += max(length, 1)
      if isError {
        while place < bytes.count, bytes[place] >= 0x30 { place += 1 }
        // What is at the end may be cut off.
        if place + 1 < bytes.count { errors += 1 }
      }
    }
    return errors
  }

  /// The length of the sequence at a byte of 0x80 or more, 0 if none begins there.
  func sequence(in bytes: [UInt8], at place: Int) -> Int {
    let lead = bytes[place]
    func byte(_ offset: Int) -> UInt8 { place + offset < bytes.count ? bytes[place + offset] : 0 }
    let second = byte(1)
    let isTwo: Bool
    switch self {
    case .shiftJIS:
      guard 0x81...0x9F ~= lead || 0xE0...0xFC ~= lead else { return 1 }
      isTwo = 0x40...0x7E ~= second || 0x80...0xFC ~= second
    case .eucJP:
      guard lead >= 0xA1 && lead < 0xFF || lead == 0x8E || lead == 0x8F else { return 1 }
      if lead == 0x8F { return second >= 0xA1 && byte(2) >= 0xA1 ? 3 : 0 }
      isTwo = second >= 0xA1
    case .gb18030:
      guard 0x81...0xFE ~= lead else { return 1 }
      if 0x30...0x39 ~= second { return byte(2) >= 0x81 && 0x30...0x39 ~= byte(3) ? 4 : 0 }
      isTwo = 0x40...0x7E ~= second || 0x80...0xFE ~= second
    case .big5:
      guard 0x81...0xFE ~= lead else { return 1 }
      isTwo = 0x40...0x7E ~= second || 0x80...0xFE ~= second
    case .eucKR:
      guard 0x81...0xFE ~= lead else { return 1 }
      isTwo = 0x41...0x5A ~= second || 0x61...0x7A ~= second || second >= 0x81
    }
    return isTwo ? 2 : 0
  }
}
