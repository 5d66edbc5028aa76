/// How a model is trained; the defaults are those of the committed model.
public struct TrainingOptions: Codable, Sendable {
  /// Dimensions of a word vector, a multiple of 32.
  public var rank = 64
  /// Rows of the table of features.
  public var rowCount = 740_000
  /// Samples drawn in all.
  public var samples = 130_000_000
  /// Share of the samples that are one to three words of the frequency list.
  public var listShare: Float = 0.45
  /// Languages are drawn by the size of their text to this power.
  public var sizeExponent = 0.3
  /// First step; it falls to 0.
  public var step: Float = 0.15
  /// Threads.
  public var workers = 2
  /// Seed of the random numbers. Threads share the weights without locks, so two runs agree
  /// within noise only.
  public var seed: UInt64 = 1
  /// One of so many sentences is kept back to fit the temperatures.
  public var holdOut: UInt64 = 64

  /// After these shares of the samples, sentences in another language than their file are left out.
  public var siftedAfter = [0.01, 0.04]

  /// Makes the default options.
  public init() {}
}
