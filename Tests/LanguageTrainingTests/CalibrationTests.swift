import LanguageID
import Testing

@testable import LanguageTraining

@Suite("Calibration")
struct CalibrationTests {
  /// Two labels that say the same of every stretch but for a constant, and one far away.
  private func samples(ahead: Float) -> [(label: Int, logits: [Float])] {
    (0..<200).map { index in
      let label = index % 2
      let evidence = Float(index / 2 % 10) * 0.4 - 0.5
      var logits: [Float] = [ahead, 0, -20]
      logits[label] += evidence
      return (label, logits)
    }
  }

  @Test("takes back what one label is ahead of another", arguments: [-2, -0.5, 0, 1.5] as [Float])
  func bias(ahead: Float) {
    let offset = BiasFitting.offset(samples(ahead: ahead), labelCount: 3)
    #expect(abs(offset[0] - offset[1] + ahead) < 0.05)
    // What is common to all means nothing, and a label without text is left alone.
    #expect(abs(offset[0] + offset[1]) < 1e-4 && offset[2] == 0)
  }

  /// Sentences in close languages, in the form of a development set.
  private static let lines = """
    nb\tHan gikk ned til havna for å se om båten var kommet.
    nb\tDet er ikke så lett å vite hva hun mente.
    nn\tHo gjekk ned til hamna for å sjå om båten var komen.
    nn\tEg veit ikkje kva ho meinte.
    da\tHan gik ned til havnen for at se, om båden var kommet.
    da\thavnen igen
    sv\tHon gick ner till hamnen för att se om båten hade kommit.
    ms\tDia pergi ke kedai untuk membeli roti kerana lapar.
    ms\tkerana itu
    id\tDia pergi ke toko untuk membeli roti karena lapar.
    id\tsudah makan
    xx\tnobody's language

    """

  private func set(isRestricted: Bool, _ folder: TemporaryFolder) throws
    -> DevelopmentSet
  {
    let path = try folder.write(Self.lines, to: "set.tsv")
    return try DevelopmentSet(
      path: path, isRestricted: isRestricted, model: .builtIn,
      offset: LanguageModel.builtIn.languages.map { _ in 0 })
  }

  @Test(
    "leaves lines in unknown languages out, and what may not come out", arguments: [true, false])
  func reading(isRestricted: Bool) throws {
    let set = try set(isRestricted: isRestricted, TemporaryFolder())
    #expect(set.gold.count == 11 && set.rightLabels.count == 6)
    #expect(abs(set.weights.reduce(0, +) - 1) < 1e-9)
    let english = LanguageModel.builtIn.label(of: "en")!
    #expect(set.allowed[english] == !isRestricted)
    #expect(set.logits.allSatisfy { $0[english].isFinite == !isRestricted })
  }

  /// What is counted while biases move is what the finished model does.
  @Test("gains accuracy by small moves", arguments: [true, false])
  func balance(isRestricted: Bool) throws {
    let model = LanguageModel.builtIn
    let folder = try TemporaryFolder()
    // A model that is a little too fond of what it took for the second best of a line.
    let plain = try self.set(isRestricted: isRestricted, folder)
    let logits = plain.logits[3]
    let nynorsk = model.label(of: "nn")!
    let rival = logits.indices.filter { $0 != nynorsk }.max { logits[$0] < logits[$1] }!
    var skew = model.languages.map { _ in Float(0) }
    skew[rival] = logits[nynorsk] - logits[rival] + 0.42
    #expect(skew[rival] > 0.4)
    let path = try folder.write(Self.lines, to: "set.tsv")
    let set = try DevelopmentSet(
      path: path, isRestricted: isRestricted, model: model, offset: skew)
    let balance = BalanceFitting([set], labelCount: skew.count)
    #expect(balance.accuracies[0] > RankedSet(set).accuracy)
    #expect(balance.offset.allSatisfy { abs($0) <= BalanceFitting.reach + 1e-3 })
    #expect(balance.offset.contains { $0 != 0 })

    let offset = zip(skew, balance.offset).map(+)
    let calibrated = try LanguageModel(
      bytes: CalibratedModel(model, adding: offset, temperatures: model.temperatures).bytes)
    let again = try DevelopmentSet(
      path: path, isRestricted: isRestricted, model: calibrated, offset: skew.map { _ in 0 })
    #expect(abs(RankedSet(again).accuracy - balance.accuracies[0]) < 1e-6)
  }

  @Test("changes nothing but biases and temperatures")
  func file() throws {
    let model = LanguageModel.builtIn
    let none = model.languages.map { _ in Float(0) }
    #expect(
      CalibratedModel(model, adding: none, temperatures: model.temperatures).bytes
        == Array(model.encoded))
    var offset = none
    offset[3] = 2
    let moved = CalibratedModel(model, adding: offset, temperatures: [1, 2, 3, 4, 5, 6]).bytes
    let differing = zip(moved, model.encoded).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
    // The checksum, six temperatures, one bias.
    #expect(differing.count <= 8 + 24 + 4)
    #expect(differing.allSatisfy { $0 < model.header.layout.weights })
    #expect(try LanguageModel(bytes: moved).temperatures == [1, 2, 3, 4, 5, 6])
  }
}
