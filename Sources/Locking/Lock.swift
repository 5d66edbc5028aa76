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
    pthread_cond_init(condition, nil)
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

  /// As ``waitForChange()``; `false` when the time was up.
  func waitForChange(until end: Deadline) -> Bool {
    withUnsafePointer(to: end.time) { pthread_cond_timedwait(condition, mutex, $0) } != ETIMEDOUT
  }

  /// Wakes all who wait for a change.
  func signalChange() { pthread_cond_broadcast(condition) }

  /// A moment to stop waiting at.
  struct Deadline {
    fileprivate var time = timespec()

    init(secondsFromNow seconds: Double) {
      clock_gettime(CLOCK_REALTIME, &time)
      time.tv_nsec += Int((seconds * 1_000_000_000).rounded())
      time.tv_sec += time.tv_nsec / 1_000_000_000
      time.tv_nsec %= 1_000_000_000
    }
  }
}
