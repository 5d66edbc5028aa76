import ArgumentParser
import Winnow

struct ScreeningOptions: ParsableArguments {
  @Flag(
    help: """
      Look for hidden characters and the messages in them, directional tricks, and look-alike \
      letters.
      """)
  var unicode = false

  @Flag(help: "Look for lines and sentences that sell or lure.")
  var spam = false

  @Flag(
    help: """
      Look for instructions to language models: in plain words, hidden, encoded, or broken over \
      lines; and for tasks that belong to no page.
      """)
  var injection = false

  /// The annotators asked for; all of them where none is named.
  var annotators: [any Annotator] {
    let isAll = !unicode && !spam && !injection
    var checks: ScreeningAnnotator.Checks = []
    if isAll || spam { checks.insert(.spam) }
    if isAll || injection { checks.formUnion([.injection, .tasks]) }
    var annotators: [any Annotator] = []
    if !checks.isEmpty { annotators.append(ScreeningAnnotator(checks: checks)) }
    if isAll || unicode { annotators.append(UnicodeAnnotator()) }
    return annotators
  }
}
