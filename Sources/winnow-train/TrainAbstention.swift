internal import ArgumentParser
internal import LanguageID
internal import LanguageTraining

/// Fits when short texts are not said to be in any language.
struct TrainAbstention: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "abstention",
    abstract: "Fits when short texts are not said to be in any language.",
    discussion: """
      Example:
        winnow-train abstention --data ../shared/data \\
          --pairs Sources/LanguageID/Analyzer/LetterPairs+Table.swift
        winnow-train abstention --data ../shared/data \\
          --weights Sources/LanguageID/Analyzer/Abstention+Weights.swift

      The weights use the table of letter pairs that is built in: after a new table, build, then fit. \
      Reads DATA/train/*.tsv.zst (source, tab, sentence). Prints kind, texts and share answered.
      """)

  @Option(help: "Folder with the training text.")
  var data: String

  @OptionGroup var model: ModelOptions

  @Option(help: "Where the table of letter pairs goes.")
  var pairs: String?

  @Option(help: "Where the weights go.")
  var weights: String?

  @Option(help: "Seed of the random numbers.")
  var seed: UInt64 = 11

  func run() throws {
    let trainer = AbstentionTrainer(data: data, seed: seed)
    let command = "winnow-train abstention --data DATA --seed \(seed)"
    if let pairs {
      try OutputFile.write(
        AbstentionSource.table(try trainer.pairCosts(), command: command + " --pairs …").utf8,
        to: pairs)
      if weights == nil { return }
    }
    let model = try model.read()
    let fitted = try trainer.fit(model: model) { StandardError.write($0) }
    for row in fitted.answered { print("\(row.kind)\t\(row.texts)\t\(row.share)") }
    if let weights {
      try OutputFile.write(
        AbstentionSource.weights(
          fitted, model: model.digest, command: command + " --weights …"
        ).utf8, to: weights)
    }
  }
}
