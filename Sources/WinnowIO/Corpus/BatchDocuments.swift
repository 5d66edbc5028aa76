internal import Winnow

/// Makes the documents of batches.  For one thread at a time.
final class BatchDocuments {
  /// Where a document begins, to draw samples by.
  typealias Rank = (input: Int, offset: Int)

  private let configuration: CorpusConfiguration
  private let parser: DocumentParser

  init(_ configuration: CorpusConfiguration) {
    self.configuration = configuration
    parser = DocumentParser(
      textField: configuration.textField, declaredCharset: configuration.declaredCharset,
      findsPages: configuration.format == nil,
      pageLimit: configuration.limits.pageSize)
  }

  /// Calls a closure with each document of a batch, and another with each failure.
  ///
  /// Records that `take` takes, by saying `true`, are not made documents of.  A record whose text is
  /// longer than a document may be is several documents, where it is not refused.
  func forEach(
    in batch: Batch, take: (ArraySlice<UInt8>, RecordPlace) -> Bool = { _, _ in false },
    _ body: (Document, Input, Rank) -> Void, failed: (InputFailure) -> Void
  ) {
    for item in batch.items {
      switch item {
      case .failure(let failure): failed(failure)
      case .record(let record, let index):
        let input = configuration.inputs[index]
        let format = configuration.format(of: input)
        guard
          !take(
            batch.bytes[record.bytes], RecordPlace(input: input, record: record, format: format))
        else { continue }
        do throws(InputFailure) {
          let document = try parser.document(
            of: batch.bytes[record.bytes], record, format: format,
            head: batch.heads[index], input: input)
          let size = configuration.limits.documentSize
          guard configuration.limits.longDocuments == .split, document.utf8.count > size else {
            body(document, input, (index, record.place.offset))
            continue
          }
          var offset = record.place.offset
          for part in document.parts(of: size, textField: configuration.textField) {
            body(part, input, (index, offset))
            offset += part.utf8.count
          }
        } catch {
          failed(error)
        }
      }
    }
  }

  /// The lines of the documents of a batch.
  func sightings(in batch: Batch) -> LineSightings {
    var sightings = LineSightings(configuration.repeatedLineOptions)
    forEach(in: batch) { document, input, _ in
      sightings.add(document.utf8, group: document.group(in: input))
    } failed: { _ in
    }
    return sightings
  }
}
