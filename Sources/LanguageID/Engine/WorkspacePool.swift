internal import Synchronization

/// Lends workspaces to threads, one to each at a time, and keeps them for the next.
final class WorkspacePool: Sendable {
  let model: LanguageModel
  private let idle = Mutex<[Box]>([])

  /// A workspace changes hands only under the lock.
  private struct Box: @unchecked Sendable {
    let workspace: Workspace
  }

  init(model: LanguageModel) {
    self.model = model
  }

  /// Runs `body` with a workspace that no other thread has.
  func withWorkspace<Result, Failure: Error>(
    _ body: (Workspace) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let box = idle.withLock { $0.popLast() } ?? Box(workspace: Workspace(model: model))
    defer { idle.withLock { $0.append(box) } }
    return try body(box.workspace)
  }
}

extension WorkspacePool {
  private static let builtIn = WorkspacePool(model: .builtIn)

  /// The pool of a model: one for all who use the built-in model, a new one for another.
  static func shared(for model: LanguageModel) -> WorkspacePool {
    model.isBuiltIn ? builtIn : WorkspacePool(model: model)
  }
}
