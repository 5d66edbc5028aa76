/// Ends a record of a WARC file behind its content, whose length stands in its header (ISO 28500).
///
/// Where a header is expected and none begins, a record ends at each line end, until one begins.
struct WebArchiveBoundary {
  /// The longest header that is believed.
  private static let maximumHeader = 1 << 16
  private enum State {
    case header([UInt8])
    case content(Int)
    /// Behind the content stand two line ends, with or without carriage returns.
    case gap(lineEnds: Int, isInLineEnd: Bool)
  }

  private var state = State.header([])

  mutating func end(in bytes: UnsafeRawBufferPointer) -> Int? {
    switch state {
    case .content(let rest):
      guard rest <= bytes.count else {
        state = .content(rest - bytes.count)
        return nil
      }
      state = .gap(lineEnds: 0, isInLineEnd: false)
      return end(in: UnsafeRawBufferPointer(rebasing: bytes[rest...])).map { rest + $0 }
    case .gap(var lineEnds, var isInLineEnd):
      for (index, byte) in bytes.enumerated() {
        switch byte {
        case 0x0D where !isInLineEnd: isInLineEnd = true
        case 0x0A where lineEnds == 0:
          lineEnds = 1
          isInLineEnd = false
        default:
          // The second line end, or what belongs to the next record.
          state = .header([])
          return byte == 0x0A ? index + 1 : index
        }
      }
      state = .gap(lineEnds: lineEnds, isInLineEnd: isInLineEnd)
      return nil
    case .header(var header):
      state = .header([])
      var position = 0
      while position < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[position...])
        let count = rest.firstLineEnd ?? rest.count
        header.append(contentsOf: rest[..<count])
        position += count
        guard header.last == 0x0A else {
          if header.count > Self.maximumHeader { return position }
          break
        }
        if !WebArchiveHeader.begins(header) || header.count > Self.maximumHeader {
          return position
        }
        guard WebArchiveHeader.isWhole(header) else { continue }
        guard let length = WebArchiveHeader(header)?.contentLength else { return position }
        state = .content(length)
        let following = UnsafeRawBufferPointer(rebasing: bytes[position...])
        return end(in: following).map { position + $0 }
      }
      state = .header(header)
      return nil
    }
  }
}
