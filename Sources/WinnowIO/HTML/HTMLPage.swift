internal import TextRepair
internal import Winnow

/// What is taken from an HTML page: its text, and what its markup says of the lines.
struct HTMLPage {
  let utf8: [UInt8]
  private(set) var title: [UInt8] = []
  /// The language that the page says it is in.
  private(set) var language: [UInt8] = []
  private(set) var blocks: [PageBlock] = []

  /// A page that is plain text.
  init(text: [UInt8]) {
    utf8 = text
  }

  /// Renders a page.
  ///
  /// - Parameter charset: The charset that something outside of the page declares; without one that which the
  ///   page declares for itself, and detection where it declares none.
  init(
    _ bytes: [UInt8], declaredCharset charset: String?, at place: RecordPlace
  ) throws(InputFailure) {
    let page = TextDecoder(declaredCharset: charset ?? HTMLCharset.declared(in: bytes))
      .decode(bytes)
    do throws(HTMLRendering.Failure) {
      // A byte order mark before the first element would be text of the page.
      let rendering = try HTMLRendering(Array(page.utf8.withoutMark))
      (utf8, blocks) = rendering.withTitle
      title = rendering.title
      language = rendering.language
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

  /// The most bytes before the first element: comments and declarations.
  private static let preamble = 4_096

  /// Whether a text says at its beginning that it is an HTML page: `<!DOCTYPE html` or `<html`, behind white
  /// space, comments and an XML declaration.
  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes.prefix(preamble).withoutMark
    while true {
      rest = rest.drop { $0 == 0x20 || 0x09...0x0D ~= $0 }
      let end: String
      if rest.starts(with: "<!--".utf8) {
        end = "-->"
      } else if rest.starts(with: "<?xml".utf8) {
        end = "?>"
      } else {
        break
      }
      guard let place = rest.firstRange(of: end.utf8) else { return false }
      rest = rest[place.upperBound...]
    }
    return ["<!doctype html", "<html"].contains { element in
      rest.prefix(element.utf8.count).lazy.map(\.lowercased).elementsEqual(element.utf8)
    }
  }

  /// The document, with `title`, the blocks and the page's language as `html_lang` in its metadata, as far as
  /// the page has them.
  ///
  /// - Parameter fields: What else is known of the page.
  func document(
    id: String, source: String, fields: [Metadata.Field], textField: String
  ) -> Document {
    var fields = fields
    if !language.isEmpty { fields.append(Metadata.Field(name: "html_lang", string: language)) }
    if !title.isEmpty { fields.append(Metadata.Field(name: "title", string: title)) }
    if !blocks.isEmpty { fields.append(Metadata.Field(blocks, of: utf8)) }
    fields.append(Metadata.Field(name: textField, string: utf8))
    return Document(
      bytes: utf8, id: id, source: source, metadata: Metadata(fields), declaredCharset: "UTF-8",
      blocks: blocks)
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
