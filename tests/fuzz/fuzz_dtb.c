/* The bytes of an input are the file of --dtb; the tree is what a machine would hand over. */
#include <libfdt.h>
#include <stdlib.h>
#include <unistd.h>

#include "fuzz.h"

#include "machine/internal.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct machine m = {.config = {.append = "console=hvc0"}, .initrd_start = 1, .initrd_end = 2};
    char error[512] = "", path[32];
    int fd = file_of(data, size, path);

    m.config.dtb = path;
    if (devicetree_make(&m, error, sizeof(error)) == 0)
        require(fdt_check_full(m.dtb, m.dtb_size) == 0 && m.dtb_size <= devicetree_room(&m),
                "a tree that is none");
    else
        require(error[0] && !strchr(error, '\n'), "a refusal without one line");
    free(m.dtb);
    close(fd);
    return 0;
}
