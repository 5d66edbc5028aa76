internal import ArgumentParser
internal import LanguageID
internal import LanguageTraining

/// Adds a language to a model.
struct AddLanguage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds a language to the model, from text of it alone.",
    discussion: """
      Example:
        winnow-train add --text dinka.txt --language dik --output with-dinka.bin
        winnow identify --model with-dinka.bin page.txt

      The text has a sentence a line; a few hundred lines do. Takes some seconds. The new model \
      works wherever --model is taken; short texts of the language may still come out as und. A \
      language in a script that the model does not know cannot \
      be added this way.
      """)

  @Option(help: "Text of the language, a sentence a line.")
  var text: String

  @Option(help: "The language, as a BCP 47 tag.")
  var language: String

  @Option(
    help: "A close variety that the model knows: the two make no foreign spans in each other.")
  var closeTo: String?

  @OptionGroup var model: ModelOptions

  @Option(help: "What text of the other languages looks like to the model.")
  var states = "Data/language-states.bin"

  @Option(help: "Where the new model goes.")
  var output: String

  func run() throws {
    let model = try model.read()
    let addition = try LanguageAddition(
      of: Language(language), textPath: text, relative: closeTo.map { Language($0) }, to: model,
      statesPath: states)
    try OutputFile.write(addition.model, to: output)
    StandardError.write(
      "\(language): \(addition.toldLines) of \(addition.heldLines) lines that were kept back are told; "
        + "\(addition.lostStretches) of \(addition.otherStretches) stretches of other languages "
        + "are now taken for it")
  }
}
