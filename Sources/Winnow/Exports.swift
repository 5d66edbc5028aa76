// A program that embeds the pipeline meets languages, decoded text, offset maps and rule sets:
// `import Winnow` is enough to use them.
@_exported public import LanguageID
@_exported public import TextRepair
@_exported public import TextQuality
