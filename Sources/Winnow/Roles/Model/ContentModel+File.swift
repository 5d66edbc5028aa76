internal import LanguageID
internal import RoleModelData

/// The file of a model: its trees.
extension ContentModel {
  private static let magic = "WNROLES "
  private static let version: UInt32 = 1

  /// The model which Winnow comes with (`Data/content-model.bin`).
  package static let builtIn: ContentModel = {
    let bytes = UnsafeRawBufferPointer(
      start: content_model_bytes(), count: Int(content_model_size()))
    guard let model = ContentModel(bytes) else {
      preconditionFailure("The built-in model of content is damaged")
    }
    return model
  }()

  /// Reads a file; nil where it is none, of another version, or damaged.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard var reader = NumberReader(bytes, magic: Self.magic, version: Self.version),
      let trees = BoostedTrees(from: &reader), reader.isAtEnd,
      trees.features.allSatisfy({ Int($0) < LineFeatures.count })
    else { return nil }
    self.init(trees)
  }

  /// The bytes of the file.
  package var file: [UInt8] {
    var writer = NumberWriter(magic: Self.magic, version: Self.version)
    trees.write(to: &writer)
    return writer.bytes
  }
}
