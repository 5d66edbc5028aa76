internal import CLanguageKernels
internal import LanguageModelData
internal import Locking

/// A trained model: additive word vectors over hashed character n-grams.
///
/// The vector of a word is the sum of the rows of its n-grams and of the word itself, divided by
/// the square root of their number; the evidence of a text for a language is a linear function of
/// the sum of its word vectors. So evidence adds up, and the same numbers serve a word, a line and
/// a document.
///
/// A model is immutable and may be shared between tasks.
public final class LanguageModel: Sendable {
  /// The model that the library carries.
  public static let builtIn = LanguageModel.loadBuiltIn()

  /// The languages, in the order of the model's labels.
  public let languages: [Language]

  /// Checksum of the model, in hexadecimal digits: names the model in records and reports.
  public let digest: String

  /// Number of the group of close varieties of each label; 0 for none.
  package let groups: [UInt32]
  /// For each label those of its group, itself among them.
  let closeVarieties: [[Int]]
  package let temperatures: [Float]
  package let header: ModelHeader
  let hasher: FeatureHasher
  private let storage: ModelStorage
  /// Whether this is the model that the library carries.
  let isBuiltIn: Bool
  private let layout: ModelHeader.Layout
  private let labels: [Language: Int]
  /// Working memory for those who use the model, made when it is first wanted: it is dear, and knows words
  /// better the longer it is used.
  ///
  /// Set once, at the end of making the model, which it has to know.
  private nonisolated(unsafe) var workspaces: LendingPool<Workspace>!

  /// Reads a model from a file, which is mapped into memory.
  ///
  /// - Throws: ``ModelError`` when the file is missing, truncated, damaged or of another format, or has
  ///   numbers that no training gives. The checksum over the whole file is verified.
  /// - Complexity: linear in the file's size.
  public convenience init(path: String) throws(ModelError) {
    try self.init(storage: ModelStorage(path: path), verifyingChecksum: true)
  }

  /// Reads a model from memory, of which a copy is made.
  ///
  /// - Throws: ``ModelError`` when the bytes are no whole, undamaged model.
  public convenience init(bytes: [UInt8]) throws(ModelError) {
    let storage = bytes.withUnsafeBytes { ModelStorage(copying: $0) }
    try self.init(storage: storage, verifyingChecksum: true)
  }

  private static func loadBuiltIn() -> LanguageModel {
    let bytes = UnsafeRawBufferPointer(
      start: language_model_bytes(), count: Int(language_model_size()))
    do {
      // The checksum was made with the data and is verified by the tests: at start-up it would
      // only read 24 MB that may never be needed.
      return try LanguageModel(
        storage: ModelStorage(static: bytes), verifyingChecksum: false, isBuiltIn: true)
    } catch {
      preconditionFailure("the built-in language model is damaged: \(error)")
    }
  }

  /// Verifies the checksum of the built-in model, which start-up leaves out, and returns its
  /// digest.
  package static func verifyBuiltIn() throws(ModelError) -> String {
    let storage = ModelStorage(
      static: UnsafeRawBufferPointer(
        start: language_model_bytes(), count: Int(language_model_size())))
    return try LanguageModel(storage: storage, verifyingChecksum: true).digest
  }

  init(
    storage: ModelStorage, verifyingChecksum: Bool, isBuiltIn: Bool = false
  ) throws(ModelError) {
    let bytes = storage.bytes
    header = try ModelHeader(bytes)
    layout = header.layout
    guard bytes.count == layout.end else {
      throw ModelError.wrongSize(expected: layout.end, actual: bytes.count)
    }
    if verifyingChecksum {
      let content = UnsafeRawBufferPointer(rebasing: bytes[ModelFormat.headerSize...])
      guard header.checksum(ofContent: content) == header.checksum else {
        throw ModelError.checksumMismatch
      }
    }
    var languages: [Language] = []
    var groups: [UInt32] = []
    for label in 0..<header.labelCount {
      let start = layout.labels + label * ModelFormat.labelSize
      let tag = bytes[start..<start + ModelFormat.labelTagSize].prefix { $0 != 0 }
      guard !tag.isEmpty else { throw ModelError.inconsistent("label \(label) has no name") }
      languages.append(Language(String(decoding: tag, as: UTF8.self)))
      groups.append(
        UInt32(
          littleEndian: bytes.loadUnaligned(
            fromByteOffset: start + ModelFormat.labelTagSize, as: UInt32.self)))
    }
    self.languages = languages
    self.groups = groups
    let members = Dictionary(grouping: groups.indices) { groups[$0] }
    closeVarieties = groups.indices.map { groups[$0] == 0 ? [$0] : members[groups[$0]]! }
    labels = Dictionary(zip(languages, 0...), uniquingKeysWith: { first, _ in first })
    temperatures = (0..<ModelFormat.lengthClasses.count).map {
      [layout] in bytes.load(fromByteOffset: layout.temperatures + 4 * $0, as: Float.self)
    }
    hasher = FeatureHasher(rowCount: header.rowCount)
    digest = String(header.checksum, radix: 16)
    self.storage = storage
    self.isBuiltIn = isBuiltIn
    if verifyingChecksum { try check() }
    workspaces = LendingPool { [unowned self] in Workspace(model: self) }
  }

  /// The label of a language, if the model knows it.
  package func label(of language: Language) -> Int? { labels[language] }

  /// Whether a tag is that of one of the ``languages``, written as there. For tags in any case, or of
  /// several languages (`zh`), see ``languages(matching:)``.
  public func contains(_ language: Language) -> Bool { labels[language] != nil }

  /// Runs `body` with a workspace that no other thread has.
  func withWorkspace<Result, Failure: Error>(
    _ body: (Workspace) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try workspaces.lend(body)
  }

  /// The bytes of the file, which live as long as the model, as the pointers below do.
  package var encoded: UnsafeRawBufferPointer { storage.bytes }

  var rank: Int { header.rank }
  var stride: Int { ModelFormat.stride(ofLabels: header.labelCount) }
  var rows: UnsafePointer<UInt8> { pointer(layout.rows) }
  var weights: UnsafePointer<Float> { pointer(layout.weights) }
  package var bias: UnsafePointer<Float> { pointer(layout.bias) }
  var lengthBiases: UnsafePointer<Float> { pointer(layout.lengthBiases) }

  /// What is added to the logits of a text of so many words, for each label and the padding.
  ///
  /// Words do not speak as strongly for each language as for its relatives: what a sum of a few of them is
  /// short of or has too much grows with the text.
  package func lengthBias(ofWords count: Int) -> UnsafePointer<Float> {
    lengthBiases + ModelFormat.lengthClass(ofWords: count) * stride
  }

  private func pointer<T>(_ offset: Int) -> UnsafePointer<T> {
    (storage.bytes.baseAddress! + offset).assumingMemoryBound(to: T.self)
  }
}
