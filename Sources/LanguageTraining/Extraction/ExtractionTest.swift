internal import LanguageID
internal import Winnow

/// Measures what the built-in extractors find in marked texts.
public struct ExtractionTest {
  /// Finds of one kind.
  public struct Counts: Sendable {
    /// Marked in the texts.
    public var marked = 0
    /// Found by the extractor.
    public var found = 0
    /// Found exactly where they are marked.
    public var right = 0
    /// Of those, with the marked value.
    public var valued = 0

    /// None.
    public init() {}
  }

  /// A find that is missing, wrong, or has another value.
  public struct Mistake: Sendable {
    /// The kind of find.
    public let kind: String
    /// What is wrong, with the text it is about.
    public let description: String
  }

  /// The kinds of finds, in the order of the extractors.
  public static let kinds = [
    "quotation", "date", "time", "number", "url", "email", "handle", "hashtag", "phone", "card",
    "iban", "acronym",
  ]

  /// By kind.
  public private(set) var counts: [String: Counts] = [:]
  /// In the order of the texts.
  public private(set) var mistakes: [Mistake] = []

  /// A test of nothing yet.
  public init() {}

  /// Tries all extractors on a text in a language.
  public mutating func add(_ text: MarkedText, language: String) throws {
    let language = Language(language)
    let clean = CleanText(
      utf8: text.utf8,
      segments: [.init(range: 0..<text.utf8.count, language: language, role: .body)],
      mainLanguage: language)
    var found: [MarkedText.Find] = []
    for (_, extractor) in BuiltInExtractors.all {
      found += try extractor.extract(from: clean).map(Self.find)
    }
    let shown = String(decoding: text.utf8, as: UTF8.self)
    func quoted(_ find: MarkedText.Find) -> String { "“\(clean.text(find.range))”" }
    for find in text.finds {
      counts[find.kind, default: Counts()].marked += 1
      guard let hit = found.first(where: { $0.kind == find.kind && $0.range == find.range }) else {
        mistakes.append(.init(kind: find.kind, description: "missed \(quoted(find)) in: \(shown)"))
        continue
      }
      counts[find.kind, default: Counts()].right += 1
      if Self.saysSomething(find.kind), hit.value != find.value {
        mistakes.append(
          .init(
            kind: find.kind,
            description: "\(quoted(find)) is “\(hit.value)”, not “\(find.value)”, in: \(shown)"))
      } else {
        counts[find.kind, default: Counts()].valued += 1
      }
    }
    for find in found {
      counts[find.kind, default: Counts()].found += 1
      if !text.finds.contains(where: { $0.kind == find.kind && $0.range == find.range }) {
        mistakes.append(.init(kind: find.kind, description: "wrong \(quoted(find)) in: \(shown)"))
      }
    }
  }

  /// Names of handles and hashtags are what is marked, without the sign.
  private static func saysSomething(_ kind: String) -> Bool {
    kind != "handle" && kind != "hashtag"
  }

  private static func find(_ annotation: Annotation) -> MarkedText.Find {
    let type = annotation.type.rawValue
    let kind = type.hasPrefix("identifier.") ? String(type.dropFirst("identifier.".count)) : type
    let keys = ["speaker", "value", "unit", "currency", "host", "domain", "digits", "expansion"]
    return MarkedText.Find(
      kind: kind, range: annotation.range,
      value: keys.compactMap { annotation.data[$0].flatMap(text) }.joined(separator: " "))
  }

  private static func text(_ value: AnnotationValue) -> String? {
    switch value {
    case .string(let text): text
    case .number(let number):
      number == number.rounded() && number.magnitude < 1e15
        ? String(Int(number)) : String(number)
    default: nil
    }
  }
}
