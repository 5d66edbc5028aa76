internal import ICUText

/// Charset names as pages and headers give them.
enum CharsetLabel {
  /// The ICU name of the charset to read a label's bytes with, or nil if nobody knows the label.
  ///
  /// Senders mean the vendors' supersets when they name a standard, so those are taken, as the
  /// WHATWG Encoding Standard (section 4.2) does.
  static func converter(for label: String) -> String? {
    let name = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    if let superset = supersets[name] { return superset }
    guard let canonical = CharsetConverter.canonicalName(of: name) else { return nil }
    return supersets[canonical.lowercased()] ?? canonical
  }

  /// Whether text in a charset is ASCII to look at, whatever it says.
  static func isSevenBit(_ converter: String) -> Bool {
    converter == "UTF-7" || converter == "HZ" || converter.hasPrefix("ISO_2022")
      || converter.hasPrefix("ISO-2022") || converter.hasPrefix("HZ-")
  }

  /// The usual name of the charset that was used, whichever of its names the converter was opened by.
  static func reported(_ converter: String) -> String {
    if let name = names[canonical(converter)] { return name }
    do {
      return try CharsetConverter(converter).name
    } catch {
      return converter
    }
  }

  private static func canonical(_ converter: String) -> String {
    CharsetConverter.canonicalName(of: converter) ?? converter
  }

  private static let supersets: [String: String] = [
    "ascii": "windows-1252", "us-ascii": "windows-1252", "iso-8859-1": "windows-1252",
    "latin1": "windows-1252", "l1": "windows-1252", "cp1252": "windows-1252",
    "ibm-5348_p100-1997": "windows-1252",
    "iso-8859-9": "windows-1254", "latin5": "windows-1254",
    "tis-620": "windows-874", "iso-8859-11": "windows-874", "ibm-874_p100-1995": "windows-874",
    "gb2312": "GB18030", "gbk": "GB18030", "gb_2312-80": "GB18030", "cp936": "GB18030",
    "windows-936": "GB18030",
    "euc-kr": "windows-949", "ks_c_5601-1987": "windows-949", "ksc5601": "windows-949",
    "cp949": "windows-949", "uhc": "windows-949",
    "big5": "Big5-HKSCS", "big5-hkscs": "Big5-HKSCS", "cp950": "windows-950",
    "shift_jis": "windows-31j", "shift-jis": "windows-31j", "sjis": "windows-31j",
    "x-sjis": "windows-31j", "cp932": "windows-31j", "ms_kanji": "windows-31j",
    "utf8": "UTF-8", "unicode-1-1-utf-8": "UTF-8",
    "utf-16": "UTF-16LE", "utf16": "UTF-16LE", "unicode": "UTF-16LE",
  ]

  /// By ICU's names, which are those of its tables: what supersets are usually called, and a charset
  /// that no standard names.
  private static let names = Dictionary(
    [
      ("windows-949", "EUC-KR"), ("windows-31j", "Shift_JIS"), ("Big5-HKSCS", "Big5"),
      ("windows-874", "windows-874"),
    ].map { (canonical($0), $1) }, uniquingKeysWith: { first, _ in first })
}
