/// Reads the fields of one record of comma- or tab-separated values.
///
/// Commas follow RFC 4180: a field may stand in quotation marks, which are doubled inside of it.
/// Between tabs quotation marks are marks like others (IANA `text/tab-separated-values`).
struct SeparatedValues {
  let isTabbed: Bool

  /// The fields of a record, with or without the line end behind it; `nil` where nothing closes the quotation mark
  /// that opens one of them.
  ///
  /// - Complexity: O(*n*)
  func fields(of record: ArraySlice<UInt8>) -> [[UInt8]]? {
    let separator = UInt8(ascii: isTabbed ? "\t" : ",")
    let quote = UInt8(ascii: "\"")
    var record = record
    if record.last == 0x0A { record.removeLast() }
    if record.last == 0x0D { record.removeLast() }
    var fields: [[UInt8]] = []
    var field: [UInt8] = []
    var isQuoted = false
    var wasQuoted = false
    var index = record.startIndex
    while index < record.endIndex {
      let byte = record[index]
      index += 1
      if isQuoted {
        guard byte == quote else {
          field.append(byte)
          continue
        }
        if index < record.endIndex, record[index] == quote {
          field.append(quote)
          index += 1
        } else {
          isQuoted = false
        }
      } else if byte == separator {
        fields.append(field)
        field = []
        wasQuoted = false
      } else if byte == quote, field.isEmpty, !wasQuoted, !isTabbed {
        isQuoted = true
        wasQuoted = true
      } else {
        field.append(byte)
      }
    }
    fields.append(field)
    return isQuoted ? nil : fields
  }

  /// Appends a field in quotation marks where it needs them.
  static func append(_ field: some Collection<UInt8>, to line: inout [UInt8]) {
    let needsQuotes = field.contains {
      $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes else {
      line.append(contentsOf: field)
      return
    }
    line.append(UInt8(ascii: "\""))
    for byte in field {
      line.append(byte)
      if byte == UInt8(ascii: "\"") { line.append(byte) }
    }
    line.append(UInt8(ascii: "\""))
  }
}
