internal import LanguageID
internal import Winnow

/// Makes documents of records.  For one thread at a time.
final class DocumentParser {
  private let textField: String
  private let declaredCharset: String?
  /// Whether a text that says it is an HTML page is one.
  private let findsPages: Bool
  private let pageLimit: Int
  private let json = JSONParser()
  /// The table that was read last, and the names of its columns; `nil` where nothing closes one of them.
  private var table: (head: TableHead, columns: [String]?)?

  /// - Parameter pageLimit: The longest page that a coded one of a web archive may come to.
  init(
    textField: String, declaredCharset: String? = nil, findsPages: Bool = false,
    pageLimit: Int = InputLimits.none.pageSize
  ) {
    self.textField = textField
    self.declaredCharset = declaredCharset
    self.findsPages = findsPages
    self.pageLimit = pageLimit
  }

  /// Makes the document of an input that is one.
  func document(ofText bytes: [UInt8], input: Input) throws(InputFailure) -> Document {
    let whole = RawRecord(
      bytes: bytes.indices, place: RawRecord.Place(), length: bytes.count, part: 0)
    return try document(of: bytes[...], whole, format: .text, head: nil, input: input)
  }

  /// Makes the document of a record.
  ///
  /// - Parameters:
  ///   - bytes: The record as it stands in the input.
  ///   - record: Where it stands.
  ///   - format: The format of the input.
  ///   - head: What the rows have in common, where the input is a table.
  ///   - input: The input.
  func document(
    of bytes: ArraySlice<UInt8>, _ record: RawRecord, format: InputFormat, head: TableHead?,
    input: Input
  ) throws(InputFailure) -> Document {
    let place = RecordPlace(input: input, record: record, format: format)
    guard !record.isTooLong else {
      throw place.failure("a document of \(record.length) bytes is longer than is allowed")
    }
    switch format {
    case .text where !(findsPages && record.part == 0 && HTMLPage.begins(bytes)):
      let name = place.partName(of: input.name)
      return record.part == 0
        ? Document(
          bytes: Array(bytes), id: name, source: input.name, declaredCharset: declaredCharset)
        : Document(
          part: Array(bytes), id: name, source: input.name, declaredCharset: declaredCharset)
    case .text, .html:
      let name = ["id", "source"].map { Metadata.Field(name: $0, string: input.name.utf8) }
      return try HTMLPage(Array(bytes), declaredCharset: declaredCharset, at: place)
        .document(id: input.name, source: input.name, fields: name, textField: textField)
    case .paragraphs, .lines:
      let text = Array(bytes.withoutLineEnds)
      return Document(
        part: text, id: place.name, source: input.name, declaredCharset: declaredCharset)
    case .jsonl:
      return try jsonDocument(bytes.withoutLineEnds, at: place)
    case .csv, .tsv:
      let reader = SeparatedValues(isTabbed: format == .tsv)
      let head = head ?? TableHead()
      guard let columns = columns(of: head, reader), let fields = reader.fields(of: bytes)
      else {
        throw place.failure("nothing closes a field that a quotation mark opens here")
      }
      return try document(columns: columns, originals: fields, decoder(of: head), at: place)
    case .wet, .warc:
      return try WebArchiveRecord(bytes, at: place).document(
        textField: textField, isHTML: format == .warc, limit: pageLimit, at: place)
    }
  }

  private func jsonDocument(
    _ bytes: ArraySlice<UInt8>, at place: RecordPlace
  ) throws(InputFailure) -> Document {
    let object: JSONObject
    do throws(JSONFailure) {
      object = try bytes.withUnsafeBufferPointer { buffer throws(JSONFailure) in
        try json.parse(buffer.span)
      }
    } catch {
      throw place.failure(error.description)
    }
    guard let index = object.index(of: textField) else {
      throw place.failure("the field \"\(textField)\" is missing")
    }
    guard let (text, findings) = object.text(at: index) else {
      throw place.failure("the field \"\(textField)\" is no string")
    }
    return Document(
      field: text, findings: findings, id: object.identifier ?? place.name,
      source: place.input.name, metadata: Metadata(object),
      blocks: PageBlock.read(from: object, of: text, json))
  }

  /// The names in a header, which is read once: all rows of a table have the same.
  private func columns(of head: TableHead, _ reader: SeparatedValues) -> [String]? {
    if let table, table.head == head { return table.columns }
    let columns = reader.fields(of: head.names[...]).map { names in
      decoder(of: head).decode(names).map { String(decoding: $0.utf8, as: UTF8.self) }
    }
    table = (head, columns)
    return columns
  }

  private func decoder(of head: TableHead) -> TableDecoder {
    TableDecoder(declared: declaredCharset, usual: head.charset)
  }

  private func document(
    columns: [String], originals: [[UInt8]], _ decoder: TableDecoder, at place: RecordPlace
  ) throws(InputFailure) -> Document {
    guard let index = columns.lastIndex(of: textField) else {
      throw place.failure("the column \"\(textField)\" is missing")
    }
    guard originals.count == columns.count else {
      throw place.failure("\(originals.count) fields where the header has \(columns.count)")
    }
    let values = decoder.decode(originals)
    var fields: [Metadata.Field] = []
    var identifier: String?
    fields.reserveCapacity(columns.count)
    for (name, value) in zip(columns, values) {
      if name == "id" { identifier = String(decoding: value.utf8, as: UTF8.self) }
      fields.append(Metadata.Field(name: name, string: value.utf8))
    }
    return Document(
      original: originals[index], decoded: values[index], id: identifier ?? place.name,
      source: place.input.name, metadata: Metadata(fields))
  }
}

/// Where a record stands, for names and messages.
struct RecordPlace {
  let input: Input
  let record: RawRecord
  let format: InputFormat

  /// `FILE:LINE`, or `FILE:OFFSET` where there are no lines to count; with the part behind it
  /// where a document was cut.
  var name: String {
    let number = format.hasLines ? record.place.line : record.place.offset
    return partName(of: "\(input.name):\(number)")
  }

  /// A name with the part behind it where a document was cut.
  func partName(of name: String) -> String {
    record.part == 0 ? name : "\(name)#\(record.part)"
  }

  func failure(_ cause: String) -> InputFailure {
    InputFailure(
      name: input.name, line: format.hasLines ? record.place.line : nil,
      offset: record.place.offset, cause: cause)
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

extension Metadata.Field {
  /// A field that holds a text.
  init(name: String, string: some Sequence<UInt8>) {
    var json = JSONWriter()
    json.string(string)
    self.init(name: name, json: String(decoding: json.bytes, as: UTF8.self))
  }
}
