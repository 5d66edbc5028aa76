/// Bytes of 0x80 and more that stand alone among ASCII.
///
/// Most are signs, and letters of Latin. Text in another script has words of one letter, too, but not
/// those only.
struct LoneBytes {
  /// The bytes, each once, and how often they stand alone.
  private var bytes: [UInt8] = []
  private var counts = [Int](repeating: 0, count: 0x80)
  /// Whether a byte has another one beyond ASCII beside it.
  private var hasCompany = [Bool](repeating: false, count: 0x80)

  /// - Complexity: O(n)
  init(_ text: [UInt8]) {
    var place = ScalarScan.firstNonASCII(in: text, from: 0)
    while place < text.count {
      let start = place
      while place < text.count, text[place] >= 0x80 { place += 1 }
      if place - start == 1 {
        let byte = text[start]
        if counts[Int(byte) - 0x80] == 0 { bytes.append(byte) }
        counts[Int(byte) - 0x80] += 1
      } else {
        for byte in text[start..<place] { hasCompany[Int(byte) - 0x80] = true }
      }
      place = ScalarScan.firstNonASCII(in: text, from: place)
    }
  }

  /// What one of them costs a charset in which it is a letter of another script.
  private static let cost = 60

  /// What they cost a charset in which there are letters of another script, but no two side by side.
  func cost(in page: CharsetGuess.Page) -> Int {
    var cost = 0
    for byte in bytes where page.isNative[Int(byte)] {
      cost += Self.cost * counts[Int(byte) - 0x80]
    }
    if cost == 0 { return 0 }
    let hasWords = (0..<0x80).contains { hasCompany[$0] && page.isNative[$0 + 0x80] }
    return hasWords ? 0 : cost
  }
}
