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

#define LINUX_KERNEL_AT UINT64_C(0xb0000000) /* firmware/hypervisor/linux.c */
#define LINUX_MEMORY (UINT64_C(1) << 30)

/* The guest's files, which the hypervisor finds in memory and in its device tree. */
static int configure_linux(struct machine_config *config, char *error, size_t error_size)
{
    if (!config->kernel || !config->initrd) {
        snprintf(error, error_size, "demo: linux needs --kernel Image and --initrd FILE; "
                 "\"tools/demo linux\" fetches Debian's");
        return -EINVAL;
    }
    if (config->n_loads == MACHINE_MAX_LOADS) {
        snprintf(error, error_size, "demo: linux and its kernel: more files than --load takes");
        return -EINVAL;
    }
    config->loads[config->n_loads++] = (struct machine_load){config->kernel, LINUX_KERNEL_AT};
    config->kernel = NULL;
    config->memory_size = LINUX_MEMORY;
    if (!config->append)
        config->append = "console=ttyS0,115200";
    return 0;
}

static int configure_lesson(struct machine_config *config, char *error, size_t error_size)
{
    if (config->kernel || config->initrd || config->append) {
        snprintf(error, error_size,
                 "demo: only the lesson linux takes --kernel, --initrd and --append");
        return -EINVAL;
    }
    config->is_deterministic = true;
    return 0;
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
    return strcmp(lesson->name, "linux") == 0 ? configure_linux(config, error, error_size)
                                              : configure_lesson(config, error, error_size);
}
