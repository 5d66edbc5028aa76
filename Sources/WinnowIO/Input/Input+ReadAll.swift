extension Input {
  private static let chunkSize = 1 << 20

  /// The whole of it.
  ///
  /// - Complexity: O(*n*) in the number of bytes, all of which are in memory at once.
  /// - Throws: ``InputFailure`` when it cannot be opened or read, as a missing file or a folder.
  public func readAll() throws(InputFailure) -> [UInt8] {
    let source = try ByteSource(self)
    // One byte more than the file has, so that its end is seen without growing the buffer.
    var capacity = max(source.sizeHint + 1, Self.chunkSize)
    var bytes: [UInt8] = []
    while true {
      var failure: InputFailure?
      var isAtEnd = false
      let start = bytes.count
      bytes.reserveCapacity(capacity)
      bytes.append(addingCapacity: capacity - start) { buffer in
        var filled = 0
        while filled < buffer.count, !isAtEnd, failure == nil {
          do throws(InputFailure) {
            let count = try source.read(
              into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
            isAtEnd = count == 0
            filled += count
          } catch {
            failure = error
          }
        }
        return filled
      }
      if let failure { throw failure }
      if isAtEnd { return bytes }
      capacity *= 2
    }
  }
}

extension [UInt8] {
  /// Appends what a closure writes; it returns how much.
  fileprivate mutating func append(
    addingCapacity capacity: Int, writing body: (UnsafeMutableRawBufferPointer) -> Int
  ) {
    // Zeroing the new part first is cheap next to reading it, and keeps every byte defined.
    let start = count
    append(contentsOf: repeatElement(0, count: capacity))
    let written = withUnsafeMutableBytes {
      body(UnsafeMutableRawBufferPointer(rebasing: $0[start...]))
    }
    removeLast(capacity - written)
  }
}
