import Testing

@testable import Winnow

/// Spam is told by the page around it, too.
@Suite struct SpamOnPagesTests {
  private func spam(_ text: String) -> [(text: String, evidence: [String])] {
    let pipeline = Pipeline(policy: .keepAll, annotators: [ScreeningAnnotator(checks: .spam)])
    let result = pipeline.run(Document(text: text))
    return result.annotations.filter { $0.type.family == "spam" && $0.score >= 0.5 }.map {
      (result.text($0.range), ($0.data["evidence"]?.array ?? []).compactMap(\.string))
    }
  }

  private static let spanish = """
    El puente viejo sobre el río seguirá abierto este invierno, decidió el ayuntamiento el jueves.
    Cuarenta vecinos acudieron a la sesión, y la mayoría habló a favor de la reparación del puente.
    > Deja tu empleo y cobra 4.000 € al mes con el móvil, plazas hasta el viernes
    Los ingenieros habían advertido en primavera de que dos de los siete arcos estaban dañados.
    Las obras del primer arco empiezan en marzo, cuando baja el agua, y terminarán antes del verano.
    """

  private static let english = """
    The old bridge over the river Lenn will stay open this winter, the council decided on Thursday.
    Forty residents had come to the town hall to hear the debate, and most of them were in favour.
    > Bills piling up? We wire up to $9,000 today, no questions about your score
    Engineers had warned in spring that two of the seven arches were damaged by frost and floods.
    The repair will cost about two million, of which the county pays half, the mayor said.
    """

  /// By its words alone, spam like this was missed.
  @Test(arguments: [spanish, english]) func spamInOtherWordsStandsOut(page: String) throws {
    let lines = page.split(separator: "\n").map(String.init)
    let planted = try #require(lines.first { $0.hasPrefix("> ") }).dropFirst(2)
    #expect(spam(page.replacing("> ", with: "")).map(\.text) == [planted + "\n"])
  }

  @Test(arguments: [
    "Play slots now", "Followers for your profile from $5",
    "Loans in ten minutes, no questions asked",
  ])
  func anotherLanguageIsEvidence(line: String) {
    #expect(evidence(of: line).contains("another language than the page"))
  }

  @Test func whatDiffersFromItsPageIsEvidence() {
    let line = "New season sneakers, sizes 36 to 46, delivered by Friday"
    #expect(evidence(of: line).contains("unlike the rest of the page"))
  }

  /// What tells that a line of a Spanish page is spam.
  private func evidence(of line: String) -> [String] {
    let page = Self.spanish.split(separator: "\n").map { $0.hasPrefix("> ") ? line[...] : $0 }
    return spam(page.joined(separator: "\n")).first?.evidence ?? []
  }

  /// Headings and an offer in an article were taken for spam.
  @Test func shortLinesOfArticlesAreLeftAlone() {
    let page = """
      The best deals we found this week
      Our editors looked through the shops for monitors, televisions and headphones that are worth it.
      Get it with Free Case at the shop for $199.96
      All prices were checked on Monday evening and may have changed since.
      Near-term consolidation likely
      Most analysts expect the price of shares to stay where it is until the spring.
      Healthy Game Day Dip:
      Mash two avocados with lime, salt and a spoon of yoghurt, and serve with carrots.
      """
    #expect(spam(page).map(\.text) == [])
  }

  @Test func aLineInAnotherLanguageSaysSo() throws {
    let page = """
      The old bridge over the river Lenn will stay open this winter, the council decided on Thursday.
      Forty residents had come to the town hall to hear the debate, and most of them were in favour.
      Онлайн казино, бонус за регистрацию, игровые автоматы, вывод денег на карту за пять минут
      Engineers had warned in spring that two of the seven arches were damaged by frost and floods.
      The repair will cost about two million, of which the county pays half, the mayor said.
      """
    let found = try #require(spam(page).first)
    #expect(found.text.hasPrefix("Онлайн"))
    #expect(found.evidence.contains("another language than the page"))
  }

  @Test(arguments: LineMemoryTests.pages.prefix(8))
  func twoAnnotatorsOfOneCheckEachFindWhatOneFinds(page: String) {
    let text = page + "\nBuy viagra online, cheap cialis, no prescription needed, order now\n"
    func found(_ annotators: [any Annotator]) -> [Annotation] {
      Pipeline(policy: .keepAll, annotators: annotators).run(Document(text: text)).annotations
    }
    let one = found([ScreeningAnnotator()])
    #expect(one.contains { $0.type.family == "spam" })
    #expect(
      found([
        ScreeningAnnotator(checks: [.injection, .tasks]), ScreeningAnnotator(checks: .spam),
      ]) == one)
  }

  @Test func featuresHaveTheNamesThatAreTold() {
    #expect(Set(SuspectFeatures.names).count == SuspectFeatures.count)
    #expect(SuspectFeatures.count < 256, "trees name features by a byte")
    let annotator = ScreeningAnnotator(checks: .spam)
    let utf8 = Array("Casino bonus, free spins, call now\nThe mill stands by the river.\n".utf8)
    let rows = annotator.suspectRows(
      DocumentView(utf8: utf8, segments: LineScanner.segments(of: utf8)))
    #expect(!rows.isEmpty)
    for row in rows { #expect(row.features.count == SuspectFeatures.count) }
  }

  @Test func wordsOfSeveralLinesAreShared() {
    let words: [UInt64] = [11, 22, 33, 22, 44, 0, 55]
    let page = PageWords(words, lines: [0..<3, 3..<5, 5..<7])
    #expect(page.shared([22]) == 1)
    #expect(page.shared([11, 22, 33, 44]) == 0.25)
    #expect(page.shared([99]) == 0)
    #expect(page.shared([]) == 0)
    #expect(PageWords([7, 7], lines: [0..<2]).shared([7]) == 0, "twice in the same line")
  }

  /// Rows of numbers, and the paragraph in capitals that most licences of programs end with, were told as spam.
  @Test func whatIsLoudOrAllNumbersIsNoSpam() {
    let numbers = (0..<6).map { row in
      (0..<12).map { "\(($0 + row) % 2).000000000000000000e+00" }.joined(separator: " ") + "\n"
    }.joined()
    let licence = """
      DISCLAIMER
      THE ROWING SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
      EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO ANY WARRANTIES OF
      MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT
      OF COPYRIGHT, PATENT, TRADEMARK, OR OTHER RIGHT. IN NO EVENT SHALL THE
      COPYRIGHT HOLDER BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
      INCLUDING ANY GENERAL, SPECIAL, INDIRECT, INCIDENTAL, OR CONSEQUENTIAL
      DAMAGES, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
      FROM, OUT OF THE USE OR INABILITY TO USE THE ROWING SOFTWARE OR FROM
      OTHER DEALINGS IN THE ROWING SOFTWARE.

      """
    for text in [numbers, licence] {
      let result = Pipeline().run(Document(text: text))
      #expect(result.cleanText == text)
    }
  }
}
