/// The wordings of a list, which commas and line breaks part; a comma with a space behind it is one of the wording.
///
/// Read when the program starts: byte by byte, as thousands of strings would take as long as to clean a page.
struct CueWordings {
  private let composed: [UInt8]
  private let decomposed: [UInt8]

  init(_ wordings: String) {
    composed = Array(wordings.utf8)
    decomposed = Array(CanonicalSpelling.decomposed(wordings).utf8)
  }

  /// Calls `body` with the code points of each wording, folded: as it is written, and decomposed where that is another
  /// spelling.
  func forEach(_ body: ([UInt32]) -> Void) {
    var (scalars, others) = ([UInt32](), [UInt32]())
    composed.withUnsafeBufferPointer { composed in
      decomposed.withUnsafeBufferPointer { decomposed in
        var (start, other) = (0, 0)
        while start < composed.count {
          let wording = start..<Self.end(composed, from: start)
          start = wording.upperBound + 1
          let spelling = other..<Self.end(decomposed, from: other)
          other = spelling.upperBound + 1
          Self.read(composed, wording, into: &scalars)
          guard !scalars.isEmpty else { continue }
          body(scalars)
          // Most wordings are decomposed as they are written.
          if composed[wording].elementsEqual(decomposed[spelling]) { continue }
          Self.read(decomposed, spelling, into: &others)
          if others != scalars { body(others) }
        }
      }
    }
  }

  /// The end of the wording that begins at an offset.
  private static func end(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < utf8.count {
      let isComma =
        utf8[index] == UInt8(ascii: ",") && (index + 1 == utf8.count || utf8[index + 1] != 0x20)
      if isComma || utf8[index] == UInt8(ascii: "\n") { return index }
      index += 1
    }
    return index
  }

  /// Reads one wording, without the spaces before it.
  private static func read(
    _ utf8: UnsafeBufferPointer<UInt8>, _ wording: Range<Int>, into scalars: inout [UInt32]
  ) {
    let fold = CueFolding.shared
    scalars.removeAll(keepingCapacity: true)
    var index = wording.lowerBound
    while index < wording.upperBound {
      let scalar = decodeScalar(utf8, &index)
      if scalar != 0x20 || !scalars.isEmpty { scalars.append(fold(scalar)) }
    }
  }
}
