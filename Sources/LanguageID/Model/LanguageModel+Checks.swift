extension LanguageModel {
  /// No number of a sound model is greater, and sums of products of smaller ones stay finite.
  private static let greatestNumber: Float = 1e6

  /// Refuses what no sound model has, though its checksum may be right: numbers that are none, as a
  /// training that ran off leaves them, and two labels of one name.
  ///
  /// - Complexity: linear in the numbers of the output layer; the rows, which are codes, are not read.
  func check() throws(ModelError) {
    var seen: Set<Language> = []
    for language in languages where !seen.insert(language).inserted {
      throw .inconsistent("two labels \(language)")
    }
    let limit = Self.greatestNumber
    for temperature in temperatures where !(1 / limit...limit ~= temperature) {
      throw .inconsistent("temperature \(temperature)")
    }
    for bias in UnsafeBufferPointer(start: bias, count: header.labelCount)
    where !(bias.magnitude <= limit) {
      throw .inconsistent("bias \(bias)")
    }
    let lengths = ModelFormat.lengthClasses.count
    for bias in UnsafeBufferPointer(start: lengthBiases, count: lengths * stride)
    where !(bias.magnitude <= limit) {
      throw .inconsistent("length bias \(bias)")
    }
    for weight in UnsafeBufferPointer(start: weights, count: rank * stride)
    where !(weight.magnitude <= limit) {
      throw .inconsistent("weight \(weight)")
    }
    guard header.rowScale <= limit else { throw .inconsistent("scale \(header.rowScale)") }
  }
}
