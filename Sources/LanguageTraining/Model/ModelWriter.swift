internal import LanguageID

/// Quantises trained parameters and lays them out as a model file.
struct ModelWriter {
  let parameters: Parameters
  let rowScale: Float
  let languages: [Language]
  let varieties: CloseVarieties

  /// The whole file.
  func bytes(temperatures: [Float]) -> [UInt8] {
    var header = ModelHeader(
      rank: parameters.rank, rowCount: parameters.rowCount, labelCount: languages.count,
      rowScale: rowScale, checksum: 0)
    let layout = header.layout
    var bytes = [UInt8](repeating: 0, count: layout.end)
    for (label, language) in languages.enumerated() {
      let start = layout.labels + label * ModelFormat.labelSize
      let tag = Array(language.code.utf8)
      precondition(tag.count < ModelFormat.labelTagSize)
      bytes.replaceSubrange(start..<start + tag.count, with: tag)
      store(varieties.group(of: language), at: start + ModelFormat.labelTagSize, in: &bytes)
    }
    for (i, temperature) in temperatures.enumerated() {
      store(temperature.bitPattern, at: layout.temperatures + 4 * i, in: &bytes)
    }
    for label in 0..<parameters.stride {
      store(parameters.output.bias[label].bitPattern, at: layout.bias + 4 * label, in: &bytes)
    }
    for i in 0..<parameters.rank * parameters.stride {
      store(parameters.output.weights[i].bitPattern, at: layout.weights + 4 * i, in: &bytes)
    }
    for row in 0..<parameters.rowCount {
      let values = UnsafeBufferPointer(
        start: parameters.rows + row * parameters.rank, count: parameters.rank)
      let packed = RowCode.pack(values.map { RowCode.code(of: $0 / rowScale) })
      let start = layout.rows + row * packed.count
      bytes.replaceSubrange(start..<start + packed.count, with: packed)
    }
    header.seal(&bytes)
    return bytes
  }

  private func store(_ value: UInt32, at offset: Int, in bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) {
      bytes.replaceSubrange(offset..<offset + 4, with: $0)
    }
  }
}
