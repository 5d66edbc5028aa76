/// Takes something out of clean text: quotations, dates, whatever a program is after.
///
///     struct Hashtags: Extractor {
///       let identifier = "hashtags/1"
///       func extract(from clean: CleanText) -> [Annotation] {
///         clean.segments.flatMap { segment in
///           clean.text(segment).split(separator: " ").filter { $0.hasPrefix("#") }.map { … }
///         }
///       }
///     }
///
/// An extractor never sees what was set aside, and works with offsets of the clean text; the
/// pipeline leads its finds back to the text they came from.
public protocol Extractor: Sendable {
  /// Name and version, as in `quotations/1`; every annotation carries it.
  var identifier: String { get }

  /// Extracts from one document.
  ///
  /// - Returns: Annotations with ranges in bytes of `clean.utf8`.  One that begins or ends inside of a
  ///   character stands for the whole character; one that lies outside of the text is a ``Failure``,
  ///   as an error is.
  /// - Throws: Anything; the pipeline goes on without this extractor and reports the error as a
  ///   ``Failure``.
  func extract(from clean: CleanText) throws -> [Annotation]
}
