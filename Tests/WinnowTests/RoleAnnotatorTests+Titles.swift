import Testing

@testable import Winnow

/// Which lines of a page are its title.
extension RoleAnnotatorTests {
  /// The nearest line, or the longest, was the title: another article's, the last entry of a list, a
  /// button.
  @Test(arguments: [
    [
      "Home", "Strand closed after storm warning", "Mayor opens a second school",
      "Piano Arrives by Ferry", "Sign up", "Comments off", Self.first, Self.second, Self.third,
    ],
    [
      "Ricette", "Zuppa di ceci e rosmarino", "di Carla Bianchi", "Per quattro persone",
      "300 g di ceci", "1 rametto di rosmarino", "2 spicchi d'aglio",
      "Mettete i ceci in ammollo la sera prima, in abbondante acqua fredda con un po' di sale.",
      "Il giorno dopo scolateli e fateli cuocere con il rosmarino per un'ora e mezza buona.",
      "Unite alla zuppa un filo d'olio e servitela ben calda, con una macinata di pepe nero.",
    ],
    [
      "Главная", "Почему падают цены на зерно", "Маяк на острове снова зажгли", "В избранное",
      "Версия для печати",
      "Вчера вечером на острове после долгого ремонта снова зажгли старый маяк.",
      "Смотритель говорит, что маяк стоял тёмным двенадцать лет, и корабли обходили остров.",
      "На острове живут сорок человек, и все они пришли вечером посмотреть на первый луч.",
    ],
  ])
  func theTitleIsWhatTheArticleSaysAgain(lines: [String]) {
    let titles = zip(lines, roles(lines)).filter { $0.1 == .title }.map(\.0)
    #expect(titles == [lines[lines[0] == "Home" ? 3 : lines[0] == "Ricette" ? 1 : 2]])
  }

  /// The name of the journal above a paper, the Latin name in the box of an encyclopedia, and the section above
  /// a report were the title; the title was set aside.
  @Test(arguments: [
    (
      [
        "Journal of Applied Harbours 14 (2019) 221-236", "Contents lists available online",
        "Seasonal timetables of small ferries", "Anna Berger, Tomas Lind",
        "Department of Geography, University of Lund, Sweden", "Received 3 May 2018", "Keywords:",
        "Ferries", "Timetables",
        "Small ferries change their timetables with the season, as their passengers know too well.",
        "We read the timetables of forty small ferries over seven years and found four kinds.",
      ], 2
    ),
    (
      [
        "Search", "Log in", "Harbour gull", "Scientific classification", "Kingdom: Animalia",
        "Class: Aves", "Binomial name", "Larus portuensis", "(Lind, 1758)",
        "The harbour gull (Larus portuensis) is a large gull that nests on the roofs of harbours.",
        "It follows the ferries, and it is heard long before it is seen.",
      ], 2
    ),
    (
      [
        "Nachrichten", "Sport", "Anmelden", "Inselverkehr", "Fähre bringt Klavier auf die Insel",
        "Von Ana Lind", "3. Mai 2024, 18:40",
        "Die Fähre hat am Mittag ein Klavier auf die Insel gebracht, das niemand bestellt hatte.",
        "Es stand eine Woche am Kai, bis die Lehrerin der Insel das Klavier bemerkte.",
      ], 4
    ),
  ])
  func theTitleIsTold(lines: [String], place: Int) {
    let titles = zip(lines, roles(lines)).filter { $0.1 == .title }.map(\.0)
    #expect(titles == [lines[place]])
  }

  /// The longer line below it was the title.
  @Test func whatSaysMoreOfTheSameIsNotTheTitle() {
    let page = roles([
      "Home", "News", "Piano Arrives by Ferry",
      "The ferry took the school's piano to the island after twelve years without music",
      Self.first, Self.second, Self.third,
    ])
    #expect(page[2] == .title)
    #expect(page[3] != .title)
  }

