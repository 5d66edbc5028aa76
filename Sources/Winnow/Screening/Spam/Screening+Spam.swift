internal import LanguageID

extension Screening {
  /// Those of the lines which may be spam.
  ///
  /// - Parameters:
  ///   - known: All suspects.
  ///   - foreign: What is not in the main language, sorted and disjoint.
  func suspects(
    among lines: [(range: Range<Int>, line: ScreenedLine)], of known: [SuspectLine],
    foreign: [Range<Int>]
  ) -> SpamSuspects {
    var suspects = SpamSuspects()
    var next = 0
    for (range, line) in lines {
      while next < foreign.count, foreign[next].upperBound <= range.lowerBound { next += 1 }
      let isForeign =
        next < foreign.count && foreign[next].clamped(to: range).count * 2 > range.count
      suspects.add(
        line, line.suspect.map { known[$0] }, range, isForeign: isForeign)
    }
    return suspects
  }

  /// Tells what the trees say of suspects.
  mutating func addSpam(_ suspects: [SpamSuspects.Suspect]) {
    var logits = model.spamTrees.logits(suspects.flatMap(\.features))[...]
    for suspect in suspects {
      addSpam(suspect, logits: logits.prefix(suspect.features.count))
      logits.removeFirst(suspect.features.count)
    }
  }

  /// Tells what the trees say of a suspect: of the line, or only of some of its sentences.
  private mutating func addSpam(_ suspect: SpamSuspects.Suspect, logits: ArraySlice<Float>) {
    let line = suspect.line
    let verdicts = zip(zip(line.stretches, suspect.features), logits).map {
      (stretch: $0.0, features: $0.1, logit: $1)
    }
    let whole = verdicts.first { $0.stretch.isLine }
    let guilty = verdicts.filter { !$0.stretch.isLine && $0.logit > 0 }
    let guiltyWords = guilty.reduce(0) { $0 + $1.stretch.words }
    let isMostlyClean = line.words > 40 && guiltyWords * 2 < line.words
    if !guilty.isEmpty, isMostlyClean || whole.map({ $0.logit <= 0 }) ?? true {
      let start = suspect.range.lowerBound
      for (sentence, features, logit) in guilty {
        let range = start + sentence.range.lowerBound..<start + sentence.range.upperBound
        addSpam(.spamSentence, range, logit, features)
      }
    } else if let whole {
      addSpam(.spamLine, suspect.range, whole.logit, whole.features)
    }
  }

  private mutating func addSpam(
    _ type: AnnotationType, _ range: Range<Int>, _ logit: Float, _ features: [Float]
  ) {
    let score = sigmoid(logit)
    guard score >= Self.least else { return }
    record(
      type, range, score, ScreeningModel.spam,
      spam: ScreeningFinding.SpamVerdict(features: features, logit: logit))
  }
}
