#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A lock of the system, with a condition to wait for.
///
/// The thread sanitizer sees it.  `Synchronization.Mutex` it does not see, as that module is built
/// without it: whatever such a mutex guards would be said to be raced for.
package final class Lock: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>

  package init() {
    mutex = .allocate(capacity: 1)
    condition = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    #if canImport(Darwin)
      pthread_cond_init(condition, nil)
    #else
      var attributes = pthread_condattr_t()
      pthread_condattr_init(&attributes)
      pthread_condattr_setclock(&attributes, Deadline.clock)
      pthread_cond_init(condition, &attributes)
      pthread_condattr_destroy(&attributes)
    #endif
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  package func lock() { pthread_mutex_lock(mutex) }

  package func unlock() { pthread_mutex_unlock(mutex) }

  /// Gives the lock up until someone signals a change, and takes it again.
  func waitForChange() { pthread_cond_wait(condition, mutex) }

  /// As ``waitForChange()``; `false` when the time was up, or the system refuses to wait.
  func waitForChange(until end: Deadline) -> Bool {
    withUnsafePointer(to: end.time) { pthread_cond_timedwait(condition, mutex, $0) } == 0
  }

  /// Wakes all who wait for a change.
  func signalChange() { pthread_cond_broadcast(condition) }

  /// A moment to stop waiting at.
  struct Deadline {
    // A clock that nobody sets, where a condition can be told to go by it.
    #if canImport(Darwin)
      fileprivate static let clock = CLOCK_REALTIME
    #else
      fileprivate static let clock = CLOCK_MONOTONIC
    #endif
    /// Some thirty years: longer waits are as good as that.
    private static let longest = 1e9

    fileprivate var time = timespec()

    /// - Parameter seconds: May be infinite; what is below 0 or no number is 0.
    init(secondsFromNow seconds: Double) {
      let seconds = seconds > 0 ? min(seconds, Self.longest) : 0
      clock_gettime(Self.clock, &time)
      time.tv_nsec += Int((seconds * 1_000_000_000).rounded())
      time.tv_sec += time.tv_nsec / 1_000_000_000
      time.tv_nsec %= 1_000_000_000
    }
  }
}
