// Repairs a text without a record of what was changed, with the map, and with the map and the edits, in
// turns, and writes the medians of the CPU time: record-of-repair PRESET ROUNDS < TEXT
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

/// What a round measures: the text, the text with the map, the text with the map and the edits.
let kinds: [() -> Int] = [
  { repairer.text(utf8: text).count },
  { repairer.textAndMap(utf8: text).utf8.count },
  { repairer.normalize(utf8: text).utf8.count },
]
var times = [[Double]](repeating: [], count: kinds.count)

/// The time of a repair and of giving its memory back.
func time(_ repair: () -> Int) -> Double {
  let start = cpuTime()
  precondition(repair() >= 0)
  return cpuTime() - start
}

for round in 0..<rounds {
  // Which is first makes a difference to the memory that the others find.
  for offset in kinds.indices {
    let kind = (round + offset) % kinds.count
    times[kind].append(time(kinds[kind]))
  }
}

/// By how many percent one kind takes longer than the text alone.
let more = { kind in 100 * (median(zip(times[kind], times[0]).map { $0 / $1 }) - 1) }

let fields =
  [Double(text.count) / 1e6, Double(edits)] + times.map { median($0) * 1000 } + [more(1), more(2)]
print(fields.map { String(format: "%.1f", $0) }.joined(separator: "\t"))
