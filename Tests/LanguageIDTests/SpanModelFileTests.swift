import Testing

@testable import LanguageID

@Suite("The file of the model of spans")
struct SpanModelFileTests {
  private let file = SpanModel.builtIn.file

  private func read(_ bytes: [UInt8]) -> SpanModel? { bytes.withUnsafeBytes { SpanModel($0) } }

  @Test("holds all of it")
  func whole() throws {
    let model = try #require(read(file))
    #expect(model == .builtIn)
    #expect(model.file == file)
    #expect(model.judge.count > 100 && model.common.contains("fa") && !model.common.contains("glk"))
  }

  @Test("is refused when it is cut off, too long or of another kind")
  func damaged() {
    for size in stride(from: 0, to: file.count, by: 61) {
      #expect(read(Array(file[..<size])) == nil)
    }
    #expect(read(file + [0]) == nil)
    for place in [0, 7, 8, 11] {
      var other = file
      other[place] ^= 1
      #expect(read(other) == nil)
    }
  }

  @Test("never asks for a feature that there is not, whatever the bytes are")
  func arbitrary() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      var bytes = file
      for _ in 0..<4 {
        bytes[Int.random(in: 12..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      guard let model = read(bytes) else { continue }
      #expect(model.judge.features.allSatisfy { Int($0) < SpanFeatures.names.count })
      #expect(model.ends.weights.count == SpanChoices.featureCount)
    }
  }
}
