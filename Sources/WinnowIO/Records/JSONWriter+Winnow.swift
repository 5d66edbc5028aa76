internal import ICUText
internal import Winnow

extension JSONWriter {
  /// Writes `start` and `end` of a range of bytes, in the unit of an index.
  mutating func range(_ bytes: Range<Int>, _ offsets: OffsetIndex) {
    let range = offsets.range(ofBytes: bytes)
    member("start", range.lowerBound)
    member("end", range.upperBound)
  }

  /// Writes the members that a document came with, or those of a document that is a file.
  ///
  /// - Parameters:
  ///   - textField: What the text of a file is called.
  ///   - replaced: The members to leave out.
  mutating func input(_ document: Document, textField: String, except replaced: Set<String>) {
    guard document.metadata.fields.isEmpty else {
      for field in document.metadata.fields where !replaced.contains(field.name) {
        name(escaping: field.name)
        raw(field.json.utf8)
      }
      return
    }
    member("id", document.id)
    if let source = document.source { member("source", source) }
    name(escaping: textField)
    string(document.utf8)
  }

  /// Writes what names a document: the field `id` as it was written, or the name it was given.
  mutating func identifier(of document: Document) {
    if let written = document.metadata["id"] {
      raw(written.utf8)
    } else {
      string(document.id)
    }
  }

  /// Writes a member `winnow` for records that owe nothing to a model or a policy.
  mutating func tool(_ offsetUnit: OffsetUnit, textField: String) {
    name("winnow")
    object { json in
      json.member("version", Pipeline.version)
      json.member("icu", ICUVersion.library)
      json.member("unicode", ICUVersion.unicode)
      json.member("offset_unit", offsetUnit.rawValue)
      json.member("text_field", textField)
    }
  }

  /// Writes a member `reasons`.
  mutating func reasons(_ reasons: [Reason]) {
    name("reasons")
    array { json in
      for reason in reasons {
        json.object {
          $0.member("rule", reason.rule)
          $0.member("score", score: reason.score)
          $0.member("threshold", score: reason.threshold)
        }
      }
    }
  }

  /// Writes the members about a segment that was set aside.
  mutating func setAside(
    _ segment: Segment, _ reasons: [Reason], text: [UInt8], _ offsets: OffsetIndex
  ) {
    member("segment", segment.id)
    range(segment.range, offsets)
    member("offset_unit", offsets.unit.rawValue)
    member("kind", segment.kind.rawValue)
    member("role", segment.role.rawValue)
    member("language", segment.language.code)
    name("text")
    string(text[segment.range])
    self.reasons(reasons)
  }

  /// Writes an annotation.
  mutating func annotation(_ annotation: Annotation, _ offsets: OffsetIndex) {
    object { json in
      json.range(annotation.range, offsets)
      json.member("type", annotation.type.rawValue)
      json.member("score", score: annotation.score)
      json.member("by", annotation.by)
      if !annotation.data.isEmpty { json.data(annotation.data) }
    }
  }

  /// Writes a member `data`.
  mutating func data(_ data: AnnotationData) {
    name("data")
    object { json in
      for (name, value) in data {
        json.name(escaping: name)
        json.value(value)
      }
    }
  }

  private mutating func value(_ value: AnnotationValue) {
    switch value {
    case .string(let text): string(text)
    case .integer(let number): integer(number)
    case .number(let number): self.number(number)
    case .boolean(let truth): boolean(truth)
    case .array(let values): array { json in for value in values { json.value(value) } }
    }
  }
}
