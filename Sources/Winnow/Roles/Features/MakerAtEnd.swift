// Makers of pictures as Chinese, Japanese and Korean papers name them: behind what the picture shows.
extension LineMeasures {
  private static let longestName = 2...10

  /// Whether a line ends with a name and the verb for taking pictures: "… 王磊 摄", "…＝3日、山田太郎撮影".
  static func endsWithMaker(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let scalars = end(of: line, in: utf8)
    if let last = scalars.last, taken.contains(last), scalars.dropLast().last != take {
      return isName(scalars.dropLast(), behind: marks)
    }
    guard scalars.suffix(2) == shot else { return false }
    let isCredit = scalars.contains { opening.contains($0) }
    return isName(scalars.dropLast(2), behind: isCredit ? marks : opening)
  }

  /// Whether a line ends with a sentence and the name of a reporter: "… 있다. 김도연 기자".
  static func endsWithReporter(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard utf8[line].suffix(reporter.count).elementsEqual(reporter) else { return false }
    let text = end(of: line, in: utf8).dropLast(2).reversed().drop { $0 == 0x20 }
    let name = text.prefix { 0xAC00...0xD7A3 ~= $0 }
    let before = text.dropFirst(name.count).drop { $0 == 0x20 }
    return (2...4).contains(name.count) && text.count - name.count > before.count
      && before.first.map { [0x2E, 0x3002, 0x29, 0xFF09].contains($0) } == true
  }

  /// The last code points of a line, without brackets behind them.
  private static func end(
    of line: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>
  ) -> [UInt32] {
    var scalars: [UInt32] = []
    var index = max(line.lowerBound, line.upperBound - 90)
    while index < line.upperBound, utf8[index] & 0xC0 == 0x80 { index += 1 }
    while index < line.upperBound { scalars.append(decodeScalar(utf8, &index)) }
    while let last = scalars.last, closing.contains(last) { scalars.removeLast() }
    return scalars
  }

  /// Spaces and brackets behind the verb.
  private static let closing: Set<UInt32> = [0x20, 0x29, 0xFF09, 0x3011, 0x5D]
  /// 摄 and 攝.
  private static let taken: Set<UInt32> = [0x6444, 0x651D]
  /// 拍: with the above, to take pictures.
  private static let take: UInt32 = 0x62CD
  /// 撮影
  private static let shot: [UInt32] = [0x64AE, 0x5F71]
  private static let reporter = Array("기자".utf8)
  /// What parts the place and day of a picture from what it shows.
  private static let opening: Set<UInt32> = [0xFF1D, 0x3D, 0xFF08, 0x28, 0x3010, 0x5B]
  private static let marks = opening.union([
    0x20, 0x3000, 0x3002, 0x3001, 0xFF0C, 0xFF1A, 0x2F, 0xFF0F, 0x7C, 0xFF5C, 0x29, 0xFF09, 0x3011,
  ])

  /// Whether nothing but a name stands behind the last mark.
  private static func isName(_ scalars: ArraySlice<UInt32>, behind marks: Set<UInt32>) -> Bool {
    // The name may stand between spaces.
    let text = scalars.reversed().drop { $0 == 0x20 || $0 == 0x3000 }
    let name = text.prefix { !marks.contains($0) }
    return longestName.contains(name.count) && name.count < text.count
  }
}
