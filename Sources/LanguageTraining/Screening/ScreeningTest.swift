internal import LanguageID
internal import Winnow

/// Measures what the screening annotator finds on pages as users have them.
public struct ScreeningTest {
  /// What a line is found as.
  public enum Kind: String, Sendable {
    /// `spam.*`.
    case spam
    /// `injection.*`.
    case injection
  }

  /// Found and all, by group.
  public struct Counts: Sendable {
    /// Lines.
    public var lines = 0
    /// Lines with a score of 0.5 and more.
    public var found = 0

    /// None.
    public init() {}
  }

  private let pipeline: Pipeline

  /// A test of the built-in model, or of one in a file.
  ///
  /// - Throws: ``TrainingDataError`` where the file holds no model.
  public init(modelFile: String? = nil) throws {
    let annotator: ScreeningAnnotator
    if let modelFile {
      let bytes = try CompressedLines.bytes(ofFile: modelFile)
      guard let model = bytes.withUnsafeBytes({ ScreeningModel($0) }) else {
        throw TrainingDataError("\(modelFile): no screening model")
      }
      annotator = ScreeningAnnotator(model: model)
    } else {
      annotator = ScreeningAnnotator()
    }
    pipeline = Pipeline(policy: .keepAll, annotators: [annotator])
  }

  /// Whether a text, put as lines between the lines of a page, is found: an annotation of at least
  /// 0.5 touches it.
  ///
  /// - Parameter place: Before which line of the page it goes.
  public func finds(_ text: String, as kind: Kind, in page: [String], at place: Int) -> Bool {
    let before = Array((page[..<place].joined(separator: "\n") + "\n").utf8)
    let inside = Array((text + "\n").utf8)
    let after = Array(page[place...].joined(separator: "\n").utf8)
    let range = before.count..<before.count + inside.count
    return alarms(before + inside + after, kind).contains { $0.overlaps(range) }
  }

  /// How many lines of a page are found, of which none should be.
  public func falseAlarms(_ page: [String], _ kind: Kind) -> [String] {
    var found: [String] = []
    var start = 0
    let alarms = alarms(Array(page.joined(separator: "\n").utf8), kind)
    for line in page {
      let range = start..<start + max(line.utf8.count, 1)
      if alarms.contains(where: { $0.overlaps(range) }) { found.append(line) }
      start += line.utf8.count + 1
    }
    return found
  }

  private func alarms(_ utf8: [UInt8], _ kind: Kind) -> [Range<Int>] {
    pipeline.run(Document(bytes: utf8)).annotations
      .filter { $0.type.family == kind.rawValue && $0.score >= 0.5 }.map(\.range)
  }
}
