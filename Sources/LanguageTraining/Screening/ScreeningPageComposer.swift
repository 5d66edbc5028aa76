internal import Winnow

/// Puts spam, or instructions to language models, or tasks for them, between the lines of clean pages.
struct ScreeningPageComposer {
  let material: ScreeningMaterial
  var composer: SpamComposer
  var orders: InjectionComposer
  var random: RandomNumbers
  let languages: [String]
  let spamLanguages: Set<String>
  let orderLanguages: Set<String>
  private let hardLines: [String: [String]]
  let tasks: [String: [String]]

  init(_ material: ScreeningMaterial, seed: UInt64) {
    self.material = material
    composer = SpamComposer(
      PhraseSource(phrases: material.spam, texts: material.texts, seed: seed),
      lines: material.spamLines)
    orders = InjectionComposer(
      PhraseSource(phrases: material.injection, texts: material.texts, seed: seed &+ 2),
      lines: material.injectionLines)
    random = RandomNumbers(seed: seed &+ 1)
    languages = composer.languages
    spamLanguages = Set(languages)
    orderLanguages = Set(orders.languages)
    hardLines = material.hardLines.byLanguage
    tasks = material.taskLines.byLanguage
  }

  /// Calls `body` with each page.
  ///
  /// - Parameter language: Tells the language of a page.
  mutating func forEach(language: (LinePage) -> String, _ body: (ScreeningPage) -> Void) {
    for page in material.pages { addArticle(page, language, body) }
    for (language, sentences) in material.texts.sentences.sorted(by: { $0.key < $1.key }) {
      addSentences(sentences, language, body)
    }
    for (language, lines) in hardLines.sorted(by: { $0.key < $1.key }) {
      addHardLines(lines, language, body)
    }
    addMessages(body)
    addLinesAlone(body)
    addTasksAlone(body)
  }

  /// Lines of a page that are read.
  private static let longestPage = 400

  /// The article of a page, and the page with its frame, clean and with spam.
  private mutating func addArticle(
    _ page: LinePage, _ language: (LinePage) -> String, _ body: (ScreeningPage) -> Void
  ) {
    let content = page.lines.filter(\.isContent).map { ScreeningPage.Line(text: $0.text) }
    guard !content.isEmpty else { return }
    let language = language(page)
    let clean = ScreeningPage(lines: content)
    body(clean)
    for _ in 0..<2 { body(fewLines(of: clean, atMost: 4)) }
    let broken = sentences(of: clean, language)
    body(broken)
    body(withOrders(stretch(of: broken), language))
    for _ in 0..<3 { addTask(to: stretch(of: broken), language, body) }
    for _ in 0..<3 {
      body(spliced(stretch(of: clean), language))
      body(withOrders(stretch(of: clean), language))
      addTask(to: stretch(of: clean), language, body)
    }
    let whole = ScreeningPage(
      lines: page.lines.prefix(Self.longestPage).map {
        ScreeningPage.Line(text: $0.text, isFrame: !$0.isContent)
      })
    body(whole)
    body(spliced(whole, language))
    body(withOrders(whole, language))
    addTask(to: whole, language, body)
    // Among a few lines of the frame any sentence is unlike the rest of the page.
    for _ in 0..<3 {
      var few = fewLines(of: whole, atMost: 8)
      few.only = [ScreeningModel.task]
      body(few)
    }
    addTask(to: fewLines(of: whole, atMost: 8), language, body)
  }

