internal import ICUText

/// Finds code points without a character, but those that nothing is drawn for, which have a
/// ``HiddenClass``, and those that are kept for emoji to come.
struct UnassignedCharacters {
  private static let shared = UnassignedCharacters()

  /// A bit for each code point.
  private var bits = [UInt64](repeating: 0, count: 0x110000 / 64)
  /// A bit for each second byte of a sequence with such a code point, by lead byte from 0xC0.
  private var seconds = [UInt64](repeating: 0, count: 64)

  private init() {
    let kept = ScalarSet(.extendedPictographic)
    guard let unassigned = try? ScalarSet(pattern: "[:Cn:]") else { return }
    for value in unassigned.ranges.joined() where value >= 0x80 && HiddenClass(value) == nil {
      guard let scalar = Unicode.Scalar(value), !kept.contains(scalar) else { continue }
      bits[Int(value >> 6)] |= 1 << UInt64(value & 63)
      // The second byte has the same bits in all of a block of 64.
      let lead =
        value < 0x800 ? value >> 6 : value < 0x10000 ? 0x20 | value >> 12 : 0x30 | value >> 18
      let second = value < 0x800 ? value : value < 0x10000 ? value >> 6 : value >> 12
      seconds[Int(lead)] |= 1 << UInt64(second & 63)
    }
  }

  /// The findings of a text, in order; neighbours are one.
  static func findings(in utf8: [UInt8], _ census: ByteCensus) -> [Finding] {
    if census.isASCII { return [] }
    let table = shared
    var leads: UInt64 = 0
    for lead in 0..<64 where table.seconds[lead] != 0 {
      let seconds = table.seconds[lead]
      for second in 0..<64 where seconds >> UInt64(second) & 1 == 1 {
        if census.has(UInt8(0xC0 + lead), UInt8(0x80 + second)) { leads |= 1 << UInt64(lead) }
      }
    }
    if leads == 0 { return [] }
    var findings: [Finding] = []
    var values: [UInt32] = []
    var start = 0
    var scan = ScalarScan(utf8)
    func report() {
      if values.isEmpty { return }
      findings.append(
        Finding(
          kind: .unassigned, range: start..<start + values.reduce(0) { $0 + length(of: $1) },
          detail: HiddenScan.names(of: values) + ", not in Unicode \(ICUVersion.unicode)"))
      values = []
    }
    var end = 0
    while true {
      scan.skip(leads: leads)
      guard let value = scan.next() else { break }
      guard table.bits[Int(value >> 6)] >> UInt64(value & 63) & 1 == 1 else { continue }
      if scan.start != end { report() }
      if values.isEmpty { start = scan.start }
      values.append(value)
      end = scan.end
    }
    report()
    return findings
  }

  private static func length(of value: UInt32) -> Int {
    value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
  }
}
