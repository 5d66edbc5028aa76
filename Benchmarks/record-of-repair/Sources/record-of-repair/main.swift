// Repairs a text with and without the record of what was changed, in turns, and writes the medians of
// the CPU time: record-of-repair PRESET ROUNDS < TEXT
import Foundation
import TextRepair

func cpuTime() -> Double {
  Double(clock()) / Double(CLOCKS_PER_SEC)
}

func median(_ values: [Double]) -> Double {
  values.sorted()[values.count / 2]
}

let arguments = CommandLine.arguments
guard arguments.count == 3, let preset = Repairer.Preset(rawValue: arguments[1]),
  let rounds = Int(arguments[2]), rounds > 0
else { fatalError("usage: record-of-repair PRESET ROUNDS < TEXT") }
let text = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
let repairer = Repairer(preset)
var edits = 0
var kept: [Double] = []
var plain: [Double] = []
for _ in 0..<rounds {
  let start = cpuTime()
  let repaired = repairer.normalize(utf8: text)
  let middle = cpuTime()
  let bytes = repairer.text(utf8: text)
  let end = cpuTime()
  precondition(bytes == repaired.utf8, "The texts differ")
  edits = repaired.edits.count
  kept.append(middle - start)
  plain.append(end - middle)
}
let ratios = zip(kept, plain).map { $0 / $1 }
let fields = [
  Double(text.count) / 1e6, Double(edits), median(kept) * 1000, median(plain) * 1000,
  100 * (median(ratios) - 1),
]
print(fields.map { String(format: "%.1f", $0) }.joined(separator: "\t"))
