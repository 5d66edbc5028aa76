internal import LanguageID
public import Winnow

/// Reads policies from TOML files.
///
///     extends = "article"              # a preset, or nothing
///
///     [roles]                          # where lines of a role go
///     caption = "clean"
///     comment = 0.8                    # set aside from this score on
///     advertisement = { to = "dropped", from = 0.6 }
///
///     [risks]                          # types of annotations, or families of them
///     "spam.*" = "dropped"
///     "injection.*" = { from = 0.4, covers = 0 }
///
///     [languages]
///     wanted = ["en", "nl"]            # others are set aside
///
///     [quality]                        # rule sets for whole documents and their lines
///     gopher = "set-aside"
///
///     [scores]                         # measures, with limits
///     "quality.gopher.words" = { below = 20 }
///
/// `to` is `clean`, `set-aside` or `dropped`; `from` the least score; `covers` the least share of
/// the segment; `below` and `above` the limits of a measure. What a rule does not say it takes from
/// the rule it replaces, or from a wider one, if there is one.
public enum PolicyFile {
  /// Reads a file.
  ///
  /// - Throws: ``InputFailure`` with file, line and cause, when the file cannot be read, is no TOML,
  ///   or says something no policy can mean: an unknown key, role, language, preset or quality rule, a
  ///   number out of range, or limits that can never or always speak.
  public static func read(_ input: Input) throws(InputFailure) -> Policy {
    try policy(of: input.readAll(), name: input.name)
  }

  /// Reads the text of a file.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - name: The name of the file, for messages; the policy is called so where it has no `name`.
  /// - Throws: ``InputFailure`` as ``read(_:)``.
  public static func policy(of text: [UInt8], name: String) throws(InputFailure) -> Policy {
    var reader = PolicyReader(fileName: name)
    return try reader.policy(of: TOMLValue.members(of: text, name: name))
  }
}
