#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that only grows, and can be cut back to a length it once had.
final class GrowingFile {
  let path: String
  private(set) var length = 0
  private let descriptor: CInt

  /// Opens a file, made where there is none, and cuts it to a length.
  ///
  /// - Throws: ``OutputFailure`` when the system refuses, or when the file is shorter than that.
  init(_ path: String, length: Int) throws(OutputFailure) {
    self.path = path
    // To write beyond the limit on the size of files is an error like others.
    signal(SIGXFSZ, SIG_IGN)
    descriptor = open(FileName.path(path), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw FileSystem.failure(path) }
    let end = lseek(descriptor, 0, SEEK_END)
    guard end >= length else {
      throw .refused(name: path, cause: "shorter than the run that wrote it left it")
    }
    guard ftruncate(descriptor, off_t(length)) == 0,
      lseek(descriptor, 0, SEEK_END) == length
    else { throw FileSystem.failure(path) }
    self.length = length
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  func append(_ bytes: [UInt8]) throws(OutputFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress! + written, $0.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileSystem.failure(path)
      }
      written += count
      length += count
    }
  }

  /// Waits until the disk has everything.
  func synchronize() throws(OutputFailure) {
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
      throw FileSystem.failure(path)
    }
  }

  /// What a file is called until it is whole.
  static func unfinished(_ path: String) -> String { path + ".new" }

  /// Writes a whole file under another name first, so that a reader sees the old one or the new.
  static func replace(_ path: String, with bytes: [UInt8]) throws(OutputFailure) {
    let new = unfinished(path)
    let file = try GrowingFile(new, length: 0)
    try file.append(bytes)
    try file.synchronize()
    try FileSystem.rename(new, to: path)
  }
}

/// Keeps other runs off a folder for as long as it lives, however the program ends.
final class FolderLock {
  private let descriptor: CInt

  init(_ path: String, for folder: String) throws(OutputFailure) {
    descriptor = open(FileName.path(path), O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileSystem.failure(path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .refused(name: folder, cause: "another run is writing there")
    }
  }

  deinit {
    close(descriptor)
  }
}
