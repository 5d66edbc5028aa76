#ifndef CICUSHIMS_PROPERTIES_HPP
#define CICUSHIMS_PROPERTIES_HPP

#include <unicode/uchar.h>

#include "CICUShims.h"

namespace cicu {

UProperty icu_property(cicu_property property);

}  // namespace cicu

#endif
