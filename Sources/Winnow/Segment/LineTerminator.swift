/// The length in bytes of the line terminator at the end of a line; 0 where it has none.
///
/// The terminators are those of ``LineScanner``.
func lineTerminatorLength(of line: ArraySlice<UInt8>) -> Int {
  switch (line.dropLast(2).last, line.dropLast().last, line.last) {
  case (_, 0x0D, 0x0A): 2
  case (_, _, 0x0A), (_, _, 0x0D): 1
  case (_, 0xC2, 0x85): 2
  case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): 3
  default: 0
  }
}
