internal import CCompressionShims

/// Decompresses bytes piece by piece: one member after the other, as programs that compress in
/// parallel or append to a file leave them, with zeros between and behind them passed over.
///
/// For one thread at a time.
final class Decompressor {
  private let compression: Compression
  private let name: String
  private let handle: OpaquePointer
  private var isInsideMember = false
  private var needsRestart = false

  /// Makes a decompressor for an input of that name.
  init(_ compression: Compression, name: String) throws(InputFailure) {
    guard let handle = decompressor_create(compression.rawValue) else {
      throw InputFailure(name: name, cause: "out of memory")
    }
    self.handle = handle
    self.compression = compression
    self.name = name
  }

  deinit {
    decompressor_destroy(handle)
  }

  /// Decompresses what it can.
  ///
  /// - Parameters:
  ///   - input: What follows; empty to get what is still held back.
  ///   - output: Where to write.
  /// - Returns: How many bytes of the input were taken, and how many of the output written.
  func step(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(InputFailure) -> (consumed: Int, produced: Int) {
    var skipped = 0
    if !isInsideMember {
      skipped = input.prefix { $0 == 0 }.count
      guard skipped < input.count else { return (skipped, 0) }
      if needsRestart, decompressor_restart(handle) == 0 { throw failure("out of memory") }
      isInsideMember = true
    }
    var consumed = 0
    var produced = 0
    let status = decompressor_step(
      handle, input.baseAddress! + skipped, input.count - skipped, &consumed,
      output.baseAddress!, output.count, &produced)
    switch Int(status) {
    case DECOMPRESSION_GOES_ON: break
    case DECOMPRESSION_MEMBER_END:
      isInsideMember = false
      needsRestart = true
    case DECOMPRESSION_NO_MEMORY: throw failure("the \(compression) data needs too much memory")
    default: throw failure("the \(compression) data is damaged")
    }
    return (skipped + consumed, produced)
  }

  /// To be called when there is no more input.
  func finish() throws(InputFailure) {
    if isInsideMember { throw failure("the \(compression) data ends early") }
  }

  private func failure(_ cause: String) -> InputFailure {
    InputFailure(name: name, cause: cause)
  }
}
