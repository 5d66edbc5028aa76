public import ArgumentParser
public import WinnowIO

extension InputFormat: ExpressibleByArgument {}

struct FormatOptions: ParsableArguments {
  @Option(
    help: """
      How documents stand in the input: 'text' and 'html' are one a file, 'paragraphs' one between \
      blank lines, 'lines' one a line, 'jsonl' one a JSON object, 'csv' and 'tsv' one a row below a \
      header, 'wet' and 'warc' one a record of a web archive. (default: by the name of the file, \
      compressed or not; where it tells nothing HTML if it begins like that, and text)
      """)
  var inputFormat: InputFormat?

  @Option(
    help: ArgumentHelp("The field or column of records that holds the text.", valueName: "name"))
  var textField = "text"

  var reader: DocumentReader {
    DocumentReader(format: inputFormat, textField: textField)
  }
}
