public import Winnow

/// Decides again about stored records, and writes them with the new decisions.
public struct DecisionWriter: ~Copyable {
  private let policy: Policy
  private let policyDigest: String
  private let textOnly: Bool
  private var output: Output
  private var setAside: Output?
  private var json = JSONWriter()
  private var texts = TextSeries()

  /// Opens the outputs.
  ///
  /// - Parameters:
  ///   - policy: Decides.
  ///   - textOnly: Whether to write the clean texts instead of records.
  ///   - setAside: The path of the file for what was set aside, if it is wanted.
  /// - Throws: ``OutputFailure`` when the file cannot be made.
  public init(policy: Policy, textOnly: Bool, setAside: String?) throws(OutputFailure) {
    self.policy = policy
    policyDigest = policy.digest
    self.textOnly = textOnly
    output = .standard()
    if let setAside { self.setAside = try .create(setAside) }
  }

  /// Decides about a record and writes it: the segments with their new decisions, the clean text and
  /// the policy; everything else as it was.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - input: The input it is from: what was set aside is named by it where the record has no `id`
  ///     or no `source`.
  ///   - line: Its line there, counted from 1.
  /// - Complexity: O(*n*) in the length of the record.
  public mutating func write(
    _ record: StoredRecord, of input: Input, line: Int
  ) throws(OutputFailure) {
    let decisions = policy.decide(record.segments, annotations: record.annotations)
    var clean: [UInt8] = []
    for (segment, decision) in zip(record.segments, decisions) where decision.stream == .clean {
      clean += record.text[segment.range]
    }
    json.reset()
    if textOnly {
      try texts.write(clean, .lineBreak, to: &output)
    } else {
      write(record, decisions, clean: clean)
      try output.write(json.bytes)
    }
    guard setAside != nil else { return }
    json.reset()
    writeSetAside(record, decisions, id: "\(input.name):\(line)", source: input.name)
    try setAside?.write(json.bytes)
  }

  /// Hands everything to the system; the last thing to call.
  public mutating func finish() throws(OutputFailure) {
    try setAside?.finish()
    try output.finish()
  }

  private mutating func write(_ record: StoredRecord, _ decisions: [Decision], clean: [UInt8]) {
    let (policy, policyDigest) = (policy, policyDigest)
    // Of members of one name the last counts.
    let place = record.object.index(of: "winnow")
    json.object { json in
      for index in 0..<record.object.count {
        let name = record.object.name(at: index)
        json.name(escaping: name)
        switch name {
        case "segments":
          json.array { json in
            for (segment, decision) in zip(record.segmentObjects, decisions) {
              json.object { json in
                json.members(of: segment, except: ["stream", "decision"])
                json.member("stream", decision.stream.rawValue)
                json.name("decision")
                json.object { $0.reasons(decision.reasons) }
              }
            }
          }
        case "clean": json.string(clean)
        case "winnow" where index == place:
          let provenance = record.provenance
          json.object { json in
            for member in 0..<provenance.count {
              let name = provenance.name(at: member)
              json.name(escaping: name)
              switch name {
              case "policy": json.string(policy.name)
              case "policy_digest": json.string(policyDigest)
              default: json.raw(provenance.json(at: member))
              }
            }
          }
        default: json.raw(record.object.json(at: index))
        }
      }
    }
    json.endLine()
  }

  /// - Parameters:
  ///   - id: The name of a record that has none.
  ///   - source: Where a record is from that does not say so.
  private mutating func writeSetAside(
    _ record: StoredRecord, _ decisions: [Decision], id: String, source: String
  ) {
    let offsets = OffsetIndex(record.text, unit: record.offsetUnit)
    for (segment, decision) in zip(record.segments, decisions) where decision.stream == .setAside {
      json.object { json in
        for (name, value) in [("id", id), ("source", source)] {
          json.name(escaping: name)
          if let index = record.object.index(of: name) {
            json.raw(record.object.json(at: index))
          } else {
            json.string(value)
          }
        }
        json.setAside(segment, decision.reasons, text: record.text, offsets)
      }
      json.endLine()
    }
  }
}
