internal import LanguageID

/// What is known beforehand about languages that are hard to tell apart.
///
/// `close-varieties.tsv` has two kinds of lines:
///
///     group<TAB>nb nn                  varieties that make no foreign spans of one another
///     sibling<TAB>rw<TAB>rn<TAB>0.05   this share of the samples of Kinyarwanda is labelled Rundi
///
/// The second kind bounds what a word can say against a language with little text: a word that
/// was only ever seen in the bigger sibling is no proof that the smaller one lacks it.
struct CloseVarieties {
  var groups: [[Language]] = []
  var siblings: [(from: Language, to: Language, share: Float)] = []

  init(contentsOf path: String) throws {
    var number = 0
    try CompressedLines.forEach(inFile: path) { line in
      number += 1
      let text = String(decoding: line, as: UTF8.self)
      let fields = text.split(separator: "\t").map(String.init)
      if text.hasPrefix("#") || fields.isEmpty { return }
      switch (fields[0], fields.count) {
      case ("group", 2):
        groups.append(fields[1].split(separator: " ").map { Language(String($0)) })
      case ("sibling", 4):
        guard let share = Float(fields[3]), (0...0.5).contains(share) else {
          throw TrainingDataError("\(path):\(number): the share is no number from 0 to 0.5")
        }
        siblings.append((from: Language(fields[1]), to: Language(fields[2]), share: share))
      default:
        throw TrainingDataError("\(path):\(number): neither a group nor a sibling line")
      }
    }
  }

  /// Number of the group of a language, from 1; 0 for none.
  func group(of language: Language) -> UInt32 {
    UInt32((groups.firstIndex { $0.contains(language) } ?? -1) + 1)
  }

  /// Whether text of one language may well occur in the other.
  func areClose(_ a: Language, _ b: Language) -> Bool {
    a == b || groups.contains { $0.contains(a) && $0.contains(b) }
      || siblings.contains { ($0.from == a && $0.to == b) || ($0.from == b && $0.to == a) }
      || a.code.prefix { $0 != "-" } == b.code.prefix { $0 != "-" }
  }
}
