internal import CHTMLShims
internal import Winnow

/// The text of an HTML page as a reader sees it: a line a block, blank lines between paragraphs,
/// white space collapsed, entities resolved; scripts, styles and what is hidden left out.
///
/// A row of a table is a line with tabs between its cells, unless lines end within them: then the table lays out
/// the page, and each cell is a block. Readings of ruby stand in brackets behind their characters, formulas as
/// the text of their MathML.
struct HTMLRendering {
  /// Why a page could not be rendered.
  enum Failure: Error {
    case outOfMemory
    case tooComplex
    case tooDeep
    case tooManyAttributes
  }

  /// What a page may ask for.  Browsers stop at a depth of 512, real elements have tens of attributes,
  /// and the trees of real pages take less than ten times their size.
  private static func limits(forPageOf size: Int) -> html_limits {
    html_limits(depth: 1000, attributes: 2048, memory: 32 * size + (4 << 20))
  }

  let utf8: [UInt8]
  let title: [UInt8]
  /// The value of the root element's `lang`; empty without one.
  let language: [UInt8]
  /// The lines of the text, in order.
  let blocks: [PageBlock]

  /// Renders a page in valid UTF-8.
  ///
  /// - Complexity: O(*n*); pages made to be hard end at a limit.
  init(_ page: [UInt8]) throws(Failure) {
    var rendering = html_rendering()
    let status = page.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { chars in
        html_render(
          chars.baseAddress ?? UnsafePointer(bitPattern: 1)!, chars.count,
          Self.limits(forPageOf: chars.count), &rendering)
      }
    }
    defer { html_rendering_free(&rendering) }
    switch Int(status) {
    case HTML_STATUS_OK: break
    case HTML_STATUS_TOO_COMPLEX: throw .tooComplex
    case HTML_STATUS_TOO_DEEP: throw .tooDeep
    case HTML_STATUS_TOO_MANY_ATTRIBUTES: throw .tooManyAttributes
    default: throw .outOfMemory
    }
    utf8 = Self.bytes(rendering.text, rendering.length)
    title = Self.bytes(rendering.title, rendering.title_length)
    language = Self.bytes(rendering.language, rendering.language_length)
    blocks = UnsafeBufferPointer(start: rendering.blocks, count: rendering.block_count).map {
      let range = Int($0.start)..<Int($0.end)
      return PageBlock(
        range: range, kind: PageBlock.Kind($0.kind), region: PageBlock.Region($0.region),
        linkShare: $0.word_bytes == 0 ? 0 : Double($0.link_bytes) / Double($0.word_bytes),
        links: Int($0.links))
    }
  }

  private static func bytes(_ start: UnsafeMutablePointer<CChar>?, _ count: Int) -> [UInt8] {
    UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count).map { $0 }
  }
}

extension PageBlock.Kind {
  fileprivate init(_ kind: Int32) {
    switch Int(kind) {
    case 1...6: self = .heading(level: Int(kind))
    case HTML_BLOCK_PARAGRAPH: self = .paragraph
    case HTML_BLOCK_LIST_ITEM: self = .listItem
    case HTML_BLOCK_TABLE_ROW: self = .tableRow
    case HTML_BLOCK_CAPTION: self = .caption
    case HTML_BLOCK_QUOTE: self = .quote
    case HTML_BLOCK_PREFORMATTED: self = .preformatted
    default: self = .other
    }
  }
}

extension PageBlock.Region {
  fileprivate init(_ region: Int32) {
    switch Int(region) {
    case HTML_REGION_NAVIGATION: self = .navigation
    case HTML_REGION_HEADER: self = .header
    case HTML_REGION_FOOTER: self = .footer
    case HTML_REGION_ASIDE: self = .aside
    case HTML_REGION_MAIN: self = .main
    default: self = .unknown
    }
  }
}
