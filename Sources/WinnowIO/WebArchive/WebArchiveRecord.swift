internal import TextRepair
internal import Winnow

/// A record of a WARC file: a header, and the text or page of one address.
struct WebArchiveRecord {
  private let header: WebArchiveHeader
  /// What stands below the header.
  let content: ArraySlice<UInt8>
  /// The address it is from; without one the name of the record.
  var address: String? { header["warc-target-uri"] ?? header["warc-record-id"] }

  init(_ bytes: ArraySlice<UInt8>, at place: RecordPlace) throws(InputFailure) {
    guard WebArchiveHeader.begins(bytes), let header = WebArchiveHeader(bytes),
      let length = header.contentLength
    else {
      throw place.failure("no record of a WARC file begins here")
    }
    self.header = header
    let rest = bytes.dropFirst(header.byteCount)
    guard rest.count >= length else {
      throw place.failure("the record ends early: \(rest.count) of \(length) bytes")
    }
    content = rest.prefix(length)
  }

  /// The document: the text of the record, or of the page in it.
  ///
  /// Its metadata are `id`, `url`, `date` and the text, and for pages also `title`, the blocks and, where
  /// the page says it, its language as `html_lang`.
  ///
  /// - Parameter limit: The longest page that a coded one may come to.
  func document(
    textField: String, isHTML: Bool, limit: Int, at place: RecordPlace
  ) throws(InputFailure) -> Document {
    let id = header["warc-record-id"] ?? place.name
    let url = header["warc-target-uri"]
    var fields = [Metadata.Field(name: "id", string: id.utf8)]
    if let url { fields.append(Metadata.Field(name: "url", string: url.utf8)) }
    if let date = header["warc-date"] {
      fields.append(Metadata.Field(name: "date", string: date.utf8))
    }
    let source = url ?? place.input.name
    if isHTML {
      return try page(limit: limit, at: place).document(
        id: id, source: source, fields: fields, textField: textField)
    }
    let charset = HTTPResponse.contentType(header["content-type"]).charset
    let text = TextDecoder(declaredCharset: charset).decode(Array(content)).utf8
    fields.append(Metadata.Field(name: textField, string: text))
    return Document(
      bytes: text, id: id, source: source, metadata: Metadata(fields), declaredCharset: "UTF-8")
  }

  private func page(limit: Int, at place: RecordPlace) throws(InputFailure) -> HTMLPage {
    var mediaType = HTTPResponse.contentType(header["content-type"]).mediaType
    var charset: String?
    var body = Array(content)
    if mediaType == "application/http" || header["warc-type"] == "response" {
      guard let response = HTTPResponse(content, limit: limit) else {
        throw place.failure("the record holds no HTTP response")
      }
      (mediaType, charset) = (response.mediaType, response.charset)
      switch response.body {
      case .decoded(let page): body = page
      case .unknown(let coding):
        throw place.failure("the page is coded with \(coding), which cannot be undone")
      case .tooLong: throw place.failure("the page decompresses to more than \(limit) bytes")
      }
    }
    switch mediaType {
    case "text/html", "application/xhtml+xml", nil: break
    case "text/plain":
      return HTMLPage(text: TextDecoder(declaredCharset: charset).decode(body).utf8)
    case let other?: throw place.failure("the page is \(other), neither HTML nor text")
    }
    return try HTMLPage(body, declaredCharset: charset, at: place)
  }
}
