internal import LanguageID
internal import Locking

/// Finds spam, and instructions to language models and tasks for them that were planted in a text.
///
///     let annotator = ScreeningAnnotator(checks: .injection)
///
/// A small model looks at words, their neighbours and pieces of them, and at what is the same in
/// every language: telephone numbers, prices, addresses, shouting, repetition, disguised words.
/// Lines of a paragraph that was broken at a fixed width are read together, as one line.  Trees then
/// look at the page: whether the line is like the others in what its words say, in length, digits,
/// capitals and sentence ends, has words of theirs, and is in their language: advice that tells its
/// reader what to do on a page of such advice is no instruction.  Instructions are also found where
/// they are written in Base64, hexadecimal or percent encoding, ROT13, turned around, with letters
/// apart, with lookalike letters or digits for letters, in invisible characters, and broken over
/// short lines.
///
/// A task that speaks of no model ("What is the capital of Brazil?", "Write a poem about the sea")
/// reads like any question or exercise.  It is told where it is a line of its own, and the rest of the
/// page asks for nothing and is about something else.
///
/// Limits: a task is missed on a page of less than ten lines, or of less than six that are more than entries of
/// a menu, most often between lines of its own language that
/// are as short as it is, and always among other sentences of a line.  Nor are orders found that are told as
/// a story, in another cipher, in encryption, in pictures, or in languages the model was shown nothing of;
/// of ROT13 and of text turned around only English is known.  Lines of a code are decoded one by one.
/// Spam that says nothing known and looks like its page is missed, and the same line may be told on one
/// page and not on another.  Of a line, the first mebibyte is read.  What is found is suspicious, not proved.
public struct ScreeningAnnotator: SentenceAnnotator, RecallingAnnotator {
  /// What to look for.
  public struct Checks: OptionSet, Sendable {
    /// One bit for each.
    public let rawValue: UInt8

    /// Takes bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Lines that sell or lure.
    public static let spam = Checks(rawValue: 1)
    /// Orders to language models.
    public static let injection = Checks(rawValue: 2)
    /// Tasks for language models.
    public static let tasks = Checks(rawValue: 4)
    /// All of them.
    public static let all: Checks = [.spam, .injection, .tasks]
  }

  /// Name and version.
  public let identifier = "screening/4"
  /// What is looked for.
  public let checks: Checks

  let model: ScreeningModel
  // They know the words they have read.
  let readers: LendingPool<LineReader>

  /// Makes an annotator.
  public init(checks: Checks = .all) {
    self.checks = checks
    model = .builtIn
    readers = Self.builtInReaders
  }

  private static let builtInReaders = LendingPool { LineReader(.builtIn) }

  package init(checks: Checks = .all, model: ScreeningModel) {
    self.checks = checks
    self.model = model
    readers = LendingPool { LineReader(model) }
  }

  /// One annotation for each line or sentence with a score of at least 0.2, the model's
  /// probability.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func annotate(_ view: DocumentView) -> [Annotation] {
    var memory = PassageMemory()
    return annotate(view, recalling: &memory)
  }

  func annotate(_ view: DocumentView, recalling memory: inout PassageMemory) -> [Annotation] {
    view.utf8.withUnsafeBufferPointer { utf8 in
      readers.lend { reader in
        var screening = Screening(
          utf8: utf8, checks: checks, model: model, reader: reader, by: identifier)
        let lines = view.unbrokenRanges(recalling: &memory)
        screening.screen(lines, foreign: view.foreignRanges, recalling: &memory)
        if checks.contains(.injection) {
          screening.screenHidden(memory.hiddenCharacters(in: view.utf8), lines)
        }
        return screening.annotations
      }
    }
  }
}

extension DocumentView {
  /// The segments that hold words.
  var contentRanges: [Range<Int>] {
    segments.indices.filter { segments[$0].kind.isContent }.map { segments[$0].range }
  }

  /// The same with the lines of each broken paragraph as one.
  func unbrokenRanges(recalling memory: inout PassageMemory) -> [Range<Int>] {
    let lines = contentRanges
    return WrappedParagraphs(utf8: utf8, lines: lines, recalling: &memory).groups().map {
      lines[$0.lowerBound].lowerBound..<lines[$0.upperBound - 1].upperBound
    }
  }

  /// The stretches that are not in the main language, sorted and disjoint.
  var foreignRanges: [Range<Int>] {
    languages?.spans.map(\.range) ?? []
  }
}
