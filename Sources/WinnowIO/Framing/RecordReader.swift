/// Cuts an input into records, in memory for the longest one that is allowed and one chunk.
///
/// For one thread at a time.
final class RecordReader {
  private static let chunkSize = 1 << 18

  let format: InputFormat
  /// What the rows have in common, where the input is a table.
  private(set) var head: TableHead?
  /// Where the next record, or part of one, begins.
  private(set) var place = RawRecord.Place()

  private let input: Input
  private let limits: InputLimits
  private var source: ByteSource
  private var boundary: RecordBoundary
  /// The charset of a table that is not in UTF-8.
  private var charset: String?
  private let chunk: UnsafeMutableRawBufferPointer
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  private var open = OpenRecord()
  private var filter: RecordFilter
  private var isFresh: Bool
  /// Whether a document that is too long is cut as it stands; others are cut when they are decoded.
  private var isCut: Bool
  /// What is wrong behind a text that is whole.
  private var failureBehind: InputFailure?
  /// What is wrong behind the bytes in the chunk.
  private var failureAhead: InputFailure?
  /// Whether there is more to read behind the failure that was thrown last.
  private(set) var canGoOn = false

  /// Opens an input.
  ///
  /// - Parameter place: A place between records that a reader of the same input once gave.
  init(
    _ input: Input, format: InputFormat, limits: InputLimits = .none,
    at place: RawRecord.Place = RawRecord.Place()
  ) throws(InputFailure) {
    self.input = input
    self.format = format
    self.limits = limits
    source = try ByteSource(input, limits: limits)
    boundary = RecordBoundary(format)
    filter = RecordFilter(format, followsGarbage: place.followsGarbage)
    isFresh = place.offset == 0
    isCut = format.canSplit && limits.longDocuments == .split
    chunk = .allocate(byteCount: Self.chunkSize, alignment: 16)
    if format.hasHeader { try readHead() }
    if place.offset > self.place.offset || place.gaps > 0 { try skip(to: place) }
  }

  deinit {
    chunk.deallocate()
  }

  /// The bytes taken from the file so far, compressed as they may be.
  var bytesRead: Int { source.bytesRead }

  /// Whether ``place`` stands between two records, not inside of one that is cut in pieces.
  var isBetweenRecords: Bool { open.part == 0 }

  /// Appends the next record to a buffer; `nil` at the end.
  ///
  /// - Throws: ``InputFailure``; where ``canGoOn`` is true, the next call goes on behind it.
  func next(into buffer: inout [UInt8]) throws(InputFailure) -> RawRecord? {
    while let record = try nextRecord() {
      defer { leave(record) }
      isFresh = false
      let isWanted =
        record.isTooLong ? filter.wants(front: open.front) : filter.wants(open.bytes)
      place.followsGarbage = filter.followsGarbage
      guard isWanted else { continue }
      var delivered = record
      delivered.bytes = buffer.count..<buffer.count + record.bytes.count
      buffer.append(contentsOf: open.bytes[record.bytes])
      return delivered
    }
    // An empty file is an empty text, and no records of another kind.
    if format.isWhole, isFresh {
      isFresh = false
      return RawRecord(bytes: buffer.count..<buffer.count, place: place, length: 0, part: 0)
    }
    if let failureBehind { throw failureBehind }
    return nil
  }

  /// Goes to a place: at once in a plain file, by reading elsewhere.
  private func skip(to place: RawRecord.Place) throws(InputFailure) {
    defer { self.place = place }
    var rest = place.offset
    if input == .standard {
      // It cannot be opened again: what was read of it for the header is passed over.
      rest -= self.place.offset
    } else {
      source = try ByteSource(input, limits: limits)
      start = 0
      end = 0
      failureAhead = nil
      if try source.seek(to: rest) { return }
      if format.hasHeader { gather(TableHead.sampleLength) }
    }
    // In the pieces in which it was read before: how much is decompressed before damage is noticed
    // depends on them.
    var gaps = place.gaps
    while true {
      let passed = min(rest, end - start)
      start += passed
      rest -= passed
      guard rest > 0 || gaps > 0 else { return }
      start = 0
      end = 0
      do throws(InputFailure) {
        end = try readMore()
        guard end > 0 else { return }
      } catch {
        guard gaps > 0, try source.resume() != nil else { throw error }
        gaps -= 1
      }
    }
  }

