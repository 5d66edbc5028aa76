/// Bytes of a file or of standard input, in order, decompressed where they are compressed.
struct ByteSource: ~Copyable {
  private static let chunkSize = 1 << 17

  private let file: File
  private let name: String
  private var decompressor: Decompressor?
  /// What was read from the file and not yet handed on.
  private let pending: UnsafeMutableRawBufferPointer
  private var start = 0
  private var end = 0
  private var isOpened = false
  private var isAtEnd = false

  init(_ input: Input) throws(InputFailure) {
    file = try File(input)
    name = input.name
    pending = .allocate(byteCount: Self.chunkSize, alignment: 1)
  }

  deinit {
    pending.deallocate()
  }

  /// The size of a regular file, as a hint at how much there is to read; 0 for anything else.
  var sizeHint: Int { file.sizeHint }

  /// Reads what is there, up to the size of the buffer; 0 at the end.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFailure) -> Int {
    if !isOpened { try open() }
    guard let decompressor else { return try readPlain(into: buffer) }
    while true {
      if start == end, !isAtEnd {
        start = 0
        end = 0
        try fill()
      }
      let (consumed, produced) = try decompressor.step(
        UnsafeRawBufferPointer(rebasing: pending[start..<end]), into: buffer)
      start += consumed
      if produced > 0 { return produced }
      if start == end, isAtEnd {
        try decompressor.finish()
        return 0
      }
    }
  }

  /// Looks at the first bytes.
  private mutating func open() throws(InputFailure) {
    isOpened = true
    // A pipe may bring them one at a time.
    while end < Compression.markLength, !isAtEnd { try fill() }
    let first = UnsafeRawBufferPointer(rebasing: pending[..<end])
    if let compression = Compression(firstBytes: first) {
      decompressor = try Decompressor(compression, name: name)
    }
  }

  private mutating func fill() throws(InputFailure) {
    let count = try file.read(into: UnsafeMutableRawBufferPointer(rebasing: pending[end...]))
    isAtEnd = count == 0
    end += count
  }

  private mutating func readPlain(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(InputFailure) -> Int {
    guard start < end else { return isAtEnd ? 0 : try file.read(into: buffer) }
    let count = min(end - start, buffer.count)
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: pending[start..<start + count]))
    start += count
    return count
  }
}
