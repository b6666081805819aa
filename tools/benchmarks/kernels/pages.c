/* Memory of a process: mmap, a fault on each page, munmap. A repetition is 256 pages. */
#include <sys/mman.h>

#include "kernel.h"

enum { PAGE = 4096, PAGES = 256 };

void kernel_prepare(const unsigned long parameters[4])
{
    (void)parameters;
}

struct result kernel_run(unsigned long repetitions)
{
    struct result result = {0};

    for (unsigned long i = 0; i < repetitions; i++) {
        volatile uint8_t *memory = mmap(NULL, PAGES * PAGE, PROT_READ | PROT_WRITE,
                                        MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

        need(memory != MAP_FAILED, "no memory");
        for (int page = 0; page < PAGES; page++) {
            result.sum += memory[page * PAGE];
            memory[page * PAGE] = 1;
        }
        need(munmap((void *)memory, PAGES * PAGE) == 0, "munmap fails");
        result.sum++;
    }
    return result;
}
