/// Reads messages that were hidden in invisible characters.
enum Payload {
  /// Tag characters are ASCII, shifted.
  static func tags(_ values: [UInt32]) -> String? {
    let text = values.compactMap { value -> Unicode.Scalar? in
      0xE0020...0xE007E ~= value ? Unicode.Scalar(value - 0xE0000) : nil
    }
    guard !text.isEmpty else { return nil }
    return String(String.UnicodeScalarView(text))
  }

  /// Each of the 256 selectors is a byte. Bytes that are no UTF-8 come as hexadecimal; one, or the
  /// same again and again, says nothing then: copying leaves emoji selectors behind.
  static func variationSelectors(_ values: [UInt32]) -> String? {
    let bytes = bytes(ofSelectors: values)
    if let text = text(bytes) { return text }
    return bytes.allSatisfy { $0 == bytes[0] } ? nil : Hexadecimal.bytes(bytes, limit: 256)
  }

  /// The bytes of selectors, if they read as text.
  static func selectorText(_ values: [UInt32]) -> String? { text(bytes(ofSelectors: values)) }

  private static func bytes(ofSelectors values: [UInt32]) -> [UInt8] {
    values.map { value in
      UInt8(truncatingIfNeeded: value <= 0xFE0F ? value - 0xFE00 : value - 0xE0100 + 16)
    }
  }

  /// Characters of a block that nothing else is known of: their low bytes, if they read as text.
  static func lowBytes(_ values: [UInt32]) -> String? {
    text(values.map { UInt8(truncatingIfNeeded: $0) })
  }

  /// Bits written with two characters, perhaps with a third between the bytes, or pairs of bits
  /// written with four. Nil if no reading gives text.
  static func zeroWidth(_ values: [UInt32]) -> String? {
    var counts: [UInt32: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    guard 2...4 ~= counts.count else { return nil }
    let symbols = counts.keys.sorted()
    // Text in the usual eight bits is hardly ever readable by chance, so it goes before the others.
    for width in [8, 7, 16] {
      let readings = choices(of: symbols).compactMap { digits -> String? in
        // The characters that are no digits stand between the groups.
        let groups = values.split { !digits.contains($0) }.map { group in
          group.compactMap { digits.firstIndex(of: $0) }
        }
        return read(groups, base: digits.count, width: width)
      }
      if let best = readings.max(by: { letterShare($0) < letterShare($1) }) { return best }
    }
    return nil
  }

  /// Which share of a text is letters and spaces.
  private static func letterShare(_ text: String) -> Double {
    let letters = text.unicodeScalars.count { $0.properties.isAlphabetic || $0 == " " }
    return Double(letters) / Double(text.unicodeScalars.count)
  }

  /// The ordered choices of two symbols, and of all four.
  private static func choices(of symbols: [UInt32]) -> [[UInt32]] {
    var choices: [[UInt32]] = []
    for zero in symbols {
      for one in symbols where one != zero { choices.append([zero, one]) }
    }
    if symbols.count == 4 {
      choices.append(symbols)
      choices.append(symbols.reversed())
    }
    return choices
  }

  private static func read(_ groups: [[Int]], base: Int, width: Int) -> String? {
    let digits = base == 4 ? width / 2 : width
    guard base == 2 || width != 7 else { return nil }
    var units: [UInt32] = []
    if groups.count > 1 {
      // A group a character; leading zeros may be left out.
      for group in groups {
        guard group.count <= max(digits, 21) else { return nil }
        units.append(group.reduce(0) { $0 &* UInt32(base) &+ UInt32($1) })
      }
      return text(units)
    }
    guard let all = groups.first, all.count % digits == 0 else { return nil }
    for start in stride(from: 0, to: all.count, by: digits) {
      units.append(all[start..<start + digits].reduce(0) { $0 * UInt32(base) + UInt32($1) })
    }
    return width == 16 ? text(units) : text(units.map(UInt8.init(truncatingIfNeeded:)))
  }

  private static func text(_ units: [UInt32]) -> String? {
    let scalars = units.compactMap(Unicode.Scalar.init)
    guard scalars.count == units.count else { return nil }
    return readable(String(String.UnicodeScalarView(scalars)))
  }

  private static func text(_ bytes: [UInt8]) -> String? {
    String(validating: bytes, as: UTF8.self).flatMap(readable)
  }

  /// The text, if a person could have written it.
  private static func readable(_ text: String) -> String? {
    guard !text.isEmpty else { return nil }
    let isText = text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar == "\n" || scalar == "\t" || scalar == "\r"
      case .unassigned, .privateUse, .surrogate, .format: scalar == "\u{200D}"
      default: true
      }
    }
    return isText ? text : nil
  }
}
