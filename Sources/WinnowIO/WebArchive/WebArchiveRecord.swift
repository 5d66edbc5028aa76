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
  func document(
    textField: String, isHTML: Bool, at place: RecordPlace
  ) throws(InputFailure) -> Document {
    let id = header["warc-record-id"] ?? place.name
    let url = header["warc-target-uri"]
    var fields = [Metadata.Field(name: "id", string: id.utf8)]
    if let url { fields.append(Metadata.Field(name: "url", string: url.utf8)) }
    if let date = header["warc-date"] {
      fields.append(Metadata.Field(name: "date", string: date.utf8))
    }
    let text: [UInt8]
    var blocks: [PageBlock] = []
    if isHTML {
      let page = try page(at: place)
      text = page.utf8
      blocks = page.blocks
      if let language = page.language, !language.isEmpty {
        fields.append(Metadata.Field(name: "html_lang", string: language))
      }
      if let title = page.title { fields.append(Metadata.Field(name: "title", string: title)) }
      if !blocks.isEmpty { fields.append(Metadata.Field(blocks, of: text)) }
    } else {
      let charset = HTTPResponse.contentType(header["content-type"]).charset
      text = TextDecoder(declaredCharset: charset).decode(Array(content)).utf8
    }
    fields.append(Metadata.Field(name: textField, string: text))
    return Document(
      bytes: text, id: id, source: url ?? place.input.name, metadata: Metadata(fields),
      declaredCharset: "UTF-8", blocks: blocks)
  }

  /// What is taken from a page.
  private struct Page {
    let utf8: [UInt8]
    var title: [UInt8]?
    var language: [UInt8]?
    var blocks: [PageBlock] = []
  }

  private func page(
    at place: RecordPlace
  ) throws(InputFailure) -> Page {
    var mediaType = HTTPResponse.contentType(header["content-type"]).mediaType
    var charset: String?
    var body = Array(content)
    if mediaType == "application/http" || header["warc-type"] == "response" {
      guard let response = HTTPResponse(content) else {
        throw place.failure("the record holds no HTTP response")
      }
      (mediaType, charset, body) = (response.mediaType, response.charset, response.body)
    }
    switch mediaType {
    case "text/html", "application/xhtml+xml", nil: break
    case "text/plain":
      return Page(utf8: TextDecoder(declaredCharset: charset).decode(body).utf8)
    case let other?: throw place.failure("the page is \(other), neither HTML nor text")
    }
    let page = TextDecoder(declaredCharset: charset ?? HTMLCharset.declared(in: body)).decode(body)
    do throws(HTMLRendering.Failure) {
      let rendering = try HTMLRendering(page.utf8)
      let (text, blocks) = rendering.withTitle
      return Page(
        utf8: text, title: rendering.title, language: rendering.language, blocks: blocks)
    } catch {
      switch error {
      case .tooComplex:
        throw place.failure("the page is too complex: its elements take too much memory")
      case .tooDeep: throw place.failure("the elements of the page are nested too deep")
      case .tooManyAttributes:
        throw place.failure("an element of the page has too many attributes")
      case .outOfMemory: throw place.failure("out of memory")
      }
    }
  }
}

extension HTMLRendering {
  /// The text and its blocks, below the page's title where no heading of the first level stands in it.
  fileprivate var withTitle: (utf8: [UInt8], blocks: [PageBlock]) {
    guard !title.isEmpty, !blocks.contains(where: { $0.kind == .heading(level: 1) }) else {
      return (utf8, blocks)
    }
    let offset = title.count + 2
    let moved = blocks.map { block in
      var block = block
      block.range = block.range.lowerBound + offset..<block.range.upperBound + offset
      return block
    }
    return (
      title + [0x0A, 0x0A] + utf8, [PageBlock(range: 0..<title.count, kind: .title)] + moved
    )
  }
}
