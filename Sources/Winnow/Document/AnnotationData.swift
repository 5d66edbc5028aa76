internal import LanguageID

/// Details of an annotation, by name.
///
///     let data: AnnotationData = ["host": "example.org", "port": 443]
///     data["host"]?.string    // "example.org"
///
/// Goes over its fields in the order of their names.  What Winnow says of nearly every line takes no
/// memory of its own: the texts are made when they are asked for.
public struct AnnotationData: Sendable {
  private enum Storage {
    case none
    /// `language`.
    case language(Language)
    /// `content` and `evidence`.
    case role(RoleEvidence)
    /// `evidence`.
    case screening(ScreeningFinding)
    case fields([String: AnnotationValue])
  }

  private var storage = Storage.none

  /// No details.
  public init() {}

  /// Takes the fields of a dictionary.
  public init(_ fields: [String: AnnotationValue]) {
    if !fields.isEmpty { storage = .fields(fields) }
  }

  /// `language`.
  init(_ language: Language) {
    storage = .language(language)
  }

  /// `content` and `evidence`.
  init(_ role: RoleEvidence) {
    storage = .role(role)
  }

  /// `evidence`.
  init(_ finding: ScreeningFinding) {
    storage = .screening(finding)
  }

  /// All fields.
  private var fields: [String: AnnotationValue] {
    switch storage {
    case .none: [:]
    case .language(let language): ["language": .string(language.code)]
    case .role(let role): ["content": role.contentValue, "evidence": role.evidenceValue]
    case .screening(let finding): ["evidence": finding.evidenceValue]
    case .fields(let fields): fields
    }
  }

  /// The value of a field; `nil` takes it away.
  public subscript(name: String) -> AnnotationValue? {
    get {
      switch storage {
      case .none: nil
      case .language(let language): name == "language" ? .string(language.code) : nil
      case .role(let role):
        switch name {
        case "content": role.contentValue
        case "evidence": role.evidenceValue
        default: nil
        }
      case .screening(let finding): name == "evidence" ? finding.evidenceValue : nil
      case .fields(let fields): fields[name]
      }
    }
    set {
      var fields = fields
      fields[name] = newValue
      self = AnnotationData(fields)
    }
  }

  /// The language, where that is the one detail; makes no text.
  var language: Language? {
    switch storage {
    case .language(let language): language
    case .fields(let fields): fields["language"]?.string.map { Language($0) }
    case .none, .role, .screening: nil
    }
  }

  /// The measure, where there is one; makes no text.
  var measure: Double? {
    if case .fields(let fields) = storage { fields["value"]?.double } else { nil }
  }

  /// The share of the segment's letters which a foreign stretch has, where that is told: none of a
  /// stretch that is quoted.
  var foreignShare: Double? {
    guard case .fields(let fields) = storage, let share = fields["share"]?.double else {
      return nil
    }
    return fields["quoted"] == .boolean(true) ? 0 : share
  }

  /// Whether there are no details.
  public var isEmpty: Bool {
    if case .none = storage { true } else { false }
  }

  /// The names of the fields, in order.
  public var keys: [String] { map(\.key) }
}

extension AnnotationData: Sequence {
  /// The fields in the order of their names.
  public func makeIterator() -> IndexingIterator<[(key: String, value: AnnotationValue)]> {
    let ordered: [(key: String, value: AnnotationValue)] =
      switch storage {
      case .none: []
      case .language(let language): [("language", .string(language.code))]
      case .role(let role): [("content", role.contentValue), ("evidence", role.evidenceValue)]
      case .screening(let finding): [("evidence", finding.evidenceValue)]
      case .fields(let fields): fields.sorted { $0.key < $1.key }
      }
    return ordered.makeIterator()
  }
}

extension AnnotationData: Hashable {
  /// Compares names and values, however they are kept.
  public static func == (left: AnnotationData, right: AnnotationData) -> Bool {
    left.fields == right.fields
  }

  /// Hashes names and values.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(fields)
  }
}

extension AnnotationData: ExpressibleByDictionaryLiteral {
  /// Takes fields as written; of a name that comes again the last one counts.
  public init(dictionaryLiteral elements: (String, AnnotationValue)...) {
    self.init(Dictionary(elements) { $1 })
  }
}

extension AnnotationData: CustomStringConvertible {
  /// The fields as they are written in a program: `["host": "example.org", "port": 443]`.
  public var description: String {
    let fields = map { "\(String(reflecting: $0.key)): \($0.value)" }
    return fields.isEmpty ? "[:]" : "[" + fields.joined(separator: ", ") + "]"
  }
}
