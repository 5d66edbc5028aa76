internal import ICUText

/// Looks whether what repair made could be text.
struct MojibakeJumble {
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
    guard let scalar = Unicode.Scalar(scalar) else { return }
    var script = Script(of: scalar)
    if script == .common || script == .inherited { return }
    // Japanese has three.
    if script == .hiragana || script == .katakana { script = .han }
    if script == lastScripts.0 || script == lastScripts.1 { return }
    scripts = min(scripts + 1, 3)
    lastScripts = (script, lastScripts.0)
  }

  /// Whether it looks at more.
  var takesMore: Bool { count < Self.limit }

  /// Whether more could hardly tell more.
  var isFull: Bool { !takesMore || (count >= 12 && evidence > 0 && scripts < 2) }

  /// Whether it is none.
  var isCertain: Bool { count >= 5 && (evidence < -6 * count || scripts > 2) }
}
