/// What is written down of a repair beside the text.
enum RepairRecord {
  case nothing
  /// The way back from the repaired text.
  case map
  /// The way back, and each change with its reason.
  case edits
}
