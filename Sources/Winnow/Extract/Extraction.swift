/// A find of an extractor, in clean text and in the text it came from.
public struct Extraction: Sendable, Hashable {
  /// The find, with its range in bytes of the clean text.
  public let annotation: Annotation
  /// Where it lies in the text: several ranges where something between was set aside.
  public let sourceRanges: [Range<Int>]

  /// Makes a find from its parts.
  public init(annotation: Annotation, sourceRanges: [Range<Int>]) {
    self.annotation = annotation
    self.sourceRanges = sourceRanges
  }
}
