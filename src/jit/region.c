/*
 * A region: the blocks of one page that a hot block leads to, as far as they have been executed,
 * translated together; branches between them are plain jumps.
 *
 * Budget: instructions are counted at translation time (`pending`) and taken off the budget when
 * code jumps backwards or leaves. At a label inside the region the same number is pending whoever
 * comes: what the first jump brings; at the head of a loop none. A jump backwards and a jump out of
 * the region look at the budget, so no loop runs on without such a look. `attention` needs none:
 * only C sets it, and what calls C turns it into an empty budget (runtime.c).
 */
#include <inttypes.h>
#include <string.h>

#include "cpu/debug.h"
#include "jit/count.h"
#include "jit/dump.h"
#include "jit/emit.h"
#include "jit/emit_csr.h"
#include "jit/internal.h"

#define TAIL_INSNS 24

/* sp, s0, s1, a0 to a5, ra: what compiled code uses most. */
const int8_t jit_pinned[33] = {
    NO_REG, R14,    RBX,    NO_REG, NO_REG, NO_REG, NO_REG, NO_REG, R12,    R13,    RDI,
    RSI,    R8,     R9,     R10,    R11,    NO_REG, NO_REG, NO_REG, NO_REG, NO_REG, NO_REG,
    NO_REG, NO_REG, NO_REG, NO_REG, NO_REG, NO_REG, NO_REG, NO_REG, NO_REG, NO_REG, NO_REG,
};

/* fa0 to fa7 in xmm4 to xmm11, ft0 to ft3 in xmm12 to xmm15. */
const int8_t jit_pinned_fp_12[32] = {
    12,     13,     14,     15,     NO_REG, NO_REG, NO_REG, NO_REG, NO_REG, NO_REG, 4,
    5,      6,      7,      8,      9,      10,     11,     NO_REG, NO_REG, NO_REG, NO_REG,
    NO_REG, NO_REG, NO_REG, NO_REG, NO_REG, NO_REG, NO_REG, NO_REG, NO_REG, NO_REG,
};

/* With AVX-512 also ft4 to ft7 and fs0 to fs11, in xmm16 to xmm31. */
const int8_t jit_pinned_fp_28[32] = {
    12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 4,  5,  6,      7,      8,      9,
    10, 11, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, NO_REG, NO_REG, NO_REG, NO_REG,
};

const int8_t *jit_pinned_fp;

struct x64_mem guest_mem(unsigned x)
{
    return x64_at(RBP, (int32_t)(offsetof(struct hart, x) + x * 8) - HART_BIAS);
}

struct x64_mem guest_f_mem(unsigned f)
{
    return x64_at(RBP, (int32_t)(offsetof(struct hart, f) + f * 8) - HART_BIAS);
}

void use_in(struct region *r, unsigned x, enum x64_reg to)
{
    if (x == 0)
        x64_mov_ri(&r->c, to, 0);
    else if (jit_pinned[x] == NO_REG)
        x64_load(&r->c, to, guest_mem(x));
    else if (jit_pinned[x] != (int8_t)to)
        x64_mov_rr(&r->c, to, (enum x64_reg)jit_pinned[x]);
}

enum x64_reg use(struct region *r, unsigned x, enum x64_reg scratch)
{
    if (x != 0 && jit_pinned[x] != NO_REG)
        return (enum x64_reg)jit_pinned[x];
    use_in(r, x, scratch);
    return scratch;
}

enum x64_reg def(unsigned x, enum x64_reg scratch)
{
    return jit_pinned[x] != NO_REG ? (enum x64_reg)jit_pinned[x] : scratch;
}

void done(struct region *r, unsigned x, enum x64_reg from)
{
    if (x == REG_SINK)
        return;
    if (jit_pinned[x] == NO_REG)
        x64_store(&r->c, guest_mem(x), from);
    else if (jit_pinned[x] != (int8_t)from)
        x64_mov_rr(&r->c, (enum x64_reg)jit_pinned[x], from);
}

struct cold *cold_new(struct region *r, enum cold_kind kind, const struct insn *d)
{
    struct cold *cold = &r->cold[r->n_cold];

    if (r->n_cold == MAX_COLD) {
        r->c.full = true;
        cold--; /* somewhere to write to: the region is given up */
    } else {
        r->n_cold++;
    }
    *cold = (struct cold){.kind = kind, .d = d, .pending = (uint8_t)r->pending};
    return cold;
}

