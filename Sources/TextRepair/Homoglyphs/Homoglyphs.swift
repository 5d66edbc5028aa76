/// Finds words that are not what they look like in a document of some language.
///
/// ```swift
/// let findings = Homoglyphs.findings(in: Array("Log in to p\u{430}ypal".utf8), language: "en")
/// findings[0].kind     // unicode.homoglyph
/// findings[0].payload  // "paypal": what a reader takes it for
/// ```
///
/// A letter is odd that is of another script than the language, or of none that it is written with
/// (CLDR's exemplar sets). Words whose odd letters all have a twin in the language are homoglyphs:
///
/// - words that mix scripts: `pаypal` with a Cyrillic letter, `pסypal`, `ꓮpple`, `paypaⅼ`, `ɡoogle`;
/// - words wholly of another script among words of the document's own, if they stand in its words
///   elsewhere, or have letters that no language puts side by side, or another homoglyph is on the
///   line: `аррӏе` in English. Words that can be Russian or Greek are taken to be that.
///
/// Other words of two scripts are only mixed, which slang and brand names are, too. So is a Latin
/// word with a Cyrillic ending among Cyrillic words ("в iPhoneе"). Source: UTS #39, section 4, with
/// ICU's confusables.
///
/// Limits: a word wholly of another script that could be one of that script's languages ("ухо") is
/// found only by what is around it. Words of one or two letters have to be of two scripts.
public enum Homoglyphs {
  /// The findings of a text, in order. Nothing is to be removed: the words stand for something.
  ///
  /// - Parameters:
  ///   - utf8: well-formed UTF-8.
  ///   - language: the language of the document, as a BCP 47 tag. Without it, or where ICU does not
  ///     know it, the script of most letters tells what is odd.
  /// - Complexity: O(n); text without letters that have twins is passed over once.
  public static func findings(in utf8: [UInt8], language: String? = nil) -> [Finding] {
    findings(in: utf8, language: { language })
  }

  /// The same for a language that is not asked for in vain.
  package static func findings(
    in utf8: [UInt8], language: () -> String?
  ) -> [Finding] {
    guard OddLetter.mayStand(in: ByteCensus(utf8)) else { return [] }
    return withoutActuallyEscaping(language) { language in
      var scan = HomoglyphScan(utf8, language: language)
      scan.run()
      return scan.findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
  }
}
