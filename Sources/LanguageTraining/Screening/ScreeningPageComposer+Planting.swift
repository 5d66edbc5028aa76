internal import Winnow

/// What is put between the lines of pages.
extension ScreeningPageComposer {
  /// A line of spam for a page, most often in its language.
  private mutating func spam(_ language: String) -> ScreeningPage.Line {
    if random.below(12) == 0, !material.spamMessages.isEmpty {
      return ScreeningPage.Line(
        text: material.spamMessages[random.below(material.spamMessages.count)],
        output: ScreeningModel.spam)
    }
    let other = random.below(10) < 3 || !spamLanguages.contains(language)
    return ScreeningPage.Line(
      text: composer.next(in: other ? languages[random.below(languages.count)] : language),
      output: ScreeningModel.spam)
  }

  /// An instruction for a page: in English, in the page's language, or in any.
  private mutating func order(_ language: String) -> String {
    switch random.below(3) {
    case 0: orders.nextOnPage(in: "en")
    case 1 where orderLanguages.contains(language): orders.nextOnPage(in: language)
    default: orders.nextOnPage(in: nil)
    }
  }

  /// A page with an instruction most of the time, else two or three: as lines, or as sentences of lines.
  mutating func withOrders(_ page: ScreeningPage, _ language: String) -> ScreeningPage {
    var page = page
    for _ in 0..<(random.below(10) < 7 ? 1 : 2 + random.below(2)) {
      let order = order(language)
      let place = random.below(page.lines.count + 1)
      if place < page.lines.count, page.lines[place].isClean(for: ScreeningModel.spam),
        random.below(4) == 0
      {
        page.lines[place] = page.lines[place].including(order, &random)
      } else {
        page.lines.insert(
          ScreeningPage.Line(text: order, output: ScreeningModel.injection), at: place)
      }
    }
    return page
  }

  /// A page with one task: in English, in the page's language, or in any.
  mutating func addTask(
    to page: ScreeningPage, _ language: String, _ body: (ScreeningPage) -> Void
  ) {
    guard let lines = tasks[["en", language, anyLanguage()][random.below(3)]] ?? tasks["en"] else {
      return
    }
    var page = page
    page.lines.insert(
      ScreeningPage.Line(text: lines[random.below(lines.count)], output: ScreeningModel.task),
      at: random.below(page.lines.count + 1))
    body(page)
  }

  private mutating func anyLanguage() -> String { languages[random.below(languages.count)] }

  /// One line of spam most of the time, else several, together or apart.
  mutating func spliced(_ page: ScreeningPage, _ language: String) -> ScreeningPage {
    var page = page
    let count = random.below(10) < 7 ? 1 : 2 + random.below(5)
    let place = random.below(page.lines.count + 1)
    let isTogether = random.below(2) == 0
    for _ in 0..<count {
      page.lines.insert(
        spam(language), at: isTogether ? place : random.below(page.lines.count + 1))
    }
    return page
  }
}