static void jump_to(struct region *r, const uint8_t *executable)
{
    uint8_t *site = x64_jmp(&r->c);

    if (!r->c.full)
        x64_patch(site, arena_writable(&r->jit->arena, executable));
}

static void call_to(struct region *r, const uint8_t *executable)
{
    uint8_t *site = x64_call(&r->c);

    if (!r->c.full)
        x64_patch(site, arena_writable(&r->jit->arena, executable));
}

void emit_account(struct region *r)
{
    if (r->pending)
        x64_alu_mi(&r->c, ALU_SUB, true, HART_MEM(budget), (int32_t)r->pending);
    r->pending = 0;
}

/* `reg` = a new copy of d in the pool; NULL: no room. */
static struct called *emit_called(struct region *r, const struct insn *d, enum x64_reg reg)
{
    struct called *called = &r->jit->pool[r->jit->n_pool];

    if (r->jit->n_pool == POOL_SIZE) {
        r->c.full = true;
        return NULL;
    }
    r->jit->n_pool++;
    *called = (struct called){.d = *d};
    called->d.index = (uint8_t)r->pending;
    x64_mov_ri(&r->c, reg, (uintptr_t)called);
    return called;
}

void emit_call(struct region *r, const struct insn *d)
{
    struct called *called = emit_called(r, d, RAX);

    if (!called)
        return;
    called->run = runtime_function(d);
    r->jit->stats.calls_emitted++;
    call_to(r, r->jit->exec);
}

void emit_call_csr(struct region *r, const struct insn *d, const struct csr_row *row)
{
    struct called *called = emit_called(r, d, RAX);

    if (!called)
        return;
    called->run = runtime_csr;
    called->row = row;
    r->jit->stats.calls_emitted++;
    call_to(r, r->jit->exec);
}

static void emit_account_exactly(struct region *r)
{
    x64_alu_mi(&r->c, ALU_SUB, true, HART_MEM(budget), (int32_t)r->pending);
    r->pending = 0;
}

/* ecx = the offset of the jump entry for the pc in rax: tlb_jump_slot(). Destroys rdx. */
static void emit_jump_slot(struct region *r)
{
    struct x64 *c = &r->c;

    _Static_assert(sizeof(struct jump_entry) == 1 << 5, "bits 1 and 13 of the pc become bit 5");
    if (r->jit->host.bmi2) {
        x64_rorx(c, false, RCX, RAX, 32 - 4);
        x64_rorx(c, false, RDX, RAX, 8);
    } else {
        x64_mov32_rr(c, RCX, RAX);
        x64_mov32_rr(c, RDX, RAX);
        x64_shift_ri(c, SHIFT_SHL, false, RCX, 4);
        x64_shift_ri(c, SHIFT_SHR, false, RDX, 8);
    }
    x64_alu_rr(c, ALU_XOR, false, RCX, RDX);
    x64_alu_ri(c, ALU_AND, false, RCX, (JUMP_CACHE_ENTRIES - 1) << 5);
}

static struct cold *exit_pc_new(struct region *r, bool may_be_odd)
{
    struct cold *cold = cold_new(r, COLD_EXIT_PC, NULL);

    cold->may_be_odd = may_be_odd;
    return cold;
}

/* As op_jump() in C. An odd address is in no entry. */
void emit_jump_cached(struct region *r, bool may_be_odd)
{
    struct x64 *c = &r->c;
    struct cold *end, *miss;
    const int32_t jump = offsetof(struct tlb_bank, jump);

    emit_account_exactly(r);
    end = exit_pc_new(r, may_be_odd);
    end->site[0] = x64_jcc(c, CC_LE);
    COUNT_ONE(r->jit, c, jumps);
    emit_jump_slot(r);
    miss = exit_pc_new(r, may_be_odd);
    miss->is_miss = true;
    x64_alu_rm(c, ALU_CMP, true, RAX,
               (struct x64_mem){R15, RCX, jump + (int32_t)offsetof(struct jump_entry, pc), 0});
    miss->site[0] = x64_jcc(c, CC_NE);
    x64_load(c, RDX, HART_MEM(jump_key));
    x64_alu_rm(c, ALU_CMP, true, RDX,
               (struct x64_mem){R15, RCX, jump + (int32_t)offsetof(struct jump_entry, key), 0});
    miss->site[1] = x64_jcc(c, CC_NE);
    x64_mov_rr(c, RDX, RAX);
    x64_alu_ri(c, ALU_AND, true, RDX, (int32_t)TLB_PAGE_MASK);
    x64_store(c, HART_MEM(pc_page), RDX);
    x64_jmp_mem(c, (struct x64_mem){R15, RCX, jump + (int32_t)offsetof(struct jump_entry, host), 0});
}

