import LanguageID
import LanguageTraining
import Testing

/// Adds a language that the built-in model does not know, Toki Pona.
@Suite("A language that is added")
struct LanguageAdditionTests {
  private func addition() throws -> LanguageAddition {
    try LanguageAddition(
      of: "tok", lines: TokiPona.sentences, to: .builtIn, statesPath: RepositoryFile.languageStates)
  }

  @Test("is told, and the others still are")
  func told() throws {
    let addition = try addition()
    let model = try LanguageModel(bytes: addition.model)
    #expect(model.languages == LanguageModel.builtIn.languages + ["tok"])
    #expect(addition.heldLines == 7)
    #expect(addition.toldLines * 10 >= addition.heldLines * 9)
    #expect(addition.lostStretches * 500 < addition.otherStretches)
    let analyzer = LanguageAnalyzer(model: model)
    // Short texts of a language that little is known of may not be answered; then their most likely
    // language counts.
    for sentence in TokiPona.unseen {
      let answer = analyzer.identify(sentence).language
      #expect(answer == "tok" || answer == .undetermined)
      #expect(
        analyzer.hypotheses(utf8: sentence.utf8.span, maximum: 1).first?.language == "tok")
    }
    for (language, sentence) in Self.others {
      #expect(analyzer.identify(sentence).language == language)
    }
  }

  private static let others: [(Language, String)] = [
    ("en", "She lost her keys on the way to the market and had to walk home."),
    ("fi", "Kissa nukkuu ikkunalaudalla ja odottaa kevättä koko pitkän talven."),
    ("id", "Anak-anak bermain di halaman sampai ibu memanggil mereka pulang."),
    ("it", "La pioggia cade piano sui tetti della vecchia città di mare."),
    ("ru", "Дети долго смеялись и не хотели уходить с реки домой."),
    ("ja", "昨日は雨だったので、家で本を読んで過ごしました。"),
  ]

  @Test("has to be new, and to have enough text")
  func refused() {
    #expect(throws: TrainingDataError.self) {
      try LanguageAddition(
        of: "en", lines: TokiPona.sentences, to: .builtIn,
        statesPath: RepositoryFile.languageStates)
    }
    #expect(throws: TrainingDataError.self) {
      try LanguageAddition(
        of: "tok", lines: Array(TokiPona.sentences.prefix(20)), to: .builtIn,
        statesPath: RepositoryFile.languageStates)
    }
  }

  @Test("is a close variety only of a language that has such")
  func relative() throws {
    #expect(throws: TrainingDataError.self) {
      try LanguageAddition(
        of: "tok", lines: TokiPona.sentences, relative: "tlh", to: .builtIn,
        statesPath: RepositoryFile.languageStates)
    }
  }
}

@Suite("States of the languages")
struct LanguageStatesTests {
  private let bytes: [UInt8]

  init() throws { bytes = try RepositoryFile.bytes(RepositoryFile.languageStates) }

  @Test("come back from their file as they were, and belong to the built-in model")
  func roundTrip() throws {
    let states = try LanguageStates(bytes: bytes, path: "states", model: .builtIn)
    #expect(states.bytes == bytes)
  }

  @Test("are refused when they are damaged", arguments: [0, 9, 13, 17, 21, 29, 100, 500_000])
  func damaged(place: Int) {
    var bytes = bytes
    bytes[place] ^= 0x55
    #expect(throws: TrainingDataError.self) {
      try LanguageStates(bytes: bytes, path: "states", model: .builtIn)
    }
  }

  @Test("are refused when they are cut", arguments: [0, 7, 35, 36, 1_000])
  func cut(length: Int) {
    #expect(throws: TrainingDataError.self) {
      try LanguageStates(bytes: Array(bytes.prefix(length)), path: "states", model: .builtIn)
    }
  }
}
