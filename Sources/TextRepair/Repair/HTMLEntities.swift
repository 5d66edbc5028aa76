internal import TextModelData

/// Character references of HTML in text that is no HTML any more.
///
/// Only references that end in a semicolon count: in text, `&copy` may be a program's parameter.
enum HTMLEntities {
  /// The changes that leave no reference, also not one that is made of others: `&amp;amp;lt;`,
  /// `&amp;&#108;t;`.
  ///
  /// - Complexity: O(n).
  static func changes(in utf8: [UInt8]) -> [Change] {
    var changes: [Change] = []
    var index = 0
    while let end = utf8[index...].firstIndex(of: 0x3B) {
      index = end + 1
      var found = reference(in: utf8, upTo: end, changes)
      while let (start, whole, text) = found {
        changes.removeLast(whole)
        // What a reference stands for may end another one.
        found = text == [0x3B] ? reference(in: utf8, upTo: start, changes) : nil
        if found == nil { changes.append(Change(start..<end + 1, text)) }
      }
    }
    return changes
  }

  /// The reference whose semicolon comes at a place, in the text that changes before it make: where
  /// it begins in the text as it is, how many of the last changes are in it, and what it stands for.
  private static func reference(
    in utf8: [UInt8], upTo end: Int, _ changes: [Change]
  ) -> (start: Int, changes: Int, text: [UInt8])? {
    var place = end
    var used = 0
    var name: [UInt8] = []
    // The longest name has 31 letters.
    while name.count < 39 {
      let last = changes.dropLast(used).last
      let part: ArraySlice<UInt8>
      if let last, last.range.upperBound == place {
        part = last.replacement[...]
        place = last.range.lowerBound
        used += 1
      } else if place > 0 {
        part = utf8[place - 1..<place]
        place -= 1
      } else {
        return nil
      }
      if part.elementsEqual([0x26]) {
        return replacement(for: name.reversed()[...]).map { (place, used, $0) }
      }
      guard part.allSatisfy(isNameByte) else { return nil }
      name += part.reversed()
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte == 0x23 || 0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }

  private static func replacement(for reference: ArraySlice<UInt8>) -> [UInt8]? {
    guard reference.first == 0x23 else {
      let name = String(decoding: reference, as: UTF8.self)
      if let text = names[name] { return text }
      // Shouted text shouts its entities, too: &EACUTE; is no name, but means É.
      guard name == name.uppercased(), let text = names[name.lowercased()] else { return nil }
      return Array(String(decoding: text, as: UTF8.self).uppercased().utf8)
    }
    var digits = String(decoding: reference.dropFirst(), as: UTF8.self)
    var radix = 10
    if digits.hasPrefix("x") || digits.hasPrefix("X") {
      digits.removeFirst()
      radix = 16
    }
    guard
      !digits.isEmpty, digits.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let value = UInt32(digits, radix: radix), value != 0,
      let scalar = Unicode.Scalar(windows1252[value] ?? value)
    else { return nil }
    return Array(String(scalar).utf8)
  }

  /// The names with what they stand for: `Data/html-entities.txt`, a name a line with its scalars in
  /// hexadecimal after it.
  private static let names: [String: [UInt8]] = {
    let table = UnsafeRawBufferPointer(
      start: text_model_entities(), count: Int(text_model_entities_size()))
    var names: [String: [UInt8]] = [:]
    for line in String(decoding: table, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let name = fields.first else { continue }
      let scalars = fields.dropFirst().compactMap { UInt32($0, radix: 16) }
        .compactMap(Unicode.Scalar.init)
      names[String(name)] = scalars.flatMap { Array(String($0).utf8) }
    }
    return names
  }()

  /// What the HTML standard (section 13.2.5.80) takes references to C1 controls for.
  private static let windows1252: [UInt32: UInt32] = [
    0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x0192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020,
    0x87: 0x2021, 0x88: 0x02C6, 0x89: 0x2030, 0x8A: 0x0160, 0x8B: 0x2039, 0x8C: 0x0152,
    0x8E: 0x017D, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022,
    0x96: 0x2013, 0x97: 0x2014, 0x98: 0x02DC, 0x99: 0x2122, 0x9A: 0x0161, 0x9B: 0x203A,
    0x9C: 0x0153, 0x9E: 0x017E, 0x9F: 0x0178,
  ]
}
