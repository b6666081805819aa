/*
 * The code that all translations share: entry, exits, and the ways into C. Each way into C brings
 * the pinned registers back to the hart as far as C may look at them or destroy them.
 */
#include <string.h>

#include "cpu/debug.h"
#include "cpu/place.h"
#include "jit/count.h"
#include "jit/internal.h"

#define COMMON_BYTES 8192

/* Instructions outside of the table. */
static enum exec run_illegal(struct hart *h, const struct insn *d)
{
    return exec_illegal(h, d);
}

/* What a call may answer besides enum exec: go through hart_run() to this same instruction. */
#define EXEC_AGAIN ((enum exec)(EXEC_TRAP + 1))

static enum exec run_fs_dirty(struct hart *h, const struct insn *d)
{
    op_fs_dirty(h, d); /* accounts for itself */
    h->budget += d->index;
    return EXEC_AGAIN;
}

static exec_fn *const run_table[INSN_COUNT + 1] = {
#define INSN(id, ...) [INSN_##id] = run_##id,
#define INSN_C(id, mn, fmt, match, mask, ext, alt, flow, ops, base) [INSN_##id] = run_##base,
#include "cpu/isa/all.def"
#undef INSN
#undef INSN_C
    [INSN_illegal] = run_illegal,
};

/* A jump of a hart without compressed instructions. */
static enum exec run_jump_aligned(struct hart *h, const struct insn *d)
{
    return block_jump_is_misaligned(h, d) ? EXEC_TRAP : run_table[d->id](h, d);
}

/* A breakpoint may stand here. */
static enum exec run_break(struct hart *h, const struct insn *d)
{
    struct insn behind = *d;

    if (debug_stops_at(h, insn_pc(h, d)))
        return EXEC_TRAP;
    behind.fn = debug_op_behind(h, d);
    return runtime_function(&behind)(h, d);
}

exec_fn *runtime_function(const struct insn *d)
{
    if (d->fn == op_break)
        return run_break;
    if (d->fn == op_fs_dirty)
        return run_fs_dirty;
    if (d->fn == op_jump_aligned)
        return run_jump_aligned;
    return run_table[d->fn == op_illegal ? INSN_illegal : d->id];
}

enum exec runtime_csr(struct hart *h, const struct insn *d)
{
    const struct called *called = (const struct called *)(const void *)d; /* its first member */

    return exec_csr_found(h, d, called->row);
}

static void leave(struct hart *h, uint64_t retired, enum hart_exit exit)
{
    h->budget -= (int64_t)retired;
    h->exit = (uint8_t)exit;
}

/* A semantic function answered something else than EXEC_NEXT; as op_finish() does it. */
static void leave_after(struct hart *h, const struct insn *d, enum exec result)
{
    switch ((int)result) {
    case EXEC_TAKEN:
        h->pc = insn_pc(h, d) + imm(d);
        leave(h, d->index + 1u, EXIT_LOOKUP);
        break;
    case EXEC_END:
        h->pc = insn_next_pc(h, d);
        leave(h, d->index + 1u, EXIT_LOOKUP);
        break;
    case EXEC_INDIRECT:
    case EXEC_END_JUMP:
        leave(h, d->index + 1u, EXIT_LOOKUP);
        break;
    case EXEC_TRAP:
        h->pc = insn_pc(h, d);
        h->trap_insn = d;
        leave(h, d->index, EXIT_TRAP);
        break;
    default: /* EXEC_AGAIN */
        h->pc = insn_pc(h, d);
        leave(h, d->index, EXIT_LOOKUP);
        break;
    }
}

/* A slow load or store, the one that engine_arg points to, did not end well. */
static void leave_access(struct hart *h, enum store result)
{
    const struct called *called = (const struct called *)(uintptr_t)h->engine_arg;

    h->now_index = 0;
    leave_after(h, &called->d, result == STORE_TRAP ? EXEC_TRAP : EXEC_END);
}

static bool is_saved_by_c(enum x64_reg reg)
{
    return reg == RBX || reg >= R12;
}

enum pinned_set { PINNED_ALL, PINNED_LOST /* those that C may destroy */, PINNED_KEPT };

