extension PipelineOptions {
  /// What else than policy and model these options say, as a run over a corpus remembers it.
  var description: String { language.map { "language \($0)" } ?? "" }
}
