internal import TextRepair

/// Decodes the fields of tables, whose rows are in UTF-8 or in another charset that has ASCII in it.
struct TableDecoder {
  /// The charset that the table is said to be in.
  let declared: String?
  /// The one that it looks like.
  let usual: String?

  /// The fields of a row.
  ///
  /// They are read together, as a name alone says little of its charset.
  ///
  /// - Complexity: O(*n*) in the bytes of the row.
  func decode(_ fields: [[UInt8]]) -> [DecodedText] {
    let valid = fields.compactMap { DecodedText(validating: $0) }
    guard valid.count < fields.count else { return valid }
    // Lines of one text.
    var row: [UInt8] = []
    var places: [Range<Int>] = []
    for field in fields {
      row.append(0x0A)
      places.append(row.count..<row.count + field.count)
      row += field
    }
    let charset = declared ?? usual.map { TextDecoder.charset(ofPart: row, usually: $0) }
    let decoded = TextDecoder(declaredCharset: charset).decode(part: row)
    let isInLines = places.allSatisfy { place in
      let end = decoded.map.resultRange(of: place.lowerBound - 1..<place.lowerBound)
      return decoded.utf8[end] == [0x0A]
    }
    // UTF-16 may be what was declared.
    guard isInLines else { return fields.map(TextDecoder().decode(part:)) }
    let isGuess = declared == nil && decoded.evidence == .declaration
    return decoded.parts(
      ofOriginal: places, evidence: isGuess ? .statistics : decoded.evidence)
  }
}