static bool is_in_set(int reg, enum pinned_set set)
{
    return reg != NO_REG &&
           (set == PINNED_ALL || (set == PINNED_KEPT) == is_saved_by_c((enum x64_reg)reg));
}

/* FP registers are live while FS is Dirty, which the code that runs presumes or not. */
static void move_fp(struct x64 *c, uint64_t opcode)
{
    uint8_t *over;

    x64_op_rm(c, 0xf6, false, 0, HART_MEM(mode_key)); /* test byte */
    x64_byte(c, MODE_FS_DIRTY);
    over = x64_jcc(c, CC_E);
    for (unsigned f = 0; f < 32; f++) {
        if (jit_pinned_fp[f] != NO_REG)
            x64_fp_rm(c, opcode, true, (unsigned)jit_pinned_fp[f], guest_f_mem(f));
    }
    if (opcode == SSE_LOAD_D) {
        x64_mov_ri(c, RCX, JIT_BOX);
        x64_op_rr(c, UINT64_C(0x66) << 24 | 0x0f6e, true, JIT_XMM_BOX, RCX); /* movq */
    }
    x64_patch(over, c->at);
}

static void spill(struct x64 *c, enum pinned_set set)
{
    if (set != PINNED_KEPT)
        move_fp(c, SSE_STORE_D);
    for (unsigned x = 0; x < 32; x++) {
        if (is_in_set(jit_pinned[x], set))
            x64_store(c, guest_mem(x), (enum x64_reg)jit_pinned[x]);
    }
}

static void reload(struct x64 *c, enum pinned_set set)
{
    if (set != PINNED_KEPT)
        move_fp(c, SSE_LOAD_D);
    for (unsigned x = 0; x < 32; x++) {
        if (is_in_set(jit_pinned[x], set))
            x64_load(c, (enum x64_reg)jit_pinned[x], guest_mem(x));
    }
}

/*
 * C has called for attention: the budget ends here, the rest of it is put behind. hart_run() finds
 * it there when the code has left.
 */
static void end_budget(struct hart *h)
{
    h->instret_end -= (uint64_t)h->budget;
    h->reserve += (uint64_t)h->budget;
    h->budget = 0;
}

static const enum x64_reg saved[] = {RBX, RBP, R12, R13, R14, R15};

static void call_c(struct x64 *c, uintptr_t function)
{
    x64_mov_ri(c, RAX, function);
    x64_call_reg(c, RAX);
}

/* The hart is complete: goes on with the next translation, or back to the caller of enter(). */
static void make_leave(struct jit *jit, struct x64 *c)
{
    uint8_t *none;

    jit->leave = arena_executable(&jit->arena, c->at);
    count_part(jit, c, HART_BETWEEN);
    COUNT_ONE(jit, c, returns);
    x64_lea(c, RDI, x64_at(RBP, -HART_BIAS));
    call_c(c, (uintptr_t)engine_next);
    x64_test_rr(c, true, RAX, RAX);
    none = x64_jcc(c, CC_E);
    x64_load(c, R15, HART_MEM(bank));
    reload(c, PINNED_ALL);
    count_part(jit, c, HART_TRANSLATED);
    x64_jmp_reg(c, RAX);
    x64_patch(none, c->at);
    count_part(jit, c, HART_INTERPRETS);
    x64_alu_ri(c, ALU_ADD, true, RSP, 8);
    for (size_t i = ARRAY_SIZE(saved); i-- > 0;)
        x64_pop(c, saved[i]);
    x64_ret(c);
}

static void emit_leave(const struct jit *jit, struct x64 *c)
{
    x64_patch(x64_jmp(c), arena_writable(&jit->arena, jit->leave));
}

/* Behind a call that leads back into a region. rsp is 8 off alignment. */
static void heed_attention(struct x64 *c)
{
    uint8_t *over;

    x64_alu_mi(c, ALU_CMP, false, HART_MEM(attention), 0);
    over = x64_jcc(c, CC_E);
    x64_lea(c, RDI, x64_at(RBP, -HART_BIAS));
    x64_alu_ri(c, ALU_SUB, true, RSP, 8);
    call_c(c, (uintptr_t)end_budget);
    x64_alu_ri(c, ALU_ADD, true, RSP, 8);
    x64_patch(over, c->at);
}

