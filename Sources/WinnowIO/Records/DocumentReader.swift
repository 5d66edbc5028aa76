public import Winnow

/// Reads documents, one after the other.
///
///     let reader = DocumentReader()
///     try reader.forEach(in: .file("pages.jsonl")) { document in … } failed: { print($0) }
public struct DocumentReader: Sendable {
  /// How documents stand in the inputs; `nil` to go by the names of the files, and to take a text for HTML that
  /// begins as a page does.
  public var format: InputFormat?
  /// The field of records that holds the text.
  public var textField: String
  /// The charset that files of text or HTML, and tables, are said to be in; Unicode that is plain to see goes before it.
  public var declaredCharset: String?

  /// Makes a reader.
  public init(
    format: InputFormat? = nil, textField: String = "text", declaredCharset: String? = nil
  ) {
    self.format = format
    self.textField = textField
    self.declaredCharset = declaredCharset
  }

  /// How documents stand in an input.
  public func format(of input: Input) -> InputFormat {
    format ?? InputFormat(of: input)
  }

  /// Calls a closure with each document of an input.
  ///
  /// The document of a file of text or HTML is named after the file, that of a record by its field `id`, or by
  /// file and line where it has none.  All fields of a record, the text too, are in the document's
  /// metadata as they were written.
  ///
  /// - Parameters:
  ///   - input: What to read.
  ///   - body: Takes a document.
  ///   - failed: Takes what is wrong with a record; the reading goes on.
  /// - Complexity: O(*n*) in the number of bytes, with memory for the longest document.
  /// - Throws: ``InputFailure`` when the input cannot be read, and what the closures throw.
  public func forEach(
    in input: Input, _ body: (Document) throws -> Void, failed: (InputFailure) throws -> Void
  ) throws {
    try search(input) {
      try body($0)
      return true
    } failed: {
      try failed($0)
      return true
    }
  }

  /// The same, until one of the closures has seen enough, and says `false`: what stands behind is not read.
  package func search(
    _ input: Input, _ body: (Document) throws -> Bool, failed: (InputFailure) throws -> Bool
  ) throws {
    let parser = DocumentParser(
      textField: textField, declaredCharset: declaredCharset, findsPages: format == nil)
    if format(of: input) == .text {
      // One document, which needs no search for its end.
      let (bytes, failure) = try input.readText()
      let document: Document
      do throws(InputFailure) {
        document = try parser.document(ofText: bytes, input: input)
      } catch {
        _ = try failed(error)
        return
      }
      if try body(document), let failure { _ = try failed(failure) }
      return
    }
    let records = try RecordReader(input, format: format(of: input))
    var bytes: [UInt8] = []
    while true {
      let next: RawRecord?
      do throws(InputFailure) {
        next = try records.next(into: &bytes)
      } catch {
        guard records.canGoOn else { throw error }
        guard try failed(error) else { return }
        continue
      }
      guard let record = next else { return }
      let document: Document
      do throws(InputFailure) {
        document = try parser.document(
          of: bytes[record.bytes], record, format: records.format, head: records.head,
          input: input)
        bytes.removeAll(keepingCapacity: bytes.count < Self.largeDocument)
      } catch {
        bytes.removeAll(keepingCapacity: bytes.count < Self.largeDocument)
        guard try failed(error) else { return }
        continue
      }
      guard try body(document) else { return }
    }
  }

  /// The memory of a document as large as this is given back while it is worked on.
  private static let largeDocument = 1 << 22
}
