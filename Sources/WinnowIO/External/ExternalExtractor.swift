public import Winnow

/// An extractor that is another program: an executable of any kind, over JSON lines.
///
/// For each document it reads one line from its standard input,
///
///     {"winnow":1,"task":"extract","text":"…","offset_unit":"codepoint","main_language":"en",
///      "segments":[{"start":0,"end":12,"language":"en","role":"body"}]}
///
/// and answers with one line on its standard output, flushed:
///
///     {"annotations":[{"start":4,"end":9,"type":"animal","score":0.9,"data":{"name":"bee"}}]}
///
/// or `{"error":"…"}`.  It is started with the first document and ended with the last; a program that
/// ends, takes too long, writes more than one line or answers with something else is reported for the document, ended, and
/// started anew for the next one.  Only one that had answered before and then ended is asked once more,
/// started anew: a text that takes too long would take so again.  One document is with the program at
/// a time.
///
///     pipeline.extractors.append(ExternalExtractor(command: "python3 find_animals.py"))
public struct ExternalExtractor: Extractor {
  private let program: ExternalProgram

  /// The command.
  public var identifier: String { program.identifier }

  /// Takes a command of the shell.
  ///
  /// - Parameters:
  ///   - command: What to run; nothing is started before the first document.
  ///   - timeout: How long the answer about one document may take.
  public init(command: String, timeout: Duration = .seconds(30)) {
    program = ExternalProgram(command: command, task: "extract", timeout: timeout)
  }

  /// What the program finds in the clean text.
  ///
  /// - Throws: ``ExternalFailure``
  public func extract(from clean: CleanText) throws -> [Annotation] {
    try program.annotations(
      in: clean.utf8, mainLanguage: clean.mainLanguage.code,
      segments: clean.segments.map { ($0.range, $0.language, $0.role) })
  }
}

/// An annotator that is another program; they talk as with an ``ExternalExtractor``, and the task is
/// `annotate`.
///
/// It is asked again about what is left after something was set aside, and sees no roles: they are
/// given by annotators, of which it is one.  Once it has failed it is asked no more about the document,
/// which thus costs no more than one time-out.
public struct ExternalAnnotator: Annotator {
  private let program: ExternalProgram

  /// The command.
  public var identifier: String { program.identifier }

  /// Takes a command of the shell.
  ///
  /// - Parameters:
  ///   - command: What to run; nothing is started before the first document.
  ///   - timeout: How long the answer about one text may take.
  public init(command: String, timeout: Duration = .seconds(30)) {
    program = ExternalProgram(command: command, task: "annotate", timeout: timeout)
  }

  /// What the program finds in the text.
  ///
  /// - Throws: ``ExternalFailure``
  public func annotate(_ view: DocumentView) throws -> [Annotation] {
    try program.annotations(
      in: view.utf8, mainLanguage: view.languages?.mainLanguage.code ?? "und",
      segments: view.segments.filter(\.kind.isContent).map { ($0.range, $0.language, $0.role) })
  }
}
