// Rows of tables: those of data, and those that a page is laid out with.
#ifndef TABLE_ROW_H
#define TABLE_ROW_H

#include <gumbo.h>
#include <stdbool.h>

/// Whether a row of a table is one line of text: it has several cells, and no line ends within one of them.
///
/// Paragraphs and blocks around a whole cell end no line, headings and tables within a cell always do. Takes time in
/// proportion to what stands in the row, at most to its first table.
bool is_line_of_cells(const GumboNode *row);

/// Whether an element is a cell.
bool is_cell(const GumboElement *element);

#endif
