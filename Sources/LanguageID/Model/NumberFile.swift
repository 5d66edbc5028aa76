/// Reads the numbers of a small model's file, little-endian, one after the other.
///
/// What is asked for beyond the end is nil, so damaged files are refused and never read past.
package struct NumberReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset: Int

  /// Begins behind the head of a file; nil where that names another kind or version.
  package init?(_ bytes: UnsafeRawBufferPointer, magic: String, version: UInt32) {
    guard bytes.prefix(magic.utf8.count).elementsEqual(magic.utf8) else { return nil }
    self.bytes = bytes
    offset = magic.utf8.count
    guard number() == version else { return nil }
  }

  /// Whether all was read.
  package var isAtEnd: Bool { offset == bytes.count }

  /// The next bytes; nil if there are not so many.
  package mutating func take(_ count: Int) -> UnsafeRawBufferPointer? {
    guard count >= 0, count <= bytes.count - offset else { return nil }
    defer { offset += count }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
  }

  /// An unsigned number of 32 bits.
  package mutating func number() -> UInt32? {
    take(4).map { UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self)) }
  }

  /// An unsigned number of 32 bits that is not above a limit.
  package mutating func count(atMost limit: Int) -> Int? {
    number().flatMap { Int($0) <= limit ? Int($0) : nil }
  }

  package mutating func float() -> Float? { number().map { Float(bitPattern: $0) } }

  package mutating func floats(_ count: Int) -> [Float]? {
    take(4 * count).map { bytes in
      (0..<count).map {
        Float(
          bitPattern: UInt32(
            littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self)))
      }
    }
  }
}

/// Writes the numbers of a small model's file, as ``NumberReader`` reads them.
package struct NumberWriter {
  package private(set) var bytes: [UInt8]

  package init(magic: String, version: UInt32) {
    bytes = Array(magic.utf8)
    append(version)
  }

  package mutating func append(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  package mutating func append(_ number: Float) { append(number.bitPattern) }

  package mutating func append(_ numbers: [Float]) { for number in numbers { append(number) } }

  package mutating func append(bytes more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }
}
