/*
 * The host's instructions as text, by capstone. The library is loaded when somebody asks for it:
 * relocating its tables takes longer than all else of a start.
 */
#ifndef HARTWOOD_JIT_HOST_DISASM_H
#define HARTWOOD_JIT_HOST_DISASM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct host_disasm;

/* 0 and *out, or a negative errno value: -ELIBACC when there is no such library. */
int host_disasm_open(struct host_disasm **out);
void host_disasm_close(struct host_disasm *disasm);

/*
 * The instruction at *code, which the processor finds at *address, as text; *code, *left and
 * *address then tell of what follows. False: *left bytes hold none.
 */
bool host_disasm_next(struct host_disasm *disasm, const uint8_t **code, size_t *left,
                      uint64_t *address, char *text, size_t text_size);

#endif
