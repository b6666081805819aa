/*
 * Holds Hartwood's commit log against what the plugin in QEMU wrote about the same programs, after
 * each instruction. The first difference ends a program; the next one begins where it starts on both
 * sides.
 *
 *     qemu-check-compare HARTWOOD.log QEMU.log KNOWN LIMIT FIRST COUNT [COVERAGE]
 *
 * COUNT programs, from slot FIRST on; of each, LIMIT instructions at most. Standard output has a
 * line for each, "program SLOT: WHAT after N instructions", and what is to be said about it. Exit
 * code 0: all ran the same to their end; 4: some to the limit; 3: some differ behind an instruction
 * that a line of KNOWN names; 1: some differ; 2: a file is not what it should be, or a program was not
 * reached. COVERAGE: what was compared is added up there, a line a cell. Both inputs may be pipes.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpu/causes.h"
#include "cpu/csr.h"
#include "cpu/disasm.h"
#include "qemu-check/coverage.h"
#include "qemu-check/stream.h"
#include "trace/internal.h"

#define SHOWN 12      /* instructions before the difference */
#define MAX_STORES 16
#define MAX_EVENTS 10000 /* traps without an instruction between them: the program hangs */
#define MAX_KNOWN 256
#define OPCODE_AMO 0x2f
#define FINISHER 0x100000 /* of the virt board */
#define FINISHER_PASS 0x5555
#define RAM UINT64_C(0x80000000) /* program.py */
#define SLOT UINT64_C(0x400000)
#define CSR_FFLAGS 0x001
#define CSR_FRM 0x002
#define CSR_FCSR 0x003
#define CSR_VSSTATUS 0x200
#define CSR_MSTATUS 0x300

enum { SAME, DIFFERENT, BROKEN, KNOWN, ENDLESS };

struct store {
    uint64_t va, value;
    unsigned size;
};

/* What one side has said so far. */
struct side {
    uint64_t value[N_IDS];
    bool is_known[N_IDS]; /* it has said what the value is */
    uint64_t pc;
    uint32_t raw;
    struct store stores[MAX_STORES]; /* of the instruction before */
    unsigned n_stores;
};

/* A line of KNOWN: bits of a CSR, or all that follows from an instruction. */
struct known {
    unsigned csr;
    uint64_t mask;
    enum insn_id insn; /* INSN_illegal: the line is of a CSR */
};

struct check {
    FILE *hartwood, *qemu;
    struct trace_context context;
    struct trace_step step; /* Hartwood's, whose effects are not in `ours` yet */
    struct side ours, theirs;
    uint64_t logged[4096]; /* Hartwood's own CSRs, whatever is_free() took */
    bool is_loose[N_IDS]; /* a free value, other than ours, was taken from QEMU (is_free) */
    uint64_t loose_x[32]; /* bits that may differ until the register is written again (loosen) */
    uint16_t dirty[N_IDS];  /* ids that changed on either side since they were compared */
    bool is_dirty[N_IDS];
    unsigned n_dirty;
    struct isa_decoder *decoder;
    struct trace_step recent[SHOWN];
    struct trace_step event; /* the last trap that belongs to no instruction */
    uint64_t event_at;       /* n then */
    bool has_event;
    uint64_t n; /* instructions compared, of this program */
    uint64_t limit;
    uint64_t last_pc; /* of the instruction that was compared last */
    uint64_t skipped;
    bool has_ours, has_theirs; /* neither log has ended */
    char what[2048];           /* about the difference */
    struct known known[MAX_KNOWN];
    unsigned n_known;
    struct coverage coverage;
};

static void note(struct check *c, struct side *side, unsigned id, uint64_t value)
{
    if (side->is_known[id] && side->value[id] == value)
        return;
    side->value[id] = value;
    side->is_known[id] = true;
    if (!c->is_dirty[id]) {
        c->is_dirty[id] = true;
        c->dirty[c->n_dirty++] = (uint16_t)id;
    }
}

static bool get(FILE *in, void *out, size_t size)
{
    return fread(out, 1, size, in) == size;
}

