/// The forms of times.
extension DateFinder {
  /// A time without the half of the day it lies in.
  private struct Clock {
    let hour: Int
    var minute: Int?
    var second: Int?
    var end: Int
    var score: Double
  }

  /// 18:40, 18:40:05, 6:40 pm, 6 pm, 18 h 40, 18.40 Uhr, 午後6時40分
  func time(_ hour: Number) -> Find? {
    guard hour.digits <= 2, hour.value <= 24 else { return nil }
    let leading = dayHalf(before: hour.range.lowerBound)
    guard
      let clock = colonClock(hour) ?? easternClock(hour, isToldHalf: leading != nil)
        ?? pointedClock(hour) ?? bareHour(hour)
    else { return nil }
    var value = clock.hour
    var range = hour.range.lowerBound..<clock.end
    if let leading, value <= 12 {
      value = value % 12 + 12 * leading.half
      range = leading.start..<clock.end
    } else if let half = lexicon.dayHalves.match(at: skippingSpaces(clock.end), in: text),
      value <= 12
    {
      value = value % 12 + 12 * half.value
      range = range.lowerBound..<half.end
    } else if clock.minute == nil {
      return nil
    }
    guard value < 24 || value == 24 && clock.minute == 0, mayEnd(range.upperBound) else {
      return nil
    }
    let parts = [value, clock.minute ?? 0] + (clock.second.map { [$0] } ?? [])
    return Find(
      range: range, value: parts.map { Self.padded($0, 2) }.joined(separator: ":"),
      isTime: true, score: clock.score)
  }

  /// Whether nothing goes on that would make it no time: `12:30:45:10`, `3:20cm`.
  private func mayEnd(_ end: Int) -> Bool {
    let isZulu = text.at(end) == "Z" && text.isWordBoundary(end + 1)
    return (text.isWordBoundary(end) || text[end - 1].isUnspaced || text[end].isUnspaced || isZulu)
      && (text.at(end) != ":" || text.at(end + 1).digit == nil)
  }

  private func colonClock(_ hour: Number) -> Clock? {
    let mark = hour.range.upperBound
    guard text.at(mark) == ":" || text.at(mark) == "：", let minute = minutes(at: mark + 1) else {
      return nil
    }
    var clock = Clock(
      hour: hour.value, minute: minute.value, end: minute.range.upperBound, score: 0.9)
    if text.at(clock.end) == ":", let second = minutes(at: clock.end + 1) {
      (clock.second, clock.end) = (second.value, second.range.upperBound)
    }
    clock.end = behindWord(clock.end) ?? clock.end
    return clock
  }

  /// Behind a word such as "Uhr" after a time.
  private func behindWord(_ end: Int) -> Int? {
    let behind = skippingWords(["uhr", "uur", "hrs", "часов", "godz"], from: end)
    return behind > skippingSpaces(end) ? lastLetter(before: behind) : nil
  }

  /// 18時40分, 6時半, 3点20分, 6시 40분.  Without minutes 点 counts other things too; 時間 and 시간 are
  /// lengths of time.
  private func easternClock(_ hour: Number, isToldHalf: Bool) -> Clock? {
    let mark = hour.range.upperBound
    guard "時时點点시".unicodeScalars.contains(text.at(mark)),
      !"間间간".unicodeScalars.contains(text.at(mark + 1))
    else { return nil }
    var clock = Clock(hour: hour.value, end: mark + 1, score: 0.9)
    if text.at(clock.end) == "半" {
      (clock.minute, clock.end) = (30, clock.end + 1)
    } else if let minute = number(at: skippingSpaces(clock.end)), minute.value < 60,
      "分분".unicodeScalars.contains(text.at(minute.range.upperBound))
    {
      (clock.minute, clock.end) = (minute.value, minute.range.upperBound + 1)
    } else if "点點".unicodeScalars.contains(text.at(mark)), !isToldHalf {
      guard "钟鐘".unicodeScalars.contains(text.at(clock.end)) else { return nil }
      (clock.minute, clock.end) = (0, clock.end + 1)
    } else {
      clock.minute = 0
    }
    if let second = number(at: skippingSpaces(clock.end)), second.value < 60,
      "秒초".unicodeScalars.contains(text.at(second.range.upperBound))
    {
      (clock.second, clock.end) = (second.value, second.range.upperBound + 1)
    }
    return clock
  }

  /// 18 h 40, 18.40 Uhr, kl. 18.40, à 19h
  private func pointedClock(_ hour: Number) -> Clock? {
    let end = hour.range.upperBound
    let isPoint = text.at(end) == "."
    guard isPoint || text.at(skippingSpaces(end)) == "h" else { return nil }
    let start = isPoint ? end + 1 : skippingSpaces(skippingSpaces(end) + 1)
    guard let minute = minutes(at: start) else {
      let behind = skippingSpaces(end) + 1
      guard !isPoint, text.isWordBoundary(behind), follows(Self.hourCues, hour.range.lowerBound)
      else { return nil }
      return Clock(hour: hour.value, minute: 0, end: behind, score: 0.8)
    }
    var clock = Clock(
      hour: hour.value, minute: minute.value, end: minute.range.upperBound, score: 0.85)
    guard isPoint else { return clock }
    if let behind = behindWord(clock.end) {
      clock.end = behind
    } else if lexicon.dayHalves.match(at: skippingSpaces(clock.end), in: text) == nil,
      !follows(Self.clockCues, hour.range.lowerBound)
    {
      return nil
    }
    return clock
  }

  /// 6 pm: an hour if the half of the day stands with it.
  private func bareHour(_ hour: Number) -> Clock? {
    Clock(hour: hour.value, end: hour.range.upperBound, score: 0.9)
  }

  /// Words behind which a number with a point is a time.
  private static let clockCues = [
    "kl", "kl.", "klo", "klokka", "godz", "godz.", "pukul", "jam", "saat",
  ]

  /// Words behind which "19h" is no length of time.
  private static let hourCues = ["à", "avant", "après", "vers", "dès", "às", "las", "les"]

  /// Whether one of some words stands right before an index.
  private func follows(_ words: [String], _ index: Int) -> Bool {
    var end = index
    while end > 0, text[end - 1].isSpace { end -= 1 }
    guard end < index else { return false }
    return words.contains { word in
      let start = end - word.unicodeScalars.count
      return start >= 0 && text.isWordBoundary(start) && text.text(start..<end).lowercased() == word
    }
  }

  /// The half of the day that languages of the East name first: 午後6時, 오후 6시.
  private func dayHalf(before index: Int) -> (half: Int, start: Int)? {
    var end = index
    while end > 0, text[end - 1].isSpace { end -= 1 }
    for (half, names) in Self.leadingHalves.enumerated() {
      for name in names {
        let start = end - name.unicodeScalars.count
        if text.has(Array(name.unicodeScalars), at: start) { return (half, start) }
      }
    }
    return nil
  }

  /// Before noon, and after.
  private static let leadingHalves = [
    ["午前", "上午", "早上", "凌晨", "清晨", "오전", "새벽", "아침"],
    ["午後", "下午", "晚上", "中午", "傍晚", "오후", "저녁"],
  ]

  private func minutes(at index: Int) -> Number? {
    number(at: index).flatMap { $0.digits == 2 && $0.value < 60 ? $0 : nil }
  }
}
