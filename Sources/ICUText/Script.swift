internal import CICUShims

/// A script of the Unicode standard (UAX #24), such as Latin or Devanagari.
///
/// ```swift
/// Script(of: "д")  // Cyrl
/// ```
///
/// Looking a scalar up takes ICU about 6 ns. Code that goes over whole texts should keep a table.
public struct Script: Hashable, Sendable {
  /// ICU's number of the script (`UScriptCode`).
  public let rawValue: Int32

  init(rawValue: Int32) { self.rawValue = rawValue }

  /// The script of a scalar: its `Script` property.
  public init(of scalar: Unicode.Scalar) {
    rawValue = cicu_script(scalar.value)
  }

  /// The script with an ISO 15924 code or a Unicode name, in any letter case; nil if there is none.
  ///
  ///     Script(named: "Cyrl") == Script(named: "Cyrillic")  // true
  public init?(named name: String) {
    let value = cicu_script_from_name(name)
    guard value >= 0 else { return nil }
    rawValue = value
  }

  /// The ISO 15924 code, such as `Latn`.
  public var code: String {
    cicu_script_code(rawValue).map { String(cString: $0) } ?? "Zzzz"
  }

  /// The name in the Unicode standard, such as `Latin`.
  public var name: String {
    cicu_script_name(rawValue).map { String(cString: $0) } ?? "Unknown"
  }

  /// Whether the script is written from right to left.
  public var isRightToLeft: Bool { cicu_script_is_right_to_left(rawValue) }

  /// Whether a line may break between any two letters, because the script puts no spaces between
  /// words (Han, Thai, Khmer …).
  public var breaksBetweenLetters: Bool { cicu_script_breaks_between_letters(rawValue) }
}

extension Script: CustomStringConvertible {
  /// The ISO 15924 code.
  public var description: String { code }
}

// The numbers are part of ICU's stable interface; a test compares them with the codes.
extension Script {
  /// Characters that many scripts share: digits, most punctuation.
  public static let common = Script(rawValue: 0)
  /// Marks that take the script of the character before them.
  public static let inherited = Script(rawValue: 1)
  /// Arab.
  public static let arabic = Script(rawValue: 2)
  /// Armn.
  public static let armenian = Script(rawValue: 3)
  /// Beng.
  public static let bengali = Script(rawValue: 4)
  /// Bopo.
  public static let bopomofo = Script(rawValue: 5)
  /// Cher.
  public static let cherokee = Script(rawValue: 6)
  /// Cyrl.
  public static let cyrillic = Script(rawValue: 8)
  /// Deva.
  public static let devanagari = Script(rawValue: 10)
  /// Ethi.
  public static let ethiopic = Script(rawValue: 11)
  /// Geor.
  public static let georgian = Script(rawValue: 12)
  /// Grek.
  public static let greek = Script(rawValue: 14)
  /// Hani.
  public static let han = Script(rawValue: 17)
  /// Hang.
  public static let hangul = Script(rawValue: 18)
  /// Hebr.
  public static let hebrew = Script(rawValue: 19)
  /// Hira.
  public static let hiragana = Script(rawValue: 20)
  /// Kana.
  public static let katakana = Script(rawValue: 22)
  /// Khmr.
  public static let khmer = Script(rawValue: 23)
  /// Laoo.
  public static let lao = Script(rawValue: 24)
  /// Latn.
  public static let latin = Script(rawValue: 25)
  /// Mong.
  public static let mongolian = Script(rawValue: 27)
  /// Mymr.
  public static let myanmar = Script(rawValue: 28)
  /// Thai.
  public static let thai = Script(rawValue: 38)
  /// Tibt.
  public static let tibetan = Script(rawValue: 39)
}
