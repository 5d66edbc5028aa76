internal import ICUText

/// The letters of the language that a document is in, those of foreign names among them.
struct Exemplars: Sendable {
  /// The script of most of them.
  let script: Script
  private let sets: [ExemplarSet]

  /// - Parameter language: a BCP 47 tag.
  init?(language: String) {
    sets = [ExemplarSet.Kind.main, .auxiliary].compactMap { ExemplarSet(language: language, $0) }
    guard let main = ExemplarSet(language: language) else { return nil }
    var counts: [Script: Int] = [:]
    for value in main.members.ranges.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      counts[Script(of: scalar), default: 0] += 1
    }
    counts[.common] = nil
    counts[.inherited] = nil
    guard let script = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) })
    else { return nil }
    self.script = script.key
  }

  /// Whether the language is written with a letter.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    sets.contains { $0.contains(scalar) }
  }
}
