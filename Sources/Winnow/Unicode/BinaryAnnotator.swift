/// Tells files that are no text: programs, pictures, packed or encrypted data.
///
/// Whatever the charset, text holds hardly any control characters besides those that break lines, set
/// tabs, strike over or begin escape sequences; of bytes at random, every tenth is one.
///
/// Limits: data without control characters (Base64, hexadecimal) is text to this annotator, as is the
/// first 64 KiB of text before data.
public struct BinaryAnnotator: Annotator {
  /// Name and version.
  public let identifier = "binary/1"

  /// The bytes that are looked at.
  private static let reach = 1 << 16
  private static let leastControls = 4
  /// Text has a control character in a thousand bytes where somebody made a mistake.
  private static let rarest = 50

  /// Makes the annotator.
  public init() {}

  /// One annotation `text.binary` over the whole text, or none.  Its `data` holds `controls` and `bytes`.
  ///
  /// - Complexity: O(1): no more than 64 KiB are read.
  public func annotate(_ view: DocumentView) -> [Annotation] {
    let head = view.utf8.prefix(Self.reach)
    let controls = head.withUnsafeBytes(Self.strays)
    guard controls >= Self.leastControls, controls * Self.rarest >= head.count else { return [] }
    return [
      Annotation(
        range: 0..<view.utf8.count, type: .binaryText, score: 1, by: identifier,
        data: ["controls": .number(Double(controls)), "bytes": .number(Double(head.count))])
    ]
  }

  /// The number of stray control characters: of eight bytes at a time it is asked whether any of them
  /// is a control character at all.
  private static func strays(_ bytes: UnsafeRawBufferPointer) -> Int {
    var strays = 0
    var index = 0
    while index + 8 <= bytes.count {
      let some = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let belowSpace = (some &- 0x2020_2020_2020_2020) & ~some
      let deleted = some ^ 0x7F7F_7F7F_7F7F_7F7F
      let isDeleted = (deleted &- 0x0101_0101_0101_0101) & ~deleted
      if (belowSpace | isDeleted) & 0x8080_8080_8080_8080 != 0 {
        for byte in bytes[index..<index + 8] where isStray(byte) { strays += 1 }
      }
      index += 8
    }
    for byte in bytes[index...] where isStray(byte) { strays += 1 }
    return strays
  }

  /// A control character that no text has: not backspace to carriage return, not escape.
  private static func isStray(_ byte: UInt8) -> Bool {
    byte < 0x08 || byte > 0x0D && byte < 0x20 && byte != 0x1B || byte == 0x7F
  }
}

extension AnnotationType {
  /// The document is no text.
  public static let binaryText: AnnotationType = "text.binary"
}
