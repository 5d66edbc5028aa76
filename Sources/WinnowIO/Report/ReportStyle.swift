/// What all reports look like.
enum ReportStyle {
  /// The style sheet: light and dark, for narrow screens and for paper.
  static let sheet: StaticString = """
    :root{color-scheme:light dark;--ink:#1d2430;--soft:#5b6678;--paper:#fff;--panel:#f4f6f9;\
    --line:#dbe1ea;--keep:#1a7f4b;--aside:#b3392f;--asideback:#fbeceb;--bar:#4a78c2;\
    --foreign:#efe3fb;--mark:#fff1bf}
    @media screen and (prefers-color-scheme:dark){:root{--ink:#e6eaf1;--soft:#9aa6b8;--paper:#14181f;\
    --panel:#1c222c;--line:#323b49;--keep:#5ccf95;--aside:#f08a80;--asideback:#2e1e1f;\
    --bar:#6f9be0;--foreign:#3b2a52;--mark:#4a4017}}
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:72rem;padding:1rem 1.25rem 4rem;background:var(--paper);\
    color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
    h1{font-size:1.6rem;margin:.5rem 0}h2{font-size:1.2rem;margin:2.2rem 0 .6rem;\
    border-bottom:1px solid var(--line);padding-bottom:.2rem}h3{font-size:1rem;margin:1rem 0 .4rem}\
    h4{font-size:.85rem;margin:.2rem 0;color:var(--soft)}
    .versions,.note,figcaption,.context{color:var(--soft);font-size:.85rem}
    .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.6rem}
    .card{background:var(--panel);border-radius:.5rem;padding:.6rem .8rem}\
    .card b{display:block;font-size:1.35rem}.card span{color:var(--soft);font-size:.85rem}
    .columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));\
    gap:0 2rem}
    table{border-collapse:collapse;width:100%;font-size:.9rem}th{text-align:left;\
    color:var(--soft);font-weight:500}td,th{padding:.15rem .5rem .15rem 0;vertical-align:middle}\
    td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    td.bar{width:40%}td.bar div{display:flex;height:.8rem;background:var(--panel);\
    border-radius:.2rem;overflow:hidden}td.bar i{background:var(--bar)}td.bar u{background:var(--aside)}
    figure{margin:.8rem 0;padding:.6rem .8rem;border:1px solid var(--line);border-radius:.5rem}
    .context{margin:.1rem 0 .1rem 9.5rem;opacity:.85}
    .segment{display:grid;grid-template-columns:9rem 1fr;gap:.5rem;padding:.15rem .3rem;\
    border-left:3px solid var(--keep);border-radius:.2rem;outline-offset:1px}
    .segment.aside{border-left-color:var(--aside);background:var(--asideback)}
    .segment:focus{outline:2px solid var(--bar)}
    .margin{font-size:.75rem;color:var(--soft);line-height:1.35}.margin b{color:var(--ink)}\
    .margin .rule{display:block;color:var(--aside)}
    .text{white-space:pre-wrap;unicode-bidi:isolate}.aside .text{color:var(--soft)}\
    .gap{height:.7rem}
    mark{color:inherit;background:var(--mark);border-radius:.2rem;padding:0 .1rem}\
    mark.language{background:var(--foreign)}
    .unseen::before{content:attr(data-code);font:600 .65rem/1 ui-monospace,monospace;\
    border:1px solid var(--aside);color:var(--aside);border-radius:.2rem;padding:0 .15rem;\
    margin:0 .1rem;font-style:normal}
    .why{display:none;grid-column:1/-1;background:var(--panel);border-radius:.3rem;\
    padding:.3rem .6rem;font-size:.8rem}.why p,.why ul{margin:.1rem 0}.why ul{padding-left:1.1rem}
    .segment:hover>.why,.segment:focus>.why{display:block}
    .wide{overflow-x:auto}
    .pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:.8rem}.pair figcaption{grid-column:1/-1}
    details{margin:.4rem 0}summary{cursor:pointer;font-weight:600}
    @media (max-width:46rem){.segment{grid-template-columns:1fr;gap:.1rem}.context{margin-left:0}\
    .pair{grid-template-columns:minmax(0,1fr)}.margin .rule{display:inline}td.bar{width:20%}}
    @media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--panel:#f2f2f2;--soft:#444;--line:#bbb;\
    --asideback:#f6f0f0}body{max-width:none;font-size:10pt}figure,tr{break-inside:avoid}\
    h2,h3,summary{break-after:avoid}\
    .why{display:none!important}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
    """
}

extension HTMLWriter {
  /// Opens a page that needs no other file.
  mutating func beginPage(title: String) {
    markup(
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
      'unsafe-inline'; img-src data:">
      <link rel="icon" href="data:,">
      <title>
      """)
    text(title)
    markup("</title>\n<style>\n")
    markup(ReportStyle.sheet)
    markup("\n</style></head><body>\n")
  }

  mutating func endPage() { markup("</body></html>\n") }

  /// Says what made the report.
  mutating func versions(_ provenance: Provenance) {
    markup("<p class=\"versions\">")
    text(
      "Winnow \(provenance.version), ICU \(provenance.icu), Unicode \(provenance.unicode)"
        + (provenance.model.map { ", model \($0)" } ?? "")
        + ", policy \(provenance.policyName) (\(provenance.policyDigest))")
    markup("</p>\n")
  }

  /// A figure with what it counts.
  mutating func card(_ figure: String, _ label: String) {
    markup("<div class=\"card\">")
    element("b", figure)
    element("span", label)
    markup("</div>\n")
  }
}