/*
 * While V=1 QEMU keeps the guest's supervisor CSRs in the place of the hypervisor's, also for a
 * debugger: what it calls satp is vsatp, and the real satp cannot be seen.
 */
#define SWAPPED_STATUS UINT64_C(0x80000003000de762) /* the fields of sstatus */

static void note_of_qemu(struct check *c, unsigned id, uint64_t value)
{
    struct side *q = &c->theirs;
    unsigned number = id & 0xfff;

    if (!(id & ID_CSR) || !(q->value[ID_MODE] & 4)) {
        note(c, q, id, value);
    } else if (number == CSR_MSTATUS) {
        uint64_t own = q->value[id] & SWAPPED_STATUS;

        note(c, q, ID_CSR | CSR_VSSTATUS, value & SWAPPED_STATUS);
        note(c, q, id, (value & ~SWAPPED_STATUS) | own);
    } else if (number >> 8 == 1 && csr_table[number + 0x100].name) {
        note(c, q, id + 0x100, value);
    } else if (number >> 8 != 2) {
        note(c, q, id, value);
    }
}

/* Reads stores, then one instruction. 1; 0: the log ends. */
static int read_qemu(struct check *c)
{
    struct side *q = &c->theirs;
    int type;

    q->n_stores = 0;
    while ((type = getc_unlocked(c->qemu)) == RECORD_STORE) {
        struct store s = {0};
        uint8_t size;

        if (!get(c->qemu, &size, 1) || !get(c->qemu, &s.va, 8) || !get(c->qemu, &s.value, 8))
            return 0;
        s.size = size;
        if (q->n_stores < MAX_STORES)
            q->stores[q->n_stores++] = s;
    }
    uint8_t n;

    if (type != RECORD_INSN || !get(c->qemu, &q->pc, 8) || !get(c->qemu, &q->raw, 4) ||
        !get(c->qemu, &n, 1))
        return 0;
    for (unsigned i = 0; i < n; i++) {
        uint16_t id;
        uint64_t value;

        if (!get(c->qemu, &id, 2) || !get(c->qemu, &value, 8) || id >= N_IDS)
            return 0;
        note_of_qemu(c, id, value);
    }
    return 1;
}

static int next_of_qemu(struct check *c)
{
    if (c->has_theirs)
        c->has_theirs = read_qemu(c);
    return c->has_theirs;
}

static void note_csr(struct check *c, unsigned number, uint64_t value)
{
    struct side *h = &c->ours;
    uint64_t fcsr = h->value[ID_CSR | CSR_FCSR];

    if (number == CSR_FFLAGS)
        note(c, h, ID_CSR | CSR_FCSR, (fcsr & ~UINT64_C(31)) | value);
    else if (number == CSR_FRM)
        note(c, h, ID_CSR | CSR_FCSR, (fcsr & 31) | value << 5);
    else
        note(c, h, ID_CSR | number, value);
}

/*
 * What a trap writes and the text leaves open, or QEMU does in another way wherever it can; its value
 * counts from there. docs/divergences.md has the prose. Each needs the trap that writes the CSR:
 *   mtinst, htinst  zero in QEMU: hypervisor.adoc, "Transformed Instruction or Pseudoinstruction for
 *                   mtinst or htinst": zero is always allowed
 *   mtval2, htval   zero here, and an older address in QEMU, when the cause is no guest-page fault:
 *                   hypervisor.adoc, htval and mtval2: zero for other traps
 *   htval, htinst, hstatus.GVA  on traps to VS-mode, which QEMU lets write them: hypervisor.adoc, "Trap
 *                   Entry": they are written on traps to HS-mode
 *   tval of EBREAK  zero here, zero or the pc in QEMU: machine.adoc, mtval: "may be zero or the
 *                   faulting virtual address", which is that of the EBREAK
 *   tval of CBO       another address of the same block: cmo.adoc, "Traps", names the one in rs1
 */
