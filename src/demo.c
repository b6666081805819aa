#include "demo.h"

#include <errno.h>
#include <string.h>

#include "builtin.h"

static const struct lesson {
    const char *name, *image, *title;
} lessons[] = {
#define LESSON(name, image, title) {name, image, title},
#include "lessons.def"
#undef LESSON
};

static const struct lesson *find(const char *name)
{
    for (size_t i = 0; i < ARRAY_SIZE(lessons); i++) {
        if (!name || strcmp(lessons[i].name, name) == 0)
            return &lessons[i];
    }
    return NULL;
}

void demo_list(FILE *out)
{
    for (size_t i = 0; i < ARRAY_SIZE(lessons); i++)
        fprintf(out, "%-14s %s\n", lessons[i].name, lessons[i].title);
}

int demo_configure(const char *name, struct machine_config *config, char *error,
                   size_t error_size)
{
    const struct lesson *lesson = find(name);

    if (!lesson) {
        snprintf(error, error_size, "demo: no lesson \"%s\"; \"hartwood demo --list\" names them",
                 name);
        return -ENOENT;
    }
    if (!builtin_find(lesson->image)) {
        snprintf(error, error_size,
                 "demo: this program was built without its lessons, for want of a RISC-V cross "
                 "compiler (Debian package gcc-riscv64-unknown-elf)");
        return -ENOENT;
    }
    config->bios = "builtin";
    config->payload = lesson->image;
    config->is_deterministic = true;
    return 0;
}
