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
        var (index, place) = (0, 0)
        while index < composed.count {
          Self.read(composed, &index, into: &scalars)
          Self.read(decomposed, &place, into: &others)
          guard !scalars.isEmpty else { continue }
          body(scalars)
          if others != scalars { body(others) }
        }
      }
    }
  }

  /// Reads one wording, without the spaces before it, and what parts it from the next one.
  private static func read(
    _ utf8: UnsafeBufferPointer<UInt8>, _ index: inout Int, into scalars: inout [UInt32]
  ) {
    let fold = CueFolding.shared
    scalars.removeAll(keepingCapacity: true)
    while index < utf8.count {
      let scalar = decodeScalar(utf8, &index)
      if scalar == 0x2C && !(index < utf8.count && utf8[index] == 0x20) || scalar == 0x0A {
        return
      }
      if scalar != 0x20 || !scalars.isEmpty { scalars.append(fold(scalar)) }
    }
  }
}
