internal import Winnow

extension Document {
  /// The documents that a record of a long text is cut into: at the best places, see ``TextCut``.
  ///
  /// Each has all fields of the record, with its part of the text, and a name that says which part it
  /// is: `ID#1`, also in the field `id`, where there is one.  The blocks of a page go with their
  /// text.
  ///
  /// - Parameters:
  ///   - size: The most bytes of text in a part, in UTF-8.
  ///   - textField: The field with the text.
  /// - Complexity: O(*n*), and as much again for the other fields of each part.
  func parts(of size: Int, textField: String) -> [Document] {
    var parts: [Document] = []
    var start = 0
    while start < utf8.count {
      let rest = utf8[start...]
      let range = start..<start + TextCut.position(in: rest, limit: size)
      let name = "\(id)#\(parts.count + 1)"
      let text = Array(utf8[range])
      let blocks = blocks(in: range)
      let fields: [Metadata.Field] = metadata.fields.map { field in
        switch field.name {
        case textField: Metadata.Field(name: textField, string: text)
        case "id": Metadata.Field(name: "id", string: name.utf8)
        case PageBlock.field: Metadata.Field(blocks, of: text)
        default: field
        }
      }
      parts.append(
        Document(
          bytes: text, id: name, source: source, metadata: Metadata(fields),
          declaredCharset: "UTF-8", blocks: blocks))
      start = range.upperBound
    }
    return parts
  }

  /// The blocks in a part of the text, by their places in the part.
  private func blocks(in part: Range<Int>) -> [PageBlock] {
    blocks.filter { $0.range.overlaps(part) }.map { block in
      var block = block
      let range = block.range.clamped(to: part)
      block.range = range.lowerBound - part.lowerBound..<range.upperBound - part.lowerBound
      return block
    }
  }
}
