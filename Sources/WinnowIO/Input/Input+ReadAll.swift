extension Input {
  private static let chunkSize = 1 << 18

  /// The whole of it, decompressed.
  ///
  /// - Complexity: O(*n*) in the number of bytes, all of which are in memory at once.
  /// - Throws: ``InputFailure`` when it cannot be opened or read, as a missing file or a folder.
  public func readAll() throws(InputFailure) -> [UInt8] {
    var source = try ByteSource(self)
    var bytes = try source.readUpTo(source.sizeHint)
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunkSize, alignment: 1)
    defer { chunk.deallocate() }
    while true {
      let count = try source.read(into: chunk)
      if count == 0 { return bytes }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
    }
  }
}

extension ByteSource {
  /// Reads into an array straight away, until it has so many bytes or there are no more.
  fileprivate mutating func readUpTo(_ count: Int) throws(InputFailure) -> [UInt8] {
    var failure: InputFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(InputFailure) {
        while filled < count {
          let read = try read(
            into: UnsafeMutableRawBufferPointer(
              rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]))
          if read == 0 { return }
          filled += read
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
