/* The bytes of an input are an ELF file. */
#include "fuzz.h"

#include "mem/load.h"

#define RAM_BASE UINT64_C(0x80000000)
#define RAM_SIZE (UINT64_C(1) << 20)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct phys *phys = phys_create();
    struct symbols *symbols = symbols_create();
    struct load_result result;
    char error[512] = "";
    int code;

    require(phys && symbols && phys_add_ram(phys, RAM_BASE, RAM_SIZE) == 0, "no memory");
    code = load_elf_bytes(phys, "input", data, size, symbols, &result, error, sizeof(error));
    require(code == 0 || (error[0] && !strchr(error, '\n')), "a refusal without one line");
    require(code != 0 || (result.start >= RAM_BASE && result.end <= RAM_BASE + RAM_SIZE),
            "a program outside of RAM");
    symbols_destroy(symbols);
    phys_destroy(phys);
    return 0;
}
