/*
 * For tests: two harts with the same memory and the same code, one of the interpreter, one of
 * translations, that must always agree.
 */
#ifndef HARTWOOD_JIT_TWO_HARTS_H
#define HARTWOOD_JIT_TWO_HARTS_H

#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "cpu/access.h"
#include "cpu/csr_bits.h"
#include "jit/jit.h"

#define RAM_BASE UINT64_C(0x80000000)
#define CSRRS 2u

struct fixture {
    struct isa_config isa;
    struct engine *jit;
    struct clock clock[2];
    struct phys *phys[2];
    struct hart *h[2]; /* 0 the interpreter, 1 translations */
    uint64_t ram_size;
    uint64_t seed;
    uint32_t code[1024];
    unsigned n;
};

static inline uint64_t draw(struct fixture *f)
{
    f->seed ^= f->seed << 13;
    f->seed ^= f->seed >> 7;
    f->seed ^= f->seed << 17;
    return f->seed * UINT64_C(0x2545f4914f6cdd1d) >> 20;
}

static inline unsigned below(struct fixture *f, unsigned n)
{
    return (unsigned)(draw(f) % n);
}

/* A block is translated after `threshold` entries. */
static inline void fixture_open(struct fixture *f, uint64_t seed, uint64_t ram_size,
                                int32_t threshold)
{
    char error[128];

    *f = (struct fixture){.seed = seed, .ram_size = ram_size};
    assert_int_equal(isa_parse("max", &f->isa, error, sizeof(error)), 0);
    assert_int_equal(jit_create(&f->isa, true, &f->jit), 0);
    jit_set_threshold(f->jit, threshold);
    for (unsigned i = 0; i < 2; i++) {
        clock_init(&f->clock[i], true);
        f->phys[i] = phys_create();
        assert_non_null(f->phys[i]);
        assert_int_equal(phys_add_ram(f->phys[i], RAM_BASE, ram_size), 0);
        f->h[i] = hart_create(&(struct hart_config){.isa = &f->isa,
                                                    .phys = f->phys[i],
                                                    .clock = &f->clock[i],
                                                    .n_pmp = 16,
                                                    .engine = i ? f->jit : NULL});
        assert_non_null(f->h[i]);
    }
}

static inline void fixture_close(struct fixture *f)
{
    for (unsigned i = 0; i < 2; i++) {
        hart_destroy(f->h[i]);
        phys_destroy(f->phys[i]);
    }
    jit_destroy(f->jit);
}

static inline void put(struct fixture *f, uint32_t word)
{
    assert_true(f->n < ARRAY_SIZE(f->code));
    f->code[f->n++] = word;
}

static inline uint32_t csr_word(unsigned funct3, unsigned rd, unsigned csr, unsigned rs1)
{
    return 0x73u | rd << 7 | funct3 << 12 | rs1 << 15 | csr << 20;
}

static inline uint8_t *fixture_ram(const struct fixture *f, unsigned i)
{
    return phys_ram(f->phys[i], RAM_BASE, f->ram_size);
}

/* Writes to the RAM of both, `offset` bytes from its start. */
static inline void write_ram(struct fixture *f, uint64_t offset, const void *bytes, size_t size)
{
    for (unsigned i = 0; i < 2; i++) {
        memcpy(fixture_ram(f, i) + offset, bytes, size);
        phys_written(f->phys[i], RAM_BASE + offset, size);
        hart_ram_written(f->h[i], RAM_BASE + offset, size);
    }
}

static inline bool is_equal(const struct fixture *f)
{
    const struct hart *a = f->h[0], *b = f->h[1];

    return memcmp(a->x, b->x, 32 * sizeof(a->x[0])) == 0 &&
           memcmp(a->f, b->f, sizeof(a->f)) == 0 && a->pc == b->pc && a->frm == b->frm &&
           a->fflags == b->fflags && memcmp(&a->csr, &b->csr, sizeof(a->csr)) == 0 &&
           a->priv == b->priv && a->virt == b->virt && hart_instret(a) == hart_instret(b) &&
           memcmp(fixture_ram(f, 0), fixture_ram(f, 1), f->ram_size) == 0;
}

static inline void print_differences(const struct fixture *f, uint64_t seed)
{
    const struct hart *a = f->h[0], *b = f->h[1];

    print_message("seed %#" PRIx64 ": pc %#" PRIx64 " %#" PRIx64 ", instret %" PRIu64 " %" PRIu64
                  ", fcsr %x/%x %x/%x\n",
                  seed, a->pc, b->pc, hart_instret(a), hart_instret(b), a->fflags, a->frm,
                  b->fflags, b->frm);
    for (unsigned i = 0; i < 32; i++) {
        if (a->x[i] != b->x[i])
            print_message("x%u %#" PRIx64 " %#" PRIx64 "\n", i, a->x[i], b->x[i]);
        if (a->f[i] != b->f[i])
            print_message("f%u %#" PRIx64 " %#" PRIx64 "\n", i, a->f[i], b->f[i]);
    }
}

/* Both run; true if they agree afterwards. */
static inline bool run_both(struct fixture *f, uint64_t insns)
{
    for (unsigned i = 0; i < 2; i++)
        f->clock[i].virtual_insns += hart_run(f->h[i], insns);
    return is_equal(f);
}

#endif
