import ICUText
import Testing

/// The bytes of a text in a charset, which has all its characters.
func encode(_ text: String, _ charset: String) throws -> [UInt8] {
  var converter = try CharsetConverter(charset)
  let encoded = converter.encode(text.utf8.span)
  #expect(encoded.invalid.isEmpty)
  return encoded.bytes
}