static bool in_page(int64_t target)
{
    return target >= 0 && target < (int64_t)PHYS_PAGE_SIZE;
}

static bool is_inside(const struct region *r, unsigned offset)
{
    return offset < PHYS_PAGE_SIZE && r->is_target[offset / 2];
}

static bool leads_back(const struct region *r, unsigned offset)
{
    return !is_inside(r, offset) || r->label[offset / 2];
}

static void fixup_new(struct region *r, uint8_t *site, unsigned offset)
{
    if (r->n_fixups == MAX_COLD) {
        r->c.full = true;
        return;
    }
    r->fixups[r->n_fixups++] = (struct fixup){site, (uint16_t)offset};
}

/* The translation that another region of the page has for the block that `slot` leads to. */
static const uint8_t *linked_host(const struct insn *slot)
{
    return slot && slot->link && slot->link->fn == op_native ? slot->link->host : NULL;
}

/* A jump to another region of this page, patched once there is one. Aligned for a single write. */
static void emit_chain(struct region *r, unsigned offset, const struct insn *slot)
{
    const uint8_t *host = linked_host(slot);
    struct cold *cold;

    COUNT_ONE(r->jit, &r->c, chains);
    x64_nop(&r->c, (unsigned)(-((uintptr_t)r->c.at + 1) & 3));
    cold = cold_new(r, COLD_CHAIN, NULL);
    cold->offset = (uint16_t)offset;
    cold->site[0] = x64_jmp(&r->c);
    if (host && !r->c.full) {
        x64_patch(cold->site[0], arena_writable(&r->jit->arena, host));
        r->n_cold--;
    }
}

void emit_pending(struct region *r, unsigned pending)
{
    if (r->pending != pending)
        x64_alu_mi(&r->c, ALU_SUB, true, HART_MEM(budget), (int32_t)r->pending - (int32_t)pending);
    r->pending = pending;
}

/* Before a jump forward inside the region: what is pending becomes what its label wants. */
static void emit_arrival(struct region *r, unsigned offset)
{
    uint8_t *arrives = &r->arrives[offset / 2];

    if (!*arrives)
        *arrives = (uint8_t)(r->pending + 1);
    emit_pending(r, *arrives - 1u);
}

static void emit_goto_slot(struct region *r, unsigned offset, const struct insn *slot)
{
    struct cold *cold;

    if (!leads_back(r, offset)) {
        emit_arrival(r, offset);
        fixup_new(r, x64_jmp(&r->c), offset);
        return;
    }
    emit_account_exactly(r);
    cold = cold_new(r, COLD_EXIT, NULL);
    cold->offset = (uint16_t)offset;
    if (is_inside(r, offset) && r->arrives[offset / 2] == 1) { /* the head of a loop */
        fixup_new(r, x64_jcc(&r->c, CC_G), offset);
        cold->site[0] = x64_jmp(&r->c);
        return;
    }
    cold->site[0] = x64_jcc(&r->c, CC_LE);
    if (is_inside(r, offset)) {
        emit_arrival(r, offset);
        fixup_new(r, x64_jmp(&r->c), offset);
        r->pending = 0;
    } else {
        emit_chain(r, offset, slot);
    }
}

void emit_jump_page(struct region *r, int64_t displacement)
{
    x64_load(&r->c, RAX, HART_MEM(pc_page));
    if (displacement == (int32_t)displacement) {
        x64_alu_ri(&r->c, ALU_ADD, true, RAX, (int32_t)displacement);
    } else {
        x64_mov_ri(&r->c, RCX, (uint64_t)displacement);
        x64_alu_rr(&r->c, ALU_ADD, true, RAX, RCX);
    }
    emit_jump_cached(r, false);
}

