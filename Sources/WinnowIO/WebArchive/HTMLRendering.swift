internal import CHTMLShims

/// The text of an HTML page as a reader sees it: a line a block, blank lines between paragraphs,
/// white space collapsed, entities resolved; scripts, styles and what is hidden left out.
struct HTMLRendering {
  /// A block of the text.
  struct Block: Hashable {
    /// What the markup says it is.
    enum Kind: Int32 {
      case other, h1, h2, h3, h4, h5, h6, paragraph, listItem, tableRow, caption, quote,
        preformatted
    }

    let range: Range<Int>
    let kind: Kind
    /// The share of its bytes that stand in links.
    let linkShare: Double
  }

  /// Why a page could not be rendered.
  enum Failure: Error {
    case outOfMemory
    case tooComplex
    case tooDeep
  }

  /// Browsers stop at 512.
  private static let depthLimit = 1000

  /// Memory that the tree of a page may take: real pages take less than ten times their size.
  private static func memoryLimit(forPageOf size: Int) -> Int { 32 * size + (4 << 20) }

  let utf8: [UInt8]
  let title: [UInt8]
  let blocks: [Block]

  /// Renders a page in valid UTF-8.
  ///
  /// - Complexity: O(*n*) for real pages; pages made to be hard end at a limit of memory.
  init(_ page: [UInt8]) throws(Failure) {
    var rendering = html_rendering()
    let status = page.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { chars in
        html_render(
          chars.baseAddress ?? UnsafePointer(bitPattern: 1)!, chars.count,
          Self.depthLimit, Self.memoryLimit(forPageOf: chars.count), &rendering)
      }
    }
    defer { html_rendering_free(&rendering) }
    switch Int(status) {
    case HTML_STATUS_OK: break
    case HTML_STATUS_TOO_COMPLEX: throw .tooComplex
    case HTML_STATUS_TOO_DEEP: throw .tooDeep
    default: throw .outOfMemory
    }
    utf8 = Self.bytes(rendering.text, rendering.length)
    title = Self.bytes(rendering.title, rendering.title_length)
    blocks = UnsafeBufferPointer(start: rendering.blocks, count: rendering.block_count).map {
      let length = Int($0.end) - Int($0.start)
      return Block(
        range: Int($0.start)..<Int($0.end), kind: Block.Kind(rawValue: $0.kind) ?? .other,
        linkShare: length == 0 ? 0 : Double($0.link_bytes) / Double(length))
    }
  }

  private static func bytes(_ start: UnsafeMutablePointer<CChar>?, _ count: Int) -> [UInt8] {
    UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count).map { $0 }
  }
}
