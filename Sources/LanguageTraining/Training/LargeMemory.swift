internal import Glibc

/// Memory of hundreds of megabytes that is read in random places: asked for in pages of 2 MB, as
/// half of the time of training would otherwise go into finding pages of 4 kB.
enum LargeMemory {
  private static let pageSize = 1 << 21

  /// Uninitialised memory for `count` numbers, to be freed by `deallocate()`.
  static func allocate(_ count: Int) -> UnsafeMutablePointer<Float> {
    let size = (count * MemoryLayout<Float>.stride + pageSize - 1) / pageSize * pageSize
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: pageSize)
    // A wish: where the system does not grant it, training is slower and the same.
    _ = madvise(memory, size, MADV_HUGEPAGE)
    return memory.assumingMemoryBound(to: Float.self)
  }
}
