/// Words of saying, as they stand beside quotations, by language: most forms of the third person.
///
/// Not a full list: a quotation beside another verb is found all the same, without its speaker.
enum SpeechVerbs {
  /// The words for a language, in lower case; none where there is no list.
  static func of(_ language: String) -> Set<String> {
    lists[language] ?? language.split(separator: "-").first.flatMap { lists[String($0)] } ?? []
  }

  /// Words that name a speaker after them: "according to".
  static func prepositions(of language: String) -> [String] {
    sources[language] ?? language.split(separator: "-").first.flatMap { sources[String($0)] } ?? []
  }

  private static let lists: [String: Set<String>] = [
    "en": words(
      """
      said says told tells added adds explained explains wrote writes replied noted notes stated argued \
      claimed announced warned insisted recalled continued asked answered tweeted commented concluded
      """),
    "nl": words(
      "zei zegt zeiden vertelde vertelt voegde schreef schrijft antwoordde aldus stelt stelde verklaarde reageerde vroeg meldt meldde benadrukt vindt"
    ),
    "de": words(
      "sagte sagt sagten erklärte erklärt schrieb schreibt meinte meint betonte fügte antwortete fragte teilte so warnte kritisierte ergänzte berichtet berichtete"
    ),
    "fr": words(
      "dit disait déclare déclaré affirme affirmé explique expliqué écrit ajoute ajouté répond répondu souligne souligné précise précisé raconte raconté confie estime lance"
    ),
    "es": words(
      "dijo dice afirmó afirma explicó explica declaró declara escribió añadió agregó señaló señala aseguró asegura respondió comentó indicó manifestó contó"
    ),
    "pt": words(
      "disse diz afirmou afirma explicou explica declarou escreveu acrescentou respondeu comentou contou destacou"
    ),
    "it": words(
      "disse dice ha detto affermato spiegato spiega dichiarato dichiara scritto aggiunto aggiunge risposto racconta raccontato commenta sottolinea"
    ),
    "ca": words("va dir diu ha dit explica explicat afirma afirmat afegeix afegit assegura"),
    "ro": words("spus spune declarat a afirmat explică explicat scris adăugat precizat"),
    "sv": words(
      "sa säger sade berättar berättade skriver skrev förklarar förklarade tillägger menar svarade"),
    "da": words(
      "sagde siger fortæller fortalte skriver skrev forklarer forklarede tilføjer mener svarede lyder"
    ),
    "nb": words("sa sier forteller fortalte skriver skrev forklarer forklarte legger mener svarte"),
    "nn": words("sa seier fortel fortalde skriv skreiv forklarar meiner"),
    "fi": words(
      "sanoi sanoo kertoi kertoo kirjoitti kirjoittaa totesi toteaa selitti lisäsi vastasi arvioi"),
    "et": words("ütles ütleb rääkis räägib kirjutas lisas selgitas märkis vastas"),
    "lv": words("teica saka stāstīja rakstīja piebilda uzsvēra skaidro"),
    "lt": words("sakė sako teigė teigia pasakojo rašė pridūrė aiškino"),
    "pl": words(
      "powiedział powiedziała mówi stwierdził stwierdziła napisał napisała dodał dodała wyjaśnił podkreślił oświadczył"
    ),
    "cs": words(
      "řekl řekla říká uvedl uvedla napsal napsala dodal dodala vysvětlil prohlásil sdělil sdělila"),
    "sk": words("povedal povedala hovorí uviedol uviedla napísal dodal dodala vysvetlil vyhlásil"),
    "hr": words("rekao rekla kaže izjavio izjavila napisao dodao dodala objasnio istaknuo"),
    "sl": words("rekel rekla pravi dejal dejala povedal povedala napisal dodal pojasnil"),
    "sr": words(
      "рекао рекла каже изјавио изјавила додао написао rekao rekla kaže izjavio izjavila dodao"),
    "bg": words("каза казва заяви заявява обясни написа добави подчерта"),
    "ru": words(
      "сказал сказала говорит заявил заявила сообщил сообщила пояснил пояснила отметил отметила добавил добавила написал написала подчеркнул рассказал рассказала"
    ),
    "uk": words(
      "сказав сказала каже заявив заявила повідомив повідомила пояснив зазначив зазначила додав додала написав розповів"
    ),
    "el": words("είπε λέει δήλωσε δηλώνει τόνισε πρόσθεσε έγραψε εξήγησε ανέφερε"),
    "hu": words(
      "mondta mondja közölte írta hozzátette magyarázta nyilatkozta kijelentette szerint"),
    "tr": words("dedi diyor söyledi açıkladı belirtti ekledi yazdı konuştu vurguladı"),
    "ar": words("قال قالت يقول تقول صرح صرحت أضاف أضافت أوضح أكد أكدت وقال وقالت وأضاف كتب"),
    "fa": words("گفت می‌گوید افزود نوشت اعلام توضیح"),
    "he": words("אמר אמרה אומר אומרת הוסיף הוסיפה כתב הסביר מסר טען"),
    "hi": words("कहा कहते बताया बोले बोली लिखा"),
    "bn": words("বলেন বলেছেন বললেন জানান লিখেছেন"),
    "id": words("kata ujar tutur ucap jelas mengatakan berkata menjelaskan menambahkan"),
    "ms": words("kata ujar berkata menjelaskan menambah"),
    "vi": words("nói viết"),
    "ko": words("말했다 밝혔다 전했다 설명했다 강조했다 덧붙였다"),
    "zh": words("说 表示 称 指出 认为 回答 写道 強調 說 稱 寫道 强调"),
    "ja": words("述べた 語った 話した 言った 説明した 話す 語る"),
    "th": words("กล่าว บอก พูด"),
    "sw": words("alisema anasema alieleza aliongeza"),
    "af": words("sê het gesê"),
    "eu": words("esan dio adierazi"),
    "eo": words("diris diras aldonis klarigis skribis"),
  ]

  private static let sources: [String: [String]] = [
    "en": ["according to", "in the words of"], "nl": ["volgens", "aldus"],
    "de": ["laut", "zufolge"],
    "fr": ["selon", "d’après", "d'après"], "es": ["según"], "pt": ["segundo", "de acordo com"],
    "it": ["secondo"], "ca": ["segons"], "ro": ["potrivit"], "sv": ["enligt"], "da": ["ifølge"],
    "nb": ["ifølge"], "pl": ["według"], "cs": ["podle"], "ru": ["по словам", "по мнению"],
    "uk": ["за словами"], "id": ["menurut"], "ar": ["بحسب", "وفقا لـ"], "vi": ["theo"],
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}
