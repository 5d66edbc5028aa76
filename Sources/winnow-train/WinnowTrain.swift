internal import ArgumentParser

/// Trains and measures the models of Winnow.
@main
struct WinnowTrain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "winnow-train",
    abstract: "Trains and measures the models of Winnow.",
    subcommands: [
      TrainLanguages.self, CalibrateLanguages.self, CollectStates.self, AddLanguage.self,
      TrainAbstention.self,
      EvaluateIdentification.self, EvaluateSpans.self, EvaluateExtraction.self,
      EvaluateAbstention.self, EvaluateRobustness.self, SpliceDocuments.self, FitSpans.self,
      AdjustSpans.self,
      GenerateTables.self, GenerateSuspects.self,
      TrainRoles.self, TrainTitles.self,
      EvaluateRoles.self, EvaluatePages.self, TrainCharacters.self, TrainStopWords.self,
      TrainScreening.self, EvaluateScreening.self,
    ])
}
