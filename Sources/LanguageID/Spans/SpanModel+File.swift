internal import LanguageModelData

/// The file of a model: the weights of the ends, the threshold, the tags of the common languages, and the
/// trees.
extension SpanModel {
  private static let magic = "WNSPANS "
  private static let version: UInt32 = 1

  /// The model which Winnow comes with (`Data/span-model.bin`).
  package static let builtIn: SpanModel = {
    let bytes = UnsafeRawBufferPointer(start: span_model_bytes(), count: Int(span_model_size()))
    guard let model = SpanModel(bytes) else {
      preconditionFailure("The built-in model of foreign spans is damaged")
    }
    return model
  }()

  /// Reads a file; nil where it is none, of another version, or damaged.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard var reader = NumberReader(bytes, magic: Self.magic, version: Self.version),
      let count = reader.count(atMost: SpanChoices.featureCount),
      count == SpanChoices.featureCount, let ends = reader.floats(count),
      let threshold = reader.float(), let size = reader.count(atMost: bytes.count),
      let tags = reader.take(size), let judge = BoostedTrees(from: &reader), reader.isAtEnd,
      judge.features.allSatisfy({ Int($0) < SpanFeatures.names.count })
    else { return nil }
    self.init(
      ends: SpanEnds(weights: ends), judge: judge, threshold: threshold,
      common: tags.split(separator: UInt8(ascii: " ")).map {
        Language(String(decoding: $0, as: UTF8.self))
      })
  }

  /// The bytes of the file.
  package var file: [UInt8] {
    var writer = NumberWriter(magic: Self.magic, version: Self.version)
    writer.append(UInt32(ends.weights.count))
    writer.append(ends.weights)
    writer.append(threshold)
    let tags = common.map(\.code).joined(separator: " ")
    writer.append(UInt32(tags.utf8.count))
    writer.append(bytes: tags.utf8)
    judge.write(to: &writer)
    return writer.bytes
  }
}
