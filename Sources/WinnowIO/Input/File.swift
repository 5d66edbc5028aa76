internal import SystemPackage

/// A file or standard input, as the system hands it out.
///
/// Owns the file: it is closed when the value goes.
struct File: ~Copyable {
  private let descriptor: FileDescriptor
  private let name: String
  private let ownsDescriptor: Bool

  init(_ input: Input) throws(InputFailure) {
    name = input.name
    ownsDescriptor = input.path != nil
    guard let path = input.path else {
      descriptor = .standardInput
      return
    }
    do {
      descriptor = try FileDescriptor.open(
        FileName.filePath(path), .readOnly, options: .closeOnExec)
    } catch {
      throw InputFailure(name: input.name, cause: Self.cause(error))
    }
  }

  deinit {
    // A file that was only read has nothing left to lose when closing fails.
    if ownsDescriptor { try? descriptor.close() }
  }

  /// Reads what is there, up to the size of the buffer; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFailure) -> Int {
    do {
      return try descriptor.read(into: buffer)
    } catch {
      throw InputFailure(name: name, cause: Self.cause(error))
    }
  }

  /// Goes to an offset of a regular file; `false` where there is no going back and forth.
  func seek(to offset: Int) -> Bool {
    guard sizeHint > 0 else { return false }
    return (try? descriptor.seek(offset: Int64(offset), from: .start)) != nil
  }

  /// The size of a regular file, as a hint; 0 for anything else.
  var sizeHint: Int {
    guard let stat = try? Stat(descriptor), stat.type == .regular else { return 0 }
    return Int(clamping: stat.size)
  }

  private static func cause(_ error: any Error) -> String {
    (error as? Errno)?.description ?? String(describing: error)
  }
}
