#include "text_quality_data.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char stop_words[] = {
#embed "../../Data/stop-words.tsv"
};

const uint8_t *text_quality_stop_words(void) { return stop_words; }

int64_t text_quality_stop_words_size(void) { return sizeof stop_words; }
