public import Winnow

/// Reads documents from text files and JSONL.
///
///     let reader = DocumentReader()
///     try reader.forEach(in: .file("pages.jsonl")) { document in … } failed: { print($0) }
public struct DocumentReader: Sendable {
  /// How documents stand in the inputs; `nil` to go by the names of the files.
  public var format: InputFormat?
  /// The field of JSONL records that holds the text.
  public var textField: String
  /// The charset that text files are said to be in; Unicode that is plain to see goes before it.
  public var declaredCharset: String?

  /// Makes a reader.
  public init(
    format: InputFormat? = nil, textField: String = "text", declaredCharset: String? = nil
  ) {
    self.format = format
    self.textField = textField
    self.declaredCharset = declaredCharset
  }

  /// How documents stand in an input.
  public func format(of input: Input) -> InputFormat {
    format ?? InputFormat(of: input)
  }

  /// Calls a closure with each document of an input.
  ///
  /// The document of a text file is named after the file, that of a JSONL record by its field `id`,
  /// or by file and line where it has none.  All fields of a record, the text too, are in the
  /// document's metadata as they were written.
  ///
  /// - Parameters:
  ///   - input: What to read.
  ///   - body: Takes a document.
  ///   - failed: Takes what is wrong with a record; the reading goes on.
  /// - Complexity: O(*n*) in the number of bytes, with memory for the longest document.
  /// - Throws: ``InputFailure`` when the input cannot be read, and what the closures throw.
  public func forEach(
    in input: Input, _ body: (Document) throws -> Void, failed: (InputFailure) throws -> Void
  ) throws {
    switch format(of: input) {
    case .text:
      try body(
        Document(
          bytes: input.readAll(), id: input.name, source: input.name,
          declaredCharset: declaredCharset))
    case .jsonl:
      try JSONLReader.forEach(in: input) { record, line in
        let text: [UInt8]
        do throws(InputFailure) {
          text = try record.text(in: textField, of: input, line: line)
        } catch {
          try failed(error)
          return
        }
        try body(
          Document(
            bytes: text, id: record.identifier ?? "\(input.name):\(line)", source: input.name,
            metadata: Metadata(record), declaredCharset: "UTF-8"))
      } failed: {
        try failed($0)
      }
    }
  }
}

extension JSONObject {
  /// The field `id`: what it says where it is a string, its JSON otherwise.
  fileprivate var identifier: String? {
    index(of: "id").map { String(decoding: string(at: $0) ?? Array(json(at: $0)), as: UTF8.self) }
  }
}

extension Metadata {
  /// The members of an object, as they were written.
  fileprivate init(_ object: JSONObject) {
    self.init(
      (0..<object.count).map {
        Field(name: object.name(at: $0), json: String(decoding: object.json(at: $0), as: UTF8.self))
      })
  }
}
