internal import CTextKernels

/// What is kept of the characters of a line, in memory that is used again from line to line.
///
/// Unsafe: a line is nothing but lookups, and nobody looks where none of its characters is.
struct MojibakeMemory: ~Copyable {
  private var capacity = 0
  private(set) var scalars = Self.allocate(UInt32.self, 0)
  /// The characters' rows in ``MistakenCharacters``.
  private(set) var rows = Self.allocate(UInt16.self, 0)
  /// The characters beyond ASCII.
  private(set) var high = Self.allocate(TextHighCharacter.self, 0)
  /// Those of them that a sequence may begin with, by their places among them.
  private(set) var beginnings = Self.allocate(UInt32.self, 0)

  init() {}

  deinit { deallocate() }

  /// Makes room for some characters; those that there were are gone.
  mutating func reserve(_ count: Int) {
    if count <= capacity { return }
    deallocate()
    capacity = max(count, 2 * capacity)
    scalars = Self.allocate(UInt32.self, capacity)
    rows = Self.allocate(UInt16.self, capacity)
    high = Self.allocate(TextHighCharacter.self, capacity)
    beginnings = Self.allocate(UInt32.self, capacity)
  }

  private static func allocate<Element>(
    _: Element.Type, _ count: Int
  ) -> UnsafeMutablePointer<Element> {
    .allocate(capacity: count + Int(TEXT_LINE_SLACK))
  }

  private func deallocate() {
    scalars.deallocate()
    rows.deallocate()
    high.deallocate()
    beginnings.deallocate()
  }
}
