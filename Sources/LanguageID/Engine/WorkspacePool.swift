internal import Locking

/// Lends workspaces for a model to threads.
final class WorkspacePool: Sendable {
  let model: LanguageModel
  private let workspaces: LendingPool<Workspace>

  init(model: LanguageModel) {
    self.model = model
    workspaces = LendingPool { Workspace(model: model) }
  }

  /// Runs `body` with a workspace that no other thread has.
  func withWorkspace<Result, Failure: Error>(
    _ body: (Workspace) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try workspaces.lend(body)
  }
}

extension WorkspacePool {
  private static let builtIn = WorkspacePool(model: .builtIn)

  /// The pool of a model: one for all who use the built-in model, a new one for another.
  static func shared(for model: LanguageModel) -> WorkspacePool {
    model.isBuiltIn ? builtIn : WorkspacePool(model: model)
  }
}
