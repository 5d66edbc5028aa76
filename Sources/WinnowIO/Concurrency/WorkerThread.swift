#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A thread of the system, for work that keeps a core busy until it is done.
///
/// Tasks share a pool of threads that is not to be blocked, and as many as there are cores; a run
/// over a corpus waits for files, and takes as many threads as it is told to.
enum WorkerThread {
  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// As much as the main thread has: the default of some systems is too little for ICU.
  private static let stackSize = 8 << 20

  /// Starts a thread nobody waits for; `false` when the system has none to give.
  static func start(_ run: @escaping @Sendable () -> Void) -> Bool {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    defer { pthread_attr_destroy(&attributes) }
    let body = Unmanaged.passRetained(Body(run))
    #if canImport(Darwin)
      var thread: pthread_t?
      let status = pthread_create(&thread, &attributes, { WorkerThread.begin($0) }, body.toOpaque())
    #else
      var thread = pthread_t()
      let status = pthread_create(
        &thread, &attributes, { WorkerThread.begin($0!) }, body.toOpaque())
    #endif
    if status != 0 { body.release() }
    return status == 0
  }

  private static func begin(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
    return nil
  }
}

/// The processors the system lets this program use.
package enum Processors {
  /// Their number.
  package static var count: Int { allowed ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Those that this program is bound to, as by `taskset` or in a container; `nil` where the system does not
  /// tell (Linux: proc_pid_status(5)).
  private static var allowed: Int? {
    guard let status = try? Input.file("/proc/self/status").readAll(),
      let line = status.split(separator: 0x0A).first(where: {
        $0.starts(with: "Cpus_allowed:".utf8)
      })
    else { return nil }
    // A digit for four of them, and a comma between eight digits.
    let digits = String(decoding: line.drop { $0 != 0x09 }, as: UTF8.self)
    let count = digits.reduce(0) { $0 + ($1.hexDigitValue ?? 0).nonzeroBitCount }
    return count > 0 ? count : nil
  }
}
