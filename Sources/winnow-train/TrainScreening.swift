internal import ArgumentParser
internal import FoundationEssentials
internal import LanguageID
internal import LanguageTraining
internal import Winnow

/// Trains the model behind spam and injected instructions.
struct TrainScreening: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screening",
    abstract: "Trains the model that finds spam and injected instructions.",
    discussion: """
      Example:
        winnow-train screening --phrases Data/screening --data DATA --pages lines-weak.jsonl.zst \\
          --written Data/pages/learn --messages SMSSpamCollection --output Data/screening-model.bin

      PHRASES holds spam-phrases.tsv, spam-lines.tsv, injection-phrases.tsv, injection-lines.tsv, \
      task-lines.tsv, hard-lines.txt and clean-lines.tsv. Of the messages (spam or ham, tab, text) every other one \
      is learnt from, the first of them being the first.
      """)

  @Option(help: "Folder with phrases.")
  var phrases: String

  @Option(help: "Folder with train/LANGUAGE.tsv.")
  var data: String

  @Option(help: "Labelled pages: their article lines are clean.")
  var pages: String

  @OptionGroup
  var writtenPages: WrittenPagesOptions

  @Option(help: "Text messages, labelled spam or ham.")
  var messages: String?

  @Option(help: "Sentences of each language without phrases.")
  var sentences = 300

  @Option(help: "Sentences of each language with phrases.")
  var moreSentences = 4_000

  @Option(help: "Where the model is written; its provenance goes beside it.")
  var output: String?

  @Option(help: "Passes over the samples.")
  var epochs = ScreeningTrainer.Options().epochs

  @Option(help: "The first step size.")
  var rate = ScreeningTrainer.Options().rate

  @Option(help: "One in so many held-out clean lines may score 0.5 and more by their words.")
  var falseAlarm = ScreeningTrainer.Options().falseAlarm

  @Option(
    parsing: .upToNextOption,
    help: "One in so many clean lines may be told as spam, as an instruction, and as a task.")
  var falseTold = ScreeningTrainer.Options().falseTold

  @Option(
    parsing: .upToNextOption, help: "Added to the biases of spam, of instructions and of tasks.")
  var leniency = ScreeningTrainer.Options().leniency

  func validate() throws {
    guard leniency.count == 3 else { throw ValidationError("--leniency takes three numbers.") }
    guard falseTold.count == 3, falseTold.allSatisfy({ $0 > 0 }) else {
      throw ValidationError("--false-told takes three numbers above 0.")
    }
  }

  func run() throws {
    var options = ScreeningTrainer.Options()
    options.epochs = epochs
    options.rate = rate
    options.falseAlarm = falseAlarm
    options.falseTold = falseTold
    options.leniency = leniency
    let material = try material()
    let model = ScreeningTrainer(options: options).train(material) { StandardError.write($0) }
    guard let output else { return }
    try OutputFile.write(model.file, to: output)
    try OutputFile.writeProvenance(
      Provenance(
        options: options, pages: material.pages.count, sentencesOfEachLanguage: sentences,
        sentencesOfLanguagesWithPhrases: moreSentences,
        spamMessages: material.spamMessages.count, languageModel: LanguageModel.builtIn.digest,
        data: try digests(material.texts)),
      ofModel: output)
  }

  private func material() throws -> ScreeningMaterial {
    var material = ScreeningMaterial(
      spam: try ScreeningPhrases(file: phrases + "/spam-phrases.tsv"),
      injection: try ScreeningPhrases(file: phrases + "/injection-phrases.tsv"))
    material.spamLines = try ScreeningMaterial.Line.read(phrases + "/spam-lines.tsv")
    material.injectionLines = try ScreeningMaterial.Line.read(phrases + "/injection-lines.tsv")
    material.taskLines = try ScreeningMaterial.Line.read(phrases + "/task-lines.tsv")
    try material.texts.addSentences(
      folder: data, count: sentences, of: material.languages, moreCount: moreSentences)
    material.hardLines =
      try ScreeningMaterial.Line.read(phrases + "/hard-lines.txt", in: "en")
      + ScreeningMaterial.Line.read(phrases + "/clean-lines.tsv")
    material.pages = try TrainRoles.read(pages)
    material.pages += try writtenPages.read().map { $0.labelled().withDomainsInUse() }
    if let messages {
      let learnt = try LabelledMessages(file: messages).half(0)
      material.texts.addMessages(learnt.filter { !$0.isSpam }.map(\.text))
      material.spamMessages = learnt.filter(\.isSpam).map(\.text)
    }
    return material
  }

  /// What the files that were learnt from are known again by.
  private func digests(_ texts: ScreeningTexts) throws -> [String: String] {
    var digests = texts.digests.merging(try writtenPages.digests()) { $1 }
    let written = [
      "spam-phrases.tsv", "spam-lines.tsv", "injection-phrases.tsv", "injection-lines.tsv",
      "task-lines.tsv", "hard-lines.txt", "clean-lines.tsv",
    ]
    for file in written.map({ phrases + "/" + $0 }) + [pages] + (messages.map { [$0] } ?? []) {
      digests[OutputFile.name(of: file)] = try LineDigest(file: file).text
    }
    return digests
  }

  private struct Provenance: Encodable {
    let options: ScreeningTrainer.Options
    let pages: Int
    let sentencesOfEachLanguage: Int
    let sentencesOfLanguagesWithPhrases: Int
    let spamMessages: Int
    let languageModel: String
    let data: [String: String]
  }
}
