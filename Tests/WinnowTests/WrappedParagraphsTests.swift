import TestSupport
import Testing

@testable import Winnow

@Suite struct WrappedParagraphsTests {
  /// The lines of a text, put together.
  private func groups(_ text: String) -> [[Substring]] {
    let utf8 = Array(text.utf8)
    var ranges: [Range<Int>] = []
    var start = 0
    for (index, byte) in utf8.enumerated() where byte == 0x0A {
      if utf8[start..<index].contains(where: { $0 > 0x20 }) { ranges.append(start..<index + 1) }
      start = index + 1
    }
    let lines = text.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
    return WrappedParagraphs(utf8: utf8, lines: ranges).groups().map { Array(lines[$0]) }
  }

  /// Broken as a filler does, at spaces.
  private func fill(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.unicodeScalars.count + 1 + word.unicodeScalars.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// Groups of several lines are separated by strokes, the lines of one stand below each other.
  @Test(arguments: [
    """
    Drying of hay in ventilated barns: a comparison of
    three methods in an Alpine valley
    |
    Regula Ammann, Jonas Brügger and Helen Okafor
    |
    Abstract
    |
    Hay that is stored too moist heats up and may catch
    fire. We compared cold ventilation, solar collec-
    tors and dehumidifiers in twelve barns over three
    summers. The collectors halved the time of drying.
    |
    1. Introduction
    |
    In the Alps hay is usually cut three times a year.
    The weather seldom stays dry for more than three
    days, and farmers bring in hay that holds up to for-
    ty per cent of water.
    |
    88
    |
    R. Ammann et al.
    |
    2. Materials
    |
    Twelve barns between 900 and 1400 m were fitted with
    thermometers and scales. Samples were taken each
    morning with a drill.
    """,
    """
    Tagesordnungspunkt 1: Neubau der Brücke über den Mühlbach
    |
    Der Bürgermeister berichtet, dass die alte Brücke seit dem
    Hochwasser im Herbst nur noch von Fußgängern benutzt werden darf.
    Die Kosten für einen Neubau in Holz werden vom Bauamt auf 180 000
    Schilling geschätzt, für einen Neubau in Beton auf das Doppelte.
    Rat Moser gibt zu bedenken, dass eine Holzbrücke nach zwanzig
    Jahren wieder erneuert werden muss.
    |
    Der Antrag, die Brücke in Holz zu bauen, wird mit vier Stimmen
    gegen eine angenommen. Mit der Ausführung wird die Zimmerei Kofler
    beauftragt.
    |
    Tagesordnungspunkt 2: Schulbus
    |
    Die Eltern der Kinder aus dem Ortsteil Hinterau haben in einem
    Schreiben gebeten, dass der Schulbus im Winter auch am Nachmittag
    fährt. Das Land übernimmt die Hälfte der Kosten. Der Rat
    beschließt einstimmig, den Bus ab November fahren zu lassen.
    """,
    """
    На пристани
    |
      Утро было серое и тихое. Над рекой стоял туман, и
    другого берега не было видно. Степан Ильич вышел из дома
    раньше обыкновенного, потому что ночью ему снился пароход,
    который гудел и никак не мог причалить.
    |
      — Не пришёл ещё? — спросил он у сторожа.
    |
      — Какое там, — ответил сторож и махнул рукой. — В такой
    туман и лодка заблудится, не то что пароход.
    |
    47
    """,
    """
    الطريق إلى الميناء
    |
    خرج الرجل من بيته قبل شروق الشمس، وكان الهواء باردا والشوارع
    خالية من الناس. مشى ببطء نحو الميناء وهو يفكر في الرسالة التي
    وصلته من أخيه قبل أسبوع. كان أخوه يعمل على سفينة تجارية كبيرة،
    ولم يره أحد من العائلة منذ خمس سنوات.
    |
    ٤٥
    """,
    """
    नदी के किनारे
    |
    सुबह बहुत ठंडी थी और नदी के ऊपर कोहरा छाया हुआ था। रामू
    अपनी नाव लेकर घाट पर बैठा था और किसी यात्री की राह देख रहा
    था। उसके पिता भी यही काम करते थे, और उनके पिता भी। गाँव के
    लोग कहते थे कि नदी उस परिवार को अच्छी तरह जानती है।
    |
    २३
    """,
    """
    渡口
    |
    　　清晨的雾还没有散，河面上什么也看不见。老人坐在渡
    口的石阶上，等着第一班船。他手里拿着一封旧信，信封的
    边角已经磨破了。去年春天，他的儿子从南方写来这封信，
    说等到秋天就回家。
    |
    　　“船什么时候来？”他问旁边卖茶的女人。
    |
    58
    """,
    """
    Martha wrote:
    |
    > It seems that most of you can live with the room
    > above the bakery, although it is small and smells of
    > bread from four o'clock on. The caretaker has promised
    > to move the piano down before Sunday.
    |
    > Anna
    """,
  ])
  func paragraphsOfAPrintedPageComeApart(text: String) {
    let expected = text.split(separator: "\n|\n").map { $0.split(separator: "\n") }
    let page = expected.flatMap(\.self).joined(separator: "\n") + "\n"
    #expect(groups(page) == expected)
  }

  @Test(arguments: [
    """
    home
    about the choir and its history
    concerts and rehearsals this year
    recordings that you can buy from us
    links to other choirs in the county
    """,
    """
    Mayor opens the new bridge after two years of works
    Bakery above the square to close by the end of May
    Choir looks for a new room as the winter sets in
    Farmers fear for the hay after a week of heavy rain
    Library asks for two hundred pounds for an evening
    """,
    """
    Handball: new coach for the women's team in spring
    yesterday
    The hardest throws of the championship, in numbers
    yesterday
    Injured for months: what the club plans to do now
    last week
    Two players from the juniors sign their contracts
    last week
    """,
    """
    Three large eggs, beaten
    butter for the tin
    grated rind of a lemon
    icing sugar to dust
    200 g plain flour
    """,
    """
    anna: are you coming to the rehearsal tonight
    ben: not sure yet, i have to wait for the plumber
    anna: again?
    clara: i can bring your music if you like
    anna: and the cake
    clara: the one you promised us last week
    """,
    """
    Tell me, O shepherd, where the river goes
    That ran so gladly past thy father's door,
    And why the willow, leaning to the snows,
    Will hear the mill upon its bank no more.
    """,
    """
    1
    00:00:00,000 --> 00:00:03,500
    I never thought that we
    would see this house again.

    2
    00:00:04,000 --> 00:00:07,500
    They told us in the village
    that it had burnt down
    """,
    """
    Town Inhabitants Height Railway
    Mühldorf am Inn 18300 384 m yes
    Sankt Johann 6700 659 m yes
    average of all towns 8746 574 m
    source: census of 1991, own count
    """,
    """
    harbour_in_the_evening_with_three_boats_1
    harbour_in_the_evening_with_three_boats_2
    harbour_in_the_evening_with_three_boats_3
    harbour_in_the_evening_with_three_boats_4
    """,
    """
    Мэр открыл новый мост после двух лет работ
    Пекарня на площади закроется в конце мая
    Хор ищет новое помещение на зимнее время
    Крестьяне боятся за сено после недели дождей
    """,
    """
    افتتاح الجسر الجديد بعد سنتين من العمل المتواصل
    المخبز القديم يغلق أبوابه في نهاية شهر مايو
    فرقة الإنشاد تبحث عن قاعة جديدة لفصل الشتاء
    المزارعون يخشون على المحصول بعد أسبوع من المطر
    """,
    """
    市长为新桥剪彩，历时两年工程完工
    面包店将于五月底关门，居民表示不舍
    合唱团冬季寻找新的排练场地
    连续一周大雨，农民担心干草收成
    图书馆大厅每晚收费二百元引发讨论
    """,
  ])
  func linesInTheirOwnRightStayAlone(text: String) {
    #expect(groups(text + "\n").allSatisfy { $0.count == 1 })
  }

  @Test(arguments: 45...95)
  func headingsBetweenParagraphsStayAlone(width: Int) {
    let paragraphs = [
      """
      Seagrass meadows provide habitat for many species of fish and crabs. Their distribution in the \
      inner sea is limited by salt, but little is known about the response of the young plants, \
      which have no reserves to live on.
      """,
      """
      Seeds were collected in the summer at two sites near the harbour and stored cold until the \
      start of the experiment. Each tank held forty plants, and the water was changed twice a week \
      by the same three people.
      """,
      """
      The plants grew fastest where the water was neither fresh nor as salty as the ocean. Below a \
      fifth of that they stopped growing in the second week, and most of them were dead by the end.
      """,
    ]
    var expected: [[String]] = []
    for (number, paragraph) in paragraphs.enumerated() {
      expected += [["\(number + 1). The part"], fill(paragraph, width), ["20\(number)"]]
    }
    let page = expected.flatMap(\.self).joined(separator: "\n") + "\n"
    #expect(groups(page).map { $0.map(String.init) } == expected, "\(width)")
  }

  /// Every line is in one group, in order, and no group reaches over a blank line.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func groupsAreAPartition(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "the river", "ran past", "Mill", "and,", "went on.", "divid-", "— he", "雾还没有", "> quoted",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      for _ in 0..<Int.random(in: 1...9, using: &random) {
        text += (pieces.randomElement(using: &random) ?? "") + " "
      }
      text +=
        Bool.random(using: &random)
        ? "\n" : Int.random(in: 0...5, using: &random) == 0 ? "\n\n" : "\n"
    }
    let blocks = text.split(separator: "\n\n").map { $0.split(separator: "\n") }
    var rest = groups(text)[...]
    for block in blocks {
      var lines = block[...]
      while !lines.isEmpty {
        guard let group = rest.popFirst() else {
          Issue.record("no group is left for \(lines)")
          return
        }
        #expect(Array(lines.prefix(group.count)) == group)
        lines = lines.dropFirst(group.count)
      }
    }
    #expect(rest.isEmpty)
  }
}
