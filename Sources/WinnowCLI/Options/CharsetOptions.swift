import ArgumentParser
import TextRepair

struct CharsetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      The charset that text files and tables are said to be in. UTF-8 and byte order marks go before it. \
      (default: whatever fits)
      """,
      valueName: "name"))
  var charset: String?

  func declared() throws -> String? {
    if let charset, !TextDecoder.canRead(charset: charset) {
      throw UsageFailure("unknown charset \"\(charset)\"")
    }
    return charset
  }
}
