/// A writing system as the generator uses it: words, how they are joined, and what ends a sentence.
public struct Repertoire: Sendable {
  /// The name, for messages.
  public let name: String
  /// Words of the language, some with marks and joiners that must survive.
  public let words: [String]
  /// What stands between words; empty for scripts without spaces.
  public let separator: String
  /// What ends a sentence.
  public let terminals: [String]

  init(_ name: String, _ words: String, separator: String = " ", terminals: [String]) {
    self.name = name
    self.words = words.split(separator: " ").map(String.init)
    self.separator = separator
    self.terminals = terminals
  }
}

extension Repertoire {
  /// One repertoire for each kind of script that has broken text tools before.
  public static let all: [Repertoire] = [
    Repertoire(
      "Latin", "the quick naïve café Œuvre straße Ångström ĳs don't co-operate İstanbul ﬁnal",
      terminals: [".", "!", "?", "…", ".”"]),
    Repertoire(
      "Vietnamese, decomposed",
      "tie\u{302}\u{301}ng Vie\u{323}\u{302}t nu\u{31B}o\u{31B}\u{301}c", terminals: ["."]),
    Repertoire(
      "Cyrillic", "москва читает й ё е\u{308} и\u{306} об'єкт Љубав Қазақ", terminals: [".", "?"]),
    Repertoire("Greek", "Αθήνα λόγος ὕδωρ ά θεός ΟΔΟΣ", terminals: [".", ";", "\u{37E}"]),
    Repertoire("Armenian", "Հայաստան գիրք եւ օր", terminals: ["։", "։"]),
    Repertoire(
      "Arabic", "السلام عليكم كتاب\u{64C} قَلَم ١٢٣ مـــد\u{200F}", terminals: ["؟", ".", "۔"]),
    Repertoire(
      "Persian", "می\u{200C}خواهم کتاب\u{200C}ها نمی\u{200C}شود خانه\u{200C}ای ۱۳۹۹",
      terminals: [".", "؟"]),
    Repertoire(
      "Hebrew", "שָׁלוֹם עוֹלָם סֵפֶר בְּרֵאשִׁית צה\u{5F4}ל", terminals: [".", "\u{5C3}"]),
    Repertoire(
      "Devanagari", "नमस्ते क्\u{200D}ष र्\u{200D}य पुस्तक\u{200C} हिन्दी १२", terminals: ["।", "॥"]),
    Repertoire("Tamil", "தமிழ் கொடி ஸ்ரீ நூல்", terminals: ["."]),
    Repertoire(
      "Sinhala", "ශ්\u{200D}රී ලංකාව පොත ක්\u{200D}ෂ", terminals: ["."]),
    Repertoire(
      "Thai", "สวัสดี น้ำ หนังสือ กำลัง ที่ เรา", separator: "", terminals: [" ", "ฯ", ""]),
    Repertoire("Khmer", "សួស្តី សៀវភៅ\u{200B} ខ្ញុំ ភាសា", separator: "", terminals: ["។", "៕"]),
    Repertoire("Burmese", "မြန်မာ စာအုပ် နေ့", separator: "", terminals: ["။"]),
    Repertoire("Tibetan", "བོད་ ཡིག་ དཔེ་ ཆ་", separator: "", terminals: ["།"]),
    Repertoire("Han", "我们 阅读 书籍 𠀀𪜀 龍 葛\u{E0100}", separator: "", terminals: ["。", "！", "？"]),
    Repertoire(
      "Kana", "これは ほん カタカナ か\u{3099} ｶﾅ 読む 〜", separator: "", terminals: ["。", "」"]),
    Repertoire("Hangul", "안녕하세요 책을 각 한국어 ㅋㅋ", terminals: [".", "?"]),
    Repertoire("Georgian", "საქართველო წიგნი ᲓᲦᲔ", terminals: ["."]),
    Repertoire("Amharic", "ሰላም መጽሐፍ", separator: "፡", terminals: ["።", "፧"]),
    Repertoire(
      "Emoji",
      "👨‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈 🇳🇱 🇺🇦🇯🇵 ❤️ ☎︎ 1️⃣ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🫱🏻‍🫲🏿", separator: "",
      terminals: ["", " "]),
    Repertoire(
      "Symbols", "42 3.14 € § → * ## {x} <b> https://a.example/?q=1 @me", terminals: ["", "|"]),
    Repertoire(
      "Invisible",
      "\u{200B} \u{FEFF} \u{AD} \u{2060} \u{202E}abc\u{202C} \u{E0041}\u{E007F} \u{0} \u{1B}[0m \u{FFFD} \u{FFFF}",
      separator: "", terminals: ["", "\u{7F}"]),
  ]
}
