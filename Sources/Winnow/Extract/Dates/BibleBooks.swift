/// Names of the books of the Bible, before chapter and verse: "Genesis 3:16".
enum BibleBooks {
  /// In lower case, and short forms as they are written in English.
  static let names: Set<String> = Set(
    """
    genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles ezra \
    nehemiah esther job psalm psalms proverbs ecclesiastes isaiah jeremiah lamentations ezekiel \
    daniel hosea joel amos obadiah jonah micah nahum habakkuk zephaniah haggai zechariah malachi \
    matthew mark luke john acts romans corinthians galatians ephesians philippians colossians \
    thessalonians timothy titus philemon hebrews james peter jude revelation \
    gen exod lev deut josh judg chron neh esth ps prov eccl isa jer ezek hos mic hab zeph zech mal \
    matt mt mk lk jn rom cor gal eph phil thess tim heb jas pet rev \
    mose josua richter samuel könige chronik esra nehemia ester hiob ijob psalmen sprüche prediger \
    jesaja jeremia klagelieder hesekiel ezechiel hosea obadja jona micha habakuk zefanja sacharja \
    maleachi matthäus markus lukas johannes apostelgeschichte römer korinther galater epheser \
    philipper kolosser thessalonicher timotheus philemon hebräer jakobus petrus judas offenbarung \
    jozua rechters koningen kronieken spreuken prediker klaagliederen matteüs mattheüs lucas marcus \
    handelingen romeinen korintiërs galaten efeziërs filippenzen kolossenzen hebreeën openbaring \
    genèse exode lévitique nombres deutéronome josué juges rois chroniques esdras néhémie psaume \
    psaumes proverbes ecclésiaste isaïe ésaïe jérémie lamentations ézéchiel osée abdias jonas michée \
    matthieu marc luc jean actes romains corinthiens galates éphésiens philippiens colossiens \
    thessaloniciens timothée tite hébreux jacques pierre apocalypse \
    génesis éxodo levítico números deuteronomio jueces rut reyes crónicas salmo salmos proverbios \
    eclesiastés isaías jeremías lamentaciones ezequiel oseas jonás miqueas mateo marcos juan hechos \
    romanos corintios gálatas efesios filipenses colosenses tesalonicenses timoteo hebreos santiago \
    pedro apocalipsis \
    gênesis êxodo deuteronômio juízes reis crônicas provérbios isaías jeremias mateus lucas joão atos \
    coríntios efésios hebreus tiago apocalipse \
    genesi esodo levitico numeri deuteronomio giudici salmo salmi proverbi isaia geremia ezechiele \
    matteo marco luca giovanni atti romani corinzi galati efesini filippesi colossesi ebrei giacomo \
    pietro apocalisse \
    бытие исход левит второзаконие псалом притчи исаия иеремия матфея марка луки иоанна деяния \
    римлянам коринфянам галатам ефесянам евреям иакова петра откровение быт исх мф мк лк ин рим
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// In scripts that put no spaces between words, and in Korean.
  static let unspaced = [
    "福音", "福音書", "创世记", "創世記", "出埃及记", "出埃及記", "出エジプト記", "诗篇", "詩篇", "詩編", "箴言", "以赛亚书", "以賽亞書",
    "イザヤ書",
    "罗马书", "羅馬書", "启示录", "啟示錄", "黙示録", "ヨハネ", "マタイ", "ルカ", "マルコ", "ローマ", "복음", "복음서", "창세기", "출애굽기",
    "시편",
    "잠언", "이사야", "로마서", "계시록",
  ]
}
