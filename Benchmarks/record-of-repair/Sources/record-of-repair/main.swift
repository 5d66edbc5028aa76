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
let edits = repairer.normalize(utf8: text).edits.count
precondition(repairer.normalize(utf8: text).utf8 == repairer.text(utf8: text), "The texts differ")
var kept: [Double] = []
var plain: [Double] = []

/// The time of a repair and of giving its memory back.
func time(_ repair: () -> Int) -> Double {
  let start = cpuTime()
  precondition(repair() >= 0)
  return cpuTime() - start
}

for round in 0..<rounds {
  // Which is first makes a difference to the memory that the other finds.
  if round.isMultiple(of: 2) { kept.append(time { repairer.normalize(utf8: text).utf8.count }) }
  plain.append(time { repairer.text(utf8: text).count })
  if !round.isMultiple(of: 2) { kept.append(time { repairer.normalize(utf8: text).utf8.count }) }
}
let ratios = zip(kept, plain).map { $0 / $1 }
let fields = [
  Double(text.count) / 1e6, Double(edits), median(kept) * 1000, median(plain) * 1000,
  100 * (median(ratios) - 1),
]
print(fields.map { String(format: "%.1f", $0) }.joined(separator: "\t"))
