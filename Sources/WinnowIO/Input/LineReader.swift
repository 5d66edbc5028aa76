internal import TextRepair

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Lines of a file or of standard input, one after the other, in UTF-8.
///
///     var lines = try LineReader(.standard)
///     try lines.forEach { line, number in … }
///
/// A line ends at `\n`, which is not part of it; a last line may lack it.  A line with bytes that
/// are no UTF-8 is decoded on its own (see `TextDecoder`), unless it is asked for as it is.  A text
/// in UTF-16 or UTF-32 is decoded as a whole, in memory.  Otherwise memory
/// holds the longest line and one chunk, however long the text is.
public struct LineReader: ~Copyable {
  private static let chunkSize = 1 << 18

  private var source: ByteSource
  private let decodesLines: Bool
  private let decoder = TextDecoder()
  private var buffer: UnsafeMutableRawBufferPointer
  private var end = 0
  private var isAtEnd = false
  private var isFirstRead = true
  private var number = 0

  /// Opens an input.
  ///
  /// - Parameters:
  ///   - input: What to read.
  ///   - decodesLines: Whether lines that are no UTF-8 are decoded; otherwise they come as they
  ///     are, for a caller that checks them.
  /// - Throws: ``InputFailure`` when it cannot be opened.
  public init(_ input: Input, decodesLines: Bool = true) throws(InputFailure) {
    self.decodesLines = decodesLines
    source = try ByteSource(input)
    buffer = .allocate(byteCount: 2 * Self.chunkSize, alignment: 1)
  }

  deinit {
    buffer.deallocate()
  }

  /// Calls a closure with each line and its number, counted from 1.
  ///
  /// - Parameters:
  ///   - body: Takes a line.
  ///   - failed: Takes what is wrong with compressed data; the line it breaks off is lost, and the reading goes on
  ///     with what begins behind it.
  /// - Complexity: O(*n*) in the number of bytes.
  /// - Throws: ``InputFailure`` when reading fails for good, and what the closures throw.
  public mutating func forEach(
    _ body: (Span<UInt8>, Int) throws -> Void,
    failed: (InputFailure) throws -> Void = { throw $0 }
  ) throws {
    while !isAtEnd {
      let searched = end
      do throws(InputFailure) {
        try fill()
      } catch {
        guard let lost = try source.resume() else { throw error }
        number += 1
        end = 0
        try failed(error.goingOn(behind: lost, unit: "line", line: number))
        continue
      }
      try deliver(searchingFrom: searched, body)
    }
  }

  private mutating func fill() throws(InputFailure) {
    if buffer.count - end < Self.chunkSize { grow() }
    let count = try source.read(
      into: UnsafeMutableRawBufferPointer(rebasing: buffer[end..<end + Self.chunkSize]))
    isAtEnd = count == 0
    end += count
    // The first read may bring less than a byte order mark when it comes through a pipe.
    if isFirstRead, end >= 4 || isAtEnd {
      isFirstRead = false
      if ByteOrderMark.isWideText(buffer[..<end]) { try decodeAll() }
    }
  }

  private mutating func grow(to capacity: Int? = nil) {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(capacity ?? 0, 2 * buffer.count), alignment: 1)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<end]))
    buffer.deallocate()
    buffer = larger
  }

  private mutating func decodeAll() throws(InputFailure) {
    while !isAtEnd {
      if buffer.count - end < Self.chunkSize { grow() }
      let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
      isAtEnd = count == 0
      end += count
    }
    let text = decoder.decode(Array(buffer[..<end])).utf8
    end = 0
    grow(to: text.count)
    buffer.copyBytes(from: text)
    end = text.count
  }

  /// Hands out the whole lines of the buffer and moves the rest to its front.
  private mutating func deliver(
    searchingFrom searched: Int, _ body: (Span<UInt8>, Int) throws -> Void
  ) throws {
    guard !isFirstRead, end > 0, let base = buffer.baseAddress else { return }
    var start = 0
    if number == 0, ByteOrderMark.isUTF8(buffer[..<end]) { start = ByteOrderMark.utf8Length }
    guard let last = isAtEnd ? end : lastLineEnd(from: searched) else { return }
    // One check for all lines of the chunk; only where it fails each is looked at alone.
    let isValid =
      !decodesLines
      || UTF8Validity.isValid(UnsafeRawBufferPointer(rebasing: buffer[start..<last]))
    while start < last {
      let rest = last - start
      let lineEnd = memchr(base + start, 0x0A, rest).map {
        UnsafeRawPointer($0) - UnsafeRawPointer(base)
      }
      let line = UnsafeRawBufferPointer(rebasing: buffer[start..<(lineEnd ?? last)])
      number += 1
      try deliver(line, isValid: isValid, body)
      start = (lineEnd ?? last) + 1
    }
    start = min(start, end)
    memmove(base, base + start, end - start)
    end -= start
  }

  private func deliver(
    _ line: UnsafeRawBufferPointer, isValid: Bool, _ body: (Span<UInt8>, Int) throws -> Void
  ) throws {
    if isValid || UTF8Validity.isValid(line) {
      try line.withMemoryRebound(to: UInt8.self) { try body($0.span, number) }
    } else {
      let decoded = decoder.decode(part: Array(line)).utf8
      try body(decoded.span, number)
    }
  }

  private func lastLineEnd(from searched: Int) -> Int? {
    var index = end
    while index > searched {
      index -= 1
      if buffer[index] == 0x0A { return index + 1 }
    }
    return nil
  }
}
