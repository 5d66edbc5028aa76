extension Input {
  private static let chunkSize = 1 << 18

  /// The whole of it, decompressed.
  ///
  /// - Complexity: O(*n*) in the number of bytes, all of which are in memory at once.
  /// - Throws: ``InputFailure`` when it cannot be opened or read, as a missing file or a folder.
  public func readAll() throws(InputFailure) -> [UInt8] {
    var source = try ByteSource(self)
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunkSize, alignment: 1)
    defer { chunk.deallocate() }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.sizeHint)
    while true {
      let count = try source.read(into: chunk)
      if count == 0 { return bytes }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
    }
  }
}
