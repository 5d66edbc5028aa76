#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The bytes of a model: static memory of the program, a mapped file, or memory of our own.
///
/// The bytes never change, so the class may be shared between threads.
final class ModelStorage: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  private let release: (UnsafeRawBufferPointer) -> Void

  private init(_ bytes: UnsafeRawBufferPointer, release: @escaping (UnsafeRawBufferPointer) -> Void)
  {
    self.bytes = bytes
    self.release = release
  }

  deinit { release(bytes) }

  /// Memory that lives as long as the program.
  convenience init(static bytes: UnsafeRawBufferPointer) {
    self.init(bytes) { _ in }
  }

  /// A copy, at an address that is a multiple of 64.
  convenience init(copying bytes: UnsafeRawBufferPointer) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    copy.copyMemory(from: bytes)
    self.init(UnsafeRawBufferPointer(copy)) { $0.deallocate() }
  }

  /// A file, mapped read-only: pages are read when they are first used.
  convenience init(path: String) throws(ModelError) {
    // A pipe that nobody writes to would be waited for.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw ModelError.unreadable(path: path, errno: errno) }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw ModelError.unreadable(path: path, errno: errno)
    }
    let size = Int(status.st_size)
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG else {
      throw ModelError.unreadable(path: path, errno: kind == S_IFDIR ? EISDIR : EINVAL)
    }
    guard size > 0 else {
      throw ModelError.wrongSize(expected: ModelFormat.headerSize, actual: 0)
    }
    guard let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      address != MAP_FAILED
    else { throw ModelError.unreadable(path: path, errno: errno) }
    self.init(UnsafeRawBufferPointer(start: address, count: size)) {
      munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count)
    }
  }
}
