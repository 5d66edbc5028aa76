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
  /// What went wrong behind the bytes that were handed on last.
  private var failure: InputFailure?
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

  /// Whether what came upon no data of its format behind members that are whole.
  var isBehindWholeMembers: Bool { decompressor?.isBehindWholeMembers ?? false }

  /// Reads what is there, up to the size of the buffer; 0 at the end.
  ///
  /// - Throws: ``InputFailure``, behind the last byte that could be read; see ``resume()``.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFailure) -> Int {
    if let failure {
      self.failure = nil
      throw failure
    }
    if !isOpened { try open() }
    guard let decompressor else { return try readPlain(into: buffer) }
    while true {
      if start == end, !isAtEnd {
        start = 0
        end = 0
        try fill()
      }
      let step = decompressor.step(
        UnsafeRawBufferPointer(rebasing: pending[start..<end]), into: buffer)
      start += step.consumed
      if step.produced > 0 {
        failure = step.failure
        bytesProduced += step.produced
        try checkExpansion()
        return step.produced
      }
      if let failure = step.failure { throw failure }
      if start == end, isAtEnd {
        try decompressor.finish()
        return 0
      }
    }
  }

  /// After a failure: goes to where compressed data can be read again, if damage was what it met.
  ///
  /// That may be before the damage: where a member was cut off, some of the next one is taken for its rest.
  ///
  /// - Returns: How many bytes of the file were passed over; `nil` when nothing can be read in the
  ///   rest of it.
  mutating func resume() throws(InputFailure) -> Int? {
    guard let decompressor, decompressor.isDamaged else { return nil }
    let damage = bytesRead - (end - start)
    start -= min(start, max(decompressor.bytesOfMember - 1, 0))
    while try findMark(of: decompressor.compression) {
      if decompressor.isMember(UnsafeRawBufferPointer(rebasing: pending[start..<end])) {
        decompressor.beginAnew()
        return max(0, bytesRead - (end - start) - damage)
      }
      start += 1
    }
    return nil
  }

  /// Goes to a byte of a plain file that nothing was read of yet.
  ///
  /// - Returns: `false` where there is no going there, as in compressed data.
  mutating func seek(to offset: Int) throws(InputFailure) -> Bool {
    guard !isOpened else { return false }
    try open()
    guard decompressor == nil, file.seek(to: offset) else { return false }
    start = end
    bytesRead = offset
    return true
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

  /// Goes to the next bytes that look like the beginning of a member, with as much behind them as it takes
  /// to tell, if there is that much.
  private mutating func findMark(of compression: Compression) throws(InputFailure) -> Bool {
    while true {
      let window = UnsafeRawBufferPointer(rebasing: pending[start..<end])
      let mark = compression.firstMark(in: window)
      start = mark.map { start + $0 } ?? max(start, end - Compression.markLength)
      // Not at each mark: in data that is full of them everything would be moved each time.
      if mark == nil || end - start < Decompressor.probeSize {
        compact()
        while end < pending.count, !isAtEnd { try fill() }
      }
      if mark != nil { return true }
      guard end - start > Compression.markLength || !isAtEnd else { return false }
    }
  }

  /// Makes room behind what is pending.
  private mutating func compact() {
    guard start > 0 else { return }
    pending.copyMemory(from: UnsafeRawBufferPointer(rebasing: pending[start..<end]))
    end -= start
    start = 0
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
