/// A table of tallies with a bar for each: how much there is, and how much of it was set aside.
struct TallyChart {
  /// What the rows are counted in.
  enum Measure {
    case documents
    case bytes
  }

  let title: StaticString
  let heading: StaticString
  let measure: Measure
  let rows: [(name: String, tally: Tally)]
  /// Whether to say how much of each row was set aside.
  var showsShare = true

  private static let maximumRows = 24

  func write(to html: inout HTMLWriter) {
    guard !rows.isEmpty else { return }
    let largest = max(1, rows.map { amount($0.tally) }.max() ?? 1)
    html.markup("<section><h3>")
    html.markup(title)
    html.markup("</h3><table><tr><th>")
    html.markup(heading)
    html.markup("</th><th></th><th class=\"number\">")
    html.markup(measure == .documents ? "documents" : "bytes")
    html.markup("</th>")
    if showsShare { html.markup("<th class=\"number\">set aside</th>") }
    html.markup("</tr>\n")
    for row in rows.prefix(Self.maximumRows) { write(row.name, row.tally, largest, to: &html) }
    if rows.count > Self.maximumRows {
      var rest = Tally()
      for row in rows.dropFirst(Self.maximumRows) { rest += row.tally }
      write("\(rows.count - Self.maximumRows) more", rest, largest, to: &html)
    }
    html.markup("</table></section>\n")
  }

  private func amount(_ tally: Tally) -> Int {
    switch measure {
    case .documents: tally.documents
    case .bytes: tally.bytes
    }
  }

  private func write(_ name: String, _ tally: Tally, _ largest: Int, to html: inout HTMLWriter) {
    let share = tally.bytes == 0 ? 0 : Double(tally.setAsideBytes) / Double(tally.bytes)
    let width = 100 * Double(amount(tally)) / Double(largest)
    html.markup("<tr>")
    html.element("td", name)
    html.markup("<td class=\"bar\"><div><i style=\"width:")
    html.made(Figures.decimal(min(width, 100) * (1 - share)))
    html.markup("%\"></i><u style=\"width:")
    html.made(Figures.decimal(min(width, 100) * share))
    html.markup("%\"></u></div></td>")
    html.element("td", class: "number", Figures.grouped(amount(tally)))
    if showsShare { html.element("td", class: "number", Figures.percent(share)) }
    html.markup("</tr>\n")
  }
}

/// Numbers as people read them.
package enum Figures {
  /// Digits in groups of three, with a narrow space between them.
  package static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "\u{202F}" }
      text.append(digit)
    }
    return text
  }

  /// A share with one decimal.
  package static func percent(_ share: Double) -> String { decimal(100 * share) + " %" }

  /// A number of at least 0 with one decimal.
  package static func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
