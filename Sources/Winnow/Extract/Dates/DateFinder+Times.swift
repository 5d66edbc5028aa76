/// The forms of times.
extension DateFinder {
  /// 18:40, 18:40:05, 6:40 pm, 6 in the evening, 18 h 40, 18.40 Uhr, 午後6時40分
  ///
  /// - Parameter previous: Where what was found before ends.
  func time(_ hour: Number, after previous: Int) -> Find? {
    guard hour.digits <= 2, hour.value <= 24 else { return nil }
    let start = hour.range.lowerBound
    let leading = leadingPeriod(before: start, after: previous)
    let leads = leading.map { lexicon.periodLeads || text[$0.start].isUnspaced } ?? false
    let clock =
      colonClock(hour) ?? easternClock(hour, isToldHalf: leads) ?? pointedClock(hour)
      ?? wordedHour(hour) ?? bareHour(hour)
    var value = clock.hour
    var range = start..<clock.end
    if lexicon.base == "sw", 1...12 ~= value, follows(["saa"], start) {
      // Hours are counted from sunrise and from sunset: "saa 2 asubuhi" is 8 in the morning.
      var full = clock
      full.minute = clock.minute ?? 0
      guard let (period, end) = period(after: full, start) else { return nil }
      value = period.hour(of: (value + 6 - 1) % 12 + 1)
      range = start..<end
    } else if value <= 12 {
      if leads, clock.minute != nil, let leading {
        value = leading.value.hour(of: value)
        range = leading.start..<clock.end
      } else if let (period, end) = period(after: clock, start) {
        value = period.hour(of: value)
        range = start..<end
      } else if clock.minute != nil, let leading, !leading.value.isHalf {
        value = leading.value.hour(of: value)
        range = leading.start..<clock.end
      } else if clock.minute == nil {
        return nil
      }
    } else if clock.minute == nil {
      return nil
    }
    guard value < 24 || value == 24 && clock.minute == 0, mayEnd(range.upperBound) else {
      return nil
    }
    let isPlain = range == start..<clock.end && leading == nil
    if isPlain, text.at(hour.range.upperBound) == ":", isProportionOrVerse(start, clock.end) {
      return nil
    }
    let offset = isPlain ? offset(at: clock.end, isBehindDate: isBehindDate(start)) : nil
    if let offset { range = start..<offset.end }
    let parts = [value, clock.minute ?? 0] + (clock.second.map { [$0] } ?? [])
    return Find(
      range: range, value: parts.map { Self.padded($0, 2) }.joined(separator: ":"),
      isTime: true, score: clock.score, offset: offset?.value)
  }

  /// "+02:00" behind a time of ISO 8601; behind a minus only if a date stands before the time, as
  /// "18:40-19:30" says from when to when.
  private func offset(at index: Int, isBehindDate: Bool) -> (value: String, end: Int)? {
    let sign = text.at(index)
    guard sign == "+" || isBehindDate && (sign == "-" || sign == "−"),
      let hours = number(at: index + 1), hours.digits == 2 || hours.digits == 4
    else { return nil }
    let hasMark = text.at(hours.range.upperBound) == ":"
    guard let minutes = hours.digits == 4 ? hours : hasMark ? number(at: index + 4) : nil,
      minutes.digits == hours.digits
    else { return nil }
    let (hour, minute) =
      hours.digits == 4 ? (hours.value / 100, hours.value % 100) : (hours.value, minutes.value)
    let end = minutes.range.upperBound
    guard hour <= 14, minute < 60, text.isWordBoundary(end),
      !":.".unicodeScalars.contains(text.at(end)) || text.at(end + 1).digit == nil
    else { return nil }
    return ((sign == "+" ? "+" : "-") + Self.padded(hour, 2) + ":" + Self.padded(minute, 2), end)
  }

  /// The part of the day before a time.  Those of the East are known in any language.
  private func leadingPeriod(
    before start: Int, after previous: Int
  ) -> (value: DayPeriod, start: Int)? {
    let last = lastLetter(before: start)
    guard last > previous, text[last - 1].isWordPart || text[last - 1] == "." else { return nil }
    if let period = lexicon.dayPeriods.match(endingAt: last, in: text, limit: previous) {
      return period
    }
    guard text[last - 1].isUnspaced else { return nil }
    return DayPeriod.eastern.match(endingAt: last, in: text, limit: previous)
  }

  /// The part of the day behind a time.
  func period(after clock: Clock, _ start: Int) -> (DayPeriod, end: Int)? {
    let index = skippingSpaces(clock.end)
    // "3 am Samstag" says nothing of the morning.
    if let half = DayPeriod.halves.match(at: index, in: text),
      !lexicon.hasWordAm || text[half.end - 1] == "." || text.at(index + 1) == "."
    {
      return (half.value, half.end)
    }
    guard let period = lexicon.dayPeriods.match(at: index, in: text) else { return nil }
    let name = text.text(index..<period.end)
    guard !lexicon.hasWordAm || name.lowercased() != "am" else { return nil }
    // Of an hour without minutes a single word may say something else: "3 дня", Vietnamese "3 chiều".
    guard
      clock.minute != nil || period.value.isHalf || name.contains(" ")
        || follows(lexicon.clockWords.at, start) && !lexicon.dayNames.contains(name.lowercased())
    else { return nil }
    return (period.value, period.end)
  }

  /// Whether nothing goes on that would make it no time: `12:30:45:10`, `3:20cm`.
  private func mayEnd(_ end: Int) -> Bool {
    let isZulu = text.at(end) == "Z" && text.isWordBoundary(end + 1)
    return (text.isWordBoundary(end) || text[end - 1].isUnspaced || text[end].isUnspaced || isZulu)
      && (text.at(end) != ":" || text.at(end + 1).digit == nil)
  }
}
