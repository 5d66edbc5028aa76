internal import LanguageID

/// A file that holds trees and nothing else: its name and version, and the trees.
struct TreesFile {
  /// The name that the file begins with.
  let magic: String
  let version: UInt32
  /// The features that the trees may ask for.
  let featureCount: Int

  /// Reads a file; nil where it is none, of another version, or damaged.
  func trees(in bytes: UnsafeRawBufferPointer) -> BoostedTrees? {
    guard var reader = NumberReader(bytes, magic: magic, version: version),
      let trees = BoostedTrees(from: &reader), reader.isAtEnd,
      trees.features.allSatisfy({ Int($0) < featureCount })
    else { return nil }
    return trees
  }

  /// The bytes of a file.
  func bytes(of trees: BoostedTrees) -> [UInt8] {
    var writer = NumberWriter(magic: magic, version: version)
    trees.write(to: &writer)
    return writer.bytes
  }
}
