#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Memory that a long text is read into: asked for in pages of 2 MB, as a tenth of the time of
/// passing over a clean text would otherwise go into finding pages of 4 kB.
enum LargePages {
  private static let size = 1 << 21

  /// Asks for large pages where a buffer that nothing was written to has room for several.
  ///
  /// A wish: where the system does not grant it, all is slower and the same.
  static func wish(for buffer: UnsafeMutableRawBufferPointer) {
    #if os(Linux)
      guard buffer.count >= 4 * size, let start = buffer.baseAddress else { return }
      let first = start.alignedUp(toMultipleOf: size)
      let whole = (start + buffer.count - first) / size * size
      _ = madvise(first, whole, MADV_HUGEPAGE)
    #endif
  }
}
