internal import LanguageID

extension Policy {
  /// Decides where each segment goes.
  ///
  /// Segments of lines and sentences go by the rules; where one says to drop a segment and others to
  /// set it aside, it is dropped.  The measures of quality rules are those of the clean text: they speak
  /// only of what nothing else sends away.  The rest goes by its neighbours: a line end
  /// stays while a sentence of its line stays (`line.emptied`), a byte order mark always stays, and
  /// blank runs close up around what was set aside (`blank.orphan`): between two kept segments the
  /// first run stays, at either end of the text none does.  Where nothing was set aside, every
  /// blank stays.
  ///
  /// - Parameters:
  ///   - segments: The segments of a document, tiling its text.
  ///   - annotations: What is known about it, in any order.
  /// - Returns: One decision for each segment.
  /// - Complexity: O(*s* + *a* log *s* + *t*), where *s* and *a* are the numbers of segments and
  ///   annotations and *t* that of the segments touched by annotations there is a rule about.
  public func decide(_ segments: [Segment], annotations: [Annotation]) -> [Decision] {
    decide(segments, annotations: annotations, isContinued: false)
  }

  /// Decides where each segment of a passage goes.
  ///
  /// - Parameter isContinued: Whether the text goes on behind the passage, with a line that holds
  ///   words.
  func decide(
    _ segments: [Segment], annotations: [Annotation], isContinued: Bool
  ) -> [Decision] {
    var verdicts = [Verdict](repeating: Verdict(), count: segments.count)
    applyRules(to: segments, annotations: annotations, &verdicts) { !Self.isMeasure($0, $1) }
    applyLanguages(to: segments, &verdicts)
    if rules.contains(where: Self.isMeasure) {
      let isClean = verdicts.map { $0.stream == .clean }
      applyRules(
        to: segments, annotations: annotations, &verdicts, where: { isClean[$0] },
        by: Self.isMeasure)
    }
    var decisions = verdicts.map(\.decision)
    Self.settleLineEnds(segments, &decisions)
    Self.settleBlanks(segments, isContinued: isContinued, &decisions)
    return decisions
  }

  /// What the rules say about a segment so far.
  private struct Verdict {
    var stream = SegmentStream.clean
    var reasons: [Reason] = []

    mutating func add(_ reason: Reason, to destination: SegmentStream) {
      // A segment has one reason for each rule: the strongest.
      if let index = reasons.firstIndex(where: { $0.rule == reason.rule }) {
        if reasons[index].score < reason.score { reasons[index] = reason }
      } else {
        reasons.append(reason)
      }
      if destination == .dropped || stream == .clean { stream = destination }
    }

    var decision: Decision {
      stream == .clean ? .keep : Decision(stream: stream, sorting: reasons)
    }
  }

  /// Whether a rule is about a measure of the clean text.
  private static func isMeasure(_ type: AnnotationType, _ rule: Rule) -> Bool {
    rule.limits != nil && type.isQuality
  }

  /// Applies some of the rules, as they are for a type of annotation, to some segments.
  private func applyRules(
    to segments: [Segment], annotations: [Annotation], _ verdicts: inout [Verdict],
    where isOpen: (Int) -> Bool = { _ in true },
    by isMeant: (AnnotationType, Rule) -> Bool
  ) {
    guard !rules.isEmpty else { return }
    var known = TypeMemo<Rule?>()
    // Annotations and segments are looked at where they stand: copies of thousands take time.
    for place in annotations.indices {
      let rule = known.value(of: annotations[place].type) { type in
        self.rule(for: type).flatMap { isMeant(type, $0) ? $0 : nil }
      }
      guard let rule, let reason = reason(for: annotations[place], under: rule)
      else { continue }
      let range = annotations[place].range
      var index = segments.firstIndex(endingAfter: range.lowerBound)
      while index < segments.count {
        let overlap = segments[index].range.clamped(to: range).count
        guard overlap > 0 else { break }
        if segments[index].kind.isContent, isOpen(index),
          !annotations[place].isNothing(on: segments[index]),
          annotations[place].covers(overlap, of: segments[index], asAskedBy: rule)
        {
          verdicts[index].add(reason, to: rule.stream)
        }
        index += 1
      }
    }
  }

