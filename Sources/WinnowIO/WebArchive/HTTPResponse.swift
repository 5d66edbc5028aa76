/// A response as a crawler got it (RFC 9112): a header and the bytes of a page.
struct HTTPResponse {
  /// The media type in lower case, without parameters; `nil` where none is declared.
  let mediaType: String?
  /// The charset the header declares.
  let charset: String?
  /// The page, with the codings of the transfer and of the content undone.
  let body: ContentCoding

  /// Reads a response; `nil` when it does not begin as one.
  ///
  /// - Parameter limit: The longest page that a coded one may come to.
  init?(_ bytes: ArraySlice<UInt8>, limit: Int) {
    guard bytes.starts(with: "HTTP/".utf8), let header = WebArchiveHeader(bytes) else { return nil }
    (mediaType, charset) = Self.contentType(header["content-type"])
    let rest = bytes.dropFirst(header.byteCount)
    // Crawlers often undo the coding and leave the header: what does not look coded is taken as is.
    var transfer = ContentCoding.names(in: header["transfer-encoding"])
    let isChunked = transfer.last == "chunked"
    if isChunked { transfer.removeLast() }
    body = ContentCoding(
      ContentCoding.names(in: header["content-encoding"]) + transfer,
      of: (isChunked ? Self.dechunked(rest) : nil) ?? Array(rest), limit: limit)
  }

  /// The parts of a header `Content-Type`.
  static func contentType(_ value: String?) -> (mediaType: String?, charset: String?) {
    guard let value else { return (nil, nil) }
    let parts = value.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
    let charset = parts.dropFirst().first { $0.lowercased().hasPrefix("charset=") }
    return (
      parts.first?.lowercased(),
      charset.map { String($0.dropFirst("charset=".count).filter { $0 != "\"" && $0 != "'" }) }
    )
  }

  /// The bytes of all chunks; `nil` when they are no chunks.
  private static func dechunked(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var rest = bytes
    while let end = rest.firstIndex(of: 0x0A) {
      let digits = rest[..<end].prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D && $0 != 0x20 }
      guard !digits.isEmpty, digits.count <= 8,
        let count = Int(String(decoding: digits, as: UTF8.self), radix: 16), count >= 0
      else { return nil }
      rest = rest[(end + 1)...]
      if count == 0 { return result }
      // A page that was cut off is taken as far as it goes.
      guard count <= rest.count else { return result + rest }
      result += rest.prefix(count)
      rest = rest.dropFirst(count)
      if rest.first == 0x0D { rest = rest.dropFirst() }
      if rest.first == 0x0A { rest = rest.dropFirst() }
    }
    // Nor has one that was cut off between two chunks an empty one at its end.
    return result.isEmpty ? nil : result
  }
}
