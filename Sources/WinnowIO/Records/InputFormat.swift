/// How documents stand in an input.
public enum InputFormat: String, CaseIterable, Sendable {
  /// One document a file, in any charset.  Where no format is asked for, one that begins as an HTML page does is
  /// read as ``html``.
  case text
  /// One HTML page a file, in any charset: its text, with what its markup says of the lines.
  case html
  /// One document a paragraph: what stands between blank lines.
  case paragraphs
  /// One document a line.
  case lines
  /// One JSON object a line, with the text in one of its fields.
  case jsonl
  /// Comma-separated values (RFC 4180) with a header, and the text in one of the columns.
  case csv
  /// Tab-separated values with a header, without quotes, and the text in one of the columns.
  case tsv
  /// The text records of a WARC file, as Common Crawl publishes them.
  case wet
  /// The HTML pages of a WARC file (ISO 28500).
  case warc

  /// Goes by the ending of the file's name, also before one that says it is compressed, as in
  /// `pages.jsonl.gz`; what ends otherwise holds one text.
  public init(of input: Input) {
    let name = Compression.removingEnding(from: input.path ?? "")
    self =
      switch name.lastIndex(of: ".").map({ name[$0...].lowercased() }) {
      case ".html", ".htm", ".xhtml": .html
      case ".jsonl", ".ndjson": .jsonl
      case ".csv": .csv
      case ".tsv": .tsv
      case ".wet": .wet
      case ".warc": .warc
      default: .text
      }
  }

  /// Whether documents have fields besides their text.
  public var isRecords: Bool {
    switch self {
    case .text, .html, .paragraphs, .lines: false
    case .jsonl, .csv, .tsv, .wet, .warc: true
    }
  }

  /// Whether an input is one document.
  public var isWhole: Bool { self == .text || self == .html }

  /// Whether an over-long document can be cut in pieces that are documents.
  var canSplit: Bool {
    switch self {
    case .text, .paragraphs, .lines: true
    case .html, .jsonl, .csv, .tsv, .wet, .warc: false
    }
  }

  /// Whether the lines of the input are no lines of its documents.
  public var isPages: Bool { self == .html || self == .wet || self == .warc }

  /// Whether the first record names the columns.
  var hasHeader: Bool { self == .csv || self == .tsv }

  /// Whether records can be told by the line they begin at.
  var hasLines: Bool {
    switch self {
    case .text, .html, .wet, .warc: false
    case .paragraphs, .lines, .jsonl, .csv, .tsv: true
    }
  }
}
