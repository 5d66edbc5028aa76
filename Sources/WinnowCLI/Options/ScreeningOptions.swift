import ArgumentParser
import Winnow

struct ScreeningOptions: ParsableArguments {
  @Flag(
    help: """
      Look for hidden characters and the messages in them, directional tricks, and look-alike \
      letters.
      """)
  var unicode = false

  /// The annotators asked for; all of them where none is named.
  var annotators: [any Annotator] {
    [UnicodeAnnotator()]
  }
}
