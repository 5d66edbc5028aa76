internal import FoundationEssentials
internal import SystemPackage

/// Files that a command makes.
enum OutputFile {
  /// Writes a file, in place of one that is there.
  static func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    let file = try FileDescriptor.open(
      FilePath(path), .writeOnly, options: [.create, .truncate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    _ = try file.closeAfter { try file.writeAll(Array(bytes)) }
  }

  /// Writes where a model comes from beside it, as JSON with sorted keys.
  static func writeProvenance(_ provenance: some Encodable, ofModel path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try write(Array(try encoder.encode(provenance)) + [0x0A], to: provenancePath(ofModel: path))
  }

  /// Where that stands.
  static func provenancePath(ofModel path: String) -> String {
    (path.hasSuffix(".bin") ? String(path.dropLast(4)) : path) + ".json"
  }

  /// The name of a file without its folder.
  static func name(of path: String) -> String { String(path.split(separator: "/").last ?? "") }
}
