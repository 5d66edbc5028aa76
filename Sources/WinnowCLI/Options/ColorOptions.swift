import ArgumentParser
import WinnowIO

struct ColorOptions: ParsableArguments {
  enum When: String, CaseIterable, ExpressibleByArgument {
    case auto
    case always
    case never
  }

  @Option(
    help: """
      When to use colours: 'auto' is on a terminal, unless the environment holds NO_COLOR.
      """)
  var color: When = .auto

  var showsColors: Bool {
    switch color {
    case .auto: Terminal.showsColors
    case .always: true
    case .never: false
    }
  }
}
