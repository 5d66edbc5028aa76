/// How bytes are compressed.
enum Compression: Int32, CaseIterable {
  case gzip
  case zstd
  case xz
  case bzip2

  /// The bytes that tell all formats apart.
  static let markLength = 6

  /// Goes by the first bytes, whatever the name of a file.
  init?(firstBytes bytes: UnsafeRawBufferPointer) {
    let marks: [(Compression, [UInt8])] = [
      (.gzip, [0x1F, 0x8B, 0x08]), (.zstd, [0x28, 0xB5, 0x2F, 0xFD]),
      (.xz, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    ]
    for (format, mark) in marks where bytes.starts(with: mark) {
      self = format
      return
    }
    // A frame that decoders of zstd skip; programs that compress on several cores begin with one.
    if bytes.count >= 4, 0x50...0x5F ~= bytes[0], bytes[1...3].elementsEqual([0x2A, 0x4D, 0x18]) {
      self = .zstd
    } else if bytes.count >= Self.markLength, bytes.starts(with: [0x42, 0x5A, 0x68]),
      0x31...0x39 ~= bytes[3], Self.bzip2Marks.contains(Array(bytes[4..<6]))
    {
      self = .bzip2
    } else {
      return nil
    }
  }

  /// What a block of bzip2 begins with, and the end of a file without blocks: of four bytes alone, such as
  /// "BZh1", a text may have all.
  private static let bzip2Marks: [[UInt8]] = [[0x31, 0x41], [0x17, 0x72]]

  /// Whether bytes, as far as they go, are those that a member begins with.
  func mayBegin(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let marks: [[UInt8]] =
      switch self {
      case .gzip: [[0x1F, 0x8B, 0x08]]
      case .zstd: [[0x28, 0xB5, 0x2F, 0xFD]] + (0x50...0x5F).map { [$0, 0x2A, 0x4D, 0x18] }
      case .xz: [[0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]]
      case .bzip2: [[0x42, 0x5A, 0x68]]
      }
    return marks.contains { mark in zip(mark, bytes).allSatisfy { $0 == $1 } }
  }

  /// The first place where a member of this format may begin, among the places with all bytes of a
  /// mark behind them.
  ///
  /// - Complexity: O(*n*)
  func firstMark(in bytes: UnsafeRawBufferPointer) -> Int? {
    let first: UInt8 =
      switch self {
      case .gzip: 0x1F
      case .zstd: 0x28
      case .xz: 0xFD
      case .bzip2: 0x42
      }
    var index = 0
    while index + Self.markLength <= bytes.count {
      if bytes[index] == first,
        Compression(firstBytes: UnsafeRawBufferPointer(rebasing: bytes[index...])) == self
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The endings that files compressed this way are named with.
  private static let endings = [".gz", ".zst", ".xz", ".bz2"]

  /// A name without the ending that says it is compressed, in small letters or capitals.
  static func removingEnding(from name: String) -> Substring {
    let lowercased = name.lowercased()
    for ending in endings where lowercased.hasSuffix(ending) {
      return name.dropLast(ending.count)
    }
    return name[...]
  }
}

extension Compression: CustomStringConvertible {
  /// The usual name.
  var description: String {
    switch self {
    case .gzip: "gzip"
    case .zstd: "zstd"
    case .xz: "xz"
    case .bzip2: "bzip2"
    }
  }
}
