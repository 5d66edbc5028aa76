import Testing

@testable import LanguageID

@Suite("The main language of a document")
struct MainLanguageTests {
  private let analyzer = LanguageAnalyzer()

  @Test(
    "is told of text with all its vowel signs, and of letters in the forms they have in words",
    arguments: [
      "قَرَأَتِ الْمُعَلِّمَةُ الدَّرْسَ ثُمَّ خَرَجَتْ مِنَ الْفَصْلِ",
      "شَرِبَ الطِّفْلُ الْحَلِيبَ وَنَامَ قُرْبَ أُمِّهِ",
      "ٱقْرَأْ وَرَبُّكَ ٱلْأَكْرَمُ ٱلَّذِى عَلَّمَ بِٱلْقَلَمِ",
      "ﻭﺻﻞ ﺍﻟﻘﻄﺎﺭ ﺇﻟﻰ ﺍﻟﻤﺤﻄﺔ ﺑﻌﺪ ﺳﺎﻋﺔ ﻣﻦ ﺍﻟﺘﺄﺧﻴﺮ",
    ])
  func arabic(text: String) {
    #expect(analyzer.identify(text).language == "ar")
    #expect(analyzer.analyze(text).mainLanguage == "ar")
  }

  @Test(
    "is what most of the text is in, not what most words are in",
    arguments: [
      (
        "hi",
        "नगर निगम ने बताया कि पुराने बाज़ार की सड़क अगले सप्ताह से तीन महीने के लिए बंद रहेगी और बसें नदी वाले रास्ते से चलेंगी।",
        "The old market street will be closed for three months, and all the buses will run along the river."
      ),
      (
        "ta",
        "பழைய சந்தைத் தெரு அடுத்த வாரத்திலிருந்து மூன்று மாதங்களுக்கு மூடப்பட்டிருக்கும் என்றும் பேருந்துகள் ஆற்றங்கரை வழியாக இயக்கப்படும் என்றும் மாநகராட்சி அறிவித்துள்ளது.",
        "The old market street will be closed for three months, and all the buses will run along the river."
      ),
    ] as [(Language, String, String)])
  func bilingual(language: Language, text: String, translation: String) {
    for text in [text + "\n\n" + translation, translation + "\n\n" + text] {
      let analysis = analyzer.analyze(text)
      #expect(analysis.mainLanguage == language)
      #expect(analysis.spans.map(\.language) == ["en"])
    }
  }

  @Test("is told of short texts in two languages, too")
  func twoLines() {
    let text = "कल शाम से शहर में तेज़ बारिश हो रही है और सड़कें बंद हैं।\nIt has been raining since last night."
    #expect(analyzer.analyze(text).mainLanguage == "hi")
  }

  @Test("is sure only where most of the text is in it")
  func sureness() {
    let english = "The ferry leaves at seven in the morning and comes back late in the evening."
    let dutch =
      "De veerboot vertrekt om zeven uur in de ochtend en komt pas laat in de avond terug."
    #expect(analyzer.analyze(english + "\n" + dutch).confidence < 0.8)
    #expect(analyzer.analyze(english + "\n" + english + "\n" + dutch).confidence > 0.95)
  }

  @Test("is no surer among close varieties than the lines of the text are")
  func varieties() {
    let lines = [
      "Para jamaah yang hadir mendengarkan ceramah dengan khusyuk.",
      "Segala amal ibadah kita diterima oleh Tuhan semesta alam.",
    ]
    let analysis = analyzer.analyze(lines.joined(separator: "\n"))
    let surest = lines.map { analyzer.identify($0).confidence }.max()!
    #expect(["id", "ms"].contains(analysis.mainLanguage.code))
    #expect(analysis.confidence <= surest + 0.02 && analysis.sureness > 0.9)
  }

  @Test("is not told where the model does not know the language, however long the text is")
  func unknown() {
    let text = """
      Yaar subah se itni tez barish ho rahi hai ki ghar se nikalna mushkil ho gaya hai bilkul.
      Mummy keh rahi thi ki sham tak sab theek ho jayega lekin mujhe to nahi lagta aisa hoga.
      Bijli bhi do ghante se nahi hai aur phone ki battery khatam hone wali hai kya karun main.
      """
    let analysis = analyzer.analyze(text)
    #expect(analysis.mainLanguage == .undetermined)
    #expect(analysis.spans.isEmpty)
    #expect(analyzer.expecting("en").analyze(text).mainLanguage == "en")
  }

  @Test(
    "is not told of a name or number because another language is likely",
    arguments: [
      ("Maze", "ja", .undetermined), ("Lukas Brandt", "ko", .undetermined),
      ("48,50 EUR", "ja", .noLinguisticContent), ("XK-730", "en", .noLinguisticContent),
    ] as [(String, Language, Language)])
  func hints(text: String, hint: Language, answer: Language) {
    let plain = analyzer.analyze(text).mainLanguage
    #expect(analyzer.hinting([hint: 100]).analyze(text).mainLanguage == plain)
    #expect(plain == answer)
  }
}