void emit_goto(struct region *r, const struct insn *slot, int64_t target)
{
    if (in_page(target))
        emit_goto_slot(r, (unsigned)target, slot);
    else
        emit_jump_page(r, target);
}

/* Backwards inside the region: the look at the budget costs only the taken side. */
static void emit_branch_back(struct region *r, enum x64_cond cc, unsigned offset)
{
    uint8_t *over = x64_jcc(&r->c, cc ^ 1);
    unsigned pending = r->pending;

    emit_goto_slot(r, offset, NULL);
    r->pending = pending;
    if (!r->c.full)
        x64_patch(over, r->c.at);
}

void emit_branch_account(struct region *r, const struct insn *d)
{
    int64_t target = d->offset + (int64_t)d->imm;

    if (in_page(target) && is_inside(r, (unsigned)target) && !leads_back(r, (unsigned)target))
        emit_arrival(r, (unsigned)target);
}

void emit_branch_taken(struct region *r, enum x64_cond cc, const struct insn *d)
{
    int64_t target = d->offset + (int64_t)d->imm;

    if (!in_page(target) || !is_inside(r, (unsigned)target)) {
        struct cold *cold = cold_new(r, COLD_BRANCH_OUT, d);

        cold->site[0] = x64_jcc(&r->c, cc);
    } else if (leads_back(r, (unsigned)target)) {
        emit_branch_back(r, cc, (unsigned)target);
    } else {
        fixup_new(r, x64_jcc(&r->c, cc), (unsigned)target);
    }
}

/* ---- cold code ---- */

void patch_here(struct region *r, uint8_t *site)
{
    if (site && !r->c.full)
        x64_patch(site, r->c.at);
}

static void emit_access_argument(struct region *r, const struct cold *cold)
{
    struct called *called;

    if (cold->va != RAX)
        x64_mov_rr(&r->c, RAX, cold->va);
    r->pending = cold->pending;
    called = emit_called(r, cold->d, RCX);
    if (called)
        called->size = 1u << cold->log2_size;
}

void jump_back(struct region *r, const uint8_t *to)
{
    uint8_t *site = x64_jmp(&r->c);

    if (!r->c.full)
        x64_patch(site, to);
}

static void emit_cold_load(struct region *r, const struct cold *cold)
{
    emit_access_argument(r, cold);
    call_to(r, r->jit->load);
    emit_loaded(r, cold->d, cold->log2_size, cold->is_signed, cold->is_fp);
    jump_back(r, cold->back);
}

static void emit_cold_store(struct region *r, const struct cold *cold)
{
    if (cold->is_fp)
        emit_fp_value(r, cold->d->rs2, RDX);
    else
        use_in(r, cold->d->rs2, RDX);
    emit_access_argument(r, cold);
    call_to(r, r->jit->store);
    jump_back(r, cold->back);
}

/* Where jumps from outside arrive; dropping it turns the nop into a jump to exit_dropped. */
static void emit_entry(struct region *r, unsigned offset)
{
    r->entry[offset / 2] = r->c.at;
    x64_mov_ri(&r->c, RCX, offset);
    x64_nop(&r->c, ENTRY_BYTES / 2);
    r->pending = 0;
    emit_pending(r, r->arrives[offset / 2] - 1u);
}

static void emit_cold(struct region *r, struct cold *cold)
{
    patch_here(r, cold->site[0]);
    patch_here(r, cold->site[1]);
    r->pending = 0;
    switch (cold->kind) {
    case COLD_LOAD:
        emit_cold_load(r, cold);
        break;
    case COLD_STORE:
        emit_cold_store(r, cold);
        break;
    case COLD_CALL:
        r->pending = cold->pending;
        emit_call(r, cold->d);
        jump_back(r, cold->back);
        break;
    case COLD_EXIT:
        COUNT_ONE(r->jit, &r->c, ends);
        x64_mov_ri(&r->c, RAX, cold->offset);
        jump_to(r, r->jit->exit_offset);
        break;
    case COLD_CHAIN: /* site[0] is patched again when the target has a translation */
        x64_mov_ri(&r->c, RAX, cold->offset);
        x64_mov_ri(&r->c, RDX, (uintptr_t)cold->site[0]);
        jump_to(r, r->jit->exit_link);
        break;
    case COLD_EXIT_PC:
        if (cold->is_miss)
            COUNT_ONE(r->jit, &r->c, jump_misses);
        else
            COUNT_ONE(r->jit, &r->c, ends);
        if (cold->may_be_odd)
            x64_alu_ri(&r->c, ALU_AND, true, RAX, -2);
        jump_to(r, r->jit->exit_pc);
        break;
    case COLD_ENTRY:
        emit_entry(r, cold->offset);
        jump_back(r, r->label[cold->offset / 2]);
        break;
    case COLD_SHARED:
        share_emit_cold(r, cold);
        break;
    case COLD_FRM:
        emit_fcsr_cold(r, cold);
        break;
    case COLD_STATUS:
        emit_status_cold(r, cold);
        break;
    case COLD_BRANCH_OUT:
        r->pending = cold->pending;
        emit_goto(r, cold->d + 1, cold->d->offset + (int64_t)cold->d->imm);
        break;
    }
}

