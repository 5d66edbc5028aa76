internal import LanguageID
internal import Winnow

/// The report of a run over a corpus: one page that needs no other file.
struct CorpusReport {
  let statistics: Statistics
  let samples: SampleSet
  let provenance: Provenance
  let policy: Policy

  /// The page.
  var html: [UInt8] {
    var html = HTMLWriter()
    html.beginPage(title: "What Winnow set aside")
    html.markup("<h1>What Winnow set aside</h1>\n")
    html.versions(provenance)
    writeTotals(to: &html)
    html.markup(
      "<h2>Languages, roles, reasons</h2><p class=\"note\">The red part of a bar was set aside.</p>"
    )
    html.markup("<div class=\"columns\">\n")
    for chart in charts { chart.write(to: &html) }
    html.markup("</div>\n")
    writeSamples(to: &html)
    writePairs(to: &html)
    writeThresholds(to: &html)
    html.endPage()
    return html.bytes
  }

  private var charts: [TallyChart] {
    [
      TallyChart(
        title: "Languages of lines", heading: "language", measure: .bytes,
        rows: statistics.rows(.language).filter { $0.tally.bytes > 0 }),
      TallyChart(
        title: "Main languages of documents", heading: "language", measure: .documents,
        rows: mainLanguages, showsShare: false),
      TallyChart(
        title: "Roles of lines", heading: "role", measure: .bytes, rows: statistics.rows(.role)),
      TallyChart(
        title: "Reasons", heading: "rule", measure: .bytes, rows: statistics.rows(.reason)),
      TallyChart(
        title: "Lengths of documents", heading: "bytes, at least", measure: .documents,
        rows: statistics.orderedRows(.size)),
      TallyChart(
        title: "Kept of documents", heading: "%, at least", measure: .documents,
        rows: statistics.orderedRows(.kept)),
    ]
  }

  /// Documents by their main language, without what is counted of lines in it.
  private var mainLanguages: [(name: String, tally: Tally)] {
    statistics.rows(.language).filter { $0.tally.documents > 0 }
      .sorted { $0.tally.documents > $1.tally.documents }
      .map { row in
        var tally = Tally()
        tally.documents = row.tally.documents
        return (name: row.name, tally: tally)
      }
  }

  private func writeTotals(to html: inout HTMLWriter) {
    let total = statistics.total
    let share = total.bytes == 0 ? 1 : 1 - Double(total.setAsideBytes) / Double(total.bytes)
    html.markup("<div class=\"cards\">\n")
    html.card(Figures.grouped(total.documents), "documents")
    html.card(Figures.grouped(total.bytes), "bytes of text")
    html.card(Figures.percent(share), "of the bytes kept")
    html.card(Figures.grouped(total.segments), "lines and sentences")
    html.card(Figures.grouped(total.setAsideSegments), "of them set aside")
    html.card(Figures.grouped(statistics.errors), "errors")
    html.markup("</div>\n")
  }

  private func writeSamples(to html: inout HTMLWriter) {
    let rules = statistics.rows(.reason).map(\.name).filter { !samples[$0].isEmpty }
    guard !rules.isEmpty else { return }
    html.markup("<h2>What was set aside</h2>\n")
    html.markup(
      "<p class=\"note\">Drawn at random. Hover over a line, or tap it, for all reasons.</p>\n")
    for (index, rule) in rules.enumerated() {
      html.markup(index < 3 ? "<details open><summary>" : "<details><summary>")
      html.text(rule)
      html.markup("</summary>\n")
      for sample in samples[rule] { html.made(sample.html) }
      html.markup("</details>\n")
    }
  }

  private func writePairs(to html: inout HTMLWriter) {
    let pairs = samples[ReportSamples.documents]
    guard !pairs.isEmpty else { return }
    html.markup("<h2>Before and after</h2>\n")
    for pair in pairs { html.made(pair.html) }
  }

  private func writeThresholds(to html: inout HTMLWriter) {
    html.markup("<h2>Thresholds in force</h2>\n")
    html.markup(
      """
      <div class="wide"><table><tr><th>annotation</th><th>goes</th><th class="number">score, at least</th>\
      <th class="number">share of the line, at least</th><th class="number">measure, below</th>\
      <th class="number">measure, above</th></tr>

      """)
    for (type, rule) in policy.rules.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      html.markup("<tr>")
      html.element("td", type.rawValue)
      html.element("td", rule.stream.rawValue)
      html.element("td", class: "number", "\(score: rule.threshold)")
      html.element("td", class: "number", Figures.percent(rule.coverage))
      html.element("td", class: "number", rule.limits?.below.map { "\($0)" } ?? "")
      html.element("td", class: "number", rule.limits?.above.map { "\($0)" } ?? "")
      html.markup("</tr>\n")
    }
    html.markup("</table></div>\n")
    if let languages = policy.languages {
      html.markup("<p>")
      html.text(
        "Wanted languages: \(languages.wanted.map(\.code).sorted().joined(separator: ", "));"
          + " others go from \(score: languages.threshold) on.")
      html.markup("</p>\n")
    }
  }
}
