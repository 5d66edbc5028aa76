internal import LanguageID
internal import Winnow

/// Measures roles on pages of sites that the model has not seen, by language.
public struct SiteFolds {
  private let pages: [LinePage]
  private let folds: Int
  private let written: [WrittenPage]

  /// - Parameters:
  ///   - pages: Labelled pages.
  ///   - written: Pages that each model learns from as well.
  ///   - folds: The sites are divided into so many groups; each is measured with a model that learnt
  ///     from the others.
  public init(_ pages: [LinePage], written: [WrittenPage] = [], folds: Int) {
    self.pages = pages
    self.written = written
    self.folds = max(2, folds)
  }

  /// The scores by language, those of most pages first.
  ///
  /// - Parameter report: Called with a line now and then.
  public func scores(
    options: ContentTrainer.Options, report: (String) -> Void
  ) -> [(language: String, score: ContentScore)] {
    let analyzer = LanguageAnalyzer()
    var tests: [String: RoleTest] = [:]
    for fold in 0..<folds {
      let learnt = pages.filter { $0.siteHash % folds != fold }
      guard
        let model = ContentTrainer(options: options)
          .train(learnt, written: written, report: report)
      else { continue }
      let annotator = RoleAnnotator(model: model)
      for page in pages where page.siteHash % folds == fold && page.hasContent {
        let content = page.lines.filter(\.isContent).map(\.text).joined(separator: "\n")
        let language = analyzer.identify(content).language.code
        for group in ["all", language] {
          tests[group, default: RoleTest()].add(page, by: annotator)
        }
      }
    }
    return tests.mapValues(\.body).sorted { ($1.value.pages, $0.key) < ($0.value.pages, $1.key) }
      .map { (language: $0.key, score: $0.value) }
  }
}

extension LinePage {
  /// A number for the site.  Ids begin with the site, up to its last dot.
  var siteHash: Int {
    let site = id.split(separator: ".").dropLast().joined(separator: ".")
    return Int(
      (site.isEmpty ? id : site).utf8.reduce(UInt32(2_166_136_261)) {
        ($0 ^ UInt32($1)) &* 16_777_619
      })
  }
}
