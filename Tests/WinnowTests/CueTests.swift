import Testing

@testable import Winnow

@Suite struct CueTests {
  private func cues(_ text: String) -> CueSet {
    let utf8 = Array(text.utf8)
    return utf8.withUnsafeBufferPointer { LineMeasures($0, 0..<$0.count).cues }
  }

  /// One wording such as "sl." had each word of a text walk through the trie, for twice the time.
  @Test func mostWordsAreToldApartByTheirFirstCharacters() {
    #expect(!CueTrie.shared.starts.isOpen)
  }

  @Test(arguments: [
    "Read more about it", "READ MORE", "Weiterlesen …", "Lire la suite", "Leer más", "Leia mais",
    "Читать далее", "Читати далі", "Διαβάστε περισσότερα", "Devamını oku", "Selengkapnya",
    "Xem thêm",
    "اقرأ المزيد", "ادامه مطلب", "קרא עוד", "और पढ़ें", "আরও পড়ুন", "மேலும் படிக்க", "อ่านต่อ", "阅读全文", "閱讀更多",
    "続きを読む", "더보기", "Lees meer", "Läs mer", "Lue lisää", "Czytaj więcej", "Tovább olvasom",
  ])
  func linksAreKnownInManyLanguages(text: String) {
    #expect(cues(text).contains(.readMore), "\(text)")
  }

  @Test func aWordingEndsAtAWordsEnd() {
    #expect(cues("top").contains(.navigation))
    #expect(!cues("topical").contains(.navigation))
    #expect(!cues("laptop").contains(.navigation))
    #expect(!cues("верхний").contains(.navigation))
  }

  @Test func theLongestWordingCounts() {
    let utf8 = Array("Back to top".utf8)
    let line = utf8.withUnsafeBufferPointer { LineMeasures($0, 0..<$0.count) }
    #expect(line.cueWords == 3)
  }

  @Test func wordingsWithoutSpacesAreFoundInsideOfALine() {
    #expect(cues("この記事をシェアする").contains(.share))
    #expect(cues("© 2024 无断版权所有").contains(.legal))
  }

  /// A post that began so was an agreement to terms.
  @Test(arguments: [
    "I agree", "Einverstanden", "Согласен", "موافق",
  ])
  func whoAgreesWithSomebodyClicksOnNothing(button: String) {
    #expect(cues(button).contains(.legal))
    #expect(
      !cues(button + (button == "موافق" ? "،" : ",") + " but the step is loose").contains(.legal))
  }

  @Test func aLeadingCueStandsAtTheStart() {
    let utf8 = Array("It is said that one should read more books".utf8)
    let line = utf8.withUnsafeBufferPointer { LineMeasures($0, 0..<$0.count) }
    #expect(line.cues.contains(.readMore) && !line.leadingCues.contains(.readMore))
  }

  /// These letters have no lower case of one code point, more than one, or lose their accents in capitals.
  @Test(arguments: [
    ("İLETİŞİM", Cue.navigation), ("İçeriğe geç", .navigation), ("İlginizi çekebilir", .related),
    ("ΕΠΙΚΟΙΝΩΝΙΑ", .navigation), ("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", .readMore), ("ΑΠΑΝΤΗΣΗ", .comment),
    ("Διαβάστε επίσης", .readMore),
  ])
  func capitalsAreKnownInAllAlphabets(text: String, cue: Cue) {
    #expect(cues(text).contains(cue), "\(text)")
  }

  @Test(arguments: [
    ("Tous droits réservés", Cue.legal), ("Leer más", .readMore), ("Menú", .navigation),
    ("Xem thêm", .readMore), ("Zurück", .navigation), ("더보기", .readMore),
    ("ΔΕΊΤΕ ΕΠΊΣΗΣ", .readMore),
  ])
  func wordingsAreFoundInDecomposedText(text: String, cue: Cue) {
    #expect(cues(text).contains(cue))
    #expect(cues(CanonicalSpelling.decomposed(text)).contains(cue), "\(text)")
  }

  @Test func aTrieKnowsWordingsOfOneLetter() {
    let trie = CueTrie([(.share, "글,домой"), (.date, "글감")])
    for (text, cues) in [
      ("글", CueSet(.share)), ("글감", CueSet(.date)), ("글쓰기", nil), ("домой", CueSet(.share)),
      ("дом", nil),
    ] {
      Array(text.utf8).withUnsafeBufferPointer {
        #expect(trie.match($0, at: 0, end: $0.count)?.cues == cues, "\(text)")
      }
    }
  }

  @Test func aTrieFindsWhatItWasMadeOf() {
    let trie = CueTrie([(.share, "pass on,pass it on"), (.date, "today")])
    let text = Array("Pass It On today".utf8)
    text.withUnsafeBufferPointer { buffer in
      #expect(trie.match(buffer, at: 0, end: 16)?.end == 10)
      #expect(trie.match(buffer, at: 11, end: 16)?.cues == CueSet(.date))
      #expect(trie.match(buffer, at: 5, end: 16) == nil)
      #expect(trie.match(buffer, at: 0, end: 9) == nil)
    }
  }

  @Test func aCommaWithASpaceBehindItIsOneOfTheWording() {
    let trie = CueTrie([(.share, "if you can, pass it on,today"), (.date, "ayer, hoy")])
    for (text, end) in [
      ("If you can, pass it on", 22), ("if you can,pass it on", nil), ("today", 5),
      ("ayer, hoy", 9),
      ("hoy", nil),
    ] {
      Array(text.utf8).withUnsafeBufferPointer {
        #expect(trie.match($0, at: 0, end: $0.count)?.end == end, "\(text)")
      }
    }
  }
}
