internal import ICUText
public import LanguageID

extension LanguageModel {
  /// The language ranges (RFC 4647) by which the model knows what a tag means; none where it does not.
  ///
  ///     model.ranges(forTag: "zh")      // zh, which stands for zh-Hans, zh-Hant and zh-Hant-HK
  ///     model.ranges(forTag: "iw")      // he
  ///     model.ranges(forTag: "pt-BR")   // pt
  ///     model.ranges(forTag: "zh-TW")   // zh-Hant
  ///     model.ranges(forTag: "no")      // nb, nn
  ///
  /// A tag that the model does not have is looked for as CLDR prefers it, then with the script that is
  /// likely where it is used, then cut from behind (lookup, RFC 4647, section 3.4), and last as a
  /// macrolanguage.  Case does not matter.
  ///
  /// - Complexity: O(*n*) in the number of languages.
  public func ranges(forTag tag: String) -> [Language] {
    if let range = range(of: tag) { return [range] }
    guard let canonical = LocaleNames.canonicalTag(of: tag) else { return [] }
    if let range = range(of: canonical) { return [range] }
    var cut = Self.addingLikelyScript(to: canonical)
    while !cut.isEmpty {
      if let range = range(of: cut) { return [range] }
      cut = cut[..<(cut.lastIndex(of: "-") ?? cut.startIndex)]
    }
    let primary = canonical.prefix { $0 != "-" }
    return Macrolanguage.members[String(primary), default: []].map { Language($0) }
      .filter(contains)
  }

  /// A tag in the model's own spelling, where it is a language of it or the front of one.
  private func range(of tag: some StringProtocol) -> Language? {
    let known = languages(matching: [Language(String(tag))])
    return known.first.map { Language(String($0.code.prefix(tag.count))) }
  }

  /// `zh-Hant-TW` for `zh-TW`; a tag with a script as it is.
  private static func addingLikelyScript(to tag: String) -> Substring {
    guard Language(tag).script == nil, let script = LocaleNames.likelyScript(of: tag) else {
      return tag[...]
    }
    let primary = tag.prefix { $0 != "-" }
    return "\(primary)-\(script.code)\(tag.dropFirst(primary.count))"
  }
}

/// Languages that are named as one, though a model knows only the kinds of them (ISO 639-3).
enum Macrolanguage {
  /// By the code of the macrolanguage, its members; where CLDR means one of them by the code, as with
  /// `ku`, only if a model may know that one.
  static let members: [String: [String]] = [
    "bik": ["bcl"], "bua": ["bxr"], "chm": ["mhr", "mrj"], "lah": ["pnb", "skr"],
    "no": ["nb", "nn"], "zza": ["diq"],
  ]
}
