extension LineMeasures {
  /// The logarithm of the number of words, around 0 to 1.
  var logWords: Float { naturalLog1p(Float(words)) / 4 }

  /// The share of the words which are part of a cue.
  var cueShare: Float { Float(cueWords / max(words, 1)) }

  /// The share of words that begin with a capital.
  var capitalShare: Float {
    Float(capitalWords) / Float(max(capitalWords + lowerWords, 1))
  }

  /// Whether the line ends as a sentence does.
  var endsSentence: Bool { end == .terminal || end == .ellipsis }

  /// Whether the last thing in the line is a full stop.
  var isClosedByFullStop: Bool { end == .terminal && endsWithFullStop }

  /// Whether a few words and a colon stand before the rest: "Weight: 2.7 kg".
  var hasLabel: Bool { labelWords > 0 && labelWords <= 5 }

  /// How much the line looks like running text, from 0 to 1: long, and ended as a sentence.
  var prose: Float {
    words < 5 ? 0 : Float(min(words, 40)) / 40 * (endsSentence ? 1 : 0.4)
  }

  /// Whether the line is running text by its looks: a dozen words and a sentence end.
  var isLongProse: Bool { words >= 12 && (endsSentence || sentences > 0) }
}

/// The natural logarithm of 1 + *x*, for *x* ≥ 0, to about seven digits, the same on every platform.
///
/// The exponent comes from the bits; the rest from the series of artanh.
func naturalLog1p(_ x: Float) -> Float {
  let value = 1 + Double(x)
  let significand = value.significand
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  let series =
    1 + square
    * (1.0 / 3 + square * (1.0 / 5 + square * (1.0 / 7 + square * (1.0 / 9 + square / 11))))
  return Float(Double(value.exponent) * 0.693_147_180_559_945_3 + 2 * ratio * series)
}