static void make_enter(struct jit *jit, struct x64 *c)
{
    for (size_t i = 0; i < ARRAY_SIZE(saved); i++)
        x64_push(c, saved[i]);
    x64_alu_ri(c, ALU_SUB, true, RSP, 8); /* 16-byte alignment */
    x64_mov_rr(c, RAX, RSI);
    x64_lea(c, RBP, x64_at(RDI, HART_BIAS));
    x64_load(c, R15, HART_MEM(bank));
    reload(c, PINNED_ALL);
    count_part(jit, c, HART_TRANSLATED);
    x64_jmp_reg(c, RAX);
}

static struct x64_mem at_index(enum x64_reg base, enum x64_reg index, size_t disp)
{
    return (struct x64_mem){base, index, (int32_t)disp, 0};
}

/* rcx = the place (place.h) for the pc in rax, or goes to the sites. Destroys rdx. */
static void find_place(struct x64 *c, uint8_t *none[3])
{
    x64_mov32_rr(c, RCX, RAX);
    x64_mov_rr(c, RDX, RAX);
    x64_shift_ri(c, SHIFT_SHR, false, RCX, TLB_PAGE_SHIFT - 5);
    x64_alu_ri(c, ALU_AND, true, RDX, (int32_t)TLB_PAGE_MASK);
    x64_alu_ri(c, ALU_AND, false, RCX, (TLB_ENTRIES - 1) << 5);
    x64_alu_rm(c, ALU_CMP, true, RDX, at_index(R15, RCX, offsetof(struct tlb_entry, tag_x)));
    none[0] = x64_jcc(c, CC_NE);
    x64_store(c, HART_MEM(pc_page), RDX);
    x64_mov_rr(c, RDX, RAX);
    x64_alu_rm(c, ALU_ADD, true, RDX, at_index(R15, RCX, offsetof(struct tlb_entry, addend)));
    x64_mov32_rr(c, RCX, RDX);
    x64_alu_ri(c, ALU_AND, false, RCX, (PLACES - 1) << 1);
    x64_shift_ri(c, SHIFT_SHL, false, RCX, 4);
    x64_alu_rm(c, ALU_ADD, true, RCX, HART_MEM(places));
    x64_alu_rm(c, ALU_CMP, true, RDX, x64_at(RCX, offsetof(struct place, address)));
    none[1] = x64_jcc(c, CC_NE);
    x64_op_rm(c, 0x8b, false, RDX, HART_MEM(mode_key));
    x64_alu_rm(c, ALU_CMP, true, RDX, x64_at(RCX, offsetof(struct place, mode_key)));
    none[2] = x64_jcc(c, CC_NE);
}

/* The bank's jump entry for the pc in rax becomes what the place in rcx says. rdx = its host. */
static void enter_jump(struct x64 *c)
{
    const size_t jump = offsetof(struct tlb_bank, jump);

    x64_push(c, RSI);
    x64_mov_rr(c, RDX, RAX);
    x64_mov32_rr(c, RSI, RAX);
    x64_shift_ri(c, SHIFT_SHR, true, RDX, 13);
    x64_shift_ri(c, SHIFT_SHR, false, RSI, 1);
    x64_alu_rr(c, ALU_XOR, false, RDX, RSI);
    x64_alu_ri(c, ALU_AND, false, RDX, JUMP_CACHE_ENTRIES - 1);
    x64_shift_ri(c, SHIFT_SHL, false, RDX, 5);
    x64_store(c, at_index(R15, RDX, jump + offsetof(struct jump_entry, pc)), RAX);
    x64_load(c, RSI, HART_MEM(jump_key));
    x64_store(c, at_index(R15, RDX, jump + offsetof(struct jump_entry, key)), RSI);
    x64_load(c, RSI, x64_at(RCX, offsetof(struct place, code)));
    x64_store(c, at_index(R15, RDX, jump + offsetof(struct jump_entry, code)), RSI);
    x64_load(c, RSI, x64_at(RCX, offsetof(struct place, host)));
    x64_store(c, at_index(R15, RDX, jump + offsetof(struct jump_entry, host)), RSI);
    x64_shift_ri(c, SHIFT_SHR, true, RAX, TLB_PAGE_SHIFT);
    x64_alu_ri(c, ALU_AND, false, RAX, JUMP_FILTER_BITS - 1);
    x64_op_rm(c, 0x0fab, true, RAX, x64_at(R15, offsetof(struct tlb_bank, jump_pages))); /* bts */
    x64_mov_rr(c, RDX, RSI);
    x64_pop(c, RSI);
}

