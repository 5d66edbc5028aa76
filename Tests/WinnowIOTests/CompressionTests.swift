import Foundation
import Testing

@testable import WinnowIO

struct CompressionTests {
  /// A format, with a text compressed by its own program, and forty thousand lines as well.
  struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let short: [UInt8]
    let long: [UInt8]

    var testDescription: String { name }

    init(_ name: String, short: String, long: String) {
      self.name = name
      self.short = [UInt8](Data(base64Encoded: short)!)
      self.long = [UInt8](Data(base64Encoded: long)!)
    }
  }

  private static let text = Array("Пчёлы возвращаются\nв улей.\n".utf8)
  private static let line = Array("The bees dance in the dark.\n".utf8)

  static let samples = [
    Sample(
      "gzip",
      short: """
        H4sIAAAAAAACAwExAM7/0J/Rh9GR0LvRiyDQstC+0LfQstGA0LDRidCw0Y7RgtGB0Y8K0LIg0YPQu9C10LkuCvVH\
        sDQxAAAA
        """,
      long: """
        H4sIAAAAAAACA+3JwQ2AIBAAsL9T3AROwwIol2BMeCj7B/ew37b0jCPzjVbHmXGNmJ+0+tz7VpxzzjnnnHPOOeec\
        c84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xz\
        zjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPO\
        Oeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc845\
        55xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnn\
        nHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeec\
        c84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xz\
        zjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPO\
        Oeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc845\
        55xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnn\
        nHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeec\
        c84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xz\
        zjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPO\
        Oeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc845\
        55xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnn\
        nHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeec\
        c84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xz\
        zjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPO\
        Oeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc845\
        55xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnn\
        nHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeec\
        c84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xz\
        zjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPO\
        Oeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc845\
        55xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnn\
        nHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeec\
        c84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xz\
        zjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPO\
        Oeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc845\
        55xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnn\
        nHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeec\
        c84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xz\
        zjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPO\
        Oeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc845\
        55xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnn\
        nHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeec\
        c84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xz\
        zjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPO\
        Oeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc845\
        55xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnn\
        nHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeec\
        c84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc84555xzzjnnnHPOOeecc+7HtwBm\
        X2FxABcRAA==
        """),
    Sample(
      "zstd",
      short: """
        KLUv/QRoiQEA0J/Rh9GR0LvRiyDQstC+0LfQstGA0LDRidCw0Y7RgtGB0Y8K0LIg0YPQu9C10LkuCsbBzLY=
        """,
      long: """
        KLUv/QRoJAEA4FRoZSBiZWVzIGRhbmNlIGluIHRoZSBkYXJrLgoBAIT/fz6dRAAAAAEA/f+fTyBEAAAAAQD9/zkA\
        AkQAAAABAP3/OQACRAAAAAEA/f85AAJEAAAAAQD9/zkAAkQAAAABAP3/OQACRAAAAAEA/f85AAJFAAAAAQD9FjkA\
        Aqy9mOA=
        """),
    Sample(
      "xz",
      short: """
        /Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAw0J/Rh9GR0LvRiyDQstC+0LfQstGA0LDRidCw0Y7RgtGB0Y8K0LIg\
        0YPQu9C10LkuCgAAAABsyQ957i5dKgABSTFdQeNQH7bzfQEAAAAABFla
        """,
      long: """
        /Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj8Rb/AQBdACoaCKICqX0kU2IxnncczwXAnFJ1dLfADRV0GwFr7q80NPim\
        zvb/Y7QIueqGk7hBo55CGSJ5tvnWbDjBf9p5YBlsIIKb5siytqfGN+ftlWcZhDy9qmsHAd/CJZ4qoy6KyRclhBCQ\
        efzKcdpV3kZyUwFkcISQ1wHakbB6Ca1H/Qpzdoi3llestk3haR1v+0uIEGxCy4g/XACP0E6vJiiUcR89jyThcJ6n\
        I1/sKMuF0ZWYin4qkfIndfcZwAaYTZj92K/VkA/EJVP49ZE2MQWlsO5vwXBNRwzRkRGqrWAdus6xJxhcWYbpZlJY\
        vul2rFnk5VsFCPnH2q38+1Ip914iAAAAOPNzNmRvLwAAAZwCgK5EANUdm3mxxGf7AgAAAAAEWVo=
        """),
    Sample(
      "bzip2",
      short: """
        QlpoOTFBWSZTWbBv6ZgAAA3QagAQQAF4qaAA0qlgACAAIaQmh5TIxPNQoAMRppo0n432iEBATpfZs8E5e406wWlB\
        2LuSKcKEhYN/TMA=
        """,
      long: """
        QlpoOTFBWSZTWSFzXGoB9jjTgAAQQAEEAD5pHAAwARgBTAATQpgAJoJqqQ9J6TE9PUKiDIVEH+FRBtQqIO4VEHcK\
        iDEKiDjmhUQZCogxCog2oVEHSFRB1CogxCogzCog5Cog1Cog3hUQahUQahUQaoVEG8KiD5Cog8MUFZJlNZlDZRXA\
        EE51OAABBAAQQAPmkcADAA8AUwAE0E1VIyYNJ6FMABNPkokOFRIf5RIaUokPJRIeSiQ2VEh3SiQ3VEhrKJDSlEhg\
        qJDEokNsKiQ4lEh2qJDMokN5RIZlEhmUSGaUSH6USGsokPRdyRThQkNbQ6Yg
        """),
  ]

  private func read(_ bytes: [UInt8], suffix: String = ".txt") throws -> [UInt8] {
    let file = try TemporaryFile(bytes, suffix: suffix)
    return try withExtendedLifetime(file) { try file.input.readAll() }
  }

  private func cause(_ bytes: [UInt8]) -> String? {
    do {
      _ = try read(bytes)
      return nil
    } catch {
      return (error as? InputFailure)?.cause
    }
  }

  @Test(arguments: samples)
  func compressedTextIsRead(sample: Sample) throws {
    #expect(try read(sample.short) == Self.text)
    let lines = try read(sample.long)
    #expect(lines.count == 40_000 * Self.line.count)
    #expect(lines.starts(with: Self.line))
  }

  @Test(arguments: samples)
  func linesOfCompressedTextCome(sample: Sample) throws {
    let file = try TemporaryFile(sample.long)
    defer { withExtendedLifetime(file) {} }
    var lines = try LineReader(file.input)
    var count = 0
    try lines.forEach { line, _ in
      count += 1
      if line.count != Self.line.count - 1 { Issue.record("line \(count) is cut") }
    }
    #expect(count == 40_000)
  }

  @Test(arguments: samples)
  func membersBehindOneAnotherAreOneText(sample: Sample) throws {
    #expect(
      try read(sample.short + sample.long + sample.short).count == 2 * Self.text.count + 40_000
        * Self.line.count)
    // Tapes and some programs fill up with zeros.
    let zeros = [UInt8](repeating: 0, count: 512)
    #expect(try read(sample.short + zeros + sample.short + zeros) == Self.text + Self.text)
  }

  @Test(arguments: samples)
  func everyCutIsNoticed(sample: Sample) {
    for length in Compression.markLength..<sample.short.count {
      #expect(
        cause(Array(sample.short[..<length])) == "the \(sample.name) data ends early",
        "\(length) bytes")
    }
  }

  @Test(arguments: samples)
  func damageIsNoticed(sample: Sample) {
    // In the last third stands a checksum or what it is made over.
    var noticed = 0
    let places = sample.short.count * 2 / 3..<sample.short.count
    for place in places {
      var damaged = sample.short
      damaged[place] ^= 0x10
      if cause(damaged) != nil { noticed += 1 }
    }
    #expect(noticed >= places.count - 2)
  }

  /// A text was lost for what stood behind it, and the cause was that it ended early.
  @Test(arguments: samples, ["x", "and something else behind it"])
  func whatStandsBehindIsNamedAndTheTextRead(sample: Sample, rest: String) throws {
    let failure = "what stands behind the \(sample.name) data is none"
    let file = try TemporaryFile(sample.short + sample.short + Array(rest.utf8))
    defer { withExtendedLifetime(file) {} }
    let (bytes, told) = try file.input.readText()
    #expect(bytes == Self.text + Self.text)
    #expect(told?.cause == failure)
    #expect(cause(sample.short + Array(rest.utf8)) == failure)
    for split in [InputLimits.LongDocuments.refuse, .split] {
      let limits = InputLimits(documentSize: 1000, longDocuments: split)
      let reader = try RecordReader(file.input, format: .text, limits: limits)
      var buffer: [UInt8] = []
      #expect(try reader.next(into: &buffer) != nil)
      #expect(buffer == Self.text + Self.text)
      let end = #expect(throws: InputFailure.self) { try reader.next(into: &buffer) }
      #expect(end?.cause == failure)
      #expect(!reader.canGoOn)
    }
  }

  @Test func namesTellTheFormatInside() {
    for ending in ["", ".gz", ".zst", ".xz", ".bz2"] {
      #expect(InputFormat(of: .file("pages.jsonl" + ending)) == .jsonl)
      #expect(InputFormat(of: .file("page.txt" + ending)) == .text)
    }
  }

  @Test func textThatOnlyBeginsAlikeIsText() throws {
    for text in ["BZh", "BZhang was here", "BZh1 is a name", "BZh9", "B", "", "(\u{B5}/", "\u{1F}"]
    {
      #expect(try read(Array(text.utf8)) == Array(text.utf8))
    }
  }
}
