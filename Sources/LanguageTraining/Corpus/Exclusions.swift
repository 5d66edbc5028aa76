internal import LanguageID

/// Sources of text that are not trained on in one language, because too much of them is in
/// another: `language<TAB>source<TAB>reason` in each line.
struct Exclusions {
  private var sources: [String: Set<String>] = [:]

  init(contentsOf path: String) throws {
    try CompressedLines.forEach(inFile: path) { line in
      let text = String(decoding: line, as: UTF8.self)
      let fields = text.split(separator: "\t").map(String.init)
      if text.hasPrefix("#") || fields.isEmpty { return }
      guard fields.count == 3 else {
        throw TrainingDataError("\(path): “\(text)” is not a language, a source and a reason")
      }
      sources[fields[0], default: []].insert(fields[1])
    }
  }

  func sources(of language: Language) -> Set<String> { sources[language.code] ?? [] }
}