  /// Pages of sentences of a language, most of them with spam.
  private mutating func addSentences(
    _ sentences: [String], _ language: String, _ body: (ScreeningPage) -> Void
  ) {
    var rest = sentences[...]
    while let some = next(5...30, of: &rest) {
      // Sentences from anywhere are no page that a task does not belong to.
      var page = ScreeningPage(
        lines: some.map { ScreeningPage.Line(text: $0) },
        only: [ScreeningModel.spam, ScreeningModel.injection])
      if random.below(3) == 0 { page = paragraphs(of: page) }
      if let hard = hardLines[language], random.below(2) == 0 {
        // A few together are an article about such things.
        let place = random.below(page.lines.count + 1)
        for _ in 0..<1 + random.below(6) {
          page.lines.insert(
            ScreeningPage.Line(text: hard[random.below(hard.count)], weight: Self.hardWeight),
            at: place)
        }
      }
      if random.below(4) == 0 {
        page.lines.insert(decorated(language), at: random.below(page.lines.count + 1))
      }
      let hasSpam = spamLanguages.contains(language) || random.below(4) == 0
      body(hasSpam ? spliced(page, language) : page)
      if orderLanguages.contains(language) || random.below(4) == 0 {
        body(withOrders(page, language))
      }
    }
  }

  /// Short pages of nothing but clean lines about the same things as spam and instructions, such as a notice that
  /// tells its readers what to do, as they are and with an instruction.
  private mutating func addHardLines(
    _ lines: [String], _ language: String, _ body: (ScreeningPage) -> Void
  ) {
    let lines = lines.shuffled(using: &random)
    var rest = lines[...]
    while let some = next(2...7, of: &rest) {
      let page = ScreeningPage(
        lines: some.map { ScreeningPage.Line(text: $0, weight: Self.hardWeight) })
      body(page)
      if orderLanguages.contains(language) { body(withOrders(page, language)) }
    }
  }

  /// Takes the next of some texts, so many at random.
  mutating func next(
    _ counts: ClosedRange<Int>, of texts: inout ArraySlice<String>
  ) -> ArraySlice<String>? {
    guard !texts.isEmpty else { return nil }
    let some = texts.prefix(counts.lowerBound + random.below(counts.count))
    texts = texts.dropFirst(some.count)
    return some
  }

  /// A clean line with a price, a number to call or an address in it.
  mutating func decorated(_ language: String) -> ScreeningPage.Line {
    ScreeningPage.Line(text: composer.decoratedCleanLine(language), isComposed: true)
  }

  /// How much a clean line about the same things as spam counts.
  static let hardWeight: Float = 2

  /// Each sentence as a line, as many short texts have it.
  private func sentences(of page: ScreeningPage, _ language: String) -> ScreeningPage {
    var boundaries = SentenceBoundaries(locale: language)
    var sentences: [ScreeningPage.Line] = []
    for line in page.lines {
      let utf8 = Array(line.text.utf8)
      let bounds = boundaries.bounds(of: utf8, 0..<utf8.count)
      for (start, end) in zip(bounds, bounds.dropFirst()) {
        let sentence = String(decoding: utf8[start..<end], as: UTF8.self)
        sentences.append(ScreeningPage.Line(text: sentence))
      }
    }
    return ScreeningPage(lines: sentences)
  }

  /// Three lines each as one.
  private func paragraphs(of page: ScreeningPage) -> ScreeningPage {
    ScreeningPage(
      lines: stride(from: 0, to: page.lines.count, by: 3).map { first in
        let lines = page.lines[first..<min(first + 3, page.lines.count)]
        return ScreeningPage.Line(text: lines.map(\.text).joined(separator: " "))
      }, only: page.only)
  }

  /// All of a page, or half of the time a part.
  private mutating func stretch(of page: ScreeningPage) -> ScreeningPage {
    guard page.lines.count > 4, random.below(2) == 0 else { return page }
    let start = random.below(page.lines.count - 3)
    let count = min(page.lines.count - start, 3 + random.below(40))
    return ScreeningPage(lines: Array(page.lines[start..<start + count]))
  }

  /// A few lines: most short texts have nothing planted, and little around a line to tell by.
  private mutating func fewLines(of page: ScreeningPage, atMost most: Int) -> ScreeningPage {
    let count = min(page.lines.count, 1 + random.below(most))
    let start = random.below(page.lines.count - count + 1)
    return ScreeningPage(lines: Array(page.lines[start..<start + count]))
  }
}
