internal import CTextKernels

/// How much pairs of bytes speak for each of the single-byte charsets, as far as they were met.
///
/// A pair has a row with what it says in all charsets, so that bytes are weighed in all of them at
/// once. Belongs to one task at a time.
final class BytePairTable {
  // Unsafe: memory of its own, for each two bytes.
  /// The rows of pairs by the first byte and the second; 0 for those that were not met.
  private let numbers: UnsafeMutablePointer<UInt16>
  /// The pairs of the bytes that were weighed last, and how many there is room for.
  private var met = UnsafeMutablePointer<UInt16>.allocate(capacity: 0)
  private var room = 0
  /// The first is of no pair. In the lower half of a row is what the pair says for a charset, in the
  /// upper one what it says for being text in it, both over ``least``.
  private var rows = [UInt8](repeating: 0, count: lanes)

  private static let lanes = Int(TEXT_LANGUAGES)
  private static let half = lanes / 2
  /// What a pair says at least.
  private static let least = CharsetSample.control

  init() {
    numbers = .allocate(capacity: 1 << 16)
    numbers.initialize(repeating: 0, count: 1 << 16)
  }

  deinit {
    numbers.deallocate()
    met.deallocate()
  }

  /// How much bytes speak for each of the single-byte charsets.
  struct Evidence {
    fileprivate var sums: [Int32]

    /// How much speaks for a charset.
    func forCharset(_ page: CharsetGuess.Page) -> Int { Int(sums[page.number]) }

    /// How much speaks for the bytes being text in a charset, over what that takes (``MixupText``).
    func forText(_ page: CharsetGuess.Page) -> Int {
      Int(sums[page.number + BytePairTable.half])
    }
  }

  /// Weighs bytes.
  ///
  /// - Complexity: O(n), some nanoseconds for each pair that was met before.
  func evidence(of bytes: [UInt8]) -> Evidence {
    if room <= bytes.count {
      met.deallocate()
      room = 2 * bytes.count + 1
      met = .allocate(capacity: room)
    }
    var count = 0
    var previous: UInt8 = 0x20
    for byte in bytes {
      if byte | previous >= 0x80 {
        met[count] = number(previous, byte)
        count += 1
      }
      previous = byte
    }
    let inside = count
    if previous >= 0x80 {
      met[count] = number(previous, 0x20)
      count += 1
    }
    var sums = [Int32](repeating: Int32(count * Self.least), count: Self.lanes)
    sums.withUnsafeMutableBufferPointer { sums in
      // There are sums.
      text_add_rarities(sums.baseAddress!, rows, met, nil, Int64(count))
    }
    if count > inside {
      // The space behind the last character is no part of the text.
      let start = Int(met[inside]) * Self.lanes
      for lane in Self.half..<Self.lanes {
        sums[lane] -= Int32(Int(rows[start + lane]) + Self.least)
      }
    }
    return Evidence(sums: sums)
  }

  @inline(__always)
  private func number(_ first: UInt8, _ second: UInt8) -> UInt16 {
    let number = numbers[Int(first) << 8 | Int(second)]
    return number > 0 ? number : add(first, second)
  }

  @inline(never)
  private func add(_ first: UInt8, _ second: UInt8) -> UInt16 {
    let number = UInt16(rows.count / Self.lanes)
    let start = rows.count
    rows += [UInt8](repeating: 0, count: Self.lanes)
    let model = CharacterModel.shared
    for page in CharsetGuess.singleByte {
      let (first, second) = (Int(first), Int(second))
      let evidence = model.evidence(page.parts[first], page.parts[second])
      rows[start + page.number] = UInt8(
        Self.weight(page.kinds[first], page.kinds[second], evidence) - Self.least)
      rows[start + page.number + Self.half] = UInt8(
        MixupChance.weight(page.kinds[first], page.kinds[second], evidence) - Self.least)
    }
    numbers[Int(first) << 8 | Int(second)] = number
    return number
  }

  /// The same as ``CharsetSample/weight(_:_:_:)``.
  private static func weight(_ first: MixupKind, _ second: MixupKind, _ evidence: Int) -> Int {
    if second.contains(.control) { return CharsetSample.control }
    if first.contains(.control) { return 0 }
    let isLoose =
      first.contains(.sign) && !second.contains(.alphabetic)
      || second.contains(.sign) && !first.contains(.alphabetic)
    return isLoose ? max(evidence, -MojibakeRun.lenient) : evidence
  }
}