/* ---- making a region ---- */

static unsigned flow_of(const struct insn *d)
{
    return d->id < INSN_COUNT ? isa_insns[d->id].flow : FLOW_SYSTEM;
}

/*
 * Whether the code from `head` on soon jumps to an address in a register. Regions that lead to such a
 * tail have it once more each: so they save a jump, and the host tells apart who jumps.
 */
static bool is_tail(const struct insn *head)
{
    unsigned n = 0;

    while (head && head->fn != op_dead) {
        const struct insn *d = head + 1;

        for (; d->fn != op_next; d++) {
            unsigned flow = flow_of(d);

            if (n++ == TAIL_INSNS)
                return false;
            if (flow == FLOW_INDIRECT)
                return true;
            if (flow == FLOW_BRANCH || flow == FLOW_JUMP)
                d++;
            if (flow == FLOW_JUMP)
                break;
        }
        head = d->link;
    }
    return false;
}

static void head_add(struct region *r, struct insn *head)
{
    if (!head || head->fn == op_dead || r->n_heads == REGION_MAX_BLOCKS ||
        r->n_insns >= REGION_MAX_INSNS / 2)
        return;
    for (unsigned i = 0; i < r->n_heads; i++) {
        if (r->heads[i] == head)
            return;
    }
    if (head->fn == op_native && !is_tail(head))
        return;
    r->heads[r->n_heads++] = head;
    r->is_target[head->offset / 2] = true;
    for (const struct insn *d = head + 1; d->fn != op_next; d++)
        r->n_insns++;
}

/* Breadth first over the links that have been followed. */
static void collect(struct region *r, struct insn *head)
{
    head_add(r, head);
    for (unsigned i = 0; i < r->n_heads; i++) {
        const struct insn *d = r->heads[i] + 1;

        while (d->fn != op_next) {
            unsigned flow = flow_of(d++);

            if (flow == FLOW_BRANCH || flow == FLOW_JUMP)
                head_add(r, (d++)->link);
        }
        head_add(r, d->link);
    }
}

static bool is_jump(unsigned flow)
{
    return flow == FLOW_BRANCH || flow == FLOW_JUMP || flow == FLOW_INDIRECT;
}

bool has_emitter(const struct insn *d)
{
    return d->fn != op_illegal && d->fn != op_break && d->fn != op_fs_dirty && d->fn != op_jump_aligned &&
           jit_emitters[isa_insns[d->id].base];
}

bool is_followed_by(const struct region *r, const struct insn *d, enum insn_id id)
{
    const struct insn *next = d + 1;

    return next->fn != op_next && next->id < INSN_COUNT && isa_insns[next->id].base == id &&
           has_emitter(next) && !r->is_target[next->offset / 2];
}

/*
 * Law 5 of cpu/block.h: goes on if the second half of d is where and what it was; else the lookup
 * fetches it.
 */
