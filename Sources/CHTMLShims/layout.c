#include "layout.h"

#include <string.h>
#include <strings.h>

#include "html_shims.h"
#include "visibility.h"

static layout plain(const GumboElement *element) {
  switch (element->tag) {
    case GUMBO_TAG_H1: return (layout){2, 1, false, false};
    case GUMBO_TAG_H2: return (layout){2, 2, false, false};
    case GUMBO_TAG_H3: return (layout){2, 3, false, false};
    case GUMBO_TAG_H4: return (layout){2, 4, false, false};
    case GUMBO_TAG_H5: return (layout){2, 5, false, false};
    case GUMBO_TAG_H6: return (layout){2, 6, false, false};
    case GUMBO_TAG_P: return (layout){2, HTML_BLOCK_PARAGRAPH, false, false};
    case GUMBO_TAG_BLOCKQUOTE: return (layout){2, HTML_BLOCK_QUOTE, false, false};
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_LISTING: return (layout){2, HTML_BLOCK_PREFORMATTED, false, true};
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD: return (layout){1, HTML_BLOCK_LIST_ITEM, false, false};
    case GUMBO_TAG_TR: return (layout){1, HTML_BLOCK_TABLE_ROW, false, false};
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_CAPTION: return (layout){1, HTML_BLOCK_CAPTION, false, false};
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_HR: return (layout){2, HTML_BLOCK_OTHER, false, false};
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_OPTGROUP:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_SUMMARY: return (layout){1, HTML_BLOCK_OTHER, false, false};
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_DATALIST: return (layout){0, -1, true, false};
    default: return (layout){0, -1, false, false};
  }
}

/// Whether a class names an element.
static bool has_class(const GumboElement *element, const char *name) {
  const GumboAttribute *classes = gumbo_get_attribute(&element->attributes, "class");
  const size_t length = strlen(name);
  const char *at = classes ? classes->value : "";
  while (*at) {
    at += strspn(at, " \t\n\r\f");
    const size_t end = strcspn(at, " \t\n\r\f");
    if (end == length && strncmp(at, name, end) == 0) return true;
    at += end;
  }
  return false;
}

/// Whether a block without a name of its own is the caption of a picture in a page of MediaWiki or WordPress.
static bool is_caption(const GumboElement *element) {
  return (element->tag == GUMBO_TAG_DIV && has_class(element, "thumbcaption")) ||
         (element->tag == GUMBO_TAG_P && has_class(element, "wp-caption-text"));
}

layout layout_of(const GumboNode *node) {
  layout result = plain(&node->v.element);
  if (is_caption(&node->v.element)) result.kind = HTML_BLOCK_CAPTION;
  if (!result.is_hidden && is_hidden(node)) result.is_hidden = true;
  return result;
}

/// The part that a landmark is, whatever it stands in.
static int32_t landmark(const GumboElement *element) {
  const GumboAttribute *role = gumbo_get_attribute(&element->attributes, "role");
  if (role) {
    static const struct {
      const char *role;
      int32_t region;
    } roles[] = {
        {"navigation", HTML_REGION_NAVIGATION}, {"menu", HTML_REGION_NAVIGATION},
        {"menubar", HTML_REGION_NAVIGATION},    {"banner", HTML_REGION_HEADER},
        {"contentinfo", HTML_REGION_FOOTER},    {"complementary", HTML_REGION_ASIDE},
        {"main", HTML_REGION_MAIN},             {"article", HTML_REGION_MAIN},
    };
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
      if (strcasecmp(role->value, roles[i].role) == 0) return roles[i].region;
    }
  }
  switch (element->tag) {
    case GUMBO_TAG_NAV: return HTML_REGION_NAVIGATION;
    case GUMBO_TAG_HEADER: return HTML_REGION_HEADER;
    case GUMBO_TAG_FOOTER: return HTML_REGION_FOOTER;
    case GUMBO_TAG_ASIDE: return HTML_REGION_ASIDE;
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_ARTICLE: return HTML_REGION_MAIN;
    default: return HTML_REGION_NONE;
  }
}

int32_t region_of(const GumboElement *element, int32_t outer) {
  const int32_t region = landmark(element);
  switch (region) {
    case HTML_REGION_NONE: return outer;
    // An article has a head of its own: title and writer.
    case HTML_REGION_HEADER: return outer == HTML_REGION_NONE ? region : outer;
    // Teasers beside the text are articles, too.
    case HTML_REGION_MAIN:
      return outer == HTML_REGION_NONE || outer == HTML_REGION_HEADER ? region : outer;
    // A note inside of a menu or of what stands below the page is part of that.
    case HTML_REGION_ASIDE:
      return outer == HTML_REGION_NAVIGATION || outer == HTML_REGION_FOOTER ? outer : region;
    default: return region;
  }
}
