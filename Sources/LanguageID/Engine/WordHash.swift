/// A 64-bit hash of the bytes of a word, to find it in the caches of a ``Workspace``.
///
/// Two words with the same hash would share their evidence: among a billion different words the
/// chance of one such pair is below 3 %, and what it does is to misjudge one word.
enum WordHash {
  @inline(__always)
  static func hash(_ p: UnsafePointer<UInt8>, count: Int, isUnspaced: Bool) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    if isUnspaced { hash = ~hash }
    let raw = UnsafeRawPointer(p)
    if count >= 8 {
      var offset = 0
      while offset &+ 8 <= count {
        hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset &+= 8
      }
      // The last eight bytes, overlapping what came before.
      return mix(hash ^ raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
    }
    var tail: UInt64 = 0
    if count >= 4 {
      let low = raw.loadUnaligned(as: UInt32.self)
      let high = raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      tail = UInt64(low) | UInt64(high) &<< 32
    } else {
      tail = UInt64(p[0]) | UInt64(p[count &>> 1]) &<< 8 | UInt64(p[count &- 1]) &<< 16
    }
    return mix(hash ^ tail)
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}
