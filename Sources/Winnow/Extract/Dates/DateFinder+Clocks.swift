/// Times as the clock shows them, by their marks and words.
extension DateFinder {
  /// A time without the part of the day it lies in.
  struct Clock {
    let hour: Int
    var minute: Int?
    var second: Int?
    var end: Int
    var score: Double
  }

  func colonClock(_ hour: Number) -> Clock? {
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
    behind(lexicon.clockWords.clock + lexicon.clockWords.hour, end)
  }

  private func behind(_ words: [String], _ end: Int) -> Int? {
    let behind = skippingWords(words, from: end)
    return behind > skippingSpaces(end) ? lastLetter(before: behind) : nil
  }

  /// 18時40分, 6時半, 3点20分, 6시 40분.  Without minutes 点 counts other things too; 時間 and 시간 are
  /// lengths of time.
  func easternClock(_ hour: Number, isToldHalf: Bool) -> Clock? {
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
  func pointedClock(_ hour: Number) -> Clock? {
    let end = hour.range.upperBound
    let isPoint = text.at(end) == "."
    guard isPoint || text.at(skippingSpaces(end)) == "h" else { return nil }
    let start = isPoint ? end + 1 : skippingSpaces(skippingSpaces(end) + 1)
    guard let minute = minutes(at: start) else {
      let behind = skippingSpaces(end) + 1
      guard !isPoint, text.isWordBoundary(behind),
        follows(lexicon.clockWords.beforeH, hour.range.lowerBound)
      else { return nil }
      return Clock(hour: hour.value, minute: 0, end: behind, score: 0.8)
    }
    var clock = Clock(
      hour: hour.value, minute: minute.value, end: minute.range.upperBound, score: 0.85)
    guard isPoint else { return clock }
    if let behind = behindWord(clock.end) {
      clock.end = behind
    } else if period(after: clock, hour.range.lowerBound) == nil,
      behind(lexicon.clockWords.sign, clock.end) == nil,
      !follows(lexicon.clockWords.before, hour.range.lowerBound)
    {
      return nil
    }
    return clock
  }

  /// 18 Uhr, om 20 uur; 24 hours are rather a day.
  func wordedHour(_ hour: Number) -> Clock? {
    let words = lexicon.clockWords
    let isAt = hour.value < 24 && follows(words.at, hour.range.lowerBound)
    let end = hour.range.upperBound
    if hour.value < 24, follows(ClockWords.alone, hour.range.lowerBound),
      !".,:".unicodeScalars.contains(text.at(end)) || text.at(end + 1).digit == nil
    {
      return Clock(hour: hour.value, minute: 0, end: end, score: 0.8)
    }
    return behind(isAt ? words.clock + words.hour : words.clock, hour.range.upperBound).map {
      Clock(hour: hour.value, minute: 0, end: $0, score: 0.85)
    }
  }

  /// 6 pm: an hour if the part of the day stands with it.
  func bareHour(_ hour: Number) -> Clock {
    Clock(hour: hour.value, end: hour.range.upperBound, score: 0.9)
  }

  /// Whether one of some words stands right before an index.
  func follows(_ words: [String], _ index: Int) -> Bool {
    var end = index
    while end > 0, text[end - 1].isSpace { end -= 1 }
    guard end < index else { return false }
    return words.contains { word in
      let start = end - word.unicodeScalars.count
      return start >= 0 && text.isWordBoundary(start) && text.text(start..<end).lowercased() == word
    }
  }

  private func minutes(at index: Int) -> Number? {
    number(at: index).flatMap { $0.digits == 2 && $0.value < 60 ? $0 : nil }
  }
}
