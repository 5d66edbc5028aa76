internal import ArgumentParser
internal import LanguageTraining

/// Makes the lists of stop words behind the quality rules.
struct TrainStopWords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stop-words",
    abstract: "Makes the lists of stop words behind the quality rules.",
    discussion: """
      Example:
        winnow-train stop-words corpus --output Data/stop-words.tsv

      The folder holds words/<language>.tsv.zst, with lines of a word, a tab and its frequency, most \
      frequent first, and train/<language>.tsv.zst, with lines of a source, a tab and a sentence.
      """)

  @Argument(help: "Folder with words and sentences.")
  var folder: String

  @Option(help: "Where the lists are written.")
  var output: String

  func run() throws {
    let lists = StopWordLists(words: folder + "/words", sentences: folder + "/train")
    let table = try lists.table { StandardError.write($0) }
    try OutputFile.write(table.utf8, to: output)
  }
}
