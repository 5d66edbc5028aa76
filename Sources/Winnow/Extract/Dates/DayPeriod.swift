internal import ICUText

/// A part of the day that stands beside a time: "a.m.", "in the evening", "午後".
struct DayPeriod: Sendable {
  /// The hours that lie in it, a bit each.
  private var hours: UInt32 = 0
  /// Whether it is the half of the day, as "p.m.".
  var isHalf = false

  init(hours: [Int], isHalf: Bool = false) {
    for hour in hours { self.hours |= 1 << UInt32(hour % 24) }
    self.isHalf = isHalf
  }

  /// The hour from 0 to 23 that is meant by one from 0 to 12.
  ///
  /// Of the two that it may be, the one in the period or else nearer to it: "晚上12点" is midnight, and
  /// "中午11点" no evening.  In the morning is before noon whatever the hour.
  func hour(of hour: Int) -> Int {
    let early = hour % 12
    guard hours >> 12 != 0 else { return early }
    return distance(from: early) <= distance(from: early + 12) ? early : early + 12
  }

  /// How many hours lie between an hour and the period, around the clock.
  private func distance(from hour: Int) -> Int {
    (0...12).first { away in
      [hour + away, hour - away + 24].contains { hours & 1 << UInt32($0 % 24) != 0 }
    } ?? 12
  }
}

extension DayPeriod {
  /// The periods of a language, by name.
  static func names(_ formats: LocaleFormats) -> NameTable<DayPeriod> {
    var table = NameTable<DayPeriod>()
    addNames(formats, to: &table)
    return table
  }

  /// The periods of Japanese, Chinese and Korean.
  static let eastern: NameTable<DayPeriod> = {
    var table = NameTable<DayPeriod>()
    for language in ["ja", "zh-Hans", "zh-Hant", "ko", "yue"] {
      addNames(LocaleFormats(language), to: &table)
    }
    return table
  }()

  private static func addNames(_ formats: LocaleFormats, to table: inout NameTable<DayPeriod>) {
    func add(_ name: String, _ period: DayPeriod) {
      table.add(name, period)
      // "’s avonds" is typed with either mark.
      let plain = String(name.map { "’‘".contains($0) ? "'" : $0 })
      if plain != name {
        table.add(plain, period)
        table.add(String(plain.map { $0 == "'" ? "‘" : $0 }), period)
      }
    }
    for (index, name) in formats.dateNames(.dayHalves).prefix(2).enumerated() {
      add(name, DayPeriod(hours: Array(12 * index..<12 * index + 12), isHalf: true))
    }
    for kind in [LocaleFormats.DateNames.dayPeriods, .dayPeriodsShort] {
      var hours: [String: [Int]] = [:]
      for (hour, name) in formats.dateNames(kind).enumerated() {
        hours[name, default: []].append(hour)
      }
      for (name, hours) in hours.sorted(by: { $0.value[0] < $1.value[0] }) {
        add(name, DayPeriod(hours: hours))
      }
    }
    for (name, hours) in own[String(formats.locale.prefix { $0 != "-" })] ?? [] {
      add(name, DayPeriod(hours: Array(hours)))
    }
  }

  /// "a.m." and "p.m.", written in any language behind a time.
  static let halves: NameTable<DayPeriod> = {
    var table = NameTable<DayPeriod>()
    for (index, names) in [["a.m.", "a.m", "am"], ["p.m.", "p.m", "pm"]].enumerated() {
      let period = DayPeriod(hours: Array(12 * index..<12 * index + 12), isHalf: true)
      for name in names { table.add(name, period) }
    }
    return table
  }()

  /// Names that CLDR does not have.
  private static let own: [String: [(name: String, hours: Range<Int>)]] = [
    "ja": [("未明", 0..<4), ("早朝", 4..<8), ("深夜", 22..<28)],
    "zh": [
      ("早晨", 5..<9), ("早上", 5..<9), ("傍晚", 17..<20), ("夜里", 21..<28), ("夜裡", 21..<28),
      ("半夜", 23..<28), ("深夜", 22..<28),
    ],
    "yue": [("朝早", 5..<11), ("夜晚", 19..<24), ("傍晚", 17..<20)],
    "ko": [("아침", 5..<10), ("낮", 10..<17), ("한밤", 22..<28)],
  ]
}
