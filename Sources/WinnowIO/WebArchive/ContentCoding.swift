/// What a server did to a page before it sent it (RFC 9110, 8.4).
enum ContentCoding {
  /// The page as it was.
  case decoded([UInt8])
  /// It is in a coding that is not undone: which.
  case unknown(String)
  /// It comes to more bytes than are allowed.
  case tooLong

  /// The codings in a header `Content-Encoding` or `Transfer-Encoding`, in the order in which they were
  /// done.
  static func names(in header: String?) -> [String] {
    (header ?? "").lowercased().split(separator: ",").map { $0.filter { $0 != " " } }
  }

  /// Undoes codings.
  ///
  /// Crawlers often undo them and leave the header: what does not look coded is taken as is.
  ///
  /// - Parameter limit: The bytes that may come of it.
  /// - Complexity: O(*n*) in the bytes that come of it.
  init(_ names: [String], of body: [UInt8], limit: Int) {
    var body = body
    for name in names.reversed() where name != "identity" && !name.isEmpty {
      guard !Self.looksLikeText(body) else { break }
      guard ["gzip", "x-gzip", "zstd"].contains(name),
        let bytes = Self.decompressed(body, limit: limit)
      else {
        self = .unknown(name)
        return
      }
      guard bytes.count <= limit else {
        self = .tooLong
        return
      }
      body = bytes
    }
    self = .decoded(body)
  }

  /// Whether bytes begin as a page does, or hold no control characters.
  private static func looksLikeText(_ bytes: [UInt8]) -> Bool {
    let beginning = bytes.prefix(512)
    return beginning.first { $0 > 0x20 } == UInt8(ascii: "<")
      || beginning.allSatisfy { $0 >= 0x20 || 0x09...0x0D ~= $0 }
  }

  /// What compressed bytes hold, as far as they go, or somewhat more than a limit of it; `nil` where they
  /// are not compressed.
  private static func decompressed(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    bytes.withUnsafeBytes { input in
      guard let compression = Compression(firstBytes: input),
        let decompressor = try? Decompressor(compression, name: "")
      else { return nil }
      let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
      defer { room.deallocate() }
      var result: [UInt8] = []
      var start = 0
      while true {
        let step = decompressor.step(
          UnsafeRawBufferPointer(rebasing: input[start...]), into: room)
        start += step.consumed
        result += room[..<step.produced]
        guard result.count <= limit else { return result }
        // A page that was cut off is taken as far as it goes.
        guard step.failure == nil, step.produced > 0 || step.consumed > 0 else { return result }
      }
    }
  }
}
