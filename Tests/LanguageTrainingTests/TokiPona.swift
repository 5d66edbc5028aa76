/// Sentences in Toki Pona, written for these tests.
enum TokiPona {
  static let sentences = """
    mi moku e kili lon tomo mi
    jan lili li musi lon ma kasi
    sina wile tawa tomo esun anu seme
    soweli suli li lape lon anpa kasi
    tenpo pimeja la mun li suno lili
    ona li toki e ni: mi pilin pona
    jan pona mi li sitelen e lipu sin
    waso loje li kalama musi lon sewi
    mi jo ala e mani mute
    telo li anpa tan sewi lon tenpo lete
    meli ni li pali e len laso
    mije suli li lukin e nena
    o pana e telo tawa soweli mi
    mi mute li awen lon poka telo suli
    sina sona ala sona e toki pona
    kulupu mi li kama tan ma ante
    jan lawa li toki mute tawa jan ale
    kala lili li tawa lon insa telo
    mi kute e kalama pona tan ilo
    tenpo suno ni la seli li mute
    jan utala li moli ala e soweli
    ona li wile sona e nimi sina
    tomo pi jan sona li lon poka nasin
    mama mi li pali e moku seli
    kili jelo li suwi mute tawa mi
    o awen lon ni, mi kama sin
    jan ale li ken pakala, ni li ike ala
    linja pi jan ni li pimeja
    mi alasa e sona lon lipu mute
    pipi lili li tawa lon luka mi
    ma mi li jo e kasi suli mute
    sina lape la mi toki ala
    ilo tawa li kama lon tenpo lili
    mi pilin ike tan ni: sina weka
    jan pali li open e lupa tomo
    tenpo kama la mi mute li tawa sewi nena
    waso li pana e sike walo tu
    sitelen ni li pona lukin
    soweli li kute e kalama nasa
    jan sona li pana e lipu tawa jan lili
    mi olin e sina lon tenpo ale
    o toki e wile sina tawa mi
    kon lete li tawa lon ma ni
    ona mute li musi lon tenpo pini
    supa mi li suli, supa sina li lili
    mi lukin e mun lon tenpo pimeja
    akesi li lon anpa kiwen
    jan li kepeken ilo tawa pali
    kasi kule li kama lon tenpo seli
    moku ni li jo e namako mute
    mi wile ala utala e jan ante
    tomo tawa telo li weka tan ma
    meli sona li kama jan lawa
    sina pana e pona tawa mi mute
    tenpo mute la mi sona ala e nasin
    ko walo li lon lupa tomo
    palisa suli li lon luka ona
    mi esun e len sin tan jan pona
    jan olin mi li kalama musi
    nimi mi li suli ala
    sike suno li loje lon tenpo ni
    o lukin e soweli walo lon nena
    mi open e lipu, mi sitelen e nimi
    tan seme la sina pilin pakala
    """.split(separator: "\n").map(String.init)

  static let unseen = [
    "jan pona li kama tawa tomo mi, mi mute li moku e kili suwi",
    "tenpo suno kama la mi wile lukin e telo suli",
    "soweli lili li musi lon kasi, mama ona li lape",
    "sina ken ala ken toki kepeken toki pona",
  ]
}
