internal import LanguageID

/// The file of a model with other biases and temperatures.
struct CalibratedModel {
  let bytes: [UInt8]

  init(_ model: LanguageModel, adding offset: [Float], temperatures: [Float]) {
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
    store(temperatures, at: layout.temperatures)
    header.seal(&bytes)
    self.bytes = bytes
  }
}
