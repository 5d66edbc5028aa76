#ifndef TEXT_QUALITY_DATA_H
#define TEXT_QUALITY_DATA_H

#include <stdint.h>

/// The embedded stop words, made by `winnow-train stop-words`: a line for each language, with its
/// tag, the share of running words that are stop words, and the words, most frequent first.
const uint8_t *text_quality_stop_words(void);
int64_t text_quality_stop_words_size(void);

#endif
