internal import Hashing

/// Hashes of a few words that mean the same everywhere.
enum KnownWords {
  /// Messengers, in the scripts they are spelt in.
  static let messengers = hashes(
    """
    whatsapp wasap watsap telegram viber wechat weixin skype kakaotalk kakao zalo snapchat icq
    discord imo messenger signal вайбер телеграм телеграмм телега ватсап вотсап вацап вотсапп
    واتساب واتس تيليجرام تلگرام واتساپ تلجرام וואטסאפ וואצאפ טלגרם व्हाट्सएप व्हाट्सऐप टेलीग्राम
    হোয়াটসঅ্যাপ টেলিগ্রাম வாட்ஸ்அப் டெலிகிராம் వాట్సాప్ 카카오톡 텔레그램 카톡
    """)

  /// The ends of web addresses met most often, those of spam first.
  static let domains = hashes(
    """
    com net org info biz xyz top club online site shop store vip win bet casino live icu pw cc tk ml
    ga cf gq io me co app link click loan fun pro ru su ua by kz de fr es it nl pl cz sk hu ro bg gr
    tr br mx ar cl pe pt us uk ca au in pk bd id my th vn cn hk tw jp kr ir il ae sa eg ng ke za ph
    lv lt ee fi se no dk at ch be rs hr si eu asia mobi ly gl example
    """)

  /// English words whose disguise (turned around, or each letter moved by thirteen) gives a hidden
  /// text away; what it says is judged when it is read.
  static let telling = [
    "ignore", "disregard", "instructions", "instruction", "previous", "prompt", "system", "reveal",
    "assistant", "response", "override", "forget", "pretend", "password", "respond", "secret",
    "answer", "prior", "above", "output", "reply", "developer", "language", "model", "guidelines",
    "the", "and", "you", "your", "this", "that", "with", "from", "must", "user", "all", "when",
  ]

  static func hash(_ word: some Sequence<UInt32>) -> UInt64 {
    word.reduce(ScreeningHash.seed) { ScreeningHash.add($1, to: $0) }
  }

  private static func hashes(_ words: String) -> HashSieve {
    HashSieve(
      words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
        hash($0.unicodeScalars.map(\.value))
      })
  }
}

/// A set of hashes that tells in one step that it does not hold one, as is nearly always so.
struct HashSieve: Sendable {
  private let hashes: Set<UInt64>
  private let bits: [UInt64]

  init(_ hashes: some Sequence<UInt64>) {
    self.hashes = Set(hashes)
    var bits = [UInt64](repeating: 0, count: 64)
    for hash in self.hashes { bits[Self.word(hash)] |= Self.bit(hash) }
    self.bits = bits
  }

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    bits[Self.word(hash)] & Self.bit(hash) != 0 && hashes.contains(hash)
  }

  @inline(__always)
  private static func word(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 52 & 63) }

  @inline(__always)
  private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 58) }
}

/// The hash of words and their pieces; part of the model's format.
enum ScreeningHash {
  @inline(__always)
  static var seed: UInt64 { FNV1a.start }

  @inline(__always)
  static func add(_ value: UInt32, to hash: UInt64) -> UInt64 {
    var hash = FNV1a(hash)
    hash.add(value)
    return hash.value
  }

  /// Joins the hashes of neighbours.
  @inline(__always)
  static func join(_ left: UInt64, _ right: UInt64) -> UInt64 {
    (left &* 0x9e37_79b9_7f4a_7c15 ^ right) &* 0xd6e8_feb8_6659_fd93
  }

  /// The row of a table of 2^`bits` rows.
  @inline(__always)
  static func row(_ hash: UInt64, bits: Int) -> Int {
    var mixed = hash
    mixed ^= mixed >> 32
    mixed = mixed &* 0xd6e8_feb8_6659_fd93
    return Int(truncatingIfNeeded: mixed >> UInt64(64 - bits))
  }
}
