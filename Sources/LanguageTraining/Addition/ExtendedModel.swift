internal import LanguageID

/// The file of a model that knows one language more: the rows are the same, the new label gets a
/// weight for each of their dimensions.
struct ExtendedModel {
  let bytes: [UInt8]

  /// - Parameters:
  ///   - weights: one for each dimension
  ///   - group: the number of the group of close varieties; 0 for none
  init(
    _ model: LanguageModel, language: Language, weights: [Float], bias: Float, group: UInt32
  ) {
    var header = model.header
    let labels = header.labelCount
    header.labelCount += 1
    let (old, new) = (model.header.layout, header.layout)
    let oldStride = ModelFormat.stride(ofLabels: labels)
    let newStride = ModelFormat.stride(ofLabels: labels + 1)
    var bytes = [UInt8](repeating: 0, count: new.end)

    func copy(_ source: Int, to target: Int, count: Int) {
      bytes.replaceSubrange(target..<target + count, with: model.encoded[source..<source + count])
    }
    func store(_ value: UInt32, at offset: Int) {
      withUnsafeBytes(of: value.littleEndian) {
        bytes.replaceSubrange(offset..<offset + 4, with: $0)
      }
    }
    func copyNumbers(_ source: Int, to target: Int, adding value: Float, padding: Float) {
      copy(source, to: target, count: 4 * labels)
      store(value.bitPattern, at: target + 4 * labels)
      for label in labels + 1..<newStride { store(padding.bitPattern, at: target + 4 * label) }
    }

    copy(old.labels, to: new.labels, count: labels * ModelFormat.labelSize)
    let tag = Array(language.code.utf8)
    let label = new.labels + labels * ModelFormat.labelSize
    bytes.replaceSubrange(label..<label + tag.count, with: tag)
    store(group, at: label + ModelFormat.labelTagSize)
    copy(old.temperatures, to: new.temperatures, count: 4 * ModelFormat.lengthClasses.count)
    copyNumbers(old.bias, to: new.bias, adding: bias, padding: -.greatestFiniteMagnitude)
    for length in ModelFormat.lengthClasses.indices {
      copyNumbers(
        old.lengthBiases + 4 * length * oldStride, to: new.lengthBiases + 4 * length * newStride,
        adding: 0, padding: 0)
    }
    for (dimension, weight) in weights.enumerated() {
      copyNumbers(
        old.weights + 4 * dimension * oldStride, to: new.weights + 4 * dimension * newStride,
        adding: weight, padding: 0)
    }
    copy(old.rows, to: new.rows, count: old.end - old.rows)
    header.seal(&bytes)
    self.bytes = bytes
  }
}
