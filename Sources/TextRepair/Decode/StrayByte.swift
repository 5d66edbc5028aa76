/// A byte of windows-1252 in UTF-8, as when a template in one charset is filled in from another:
/// `£` before a price, `ü` in a name.
///
/// It is read if it stands alone among ASCII, where it is a sign in the place of such signs, a
/// quotation mark or a dash, or a letter that goes with the one beside it. All else is what is left of
/// UTF-8.
enum StrayByte {
  /// What a byte that is no UTF-8 stands for; nil where nothing says so.
  static func scalar(in bytes: [UInt8], at place: Int) -> Unicode.Scalar? {
    func ascii(_ place: Int) -> UInt8? {
      guard bytes.indices.contains(place) else { return 0x20 }
      return bytes[place] < 0x80 ? bytes[place] : nil
    }
    guard let before = ascii(place - 1), let after = ascii(place + 1) else { return nil }
    let scalar = CharsetGuess.western.codepage.scalar(of: bytes[place])
    if 0x91...0x97 ~= bytes[place] || WesternSigns.isSign(in: bytes, at: place) {
      return Unicode.Scalar(scalar)
    }
    guard Letters.contains(scalar), !mayBeCut(in: bytes, at: place),
      Letters.contains(UInt32(before)) || Letters.contains(UInt32(after))
    else { return nil }
    let model = CharacterModel.shared
    let evidence = model.evidence(UInt32(before), scalar) + model.evidence(scalar, UInt32(after))
    return evidence > 0 ? Unicode.Scalar(scalar) : nil
  }

  /// Whether a byte is likelier to be the first of two, the second of which is lost, than a letter: `Â`
  /// and `Ã` end few words.
  static func mayBeCut(in bytes: [UInt8], at place: Int) -> Bool {
    guard bytes[place] == 0xC2 || bytes[place] == 0xC3 else { return false }
    return place + 1 == bytes.count || !Letters.contains(UInt32(bytes[place + 1]))
  }

  /// Whether all bytes of 0x80 and more in a line without UTF-8 are such.
  static func areAll(in line: [UInt8]) -> Bool {
    line.indices.allSatisfy { line[$0] < 0x80 || scalar(in: line, at: $0) != nil }
  }

  /// What is said of them.
  static func findings(_ places: [Int]) -> [Finding] {
    places.map {
      Finding(
        kind: .mixedCharset, range: $0..<$0 + 1,
        detail: CharsetLabel.reported(CharsetGuess.western.codepage.name))
    }
  }
}
