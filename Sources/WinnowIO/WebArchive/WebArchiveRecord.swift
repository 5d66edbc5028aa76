internal import TextRepair
internal import Winnow

/// A record of a WARC file: a header, and the text or page of one address.
struct WebArchiveRecord {
  /// The field with the blocks of a page, whose offsets are those of its whole text.
  static let blocksField = "html_blocks"

  private let header: WebArchiveHeader
  private let content: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>, at place: RecordPlace) throws(InputFailure) {
    guard WebArchiveHeader.begins(Array(bytes.prefix(5))), let header = WebArchiveHeader(bytes),
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
  /// Its metadata are `id`, `url`, `date` and the text, and for pages also `title` and
  /// ``blocksField``.
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
    if isHTML {
      let page = try page(at: place)
      text = page.utf8
      fields.append(contentsOf: page.fields)
    } else {
      let charset = HTTPResponse.contentType(header["content-type"]).charset
      text = TextDecoder(declaredCharset: charset).decode(Array(content)).utf8
    }
    fields.append(Metadata.Field(name: textField, string: text))
    return Document(
      bytes: text, id: id, source: url ?? place.input.name, metadata: Metadata(fields),
      declaredCharset: "UTF-8")
  }

  private func page(
    at place: RecordPlace
  ) throws(InputFailure) -> (utf8: [UInt8], fields: [Metadata.Field]) {
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
      return (TextDecoder(declaredCharset: charset).decode(body).utf8, [])
    case let other?: throw place.failure("the page is \(other), neither HTML nor text")
    }
    let page = TextDecoder(declaredCharset: charset ?? HTMLCharset.declared(in: body)).decode(body)
    do throws(HTMLRendering.Failure) {
      let rendering = try HTMLRendering(page.utf8)
      return (rendering.textWithTitle, rendering.fields)
    } catch {
      switch error {
      case .tooComplex:
        throw place.failure("the page is too complex: its elements take too much memory")
      case .tooDeep: throw place.failure("the elements of the page are nested too deep")
      case .outOfMemory: throw place.failure("out of memory")
      }
    }
  }
}

extension HTMLRendering {
  /// The text, below the page's title where no heading of the first level stands in it.
  fileprivate var textWithTitle: [UInt8] {
    title.isEmpty || hasTopHeading ? utf8 : title + [0x0A, 0x0A] + utf8
  }

  private var hasTopHeading: Bool { blocks.contains { $0.kind == .h1 } }

  /// The title, and for each block its place in code points, its kind and its share of links.
  fileprivate var fields: [Metadata.Field] {
    let offset = title.isEmpty || hasTopHeading ? 0 : title.count + 2
    let index = OffsetIndex(textWithTitle, unit: .codepoint)
    var json = JSONWriter()
    json.array { json in
      for block in blocks {
        json.object {
          $0.range(block.range.lowerBound + offset..<block.range.upperBound + offset, index)
          $0.member("kind", "\(block.kind)")
          $0.member("link_share", score: block.linkShare)
        }
      }
    }
    return [
      Metadata.Field(name: "title", string: title),
      Metadata.Field(
        name: WebArchiveRecord.blocksField, json: String(decoding: json.bytes, as: UTF8.self)),
    ]
  }
}
