/// Finds something out about a document.  Annotators never change text and never decide.
///
///     struct Shouting: Annotator {
///       let identifier = "shouting/1"
///       func annotate(_ view: DocumentView) -> [Annotation] {
///         view.segments.filter { view.text($0.range).hasSuffix("!!!\n") }.map {
///           Annotation(range: $0.range, type: "style.shouting", score: 1, by: identifier)
///         }
///       }
///     }
///
/// A document is annotated again after something was set aside, on what is left of it, so what an
/// annotator says must depend on the view alone.
public protocol Annotator: Sendable {
  /// Name and version, as in `roles/1`; every annotation carries it.
  var identifier: String { get }

  /// Annotates one document, with ranges in bytes of `view.utf8`.
  ///
  /// A range that begins or ends inside of a character stands for the whole character; one that lies
  /// outside of the text is a ``Failure``, as an error is.
  ///
  /// - Throws: Anything; the pipeline goes on without this annotator and reports the error as a
  ///   ``Failure``.
  func annotate(_ view: DocumentView) throws -> [Annotation]
}
