extension [LineMeasures] {
  /// From the first to the last line of running text that is content; empty where no line is.
  ///
  /// What is continued from a passage before, or in the next one, begins and ends with the passage.
  func article(_ content: [Float], _ place: PassagePlace) -> Range<Int> {
    func isProse(_ index: Int) -> Bool {
      content[index] >= 0.5 && self[index].isParagraph && !self[index].speaksOfConsent
        && !self[index].isNotice
    }
    guard let first = indices.first(where: isProse), let last = indices.last(where: isProse) else {
      return 0..<0
    }
    return (place.isFirst ? first : 0)..<(place.isLast ? last + 1 : count)
  }
}

extension LineMeasures {
  /// Running text: some length, and a sentence's end where it is short.  Thai and Lao set no marks at
  /// the ends of sentences.
  var isParagraph: Bool {
    !namesMaker
      && (words >= 8 && endsSentence || words >= 16 && (sentences > 0 || isUnspaced))
  }

  /// Says that "we and our partners" have to do with data of the reader.
  var speaksOfConsent: Bool {
    quiet.contains(.partners) && (quiet.contains(.tracking) || cues.contains(.legal))
  }

  /// "Page 1 of 3".
  var leadsThroughPages: Bool { leadingCues.contains(.navigation) && numbers >= 2 }

  /// "We use cookies to ...", "no legal advice": what a site says of itself, in words of the law.
  var isNotice: Bool { quiet.contains(.caution) && cues.contains(.legal) }

  /// A day or time, and little else.
  var isDay: Bool {
    digits > 0 && words - Double(numbers) <= 5
      && (cues.contains(.date)
        || (cues.contains(.calendar) || digits >= letters) && (hasYear || hasClock))
  }

  /// How long ago something was, and nothing else: "2 years ago", "vor einem Jahr".
  var tellsAge: Bool {
    quiet.contains(.elapsed) && words <= 5 && !endsSentence
      && (digits > 0 && words - Double(numbers) <= 3
        || opening.contains(.elapsed) && words <= 3)
  }

  /// Says what frames say by itself, and next to nothing else: "5 min read".
  func isMadeOfAsides(with others: Double = 0) -> Bool {
    letters > 0 && asideWords > 0 && (!isClosedByFullStop || asideWords >= Self.wordsOfSentence)
      && words - Double(numbers) - asideWords - others <= (digits > 0 ? 1.1 : 0.4)
  }

  /// So many words of them make a sentence: "Something went wrong, please try again later."
  private static let wordsOfSentence = 5.0

  /// Begins with a wording as "By", and names may follow it.
  var beginsWithWriter: Bool {
    leadingCues.contains(.byline) && capitalWords + 2 >= lowerWords && !isClosedByFullStop
  }

  /// A question of some words.
  var asks: Bool { end == .terminal && !endsWithFullStop && words >= 5 }

  /// Running text which belongs to the page, by the probability that it is content.
  func isProse(_ content: Float) -> Bool { content >= 0.4 && isParagraph }

  /// Capitals beside its first one, or a script or writing without: "By car", "By the numbers" name nobody.
  var mayNameSomebody: Bool {
    capitalWords >= 2 || start != .upper && beginsWithCue || start == .unicase || hasHandle
      || hasAddress
  }

  /// Other words than those of its cue come first, and no mark tells of a maker: "Pension Credit".
  var startsInOtherWords: Bool {
    (start == .upper || start == .lower) && !beginsWithCue && !namesMaker
  }

  /// Nothing but who wrote what follows: "By Anna Thorsen".
  var namesWriter: Bool {
    guard beginsWithWriter, beginsWithCue, words <= 5, capitalWords >= 2, !endsSentence
    else { return false }
    // "By the Sea" is a title; "Marten van der Oye" has three capitals.
    return capitalWords >= 3 || Double(lowerWords) <= (start == .lower ? cueWords : 0)
  }

  /// "av Anna Thorsen", "του Πέτρου Λαγού".
  var namesWriterBehindWord: Bool {
    start == .lower && lowerWords == 1 && (2...3).contains(capitalWords)
      && words == Double(capitalWords + 1) && shoutedWords == 0 && punctuation == 0
  }

  /// "【関連記事】", "[Read also]": what stands between brackets comes first.
  var startsInBrackets: Bool { start == .other && brackets >= 2 && !beginsWithCue }

  /// A name and its value, with a colon between them, and no turn of speech.
  var isLabelled: Bool { hasLabel && words <= 20 && !endsSentence }

  /// A price, with so many words beside it at most.
  func isPrice(besides most: Double) -> Bool {
    hasCurrency && digits > 0 && separators == 0 && gaps == 0 && words - Double(numbers) <= most
  }

  /// Two cells with a wide space between them.
  var isRow: Bool { gaps == 1 && words <= 12 && !endsSentence }

  /// Two dashes alone: what follows in a message is its signature (RFC 3676, section 4.3).
  var isSignatureMark: Bool {
    scalars == 2 && punctuation == 2 && start == .dash && letters + digits == 0
  }

  /// Little more than a day or month with its year: "Joined: Mar 2018".
  var namesDay: Bool { cues.contains(.calendar) && hasYear && words - Double(numbers) <= 3 }

  /// Words in capitals and no others.
  var isInCapitals: Bool { shoutedWords > 0 && lowerWords == 0 && uppers == letters }

  /// A few words, one of them as the frames of pages say them, that are no sentence.
  var hintsAtFrame: Bool {
    letters > 0 && words <= 8 && !endsSentence
      && (!cues.isDisjoint(with: .frame) || hasCopyright || separators > 1 || hasHandle)
  }

  /// A few words that say little more than the cue: "12 comments". Options of programs are no headings, nor is what
  /// tells who said something: it is a piece of a sentence, or stands above the words of one person.
  func headsSection(_ cue: Cue) -> Bool {
    cues.contains(cue) && start != .dash && words <= (cue == .related && isUnspaced ? 13 : 8)
      && cueShare >= 0.3 && !endsSentence
      && (end != .colon || cue == .comment && digits > 0 && words <= 4)
      && !(cue == .comment && cues.contains(.saying))
  }

  /// "Read also" alone: links stand below it.
  var headsReading: Bool {
    cues.contains(.readMore) && cueShare >= 0.99 && words >= 2 && words <= 5 && !endsSentence
  }

  /// Little more than what the frames of pages say; who said something is told in any text.
  var isOfFrame: Bool {
    cueShare >= 0.5 && !cues.isDisjoint(with: .frame) && !cues.contains(.saying)
  }
}
