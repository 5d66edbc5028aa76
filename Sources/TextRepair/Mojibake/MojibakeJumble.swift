internal import ICUText

/// Looks whether what repair made could be text.
struct MojibakeJumble {
  /// Fewer characters tell nothing.
  static let least = 5
  /// Enough characters to tell.
  private static let limit = 32

  private var count = 0
  private var evidence = 0
  /// How many scripts there are, up to three, and the last two of them.
  private var scripts = 0
  private var lastScripts: (Script, Script) = (.common, .common)

  /// Takes a repaired character and the one behind it.
  mutating func add(_ scalar: UInt32, before next: UInt32, _ model: CharacterModel) {
    guard takesMore else { return }
    count += 1
    evidence += model.pair(scalar, next).repaired
    let script = Self.script(of: scalar)
    if script == .common || script == .inherited { return }
    if script == lastScripts.0 || script == lastScripts.1 { return }
    scripts = min(scripts + 1, 3)
    lastScripts = (script, lastScripts.0)
  }

  private static func script(of value: UInt32) -> Script {
    switch value {
    // Asking ICU takes several times as long.
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: return .latin
    case 0x410...0x44F: return .cyrillic
    case 0x2010...0x2027: return .common
    case 0x4E00...0x9FA5: return .han
    default:
      let script = Unicode.Scalar(value).map(Script.init(of:)) ?? .common
      // Japanese has three.
      return script == .hiragana || script == .katakana ? .han : script
    }
  }

  /// Whether it looks at more.
  var takesMore: Bool { count < Self.limit }

  /// Whether more could hardly tell more.
  var isFull: Bool { !takesMore || (count >= 12 && evidence > 0 && scripts < 2) }

  /// Whether it is none.
  var isCertain: Bool { count >= Self.least && (evidence < -6 * count || scripts > 2) }
}