/*
 * An address that the jump cache lacks, in rax: goes on with its translation if its place knows one
 * (block_lookup() in short). Else falls through, rax as it was.
 */
static void make_refill(struct x64 *c)
{
    uint8_t *none[5];

    x64_alu_mi(c, ALU_CMP, true, HART_MEM(budget), 0);
    none[0] = x64_jcc(c, CC_LE);
    find_place(c, &none[1]);
    x64_alu_mi(c, ALU_CMP, true, x64_at(RCX, offsetof(struct place, host)), 0);
    none[4] = x64_jcc(c, CC_E);
    x64_alu_mi(c, ALU_ADD, true, HART_MEM(stats.jump_cache_misses), 1);
    x64_alu_mi(c, ALU_ADD, true, HART_MEM(stats.jumps_placed), 1);
    enter_jump(c);
    x64_jmp_reg(c, RDX);
    for (size_t i = 0; i < ARRAY_SIZE(none); i++)
        x64_patch(none[i], c->at);
}

/* exit_link: rdx = site, eax = page offset. exit_offset: eax. exit_dropped: ecx. exit_pc: rax = pc. */
static void make_exits(struct jit *jit, struct x64 *c)
{
    uint8_t *jump, *known;

    jit->exit_pc = arena_executable(&jit->arena, c->at);
    make_refill(c);
    known = x64_jmp(c);

    jit->exit_link = arena_executable(&jit->arena, c->at);
    x64_store(c, HART_MEM(site), RDX);
    COUNT_ONE(jit, c, chain_misses);
    jump = x64_jmp(c);
    jit->exit_dropped = arena_executable(&jit->arena, c->at);
    COUNT_ONE(jit, c, drops);
    x64_mov32_rr(c, RAX, RCX);
    x64_patch(jump, c->at);
    jit->exit_offset = arena_executable(&jit->arena, c->at);
    x64_alu_rm(c, ALU_ADD, true, RAX, HART_MEM(pc_page));
    x64_patch(known, c->at);
    x64_store(c, HART_MEM(pc), RAX);
    _Static_assert(EXIT_LOOKUP == 0, "one byte of zero");
    x64_op_rm(c, 0xc6, false, 0, HART_MEM(exit)); /* mov byte [exit], 0 */
    x64_byte(c, EXIT_LOOKUP);
    spill(c, PINNED_ALL);
    emit_leave(jit, c);
}

/* Calls the function of the instruction in rax; comes back when it answers EXEC_NEXT. */
static void make_exec(struct jit *jit, struct x64 *c)
{
    uint8_t *done;

    jit->exec = arena_executable(&jit->arena, c->at);
    count_part(jit, c, HART_CALLED);
    count_call(jit, c);
    spill(c, PINNED_ALL);
    x64_mov_rr(c, RSI, RAX);
    x64_store(c, HART_MEM(engine_arg), RAX);
    x64_lea(c, RDI, x64_at(RBP, -HART_BIAS));
    x64_alu_ri(c, ALU_SUB, true, RSP, 8);
    x64_call_mem(c, x64_at(RSI, offsetof(struct called, run)));
    x64_alu_ri(c, ALU_ADD, true, RSP, 8);
    x64_test_rr(c, false, RAX, RAX);
    done = x64_jcc(c, CC_E);
    x64_alu_ri(c, ALU_ADD, true, RSP, 8); /* the return address into the region */
    x64_op_rr(c, 0x8b, false, RDX, RAX);
    x64_load(c, RSI, HART_MEM(engine_arg));
    x64_lea(c, RDI, x64_at(RBP, -HART_BIAS));
    call_c(c, (uintptr_t)leave_after);
    emit_leave(jit, c);
    x64_patch(done, c->at);
    heed_attention(c);
    reload(c, PINNED_ALL);
    count_part(jit, c, HART_TRANSLATED);
    x64_ret(c);
}

