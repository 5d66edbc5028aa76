#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A program that answers each line on its standard input with one on its standard output.
///
/// It runs in a process group of its own, so that whatever it starts ends with it.  What it writes to
/// standard error goes to that of this process.
struct ChildProcess: ~Copyable {
  private let process: pid_t
  private let input: Int32
  private let output: Int32
  private var received: [UInt8] = []

  /// Starts a command by the shell.
  ///
  /// - Throws: ``ExternalFailure`` when the system refuses.
  init(command: String) throws(ExternalFailure) {
    // A program that has ended must not end this one.
    signal(SIGPIPE, SIG_IGN)
    var toChild: [Int32] = [-1, -1]
    var fromChild: [Int32] = [-1, -1]
    guard pipe(&toChild) == 0 else { throw ExternalFailure(errno: errno) }
    guard pipe(&fromChild) == 0 else {
      let code = errno
      for end in toChild { close(end) }
      throw ExternalFailure(errno: code)
    }
    // Other programs must not inherit this one's ends: it would never see its input close.
    for end in [toChild[1], fromChild[0]] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, toChild[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], STDOUT_FILENO)
    for end in [toChild[0], fromChild[1]] where end > STDERR_FILENO {
      posix_spawn_file_actions_addclose(&actions, end)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    // What is ignored here stays ignored in a program unless it is told otherwise.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    sigaddset(&signals, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    var process: pid_t = 0
    let words: [String] = ["/bin/sh", "-c", command]
    let arguments = words.map { strdup($0) }
    let code = posix_spawn(
      &process, "/bin/sh", &actions, &attributes, arguments + [nil], environ)
    for argument in arguments { free(argument) }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    close(toChild[0])
    close(fromChild[1])
    guard code == 0 else {
      close(toChild[1])
      close(fromChild[0])
      throw ExternalFailure(errno: code)
    }
    self.process = process
    input = toChild[1]
    output = fromChild[0]
    for end in [input, output] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
  }

  deinit {
    close(input)
    close(output)
    // A program that has read the end of its input may be about to end by itself.
    if !ends(within: .milliseconds(100)) {
      kill(-process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
  }

  private func ends(within time: Duration) -> Bool {
    let deadline = ContinuousClock.now + time
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else { return false }
      usleep(2000)
    }
    return true
  }

  /// Sends a line and waits for the answer.
  ///
  /// - Parameters:
  ///   - line: With its line feed.
  ///   - time: How long it may take.
  /// - Returns: The answer without its line feed.
  /// - Throws: ``ExternalFailure`` when the program ends, takes too long or has answered more than once: it
  ///   is of no use then.
  mutating func ask(_ line: [UInt8], within time: Duration) throws(ExternalFailure) -> [UInt8] {
    let deadline = ContinuousClock.now + time
    var sent = 0
    // What is there before the question would be taken for its answer.
    while try receive() {}
    guard received.isEmpty else { throw ExternalFailure.outOfStep }
    while true {
      if let end = received.firstIndex(of: 0x0A) {
        guard end == received.count - 1 else { throw ExternalFailure.outOfStep }
        let answer = Array(received[..<end])
        received.removeAll(keepingCapacity: true)
        return answer
      }
      var events = [
        pollfd(fd: output, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
      ]
      let left = (deadline - ContinuousClock.now) / .milliseconds(1)
      let count = sent < line.count ? 2 : 1
      let ready = left > 0 ? poll(&events, nfds_t(count), Int32(min(left.rounded(.up), 60_000))) : 0
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else {
        if ContinuousClock.now < deadline { continue }
        throw ExternalFailure("no answer within \(time)")
      }
      if events[0].revents != 0 { _ = try receive() }
      if count == 2, events[1].revents != 0 { sent += send(line[sent...]) }
    }
  }

  /// Takes what the program has written.
  ///
  /// - Returns: Whether it had written anything.
  private mutating func receive() throws(ExternalFailure) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(output, &buffer, buffer.count)
    if count < 0, errno == EAGAIN || errno == EINTR { return false }
    guard count > 0 else { throw ExternalFailure.ended }
    received += buffer[..<count]
    return true
  }

  /// The number of bytes that were taken.  A program that no longer reads may still answer.
  private func send(_ bytes: ArraySlice<UInt8>) -> Int {
    let count = bytes.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
    if count < 0 { return errno == EPIPE ? bytes.count : 0 }
    return count
  }
}
