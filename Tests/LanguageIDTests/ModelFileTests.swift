import Testing

@testable import LanguageID

/// A small, valid model of two languages with weights of zero; `change` may spoil it before it is sealed.
private func smallModel(
  tags: [String] = ["nl", "en"], _ change: (inout [UInt8], ModelHeader.Layout) -> Void = { _, _ in }
) -> [UInt8] {
  var header = ModelHeader(rank: 32, rowCount: 10, labelCount: 2, rowScale: 0.1, checksum: 0)
  var bytes = [UInt8](repeating: 0, count: header.layout.end)
  for (label, tag) in tags.enumerated() {
    let start = header.layout.labels + label * ModelFormat.labelSize
    bytes.replaceSubrange(start..<start + tag.utf8.count, with: Array(tag.utf8))
  }
  for i in 0..<ModelFormat.lengthClasses.count {
    bytes.store(1, at: header.layout.temperatures + 4 * i)
  }
  change(&bytes, header.layout)
  header.checksum = bytes.withUnsafeBytes {
    header.checksum(ofContent: UnsafeRawBufferPointer(rebasing: $0[ModelFormat.headerSize...]))
  }
  bytes.replaceSubrange(0..<ModelFormat.headerSize, with: header.bytes)
  return bytes
}

extension [UInt8] {
  fileprivate mutating func store(_ number: Float, at offset: Int) {
    for byte in 0..<4 {
      self[offset + byte] = UInt8(truncatingIfNeeded: number.bitPattern >> (8 * byte))
    }
  }
}

@Suite("Model files")
struct ModelFileTests {
  @Test("are read back as they were written")
  func roundTrip() throws {
    let model = try LanguageModel(bytes: smallModel())
    #expect(model.languages == ["nl", "en"])
    #expect(model.contains("nl") && !model.contains("fr"))
  }

