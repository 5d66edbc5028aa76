/// Time that only goes forward.
enum Stopwatch {
  /// Seconds since some moment in the past.
  static var seconds: Double {
    let elapsed = start.duration(to: ContinuousClock.now)
    return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
  }

  private static let start = ContinuousClock.now
}
