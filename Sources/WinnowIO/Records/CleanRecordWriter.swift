internal import LanguageID
internal import Winnow

/// Writes documents as they came, with clean text in the place of the text.
struct CleanRecordWriter {
  /// Fields that are replaced, or whose offsets would lead elsewhere in the clean text.
  private static let leftOut: Set<String> = ["winnow", PageBlock.field]

  let textField: String

  /// One record, a line.  `winnow` is added: the main language, and how much was kept.
  func write(_ result: WinnowResult, to json: inout JSONWriter) {
    let document = result.document
    json.object { json in
      if document.metadata.fields.isEmpty {
        json.member("id", document.id)
        if let source = document.source { json.member("source", source) }
        json.name(escaping: textField)
        json.string(result.cleanUTF8)
      }
      // Of fields of one name the last was read.
      let place = document.metadata.fields.lastIndex { $0.name == textField }
      for (index, field) in document.metadata.fields.enumerated()
      where !Self.leftOut.contains(field.name) {
        json.name(escaping: field.name)
        if index == place {
          json.string(result.cleanUTF8)
        } else {
          json.raw(field.json.utf8)
        }
      }
      json.name("winnow")
      json.object { json in
        json.member("main_language", result.mainLanguage.code)
        json.member("confidence", score: result.languages?.confidence ?? 0)
        json.member("bytes", result.utf8.count)
        json.member("clean_bytes", result.cleanUTF8.count)
      }
    }
    json.endLine()
  }
}
