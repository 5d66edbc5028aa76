extension Input {
  /// What an argument of a command names: standard input for `-`, a file, or all regular files in a folder
  /// and the folders in it, in the order of their names; hidden ones are passed over.
  ///
  /// Symbolic links are followed, but into each folder once.
  ///
  /// - Parameter failed: Takes what is wrong with a folder that cannot be read.
  public static func all(
    at argument: String, failed: (InputFailure) throws -> Void
  ) rethrows -> [Input] {
    guard argument != "-", FileSystem.isFolder(argument) else { return [Input(argument: argument)] }
    var inputs: [Input] = []
    var visited: Set<FileIdentity> = []
    let folder = argument.hasSuffix("/") && argument != "/" ? String(argument.dropLast()) : argument
    try append(allIn: folder, to: &inputs, visited: &visited, failed: failed)
    return inputs
  }

  private static func append(
    allIn folder: String, to inputs: inout [Input], visited: inout Set<FileIdentity>,
    failed: (InputFailure) throws -> Void
  ) rethrows {
    if let identity = FileIdentity(ofFolder: folder), !visited.insert(identity).inserted { return }
    let names: [String]
    do throws(InputFailure) {
      names = try FileSystem.names(in: folder)
    } catch {
      return try failed(error)
    }
    for name in names where !name.hasPrefix(".") {
      let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      switch FileSystem.kind(of: path) {
      case .folder: try append(allIn: path, to: &inputs, visited: &visited, failed: failed)
      // Of what cannot be asked, as a link to nowhere, opening it will say why.
      case .file, nil: inputs.append(.file(path))
      case .other: break
      }
    }
  }
}
