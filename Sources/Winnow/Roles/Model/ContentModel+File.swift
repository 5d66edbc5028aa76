internal import RoleModelData

/// The file of a model: its trees.
extension ContentModel {
  private static let format = TreesFile(
    magic: "WNROLES ", version: 1, featureCount: LineFeatures.count)

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
    guard let trees = Self.format.trees(in: bytes) else { return nil }
    self.init(trees)
  }

  /// The bytes of the file.
  package var file: [UInt8] { Self.format.bytes(of: trees) }
}
