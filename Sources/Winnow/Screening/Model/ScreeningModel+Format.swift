internal import LanguageID
internal import ScreeningModelData

/// The file of a model, little-endian: `WNSCREEN`, version, bits and number of counts as 32-bit
/// numbers; for each output bias, step and weights as 32-bit floats; the table; the
/// trees of each output.
extension ScreeningModel {
  private static let magic = "WNSCREEN"
  private static let version: UInt32 = 4

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
    guard var reader = NumberReader(bytes, magic: Self.magic, version: Self.version),
      let bits = reader.count(atMost: 24), let counts = reader.count(atMost: ScreeningCounts.count),
      counts == ScreeningCounts.count
    else { return nil }
    var heads: [Output] = []
    for _ in 0..<Self.outputs {
      guard let bias = reader.float(), let step = reader.float(),
        let weights = reader.floats(counts)
      else { return nil }
      heads.append(Output(bias: bias, step: step, counts: weights))
    }
    guard let table = reader.take(Self.outputs << bits) else { return nil }
    var trees: [BoostedTrees] = []
    for _ in 0..<Self.outputs {
      guard let some = BoostedTrees(from: &reader),
        some.features.allSatisfy({ Int($0) < SuspectFeatures.count })
      else { return nil }
      trees.append(some)
    }
    guard reader.isAtEnd else { return nil }
    self.init(heads: heads, bits: bits, table: Array(table.bindMemory(to: Int8.self)), trees: trees)
  }

  /// The bytes of the file.
  package var file: [UInt8] {
    var writer = NumberWriter(magic: Self.magic, version: Self.version)
    writer.append(UInt32(bits))
    writer.append(UInt32(ScreeningCounts.count))
    for head in heads {
      writer.append(head.bias)
      writer.append(head.step)
      writer.append(head.counts)
    }
    writer.append(bytes: table.lazy.map { UInt8(bitPattern: $0) })
    for trees in trees { trees.write(to: &writer) }
    return writer.bytes
  }
}
