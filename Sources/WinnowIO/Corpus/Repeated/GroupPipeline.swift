internal import Winnow

/// A pipeline that knows which lines the neighbours of a document hold too.
struct GroupPipeline {
  private let base: Pipeline
  private var current: Pipeline
  private var group: String?
  private var batch: Int?

  init(_ base: Pipeline) {
    self.base = base
    current = base
  }

  /// The pipeline for the documents of a group in a batch; made anew only when another begins.
  mutating func pipeline(for group: String?, repeated: RepeatedLines?, batch: Int) -> Pipeline {
    guard let repeated else { return base }
    guard group != self.group || batch != self.batch else { return current }
    self.group = group
    self.batch = batch
    current = base
    current.annotators =
      base.annotators.map {
        $0 is RoleAnnotator ? RoleAnnotator(repeated: repeated, group: group) : $0
      } + [RepeatedLineAnnotator(repeated, group: group)]
    return current
  }
}
