/// Bytes and scalars as a reader of messages expects them.
enum Hexadecimal {
  /// `E2 80`, with an ellipsis after the first few.
  static func bytes(_ bytes: some Collection<UInt8>, limit: Int = 8) -> String {
    let shown = bytes.prefix(limit).map { digits(UInt32($0), width: 2) }.joined(separator: " ")
    return bytes.count > limit ? shown + " …" : shown
  }

  /// `U+200B`.
  static func scalar(_ value: UInt32) -> String {
    "U+" + digits(value, width: 4)
  }

  private static func digits(_ value: UInt32, width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
