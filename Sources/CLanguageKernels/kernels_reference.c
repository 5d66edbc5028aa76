#define KERNEL(name) name##_reference
#define KERNEL_NAME "reference"
#include "kernels.inc"
