import LanguageID
import Testing

@testable import LanguageTraining

/// A little text in three languages, written for this test.
private let texts: [String: [String]] = [
  "nl": [
    "de boer brengt de melk naar het dorp", "wij zagen gisteren een grote hond op straat",
    "het water in de sloot is vandaag erg hoog", "mijn zus leest elke avond een nieuw boek",
    "de kinderen spelen buiten in de sneeuw", "hij heeft zijn sleutels weer eens verloren",
    "de trein naar het zuiden vertrekt straks", "er staat een oude boom achter het huis",
  ],
  "fi": [
    "maanviljelijä vie maidon kylään aamulla", "näimme eilen suuren koiran kadulla",
    "vesi ojassa on tänään hyvin korkealla", "sisareni lukee joka ilta uuden kirjan",
    "lapset leikkivät ulkona lumessa", "hän on taas kadottanut avaimensa",
    "juna etelään lähtee kohta asemalta", "talon takana seisoo vanha puu",
  ],
  "sw": [
    "mkulima analeta maziwa kijijini asubuhi", "jana tuliona mbwa mkubwa barabarani",
    "maji ya mtaro yamejaa sana leo", "dada yangu husoma kitabu kipya kila jioni",
    "watoto wanacheza nje kwenye mvua", "amepoteza funguo zake tena",
    "treni ya kusini inaondoka hivi karibuni", "kuna mti wa zamani nyuma ya nyumba",
  ],
]

@Suite("Training")
struct LanguageTrainerTests {
  private func data() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (language, sentences) in texts {
      // English that all of them share must not be learnt as any.
      let lines = sentences + ["click here to download the latest version"]
      try folder.write(
        lines.map { "test\t" + $0 + "\n" }.joined(), to: "data/train/\(language).tsv")
    }
    try folder.write("ja\t0.02\nsuuri\t0.001\n", to: "data/words/fi.tsv")
    try folder.write("# none\n", to: "varieties.tsv")
    try folder.write("# none\n", to: "exclusions.tsv")
    return folder
  }

  private func train(_ folder: TemporaryFolder) async throws -> LanguageTrainer.Trained {
    var options = TrainingOptions()
    options.rank = 32
    options.rowCount = 5_000
    options.samples = 6_000
    options.workers = 1
    return try await LanguageTrainer(
      data: folder.path + "/data", varieties: folder.path + "/varieties.tsv",
      exclusions: folder.path + "/exclusions.tsv", options: options
    ) { _ in }.train()
  }

  @Test("makes a model that tells its languages in new sentences")
  func learns() async throws {
    let trained = try await train(data())
    #expect(trained.languages == ["fi", "nl", "sw"])
    #expect(trained.sharedSentences == 3)
    let model = try LanguageModel(bytes: trained.model)
    let analyzer = LanguageAnalyzer(model: model)
    #expect(analyzer.identify("de hond leest een boek in het dorp").language == "nl")
    #expect(analyzer.identify("koira lukee kirjan talon takana").language == "fi")
    #expect(analyzer.identify("mbwa anasoma kitabu nyuma ya nyumba").language == "sw")
  }

  @Test("by one worker is reproducible to the last bit")
  func reproducible() async throws {
    let folder = try data()
    let first = try await train(folder).model
    let second = try await train(folder).model
    #expect(first == second)
  }

  @Test("names the folder that is missing")
  func missing() async throws {
    let folder = try data()
    let trainer = LanguageTrainer(
      data: "/nowhere", varieties: folder.path + "/varieties.tsv",
      exclusions: folder.path + "/exclusions.tsv", options: TrainingOptions()
    ) { _ in }
    await #expect(throws: TrainingDataError.self) { try await trainer.train() }
  }
}
