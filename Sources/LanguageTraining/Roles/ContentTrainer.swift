package import Winnow

/// Trains the model that tells content from the frame of a page.
///
/// Several small networks with one hidden layer of rectified units, learnt by Adam with drop-out
/// (Kingma and Ba, arXiv 1412.6980; Srivastava et al., JMLR 15), whose logits are averaged: they
/// are one network of so many more units.
public struct ContentTrainer: Sendable {
  /// The choices of a training run.
  public struct Options: Sendable {
    /// The number of networks.
    public var networks = 4
    /// Hidden units of each.
    public var hidden = 16
    /// Passes over the samples.
    public var epochs = 8
    /// The first step size; it falls to 0.
    public var rate: Float = 2e-3
    /// The share of the hidden units left out at each step.
    public var dropout: Float = 0.2
    /// Samples a step.
    public var batch = 256
    /// Of all random choices.
    public var seed: UInt64 = 7

    /// The choices behind the committed model.
    public init() {}
  }

  private let options: Options

  /// A trainer with these choices.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// Learns from labelled pages.
  ///
  /// Pages with less than 8 lines or less than 50 words of content are left out: their labels are
  /// mostly the extractor's failure.
  ///
  /// - Parameter report: Called with a line after each pass.
  package func train(_ pages: [LinePage], report: (String) -> Void) -> ContentModel.Weights {
    let pages = pages.filter { page in
      page.lines.count >= 8
        && page.lines.reduce(0) { $0 + ($1.isContent ? $1.words : 0) } >= 50
    }
    let samples = ContentSamples(pages: pages, seed: options.seed)
    let scaling = FeatureScaling(samples)
    report("pages \(pages.count)  samples \(samples.count)")
    let networks = (0..<options.networks).map { index in
      var network = ContentNetwork(options: options, seed: options.seed + UInt64(index))
      network.learn(samples, scaling: scaling) { report("network \(index)  \($0)") }
      return network
    }
    return ContentNetwork.average(networks, scaling: scaling)
  }
}
