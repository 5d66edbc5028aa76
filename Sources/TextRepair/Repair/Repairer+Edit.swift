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

    /// The step, the range, and the replacement in quotation marks.
    public var description: String {
      "\(step.rawValue) \(range) \"\(String(decoding: replacement, as: UTF8.self))\""
    }
  }
}
