internal import TextQualityData

/// The most frequent words of a language.
///
///     StopWords(language: "nl")?.contains("het")      // true
///     StopWords(language: "nl")?.words.prefix(3)      // de, het, een
///
/// The lists are of up to 100 words for each of 168 languages, taken from subtitles, crawled text
/// and the like and ordered by prose; `Data/README.md` says from where.
public struct StopWords: Sendable {
  /// The words in lower case, most frequent first.
  public let words: [String]
  /// The share of the words of ordinary prose that are on the list; 0 where there was too little prose
  /// to measure it.
  public let density: Double
  /// How many of the first words are about as much of prose as the eight words of Gopher's rule are
  /// of English prose; at least eight.
  public let head: Int
  private let members: Set<String>

  /// The list of a language.
  ///
  /// - Parameter language: A BCP 47 tag; `sr-Latn-RS` gets the list of `sr-Latn`.  `nil` where there
  ///   is no list.
  public init?(language: String) {
    var tag = language[...]
    while true {
      if let known = Self.all[String(tag)] {
        self = known
        return
      }
      guard let hyphen = tag.lastIndex(of: "-") else { return nil }
      tag = tag[..<hyphen]
    }
  }

  /// Makes a list.
  public init(words: [String], density: Double = 0, head: Int = 8) {
    self.words = words
    self.density = density
    self.head = head
    members = Set(words)
  }

  /// Whether a word in lower case is on the list.
  public func contains(_ word: String) -> Bool {
    members.contains(word)
  }

  /// The tags of the languages with a list.
  public static var languages: [String] { all.keys.sorted() }

  private static let all: [String: StopWords] = {
    let bytes = UnsafeBufferPointer(
      start: text_quality_stop_words(), count: Int(text_quality_stop_words_size()))
    var lists: [String: StopWords] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: UInt8(ascii: "\t")).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard fields.count == 4 else { continue }
      lists[fields[0]] = StopWords(
        words: fields[3].split(separator: " ").map(String.init), density: Double(fields[1]) ?? 0,
        head: Int(fields[2]) ?? 8)
    }
    return lists
  }()
}
