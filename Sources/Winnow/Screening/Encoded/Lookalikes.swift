internal import ICUText
internal import TextRepair

/// Text written in letters that only look like others.
enum Lookalikes {
  /// The text with the letters a reader takes them for; nil where nothing was replaced.
  static func plain(_ utf8: [UInt8]) -> [UInt8]? {
    var result = utf8
    for finding in Homoglyphs.findings(in: utf8).reversed() where finding.kind == .homoglyph {
      guard let reading = finding.payload else { continue }
      result.replaceSubrange(finding.range, with: Array(reading.utf8))
    }
    if let normalizer = try? Normalizer(.nfkc), let normal = try? normalizer.normalize(result.span)
    {
      result = normal.utf8
    }
    return result == utf8 ? nil : result
  }
}
