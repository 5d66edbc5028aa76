import Testing

@testable import LanguageID

/// A small, valid model of two languages with weights of zero.
private func smallModel() -> [UInt8] {
  var header = ModelHeader(rank: 32, rowCount: 10, labelCount: 2, rowScale: 0.1, checksum: 0)
  var bytes = [UInt8](repeating: 0, count: header.layout.end)
  for (label, tag) in ["nl", "en"].enumerated() {
    let start = header.layout.labels + label * ModelFormat.labelSize
    bytes.replaceSubrange(start..<start + tag.utf8.count, with: Array(tag.utf8))
  }
  for i in 0..<ModelFormat.lengthClasses.count {
    let one = Float(1).bitPattern
    for byte in 0..<4 {
      bytes[header.layout.temperatures + 4 * i + byte] = UInt8(
        truncatingIfNeeded: one >> (8 * byte))
    }
  }
  header.checksum = bytes.withUnsafeBytes {
    header.checksum(ofContent: UnsafeRawBufferPointer(rebasing: $0[ModelFormat.headerSize...]))
  }
  bytes.replaceSubrange(0..<ModelFormat.headerSize, with: header.bytes)
  return bytes
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
    #expect(throws: ModelError.unsupportedVersion(found: 99, supported: 3)) {
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
