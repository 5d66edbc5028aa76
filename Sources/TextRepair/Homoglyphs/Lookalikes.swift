internal import ICUText

/// Letters with a twin in another script, by their skeletons.
struct Lookalikes: Sendable {
  static let shared = Lookalikes()

  /// The Latin letter that a letter of Greek, Cyrillic, Armenian or Cherokee looks like.
  private(set) var latin: [Unicode.Scalar: Unicode.Scalar] = [:]
  /// The letters of Cyrillic and Greek that a Latin letter looks like.
  private var others: [Unicode.Scalar: [Unicode.Scalar]] = [:]
  /// ASCII letters by their skeletons.
  private var letters: [String: [Unicode.Scalar]] = [:]
  private let confusables: Confusables?

  /// The ASCII letter that a letter looks like.
  func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if let twin = latin[scalar] { return twin }
    guard !scalar.isASCII, let twins = letters[skeleton(of: scalar)] else { return nil }
    return Self.twin(of: scalar, among: twins)
  }

  /// The letter of a script that a Latin one looks like: one that a language has, if there is any.
  func twin(of scalar: Unicode.Scalar, in script: Script, _ exemplars: Exemplars?)
    -> Unicode.Scalar?
  {
    let twins = (others[scalar] ?? []).lazy.filter { Script(of: $0) == script }
    return twins.first { exemplars?.contains($0) ?? true } ?? nil
  }

  private func skeleton(of scalar: Unicode.Scalar) -> String {
    (try? confusables?.skeleton(of: String(scalar))) ?? ""
  }

  private static func twin(
    of scalar: Unicode.Scalar, among twins: [Unicode.Scalar]
  ) -> Unicode.Scalar? {
    let isUpper = scalar.properties.isUppercase
    return twins.first { $0.properties.isUppercase == isUpper } ?? twins.first
  }

  private init() {
    defer { latin["\u{4CF}"] = "l" }  // The palochka, to ICU an "i".
    confusables = try? Confusables()
    guard confusables != nil else { return }
    for value in [UInt8](0x41...0x5A) + [UInt8](0x61...0x7A) {
      letters[skeleton(of: Unicode.Scalar(value)), default: []].append(Unicode.Scalar(value))
    }
    for value in [0x370...0x3FF, 0x400...0x52F, 0x531...0x588, 0x13A0...0x13FD].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic,
        let twins = letters[skeleton(of: scalar)], let twin = Self.twin(of: scalar, among: twins)
      else { continue }
      latin[scalar] = twin
      others[twin, default: []].append(scalar)
    }
  }
}
