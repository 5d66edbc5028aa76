internal import CTextKernels
internal import ICUText
internal import TextModelData

/// What each character, and each pair of them, may need: the data of ``SuspectScan``.
struct SuspectTable: @unchecked Sendable {
  /// The embedded table; one made anew if ICU has another version of Unicode than the embedded one
  /// was made from.
  static let shared = SuspectTable()

  // Constant data of the program, or memory that is never freed.
  let entries: UnsafePointer<UInt64>
  let blocks: UnsafePointer<UInt16>
  let pairs: UnsafePointer<UInt64>
  let rowWords: Int
  /// What the fastest loop knows of the characters of the basic plane.
  let kinds: UnsafePointer<UInt8>

  /// The steps that are mostly taken.
  static let commonSteps = StepSet(Repairer.Preset.standard.steps)

  private init() {
    let embedded = UnsafeRawPointer(text_model_suspects()!)
    let header = SuspectTableHeader(embedded)
    if header.unicode == SuspectTableHeader.currentUnicode {
      self.init(embedded, header)
      return
    }
    let bytes = SuspectTableBuilder().bytes
    let copy = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 64)
    bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
    self.init(copy, SuspectTableHeader(copy))
  }

  private init(_ data: UnsafeRawPointer, _ header: SuspectTableHeader) {
    let entries = data + SuspectTableHeader.size
    let pairs = entries + header.entries * 8
    self.entries = entries.assumingMemoryBound(to: UInt64.self)
    self.pairs = pairs.assumingMemoryBound(to: UInt64.self)
    blocks = (pairs + header.pairs * 8).assumingMemoryBound(to: UInt16.self)
    rowWords = header.rowWords
    let kinds = UnsafeMutablePointer<UInt8>.allocate(capacity: Int(TEXT_KIND_COUNT))
    text_suspects_classify(self.entries, blocks, Self.commonSteps.rawValue, kinds)
    self.kinds = UnsafePointer(kinds)
  }

  /// The entry of a scalar.
  func entry(of scalar: UInt32) -> UInt64 {
    entries[Int(blocks[Int(scalar >> 6)]) << 6 | Int(scalar & 0x3F)]
  }
}

/// The first bytes of a table: four numbers of four bytes, little-endian.
struct SuspectTableHeader {
  static let size = 64

  /// The version of Unicode, its four parts one byte each.
  var unicode: UInt32
  /// Numbers of eight-byte words.
  var entries: Int
  var pairs: Int
  var rowWords: Int

  init(_ data: UnsafeRawPointer) {
    func number(_ index: Int) -> UInt32 {
      UInt32(littleEndian: data.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
    }
    unicode = number(0)
    entries = Int(number(1))
    pairs = Int(number(2))
    rowWords = Int(number(3))
  }

  static let currentUnicode: UInt32 =
    ICUVersion.unicode.split(separator: ".").reduce(0) { $0 << 8 | (UInt32($1) ?? 0) }
}

extension SuspectTableBuilder {
  /// The table as it is embedded: a header of 64 bytes, the entries and pairs as words of eight
  /// bytes, the blocks as words of two, all little-endian.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    append(SuspectTableHeader.currentUnicode)
    for count in [entries.count, pairs.count, rowWords] { append(UInt32(count)) }
    bytes += [UInt8](repeating: 0, count: SuspectTableHeader.size - bytes.count)
    entries.forEach { append($0) }
    pairs.forEach { append($0) }
    blocks.forEach { append($0) }
    return bytes
  }
}
