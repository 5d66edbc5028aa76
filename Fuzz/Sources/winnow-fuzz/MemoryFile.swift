#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is in memory only, where the system has that, for readers that take paths.
final class MemoryFile {
  let path: String
  private let descriptor: CInt

  init(_ bytes: [UInt8]) {
    var template = Array("/dev/shm/winnow-fuzz-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    precondition(descriptor >= 0)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    precondition(written == bytes.count)
  }

  deinit {
    close(descriptor)
    unlink(path)
  }
}
