#include "qemu-check/coverage.h"

#include <inttypes.h>
#include <stdio.h>

#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "qemu-check/stream.h"
#include "trace/trace.h"

static const char *const modes[MODES] = {"M", "HS", "U", "VS", "VU"};
static const char *const forms[FORMS] = {"csrrw", "csrrs", "csrrc", "csrrwi", "csrrsi", "csrrci"};
static const char *const atp_modes[ATP_MODES] = {"Bare", "39", "48", "57"};

static unsigned mode_index(unsigned priv, bool virt)
{
    return priv == PRIV_M ? 0 : virt ? (priv == PRIV_S ? 3 : 4) : priv == PRIV_S ? 1 : 2;
}

static unsigned atp_index(uint64_t atp)
{
    uint64_t mode = field_get(atp, SATP_MODE);

    return mode >= 8 && mode <= 10 ? (unsigned)mode - 7 : 0;
}

static unsigned form_index(uint32_t raw)
{
    unsigned funct3 = raw >> 12 & 7;

    return funct3 < 4 ? funct3 - 1 : funct3 - 2;
}

void coverage_add(struct coverage *c, const struct isa_decoder *decoder,
                  const struct trace_step *step, const uint64_t *values)
{
    unsigned mode = mode_index(step->priv, step->virt);
    enum insn_id id = step->length ? isa_decode(decoder, step->raw) : INSN_illegal;

    if (step->length)
        c->insns[id][mode]++;
    if (step->length && id != INSN_illegal && isa_insns[id].format == FMT_CSR)
        c->csrs[step->raw >> 20][form_index(step->raw)]++;
    if (!step->has_retired) {
        unsigned cause = (unsigned)(step->trap.cause & 63) +
                         (step->trap.cause & CAUSE_INTERRUPT ? 64 : 0);

        c->causes[cause][mode_index(step->trap.to_priv, step->trap.to_virt)]++;
    }
    for (unsigned i = 0; i < step->n_accesses; i++) {
        if (step->accesses[i].is_guest)
            c->pairs[atp_index(values[ID_CSR | 0x280])][atp_index(values[ID_CSR | 0x680])]++;
    }
}

bool coverage_write(const struct coverage *c, const char *path)
{
    FILE *out = fopen(path, "a");

    if (!out)
        return false;
    for (unsigned id = 0; id <= INSN_COUNT; id++) {
        for (unsigned m = 0; m < MODES; m++) {
            if (c->insns[id][m])
                fprintf(out, "insn %s %s %" PRIu64 "\n",
                        id == INSN_COUNT ? "illegal" : isa_insns[id].name, modes[m],
                        c->insns[id][m]);
        }
    }
    for (unsigned n = 0; n < 4096; n++) {
        for (unsigned f = 0; f < FORMS; f++) {
            if (c->csrs[n][f] && csr_table[n].name)
                fprintf(out, "csr %s %s %" PRIu64 "\n", csr_table[n].name, forms[f],
                        c->csrs[n][f]);
        }
    }
    for (unsigned n = 0; n < CAUSES; n++) {
        for (unsigned m = 0; m < MODES; m++) {
            if (c->causes[n][m])
                fprintf(out, "cause %s%u %s %" PRIu64 "\n", n < 64 ? "" : "i", n & 63, modes[m],
                        c->causes[n][m]);
        }
    }
    for (unsigned v = 0; v < ATP_MODES; v++) {
        for (unsigned g = 0; g < ATP_MODES; g++) {
            if (c->pairs[v][g])
                fprintf(out, "pair %s %s %" PRIu64 "\n", atp_modes[v], atp_modes[g],
                        c->pairs[v][g]);
        }
    }
    return fclose(out) == 0;
}
