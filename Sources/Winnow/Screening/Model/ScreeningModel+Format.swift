internal import ScreeningModelData

/// The file of a model, little-endian: `WNSCREEN`, version, bits and number of counts as 32-bit
/// numbers; for each output bias, step and weights as 32-bit floats; then the table.
extension ScreeningModel {
  private static let magic = Array("WNSCREEN".utf8)
  private static let version: UInt32 = 1

  /// The model which Winnow comes with.
  package static let builtIn: ScreeningModel = {
    let bytes = UnsafeRawBufferPointer(
      start: screening_model_bytes(), count: Int(screening_model_size()))
    guard let model = ScreeningModel(bytes) else {
      preconditionFailure("The built-in screening model is damaged")
    }
    return model
  }()

  /// Reads a file; nil where it is none, of another version, or cut off.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    let header = Self.magic.count + 12
    guard bytes.count >= header, bytes.prefix(Self.magic.count).elementsEqual(Self.magic) else {
      return nil
    }
    func number(_ offset: Int) -> UInt32 {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    func float(_ offset: Int) -> Float { Float(bitPattern: number(offset)) }
    let bits = Int(number(12))
    let counts = ScreeningCounts.count
    let tableStart = header + Self.outputs * (counts + 2) * 4
    guard number(8) == Self.version, bits <= 24, Int(number(16)) == counts,
      bytes.count == tableStart + Self.outputs << bits
    else { return nil }
    heads = (0..<Self.outputs).map { output in
      let start = header + output * (counts + 2) * 4
      return Output(
        bias: float(start), step: float(start + 4),
        counts: (0..<counts).map { float(start + 8 + $0 * 4) })
    }
    self.bits = bits
    table = bytes[tableStart...].map { Int8(bitPattern: $0) }
  }

  /// The bytes of the file.
  package var file: [UInt8] {
    var bytes = Self.magic
    func append(_ number: UInt32) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    append(Self.version)
    append(UInt32(bits))
    append(UInt32(ScreeningCounts.count))
    for head in heads {
      append(head.bias.bitPattern)
      append(head.step.bitPattern)
      for weight in head.counts { append(weight.bitPattern) }
    }
    bytes.append(contentsOf: table.lazy.map { UInt8(bitPattern: $0) })
    return bytes
  }
}
