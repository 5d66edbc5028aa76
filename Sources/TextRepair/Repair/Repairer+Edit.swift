extension Repairer {
  /// A change that a step made.
  public struct Edit: Sendable, Hashable, CustomStringConvertible {
    /// The step that made it.
    public let step: Step
    /// Bytes of the input. If an earlier step changed the same place, what that step worked on is
    /// covered as a whole.
    public let range: Range<Int>
    /// The UTF-8 that the step put there.
    public let replacement: [UInt8]
    /// Why, for a reader.
    public var reason: String { note ?? step.reason }
    /// What is to be said about this edit beyond what holds for all of its step.
    let note: String?

    /// The step, the range, the replacement in quotation marks, and the reason.
    public var description: String {
      "\(step.rawValue) \(range) \"\(String(decoding: replacement, as: UTF8.self))\": \(reason)"
    }
  }
}
