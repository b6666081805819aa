#include "builtin.h"

#include <string.h>

const struct builtin_image *builtin_find(const char *name)
{
    for (const struct builtin_image *image = builtin_images; image->name; image++) {
        if (strcmp(image->name, name) == 0)
            return image;
    }
    return NULL;
}
