internal import LanguageID

extension Screening {
  /// Those of the lines which may be spam or orders.
  ///
  /// - Parameters:
  ///   - known: All suspects.
  ///   - foreign: What is not in the main language, sorted and disjoint.
  func suspects(
    among lines: [(range: Range<Int>, line: ScreenedLine)], of known: [SuspectLine],
    foreign: [Range<Int>]
  ) -> Suspects {
    var suspects = Suspects()
    var next = 0
    for (range, line) in lines {
      while next < foreign.count, foreign[next].upperBound <= range.lowerBound { next += 1 }
      let text = LineEdges.trimmed(range, in: utf8)
      let isForeign =
        next < foreign.count && foreign[next].clamped(to: text).count * 2 > text.count
      suspects.add(
        line, line.suspect.map { known[$0] }, range, isForeign: isForeign)
    }
    return suspects
  }

  /// Fewer lines do not tell what a page asks for, and what it is about.
  private static let leastPageOfTask = 10
  /// Nor do fewer that say something: what is no menu has to be compared with more than a menu.
  private static let leastTextOfTask = 6

  /// Tells what the trees say of suspects.
  ///
  /// - Parameter lines: Those of the page.
  mutating func tell(_ suspects: [Suspects.Suspect], lines: [Range<Int>]) {
    for (suspect, verdicts) in zip(suspects, verdicts(on: suspects, ScreeningModel.spam)) {
      addSpam(suspect, verdicts)
    }
    for (suspect, verdicts) in zip(suspects, verdicts(on: suspects, ScreeningModel.injection))
    where verdicts.contains(where: \.isTold)
      && !asksReaders(suspect.range)
      && !isCleared(suspect.range, of: ScreeningModel.injection, in: lines)
    {
      addOrders(suspect, verdicts)
    }
    guard lines.count >= Self.leastPageOfTask else { return }
    let tasks = zip(suspects, verdicts(on: suspects, ScreeningModel.task))
      .filter { $1.contains(where: \.isTold) }
    guard !tasks.isEmpty,
      lines.count(where: saysSomething) >= Self.leastTextOfTask
    else { return }
    for (suspect, verdicts) in tasks
    where !isCleared(suspect.range, of: ScreeningModel.task, in: lines) {
      addTask(suspect, verdicts)
    }
  }

  /// Whether a line is more than an entry of a menu, a name or a date.
  private func saysSomething(_ line: Range<Int>) -> Bool {
    let line = LineMeasures(utf8, line)
    return line.words >= 4 || line.endsSentence
  }

  /// Whether a line says little more than a wording by which pages ask their readers for a comment: "Write a
  /// review of this product".
  private func asksReaders(_ line: Range<Int>) -> Bool {
    let line = LineMeasures(utf8, line)
    return line.beginsWithCue && line.leadingCues.contains(.comment) && line.cueWords > 1
      && line.cueShare >= 0.5
  }

  /// What the trees of one of the model's outputs say of a stretch.
  private struct Verdict {
    let stretch: SuspectLine.Stretch
    let features: [Float]
    let logit: Float

    var isTold: Bool { sigmoid(logit) >= Screening.least }
  }

  /// For each suspect the verdicts on those of its stretches that may be what an output tells.
  private func verdicts(on suspects: [Suspects.Suspect], _ output: Int) -> [[Verdict]] {
    let kind = ScreeningAnnotator.Checks(output: output)
    let asked = suspects.map { suspect in
      zip(suspect.line.stretches, suspect.features).filter { $0.0.mayBe.contains(kind) }
    }
    var logits = model.trees[output].logits(asked.flatMap { $0.map(\.1) })[...]
    return asked.map { stretches in
      defer { logits.removeFirst(stretches.count) }
      return zip(stretches, logits).map { asked, logit in
        let (stretch, features) = asked
        return Verdict(
          stretch: stretch, features: features, logit: model.told(logit, features, output))
      }
    }
  }

  /// Tells that a line is spam, or only some of its sentences.
  private mutating func addSpam(_ suspect: Suspects.Suspect, _ verdicts: [Verdict]) {
    let line = suspect.line
    let whole = verdicts.first { $0.stretch.isLine }
    let guilty = verdicts.filter { !$0.stretch.isLine && $0.logit > 0 }
    let guiltyWords = guilty.reduce(0) { $0 + $1.stretch.words }
    let isMostlyClean = line.words > 40 && guiltyWords * 2 < line.words
    if !guilty.isEmpty, isMostlyClean || whole.map({ $0.logit <= 0 }) ?? true {
      for verdict in guilty { add(.spamSentence, verdict, of: suspect, ScreeningModel.spam) }
    } else if let whole {
      add(.spamLine, whole, of: suspect, ScreeningModel.spam)
    }
  }

  /// Words of other sentences beside which those of an order stand out.
  static let leastOthers = 6

  /// Tells that a line is an order, or only some of its sentences.
  private mutating func addOrders(_ suspect: Suspects.Suspect, _ verdicts: [Verdict]) {
    let guilty = verdicts.filter { !$0.stretch.isLine && $0.logit > 0 }
    let others = guilty.reduce(suspect.line.words) { $0 - $1.stretch.words }
    if !guilty.isEmpty, others >= Self.leastOthers {
      for verdict in guilty {
        add(.injectionSentence, verdict, of: suspect, ScreeningModel.injection)
      }
    } else if let most = verdicts.max(by: { $0.logit < $1.logit }) {
      add(.injectionLine, most, of: suspect, ScreeningModel.injection)
    }
  }

  /// Tells that a line sets a task.
  private mutating func addTask(_ suspect: Suspects.Suspect, _ verdicts: [Verdict]) {
    guard let whole = verdicts.first(where: { $0.stretch.isLine }) else { return }
    add(.injectionTask, whole, of: suspect, ScreeningModel.task)
  }

  /// Tells of a stretch, or for its sake of its line.
  private mutating func add(
    _ type: AnnotationType, _ verdict: Verdict, of suspect: Suspects.Suspect, _ output: Int
  ) {
    let score = sigmoid(verdict.logit)
    guard score >= Self.least else { return }
    let start = suspect.range.lowerBound
    let isLine = type != .spamSentence && type != .injectionSentence
    let stretch = verdict.stretch.range
    record(
      type,
      isLine ? suspect.range : start + stretch.lowerBound..<start + stretch.upperBound,
      score, output,
      verdict: ScreeningFinding.Verdict(features: verdict.features, logit: verdict.logit))
  }
}

extension ScreeningAnnotator.Checks {
  /// The one that one of the model's outputs is for.
  package init(output: Int) { self.init(rawValue: 1 << UInt8(output)) }
}
