import Testing
import TextRepair

/// Steps that changed marks in web addresses made links that lead nowhere.
@Suite struct WebAddressTests {
  private func aggressive(_ text: String) -> String {
    Repairer(.aggressive).normalize(utf8: Array(text.utf8)).text
  }

  @Test(arguments: [
    "https://a.b/?utm_campaign=spring----sale&gclid=Cj0____x", "see a.b/foo-\nbar",
    "http://example.org/wiki/Paris–Roubaix or not", "https://example.org/it’s–here?x=1",
    "(www.example.com/a____b)", "ftp://example.net/a====b;c", "https://пример.рф/мир––труд–май, да",
    "見る https://例え.jp/頁––一", "https://example.org/a-\r\nb", "https://example.org/x=Cj0____",
    "https://example.org/?fbclid=IwAR0~~~~~q#____top", "https://user:a----b@example.org:8080/x",
    "קישור: https://example.org/שלום––עולם", "पता https://example.in/नमस्ते––दुनिया देखें",
    "https://a.example/x----y https://b.example/x----y",
  ])
  func addressesStayAsTheyAre(text: String) {
    let lines = text.replacing("\r\n", with: "\n")
    #expect(aggressive(text) == lines)
    #expect(Repairer(.aggressive).normalize(utf8: Array(lines.utf8)).edits.isEmpty)
  }

  @Test(arguments: [
    ("look: https://a.example/b!!!!!", "look: https://a.example/b!!!"),
    ("“https://a.example/b” he wrote", "\"https://a.example/b\" he wrote"),
    ("‘www.a.example/b’—yes", "'www.a.example/b' - yes"),
    ("«https://a.example» – “так”", "«https://a.example» - \"так\""),
    ("https://a.example/b…… и——да", "https://a.example/b…… и - да"),
    ("and/or—both, 1/2–3/4, com-\nmon", "and/or - both, 1/2-3/4, common"),
    ("e.g. a----b, км/ч––да", "e.g. a---b, км/ч - да"),
    ("https://a.example/b\nwell----known", "https://a.example/b\nwell---known"),
    ("《https://a.example/b》——对", "《https://a.example/b》 - 对"),
  ])
  func whatStandsBesideThemIsPlainText(text: String, expected: String) {
    #expect(aggressive(text) == expected)
  }
}
