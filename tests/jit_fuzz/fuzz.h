/*
 * Random code for translations against the interpreter, in lockstep (check/check.h): a case is plain
 * data, made from a number, so that it can be run again and made smaller.
 */
#ifndef HARTWOOD_TESTS_FUZZ_H
#define HARTWOOD_TESTS_FUZZ_H

#include <stdio.h>

#include "check/check.h"
#include "cpu/state.h"

#define FUZZ_RAM_BASE UINT64_C(0x80000000)
#define FUZZ_RAM_SIZE UINT64_C(0x100000)
#define FUZZ_USED UINT64_C(0x10000) /* of it by code and data, at its start */
#define FUZZ_CODE UINT64_C(0x4000)  /* of that by code, at its start */
#define FUZZ_TABLES UINT64_C(0xc0000) /* offset of the page tables, out of reach of most code */
#define FUZZ_TABLES_SIZE UINT64_C(0x10000)
#define FUZZ_DEVICE UINT64_C(0x10000000)
#define FUZZ_CSRS 32

struct fuzz_csr {
    uint16_t number;
    uint64_t value;
};

struct fuzz_case {
    uint64_t number;
    uint8_t ram[FUZZ_USED];
    uint8_t tables[FUZZ_TABLES_SIZE];
    uint64_t x[32], f[32];
    uint64_t pc;
    struct fuzz_csr csrs[FUZZ_CSRS]; /* written in this order, before the mode is entered */
    unsigned n_csrs;
    uint8_t priv;
    bool virt;
    bool is_compressed;  /* C is there */
    uint8_t threshold;   /* entries of a block until it is translated */
    unsigned runs;       /* calls of hart_run() */
    uint64_t insns;      /* of each */
    uint64_t pins;       /* seed of interrupt pins between runs; 0: none */
    uint64_t fail_at;    /* the n-th request for code memory fails; 0: none */
};

/* The case of that number. The same for ever, as long as the tables of instructions stay. */
void fuzz_generate(struct fuzz_case *c, uint64_t number);

/* ---- run.c ---- */

struct fuzz_bench; /* a hart, its follower and their memory, for one case after the other */
struct fuzz_bench *fuzz_bench_create(bool is_compressed);
void fuzz_bench_destroy(struct fuzz_bench *b);
/* False: the engines differ; *out, if any, gets the report. */
bool fuzz_run(struct fuzz_bench *b, const struct fuzz_case *c, FILE *out);
uint64_t fuzz_native_entries(const struct fuzz_bench *b);
uint64_t fuzz_insns(const struct fuzz_bench *b);

/* ---- shrink.c ---- */

/* Makes a failing case smaller as long as it fails. Returns the number of trials. */
unsigned fuzz_shrink(struct fuzz_bench *b, struct fuzz_case *c);
/* What a case consists of, as far as it is not zero or a nop. */
void fuzz_print(const struct fuzz_bench *b, const struct fuzz_case *c, FILE *out);
/* Instructions of the code that are no nops. */
unsigned fuzz_size(const struct fuzz_case *c);

#endif
