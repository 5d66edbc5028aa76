/// Who wrote a record, by what its field `winnow` says.
enum RecordOrigin {
  /// Winnow, with all that it found out.
  case record
  /// Winnow, with nothing else in it than clean text: see ``CleanRecordWriter``.
  case cleanRecord
  /// Somebody else.
  case other

  /// - Parameter json: The value of the field.
  init(_ json: String?) {
    guard let json, let object = try? JSONParser().parse(Array(json.utf8).span) else {
      self = .other
      return
    }
    if object.text("version") != nil, object.text("offset_unit") != nil {
      self = .record
    } else if object.text("main_language") != nil, object.integer("clean_bytes") != nil {
      self = .cleanRecord
    } else {
      self = .other
    }
  }
}
