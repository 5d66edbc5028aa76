import ICUText
import Testing

@testable import LanguageID
@testable import LanguageTraining

@Suite("The character tables")
struct CharacterTablesTests {
  /// The words of a model were cut by them: they stay as they are until one is trained anew.
  @Test("are what would be made of the Unicode version they come from")
  func committed() throws {
    let made = CharacterTables.bytes()
    let committed = try RepositoryFile.bytes(RepositoryFile.characterTables)
    #expect(made.count > 50_000)
    if ICUVersion.unicode == "15.0" { #expect(made == committed) }
  }
}

@Suite("Canonical composition")
struct CanonicalCompositionTests {
  @Test("is that of ICU for every character whose marks it knows, and for Hangul")
  func all() throws {
    let composer = try Normalizer(.nfc)
    let decomposer = try Normalizer(.nfd)
    var count = 0
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = String(Character(scalar))
      let parts = String(decoding: try decomposer.normalize(character).utf8, as: UTF8.self)
        .unicodeScalars.map(\.value)
      let isHangul = 0xAC00...0xD7A3 ~= value
      guard parts.count > 1, isHangul || parts.dropFirst().allSatisfy(CanonicalComposition.isMark)
      else { continue }
      let composed = String(decoding: try composer.normalize(character).utf8, as: UTF8.self)
      var last: UInt32? = parts[0]
      for part in parts.dropFirst() {
        last = last.flatMap { CanonicalComposition.composite(of: $0, part) }
      }
      let expected = composed.unicodeScalars.map(\.value)
      #expect(
        last == (expected.count == 1 ? expected[0] : nil), "\(String(value, radix: 16))")
      count += 1
    }
    #expect(count > 12_000)
  }
}