  private func readHead() throws(InputFailure) {
    while let record = try nextRecord() {
      defer { leave(record) }
      guard !record.isTooLong else {
        throw InputFailure(name: input.name, line: place.line, cause: "the header is too long")
      }
      guard filter.wants(open.bytes) else { continue }
      head = TableHead(names: open.bytes, charset: charset)
      return
    }
  }

  /// The longest record, or part of one, to hand out.  The beginning of an input may change it.
  private var limit: Int { isCut ? limits.documentSize : limits.recordSize }

  /// Finds the next record, or the next part of one, in `open`.
  private func nextRecord() throws(InputFailure) -> RawRecord? {
    while !open.isWhole, open.bytes.count <= limit {
      if start == end {
        try fill()
        guard !isAtEnd else {
          open.isWhole = open.length > 0
          break
        }
      }
      let window = UnsafeRawBufferPointer(rebasing: chunk[start..<end])
      let length = boundary.end(in: window)
      open.append(
        UnsafeRawBufferPointer(rebasing: window[..<(length ?? window.count)]),
        limit: isCut ? nil : limit)
      start += length ?? window.count
      open.isWhole = length != nil
    }
    guard open.length > 0 else { return nil }
    guard open.bytes.count > limit else {
      return RawRecord(
        bytes: open.bytes.indices, place: place, length: open.length, part: open.part)
    }
    let cut = TextCut.position(in: open.bytes[...], limit: limit)
    return RawRecord(bytes: 0..<cut, place: place, length: cut, part: max(open.part, 1))
  }

  /// After damage in compressed data: goes on with what begins behind it, and says what was lost.
  ///
  /// A text that is one document is not one any more.
  private func passOver(_ failure: InputFailure) throws(InputFailure) -> InputFailure {
    canGoOn = false
    guard !format.isWhole, let lost = try source.resume() else { return failure }
    canGoOn = true
    let place = place
    self.place.offset += open.length
    self.place.line += open.drop()
    self.place.gaps += 1
    boundary = RecordBoundary(format)
    return failure.goingOn(
      behind: lost, unit: "record", line: format.hasLines ? place.line : nil,
      offset: place.offset)
  }

  private func leave(_ record: RawRecord) {
    place.offset += record.length
    place.line += open.remove(record.length)
  }

  private func fill() throws(InputFailure) {
    let isFirst = place.offset == 0 && open.length == 0
    start = 0
    end = 0
    do throws(InputFailure) {
      end = try readMore()
    } catch {
      throw try passOver(error)
    }
    isAtEnd = end == 0
    if isFirst { try begin() }
  }

  /// Reads what follows behind what is in the chunk; 0 at the end.
  private func readMore() throws(InputFailure) -> Int {
    if let failure = failureAhead {
      failureAhead = nil
      throw failure
    }
    do throws(InputFailure) {
      return try source.read(into: UnsafeMutableRawBufferPointer(rebasing: chunk[end...]))
    } catch {
      // A text that is whole is one, whatever stands behind it.
      guard format.isWhole, source.isBehindWholeMembers else { throw error }
      failureBehind = error
      return 0
    }
  }

  /// Reads on until so much of the beginning is there: a pipe may bring little at a time.
  private func gather(_ length: Int) {
    do throws(InputFailure) {
      while !isAtEnd, end < length {
        let count = try readMore()
        if count == 0 { return }
        end += count
      }
    } catch {
      failureAhead = error
    }
  }

  /// Looks at the beginning of an input.
  private func begin() throws(InputFailure) {
    if format.hasLines {
      guard !ByteOrderMark.isWideText(chunk[..<end]) else {
        throw InputFailure(
          name: input.name,
          cause: "it is in UTF-16 or UTF-32; only whole texts are read in these, all else in UTF-8")
      }
      if ByteOrderMark.isUTF8(chunk[..<end]) {
        start = ByteOrderMark.utf8Length
        place.offset += start
      }
      if format.hasHeader {
        gather(TableHead.sampleLength)
        charset = TableHead.charset(ofBeginning: chunk[..<end])
      }
    } else if isCut {
      gather(TextCut.sampleLength)
      isCut = TextCut.isPossible(in: chunk[..<end])
    }
  }
}
