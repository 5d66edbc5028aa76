internal import LanguageID
internal import Winnow

/// Shows segments: the text with marked stretches, a margin, and on hover or tap all reasons.
struct SegmentView {
  let result: WinnowResult
  let policy: Policy
  private let annotations: AnnotationIndex
  private let offsets: OffsetIndex

  init(_ result: WinnowResult, policy: Policy) {
    self.result = result
    self.policy = policy
    annotations = AnnotationIndex(result.annotations)
    offsets = OffsetIndex(result.utf8, unit: .codepoint)
  }

  /// Writes one segment; blank ones as the gap they are.
  ///
  /// - Parameter limit: The bytes of its text to show at most.
  func write(_ segment: Segment, limit: Int = .max, to html: inout HTMLWriter) {
    guard segment.kind.isContent else {
      if segment.kind == .blank { html.markup("<div class=\"gap\"></div>\n") }
      return
    }
    let isKept = segment.stream == .clean
    let touching = annotations.touching(segment.range)
    html.markup("<div class=\"segment ")
    html.made(isKept ? "kept" : "aside")
    html.markup("\" tabindex=\"0\" data-start=\"")
    html.made(offsets.offset(atByte: segment.range.lowerBound).description)
    html.markup("\" data-end=\"")
    html.made(offsets.offset(atByte: segment.range.upperBound).description)
    html.markup("\"><div class=\"margin\">")
    html.element("b", segment.role.rawValue)
    html.markup(" ")
    html.element("span", class: "code", segment.language.code)
    if let reason = segment.decision.reasons.first {
      html.markup(" ")
      html.element("span", class: "rule", reason.rule)
    }
    html.markup("</div>")
    writeText(of: segment, touching, limit: limit, to: &html)
    writeReasons(of: segment, touching, to: &html)
    html.markup("</div>\n")
  }

  private func writeText(
    of segment: Segment, _ touching: [Annotation], limit: Int, to html: inout HTMLWriter
  ) {
    html.markup("<div class=\"text\" dir=\"auto\" lang=\"")
    html.value(segment.language.code)
    html.markup("\">")
    let text = result.utf8[segment.range].withoutLineEnds
    let shown = text.startIndex..<TextExcerpt.end(of: text, limit: limit)
    for stretch in MarkedText.stretches(of: segment.range, touching) {
      let part = stretch.range.clamped(to: shown)
      guard !part.isEmpty else { continue }
      guard let first = stretch.annotations.first else {
        html.text(result.text(part))
        continue
      }
      html.markup("<mark class=\"")
      html.value(String(first.type.family))
      html.markup("\" data-start=\"")
      html.made(offsets.offset(atByte: part.lowerBound).description)
      html.markup("\" data-end=\"")
      html.made(offsets.offset(atByte: part.upperBound).description)
      html.markup("\" title=\"")
      html.value(stretch.annotations.map { describe($0) }.joined(separator: "; "))
      html.markup("\">")
      html.text(result.text(part))
      html.markup("</mark>")
    }
    if shown.upperBound < text.endIndex { html.text(" …") }
    html.markup("</div>")
  }

  private func writeReasons(
    of segment: Segment, _ touching: [Annotation], to html: inout HTMLWriter
  ) {
    html.markup("<div class=\"why\"><p>")
    switch segment.stream {
    case .clean: html.text("Kept.")
    case .setAside: html.text("Set aside.")
    case .dropped: html.text("Dropped.")
    }
    for reason in segment.decision.reasons {
      html.text(
        " \(reason.rule) \(score: reason.score) \(policy.verb(for: reason))"
          + " \(score: reason.threshold).")
    }
    html.markup("</p><ul>")
    html.element("li", "role \(segment.role) \(score: segment.roleScore)")
    html.element("li", "language \(segment.language) \(score: segment.languageScore)")
    for annotation in touching { html.element("li", describe(annotation)) }
    html.markup("</ul></div>")
  }

  private func describe(_ annotation: Annotation) -> String {
    // Of a measure the value says everything; its score is always 1.
    let measure = annotation.data["value"]?.double
    var text = "\(annotation.type) \(score: measure ?? annotation.score)"
    for (name, value) in annotation.data where name != "value" || measure == nil {
      text += ", \(name) \(value.shown())"
    }
    if policy.rule(for: annotation.type) != nil {
      text += "; \(policy.meaning(of: annotation.type))"
    }
    return text
  }
}