static void emit_second_half(struct region *r, const struct insn *d)
{
    struct x64 *c = &r->c;
    struct cold *cold;

    emit_account(r);
    cold = cold_new(r, COLD_EXIT, NULL);
    cold->offset = d->offset;
    x64_load(c, RAX, HART_MEM(pc_page));
    x64_alu_ri(c, ALU_ADD, true, RAX, (int32_t)PHYS_PAGE_SIZE);
    x64_mov32_rr(c, RCX, RAX);
    x64_shift_ri(c, SHIFT_SHR, false, RCX, TLB_PAGE_SHIFT - 5);
    x64_alu_ri(c, ALU_AND, false, RCX, (TLB_ENTRIES - 1) << 5);
    x64_alu_rm(c, ALU_CMP, true, RAX,
               (struct x64_mem){R15, RCX, offsetof(struct tlb_entry, tag_x), 0});
    cold->site[0] = x64_jcc(c, CC_NE);
    x64_alu_rm(c, ALU_ADD, true, RAX,
               (struct x64_mem){R15, RCX, offsetof(struct tlb_entry, addend), 0});
    x64_op_rm(c, 0x0fb7, false, RAX, x64_at(RAX, 0)); /* movzx eax, word */
    x64_alu_ri(c, ALU_CMP, false, RAX, (int32_t)(d->raw >> 16));
    cold->site[1] = x64_jcc(c, CC_NE);
}

void emit_one(struct region *r, const struct insn *d)
{
    if (r->jit->dump && !r->is_copy) /* a copy stands behind the hot path */
        dump_insn(r->jit->dump, r, d);
    if (d->fn == op_straddle)
        emit_second_half(r, d);
    if (r->fused == d) {
        r->fused = NULL;
        words_note(r, d);
    } else if (has_emitter(d)) {
        jit_emitters[isa_insns[d->id].base](r, d);
        if (is_jump(flow_of(d)))
            return; /* counted before it was emitted */
        words_note(r, d);
    } else {
        emit_call(r, d);
        r->boxed = 0;
        r->words = 0;
    }
    r->pending++;
}

static const struct insn *head_at(const struct region *r, unsigned offset)
{
    for (unsigned i = 0; i < r->n_heads; i++) {
        if (r->heads[i]->offset == offset)
            return r->heads[i];
    }
    return NULL;
}

/* Whether another region has the entry of this block, which stands here once more. */
static bool is_borrowed(const struct insn *head)
{
    return head->fn == op_native;
}

/*
 * A label that the code before it runs into. The way in from outside stands elsewhere, as does that
 * of a label that was jumped to with instructions pending.
 */
static void emit_label(struct region *r, unsigned offset)
{
    if (!is_borrowed(head_at(r, offset)))
        cold_new(r, COLD_ENTRY, NULL)->offset = (uint16_t)offset;
    emit_arrival(r, offset);
    r->label[offset / 2] = r->c.at;
    if (r->jit->dump)
        dump_head(r->jit->dump, r);
}

/* The first label of a block: nothing runs into it. */
static void emit_head(struct region *r, unsigned offset)
{
    if (!r->arrives[offset / 2])
        r->arrives[offset / 2] = 1;
    if (is_borrowed(head_at(r, offset)))
        r->pending = r->arrives[offset / 2] - 1u;
    else
        emit_entry(r, offset);
    r->label[offset / 2] = r->c.at;
    if (r->jit->dump)
        dump_head(r->jit->dump, r);
}

/* The block at a page offset, if it may stand right behind what leads there; NULL: it may not. */
static const struct insn *next_in_line(const struct region *r, int64_t target)
{
    if (!in_page(target) || leads_back(r, (unsigned)target))
        return NULL;
    return head_at(r, (unsigned)target);
}

/* The jump d of a block; what it leads to follows if that has been nowhere yet. */
static const struct insn *emit_jump(struct region *r, const struct insn *d)
{
    const struct insn *next = NULL;

    if (has_emitter(d))
        next = next_in_line(r, d->offset + (int64_t)d->imm);
    if (!next) {
        emit_one(r, d);
        return NULL;
    }
    if (r->jit->dump)
        dump_insn(r->jit->dump, r, d);
    emit_link(r, d);
    words_note(r, d);
    r->pending++;
    return next;
}

/*
 * The instructions of one block, until it ends or runs into what is there already. Returns the block
 * that comes next, or NULL when none is to follow here.
 */
