/// Reads subtitles: SubRip (`.srt`) and WebVTT (W3C).
enum SubtitleMarkup {
  /// What is said of each line; `nil` where fewer than two lines are times of subtitles.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func read(_ lines: MarkedLines) -> [LineMarkup?]? {
    let times = lines.indices.filter { isTiming(lines[$0]) }
    guard times.count > 1 else { return nil }
    var kinds = [LineMarkup?](repeating: LineMarkup(.message), count: lines.count)
    func set(_ index: Int) { kinds[index] = LineMarkup(.metadata) }
    for (place, index) in times.enumerated() {
      set(index)
      // Its number or name, which nothing stands above.
      if lines.followsClosely(index),
        lines[index - 1].isNumber || !lines.followsClosely(index - 1)
      {
        set(index - 1)
      }
      let next = place + 1 < times.count ? times[place + 1] : lines.count
      let shown = (index + 1..<next).prefix { lines.followsClosely($0) }
      if shown.contains(where: { SubtitleCredit.isOne(lines[$0]) }) { shown.forEach(set) }
    }
    for index in lines.indices
    where !lines.followsClosely(index) && opensBlock(lines[index], isFirst: index == 0) {
      set(index)
      var next = index + 1
      while next < lines.count, lines.followsClosely(next) {
        set(next)
        next += 1
      }
    }
    for index in RollingCaptions.repeated(lines, where: { kinds[$0]?.kind == .message }) {
      set(index)
    }
    return kinds
  }

  /// Blocks of WebVTT that are not shown.
  private static func opensBlock(_ line: MarkedLine, isFirst: Bool) -> Bool {
    isFirst && line.starts(with: "WEBVTT") || line.starts(with: "NOTE ")
      || ["NOTE", "STYLE", "REGION"].contains {
        line.starts(with: $0) && line.utf8.count == $0.utf8CodeUnitCount
      }
  }

  /// `00:01:02,345 --> 00:01:04,000`, with or without hours, and settings behind.
  private static func isTiming(_ line: MarkedLine) -> Bool {
    guard line.first.isDigit else { return false }
    var rest = line.utf8[...]
    guard skipTime(&rest) else { return false }
    rest = rest.drop { $0 == 0x20 }
    guard rest.starts(with: [0x2D, 0x2D, 0x3E]) else { return false }
    rest = rest.dropFirst(3).drop { $0 == 0x20 }
    return skipTime(&rest)
  }

  /// Digits in twos and threes, with colons and one comma or full stop.
  static func skipTime(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let time = rest.prefix { $0.isDigit || $0 == 0x3A || $0 == 0x2C || $0 == 0x2E }
    rest = rest.dropFirst(time.count)
    return time.count >= 9 && time.contains(0x3A)
      && (time.contains(0x2C) || time.contains(0x2E))
  }
}
