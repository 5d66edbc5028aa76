import Testing
import Winnow

/// Who is quoted, and who is not.
extension ExtractorTests {
  /// What stands behind "she said" is a day or a place, and what stands behind "of" a country.
  @Test(
    arguments: [
      ("en", "“That is not true at all,” she said on Monday.", [nil]),
      ("en", "“I am sorry about it,” he said in London.", [nil]),
      ("en", "“It is a good day,” he told the BBC.", [nil]),
      ("en", "“It is a good day,” Lena Hart told the BBC.", ["Lena Hart"]),
      (
        "en", "“We are very glad,” said the president of France, Emmanuel Macron.",
        ["Emmanuel Macron"]
      ),
      ("en", "“We are very glad,” said the president of France, Reuters reported.", [nil]),
      ("en", "“We are very glad,” said a spokeswoman for Toyota.", [nil]),
      // A word or two that somebody said, named or not.
      ("en", "He was “very moved”, and she said it was “taxing”. It is “old”.", [nil]),
      ("en", "“Always fatal”, says WHO.", ["WHO"]),
      ("en", "“We are very glad,” said Monday the mayor, Jane Poe.", [nil]),
      ("en", "On Monday he said: “We are very glad.”", [nil]),
      ("de", "„Das ist gar nicht wahr“, sagte sie am Montag in Berlin.", [nil]),
      ("de", "„Das ist gar nicht wahr“, sagte am Montag Anna Schmidt.", ["Anna Schmidt"]),
      ("de", "Im Interview sagte er: „Wir sind sehr froh.“", [nil]),
      ("de", "Im Interview sagte Merkel: „Wir sind sehr froh.“", ["Merkel"]),
      ("es", "«No es verdad en absoluto», dijo el lunes en Madrid.", [nil]),
      ("fr", "« Ce n’est pas vrai du tout », a-t-il déclaré à Paris.", [nil]),
      (
        "fr", "« Nous sommes heureux », a déclaré la ministre de la Culture, Rachida Dati.",
        ["Rachida Dati"]
      ),
      ("nl", "„Dat is helemaal niet waar”, zei hij maandag in Amsterdam.", [nil]),
      ("ru", "«Это совсем не так», — сказал он в Москве.", [nil]),
    ] as [(Language, String, [String?])])
  func placesAndTimesDoNotSpeak(language: Language, text: String, speakers: [String?]) throws {
    #expect(try Self.speakers(text, language) == speakers)
  }

  /// Articles were speakers in one language, and parts of names pronouns of another.
  @Test(
    arguments: [
      ("fr", "Le ministre a déclaré : « Nous sommes très contents »", [nil]),
      (
        "es", "La ministra afirmó: «Ya no hay agua». Los vecinos: «Nadie dijo nada»", [nil, nil]
      ),
      ("pt", "O prefeito disse: “Estamos muito contentes com isto”", [nil]),
      ("nl", "Een woordvoerder zei: “Wij zijn er heel blij mee.”", [nil]),
      ("en", "“We will not go back,” Han Kang said.", ["Han Kang"]),
      ("en", "“We are sure of it,” said Hun Sen.", ["Hun Sen"]),
      ("en", "“That is what we want,” said An Se-young.", ["An Se-young"]),
      ("nl", "“Dit is een heel goed plan”, aldus De Wever.", ["De Wever"]),
      ("vi", "Ông Nguyễn Văn An nói: “Chúng tôi đã chờ rất lâu”.", ["Nguyễn Văn An"]),
      ("da", "”Vi har ventet længe”, sagde han i København.", [nil]),
    ] as [(Language, String, [String?])])
  func articlesDoNotSpeak(language: Language, text: String, speakers: [String?]) throws {
    #expect(try Self.speakers(text, language) == speakers)
  }

  @Test(
    arguments: [
      (
        "zh-Hans", "王明表示：“我们会努力工作。”张强说：“我们也会努力。”赵敏指出：“情况越来越好了。”",
        ["王明", "张强", "赵敏"]
      ),
      ("zh-Hans", "“我们等了很久很久。”王晓明说。", ["王晓明"]),
      ("zh-Hant", "林美華表示：「我們會繼續努力。」他說：「我們不會放棄。」", ["林美華", nil]),
      (
        "ko", "“오래 기다렸습니다”라고 박영희 교수가 말했다. “좋은 소식입니다”라고 이철수 대표는 밝혔다.",
        ["박영희 교수", "이철수 대표"]
      ),
      ("ko", "한지민 총재는 “우리는 오래 기다렸다”고 말했다.", ["한지민 총재"]),
      (
        "ja", "田中氏は「とても嬉しいです」と話した。記者に鈴木氏は「残念でなりません」と述べた。",
        ["田中氏", "鈴木氏"]
      ),
    ] as [(Language, String, [String?])])
  func speakersInTheEast(language: Language, text: String, speakers: [String?]) throws {
    #expect(try Self.speakers(text, language) == speakers)
  }

  /// The point behind a short name ended no sentence, an apostrophe cut a name, and the occasion was part
  /// of one.
  @Test(
    arguments: [
      (
        "en", "“We are very sorry,” added Bob Roy. Ann Lee answered: “Yes, so are we.”",
        ["Bob Roy", "Ann Lee"]
      ),
      ("en", "“We are very sorry,” said J. R. Poe.", ["J. R. Poe"]),
      ("en", "said Pat O’Brien: “We are very sorry.”", ["Pat O’Brien"]),
      (
        "de", "„Es tut uns leid“, sagte Eva Roy. Jan Lee sagte: „Uns tut es auch leid.“",
        ["Eva Roy", "Jan Lee"]
      ),
      (
        "fr",
        "« Nous sommes désolés », a déclaré Luc Roy. Ève D’Arc a déclaré : « Nous aussi, hélas »",
        ["Luc Roy", "Ève D’Arc"]
      ),
      (
        "it", "«Ci dispiace molto», ha detto Eva Bo. Ugo D’Este ha detto: «Anche a noi dispiace»",
        ["Eva Bo", "Ugo D’Este"]
      ),
      ("zh-Hans", "李华在接受采访时表示，“我们会继续努力。”", ["李华"]),
      ("zh-Hans", "李华接受记者采访时说：“我们会继续努力。”他在会上表示：“不会放弃努力。”", ["李华", nil]),
      ("zh-Hans", "“我们会继续努力。”王晓明在记者会上说。", ["王晓明"]),
      ("zh-Hant", "林美華在接受訪問時表示：「我們會繼續努力。」", ["林美華"]),
    ] as [(Language, String, [String?])])
  func endsOfNames(language: Language, text: String, speakers: [String?]) throws {
    #expect(try Self.speakers(text, language) == speakers)
  }

  static func speakers(_ text: String, _ language: Language) throws -> [String?] {
    try finds("quotations", in: text, language).map { find in
      find.split(separator: "|").first { $0.hasPrefix("speaker=") }.map { String($0.dropFirst(8)) }
    }
  }
}
