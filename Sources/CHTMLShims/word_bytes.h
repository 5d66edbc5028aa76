// Which bytes of a text are of words.
#ifndef WORD_BYTES_H
#define WORD_BYTES_H

#include <stddef.h>

/// The bytes of the character that begins at a place in valid UTF-8, where it is part of a word; 0 where it
/// is a mark, as those between the links of a menu, or where no character begins.
size_t length_in_word(const char *at);

#endif
