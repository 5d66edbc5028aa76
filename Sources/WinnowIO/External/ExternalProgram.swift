internal import LanguageID
internal import Locking
internal import Winnow

/// Another program that finds something in texts, and the protocol it is spoken to in, which
/// ``ExternalExtractor`` documents.
final class ExternalProgram: Sendable {
  /// What the shell runs.
  let command: String
  private let task: String
  private let timeout: Duration
  private let child = Monitor(Child())

  private struct Child: ~Copyable {
    var process: ChildProcess?
  }

  /// Takes a command; nothing is started yet.
  init(command: String, task: String, timeout: Duration) {
    self.command = command
    self.task = task
    self.timeout = timeout
  }

  /// Name and version: the command has no version of its own.
  var identifier: String { command }

  /// What the program finds in a text.
  func annotations(
    in utf8: [UInt8], mainLanguage: String,
    segments: [(range: Range<Int>, language: Language, role: Role)]
  ) throws(ExternalFailure) -> [Annotation] {
    let offsets = OffsetIndex(utf8, unit: .codepoint)
    var json = JSONWriter()
    json.object { json in
      json.member("winnow", 1)
      json.member("task", task)
      json.name("text")
      json.string(utf8)
      json.member("offset_unit", OffsetUnit.codepoint.rawValue)
      json.member("main_language", mainLanguage)
      json.name("segments")
      json.array { json in
        for segment in segments {
          json.object {
            $0.range(segment.range, offsets)
            $0.member("language", segment.language.code)
            $0.member("role", segment.role.rawValue)
          }
        }
      }
    }
    json.endLine()
    let request = json.bytes
    let answer: Result<[UInt8], ExternalFailure> = child.withLock { child in
      // One that has answered before and ends now may have ended for what it kept of other texts.
      let isUsed = child.process != nil
      let answer = ask(&child, request)
      guard isUsed, answer == .failure(.ended) else { return answer }
      return ask(&child, request)
    }
    do throws(ExternalFailure) {
      return try parse(answer.get(), offsets)
    } catch {
      // What it writes next may be the rest of this answer.
      child.withLock { $0.process = nil }
      throw error
    }
  }

  /// Asks the program, started where none runs; where it fails, it is ended.
  private func ask(
    _ child: inout Child, _ request: [UInt8]
  ) -> Result<[UInt8], ExternalFailure> {
    do throws(ExternalFailure) {
      if child.process == nil { child.process = try ChildProcess(command: command) }
      return .success(try child.process!.ask(request, within: timeout))
    } catch {
      child.process = nil
      return .failure(error)
    }
  }

  private func parse(
    _ answer: [UInt8], _ offsets: OffsetIndex
  ) throws(ExternalFailure) -> [Annotation] {
    let parser = JSONParser()
    guard let object = try? parser.parse(answer.span) else {
      throw ExternalFailure("the answer is no JSON object")
    }
    if let message = object.index(of: "error").flatMap({ object.string(at: $0) }) {
      throw ExternalFailure(String(decoding: message, as: UTF8.self))
    }
    do throws(RecordFailure) {
      return try object.objects(in: "annotations", parser).map { json throws(RecordFailure) in
        try json.checkAsAnnotation(parser)
        var annotation = try Annotation(json, offsets, parser)
        if json.index(of: "score") == nil { annotation.score = 1 }
        guard 0...1 ~= annotation.score else {
          throw RecordFailure("an annotation \(annotation.type) has a score beyond 1")
        }
        annotation.by = command
        return annotation
      }
    } catch {
      throw ExternalFailure("the answer does not fit: \(error)")
    }
  }
}

extension JSONObject {
  /// Whether an annotation keeps to the protocol in what records leave open.
  fileprivate func checkAsAnnotation(_ parser: JSONParser) throws(RecordFailure) {
    let type = text("type")
    if let type, type.isEmpty || type.unicodeScalars.contains(where: \.isNoPartOfName) {
      throw RecordFailure("an annotation has a type that is empty, or holds control characters")
    }
    let name = "an annotation" + (type.map { " " + $0 } ?? "")
    for place in ["start", "end"] {
      guard let number = number(place), Int(exactly: number) != nil else {
        throw RecordFailure("\(name) has a start or end that is no whole number")
      }
    }
    if index(of: "score") != nil, number("score") == nil {
      throw RecordFailure("\(name) has a score that is no number")
    }
    guard let data = index(of: "data") else { return }
    guard kind(at: data) == .object, let members = try? parser.parse(json(at: data).span) else {
      throw RecordFailure("\(name) has data that are no object")
    }
    for member in 0..<members.count {
      guard let value = AnnotationValue(json: members.json(at: member)),
        value.array?.count == members.elements(at: member)?.count
      else { throw RecordFailure("\(name) has null or an object in its data") }
    }
  }
}

extension Unicode.Scalar {
  /// Whether no name of a type may hold it: names stand in one line of policies and tables.
  fileprivate var isNoPartOfName: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
