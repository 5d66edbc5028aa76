internal import CLanguageKernels

/// The memory one thread needs to turn words into evidence: scratch buffers and the cache of words.
///
/// Not to be shared between threads at the same time; ``LanguageModel/withWorkspace(_:)`` lends
/// them out. Whoever has one holds the model.
final class Workspace {
  /// Not held: it holds the workspaces that it lends.
  unowned(unsafe) let model: LanguageModel
  // What is asked for with each word stands here as well: to ask the model counts its references.
  let hasher: FeatureHasher
  let rows: UnsafePointer<UInt8>
  /// Labels with the padding.
  let stride: Int
  let kernels: LanguageKernels
  let layer: OutputLayer
  let cache: WordCache
  /// For each label, its close varieties and itself.
  let labelSets: [LabelSet]
  var stretches = StretchCache()
  let lines = LineCache()
  /// The sums of the words with a capital and of the others, how many they are, and both sums together.
  let capitalized: UnsafeMutablePointer<Float>
  let others: UnsafeMutablePointer<Float>
  var counts = WordWeights.Counts()
  let hidden: UnsafeMutablePointer<Float>
  let logits: UnsafeMutablePointer<Float>
  /// The hidden state in eight bits.
  let values: UnsafeMutablePointer<Int8>
  let sums: UnsafeMutablePointer<Int16>
  let inverseRoots: UnsafeMutablePointer<Float>
  /// The rows of the words of ``block`` that are new.
  let features: UnsafeMutablePointer<UInt32>
  /// Words that were added to the text and not yet to the hidden state.
  let block: UnsafeMutablePointer<PendingWord>
  var blockCount = 0
  /// Their vectors, those of words with a capital behind the others.
  let vectors: UnsafeMutablePointer<UnsafePointer<Int8>?>
  let scales: UnsafeMutablePointer<Float>
  let rank: Int32

  /// Words whose vectors are remembered: 15 MB with all that is known of them at rank 64.
  static let cacheCapacity = 1 << 17
  /// Whether it will be asked what each new word says by itself.
  var judgesWords = false

  /// Words worked on together.
  static let blockCapacity = 32

  /// A word on the way to its vector.
  struct PendingWord {
    var bytes: UnsafeBufferPointer<UInt8>
    var hash: UInt64
    var isUnspaced: Bool
    var isCapitalized: Bool
    var place = 0
    /// Where its rows begin, and their number; 0 for a word that is known.
    var rows = 0
    var rowCount = 0
  }

  init(
    model: LanguageModel,
    kernels: UnsafePointer<LanguageKernels> = language_kernels(),
    cacheCapacity: Int = Workspace.cacheCapacity
  ) {
    self.model = model
    hasher = model.hasher
    rows = model.rows
    stride = model.stride
    self.kernels = kernels.pointee
    layer = OutputLayer(model)
    labelSets = model.closeVarieties.map(LabelSet.init)
    cache = WordCache(capacity: cacheCapacity, rank: model.rank)
    rank = Int32(model.rank)
    features = .allocate(capacity: Self.blockCapacity * FeatureHasher.maximumCount)
    block = .allocate(capacity: Self.blockCapacity)
    vectors = .allocate(capacity: 2 * Self.blockCapacity)
    vectors.initialize(repeating: nil, count: 2 * Self.blockCapacity)
    scales = .allocate(capacity: 2 * Self.blockCapacity)
    scales.initialize(repeating: 0, count: 2 * Self.blockCapacity)
    capitalized = .allocate(capacity: model.rank)
    capitalized.initialize(repeating: 0, count: model.rank)
    others = .allocate(capacity: model.rank)
    others.initialize(repeating: 0, count: model.rank)
    hidden = .allocate(capacity: model.rank)
    hidden.initialize(repeating: 0, count: model.rank)
    values = .allocate(capacity: model.rank)
    values.initialize(repeating: 0, count: model.rank)
    sums = .allocate(capacity: model.rank)
    sums.initialize(repeating: 0, count: model.rank)
    logits = .allocate(capacity: model.stride)
    logits.initialize(repeating: 0, count: model.stride)
    inverseRoots = .allocate(capacity: FeatureHasher.maximumCount + 1)
    for n in 0...FeatureHasher.maximumCount {
      (inverseRoots + n).initialize(
        to: model.header.rowScale / Float(max(1, n)).squareRoot() / 127)
    }
  }

  deinit {
    features.deallocate()
    block.deallocate()
    vectors.deallocate()
    scales.deallocate()
    capitalized.deallocate()
    others.deallocate()
    hidden.deallocate()
    values.deallocate()
    sums.deallocate()
    logits.deallocate()
    inverseRoots.deallocate()
  }
}
