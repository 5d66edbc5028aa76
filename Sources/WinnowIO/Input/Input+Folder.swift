extension Input {
  /// What an argument of a command names: standard input for `-`, a file, or all files in a folder
  /// and the folders in it, in the order of their names; hidden ones are passed over.
  public static func all(at argument: String) -> [Input] {
    guard argument != "-", FileSystem.isFolder(argument) else { return [Input(argument: argument)] }
    let folder = argument.hasSuffix("/") ? String(argument.dropLast()) : argument
    return (FileSystem.names(in: argument) ?? []).filter { !$0.hasPrefix(".") }.flatMap {
      all(at: "\(folder)/\($0)")
    }
  }
}
