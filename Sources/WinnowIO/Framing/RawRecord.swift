/// One record of an input as it stands there, not looked at yet.
struct RawRecord {
  /// Where an input can be taken up again: between two records.
  struct Place: Hashable {
    /// Bytes of the decompressed input.
    var offset = 0
    /// The line, counted from 1.
    var line = 1
    /// How often damage was passed over before it.
    var gaps = 0
    /// Whether what stands before it is no record, as was reported.
    var followsGarbage = false
  }

  /// The bytes in a buffer, with what ends the record; empty when they are more than is allowed.
  var bytes: Range<Int>
  /// Where it begins.
  var place: Place
  /// The length in the input.
  var length: Int
  /// Which part of a document that was cut in pieces it is, counted from 1; 0 for a whole one.
  var part: Int

  /// Whether the bytes were left out, being more than is allowed.
  var isTooLong: Bool { bytes.isEmpty && length > 0 }
}