#define CSR_STVAL 0x143
#define CSR_VSTVAL 0x243
#define CSR_MTVAL 0x343
#define CSR_MTINST 0x34a
#define CSR_MTVAL2 0x34b
#define CSR_HSTATUS 0x600
#define CSR_HTVAL 0x643
#define CSR_HTINST 0x64a
#define HSTATUS_GVA_BIT 0x40u
#define MATCH_CBO 0x200fu
#define CBO_BLOCK_MASK (~UINT64_C(63))

static bool is_guest_fault(uint64_t cause)
{
    return cause == CAUSE_FETCH_GUEST || cause == CAUSE_LOAD_GUEST || cause == CAUSE_STORE_GUEST;
}

/* What happened last, be it no instruction. */
static const struct trace_step *last_step(const struct check *c)
{
    return c->has_event && c->event_at == c->n
               ? &c->event
               : &c->recent[(c->n + SHOWN - 1) % SHOWN];
}

/* Of a tval that the last trap wrote. */
static bool is_free_tval(const struct trace_step *s, uint64_t ours, uint64_t theirs)
{
    if (s->trap.cause == CAUSE_BREAKPOINT)
        return ours == 0 && (theirs == 0 || theirs == s->pc);
    return (s->raw & 0x707f) == MATCH_CBO && (ours & CBO_BLOCK_MASK) == (theirs & CBO_BLOCK_MASK);
}

static bool is_free(const struct check *c, unsigned id)
{
    const struct trace_step *s = last_step(c);
    uint64_t ours = c->ours.value[id], theirs = c->theirs.value[id];
    bool to_m, to_hs;

    if (c->n == 0 || s->has_retired || !(id & ID_CSR))
        return false;
    to_m = s->trap.to_priv == PRIV_M && !s->trap.to_virt;
    to_hs = !to_m && !s->trap.to_virt;
    switch (id & 0xfff) {
    case CSR_MTINST:
        return to_m && !theirs;
    case CSR_HTINST:
        return s->trap.to_virt || (to_hs && !theirs);
    case CSR_MTVAL2:
        return to_m && !ours && !is_guest_fault(s->trap.cause);
    case CSR_HTVAL:
        return s->trap.to_virt || (to_hs && !ours && !is_guest_fault(s->trap.cause));
    case CSR_HSTATUS:
        return s->trap.to_virt && ((ours ^ theirs) & ~HSTATUS_GVA_BIT) == 0;
    case CSR_STVAL:
        return to_hs && is_free_tval(s, ours, theirs);
    case CSR_VSTVAL:
        return s->trap.to_virt && is_free_tval(s, ours, theirs);
    case CSR_MTVAL:
        return to_m && is_free_tval(s, ours, theirs);
    default:
        return false;
    }
}

/*
 * What a trap wrote, also where it left the value as it was: the log has only what changed, and the
 * values here may have been QEMU's (is_free).
 */
static void apply_trap(struct check *c, const struct trace_trap *t)
{
    static const uint16_t written[3][4] = {
        {CSR_MTVAL, CSR_MTVAL2, CSR_MTINST},
        {CSR_STVAL, CSR_HTVAL, CSR_HTINST, CSR_HSTATUS},
        {CSR_VSTVAL},
    };
    const uint16_t *list = written[t->to_virt ? 2 : t->to_priv == PRIV_M ? 0 : 1];

    for (unsigned i = 0; i < 4 && list[i]; i++)
        note_csr(c, list[i], c->logged[list[i]]);
}

/* The effects of a step of Hartwood on its side. */
static void apply(struct check *c, const struct trace_step *s)
{
    static const unsigned bases[] = {[TRACE_X] = ID_X, [TRACE_F] = ID_F};
    struct side *h = &c->ours;

    for (unsigned i = 0; i < s->n_writes; i++) {
        if (s->writes[i].kind == TRACE_CSR) {
            c->logged[s->writes[i].number & 0xfff] = s->writes[i].value;
            note_csr(c, s->writes[i].number, s->writes[i].value);
        } else {
            note(c, h, bases[s->writes[i].kind] + s->writes[i].number, s->writes[i].value);
        }
    }
    if (!s->has_retired)
        apply_trap(c, &s->trap);
    h->n_stores = 0;
    for (unsigned i = 0; s->has_retired && i < s->n_accesses; i++) {
        const struct trace_access *a = &s->accesses[i];

        if (a->is_store && h->n_stores < MAX_STORES)
            h->stores[h->n_stores++] = (struct store){a->va, a->value, a->size};
    }
    coverage_add(&c->coverage, c->decoder, s, h->value);
}