static const struct insn *emit_block(struct region *r, const struct insn *head, bool is_first)
{
    const struct insn *d = head + 1, *next;

    for (; d->fn != op_next && !r->c.full; d++) {
        unsigned flow = flow_of(d);

        if (r->is_target[d->offset / 2]) {
            if (r->label[d->offset / 2]) {
                if (!is_first)
                    emit_goto_slot(r, d->offset, NULL);
                return NULL;
            }
            r->boxed = 0;
            r->words = 0;
            if (is_first)
                emit_head(r, d->offset);
            else
                emit_label(r, d->offset);
        }
        is_first = false;
        if (r->pending >= MAX_PENDING)
            emit_account(r);
        if (flow == FLOW_JUMP)
            return emit_jump(r, d);
        emit_one(r, d);
        share_behind(r, d);
        if (flow == FLOW_BRANCH)
            d++;
        if (flow == FLOW_INDIRECT)
            return NULL;
    }
    if (r->c.full)
        return NULL;
    next = next_in_line(r, d->offset);
    if (!next)
        emit_goto(r, d, d->offset);
    return next;
}

/* A block that nothing runs into, and those in line behind it. */
static void emit_line(struct region *r, const struct insn *head)
{
    bool is_first = true;

    r->pending = 0;
    r->boxed = 0;
    r->words = 0;
    while (head && !r->c.full) {
        r->planned = NULL;
        head = emit_block(r, head, is_first);
        is_first = false;
    }
}

/* The place of the block at the page offset among the heads, which is the order of emission. */
static unsigned order_of(const struct region *r, unsigned offset)
{
    unsigned i = 0;

    while (i < r->n_heads && r->heads[i]->offset != offset)
        i++;
    return i;
}

/* Nothing is pending at the head of a loop. */
static void find_loops(struct region *r)
{
    for (unsigned i = 0; i < r->n_heads; i++) {
        for (const struct insn *d = r->heads[i] + 1; d->fn != op_next; d++) {
            unsigned flow = flow_of(d);
            int64_t target = d->offset + (int64_t)d->imm;

            if (flow != FLOW_BRANCH && flow != FLOW_JUMP)
                continue;
            if (d->imm <= 0 && in_page(target) && is_inside(r, (unsigned)target) &&
                (flow == FLOW_BRANCH || order_of(r, (unsigned)target) <= i))
                r->arrives[target / 2] = 1;
            d++;
        }
    }
}

static bool emit_region(struct region *r)
{
    find_loops(r);
    for (unsigned i = 0; i < r->n_heads && !r->c.full; i++)
        emit_line(r, r->heads[i]);
    if (r->jit->dump)
        dump_cold(r->jit->dump, r);
    for (unsigned i = 0; i < r->n_cold && !r->c.full; i++)
        emit_cold(r, &r->cold[i]);
    if (r->c.full)
        return false;
    for (unsigned i = 0; i < r->n_fixups; i++)
        x64_patch(r->fixups[i].site, r->label[r->fixups[i].offset / 2]);
    return true;
}

bool region_make(struct jit *jit, struct hart *h, struct insn *head)
{
    struct region *r = jit->scratch;
    size_t n_pool = jit->n_pool;

    memset(r, 0, offsetof(struct region, cold));
    r->n_cold = r->n_fixups = 0;
    memset(r->label, 0, sizeof(r->label));
    memset(r->arrives, 0, sizeof(r->arrives));
    memset(r->is_target, 0, sizeof(r->is_target));
    r->jit = jit;
    r->h = h;
    r->start = r->c.at = arena_room(&jit->arena, REGION_BYTES);
    if (!r->start)
        return false;
    r->c.end = r->start + REGION_BYTES;
    collect(r, head);
    if (jit->dump)
        dump_begin(jit->dump, r);
    if (!emit_region(r)) {
        jit->n_pool = n_pool;
        return false;
    }
    arena_commit(&jit->arena, r->c.at);
    for (unsigned i = 0; i < r->n_heads; i++) {
        if (is_borrowed(r->heads[i]))
            continue;
        r->heads[i]->host = arena_executable(&jit->arena, r->entry[r->heads[i]->offset / 2]);
        r->heads[i]->fn = op_native;
    }
    if (jit->dump)
        dump_end(jit->dump, r);
    if (jit->perf_map)
        fprintf(jit->perf_map, "%" PRIxPTR " %zx guest_%" PRIx64 "\n",
                (uintptr_t)arena_executable(&jit->arena, r->start), (size_t)(r->c.at - r->start),
                h->pc_page + head->offset);
    jit->stats.regions++;
    jit->stats.region_insns += r->n_insns;
    jit->stats.bytes += (uint64_t)(r->c.at - r->start);
    return true;
}
