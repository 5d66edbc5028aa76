extension CorpusRun {
  /// The first input that a run into a folder would overwrite.
  ///
  /// - Parameter restarts: Whether the run begins anew, and removes what an earlier one left.
  public func overwrittenInput(in folder: String, restarts: Bool = false) -> Input? {
    let folder = CorpusFolder(path: folder)
    let results =
      folder.results(of: configuration) + (restarts ? folder.removals(configuration) : [])
    return configuration.inputs.first { input in results.contains { input.isSameFile(asPath: $0) } }
  }
}
