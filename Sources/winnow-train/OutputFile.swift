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
}
