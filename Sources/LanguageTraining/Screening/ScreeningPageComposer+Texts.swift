internal import Winnow

/// Texts that are no pages: messages, and lines alone.
extension ScreeningPageComposer {
  /// Messages as a chat.
  mutating func addMessages(_ body: (ScreeningPage) -> Void) {
    var rest = material.texts.messages[...]
    while let some = next(1...12, of: &rest) {
      var lines = some.map { ScreeningPage.Line(text: $0) }
      if random.below(3) == 0, !material.spamMessages.isEmpty {
        lines.insert(
          ScreeningPage.Line(
            text: material.spamMessages[random.below(material.spamMessages.count)],
            output: ScreeningModel.spam),
          at: random.below(lines.count + 1))
      }
      body(ScreeningPage(lines: lines))
    }
  }

  /// A line of spam or an instruction alone, or two and up to as many more.
  private mutating func planted(
    _ output: Int, in language: String, more: Int
  ) -> ScreeningPage {
    let count = random.below(2) == 0 ? 1 : 2 + random.below(more)
    return ScreeningPage(
      lines: (0..<count).map { _ in
        let isSpam = output == ScreeningModel.spam
        return ScreeningPage.Line(
          text: isSpam ? composer.next(in: language) : orders.next(in: language), output: output)
      })
  }

  /// Texts of nothing but spam or instructions, and clean lines alone.
  mutating func addLinesAlone(_ body: (ScreeningPage) -> Void) {
    for message in material.spamMessages {
      body(ScreeningPage(lines: [ScreeningPage.Line(text: message, output: ScreeningModel.spam)]))
    }
    for language in orders.languages {
      for _ in 0..<40 { body(planted(ScreeningModel.injection, in: language, more: 3)) }
    }
    for language in languages {
      for _ in 0..<40 { body(planted(ScreeningModel.spam, in: language, more: 10)) }
      for text in (material.texts.sentences[language] ?? []).prefix(60) {
        body(ScreeningPage(lines: [ScreeningPage.Line(text: text)]))
      }
    }
    for language in languages {
      for _ in 0..<20 { body(ScreeningPage(lines: [decorated(language)])) }
    }
    for line in material.hardLines {
      body(ScreeningPage(lines: [ScreeningPage.Line(text: line.text, weight: Self.hardWeight)]))
    }
  }

  /// Texts of nothing but requests, alone or several: nobody planted them.
  mutating func addTasksAlone(_ body: (ScreeningPage) -> Void) {
    for (_, lines) in tasks.sorted(by: { $0.key < $1.key }) {
      var rest = lines[...]
      while let some = next(1...6, of: &rest) {
        body(
          ScreeningPage(
            lines: some.map { ScreeningPage.Line(text: $0, weight: Self.hardWeight) },
            only: [ScreeningModel.task]))
      }
    }
  }
}
