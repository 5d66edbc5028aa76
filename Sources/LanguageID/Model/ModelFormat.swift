internal import Hashing

/// The layout of a model file, little-endian, every section at a multiple of 64 bytes:
///
/// | section | content |
/// |---|---|
/// | header | ``ModelHeader``, 64 bytes |
/// | labels | for each label 24 bytes of tag, filled with zeros, and its group (32 bits) |
/// | temperatures | one `Float` for each of ``ModelFormat/lengthClasses`` |
/// | bias | `Float` for each label, filled to the stride |
/// | length biases | for each of ``ModelFormat/lengthClasses`` what is added to the biases in texts of that length: `Float` for each label, filled to the stride |
/// | weights | `Float`, for each of `rank` dimensions one for each label, filled to the stride |
/// | rows | four bits for each of `rank` dimensions: ``RowCode`` |
///
/// A group is a number that close varieties share, 0 for a language without.
package enum ModelFormat {
  package static let magic: [UInt8] = Array("WINNOWLM".utf8)
  package static let version: UInt32 = 4
  package static let headerSize = 64
  package static let labelSize = 28
  package static let labelTagSize = 24

  /// Lengths of text in words for which a temperature and biases were fitted: from each number to the next.
  package static let lengthClasses = [1, 2, 3, 6, 11, 21]

  /// The class of a text of so many words.
  package static func lengthClass(ofWords count: Int) -> Int {
    (lengthClasses.lastIndex { $0 <= max(1, count) }) ?? 0
  }

  /// Labels rounded up to what the kernels work on.
  package static func stride(ofLabels count: Int) -> Int { (count + 15) / 16 * 16 }

  package static func aligned(_ offset: Int) -> Int { (offset + 63) / 64 * 64 }

  /// A 64-bit checksum: FNV-1a over little-endian words of 8 bytes, the last filled with zeros.
  package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = FNV1a()
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      hash.add(word)
      hash.value ^= hash.value &>> 47
      offset += 8
    }
    if offset < bytes.count {
      var word: UInt64 = 0
      for (shift, byte) in bytes[offset...].enumerated() { word |= UInt64(byte) &<< (8 * shift) }
      hash.add(word)
      hash.value ^= hash.value &>> 47
    }
    return hash.value
  }
}

/// The first 64 bytes of a model file.
package struct ModelHeader: Equatable, Sendable {
  package var rank: Int
  package var rowCount: Int
  package var labelCount: Int
  /// What a value of one in a row stands for.
  package var rowScale: Float
  /// Of the whole file, with zeros in place of the checksum.
  package var checksum: UInt64

  package init(rank: Int, rowCount: Int, labelCount: Int, rowScale: Float, checksum: UInt64) {
    self.rank = rank
    self.rowCount = rowCount
    self.labelCount = labelCount
    self.rowScale = rowScale
    self.checksum = checksum
  }

  /// Offsets of the sections and the size of the whole file.
  package var layout: Layout {
    let stride = ModelFormat.stride(ofLabels: labelCount)
    let labels = ModelFormat.headerSize
    let temperatures = ModelFormat.aligned(labels + labelCount * ModelFormat.labelSize)
    let bias = ModelFormat.aligned(temperatures + ModelFormat.lengthClasses.count * 4)
    let lengthBiases = ModelFormat.aligned(bias + stride * 4)
    let weights = ModelFormat.aligned(
      lengthBiases + ModelFormat.lengthClasses.count * stride * 4)
    let rows = ModelFormat.aligned(weights + rank * stride * 4)
    return Layout(
      labels: labels, temperatures: temperatures, bias: bias, lengthBiases: lengthBiases,
      weights: weights, rows: rows, end: rows + rank / 2 * rowCount)
  }

  package struct Layout {
    package let labels, temperatures, bias, lengthBiases, weights, rows, end: Int
  }

  /// Reads and checks a header. Numbers out of range are refused before any size is computed of
  /// them.
  package init(_ bytes: UnsafeRawBufferPointer) throws(ModelError) {
    guard bytes.count >= ModelFormat.headerSize else {
      throw ModelError.wrongSize(expected: ModelFormat.headerSize, actual: bytes.count)
    }
    guard bytes.prefix(8).elementsEqual(ModelFormat.magic) else { throw ModelError.notAModel }
    func number(at offset: Int) -> UInt32 {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    let version = number(at: 8)
    guard version == ModelFormat.version else {
      throw ModelError.unsupportedVersion(found: version, supported: ModelFormat.version)
    }
    rank = Int(number(at: 12))
    rowCount = Int(number(at: 16))
    labelCount = Int(number(at: 20))
    rowScale = Float(bitPattern: number(at: 24))
    checksum = UInt64(number(at: 32)) | UInt64(number(at: 36)) &<< 32
    guard rank > 0, rank <= 1024, rank.isMultiple(of: 32) else {
      throw ModelError.inconsistent("rank \(rank)")
    }
    guard rowCount > 0, rowCount <= 1 << 28 else {
      throw ModelError.inconsistent("rows \(rowCount)")
    }
    guard labelCount > 0, labelCount <= 4096 else {
      throw ModelError.inconsistent("labels \(labelCount)")
    }
    guard rowScale.isFinite, rowScale > 0 else {
      throw ModelError.inconsistent("scale \(rowScale)")
    }
    guard bytes[28..<32].allSatisfy({ $0 == 0 }),
      bytes[40..<ModelFormat.headerSize].allSatisfy({ $0 == 0 })
    else { throw ModelError.inconsistent("reserved bytes are not zero") }
  }

  /// The checksum that belongs to a file with this header and these bytes behind it.
  package func checksum(ofContent content: UnsafeRawBufferPointer) -> UInt64 {
    var header = self
    header.checksum = 0
    let own = header.bytes.withUnsafeBytes { ModelFormat.checksum($0) }
    return own &* 31 &+ ModelFormat.checksum(content)
  }

  /// Writes the header in front of the content of a file, with the checksum that belongs to both.
  package mutating func seal(_ file: inout [UInt8]) {
    checksum = file.withUnsafeBytes {
      checksum(ofContent: UnsafeRawBufferPointer(rebasing: $0[ModelFormat.headerSize...]))
    }
    file.replaceSubrange(0..<ModelFormat.headerSize, with: bytes)
  }

  /// The 64 bytes.
  package var bytes: [UInt8] {
    var result = ModelFormat.magic
    func append(_ value: UInt32) {
      withUnsafeBytes(of: value.littleEndian) { result.append(contentsOf: $0) }
    }
    append(ModelFormat.version)
    append(UInt32(rank))
    append(UInt32(rowCount))
    append(UInt32(labelCount))
    append(rowScale.bitPattern)
    append(0)
    append(UInt32(truncatingIfNeeded: checksum))
    append(UInt32(truncatingIfNeeded: checksum &>> 32))
    result.append(contentsOf: [UInt8](repeating: 0, count: ModelFormat.headerSize - result.count))
    return result
  }
}
