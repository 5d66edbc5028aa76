public import LanguageID

/// What text of every language of a model looks like to it: sums of word vectors of a few
/// stretches of each, small enough to come with the model. A language that is added later is told
/// from the others by them, without their text.
///
/// The file, little-endian: `WINNOWLS`, version, rank, number of states (32 bits each), checksum of
/// the model and of all that follows (64 bits each); then for each state its label (16 bits), its
/// scale (`Float`) and one signed byte for each dimension.
public struct LanguageStates: Sendable {
  /// A stretch of text: its label and the sum of its word vectors.
  struct State {
    let label: Int
    let vector: [Float]
  }

  /// The checksum of the model that the states belong to.
  let model: UInt64
  let rank: Int
  private(set) var states: [State] = []

  init(model: LanguageModel) {
    self.model = model.header.checksum
    rank = model.header.rank
  }

  mutating func append(_ vector: [Float], label: Int) {
    states.append(State(label: label, vector: vector))
  }

  static let magic = Array("WINNOWLS".utf8)
  static let version: UInt32 = 1
  private static let headerSize = 36

  /// The file.
  public var bytes: [UInt8] {
    var content: [UInt8] = []
    for state in states {
      let scale = max(state.vector.reduce(0) { max($0, $1.magnitude) } / 127, .leastNormalMagnitude)
      content.append(UInt16(state.label))
      content.append(scale.bitPattern)
      content += state.vector.map { UInt8(bitPattern: Int8(($0 / scale).rounded())) }
    }
    var bytes = Self.magic
    bytes.append(Self.version)
    bytes.append(UInt32(rank))
    bytes.append(UInt32(states.count))
    bytes.append(model)
    bytes.append(content.withUnsafeBytes { ModelFormat.checksum($0) })
    return bytes + content
  }

  /// Reads a file.
  ///
  /// - Throws: ``TrainingDataError`` when it is no whole, undamaged file of states, or of another
  ///   model.
  public init(bytes: [UInt8], path: String, model: LanguageModel) throws {
    func damaged(_ cause: String) -> TrainingDataError { TrainingDataError("\(path): \(cause)") }
    let stateSize = 6 + model.header.rank
    guard bytes.count >= Self.headerSize, bytes.starts(with: Self.magic) else {
      throw damaged("not a file of language states")
    }
    try bytes.withUnsafeBytes { raw in
      func number<T: FixedWidthInteger>(_ offset: Int, as type: T.Type) -> T {
        T(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: type))
      }
      guard number(8, as: UInt32.self) == Self.version else {
        throw damaged("version \(number(8, as: UInt32.self))")
      }
      let content = UnsafeRawBufferPointer(rebasing: raw[Self.headerSize...])
      let count = Int(number(16, as: UInt32.self))
      guard number(28, as: UInt64.self) == ModelFormat.checksum(content),
        number(12, as: UInt32.self) == model.header.rank, content.count == count * stateSize
      else { throw damaged("truncated or damaged") }
      guard number(20, as: UInt64.self) == model.header.checksum else {
        throw damaged("states of another model")
      }
    }
    self.init(model: model)
    for start in stride(from: Self.headerSize, to: bytes.count, by: stateSize) {
      let label = Int(bytes[start]) | Int(bytes[start + 1]) << 8
      let scale = bytes[start + 2..<start + 6].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      guard label < model.header.labelCount else { throw damaged("label \(label)") }
      append(
        bytes[start + 6..<start + stateSize].map {
          Float(Int8(bitPattern: $0)) * Float(bitPattern: scale)
        }, label: label)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append<T: FixedWidthInteger>(_ value: T) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
