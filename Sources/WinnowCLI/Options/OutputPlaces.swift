import WinnowIO

/// Files that options name to write to.
struct OutputPlaces {
  private let places: [(option: String, path: String)]

  /// Takes options with their values, where they are given.
  init(_ options: KeyValuePairs<String, String?>) {
    places = options.compactMap { option, path in path.map { (option, $0) } }
  }

  /// Sees to it that what is written to standard output is not read again as input, without an end.
  static func checkStandardOutput(against inputs: [Input]) throws {
    if let input = inputs.first(where: \.isStandardOutput) {
      throw UsageFailure("standard output goes to the input \"\(input.name)\"")
    }
  }

  /// Sees to it that nothing is written over an input, another output or standard output.
  func check(against inputs: [Input]) throws {
    for (index, place) in places.enumerated() {
      if inputs.contains(where: { $0.isSameFile(asPath: place.path) }) {
        throw UsageFailure("\(place.option) would overwrite the input \"\(place.path)\"")
      }
      // As among the inputs '-' is the standard one, it is no file here ("./-" is).
      if place.path == "-" || Output.isStandardOutput(place.path) {
        throw UsageFailure("\(place.option) and standard output are the same file")
      }
      for other in places[..<index] where Output.isSameFile(other.path, place.path) {
        throw UsageFailure("\(other.option) and \(place.option) are the same file")
      }
    }
  }
}
