internal import LanguageID

/// The file of a model with other biases and temperatures.
struct CalibratedModel {
  let bytes: [UInt8]

  /// - Parameters:
  ///   - offset: what is added to the bias of each label
  ///   - lengthBiases: for each class of lengths one for each label
  init(
    _ model: LanguageModel, adding offset: [Float], lengthBiases: [[Float]], temperatures: [Float]
  ) {
    var bytes = Array(model.encoded)
    var header = model.header
    let layout = header.layout
    func store(_ values: [Float], at start: Int) {
      for (place, value) in values.enumerated() {
        withUnsafeBytes(of: value.bitPattern.littleEndian) {
          bytes.replaceSubrange(start + 4 * place..<start + 4 * place + 4, with: $0)
        }
      }
    }
    store(offset.indices.map { model.bias[$0] + offset[$0] }, at: layout.bias)
    for (length, biases) in lengthBiases.enumerated() {
      let stride = ModelFormat.stride(ofLabels: header.labelCount)
      store(biases, at: layout.lengthBiases + 4 * length * stride)
    }
    store(temperatures, at: layout.temperatures)
    header.seal(&bytes)
    self.bytes = bytes
  }
}
