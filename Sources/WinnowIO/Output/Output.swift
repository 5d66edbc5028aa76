internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file or standard output, written through one buffer.
///
///     var output = try Output.create("clean.txt")
///     try output.write("Bees dance.\n".utf8)
///     try output.finish()
///
/// What is in the buffer is lost unless ``finish()`` is called: it may fail, so it cannot wait for
/// the end of the value's life.
public struct Output: ~Copyable {
  private static let threshold = 1 << 16

  private let descriptor: FileDescriptor
  private let name: String
  private let ownsDescriptor: Bool
  private var buffer: [UInt8] = []

  /// Standard output.
  ///
  /// From the first call on, the signals of a closed pipe and of a file that may grow no more are ignored in this
  /// process, and writing to one throws ``OutputFailure`` instead.
  public static func standard() -> Output {
    Output(descriptor: .standardOutput, name: "<stdout>", owns: false)
  }

  /// Makes a file, or empties the one that is there.
  ///
  /// - Throws: ``OutputFailure`` when the system refuses.
  public static func create(_ path: String) throws(OutputFailure) -> Output {
    do {
      let descriptor = try FileDescriptor.open(
        FileName.filePath(path), .writeOnly, options: [.create, .truncate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      return Output(descriptor: descriptor, name: path, owns: true)
    } catch {
      throw OutputFailure(error, name: path)
    }
  }

  /// Whether two paths lead to the same regular file, there or still to be made.
  package static func isSameFile(_ path: String, _ other: String) -> Bool {
    let identity = FileIdentity(ofPath: path)
    return identity != nil && identity == FileIdentity(ofPath: other)
  }

  /// Whether a path leads to the file that standard output goes to.
  package static func isStandardOutput(_ path: String) -> Bool {
    let identity = FileIdentity(of: .standardOutput)
    return identity != nil && identity == FileIdentity(ofPath: path)
  }

  private init(descriptor: FileDescriptor, name: String, owns: Bool) {
    self.descriptor = descriptor
    self.name = name
    ownsDescriptor = owns
    buffer.reserveCapacity(2 * Self.threshold)
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  deinit {
    if ownsDescriptor { try? descriptor.close() }
  }

  /// Appends to the buffer whatever a closure appends, and passes the buffer on when it is full.
  public mutating func write(_ append: (inout [UInt8]) -> Void) throws(OutputFailure) {
    append(&buffer)
    if buffer.count >= Self.threshold { try flush() }
  }

  /// Writes bytes; many at once go to the system without another copy.
  public mutating func write(_ bytes: some Collection<UInt8>) throws(OutputFailure) {
    if bytes.count >= Self.threshold {
      try flush()
      do {
        try descriptor.writeAll(bytes)
      } catch {
        throw OutputFailure(error, name: name)
      }
      return
    }
    try write { $0.append(contentsOf: bytes) }
  }

  /// Hands everything written so far to the system.
  public mutating func flush() throws(OutputFailure) {
    guard !buffer.isEmpty else { return }
    // Emptied first: after a failure nothing is written twice.
    defer { buffer.removeAll(keepingCapacity: true) }
    do {
      try descriptor.writeAll(buffer)
    } catch {
      throw OutputFailure(error, name: name)
    }
  }

  /// Hands over the rest; the last thing to call.
  public mutating func finish() throws(OutputFailure) {
    try flush()
  }
}

extension OutputFailure {
  fileprivate init(_ error: any Error, name: String) {
    switch error {
    case Errno.brokenPipe: self = .closed
    case let error as Errno: self = .refused(name: name, cause: error.description)
    default: self = .refused(name: name, cause: String(describing: error))
    }
  }
}
