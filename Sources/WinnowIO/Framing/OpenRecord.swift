/// The record that is being read: what was seen of it, unless that is more than is allowed.
struct OpenRecord {
  private(set) var bytes: [UInt8] = []
  /// The length so far, also of bytes that were let go.
  private(set) var length = 0
  /// Whether its end was seen.
  var isWhole = false
  /// The part that comes next; 0 while nothing was cut off.
  private(set) var part = 0
  private var lettingGo = 0
  /// The front of a record that is too long, which says what it would have been.
  private(set) var front: [UInt8] = []

  /// The memory of a record as large as this is given back.
  private static let large = 1 << 22
  /// As much as the header of a record of a WARC file may have.
  private static let frontSize = 1 << 16

  /// Takes in what follows.
  ///
  /// - Parameter limit: Beyond this length all bytes are let go; `nil` to keep them.
  mutating func append(_ more: UnsafeRawBufferPointer, limit: Int?) {
    length += more.count
    if let limit, length > limit {
      lettingGo += bytes.withUnsafeBytes { $0.lineEndCount } + more.lineEndCount
      front += bytes.prefix(Self.frontSize - front.count)
      front += more.prefix(Self.frontSize - front.count)
      bytes.removeAll()
    } else {
      bytes.append(contentsOf: more)
    }
  }

  /// Lets go of everything.
  ///
  /// - Returns: The number of line ends in it.
  mutating func drop() -> Int {
    isWhole = true
    return remove(length)
  }

  /// Leaves behind what was delivered: all of it, or a part at its front.
  ///
  /// - Returns: The number of line ends in it.
  mutating func remove(_ count: Int) -> Int {
    let isPart = count < length
    let kept = min(count, bytes.count)
    let lines = lettingGo + bytes[..<kept].withUnsafeBytes { $0.lineEndCount }
    if kept == bytes.count {
      bytes.removeAll(keepingCapacity: kept < Self.large)
    } else {
      bytes.removeFirst(kept)
    }
    length -= count
    lettingGo = 0
    front = []
    if isPart {
      part = max(part, 1) + 1
    } else {
      part = 0
      isWhole = false
    }
    return lines
  }
}