  /// Why an annotation sends what it covers away; `nil` where it does not.
  private func reason(for annotation: Annotation, under rule: Rule) -> Reason? {
    let score = annotation.score.asStored
    guard rule.stream != .clean, score >= rule.threshold else { return nil }
    let name = annotation.type.rawValue
    if let limits = rule.limits {
      guard let value = annotation.data.measure,
        let limit = limits.limit(oversteppedBy: value)
      else { return nil }
      return Reason(rule: name, score: value, threshold: limit)
    }
    if annotation.type == .foreignLanguage, let languages,
      let language = annotation.data.language, languages.wants(language)
    {
      return nil
    }
    return Reason(rule: name, score: score, threshold: rule.threshold)
  }

  private func applyLanguages(to segments: [Segment], _ verdicts: inout [Verdict]) {
    guard let languages, languages.stream != .clean else { return }
    for (index, segment) in segments.enumerated()
    where segment.kind.isContent && segment.language.isDetermined {
      let score = segment.languageScore.asStored
      guard score >= languages.threshold, !languages.wants(segment.language) else { continue }
      verdicts[index].add(
        Reason(rule: "language.unwanted", score: score, threshold: languages.threshold),
        to: languages.stream)
    }
  }

  private static func settleLineEnds(_ segments: [Segment], _ decisions: inout [Decision]) {
    for index in segments.indices where segments[index].kind == .lineEnd {
      var first = index
      while first > 0, segments[first - 1].kind == .sentence { first -= 1 }
      if let decision = Decision.ofLineEnd(behind: decisions[first..<index].lazy.map(\.stream)) {
        decisions[index] = decision
      }
    }
  }

  private static func settleBlanks(
    _ segments: [Segment], isContinued: Bool, _ decisions: inout [Decision]
  ) {
    let orphan = Decision.setAside([Reason(rule: "blank.orphan", score: 1, threshold: 1)])
    func isKeptContent(_ index: Int) -> Bool {
      segments[index].kind != .blank && segments[index].kind != .byteOrderMark
        && decisions[index].stream == .clean
    }
    var index = 0
    while index < segments.count {
      guard !isKeptContent(index) else {
        index += 1
        continue
      }
      let start = index
      var closesUp = false
      while index < segments.count, !isKeptContent(index) {
        closesUp = closesUp || (segments[index].kind.isContent)
        index += 1
      }
      guard closesUp else { continue }
      let isInside = start > 0 && (index < segments.count || isContinued)
      var keepsNext = isInside
      for gap in start..<index where segments[gap].kind == .blank {
        if keepsNext {
          keepsNext = false
        } else {
          decisions[gap] = orphan
        }
      }
    }
  }
}

extension Annotation {
  /// Whether an annotation says nothing of a segment of its role: names and paths in a program are in no
  /// language, and the question of a title is what its page answers.
  fileprivate func isNothing(on segment: Segment) -> Bool {
    switch segment.role {
    case .code: type == .foreignLanguage
    case .title: type == .injectionTask
    default: false
    }
  }

  /// Whether an annotation covers as much of a segment as a rule asks for: of its bytes, or of its letters
  /// where it says so.
  fileprivate func covers(_ bytes: Int, of segment: Segment, asAskedBy rule: Policy.Rule) -> Bool {
    if type == .foreignLanguage, let share = data.foreignShare { return share >= rule.coverage }
    return Double(bytes) >= rule.coverage * Double(segment.range.count)
  }
}

extension Decision {
  /// What becomes of a line end: it stays while one of the sentences before it does.
  ///
  /// - Returns: `nil` where it stays.
  static func ofLineEnd(behind sentences: some Sequence<SegmentStream>) -> Decision? {
    let streams = Set(sentences)
    guard !streams.contains(.clean) else { return nil }
    return Decision(
      stream: streams == [.dropped] ? .dropped : .setAside,
      reasons: [Reason(rule: "line.emptied", score: 1, threshold: 1)])
  }
}

extension Double {
  /// A score as records have it: a policy decides by this, and so the same of a stored record.
  fileprivate var asStored: Double { (self * 10_000).rounded() / 10_000 }
}

extension [Segment] {
  /// The first segment that ends after an offset; `count` where none does.
  ///
  /// - Complexity: O(log *n*)
  func firstIndex(endingAfter offset: Int) -> Int {
    bisect { $0.range.upperBound <= offset }
  }
}
