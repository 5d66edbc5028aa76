internal import Winnow

extension PageBlock {
  /// The field of records that holds the blocks of a page.
  static let field = "html_blocks"

  /// Reads the blocks in a record: offsets count code points of the text.
  ///
  /// Reading ends where something else stands, as blocks are hints and no more.
  ///
  /// - Complexity: O(*n* + *m*) in the lengths of text and value.
  static func read(
    from record: JSONObject, of text: [UInt8], _ parser: JSONParser
  ) -> [PageBlock] {
    guard let place = record.index(of: field), let elements = record.elements(at: place) else {
      return []
    }
    let index = OffsetIndex(text, unit: .codepoint)
    var blocks: [PageBlock] = []
    for element in elements {
      guard let object = try? parser.parse(element.span),
        let start = object.integer("start").flatMap(index.byte(at:)),
        let end = object.integer("end").flatMap(index.byte(at:)), start < end,
        start >= blocks.last?.range.upperBound ?? 0,
        let kind = object.text("kind").flatMap(Kind.init(name:))
      else { break }
      let share = object.number("link_share")
      blocks.append(
        PageBlock(
          range: start..<end, kind: kind,
          region: object.text("region").flatMap(Region.init(rawValue:)) ?? .unknown,
          linkShare: min(max(share ?? 0, 0), 1), links: max(object.integer("links") ?? 0, 0)))
    }
    return blocks
  }
}

extension Metadata.Field {
  /// The field with the blocks of a page: for each its place in code points, its kind, its share of
  /// links, their number, and the part of the page where that is known.
  init(_ blocks: [PageBlock], of text: [UInt8]) {
    let index = OffsetIndex(text, unit: .codepoint)
    var json = JSONWriter()
    json.array { json in
      for block in blocks {
        json.object {
          $0.range(block.range, index)
          $0.member("kind", block.kind.name)
          if block.region != .unknown { $0.member("region", block.region.rawValue) }
          $0.member("link_share", score: block.linkShare)
          if block.links > 0 { $0.member("links", block.links) }
        }
      }
    }
    self.init(name: PageBlock.field, json: String(decoding: json.bytes, as: UTF8.self))
  }
}
