#include "jit/host_disasm.h"

#include <capstone/capstone.h>
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TEXT_OF(x) #x
#define LIBRARY(major) "libcapstone.so." TEXT_OF(major)

struct host_disasm {
    void *library; /* owned, as are handle and insn */
    csh handle;
    cs_insn *insn;
    cs_err (*open)(cs_arch arch, cs_mode mode, csh *handle);
    cs_err (*close)(csh *handle);
    cs_insn *(*new_insn)(csh handle);
    void (*free_insn)(cs_insn *insn, size_t count);
    bool (*next)(csh handle, const uint8_t **code, size_t *size, uint64_t *address, cs_insn *insn);
};

/* Into `function`, a pointer to a function. C has no conversion for it, POSIX a guarantee. */
static bool find(void *library, const char *name, void *function)
{
    void *symbol = dlsym(library, name);

    memcpy(function, &symbol, sizeof(symbol));
    return symbol != NULL;
}

static bool find_all(struct host_disasm *disasm)
{
    void *library = disasm->library;

    return find(library, "cs_open", &disasm->open) && find(library, "cs_close", &disasm->close) &&
           find(library, "cs_malloc", &disasm->new_insn) &&
           find(library, "cs_free", &disasm->free_insn) &&
           find(library, "cs_disasm_iter", &disasm->next);
}

int host_disasm_open(struct host_disasm **out)
{
    struct host_disasm *disasm = calloc(1, sizeof(*disasm));
    int result = 0;

    if (!disasm)
        return -ENOMEM;
    disasm->library = dlopen(LIBRARY(CS_API_MAJOR), RTLD_NOW | RTLD_LOCAL);
    if (!disasm->library || !find_all(disasm))
        result = -ELIBACC;
    else if (disasm->open(CS_ARCH_X86, CS_MODE_64, &disasm->handle) != CS_ERR_OK)
        result = -ENOMEM;
    else if (!(disasm->insn = disasm->new_insn(disasm->handle)))
        result = -ENOMEM;
    if (result < 0) {
        host_disasm_close(disasm);
        return result;
    }
    *out = disasm;
    return 0;
}

void host_disasm_close(struct host_disasm *disasm)
{
    if (!disasm)
        return;
    if (disasm->insn)
        disasm->free_insn(disasm->insn, 1);
    if (disasm->handle)
        (void)disasm->close(&disasm->handle);
    if (disasm->library)
        dlclose(disasm->library);
    free(disasm);
}

bool host_disasm_next(struct host_disasm *disasm, const uint8_t **code, size_t *left,
                      uint64_t *address, char *text, size_t text_size)
{
    if (!disasm->next(disasm->handle, code, left, address, disasm->insn))
        return false;
    snprintf(text, text_size, "%s %s", disasm->insn->mnemonic, disasm->insn->op_str);
    return true;
}