/* The next step that QEMU's plugin sees, too: not interrupts and fetches that failed. 0: the end. */
static int next_of_hartwood(struct check *c)
{
    int result;
    unsigned n_events = 0;

    if (!c->has_ours)
        return 0;
    while ((result = trace_read_binary(c->hartwood, &c->context, &c->step)) > 0) {
        if (c->step.length)
            break;
        if (++n_events == MAX_EVENTS) {
            result = 0;
            break;
        }
        c->event = c->step;
        c->has_event = true;
        c->event_at = c->n;
        apply(c, &c->step);
    }
    c->has_ours = result > 0;
    if (!c->has_ours)
        return 0;
    c->ours.pc = c->step.pc;
    c->ours.raw = c->step.raw;
    note(c, &c->ours, ID_MODE, c->step.priv | (c->step.virt ? 4u : 0u));
    return 1;
}

static void name_of(unsigned id, char *out, size_t size)
{
    if (id < ID_F)
        snprintf(out, size, "x%u", id);
    else if (id < ID_MODE)
        snprintf(out, size, "f%u", id - ID_F);
    else if (id == ID_MODE)
        snprintf(out, size, "mode (privilege, 4: V)");
    else
        snprintf(out, size, "%s", csr_table[id & 0xfff].name ? csr_table[id & 0xfff].name : "?");
}

/* Whether QEMU hides the CSR now (note_of_qemu): it is compared when V=0 again. */
static bool is_hidden(const struct check *c, unsigned id)
{
    return (c->theirs.value[ID_MODE] & 4) && (id & ID_CSR) && (id >> 8 & 15) == 1 &&
           csr_table[(id & 0xfff) + 0x100].name;
}

/* The bits of the CSR that KNOWN names. */
static uint64_t known_bits(const struct check *c, unsigned number)
{
    uint64_t bits = 0;

    for (unsigned i = 0; i < c->n_known; i++) {
        if (c->known[i].insn == INSN_illegal && c->known[i].csr == number)
            bits |= c->known[i].mask;
    }
    return bits;
}

/* The bits of the id that are compared. */
static uint64_t compared_bits(const struct check *c, unsigned id)
{
    uint64_t bits = ~UINT64_C(0);

    if (id < ID_F)
        return ~c->loose_x[id];
    if (id == (ID_CSR | CSR_MSTATUS) && (c->theirs.value[ID_MODE] & 4))
        bits &= ~SWAPPED_STATUS;
    return id & ID_CSR ? bits & ~known_bits(c, id & 0xfff) : bits;
}

/* The CSR that a CSR instruction reaches: in VS-mode the guest's own. */
static unsigned csr_id(const struct trace_step *s)
{
    unsigned number = s->raw >> 20;
    bool is_guests = s->virt && (number >> 8 & 15) == 1 && csr_table[number + 0x100].name;

    return ID_CSR | (is_guests ? number + 0x100 : number);
}

/* The instruction that was compared last, by row; INSN_illegal: none. */
static enum insn_id last_insn(const struct check *c)
{
    const struct trace_step *s = &c->recent[(c->n + SHOWN - 1) % SHOWN];

    return c->n && s->length ? isa_decode(c->decoder, s->raw) : INSN_illegal;
}

static bool is_csr_insn(enum insn_id id)
{
    return id != INSN_illegal && isa_insns[id].format == FMT_CSR;
}

/*
 * Whether the last instruction is one that KNOWN names; or WFI at the end of a page: when it traps, QEMU
 * writes an epc that is one page too high.
 */
