/// What a run is at.
public enum CorpusPhase: String, Sendable, Hashable {
  /// Looking for lines that may come again.
  case survey
  /// Counting these.
  case count
  /// Taking documents apart.
  case clean
}

/// How far a run is.
public struct CorpusProgress: Sendable, Hashable {
  /// What it is at.
  public var phase = CorpusPhase.clean
  /// Documents done, of all parts of the run.
  public var documents = 0
  /// Records that could not be read or understood.
  public var errors = 0
  /// Bytes of text in the documents.
  public var textBytes = 0
  /// Those among them that earlier parts of the run had done.
  public var textBytesBefore = 0
  /// Bytes of the files that were read, compressed as they may be.
  public let bytesRead: Int
  /// Bytes of all files; those of standard input are not known.
  public let totalBytes: Int
  /// Seconds since this part of the run began.
  public let seconds: Double

  /// The share that is done; `nil` where nothing is known of the whole.
  public var share: Double? {
    totalBytes > 0 ? min(1, Double(bytesRead) / Double(totalBytes)) : nil
  }

  /// Bytes of text a second, of this part of the run.
  public var rate: Double? {
    seconds > 0 ? Double(textBytes - textBytesBefore) / seconds : nil
  }

  /// Seconds that are left at this rate; `nil` where nothing can be said.
  public var secondsLeft: Double? {
    guard let share, share > 0.001, share < 1, textBytes > textBytesBefore else { return nil }
    let own = share * Double(textBytes - textBytesBefore) / Double(textBytes)
    return seconds / own * (1 - share)
  }
}

/// Is told how far a run is, now and then.
public struct ProgressObserver: Sendable {
  /// Seconds between two reports.
  public let interval: Double
  /// Takes a report, on the thread that called the run.
  public let report: @Sendable (CorpusProgress) -> Void

  /// Makes an observer.
  ///
  /// - Precondition: The interval is greater than 0.
  public init(interval: Double, report: @escaping @Sendable (CorpusProgress) -> Void) {
    precondition(interval > 0, "the interval has to be greater than 0")
    self.interval = interval
    self.report = report
  }
}

/// What a run came to.
public struct CorpusSummary: Sendable, Hashable {
  /// What was counted, also by the parts of the run that were ended before.
  public let statistics: Statistics
  /// Whether an earlier run was taken up.
  public let isResumed: Bool
}

/// A folder that holds the files of another run.
public struct CorpusMismatch: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folder.
  public let folder: String
  /// What is different.
  public let cause: String

  /// `FOLDER: CAUSE`.
  public var description: String { "\(folder): \(cause)" }
}
