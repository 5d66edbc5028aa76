extension CorpusRun {
  /// The first input that a run into a folder would overwrite.
  public func overwrittenInput(in folder: String) -> Input? {
    let results = CorpusFolder(path: folder).results(of: configuration)
    return configuration.inputs.first { input in results.contains { input.isSameFile(asPath: $0) } }
  }
}