#define PAGE_END 0xffcu
static bool is_after_known(const struct check *c)
{
    enum insn_id id = last_insn(c);

    if (id == INSN_wfi && (c->last_pc & 0xfff) == PAGE_END)
        return true;

    for (unsigned i = 0; id != INSN_illegal && i < c->n_known; i++) {
        if (c->known[i].insn == id)
            return true;
    }
    return false;
}

/*
 * What was read from a CSR whose value is not the same on both sides may differ in those bits.
 * Programs then set the register to a constant, before anything can come from it.
 */
#define OPCODE_OP_IMM 0x13
static void loosen(struct check *c)
{
    const struct trace_step *s = &c->recent[(c->n + SHOWN - 1) % SHOWN];
    unsigned rd = s->raw >> 7 & 31;

    if (!s->has_retired || !c->n)
        return;
    if (is_csr_insn(last_insn(c))) {
        unsigned id = csr_id(s);

        c->loose_x[rd] = c->is_loose[id] ? ~UINT64_C(0)
                                         : known_bits(c, id & 0xfff) | known_bits(c, s->raw >> 20);
        c->loose_x[0] = 0;
    } else if ((s->raw & 0x7f) == OPCODE_OP_IMM) {
        c->loose_x[rd] = 0;
    }
}

/*
 * Whether the last instruction set or cleared bits in the CSR, which was another on each side; or wrote
 * htinst, which QEMU never lets software do.
 */
static bool is_rewritten(const struct check *c, unsigned id)
{
    const struct trace_step *s = &c->recent[(c->n + SHOWN - 1) % SHOWN];

    return s->has_retired && is_csr_insn(last_insn(c)) && csr_id(s) == id &&
           (id == (ID_CSR | CSR_HTINST) || (c->is_loose[id] && (s->raw >> 12 & 3) != 1));
}

/* Leaves in `what` what is different. */
static int say(struct check *c, const char *what, uint64_t ours, uint64_t theirs)
{
    snprintf(c->what, sizeof(c->what), "%s: Hartwood 0x%" PRIx64 ", QEMU 0x%" PRIx64, what, ours,
             theirs);
    return is_after_known(c) ? KNOWN : DIFFERENT;
}

static void print_recent(const struct check *c)
{
    uint64_t first = c->n < SHOWN ? 0 : c->n - SHOWN;

    for (uint64_t i = first; i < c->n; i++)
        trace_write_text(stdout, &c->recent[i % SHOWN], c->decoder);
    if (c->has_event && c->event_at == c->n)
        trace_write_text(stdout, &c->event, c->decoder);
}

/* QEMU tells the operand of an AMO as the value; what it stored shows when it is loaded. */
static int compare_stores(struct check *c)
{
    const struct side *h = &c->ours, *q = &c->theirs;
    uint32_t raw = c->recent[(c->n + SHOWN - 1) % SHOWN].raw;
    bool is_amo = (raw & 0x7f) == OPCODE_AMO;

    if (isa_decode(c->decoder, raw) == INSN_cbo_zero) /* QEMU tells one byte */
        return SAME;

    for (unsigned i = 0; i < h->n_stores && i < q->n_stores; i++) {
        if (h->stores[i].va != q->stores[i].va)
            return say(c, "address of a store", h->stores[i].va, q->stores[i].va);
        if (!is_amo && h->stores[i].value != q->stores[i].value)
            return say(c, "value of a store", h->stores[i].value, q->stores[i].value);
        if (h->stores[i].size != q->stores[i].size)
            return say(c, "size of a store", h->stores[i].size, q->stores[i].size);
    }
    /* It also tells a store of a compare-and-swap that found another value. */
    return h->n_stores == q->n_stores || (is_amo && !h->n_stores)
               ? SAME
               : say(c, "number of stores", h->n_stores, q->n_stores);
}

