// Rendering HTML as text with gumbo, an HTML5 parser: the text as lines, and for each block where
// it stands, what kind of block it is, which part of the page, and how much of it is link text.
#ifndef HTML_SHIMS_H
#define HTML_SHIMS_H

#include <stddef.h>
#include <stdint.h>

/// What went wrong.
enum {
  HTML_STATUS_OK = 0,
  HTML_STATUS_NO_MEMORY = 1,
  /// The tree of the page would take more memory than is allowed.
  HTML_STATUS_TOO_COMPLEX = 2,
  /// Elements nest deeper than is allowed.
  HTML_STATUS_TOO_DEEP = 3,
  /// An element has more attributes than are allowed.
  HTML_STATUS_TOO_MANY_ATTRIBUTES = 4,
};

/// What a page may ask for.
typedef struct {
  /// How deep elements may nest, give or take a few.
  size_t depth;
  /// The attributes of an element; told when a list of them that doubles has grown beyond.
  size_t attributes;
  /// The memory that the tree may take, in bytes.
  size_t memory;
} html_limits;

/// What a block is.
enum {
  HTML_BLOCK_OTHER = 0,
  // 1 to 6 are headings of that level.
  HTML_BLOCK_PARAGRAPH = 7,
  HTML_BLOCK_LIST_ITEM = 8,
  HTML_BLOCK_TABLE_ROW = 9,
  HTML_BLOCK_CAPTION = 10,
  HTML_BLOCK_QUOTE = 11,
  HTML_BLOCK_PREFORMATTED = 12,
};

/// The part of a page that a block stands in.
enum {
  HTML_REGION_NONE = 0,
  HTML_REGION_NAVIGATION = 1,
  /// The head of the page, not of an article.
  HTML_REGION_HEADER = 2,
  HTML_REGION_FOOTER = 3,
  HTML_REGION_ASIDE = 4,
  HTML_REGION_MAIN = 5,
};

/// A block of text: bytes of the rendering, half-open.
typedef struct {
  size_t start;
  size_t end;
  /// How many of the bytes are of words, and how many of these stand in links.
  size_t word_bytes;
  size_t link_bytes;
  /// How many links have words in it.
  size_t links;
  int32_t kind;
  int32_t region;
} html_block;

/// A rendering. Owns everything in it.
typedef struct {
  char *_Nullable text;
  size_t length;
  html_block *_Nullable blocks;
  size_t block_count;
  /// The page's title, white space collapsed.
  char *_Nullable title;
  size_t title_length;
  /// What the root element says the language is.
  char *_Nullable language;
  size_t language_length;
} html_rendering;

/// Renders a page in valid UTF-8.
///
/// The tree is gone when this returns. The rendering has to be freed, whatever the status.
int32_t html_render(const char *_Nonnull page, size_t length, html_limits limits,
                    html_rendering *_Nonnull rendering);

/// Frees what a rendering owns.
void html_rendering_free(html_rendering *_Nonnull rendering);

#endif
