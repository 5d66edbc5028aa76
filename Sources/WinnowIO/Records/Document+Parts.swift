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
      var fields = metadata.fields
      fields.replaceLast(Metadata.Field(name: "id", string: name.utf8))
      fields.replaceLast(Metadata.Field(name: textField, string: text))
      fields.replaceLast(Metadata.Field(blocks, of: text))
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

extension [Metadata.Field] {
  /// Puts a field in the place of the last one of its name, which is the one that counts; where there is none
  /// it is not added.
  fileprivate mutating func replaceLast(_ field: Metadata.Field) {
    if let index = lastIndex(where: { $0.name == field.name }) { self[index] = field }
  }
}
