internal import CCompressionShims

/// Decompresses bytes piece by piece: one member after the other, as programs that compress in
/// parallel or append to a file leave them, with zeros between and behind them passed over.
///
/// For one thread at a time.
final class Decompressor {
  /// What a step did.
  struct Step {
    /// Bytes of the input that were taken.
    var consumed = 0
    /// Bytes of the output that were written.
    var produced = 0
    /// Why nothing follows on them.
    var failure: InputFailure?
  }

  /// Output that a member has to stand the test of, to count as one.
  static let probeSize = 1 << 16

  let compression: Compression
  private let name: String
  private let handle: OpaquePointer
  private var isInsideMember = false
  /// Bytes that were taken of the member that is open, or of the one that ended last.
  private(set) var bytesOfMember = 0
  private var needsRestart = false
  /// Whether the last step came upon damage, behind which another member may be whole.
  private(set) var isDamaged = false

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
  func step(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) -> Step {
    var step = Step()
    if !isInsideMember {
      step.consumed = input.prefix { $0 == 0 }.count
      guard step.consumed < input.count else { return step }
      if needsRestart,
        !compression.mayBegin(UnsafeRawBufferPointer(rebasing: input[step.consumed...]))
      {
        isDamaged = true
        bytesOfMember = 0
        step.failure = failure("what stands behind the \(compression) data is none")
        return step
      }
      if needsRestart, decompressor_restart(handle) == 0 {
        step.failure = failure("out of memory")
        return step
      }
      isInsideMember = true
      needsRestart = true
      bytesOfMember = 0
    }
    var consumed = 0
    let status = decompressor_step(
      handle, input.baseAddress! + step.consumed, input.count - step.consumed, &consumed,
      output.baseAddress!, output.count, &step.produced)
    step.consumed += consumed
    bytesOfMember += consumed
    switch Int(status) {
    case DECOMPRESSION_GOES_ON: break
    case DECOMPRESSION_MEMBER_END: isInsideMember = false
    case DECOMPRESSION_NO_MEMORY:
      step.failure = failure("the \(compression) data needs too much memory")
    default:
      isDamaged = true
      step.failure = failure("the \(compression) data is damaged")
    }
    return step
  }

  /// Whether all members were whole, and something else stands behind them.
  var isBehindWholeMembers: Bool { isDamaged && !isInsideMember }

  /// To be called when there is no more input.
  func finish() throws(InputFailure) {
    if isInsideMember { throw failure("the \(compression) data ends early") }
  }

  /// Whether bytes are the beginning of a member, as far as can be told from what it holds.
  ///
  /// The marks of all formats also stand inside of compressed data, by chance.
  func isMember(_ input: UnsafeRawBufferPointer) -> Bool {
    guard let probe = try? Decompressor(compression, name: name) else { return false }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.probeSize, alignment: 1)
    defer { room.deallocate() }
    return probe.step(input, into: room).failure == nil
  }

  /// Gets ready for a member behind damage.
  func beginAnew() {
    isInsideMember = false
    isDamaged = false
  }

  private func failure(_ cause: String) -> InputFailure {
    InputFailure(name: name, cause: cause)
  }
}
