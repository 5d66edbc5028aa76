#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import SystemPackage

/// Shows how far a run is: one line that changes on a terminal, plain lines now and then elsewhere.
package struct ProgressPrinter: Sendable {
  private let isTerminal: Bool

  /// Makes a printer for standard error.
  package init() {
    isTerminal = isatty(STDERR_FILENO) == 1
  }

  /// Takes reports, twice a second on a terminal, every ten seconds elsewhere.
  package var observer: ProgressObserver {
    ProgressObserver(interval: isTerminal ? 0.5 : 10) { [isTerminal] progress in
      let line = Self.line(progress)
      let text = isTerminal ? "\r\(line)\u{1B}[K" : "winnow: \(line)\n"
      _ = try? FileDescriptor.standardError.writeAll(text.utf8)
    }
  }

  /// Leaves the terminal with an empty line for what comes next.
  package func finish() {
    guard isTerminal else { return }
    _ = try? FileDescriptor.standardError.writeAll("\r\u{1B}[K".utf8)
  }

  /// Share, documents, rate and time left, as far as they are known.
  static func line(_ progress: CorpusProgress) -> String {
    var parts: [String] = []
    switch progress.phase {
    case .survey: parts.append("looking for repeated lines")
    case .count: parts.append("counting repeated lines")
    case .clean: break
    }
    if let share = progress.share { parts.append(Figures.percent(share)) }
    guard progress.phase == .clean else { return parts.joined(separator: ", ") }
    parts.append("\(Figures.grouped(progress.documents)) documents")
    if progress.errors > 0 { parts.append("\(Figures.grouped(progress.errors)) errors") }
    if let rate = progress.rate { parts.append("\(Figures.decimal(rate / 1e6)) MB/s") }
    if let left = progress.secondsLeft { parts.append("\(time(left)) left") }
    return parts.joined(separator: ", ")
  }

  private static func time(_ seconds: Double) -> String {
    let total = Int(seconds.rounded())
    let minutes = total / 60 % 60
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return total >= 3600
      ? "\(total / 3600):\(two(minutes)):\(two(total % 60))" : "\(minutes):\(two(total % 60))"
  }
}
