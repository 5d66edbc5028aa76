/// What subtitles say of themselves: who made them and where they are from.
enum SubtitleCredit {
  /// A line of credits has no more words.
  private static let mostWords = 10

  /// Whether a line shown names a site, or begins as those do that name who made the subtitles: "Subtitles by".
  static func isOne(_ line: MarkedLine) -> Bool {
    let words = line.utf8.split { $0 <= 0x20 }
    guard words.count <= mostWords else { return false }
    if words.contains(where: { isSite($0, alone: words.count <= mostBesideSite) }) { return true }
    guard line.last != UInt8(ascii: "."), line.last != UInt8(ascii: "?"), words.count > 1 else {
      return false
    }
    // Tags, brackets and dashes may stand before it.
    var rest = line.utf8[...]
    while let first = rest.first, !first.isLetter, first < 0x80 {
      let isTag = first == UInt8(ascii: "<")
      rest = isTag ? rest.drop { $0 != UInt8(ascii: ">") } : rest.dropFirst()
    }
    let text = rest.prefix(longestOpening).map { $0.isLetter ? $0 | 0x20 : $0 }
    return openings.contains { text.starts(with: $0) }
  }

  /// More words beside the name of a site may be said by somebody.
  private static let mostBesideSite = 4

  /// "www.example.org", and "Example.com" where it is nearly alone.
  private static func isSite(_ word: Slice<UnsafeBufferPointer<UInt8>>, alone: Bool) -> Bool {
    let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count > 1, parts.prefix(2).allSatisfy({ !$0.isEmpty }) else { return false }
    if parts[0].suffix(3).map({ $0 | 0x20 }).elementsEqual("www".utf8) { return true }
    let last = parts[parts.count - 1].prefix(while: \.isLetter).map { $0 | 0x20 }
    return alone && domains.contains(last)
  }

  private static let longestOpening = 60

  private static let domains = Set(["com", "org", "net", "tv"].map { Array($0.utf8) })

  /// Letters of ASCII as small ones.
  private static let openings = """
    subtitles by,subtitled by,subtitles:,captions by,captioned by,captioning by,captioning sponsored,transcript by
    sync by,synced by,sync and corrections,sync & corrections,corrected by,ripped by,translated by,translation by
    untertitel von,untertitel:,untertitelung,untertitel im auftrag,sous-titres par,sous-titres :,sous-titrage
    sous-titres réalisés,subtítulos por,subtítulos de,subtítulos:,subtitulado por,traducido por,sottotitoli di
    sottotitoli a cura,sottotitoli:,legendas por,legendas:,legendado por,tradução:,ondertiteling:,ondertiteld door
    undertexter av,undertexter:,undertekster:,tekster av,tekster:,danske tekster,svensktextning,napisy:,tłumaczenie:
    titulky:,překlad:,felirat:,titrovi:,traducerea:,subtitrare,субтитры:,субтитры сделал,редактор субтитров
    перевод:,altyazı:,çeviri:,υπότιτλοι:,字幕由,字幕:,字幕：,字幕制作,翻译:,翻译：
    """.split { $0 == "," || $0 == "\n" }.map { opening in
      opening.utf8.map { $0.isLetter ? $0 | 0x20 : $0 }
    }
}
