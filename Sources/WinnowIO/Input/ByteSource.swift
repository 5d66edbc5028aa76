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
  private let expansionLimit: Int
  private var bytesProduced = 0

  /// The bytes taken from the file so far, compressed as they may be.
  private(set) var bytesRead = 0

  init(_ input: Input, limits: InputLimits = .none) throws(InputFailure) {
    file = try File(input)
    name = input.name
    expansionLimit = limits.expansion
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
      if produced > 0 {
        bytesProduced += produced
        try checkExpansion()
        return produced
      }
      if start == end, isAtEnd {
        try decompressor.finish()
        return 0
      }
    }
  }

  /// Passes over bytes: at once in a plain file nothing was read of yet, by reading elsewhere.
  mutating func skip(_ count: Int) throws(InputFailure) {
    if !isOpened, try openForSkipping(), file.seek(to: count) {
      start = end
      bytesRead = count
      return
    }
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunkSize, alignment: 1)
    defer { scratch.deallocate() }
    var rest = count
    while rest > 0 {
      let read = try read(
        into: UnsafeMutableRawBufferPointer(rebasing: scratch[..<min(rest, scratch.count)]))
      guard read > 0 else { return }
      rest -= read
    }
  }

  private mutating func openForSkipping() throws(InputFailure) -> Bool {
    try open()
    return decompressor == nil
  }

  private func checkExpansion() throws(InputFailure) {
    guard bytesProduced > InputLimits.freeExpansion,
      bytesProduced / max(bytesRead, 1) >= expansionLimit
    else { return }
    throw InputFailure(
      name: name, cause: "decompresses to more than \(expansionLimit) times its size")
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
    bytesRead += count
  }

  private mutating func readPlain(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(InputFailure) -> Int {
    guard start < end else {
      guard !isAtEnd else { return 0 }
      let count = try file.read(into: buffer)
      bytesRead += count
      return count
    }
    let count = min(end - start, buffer.count)
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: pending[start..<start + count]))
    start += count
    return count
  }
}
