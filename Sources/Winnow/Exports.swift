// A program that embeds the pipeline meets languages, decoded text and offset maps in its results:
// `import Winnow` is enough to use them.
@_exported public import LanguageID
@_exported public import TextRepair
