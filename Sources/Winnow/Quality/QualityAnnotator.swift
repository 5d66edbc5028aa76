public import TextQuality

/// Measures a document by published sets of quality rules.
///
///     var pipeline = Pipeline()
///     pipeline.annotators.append(QualityAnnotator([.gopher, .fineWeb]))
///
/// A measure of the whole document is an annotation over all of it, such as `quality.gopher.words`,
/// with the `value` in its data; a line that a rule speaks against has an annotation of its own, such
/// as `quality.c4.policy`.  Both have the score 1: what counts as too much is a matter of the
/// ``Policy``, and ``Policy/adding(_:to:)`` brings the published limits.
///
/// A pipeline whose policy has rules about `quality.…` adds the annotator by itself and asks it only
/// when nothing more is set aside: so what is measured is the clean text.
public struct QualityAnnotator: Annotator {
  /// Name and version.
  public let identifier = "quality/1"
  /// The rule sets.
  public let ruleSets: [QualityRuleSet]

  /// Makes an annotator.
  public init(_ ruleSets: [QualityRuleSet]) {
    self.ruleSets = ruleSets
  }

  /// The annotator for the rule sets a policy has rules about; `nil` where there are none.
  public init?(for policy: Policy) {
    guard policy.rules.keys.contains(where: \.isQuality) else { return nil }
    ruleSets = QualityRuleSet.all.filter { set in
      set.types.contains { policy.rule(for: $0) != nil }
    }
    if ruleSets.isEmpty { return nil }
  }

  /// Annotations `quality.SET.RULE`.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func annotate(_ view: DocumentView) -> [Annotation] {
    let text = QualityText(
      utf8: view.utf8, language: view.languages?.mainLanguage.code ?? "und")
    return ruleSets.flatMap { set in
      let report = set.report(on: text)
      return report.measures.map { measure in
        annotation(
          0..<view.utf8.count, set, measure.rule, evidence: measure.evidence,
          value: measure.value)
      }
        + report.lines.map { annotation($0.range, set, $0.rule, evidence: $0.evidence) }
    }
  }

  private func annotation(
    _ range: Range<Int>, _ set: QualityRuleSet, _ rule: String, evidence: [String],
    value: Double? = nil
  ) -> Annotation {
    var data = AnnotationData()
    if let value { data["value"] = .number(value) }
    if !evidence.isEmpty { data["evidence"] = .array(evidence.map { .string($0) }) }
    return Annotation(
      range: range, type: AnnotationType(rawValue: set.typePrefix + rule), score: 1,
      by: identifier, data: data)
  }
}