static int compare_registers(struct check *c)
{
    int result = SAME;
    char name[40];

    while (c->n_dirty > 0 && result == SAME) {
        unsigned id = c->dirty[--c->n_dirty];
        uint64_t bits = compared_bits(c, id);

        c->is_dirty[id] = false;
        if (!c->ours.is_known[id] || !c->theirs.is_known[id] || is_hidden(c, id))
            continue;
        name_of(id, name, sizeof(name));
        if (c->ours.value[id] == c->theirs.value[id]) {
            c->is_loose[id] = false;
        } else if (is_free(c, id) || is_rewritten(c, id)) {
            c->ours.value[id] = c->theirs.value[id];
            c->is_loose[id] = true;
        }
        if ((c->ours.value[id] ^ c->theirs.value[id]) & bits)
            result = say(c, name, c->ours.value[id], c->theirs.value[id]);
    }
    return result;
}

/* The state before the instruction at hand, on both sides. */
static int compare(struct check *c)
{
    int result;

    /* An AMO that QEMU cannot do beside other threads starts again alone. */
    if (c->n && c->ours.pc != c->theirs.pc && c->theirs.pc == c->last_pc &&
        (c->theirs.raw & 0x7f) == OPCODE_AMO && !next_of_qemu(c))
        return say(c, "QEMU ends in an AMO", 1, 0);
    if (c->ours.pc != c->theirs.pc)
        return say(c, "pc", c->ours.pc, c->theirs.pc);
    if (c->ours.raw != c->theirs.raw)
        return say(c, "instruction", c->ours.raw, c->theirs.raw);
    loosen(c);
    result = compare_registers(c);
    return result == SAME && c->n ? compare_stores(c) : result;
}

/* What reset and boot ROM leave is each machine's own: the check begins with QEMU's. */
static void adopt(struct check *c)
{
    for (unsigned id = 0; id < N_IDS; id++) {
        c->theirs.is_known[id] |= id < ID_MODE; /* 0, unless the plugin has told otherwise */
        if (c->theirs.is_known[id])
            note(c, &c->ours, id, c->theirs.value[id]);
        if ((id & ID_CSR) && c->theirs.is_known[id] && !c->logged[id & 0xfff])
            c->logged[id & 0xfff] = c->theirs.value[id];
    }
    while (c->n_dirty > 0)
        c->is_dirty[c->dirty[--c->n_dirty]] = false;
    c->ours.n_stores = c->theirs.n_stores = 0;
}

/* The programs of a batch stand one behind the other (program.py). */
static bool is_start(const struct side *side, unsigned slot)
{
    return side->pc == RAM + SLOT * slot && side->value[ID_MODE] == PRIV_M;
}

/* Takes both sides to the program's first instruction, whatever each does on its way. */
static bool go_to(struct check *c, unsigned slot, uint64_t limit)
{
    for (uint64_t n = 0; c->has_ours && !is_start(&c->ours, slot); n++) {
        apply(c, &c->step);
        if (n == limit || !next_of_hartwood(c))
            return false;
    }
    for (uint64_t n = 0; c->has_theirs && !is_start(&c->theirs, slot); n++) {
        if (n == limit || !next_of_qemu(c))
            return false;
    }
    return c->has_ours && c->has_theirs;
}

static bool has_ended(const struct check *c)
{
    return c->ours.n_stores == 1 && c->ours.stores[0].va == FINISHER &&
           c->ours.stores[0].value == FINISHER_PASS;
}

/* One program from its first instruction to that of the next one, or the machine's end. */
static int run(struct check *c, unsigned slot)
{
    c->n = 0;
    c->has_event = false;
    memset(c->is_loose, 0, sizeof(c->is_loose));
    memset(c->loose_x, 0, sizeof(c->loose_x));
    adopt(c);
    while (c->has_ours && c->has_theirs && c->n < c->limit) {
        int result = compare(c);

        if (result != SAME || (c->n && is_start(&c->ours, slot + 1)))
            return result;
        c->recent[c->n % SHOWN] = c->step;
        c->n++;
        c->last_pc = c->step.pc;
        apply(c, &c->step);
        next_of_hartwood(c);
        next_of_qemu(c);
    }
    /* QEMU may go on for a moment behind the store that ends the machine. */
    if (c->has_ours != c->has_theirs && c->n < c->limit && !(c->has_theirs && has_ended(c)))
        return say(c, "more instructions follow", c->has_ours, c->has_theirs);
    return c->n < c->limit ? SAME : ENDLESS;
}

