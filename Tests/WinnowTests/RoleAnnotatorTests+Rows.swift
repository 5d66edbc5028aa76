import Testing

@testable import Winnow

/// Rows that are told by the rows beside them.
extension RoleAnnotatorTests {
  private static let menu = ["Home", "News", "Search", "The ferry brought a piano to the island"]

  /// The roles of rows between two paragraphs.
  private func roles(ofRows rows: [String]) -> [Role] {
    let page = roles(Self.menu + [Self.first, Self.second] + rows + [Self.third, Self.first])
    return Array(page[6..<6 + rows.count])
  }

  /// Without numbers they were a menu.
  @Test(arguments: [
    ["Quay | Depth | Piano allowed?", "North | deep | yes", "Herring steps | shallow | no"],
    ["Steg        | Tiefe | Klavier?", "Nordsteg    | tief  | ja", "Heringsteg  | flach | nein"],
    ["Quai | Profondeur | Piano", "Nord | profond | oui", "Des Harengs | faible | non"],
    ["Причал | Глубина | Пианино", "Северный | глубоко | можно", "Сельдяной | мелко | нельзя"],
    ["الرصيف | العمق | البيانو", "الشمالي | عميق | نعم", "الرنجة | ضحل | لا"],
    ["घाट | गहराई | पियानो", "उत्तरी | गहरा | हाँ", "मछली | उथला | नहीं"],
    ["桟橋 ｜ 深さ ｜ ピアノ", "北桟橋 ｜ 深い ｜ 可", "鰊桟橋 ｜ 浅い ｜ 不可"],
    ["부두 | 깊이 | 피아노", "북쪽 부두 | 깊다 | 가능", "청어 부두 | 얕다 | 불가"],
  ])
  func rowsWithAsManyBarsAreOfATable(rows: [String]) {
    let found = roles(ofRows: rows)
    #expect(found.allSatisfy { $0 == .tableRow }, "\(rows) \(found)")
  }

  /// A row of links alone, or what the frames of pages say.
  @Test(arguments: [
    ["Harbour | Ferries | Gulls"], ["Share | Print", "Login | Register", "Help | Contact us"],
  ])
  func barsAreOfMenusAsWell(rows: [String]) {
    let found = roles(ofRows: rows)
    #expect(!found.contains(.tableRow), "\(rows) \(found)")
  }

  /// Days with their hours were dates.
  @Test(arguments: [
    ["Monday: closed", "Tuesday 9:00–12:00", "Friday 9:00–12:00, 13:00–17:30"],
    ["Montag geschlossen", "Dienstag 9.00 – 12.00 Uhr", "Freitag 9.00 Uhr – 17.30 Uhr"],
    ["Mardi 9h00 - 12h00", "Vendredi 13h30 - 17h30"],
    ["Понедельник — выходной", "Вторник — 10:00–18:00", "Пятница — 12:00–20:00"],
    ["Hétfő 8.00–12.00, 13.00–16.00", "Péntek 8.00–11.30"],
    ["Poniedziałek 8:00–16:00", "Piątek 8:00–14:00"],
    ["火曜日 9:00〜17:00", "土曜日 10:00〜16:00"],
    ["星期二 9:00-17:00", "星期六 10:00-16:00"],
  ])
  func hoursBesideOthersAreContent(rows: [String]) {
    let found = roles(ofRows: rows)
    #expect(found.allSatisfy { $0.isContent }, "\(rows) \(found)")
  }

  @Test(arguments: [
    ["16.11.25 - 22:10", "17.11.25 - 08:02"], ["16.11. – 22:10", "17.11. – 08:02"],
    ["3 May 2024, 18:40", "4 May 2024, 9:15"],
  ])
  func daysWithATimeAreNoHours(rows: [String]) {
    let found = roles(ofRows: rows)
    #expect(!found.contains(.tableRow), "\(rows) \(found)")
  }

  /// No text stands below the units of a course.
  @Test(arguments: [
    ["Unit 1. Tides and gulls", "Unit 2. Ropes and knots", "Unit 3. Pianos on quays"],
    ["Lektion 1: Ebbe und Flut", "Lektion 2: Taue und Knoten", "Lektion 3: Klaviere am Kai"],
    ["Leçon 1 : les marées", "Leçon 2 : les cordages", "Leçon 3 : les pianos du quai"],
    ["Урок 1. Приливы и чайки", "Урок 2. Канаты и узлы", "Урок 3. Пианино на причале"],
    [
      "Ενότητα 1. Παλίρροιες και γλάροι", "Ενότητα 2. Σχοινιά και κόμποι",
      "Ενότητα 3. Πιάνα στην προβλήτα",
    ],
    ["الدرس 1: المد والجزر", "الدرس 2: الحبال والعقد", "الدرس 3: البيانو على الرصيف"],
    ["पाठ 1: ज्वार और भाटा", "पाठ 2: रस्सी और गाँठ", "पाठ 3: घाट पर पियानो"],
  ])
  func entriesThatCountOnAreContent(rows: [String]) {
    let found = roles(ofRows: rows)
    #expect(found.allSatisfy { $0.isContent }, "\(rows) \(found)")
  }

  @Test(arguments: [
    "The quay in the evening (photo Brandt)", "Der Kai am Abend (Foto Brandt)",
    "Il molo di sera, con il pianoforte (foto Brusin)", "Причал вечером (фото Лаптева)",
  ])
  func aMakerInBracketsEndsACaption(line: String) {
    #expect(roles(ofRows: [line]) == [.caption], "\(line)")
  }

  @Test(arguments: [
    "The piano on the quay was heavier than the ferry (photo below)",
    "Das Klavier am Kai war schwerer als die Fähre (Foto 2)",
  ])
  func picturesPointedToHaveNoMaker(line: String) {
    #expect(roles(ofRows: [line]) != [.caption], "\(line)")
  }

  @Test(arguments: [
    "【関連記事】島の小学校にピアノが届いた日", "[관련기사] 섬마을 학교에 피아노가 온 날", "【延伸阅读】谁把钢琴运上了岛",
  ])
  func whatStandsBehindBracketsIsALink(line: String) {
    #expect(roles(ofRows: [line]) == [.link], "\(line)")
  }

  /// They were bylines, as "By admin" below a title is one.
  @Test(arguments: ["By the numbers", "By car", "Step by step"])
  func wordsWithoutANameFurtherDownAreContent(line: String) {
    let above = [Self.first, Self.second, Self.third]
    let page = roles(Self.menu + above + above + [line, Self.third, Self.first])
    #expect(page[10].isContent, "\(line) \(page)")
  }

  @Test(arguments: ["Créditos: 6 ECTS", "Credits: 12"])
  func numbersAreNoMakers(line: String) {
    #expect(!roles(ofRows: [line]).contains(.credit), "\(line)")
  }
}
