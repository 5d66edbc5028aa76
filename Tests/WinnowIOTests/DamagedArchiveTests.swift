import Testing
import TestSupport
import Winnow

@testable import WinnowIO

/// Damage in compressed inputs of many members costs the members that are damaged, and no others.
struct DamagedArchiveTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Members of some records each, one behind the other, and where they begin.
  private func members(
    _ count: Int, of size: Int, _ compression: OutputCompression
  ) -> (bytes: [UInt8], starts: [Int]) {
    var random = SplitMix64(seed: 5)
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for member in 0..<count {
      starts.append(bytes.count)
      let lines = (0..<size).map {
        "{\"id\":\(member * size + $0),\"text\":\"\(random.next()) \(random.next())\"}\n"
      }
      bytes += compression.compressed(Array(lines.joined().utf8))
    }
    return (bytes, starts)
  }

  private func read(_ file: Input) throws -> (ids: [Int], failures: [InputFailure]) {
    var ids: [Int] = []
    var failures: [InputFailure] = []
    try DocumentReader(format: .jsonl).forEach(in: file) {
      ids.append(Int($0.id) ?? -1)
    } failed: {
      failures.append($0)
    }
    return (ids, failures)
  }

  /// Overwrites the middle of a member, where no mark of its format stands.
  private func damage(_ bytes: inout [UInt8], _ starts: [Int], member: Int, length: Int = 40) {
    let end = member + 1 < starts.count ? starts[member + 1] : bytes.count
    let middle = (starts[member] + end) / 2
    for place in middle..<middle + length { bytes[place] = 0xFF }
  }

  @Test(arguments: OutputCompression.allCases)
  func membersBehindADamagedOneAreRead(compression: OutputCompression) throws {
    var (bytes, starts) = members(20, of: 30, compression)
    damage(&bytes, starts, member: 7)
    let file = try Input.file(folder.write(bytes, to: "a.jsonl"))
    let (ids, failures) = try read(file)
    #expect(ids.prefix(210) == Array(0..<210)[...])
    #expect(ids.suffix(360) == Array(240..<600)[...])
    // Whatever is decoded of the damaged member is taken or refused line by line.
    let loss = try #require(failures.first { $0.cause.contains("data is damaged") })
    #expect(loss.name == file.name)
    #expect((loss.line ?? 0) > 210)
  }

  @Test(arguments: OutputCompression.allCases)
  func severalGapsAreEachNamed(compression: OutputCompression) throws {
    var (bytes, starts) = members(30, of: 20, compression)
    for member in [0, 9, 10, 22] { damage(&bytes, starts, member: member) }
    let (ids, failures) = try read(.file(folder.write(bytes, to: "a.jsonl")))
    for member in Set(0..<30).subtracting([0, 9, 10, 22]) {
      #expect(Set(ids).isSuperset(of: member * 20..<(member + 1) * 20), "member \(member)")
    }
    #expect((3...4).contains(failures.count { $0.cause.contains("data is damaged") }))
  }

  /// A download that broke off, with a whole file behind it: the decoder takes the head of the second for data of
  /// the first.
  @Test(arguments: OutputCompression.allCases)
  func whatFollowsAMemberThatIsCutOffIsRead(compression: OutputCompression) throws {
    let (bytes, starts) = members(2, of: 300, compression)
    for share in [3, 2] {
      let cut = bytes[..<(starts[1] / share)] + bytes[starts[1]...]
      let file = try Input.file(folder.write(Array(cut), to: "cut.jsonl"))
      let (ids, failures) = try read(file)
      #expect(Set(ids).isSuperset(of: 300..<600))
      #expect(failures.contains { $0.cause.contains("data is damaged") })
    }
  }

  /// Commands that read line by line lost all that followed damage.
  @Test(arguments: OutputCompression.allCases)
  func linesBehindDamageAreRead(compression: OutputCompression) throws {
    var (bytes, starts) = members(6, of: 50, compression)
    damage(&bytes, starts, member: 2)
    let file = try Input.file(folder.write(bytes, to: "lines.jsonl"))
    var ids: [Int] = []
    var failures: [InputFailure] = []
    try JSONLReader.forEach(in: file) { object, _ in
      let id = object.index(of: "id").map { String(decoding: object.json(at: $0), as: UTF8.self) }
      ids.append(id.flatMap { Int($0) } ?? -1)
    } failed: {
      failures.append($0)
    }
    #expect(ids.prefix(100) == Array(0..<100)[...])
    #expect(ids.suffix(150) == Array(150..<300)[...])
    let loss = try #require(failures.first { $0.cause.contains("data is damaged") })
    #expect((loss.line ?? 0) > 100)
  }

  @Test func damageInTheLastMemberEndsTheInput() throws {
    var (bytes, starts) = members(3, of: 30, .gzip)
    damage(&bytes, starts, member: 2)
    let file = try Input.file(folder.write(bytes, to: "a.jsonl"))
    #expect(throws: InputFailure.self) { try read(file) }
  }

  @Test func marksInsideOfDataAreNoMembers() throws {
    var (bytes, starts) = members(3, of: 30, .gzip)
    damage(&bytes, starts, member: 0)
    // A mark of gzip that nothing sensible follows, in the damaged stretch.
    let middle = starts[1] / 2 + 50
    bytes.replaceSubrange(middle..<middle + 4, with: [0x1F, 0x8B, 0x08, 0x00])
    let (ids, failures) = try read(.file(folder.write(bytes, to: "a.jsonl")))
    #expect(Set(ids).isSuperset(of: 30..<90))
    #expect(failures.count { $0.cause.contains("data is damaged") } == 1)
  }

  /// At each of them all that had been read was moved.
  @Test func manyMarksInsideOfDataAreNoMembers() throws {
    let (bytes, starts) = members(2, of: 30, .gzip)
    // Blocks of a kind that deflate does not know, in more than one window.
    let marks = repeatElement(
      [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3, 0xFF] as [UInt8], count: 20_000)
    let all = bytes[..<starts[1]] + Array(marks.joined()) + bytes[starts[1]...]
    let (ids, failures) = try read(.file(folder.write(Array(all), to: "a.jsonl")))
    #expect(ids == Array(0..<60))
    #expect(failures.count == 1)
  }

  /// A run that is taken up behind a gap neither reads it twice nor names it twice.
  @Test(arguments: [InputFormat.jsonl, .tsv])
  func readingGoesOnBehindAGap(format: InputFormat) throws {
    var (bytes, starts) = members(12, of: 10, .gzip)
    damage(&bytes, starts, member: 3)
    damage(&bytes, starts, member: 8)
    let input = try Input.file(folder.write(bytes, to: "a.jsonl"))
    func rest(_ place: RawRecord.Place) throws -> [(RawRecord.Place, String)] {
      let reader = try RecordReader(input, format: format, at: place)
      var seen: [(RawRecord.Place, String)] = []
      while true {
        var buffer: [UInt8] = []
        do {
          guard try reader.next(into: &buffer) != nil else { return seen }
          seen.append((reader.place, String(decoding: buffer, as: UTF8.self)))
        } catch {
          guard reader.canGoOn else { throw error }
          seen.append((reader.place, "\(error)"))
        }
      }
    }
    let all = try rest(RawRecord.Place())
    #expect(all.count { $0.1.contains("data is damaged") } == 2)
    for (index, place) in all.map(\.0).enumerated() where index % 5 == 0 || 25...40 ~= index {
      #expect(try rest(place).map(\.1) == all[(index + 1)...].map(\.1))
    }
  }

  /// igzip says that it took two bytes more than there were.
  @Test func damageInTheLastBytesOfGzipIsDamage() throws {
    let bytes: [UInt8] =
      [0x1F, 0x8B, 0x08, 0, 0x80, 0, 0, 0, 0, 3, 0xAB] + Array(repeating: 0x9F, count: 10) + [0x3A]
      + Array(repeating: 0x9F, count: 15) + Array("{\"id\": 1, \"text".utf8) + [0x9F]
      + Array("\":".utf8) + [0x9F] + Array(" \"".utf8)
    let file = try Input.file(folder.write(bytes, to: "a.jsonl"))
    let failure = #expect(throws: InputFailure.self) { try read(file) }
    #expect(failure?.cause == "the gzip data is damaged")
  }
}
