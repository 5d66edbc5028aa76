/// What is counted in a stretch of text whatever its language: contact bait, prices, shouting,
/// repetition, disguise.
package struct ScreeningCounts: Sendable {
  package var words = 0
  package var scalars = 0
  var digits = 0
  /// Words of two letters and more, all capitals.
  var shouted = 0
  /// Exclamation marks.
  var calls = 0
  /// Emoji, stars, ticks and arrows.
  var pictures = 0
  /// Bars, bullets and dashes between words.
  var separators = 0
  var commas = 0
  /// Numbers long enough to be called.
  var phones = 0
  /// Numbers of five or six digits alone, as text messages are sent to.
  var shortNumbers = 0
  /// A currency sign beside a digit.
  var prices = 0
  var percents = 0
  var addresses = 0
  /// `@name`.
  var handles = 0
  /// Names of messengers.
  var messengers = 0
  /// Words with digits for letters, or with small and capital letters in turn.
  var disguised = 0
  /// Words of several alphabets.
  var mixedAlphabets = 0
  /// Letters standing alone one after another.
  var spacedLetters = 0
  /// Long words said before in the same line.
  var repeats = 0
  /// Words that ``repeats`` was counted over.
  var compared = 0
  var endsSentence = false
  /// Angle, square and curly brackets, bars and hash signs next to each other, as marks of prompts.
  var marks = 0

  static func += (left: inout ScreeningCounts, right: ScreeningCounts) {
    left.words += right.words
    left.scalars += right.scalars
    left.digits += right.digits
    left.shouted += right.shouted
    left.calls += right.calls
    left.pictures += right.pictures
    left.separators += right.separators
    left.commas += right.commas
    left.phones += right.phones
    left.shortNumbers += right.shortNumbers
    left.prices += right.prices
    left.percents += right.percents
    left.addresses += right.addresses
    left.handles += right.handles
    left.messengers += right.messengers
    left.disguised += right.disguised
    left.mixedAlphabets += right.mixedAlphabets
    left.spacedLetters += right.spacedLetters
    left.repeats += right.repeats
    left.compared += right.compared
    left.endsSentence = right.endsSentence
    left.marks += right.marks
  }
}

extension ScreeningCounts {
  /// What each number of ``append(to:)`` says, as evidence for a reader.
  package static let names = [
    "length", "many digits", "a phone number", "a short number", "a price", "a percentage",
    "an address", "a handle", "a messenger", "exclamation marks", "words in capitals",
    "emoji and signs", "words between bars and dashes", "commas between words",
    "the same words again", "no sentence end", "disguised words", "words of several alphabets",
    "letters apart", "marks of a prompt", "few words",
  ]

  /// Those of the numbers that are evidence: not the length, against which the words are weighed.
  static let evidence = names.indices.dropFirst()

  package static let count = names.count

  /// Appends the counts as numbers around 0 to 1.
  package func append(to row: inout [Float]) {
    forEach { row.append($0) }
  }

  /// Calls `body` with the counts as numbers around 0 to 1.
  @inline(__always)
  func forEach(_ body: (Float) -> Void) {
    func capped(_ value: Int, _ cap: Int) -> Float { Float(min(value, cap)) / Float(cap) }
    let perWord = 1 / Float(max(words, 1))
    body(naturalLog1p(Float(min(words, ScreeningModel.longest))) / 4)
    body(Float(digits) / Float(max(scalars, 1)))
    body(capped(phones, 2))
    body(capped(shortNumbers, 2))
    body(capped(prices, 2))
    body(capped(percents, 2))
    body(capped(addresses, 2))
    body(capped(handles, 2))
    body(capped(messengers, 2))
    body(capped(calls, 4))
    body(min(Float(shouted) * perWord, 1))
    body(capped(pictures, 4))
    body(min(Float(separators) * perWord * 2, 1))
    body(min(Float(commas) * perWord * 2, 1))
    body(compared < 4 ? 0 : Float(repeats) / Float(compared))
    body(endsSentence ? 0 : 1)
    body(capped(disguised, 3))
    body(capped(mixedAlphabets, 2))
    body(capped(spacedLetters, 12))
    body(capped(marks, 3))
    body(words < 4 ? 1 : 0)
  }
}
