internal import LanguageID

/// The language that a document is said to be in: by its record, its markup or its server.
///
/// What is said is often right and often what some template says, so it is evidence beside that of the
/// text: a short text goes by it, a text that clearly is in another language does not.
struct DeclaredLanguage {
  /// The language as the field has it: a tag of BCP 47, also as a locale (`pt_BR`).
  private let tag: String

  /// What a declared language makes more likely, against every other one.
  private static let weight = 100.0

  /// - Parameter json: The JSON source of a field.
  /// - Returns: `nil` where that is no language tag.
  init?(json: String) {
    let content = json.utf8.dropFirst().dropLast()
    guard json.utf8.count > 3, json.utf8.first == UInt8(ascii: "\""),
      content.count <= 35, content.allSatisfy(Self.isPartOfTag)
    else { return nil }
    tag = String(Substring(content)).replacing("_", with: "-")
  }

  private static func isPartOfTag(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// The hints for languages of a model; none where it does not know the language.
  func hints(for model: LanguageModel) -> [Language: Double] {
    Dictionary(uniqueKeysWithValues: model.ranges(forTag: tag).map { ($0, Self.weight) })
  }
}