/* All programs; the worst result. */
static int run_all(struct check *c, unsigned first, unsigned count)
{
    static const char *const names[] = {"same", "different", "broken", "known", "endless"};
    static const unsigned char badness[] = {0, 3, 4, 2, 1};
    int worst = SAME;

    c->has_ours = c->has_theirs = true;
    next_of_hartwood(c);
    next_of_qemu(c);
    for (unsigned slot = first; slot < first + count; slot++) {
        int result;

        if (!go_to(c, slot, slot == first ? UINT64_MAX : 2 * c->limit)) {
            printf("program %u: not reached\n", slot);
            return BROKEN;
        }
        result = run(c, slot);
        printf("program %u: %s after %" PRIu64 " instructions\n", slot, names[result], c->n);
        if (result != SAME && result != ENDLESS) {
            print_recent(c);
            printf("after %" PRIu64 " instructions: %s\n", c->n, c->what);
        }
        fflush(stdout);
        worst = badness[result] > badness[worst] ? result : worst;
    }
    return worst;
}

static bool read_known_csr(const char *line, struct known *known)
{
    char name[64];

    known->insn = INSN_illegal;
    if (sscanf(line, "csr %63s %" SCNx64, name, &known->mask) != 2)
        return false;
    for (known->csr = 0; known->csr < 4096; known->csr++) {
        if (csr_table[known->csr].name && strcmp(csr_table[known->csr].name, name) == 0)
            return true;
    }
    return false;
}

static bool read_known_insn(const char *line, struct known *known)
{
    char name[64];

    if (sscanf(line, "insn %63s", name) != 1)
        return false;
    for (unsigned id = 0; id < INSN_COUNT; id++) {
        if (strcmp(isa_insns[id].mnemonic, name) == 0) {
            known->insn = (enum insn_id)id;
            return true;
        }
    }
    return false;
}

/*
 * "csr NAME MASK reason": the bits of the CSR in MASK are known to differ; what an access to it
 * makes differ is known, too. "insn MNEMONIC reason": the same of an instruction.
 */
static bool read_known(struct check *c, const char *path)
{
    FILE *file = fopen(path, "r");
    char line[512];

    if (!file)
        return false;
    while (fgets(line, sizeof(line), file)) {
        struct known *known = &c->known[c->n_known];

        if (*line == '#' || *line == '\n')
            continue;
        if (c->n_known == MAX_KNOWN ||
            (!read_known_csr(line, known) && !read_known_insn(line, known)))
            break;
        c->n_known++;
    }
    if (!feof(file))
        fprintf(stderr, "qemu-check-compare: %s: not understood: %s", path, line);

    bool ok = feof(file);

    fclose(file);
    return ok;
}

int main(int argc, char **argv)
{
    static struct check c; /* large */
    struct isa_config isa = {{0}};
    char error[128];
    int result;

    if (argc < 7 || argc > 8 || isa_parse("max", &isa, error, sizeof(error)) < 0) {
        fprintf(stderr, "usage: qemu-check-compare HARTWOOD.log QEMU.log KNOWN LIMIT FIRST COUNT "
                        "[COVERAGE]\n");
        return BROKEN;
    }
    c.limit = strtoull(argv[4], NULL, 10);
    c.hartwood = fopen(argv[1], "rb");
    c.qemu = fopen(argv[2], "rb");
    c.decoder = isa_decoder_create(&isa);
    if (!c.hartwood || !c.qemu || !c.decoder || !trace_read_header(c.hartwood) ||
        !read_known(&c, argv[3])) {
        fprintf(stderr, "qemu-check-compare: a file cannot be read\n");
        return BROKEN;
    }
    result = run_all(&c, (unsigned)atoi(argv[5]), (unsigned)atoi(argv[6]));
    if (argc == 8 && !coverage_write(&c.coverage, argv[7]))
        result = BROKEN;
    return result;
}
