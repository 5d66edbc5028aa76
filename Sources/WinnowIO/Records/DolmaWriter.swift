internal import Winnow

/// Writes annotations as attributes of dolma, which filters and mixes documents by them.
///
/// One line a document, in the order of the documents: `{"id", "source", "attributes"}`, where each
/// attribute is a list of `[start, end, score]` named `winnow__TAGGER__TYPE`; offsets count code
/// points of the text.  See dolma's `docs/data-format.md` and `docs/taggers.md` (version 1.2).
struct DolmaWriter {
  func write(_ result: WinnowResult, to json: inout JSONWriter) {
    let offsets = OffsetIndex(result.utf8, unit: .codepoint)
    var attributes: [String: [(range: Range<Int>, score: Double)]] = [:]
    for annotation in result.annotations {
      attributes[Self.name(of: annotation.type), default: []]
        .append((annotation.range, annotation.score))
    }
    for segment in result.setAside {
      attributes["winnow__decision__set_aside", default: []].append(
        (segment.range, segment.decision.reasons.map(\.score).max() ?? 1))
    }
    json.object { json in
      json.name("id")
      json.identifier(of: result.document)
      json.member("source", result.document.source ?? "")
      json.name("attributes")
      json.object { json in
        for (name, spans) in attributes.sorted(by: { $0.key < $1.key }) {
          json.name(escaping: name)
          json.array { json in
            for span in spans {
              let range = offsets.range(ofBytes: span.range)
              json.array {
                $0.integer(range.lowerBound)
                $0.integer(range.upperBound)
                $0.number((span.score * 10_000).rounded() / 10_000)
              }
            }
          }
        }
      }
    }
    json.endLine()
  }

  private static func name(of type: AnnotationType) -> String {
    let rest = type.rawValue.dropFirst(type.family.count + 1)
    let name = rest.map { $0 == "." || $0 == "-" ? "_" : $0 }
    return "winnow__\(type.family)__\(String(name))"
  }
}