  /// The name of the site above the menu was the title: it stands behind the ©, too, and the title in the trail.
  @Test(arguments: [
    [
      "Strandnyt", "Forside", "Sport", "Kultur", "Færgen kom hjem med et klaver",
      "© 2024 Strandnyt",
    ],
    [
      "Les Nuits du Lavoir", "Accueil", "Presse", "Contact", "Programme du samedi 13 juillet",
      "© 2024 Les Nuits du Lavoir",
    ],
    [
      "Vařečka pod polštářem", "Úvod", "Recepty", "O mně", "Rybízová bublanina od tety",
      "© 2014–2024 Vařečka pod polštářem",
    ],
    [
      "Шесть соток", "Главная", "Форум", "Статьи", "Рассада вытянулась за неделю",
      "© 2009–2024 Шесть соток",
    ],
  ])
  func theNameOfTheSiteIsNotTheTitle(lines: [String]) {
    let page = roles(
      Array(lines[..<4]) + ["", lines[4], Self.first, Self.second, Self.third, "", lines[5]])
    #expect(page[0] != .title && page[4] == .title, "\(page)")
  }

  /// The link behind it was the title.
  @Test(arguments: [
    "[edit]", "[править | править код]", "[bearbeiten | Quelltext bearbeiten]", "[編集]",
  ])
  func aLinkToEditIsNoTitle(link: String) {
    let page = roles(["Harbour gull", link, Self.first, Self.second, Self.third])
    #expect(page[1] != .title && !page[1].isContent, "\(page)")
  }

  /// Lists of what is read most say it again, and dashes may stand between its parts.
  @Test(arguments: [
    ("The ferry brought a piano to the island school", ["Most read", "1"]),
    ("Ferry lamp - oak handle - forty hours of light", []),
  ])
  func aTitleStaysWhateverElseSaysIt(title: String, list: [String]) {
    let page = roles(
      ["Home", "News", "Search"] + list + (list.isEmpty ? [] : [title])
        + ["Culture", title, "By Ana Lind", Self.first, Self.second, Self.third])
    #expect(page[page.count - 5] == .title, "\(page)")
  }

  /// It was the title where it stood close to the article.
  @Test func aMenuBetweenBarsIsNoTitle() {
    let page = roles([
      "Start | Rezepte | Hefeteig | Über mich | Kontakt", "Zwetschgendatschi wie bei Oma",
      Self.first, Self.second, Self.third,
    ])
    #expect(page[0] != .title, "\(page)")
  }

  private static let streams = """
    The temperature of small streams often rises so far in summer that trout
    and other fish of cool waters can live in them no more. We looked at
    fourteen streams to see how far the shade of their trees reaches.

    Streams with a small basin answer at once to the sun. They have little
    mass, unlike great rivers, and unlike springs they are not cooled by the
    water of the ground below them.

    """
  private static let rivers = """
    Температура малых рек летом часто поднимается так высоко, что форель и
    другие рыбы холодных вод не могут в них жить. Мы осмотрели четырнадцать
    рек, чтобы узнать, как далеко достаёт тень деревьев на их берегах.

    Реки с малым бассейном сразу отвечают на солнце. У них мало воды, в
    отличие от больших рек, и их не охлаждают подземные воды, как это
    бывает с родниками.

    """

  /// The second line alone was the title, and the first who wrote it.
  @Test(arguments: [
    ("Der Einfluss von Uferbäumen auf die Wasser-\ntemperatur kleiner Bäche", streams),
    ("The influence of trees along the banks on the\ntemperature of small streams", streams),
    ("L'influence des arbres de la rive sur la\ntempérature des petits ruisseaux", streams),
    ("Влияние деревьев на берегах рек на их\nтемпературу в летние месяцы", rivers),
  ])
  func aTitleMayBeBroken(title: String, body: String) {
    let text = title + "\n\n" + body
    let roles = Pipeline(policy: .keepAll, languageAnalyzer: nil).run(Document(text: text)).segments
      .filter(\.kind.isContent).map(\.role)
    #expect(roles[..<2] == [.title, .title])
  }

  /// A day or a name below a title, in lower case, does not go on with it.
  @Test func whatStandsBelowATitleIsNoPartOfIt() {
    let page = roles([
      "Un piano llega en el barco\ndomingo, 11 de febrero de 2024\n", Self.first, Self.second,
      Self.third,
    ])
    #expect(page[...1] == [.title, .date])
  }
}
