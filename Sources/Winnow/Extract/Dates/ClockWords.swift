/// Words that tell a time from another number, by language.
struct ClockWords: Sendable {
  /// Stand before "18.40".
  private(set) var before: [String] = common.before
  /// Stand before an hour without minutes and one of ``hour``.
  private(set) var at: [String] = []
  /// Stand before "19h".
  private(set) var beforeH: [String] = common.beforeH
  /// Stand behind a time and belong to it; a length of time, too, if there are no minutes.
  private(set) var hour: [String] = common.hour
  /// Stand behind a time only, and belong to it.
  private(set) var clock: [String] = common.clock
  /// Stand behind "18.40", which makes it a time, and do not belong to it.
  private(set) var sign: [String] = ["h"]

  init(language: String) {
    guard let words = Self.own[String(language.prefix { $0 != "-" })] else { return }
    before += words.before
    at += words.at
    hour += words.hour
    clock += words.clock
    sign += words.sign
  }

  /// Stand before an hour without minutes, which makes it a time.
  static let alone = ["kl", "kl.", "klo", "klokka", "klokken", "klockan", "kello"]

  private typealias Own = (
    before: [String], at: [String], hour: [String], clock: [String], sign: [String]
  )

  private static let common = (
    before: [
      "kl", "kl.", "klo", "klokka", "klokken", "klockan", "kello", "godz", "godz.", "pukul", "jam",
      "saat",
    ],
    beforeH: ["à", "avant", "après", "vers", "dès", "às", "las", "les"],
    hour: ["uur", "hrs", "часов", "godz"], clock: ["uhr"]
  )

  private static let own: [String: Own] = [
    "be": (["а", "у"], ["а"], ["гадзін"], [], []),
    "bg": (["в", "от", "до"], ["в"], ["часа", "ч."], [], []),
    "bs": (["u", "od", "do"], ["u"], ["sati", "sata", "sat"], [], []),
    "ca": (["a les", "les"], [], [], [], []),
    "cs": (["v", "ve", "od", "do"], ["v", "ve"], ["hodin", "hodiny", "hod."], [], []),
    "de": (["um", "ab", "gegen"], [], [], [], []),
    "es": (["las"], ["las"], ["horas", "hs"], [], []),
    "et": (["kell", "kl"], [], [], [], []),
    "hi": ([], [], [], ["बजे"], []),
    "hr": (["u", "od", "do"], ["u"], ["sati", "sata", "sat"], [], []),
    "hu": ([], [], ["óra"], ["órakor"], []),
    "it": (["ore", "alle", "dalle"], [], [], [], []),
    "lt": ([], [], [], [], ["val"]),
    "lv": (["plkst.", "plkst"], [], [], [], []),
    "mk": (["во", "од", "до"], ["во"], ["часот"], [], []),
    "nl": ([], ["om", "vanaf", "rond", "tegen"], ["u."], [], ["u"]),
    "pl": (["o"], ["o"], [], [], []),
    "ru": (["в"], ["в"], ["часа", "час"], [], []),
    "sk": (["o", "od", "do"], ["o"], ["hodine", "hod."], [], ["hodín"]),
    "sl": (["ob", "od", "do"], ["ob"], [], ["uri"], []),
    "sr": (["u", "у"], ["u", "у"], ["часова", "сати", "časova", "sati"], [], []),
    "th": (["เวลา"], [], [], [], ["น."]),
    "uk": (["о", "об"], ["о", "об"], ["годині"], [], []),
  ]
}
