internal import Winnow

extension RepeatedLines {
  /// One object a line: the text as it first came, how many documents hold it and how often, and of
  /// lines that are repeated inside of one group also that.
  func write(to path: String) throws(OutputFailure) {
    var json = JSONWriter()
    for line in lines {
      json.object { json in
        json.member("text", line.text)
        if let group = line.group { json.member("group", group) }
        json.member("documents", line.documents)
        json.member("occurrences", line.occurrences)
        json.name("exact")
        json.boolean(line.isExact)
      }
      json.endLine()
    }
    try GrowingFile.replace(path, with: json.bytes)
  }

  /// Reads what ``write(to:)`` wrote; `nil` when there is none.
  init?(readingFrom path: String) {
    guard FileSystem.exists(path), let bytes = try? Input.file(path).readAll() else { return nil }
    let parser = JSONParser()
    var lines: [RepeatedLine] = []
    for line in bytes.split(separator: 0x0A) {
      guard let object = try? parser.parse(Array(line).span), let text = object.text("text"),
        let documents = object.integer("documents"),
        let occurrences = object.integer("occurrences"),
        let exact = object.index(of: "exact").map({ object.json(at: $0).elementsEqual("true".utf8) }
        ),
        let line = RepeatedLine(
          text: text, group: object.text("group"), documents: documents, occurrences: occurrences,
          isExact: exact)
      else { return nil }
      lines.append(line)
    }
    self.init(lines)
  }
}
