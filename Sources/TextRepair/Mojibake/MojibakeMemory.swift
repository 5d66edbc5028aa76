internal import CTextKernels

/// What is kept of the characters of a line, in memory that is used again from line to line.
///
/// Unsafe: a line is nothing but lookups, and nobody looks where none of its characters is.
struct MojibakeMemory: ~Copyable {
  private var capacity = 0
  var line = Self.allocate(0)
  /// Those of the characters beyond ASCII that a sequence may begin with, by their places among them.
  private(set) var beginnings = UnsafeMutablePointer<UInt32>.allocate(capacity: 0)
  /// Four for each character.
  private(set) var bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 0)

  init() {}

  deinit { deallocate() }

  /// Makes room for some characters; those that there were are gone.
  mutating func reserve(_ count: Int) {
    if count <= capacity { return }
    deallocate()
    capacity = max(count, 2 * capacity)
    line = Self.allocate(capacity)
    beginnings = .allocate(capacity: capacity)
    bytes = .allocate(capacity: 4 * capacity)
  }

  private static func allocate(_ count: Int) -> TextCharacters {
    let count = count + Int(TEXT_LINE_SLACK)
    return TextCharacters(
      scalars: .allocate(capacity: count), rows: .allocate(capacity: count),
      high: .allocate(capacity: count), count: 0, high_count: 0, has_controls: 0)
  }

  private func deallocate() {
    line.scalars.deallocate()
    line.rows.deallocate()
    line.high.deallocate()
    beginnings.deallocate()
    bytes.deallocate()
  }
}
