internal import CTextKernels

/// Characters that were the bytes of one UTF-8 sequence.
typealias MojibakeSequence = TextSequence

extension MojibakeSequence {
  /// A byte of it was lost on the way.
  var isLossy: Bool { is_lossy != 0 }
  /// A space stands for the no-break space that was a byte of it.
  var usesSpace: Bool { uses_space != 0 }
}
