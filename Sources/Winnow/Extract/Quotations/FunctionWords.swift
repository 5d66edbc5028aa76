/// Words of a language that stand where a name may: they name nobody, in upper case neither.
struct FunctionWords: Sendable {
  /// "she", "we": of whom they mean nothing is known.
  let pronouns: Set<String>
  /// "the", "une"
  let articles: Set<String>
  /// "on", "in": what follows is a place or a time.
  let prepositions: Set<String>
  /// "of": what follows tells what somebody is the head of.
  let links: Set<String>
  /// "and", "that"
  let conjunctions: Set<String>

  func contains(_ word: String) -> Bool {
    pronouns.contains(word) || articles.contains(word) || prepositions.contains(word)
      || links.contains(word) || conjunctions.contains(word)
  }

  /// The words of a language; none where there is no list.
  static func of(_ language: String) -> FunctionWords {
    all[String(language.prefix { $0 != "-" })] ?? FunctionWords("", "", "", "", "")
  }

  private init(
    _ pronouns: String, _ articles: String, _ prepositions: String, _ links: String,
    _ conjunctions: String
  ) {
    func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
    self.pronouns = words(pronouns)
    self.articles = words(articles)
    self.prepositions = words(prepositions)
    self.links = words(links)
    self.conjunctions = words(conjunctions)
  }

  /// Pronouns, articles, prepositions, links and conjunctions.
  private static let all: [String: FunctionWords] = [
    "ar": .init(
      "هو هي هم هن نحن أنا أنت", "", "في من على عن إلى خلال بعد قبل مع عند لدى حول أمام", "",
      "و أن إن لكن كما حيث"),
    "fa": .init("او وی آنها ما من شما", "", "در از به با برای بر", "", "و که اما"),
    "ur": .init("وہ ہم میں آپ", "", "میں سے پر کو کے کا کی", "", "اور کہ لیکن"),
    "af": .init(
      "ek hy sy ons hulle dit jy", "die ’n 'n", "in op by na aan met vir", "van", "en maar dat"),
    "bg": .init("аз той тя те ние вие то", "", "в във на за от до при след пред", "", "и но че"),
    "ca": .init(
      "jo ell ella ells elles nosaltres", "el la els les un una l’ l'",
      "a en al als per des amb durant sobre", "de del dels d’ d'", "i però que quan"),
    "cs": .init(
      "já on ona oni my vy ono", "",
      "v ve na do po při před u s k pro o z", "", "a ale že"),
    "da": .init(
      "jeg han hun de vi det den du i", "en et", "på ved til fra med for efter om under", "af",
      "og men at da når"),
    "de": .init(
      "ich er sie es wir ihr man", "der die das den dem des ein eine einer eines einem einen",
      "am im in an auf bei zu zum zur nach vor aus mit über gegen für um ab ins", "von vom",
      "und aber dass als wenn doch"),
    "el": .init(
      "εγώ αυτός αυτή αυτοί εμείς", "ο η το οι τα τον την ένας μία μια ένα",
      "σε στο στη στην στον στις στους από για με κατά", "του της των", "και αλλά ότι όταν"),
    "en": .init(
      "i he she they we it you", "the a an this that these his her their its our",
      "on in at to for by from with about after before during as into near over under", "of",
      "and but when while if because so"),
    "eo": .init(
      "mi li ŝi ili ni ĝi oni vi", "la", "en sur al por dum post antaŭ kun ĉe je", "de",
      "kaj sed ke kiam"),
    "es": .init(
      "yo él ella ellos ellas nosotros usted ustedes", "el la los las un una unos unas lo su sus",
      "a en al por para con sobre desde durante tras ante según", "de del",
      "y pero que cuando aunque"),
    "fr": .init(
      "je il elle on nous vous ils elles ce", "le la les l’ l' un une des son sa ses leur",
      "à au aux en dans lors sur sous pour par chez avec devant après avant depuis", "de du d’ d'",
      "et mais que quand lorsque"),
    "hr": .init(
      "ja on ona oni mi vi one", "",
      "u na za od do po pri nakon prije s sa o", "", "i ali da kad"),
    "hu": .init("én ő ők mi ti", "a az egy", "", "", "és de hogy amikor"),
    "id": .init(
      "saya dia ia mereka kami kita", "",
      "di pada ke dari untuk dalam kepada saat", "", "dan tetapi bahwa"),
    "it": .init(
      "io lui lei egli ella loro noi essi", "il lo la i gli le un uno una l’ l' suo sua",
      "a in ad al alla ai nel nella per con su sul sulla da dal dalla durante dopo",
      "di del della dello dei degli delle dell’ dell'", "e ma che quando"),
    "nb": .init(
      "jeg han hun de vi det den du", "en et ei", "på i ved til fra med for etter om under", "av",
      "og men at da når"),
    "nl": .init(
      "ik hij zij ze we wij het jij u men je", "de het een ’n 'n zijn haar hun",
      "in op aan bij tegen tot naar voor na met over door sinds tijdens om", "van",
      "en maar dat toen als"),
    "nn": .init(
      "eg han ho dei vi det den du", "ein ei eit", "på i ved til frå med for etter om under", "av",
      "og men at då når"),
    "pl": .init(
      "ja on ona oni one my wy ono", "",
      "w we na do po przy przed u z ze o od dla", "", "i a ale że gdy"),
    "pt": .init(
      "eu ele ela eles elas nós você vocês", "o a os as um uma uns umas seu sua",
      "em no na nos nas ao à para por pelo pela com sobre durante após",
      "de do da dos das", "e mas que quando"),
    "ro": .init(
      "eu el ea ei ele noi voi", "un o",
      "la în pe din pentru cu despre după lângă", "al a ai ale", "și dar că când"),
    "ru": .init(
      "я он она они мы вы оно", "",
      "в во на по при у с со к для о об от из после до", "", "и но а что когда как"),
    "sk": .init(
      "ja on ona oni my vy ono", "",
      "v vo na do po pri pred u s k pre o z", "", "a ale že"),
    "sl": .init(
      "jaz on ona oni mi vi", "",
      "v na za od do po pri pred s z o ob", "", "in ali a da ko"),
    "sr": .init(
      "ja on ona oni mi ја он она они ми", "", "u na za od do po pri у на за од до по при", "",
      "i ali da и али да"),
    "sv": .init(
      "jag han hon de vi det den du", "en ett", "på i vid till från med för efter om under", "av",
      "och men att när"),
    "tr": .init("ben o biz onlar", "bir", "", "", "ve ama ki"),
    "uk": .init(
      "я він вона вони ми ви воно", "",
      "в у на по при з із до для о об від після", "", "і й але що коли як"),
    "vi": .init(
      "ông bà anh chị cô tôi họ chúng nó em", "", "ở tại trong vào với cho về", "của",
      "và nhưng rằng"),
    "zh": .init("他 她 他们 她们 我 我们 它 他們 她們 我們 记者 記者", "", "", "", ""),
    "ko": .init("그 그녀 그들 우리 나 저", "", "", "", ""),
    "ja": .init("彼 彼女 彼ら 私 同氏", "", "", "", ""),
  ]
}
