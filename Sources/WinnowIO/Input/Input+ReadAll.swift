#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Input {
  private static let chunkSize = 1 << 18

  /// The whole of it, decompressed.
  ///
  /// - Complexity: O(*n*) in the number of bytes, all of which are in memory at once.
  /// - Throws: ``InputFailure`` when it cannot be opened or read, as a missing file or a folder.
  public func readAll() throws(InputFailure) -> [UInt8] {
    let (bytes, failure) = try readText()
    if let failure { throw failure }
    return bytes
  }

  /// The same, with what is wrong behind it: bytes that are none of the compressed data, which take nothing
  /// from a text that is whole.
  func readText() throws(InputFailure) -> (bytes: [UInt8], failure: InputFailure?) {
    var source = try ByteSource(self)
    guard source.sizeHint == 0 || Self.isMemory(for: source.sizeHint) else {
      throw InputFailure(name: name, cause: "too long for the memory there is")
    }
    var bytes: [UInt8] = []
    do throws(InputFailure) {
      try source.read(source.sizeHint, into: &bytes)
      let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunkSize, alignment: 1)
      defer { chunk.deallocate() }
      while true {
        let count = try source.read(into: chunk)
        if count == 0 { return (bytes, nil) }
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
      }
    } catch {
      guard source.isBehindWholeMembers else { throw error }
      return (bytes, error)
    }
  }

  /// Whether the system has so many bytes to give: an array that asks for more ends the program.
  private static func isMemory(for count: Int) -> Bool {
    let room = malloc(count)
    free(room)
    return room != nil
  }
}

extension ByteSource {
  /// Reads into an array straight away, until it has so many bytes or there are no more; what was read before
  /// a failure is in it, too.
  fileprivate mutating func read(_ count: Int, into bytes: inout [UInt8]) throws(InputFailure) {
    var failure: InputFailure?
    bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      LargePages.wish(for: UnsafeMutableRawBufferPointer(buffer))
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
  }
}
