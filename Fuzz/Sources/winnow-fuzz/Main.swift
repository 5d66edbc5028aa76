import CFuzzer

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs one fuzz target: `WINNOW_FUZZ_TARGET=jsonl winnow-fuzz FOLDER…`, with the options of
/// libFuzzer.  Without a target it lists them.
@main
enum Main {
  static func main() {
    let name = getenv("WINNOW_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard FuzzTarget.all[name] != nil else {
      print(FuzzTarget.all.keys.sorted().joined(separator: "\n"))
      exit(name.isEmpty ? 0 : 64)
    }
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    let status = withUnsafeMutablePointer(to: &arguments) {
      $0.withMemoryRebound(to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.self, capacity: 1)
      {
        LLVMFuzzerRunDriver(&count, $0) { data, size in
          chosen(Array(UnsafeBufferPointer(start: data, count: size)))
          return 0
        }
      }
    }
    exit(status)
  }
}

/// The target that the environment names.
private let chosen = FuzzTarget.all[String(cString: getenv("WINNOW_FUZZ_TARGET"))]!
