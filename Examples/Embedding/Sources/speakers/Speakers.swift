import Winnow

/// Reads a page from standard input and prints what people in it say, with the place of each
/// quotation in the page's own bytes.
///
///     swift run speakers < ../forum-post/page.txt
@main
struct Speakers {
  static func main() {
    var page = ""
    while let line = readLine(strippingNewline: false) { page += line }
    let result = Pipeline(extractors: [QuotedSpeech()]).run(Document(text: page))
    for find in result.extractions {
      let original = result.originalRanges(ofClean: find.annotation.range)
      let places = original.map { "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
      let words = find.sourceRanges.map { result.text($0) }.joined()
      print("bytes \(places): \(words)")
    }
    print("\(result.setAside.count) segments set aside, main language \(result.mainLanguage)")
  }
}
