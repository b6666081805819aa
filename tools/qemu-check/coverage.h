/* What programs have made the two emulators do: cells that the acceptance of the checker counts. */
#ifndef QEMU_CHECK_COVERAGE_H
#define QEMU_CHECK_COVERAGE_H

#include "cpu/tracer.h"
#include "cpu/isa.h"

enum { MODES = 5, FORMS = 6, CAUSES = 128, ATP_MODES = 4 };

struct coverage {
    uint64_t insns[INSN_COUNT + 1][MODES];  /* row by M, HS, U, VS, VU */
    uint64_t csrs[4096][FORMS];             /* CSR by csrrw, s, c, wi, si, ci */
    uint64_t causes[CAUSES][MODES];         /* cause (interrupts + 64) by the mode that it went to */
    uint64_t pairs[ATP_MODES][ATP_MODES];   /* mode of vsatp by that of hgatp, accesses in guests */
};

/* values: of the compared registers by id (stream.h), for the modes of the two stages. */
void coverage_add(struct coverage *c, const struct isa_decoder *decoder,
                  const struct trace_step *step, const uint64_t *values);
/* Adds "kind row column count" lines to the end of the file. */
bool coverage_write(const struct coverage *c, const char *path);

#endif