  @Test("that are cut are refused with the sizes")
  func truncated() {
    let bytes = smallModel()
    for count in [0, 1, 63, 64, bytes.count - 1] {
      #expect(throws: ModelError.self) { try LanguageModel(bytes: Array(bytes[..<count])) }
    }
    #expect(throws: ModelError.wrongSize(expected: bytes.count, actual: bytes.count + 1)) {
      try LanguageModel(bytes: bytes + [0])
    }
  }

  @Test("of another kind or version are refused")
  func foreign() {
    #expect(throws: ModelError.notAModel) {
      try LanguageModel(bytes: [UInt8](repeating: 0x41, count: 500))
    }
    var bytes = smallModel()
    bytes[8] = 99
    #expect(throws: ModelError.unsupportedVersion(found: 99, supported: 4)) {
      try LanguageModel(bytes: bytes)
    }
  }

  @Test("with any byte changed are refused")
  func corrupted() {
    let bytes = smallModel()
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= UInt8.random(in: 1...255)
      #expect(throws: ModelError.self, "byte \(index)") { try LanguageModel(bytes: damaged) }
    }
  }

  /// A training that ran off is sealed like any other; such models crashed whoever used them.
  @Test(
    "with numbers that are none or out of range are refused",
    arguments: [
      ("temperature", [0, -1, .nan, .infinity, 1e-30]), ("bias", [.nan, -.infinity, 1e30]),
      ("length bias", [.nan, .infinity, 1e30]),
      ("weight", [.nan, .infinity, -1e30]),
    ] as [(String, [Float])])
  func numbers(name: String, bad: [Float]) {
    for number in bad {
      let bytes = smallModel { bytes, layout in
        let sections = [
          "temperature": layout.temperatures, "bias": layout.bias,
          "length bias": layout.lengthBiases, "weight": layout.weights,
        ]
        bytes.store(number, at: sections[name]! + 4)
      }
      #expect(throws: ModelError.inconsistent("\(name) \(number)")) {
        try LanguageModel(bytes: bytes)
      }
    }
  }

  /// Of the two labels, of which all words say the same, the one comes out that the length is for.
  @Test(
    "with biases of a length use them for texts of that length alone", arguments: [2, 3, 8, 15])
  func lengthBias(words: Int) throws {
    let length = ModelFormat.lengthClass(ofWords: words)
    let bytes = smallModel { bytes, layout in
      bytes.store(0.5, at: layout.bias)
      bytes.store(2, at: layout.lengthBiases + 4 * (16 * length + 1))
    }
    let model = try LanguageModel(bytes: bytes)
    func answer(_ count: Int) -> Language? {
      var recognizer = LanguageRecognizer(model: model)
      recognizer.process(String(repeating: "woord ", count: count))
      return recognizer.dominantLanguage
    }
    #expect(answer(words) == "en")
    #expect(answer(1) == "nl")
    #expect(answer(ModelFormat.lengthClasses[length] - 1) == "nl")
  }

  @Test("with two labels of one name are refused")
  func names() {
    #expect(throws: ModelError.inconsistent("two labels nl")) {
      try LanguageModel(bytes: smallModel(tags: ["nl", "nl"]))
    }
  }

  @Test("with weights next to nothing are used as they are")
  func subnormalWeights() throws {
    let bytes = smallModel { bytes, layout in
      for d in 0..<32 { bytes.store(.leastNonzeroMagnitude, at: layout.weights + 64 * d) }
    }
    let answer = LanguageAnalyzer(model: try LanguageModel(bytes: bytes)).identify("een boek")
    #expect(0...1 ~= answer.confidence)
  }

  @Test("of one's own lend working memory to all who use them")
  func workspaces() throws {
    let model = try LanguageModel(bytes: smallModel())
    func workspace() -> ObjectIdentifier { model.withWorkspace { ObjectIdentifier($0) } }
    let first = workspace()
    _ = LanguageAnalyzer(model: model).identify("een boek")
    var recognizer = LanguageRecognizer(model: model)
    recognizer.process("een boek")
    #expect(recognizer.languageHypotheses(withMaximum: 2).count == 2)
    #expect(workspace() == first)
  }

  @Test("go with the last who uses them")
  func lifetime() throws {
    weak var released: LanguageModel?
    do {
      let analyzer = LanguageAnalyzer(model: try LanguageModel(bytes: smallModel()))
      released = analyzer.model
      _ = analyzer.identify("een boek")
      #expect(released != nil)
    }
    #expect(released == nil)
  }

  @Test("that cannot be read are told by what the system says")
  func causes() {
    let missing = ModelError.unreadable(path: "m.bin", errno: 2)
    #expect(missing.description == "m.bin: No such file or directory")
    // What is neither file nor folder.
    #expect(throws: ModelError.unreadable(path: "/dev/null", errno: 22)) {
      try LanguageModel(path: "/dev/null")
    }
    #expect(throws: ModelError.unreadable(path: "/", errno: 21)) { try LanguageModel(path: "/") }
  }

  @Test("that are missing or folders are named in the error")
  func unreadable() {
    #expect(throws: ModelError.unreadable(path: "/nowhere/model.bin", errno: 2)) {
      try LanguageModel(path: "/nowhere/model.bin")
    }
    #expect(throws: ModelError.self) { try LanguageModel(path: "/") }
  }

  @Test("of random bytes never crash the reader")
  func fuzz() {
    let bytes = smallModel()
    for _ in 0..<2_000 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...8) {
        damaged[Int.random(in: 0..<min(200, damaged.count))] = UInt8.random(in: 0...255)
      }
      _ = try? LanguageModel(bytes: damaged)
    }
  }
}

@Suite("The built-in model")
struct BuiltInModelTests {
  @Test("is whole and knows at least 200 languages")
  func whole() throws {
    let model = LanguageModel.builtIn
    #expect(model.languages.count >= 200)
    #expect(Set(model.languages).count == model.languages.count)
    #expect(try LanguageModel.verifyBuiltIn() == model.digest)
  }
}
