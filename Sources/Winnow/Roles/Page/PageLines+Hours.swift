// Opening hours.
extension PageLines {
  /// A day and twice two times of day are nine.
  private static let wordsOfHours = 12.0
  private static let wordsOfDay = 4.0
  /// Days and their hours may stand in lines of their own.
  private static let reach = 2

  /// Marks hours with others close by ("Tue 9:00–12:00"), and the days beside them ("Monday: closed"): by itself each
  /// looks like a date.
  func markHours(_ signs: inout [LineSigns]) {
    let hours = lines.indices.filter { signs[$0].isEmpty && $0 != title && holdsHours($0) }
    var found: Set<Int> = []
    for (index, next) in zip(hours, hours.dropFirst()) where next - index <= Self.reach {
      found.formUnion([index, next])
    }
    for index in found {
      signs[index] = .fact
      for day in [index - 1, index + 1]
      where lines.indices.contains(day) && signs[day].isEmpty && day != title {
        let line = lines[day]
        if line.leadingCues.contains(.calendar), line.digits == 0, isShort(day, Self.wordsOfDay) {
          signs[day] = .fact
        }
      }
    }
  }

  /// From one time of day to another, and few words beside them.
  private func holdsHours(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.digits >= 6, !line.hasYear, isShort(index, Self.wordsOfHours) else { return false }
    let text = text(of: index)
    var place = text.startIndex
    while place < text.endIndex {
      guard let end = time(in: text, at: place) else {
        // What follows in a number or a date is no time of its own.
        let isDigit = text[place].isDigit
        place += 1
        while isDigit, place < text.endIndex,
          text[place].isDigit || Self.marks.contains(text[place])
        {
          place += 1
        }
        continue
      }
      let between = text[end...].prefix(Self.bytesBetween).prefix { !$0.isDigit }
      if Self.dashes.contains(where: between.holds), time(in: text, at: between.endIndex) != nil {
        return true
      }
      place = end
    }
    return false
  }

  /// The end of a time of day at a place: "9:00", "17.30", "8h15".
  private func time(in text: [UInt8], at start: Int) -> Int? {
    let hours = text[start...].prefix { $0.isDigit }
    guard (1...2).contains(hours.count), hours.endIndex < text.endIndex,
      Self.marks.contains(text[hours.endIndex])
    else { return nil }
    let minutes = text[(hours.endIndex + 1)...].prefix { $0.isDigit }
    guard minutes.count == 2, minutes.first.map({ $0 < 0x36 }) == true else { return nil }
    // "16.11.25" and "16.11. – 22:10" begin with a day.
    let isDay =
      minutes.endIndex + 1 < text.endIndex && text[minutes.endIndex] == text[hours.endIndex]
    return isDay ? nil : minutes.endIndex
  }

  /// A word of the hour may stand before the dash: "8.00 Uhr - 12.00 Uhr".
  private static let bytesBetween = 12
  private static let dashes = ["-", "–", "—", "〜", "～", "~"].map { Array($0.utf8) }
  private static let marks: [UInt8] = [0x3A, 0x2E, 0x68]
}
