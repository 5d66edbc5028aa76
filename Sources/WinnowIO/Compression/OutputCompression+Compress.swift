internal import CCompressionShims

extension OutputCompression {
  /// One whole member: members one behind the other are a valid file.
  ///
  /// - Complexity: O(*n*)
  func compressed(_ bytes: [UInt8]) -> [UInt8] {
    let format: Compression =
      switch self {
      case .gzip: .gzip
      case .zstd: .zstd
      }
    let bound = compression_bound(format.rawValue, bytes.count)
    return [UInt8](unsafeUninitializedCapacity: bound) { room, count in
      count = bytes.withUnsafeBufferPointer { input in
        compression_compress(
          format.rawValue, input.baseAddress ?? UnsafePointer(room.baseAddress!), input.count,
          room.baseAddress!, bound)
      }
      precondition(count > 0, "Out of memory")
    }
  }
}