/* rax = va, rcx = struct called, rdx = value. For C: rdi, rsi, rdx, and the size in ecx. */
static void begin_access(const struct jit *jit, struct x64 *c)
{
    count_part(jit, c, HART_ACCESSES);
    spill(c, PINNED_LOST);
    x64_store(c, HART_MEM(engine_arg), RCX);
    x64_lea(c, RDI, x64_at(RBP, -HART_BIAS));
    x64_mov_rr(c, RSI, RAX);
    x64_op_rm(c, 0x0fb6, false, RAX, x64_at(RCX, offsetof(struct insn, index)));
    x64_op_rm(c, 0x88 | X64_BYTE, false, RAX, HART_MEM(now_index));
    x64_op_rm(c, 0x8b, false, RCX, x64_at(RCX, offsetof(struct called, size)));
    x64_alu_ri(c, ALU_SUB, true, RSP, 8);
}

/* The failing way of an access that answered `result` in esi. */
static void end_access(const struct jit *jit, struct x64 *c)
{
    spill(c, PINNED_KEPT);
    x64_alu_ri(c, ALU_ADD, true, RSP, 16);
    x64_lea(c, RDI, x64_at(RBP, -HART_BIAS));
    call_c(c, (uintptr_t)leave_access);
    emit_leave(jit, c);
}

static void finish_access(const struct jit *jit, struct x64 *c)
{
    x64_alu_ri(c, ALU_ADD, true, RSP, 8);
    x64_store(c, HART_MEM(engine_arg), RAX);
    heed_attention(c);
    x64_load(c, RAX, HART_MEM(engine_arg));
    x64_op_rm(c, 0xc6, false, 0, HART_MEM(now_index));
    x64_byte(c, 0);
    reload(c, PINNED_LOST);
    count_part(jit, c, HART_TRANSLATED);
    x64_ret(c);
}

static void make_load(struct jit *jit, struct x64 *c)
{
    uint8_t *failed;

    jit->load = arena_executable(&jit->arena, c->at);
    begin_access(jit, c);
    COUNT_ONE(jit, c, loads);
    x64_mov32_rr(c, RDX, RCX);
    call_c(c, (uintptr_t)access_load_slow);
    x64_op_rr(c, 0x84 | X64_BYTE, false, RDX, RDX); /* test dl, dl */
    failed = x64_jcc(c, CC_E);
    finish_access(jit, c);
    x64_patch(failed, c->at);
    x64_mov_ri(c, RSI, STORE_TRAP);
    end_access(jit, c);
}

static void make_store(struct jit *jit, struct x64 *c)
{
    uint8_t *failed;

    jit->store = arena_executable(&jit->arena, c->at);
    begin_access(jit, c);
    COUNT_ONE(jit, c, stores);
    call_c(c, (uintptr_t)access_store_slow);
    x64_test_rr(c, false, RAX, RAX);
    failed = x64_jcc(c, CC_NE);
    finish_access(jit, c);
    x64_patch(failed, c->at);
    x64_mov32_rr(c, RSI, RAX);
    end_access(jit, c);
}

bool runtime_make(struct jit *jit)
{
    struct x64 c = {.at = arena_room(&jit->arena, COMMON_BYTES)};

    if (!c.at)
        return false;
    c.end = c.at + COMMON_BYTES;
    memcpy(&jit->engine.enter, &(const uint8_t *){arena_executable(&jit->arena, c.at)},
           sizeof(jit->engine.enter));
    make_enter(jit, &c);
    make_leave(jit, &c);
    make_exits(jit, &c);
    make_exec(jit, &c);
    make_load(jit, &c);
    make_store(jit, &c);
    jit->engine.miss = jit->exit_pc;
    arena_commit(&jit->arena, c.at);
    arena_keep(&jit->arena);
    return !c.full;
}
