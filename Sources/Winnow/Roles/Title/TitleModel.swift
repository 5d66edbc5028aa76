package import LanguageID
internal import RoleModelData

/// Tells which line heads the article of a page: boosted trees over ``TitleCandidates``.
///
/// The trees are made by `winnow-train titles`.
package struct TitleModel: Sendable {
  /// What is asked of the features.
  package let trees: BoostedTrees

  package init(_ trees: BoostedTrees) {
    precondition(trees.features.allSatisfy { Int($0) < TitleCandidates.names.count })
    self.trees = trees
  }
}

/// The file of a model: its trees.
extension TitleModel {
  private static let format = TreesFile(
    magic: "WNTITLE ", version: 1, featureCount: TitleCandidates.names.count)

  /// The model which Winnow comes with (`Data/title-model.bin`).
  package static let builtIn: TitleModel = {
    let bytes = UnsafeRawBufferPointer(start: title_model_bytes(), count: Int(title_model_size()))
    guard let model = TitleModel(bytes) else {
      preconditionFailure("The built-in model of titles is damaged")
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
