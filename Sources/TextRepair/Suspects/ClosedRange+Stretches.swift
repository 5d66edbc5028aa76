extension ClosedRange<UInt32> {
  /// The stretches whose members satisfy a condition, in order.
  func stretches(where holds: (UInt32) -> Bool) -> [ClosedRange<UInt32>] {
    var stretches: [ClosedRange<UInt32>] = []
    for value in self where holds(value) {
      if let last = stretches.last, last.upperBound + 1 == value {
        stretches[stretches.count - 1] = last.lowerBound...value
      } else {
        stretches.append(value...value)
      }
    }
    return stretches
  }
}
