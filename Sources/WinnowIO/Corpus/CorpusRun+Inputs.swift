extension CorpusRun {
  /// The first input that a run into a folder would overwrite, on its way or in the end.
  ///
  /// - Complexity: O(*n*) in the number of inputs, each of which the system is asked about.
  /// - Parameter restarts: Whether the run begins anew, and removes what an earlier one left.
  public func overwrittenInput(in folder: String, restarts: Bool = false) -> Input? {
    let folder = CorpusFolder(path: folder)
    let paths =
      folder.results(of: configuration) + folder.working
      + (restarts ? folder.removals(configuration) : [])
    let files = Set(paths.compactMap { FileIdentity(ofPath: $0) })
    return configuration.inputs.first { $0.identity.map(files.contains) ?? false }
  }
}
