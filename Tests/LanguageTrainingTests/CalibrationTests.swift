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

  /// Stretches of two labels that say the same of each, but for a lead that the first one has in long ones.
  private func lengthSamples(ahead: Float) -> LengthSamples {
    var result = LengthSamples()
    let first = result.addSet([[0], [1], [2]]) { _ in 1 }
    for sample in samples(ahead: ahead) {
      result.add(
        sample.logits, isRight: { $0 == sample.label }, language: first + sample.label)
    }
    return result
  }

  @Test("gives the relative that falls behind in texts of a length a bias there")
  func lengthBias() {
    for ahead in [-1, 0.5, 1] as [Float] {
      let samples = lengthSamples(ahead: ahead)
      let offset = LengthBiasFitting(samples, labelCount: 3, told: [0, 1]).offset
      let moved = offset[1] - offset[0]
      // Some of it is left: a bias has its price.
      #expect(moved * ahead > 0 && moved.magnitude < ahead.magnitude)
      #expect(moved.magnitude > 0.3 * ahead.magnitude)
      #expect(offset[2] == 0)
    }
    let samples = lengthSamples(ahead: 7)
    let far = LengthBiasFitting(samples, labelCount: 3, told: [0]).offset
    #expect(far[0] == -LengthBiasFitting.reach && far[1] == LengthBiasFitting.reachOfUntold)
  }

  @Test("counts for little what one set calls a language and another tells by that name")
  func doubtfulTexts() {
    /// A set that calls its first language the first label, all of which is the second one for the other set.
    func sets(hasSecond: Bool) -> LengthSamples {
      var result = LengthSamples()
      let doubtful = result.addSet([[0], [1]]) { _ in 1 }
      for (language, label) in [(0, 1), (1, 1)] {
        for sample in samples(ahead: 0) where sample.label == label {
          result.add(sample.logits, isRight: { $0 == language }, language: doubtful + language)
        }
      }
      guard hasSecond else { return result }
      let sound = result.addSet([[0], [1]]) { _ in 1 }
      for sample in samples(ahead: 0) {
        result.add(sample.logits, isRight: { $0 == sample.label }, language: sound + sample.label)
      }
      return result
    }
    func lead(of samples: LengthSamples) -> Float {
      let offset = LengthBiasFitting(samples, labelCount: 3, told: [0, 1]).offset
      return offset[0] - offset[1]
    }
    var alone = sets(hasSecond: false)
    let before = lead(of: alone)
    alone.discountDoubtful()
    #expect(lead(of: alone) == before, "nothing says that the set is wrong")
    var both = sets(hasSecond: true)
    let pulled = lead(of: both)
    both.discountDoubtful()
    #expect(pulled > 0.1 && lead(of: both).magnitude < pulled * 0.6)
  }

  @Test("writes Serbian in both scripts")
  func scripts() throws {
    let model = LanguageModel.builtIn
    let folder = try TemporaryFolder()
    let path = try folder.write("sr\tЉубав и џеп\nnl\tliefde\n", to: "set.tsv")
    var set = try DevelopmentTexts(
      path: path, isRestricted: false, foldsVarieties: true, model: model)
    try set.writeInBothScripts(model: model)
    #expect(set.firstOtherScript == 2)
    #expect(set.texts.map(\.text) == ["Љубав и џеп", "liefde", "Ljubav i džep"])
    let latin = try #require(model.label(of: "sr-Latn"))
    #expect(set.rightLabels[set.texts[2].language] == [latin])
  }

  @Test("leaves out stretches whose language cannot come out, and counts the others by language")
  func lengthSamples() {
    var samples = LengthSamples()
    let first = samples.addSet([[0], [1]]) { _ in 3 }
    let second = samples.addSet([[2]]) { _ in 0.5 }
    samples.add([0, -1, -50], isRight: { $0 == 0 }, language: first)
    samples.add([0, -2, -50], isRight: { $0 == 0 }, language: first)
    samples.add([0, -1, -50], isRight: { $0 == 1 }, language: first + 1)
    samples.add([0, -1, -50], isRight: { $0 == 2 }, language: second)
    var weights: [Float] = []
    samples.forEach { labels, weight in
      #expect(labels.map(\.index) == [0, 1])
      weights.append(weight)
    }
    #expect(weights == [1.5, 1.5, 3])
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
      bytes: CalibratedModel(
        model, adding: offset, lengthBiases: [], temperatures: model.temperatures
      ).bytes)
    let again = try DevelopmentSet(
      path: path, isRestricted: isRestricted, model: calibrated, offset: skew.map { _ in 0 })
    #expect(abs(RankedSet(again).accuracy - balance.accuracies[0]) < 1e-6)
  }

  @Test("changes nothing but biases and temperatures")
  func file() throws {
    let model = LanguageModel.builtIn
    let none = model.languages.map { _ in Float(0) }
    #expect(
      CalibratedModel(
        model, adding: none, lengthBiases: [], temperatures: model.temperatures
      ).bytes == Array(model.encoded))
    var offset = none
    offset[3] = 2
    var lengthBiases = ModelFormat.lengthClasses.map { words in
      model.languages.indices.map { model.lengthBias(ofWords: words)[$0] }
    }
    lengthBiases[4][7] = 1.25
    let moved = CalibratedModel(
      model, adding: offset, lengthBiases: lengthBiases, temperatures: [1, 2, 3, 4, 5, 6]
    ).bytes
    let differing = zip(moved, model.encoded).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
    // The checksum, six temperatures, two biases.
    #expect(differing.count <= 8 + 24 + 8)
    #expect(differing.allSatisfy { $0 < model.header.layout.weights })
    let calibrated = try LanguageModel(bytes: moved)
    #expect(calibrated.temperatures == [1, 2, 3, 4, 5, 6])
    #expect(calibrated.lengthBias(ofWords: 12)[7] == 1.25)
    #expect(calibrated.lengthBias(ofWords: 1)[7] == model.lengthBias(ofWords: 1)[7])
  }
}
