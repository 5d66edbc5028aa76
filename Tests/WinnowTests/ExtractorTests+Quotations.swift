import Testing
import Winnow

/// Quotations with their speakers, and acronyms.
extension ExtractorTests {
  @Test(
    arguments: [
      (
        "en", "“We have listened to the people,” said Rosalind Achterberg on Thursday.",
        ["quotation|We have listened to the people,|speaker=Rosalind Achterberg"]
      ),
      (
        "en", "\"Nobody left early,\" Achterberg told reporters.",
        ["quotation|Nobody left early,|speaker=Achterberg"]
      ),
      (
        "en", "Marten van der Oye said: \"The bridge stays.\"",
        ["quotation|The bridge stays.|speaker=Marten van der Oye"]
      ),
      (
        "en", "According to Dr. Jane Poe, “it will take three years”.",
        ["quotation|it will take three years|speaker=Dr. Jane Poe"]
      ),
      (
        "en", "“It will take long,” she said. “Very long indeed.”",
        ["quotation|It will take long,", "quotation|Very long indeed."]
      ),
      ("en", "The so-called “bridge” isn't 'new', and it’s a 6\" pipe.", []),
      (
        "nl", "‘Wij blijven hier tot het einde’, zei Pieter de Vries.",
        ["quotation|Wij blijven hier tot het einde|speaker=Pieter de Vries"]
      ),
      (
        "de", "„Wir haben lange gewartet“, sagte Anna Schmidt.",
        ["quotation|Wir haben lange gewartet|speaker=Anna Schmidt"]
      ),
      (
        "de", "»Wir haben lange gewartet«, sagte Anna Schmidt.",
        ["quotation|Wir haben lange gewartet|speaker=Anna Schmidt"]
      ),
      (
        "fr", "« Nous avons attendu longtemps », a déclaré Marie Dupont.",
        ["quotation|Nous avons attendu longtemps|speaker=Marie Dupont"]
      ),
      (
        "es", "«Esperamos mucho tiempo», dijo Juan Pérez.",
        ["quotation|Esperamos mucho tiempo|speaker=Juan Pérez"]
      ),
      (
        "ru", "«Мы долго ждали», — сказал Иван Петров.",
        ["quotation|Мы долго ждали|speaker=Иван Петров"]
      ),
      (
        "sv", "”Vi väntade länge på dem”, sade Erik Lund.",
        ["quotation|Vi väntade länge på dem|speaker=Erik Lund"]
      ),
      ("zh-Hans", "王晓明说:“我们等了很久很久。”", ["quotation|我们等了很久很久。|speaker=王晓明"]),
      ("ja", "「ずっと待っていました」と田中は述べた。", ["quotation|ずっと待っていました|speaker=田中"]),
      (
        "ar", "قال أحمد علي: «انتظرنا وقتا طويلا»",
        ["quotation|انتظرنا وقتا طويلا|speaker=أحمد علي"]
      ),
      ("ur", "اس نے کہا ”ہم نے بہت انتظار کیا“ اور", ["quotation|ہم نے بہت انتظار کیا"]),
      ("ur", "’ہم نے بہت انتظار کیا‘", ["quotation|ہم نے بہت انتظار کیا"]),
      ("en", "the ’90s and a ‘bridge", []),
      ("te", "‘‘మేము చాలా సేపు ఆగాము’’", ["quotation|మేము చాలా సేపు ఆగాము"]),
      ("en", "He said \"we keep it\rand nobody did\" so.", []),
      ("und", "“No language is known here” (X)", ["quotation|No language is known here"]),
    ] as [(Language, String, [String])])
  func quotations(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.finds("quotations", in: text, language) == expected)
  }

  @Test(
    arguments: [
      ("ar", "قال أحمد عبد الله العتيبي: «انتظرنا وقتا طويلا»", "أحمد عبد الله العتيبي"),
      ("it", "«Abbiamo aspettato a lungo», ha detto Paolo Rossi.", "Paolo Rossi"),
      ("de", "„Wir haben lange gewartet“, sagte Anna Schmidt der Zeitung.", "Anna Schmidt"),
      ("de", "„Wir haben lange gewartet“, sagte Ursula von der Heide.", "Ursula von der Heide"),
      ("ar", "قال أحمد علي في مؤتمر صحفي: «انتظرنا وقتا طويلا»", "أحمد علي"),
      ("ru", "Как отметила директор Анна Лисина: «Мы очень долго ждали»", "Анна Лисина"),
      ("zh-Hans", "张伟对记者说:“我们等了很久很久。”", "张伟"),
      ("ko", "“우리는 아주 오래 기다렸다”고 김민수가 말했다.", "김민수"),
    ] as [(Language, String, String)])
  func speakers(language: Language, text: String, speaker: String) throws {
    let finds = try Self.finds("quotations", in: text, language)
    #expect(finds.count == 1 && finds[0].hasSuffix("|speaker=\(speaker)"), "\(finds)")
  }

  @Test(arguments: [
    (
      "the World Health Organization (WHO) said",
      ["acronym|WHO|expansion=World Health Organization"]
    ),
    ("WHO (World Health Organization) said", ["acronym|WHO|expansion=World Health Organization"]),
    ("de Europese Centrale Bank (ECB)", ["acronym|ECB|expansion=Europese Centrale Bank"]),
    ("Международный валютный фонд (МВФ)", ["acronym|МВФ|expansion=Международный валютный фонд"]),
    ("She won (OK) and left (see above) the house (HQX)", []),
  ])
  func acronyms(text: String, expected: [String]) throws {
    #expect(try Self.finds("acronyms", in: text) == expected)
  }
}
