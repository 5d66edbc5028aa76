#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a run asks of the file system besides reading and writing.
enum FileSystem {
  /// Makes a folder, and those it stands in.
  static func makeFolder(_ path: String) throws(OutputFailure) {
    if mkdir(FileName.path(path), 0o755) == 0 || errno == EEXIST && isFolder(path) { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
      if mkdir(FileName.path(path), 0o755) == 0 || errno == EEXIST { return }
    }
    throw failure(path)
  }

  /// Gives a file another name, in one step, in place of what had it.
  static func rename(_ old: String, to new: String) throws(OutputFailure) {
    #if canImport(Glibc)
      let status = Glibc.rename(FileName.path(old), FileName.path(new))
    #elseif canImport(Musl)
      let status = Musl.rename(FileName.path(old), FileName.path(new))
    #else
      let status = Darwin.rename(FileName.path(old), FileName.path(new))
    #endif
    guard status == 0 else { throw failure(new) }
  }

  /// Removes a file; it is no fault when there is none.
  static func remove(_ path: String) throws(OutputFailure) {
    guard unlink(FileName.path(path)) == 0 || errno == ENOENT else { throw failure(path) }
  }

  static func exists(_ path: String) -> Bool { access(FileName.path(path), F_OK) == 0 }

  static func isFolder(_ path: String) -> Bool { kind(of: path) == .folder }

  /// The size of a file, and when it was changed, in nanoseconds; `nil` when it cannot be asked.
  static func identity(of path: String) -> (size: Int, changed: Int)? {
    var status = stat()
    guard stat(FileName.path(path), &status) == 0, status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return (Int(status.st_size), time.tv_sec * 1_000_000_000 + time.tv_nsec)
  }

  /// The same of an input; `nil` for standard input.
  static func identity(of input: Input) -> (size: Int, changed: Int)? {
    input.path.flatMap { identity(of: $0) }
  }

  /// What stands under a name.
  enum Kind {
    case file
    case folder
    /// A pipe, a socket or a device.
    case other
  }

  /// What a path leads to; `nil` when it cannot be asked.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(FileName.path(path), &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// The names in a folder, in the order of their bytes.
  static func names(in folder: String) throws(InputFailure) -> [String] {
    guard let listing = opendir(FileName.path(folder)) else {
      throw InputFailure(name: FileName.shown(folder), cause: String(cString: strerror(errno)))
    }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { FileName.text($0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Sees to it that the names in a folder survive a power cut.
  static func synchronizeFolder(_ path: String) {
    let descriptor = open(FileName.path(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  static func failure(_ path: String) -> OutputFailure {
    .refused(name: path, cause: String(cString: strerror(errno)))
  }
}
