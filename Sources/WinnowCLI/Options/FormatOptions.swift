public import ArgumentParser
public import WinnowIO

extension InputFormat: ExpressibleByArgument {}

struct FormatOptions: ParsableArguments {
  @Option(
    help: """
      How documents stand in the input: 'text' is one a file, 'jsonl' one a line. (default: jsonl \
      for files named .jsonl or .ndjson, compressed or not, text for others and for standard input)
      """)
  var inputFormat: InputFormat?

  @Option(
    help: ArgumentHelp("The field of JSON records that holds the text.", valueName: "name"))
  var textField = "text"

  var reader: DocumentReader {
    DocumentReader(format: inputFormat, textField: textField)
  }
}
