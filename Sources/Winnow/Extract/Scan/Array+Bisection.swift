extension Array {
  /// The number of elements at the front of which something is true that is true of none behind them.
  ///
  /// - Complexity: O(log *n*)
  func bisect(_ isInFront: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isInFront(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
