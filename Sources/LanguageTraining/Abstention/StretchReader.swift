internal import LanguageID

/// Stretches of the training text as they stand there, with their capitals and marks, and what
/// looks like names in it.
struct StretchReader {
  /// Folder with `train`.
  let folder: String
  let seed: UInt64

  /// What was drawn from one language's text.
  struct Draw {
    let language: Language
    /// Stretches of 1 to 24 words, or of a few letters where no spaces are
    /// written.
    var stretches: [String] = []
    /// Runs of capitalised words in the midst of sentences.
    var names: [String] = []
  }

  /// Languages that capitalise more than names.
  private static let capitalising: Set<String> = [
    "de", "lb", "nds", "ksh", "bar", "gsw", "pfl", "stq", "frr", "vmf", "pdc", "swg", "als",
  ]

  func read(stretchesPerLanguage: Int, namesPerLanguage: Int) throws -> [Draw] {
    var draws: [Draw] = []
    for (name, file) in try CompressedLines.tables(inFolder: folder + "/train") {
      var random = RandomNumbers(
        seed: seed &+ name.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
      var draw = Draw(language: Language(name))
      var seen = 0
      var names = 0
      try CompressedLines.forEach(inFile: folder + "/train/" + file) { line in
        guard let tab = line.firstIndex(of: 0x09) else { return }
        seen += 1
        // Reservoirs: every sentence has the same chance, whatever the number of them.
        if let place = Self.place(seen, stretchesPerLanguage, &random) {
          let text = String(decoding: line[(tab + 1)...], as: UTF8.self)
          Self.put(Self.stretch(of: text, &random), at: place, in: &draw.stretches)
        }
        if Self.capitalising.contains(name) || seen % 8 != 0 { return }
        let text = String(decoding: line[(tab + 1)...], as: UTF8.self)
        for run in Self.names(in: text) {
          names += 1
          if let place = Self.place(names, namesPerLanguage, &random) {
            Self.put(run, at: place, in: &draw.names)
          }
        }
      }
      draws.append(draw)
    }
    return draws
  }

  private static func place(_ seen: Int, _ capacity: Int, _ random: inout RandomNumbers) -> Int? {
    if seen <= capacity { return seen - 1 }
    let place = random.below(seen)
    return place < capacity ? place : nil
  }

  private static func put(_ text: String, at place: Int, in list: inout [String]) {
    if place < list.count { list[place] = text } else { list.append(text) }
  }

  private static func stretch(of text: String, _ random: inout RandomNumbers) -> String {
    let words = text.split(separator: " ")
    // Where no spaces are written a sentence is one or two of these.
    if let longest = words.map(\.count).max(), longest > 30 {
      let letters = Array(text)
      let length = min(letters.count, 1 + random.below(24))
      let first = random.below(letters.count - length + 1)
      return String(letters[first..<first + length])
    }
    let wanted = [1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 10, 12, 14, 18, 24][random.below(15)]
    let length = min(words.count, wanted)
    let first = words.count == 0 ? 0 : random.below(words.count - length + 1)
    let stretch = words[first..<first + length].joined(separator: " ")
    switch random.below(24) {
    case 0: return stretch.uppercased()
    case 1:
      return stretch.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined(separator: " ")
    case 2: return words[first..<first + length].map { "#" + $0 }.joined(separator: " ")
    case 3: return stretch + " @" + (words.first ?? "") + " #" + (words.last ?? "")
    default: return stretch
    }
  }

  /// Runs of one to three capitalised words that do not begin a sentence.
  private static func names(in text: String) -> [String] {
    var names: [String] = []
    var run: [Substring] = []
    var isInside = false
    func close() {
      if (1...3).contains(run.count) { names.append(run.joined(separator: " ")) }
      run = []
    }
    for word in text.split(separator: " ") {
      let letters = word.drop { !$0.isLetter && !$0.isNumber }
      let core = letters.prefix { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
      let isName =
        isInside && core.count > 1 && core.first!.isUppercase
        && letters.startIndex == word.startIndex
        && core.dropFirst().contains { $0.isLowercase }
      if isName { run.append(core) }
      if !isName || core.endIndex != word.endIndex { close() }
      isInside = !(word.last.map { ".!?:\"”»)".contains($0) } ?? true) && !letters.isEmpty
    }
    close()
    return names
  }
}
