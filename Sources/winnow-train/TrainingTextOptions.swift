internal import ArgumentParser

/// Which text of languages a command works with.
struct TrainingTextOptions: ParsableArguments {
  @Option(help: "Folder with the training text.")
  var data: String

  @Option(help: "File of sources that are left out.")
  var exclusions = "Data/training-exclusions.tsv"
}
