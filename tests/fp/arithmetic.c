/*
 * Floating-point arithmetic and comparisons against MPFR: hard and random operands in every format
 * and rounding mode, results and flags. And what surrounds them: boxing, constants, fflags.
 */
#include "fp.h"

enum operation { OP_ADD, OP_SUB, OP_MUL, OP_DIV, OP_SQRT, OP_MADD, OP_MSUB, OP_NMSUB, OP_NMADD };

static bool is_fused(enum operation op)
{
    return op >= OP_MADD;
}

static void reference_compute(struct rig *rig, enum operation op, mpfr_rnd_t mode)
{
    if (op == OP_NMSUB || op == OP_NMADD)
        mpfr_neg(rig->a, rig->a, MPFR_RNDN);
    if (op == OP_MSUB || op == OP_NMADD)
        mpfr_neg(rig->c, rig->c, MPFR_RNDN);
    switch (op) {
    case OP_ADD:
        mpfr_add(rig->wide, rig->a, rig->b, mode);
        break;
    case OP_SUB:
        mpfr_sub(rig->wide, rig->a, rig->b, mode);
        break;
    case OP_MUL:
        mpfr_mul(rig->wide, rig->a, rig->b, mode);
        break;
    case OP_DIV:
        mpfr_div(rig->wide, rig->a, rig->b, mode);
        break;
    case OP_SQRT:
        mpfr_sqrt(rig->wide, rig->a, mode);
        break;
    default:
        mpfr_fma(rig->wide, rig->a, rig->b, rig->c, mode);
    }
}

/* The wide result is exact, or, of div and sqrt, far nearer than any tie could be. */
static struct outcome reference(struct rig *rig, enum operation op, enum fp_format fmt,
                                unsigned rm, const uint64_t *v)
{
    bool is_unary = op == OP_SQRT;
    bool signalling = fp_is_signalling(fmt, v[0]) || (!is_unary && fp_is_signalling(fmt, v[1])) ||
                      (is_fused(op) && fp_is_signalling(fmt, v[2]));
    bool any_nan = fp_is_nan(fmt, v[0]) || (!is_unary && fp_is_nan(fmt, v[1])) ||
                   (is_fused(op) && fp_is_nan(fmt, v[2]));
    struct outcome r;

    mpfr_from_bits(rig->a, fmt, v[0]);
    mpfr_from_bits(rig->b, fmt, v[1]);
    mpfr_from_bits(rig->c, fmt, v[2]);
    reference_compute(rig, op, mpfr_mode(rm));
    r = reference_round(rig, fmt, rm, rig->wide);
    if (signalling || (!any_nan && mpfr_nan_p(rig->wide)))
        r.flags = FP_NV;
    if (is_fused(op) && ((mpfr_inf_p(rig->a) && mpfr_zero_p(rig->b)) ||
                         (mpfr_zero_p(rig->a) && mpfr_inf_p(rig->b))))
        r.flags = FP_NV;
    if (op == OP_DIV && mpfr_zero_p(rig->b) && mpfr_regular_p(rig->a))
        r.flags = FP_DZ;
    return r;
}

static op_fn *const arithmetic_ops[][3] = {
    [OP_ADD] = {op_fadd_h, op_fadd_s, op_fadd_d},
    [OP_SUB] = {op_fsub_h, op_fsub_s, op_fsub_d},
    [OP_MUL] = {op_fmul_h, op_fmul_s, op_fmul_d},
    [OP_DIV] = {op_fdiv_h, op_fdiv_s, op_fdiv_d},
    [OP_SQRT] = {op_fsqrt_h, op_fsqrt_s, op_fsqrt_d},
    [OP_MADD] = {op_fmadd_h, op_fmadd_s, op_fmadd_d},
    [OP_MSUB] = {op_fmsub_h, op_fmsub_s, op_fmsub_d},
    [OP_NMSUB] = {op_fnmsub_h, op_fnmsub_s, op_fnmsub_d},
    [OP_NMADD] = {op_fnmadd_h, op_fnmadd_s, op_fnmadd_d},
};
static const char *const arithmetic_names[] = {"fadd",  "fsub",  "fmul",   "fdiv",  "fsqrt",
                                               "fmadd", "fmsub", "fnmsub", "fnmadd"};

/* The software path in the modes that the ops leave to the host, too. */
static struct fp_result soft_arithmetic(enum operation op, enum fp_format fmt, unsigned rm,
                                        const uint64_t *v)
{
    uint64_t a = v[0], c = v[2], sign = fp_sign(fmt);

    switch (op) {
    case OP_ADD:
        return fp_soft_add(fmt, rm, a, v[1]);
    case OP_SUB:
        return fp_soft_add(fmt, rm, a, v[1] ^ sign);
    case OP_MUL:
        return fp_soft_mul(fmt, rm, a, v[1]);
    case OP_DIV:
        return fp_soft_div(fmt, rm, a, v[1]);
    case OP_SQRT:
        return fp_soft_sqrt(fmt, rm, a);
    default:
        return fp_soft_fma(fmt, rm, op >= OP_NMSUB ? a ^ sign : a, v[1],
                           op == OP_MSUB || op == OP_NMADD ? c ^ sign : c);
    }
}

static void check_arithmetic(struct rig *rig, enum operation op, enum fp_format fmt,
                             const uint64_t *v)
{
    for (unsigned rm = 0; rm < N_MODES; rm++) {
        struct outcome want = reference(rig, op, fmt, rm, v);
        struct fp_result soft = soft_arithmetic(op, fmt, rm, v);

        rig->h->exit = EXIT_LOOKUP;
        rig->h->fflags = (uint8_t)soft.flags;
        expect(rig, arithmetic_names[op], rm, v, soft.bits, want);
        want.bits = box(fmt, want.bits);
        set_operands(rig, fmt, v[0], v[1], v[2]);
        run_op(rig, arithmetic_ops[op][fmt], rm);
        expect(rig, arithmetic_names[op], rm, v, rig->h->f[4], want);
        rig->h->frm = (uint8_t)rm;
        run_op(rig, arithmetic_ops[op][fmt], FP_DYN);
        expect(rig, arithmetic_names[op], rm, v, rig->h->f[4], want);
    }
}

static void arithmetic_agrees(struct rig *rig, enum operation op, enum fp_format fmt)
{
    for (unsigned i = 0; i < N_HARD * N_HARD; i++) {
        uint64_t v[3] = {hard_operand(fmt, i % N_HARD), hard_operand(fmt, i / N_HARD), 0};

        v[2] = hard_operand(fmt, (unsigned)next_random(rig) % N_HARD);
        check_arithmetic(rig, op, fmt, v);
    }
    for (unsigned i = 0; i < rig->n_random; i++) {
        uint64_t v[3] = {next_random(rig) & fp_mask(fmt), 0, 0};

        v[1] = random_operand(rig, fmt, v[0]) & fp_mask(fmt);
        v[2] = random_operand(rig, fmt, v[i & 1]) & fp_mask(fmt);
        check_arithmetic(rig, op, fmt, v);
    }
}

void arithmetic_test(void **state)
{
    struct rig *rig = *state;

    for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
        set_precision(rig, formats[f]);
        for (enum operation op = OP_ADD; op <= OP_NMADD; op++)
            arithmetic_agrees(rig, op, formats[f]);
    }
}

/* An addend placed so that the sum is at or beside a tie, where products round twice. */
void fma_tie_test(void **state)
{
    struct rig *rig = *state;

    for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
        enum fp_format fmt = formats[f];

        set_precision(rig, fmt);
        for (unsigned i = 0; i < rig->n_random; i++) {
            uint64_t one = (uint64_t)fp_bias(fmt) << fp_fraction(fmt);
            uint64_t v[3];

            v[0] = one + next_random(rig) % BIT(fp_fraction(fmt) / 2);
            v[1] = one + next_random(rig) % BIT(fp_fraction(fmt) / 2);
            v[2] = (next_random(rig) & fp_sign(fmt)) |
                   (one + BIT(fp_fraction(fmt)) * (next_random(rig) % (fp_fraction(fmt) + 3)));
            if (i & 1)
                v[2] -= fp_fraction(fmt) < 11 ? 0 : BIT(fp_fraction(fmt)) * 30;
            check_arithmetic(rig, OP_MADD, fmt, v);
        }
    }
}

struct compare_ops {
    op_fn *le, *lt, *eq, *leq, *ltq, *min, *max, *minm, *maxm;
};
static const struct compare_ops compare_ops[] = {
    {op_fle_h, op_flt_h, op_feq_h, op_fleq_h, op_fltq_h, op_fmin_h, op_fmax_h, op_fminm_h,
     op_fmaxm_h},
    {op_fle_s, op_flt_s, op_feq_s, op_fleq_s, op_fltq_s, op_fmin_s, op_fmax_s, op_fminm_s,
     op_fmaxm_s},
    {op_fle_d, op_flt_d, op_feq_d, op_fleq_d, op_fltq_d, op_fmin_d, op_fmax_d, op_fminm_d,
     op_fmaxm_d},
};

static void check_op(struct rig *rig, op_fn *op, const char *name, bool to_x, const uint64_t *v,
                     uint64_t bits, unsigned flags)
{
    run_op(rig, op, 0);
    expect(rig, name, 0, v, to_x ? rig->h->x[4] : rig->h->f[4], (struct outcome){bits, flags});
}

static void check_compare(struct rig *rig, enum fp_format fmt, const uint64_t *v)
{
    const struct compare_ops *ops = &compare_ops[fmt];
    uint64_t nan = box(fmt, fp_canonical_nan(fmt)), a = box(fmt, v[0]), b = box(fmt, v[1]);
    bool a_nan = fp_is_nan(fmt, v[0]), b_nan = fp_is_nan(fmt, v[1]), ordered, less, equal, first;
    unsigned quiet, signalling;

    set_operands(rig, fmt, v[0], v[1], 0);
    mpfr_from_bits(rig->a, fmt, v[0]);
    mpfr_from_bits(rig->b, fmt, v[1]);
    ordered = !mpfr_unordered_p(rig->a, rig->b);
    less = mpfr_less_p(rig->a, rig->b);
    equal = mpfr_equal_p(rig->a, rig->b);
    first = less || (equal && mpfr_signbit(rig->a)); /* a is the minimum */
    quiet = fp_is_signalling(fmt, v[0]) || fp_is_signalling(fmt, v[1]) ? FP_NV : 0;
    signalling = ordered ? 0 : FP_NV;
    check_op(rig, ops->le, "fle", true, v, less || equal, signalling);
    check_op(rig, ops->lt, "flt", true, v, less, signalling);
    check_op(rig, ops->eq, "feq", true, v, equal, quiet);
    check_op(rig, ops->leq, "fleq", true, v, less || equal, quiet);
    check_op(rig, ops->ltq, "fltq", true, v, less, quiet);
    check_op(rig, ops->minm, "fminm", false, v, !ordered ? nan : first ? a : b, quiet);
    check_op(rig, ops->maxm, "fmaxm", false, v, !ordered ? nan : first ? b : a, quiet);
    if (!ordered) {
        a = a_nan && b_nan ? nan : a_nan ? b : a;
        b = a;
    }
    check_op(rig, ops->min, "fmin", false, v, first ? a : b, quiet);
    check_op(rig, ops->max, "fmax", false, v, first ? b : a, quiet);
}

void compare_test(void **state)
{
    struct rig *rig = *state;

    for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
        for (unsigned i = 0; i < N_HARD * N_HARD; i++) {
            uint64_t v[3] = {hard_operand(formats[f], i % N_HARD),
                             hard_operand(formats[f], i / N_HARD), 0};

            check_compare(rig, formats[f], v);
        }
        for (unsigned i = 0; i < rig->n_random; i++) {
            uint64_t v[3] = {next_random(rig) & fp_mask(formats[f]), 0, 0};

            v[1] = random_operand(rig, formats[f], v[0]) & fp_mask(formats[f]);
            check_compare(rig, formats[f], v);
        }
    }
}

/* f-st-ext.adoc, "Single-Precision Floating-Point Classify Instruction". */
void classify_test(void **state)
{
    static const uint8_t bits[N_HARD / 2] = {4, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 8, 9};
    static op_fn *const ops[] = {op_fclass_h, op_fclass_s, op_fclass_d};
    struct rig *rig = *state;

    for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
        for (unsigned i = 0; i < N_HARD; i++) {
            uint64_t v[3] = {hard_operand(formats[f], i), 0, 0};
            unsigned bit = bits[i / 2];

            if (i % 2 && bit < 8)
                bit = 7 - bit;
            set_operands(rig, formats[f], v[0], 0, 0);
            check_op(rig, ops[f], "fclass", true, v, BIT(bit), 0);
        }
    }
}

/* Sign injection and moves: bits as they are, except that badly boxed values read as NaN. */
void boxing_test(void **state)
{
    struct rig *rig = *state;
    struct hart *h = rig->h;
    const uint64_t v[3] = {0};

    h->f[1] = UINT64_C(0xffffffff7fa00001);
    h->f[2] = UINT64_C(0xffffffff80000000);
    check_op(rig, op_fsgnj_s, "fsgnj.s", false, v, UINT64_C(0xffffffffffa00001), 0);
    check_op(rig, op_fsgnjn_s, "fsgnjn.s", false, v, UINT64_C(0xffffffff7fa00001), 0);
    check_op(rig, op_fsgnjx_s, "fsgnjx.s", false, v, UINT64_C(0xffffffffffa00001), 0);
    h->f[1] = UINT64_C(0xfffffffe3f800000);
    check_op(rig, op_fsgnj_s, "fsgnj.s", false, v, UINT64_C(0xffffffffffc00000), 0);
    check_op(rig, op_fclass_s, "fclass.s", true, v, BIT(9), 0);
    check_op(rig, op_fadd_s, "fadd.s", false, v, UINT64_C(0xffffffff7fc00000), 0);
    check_op(rig, op_fmv_x_w, "fmv.x.w", true, v, UINT64_C(0x3f800000), 0);
    h->f[1] = UINT64_C(0x0000000080000000);
    check_op(rig, op_fmv_x_w, "fmv.x.w", true, v, UINT64_C(0xffffffff80000000), 0);
    h->f[1] = UINT64_C(0xffffffff00003c00);
    h->f[2] = ~UINT64_C(0);
    check_op(rig, op_fsgnj_h, "fsgnj.h", false, v, UINT64_C(0xfffffffffffffe00), 0);
    check_op(rig, op_fmv_x_h, "fmv.x.h", true, v, 0x3c00, 0);
    check_op(rig, op_fmv_x_d, "fmv.x.d", true, v, UINT64_C(0xffffffff00003c00), 0);
    h->x[1] = UINT64_C(0x123456789abcdef0);
    check_op(rig, op_fmv_h_x, "fmv.h.x", false, v, UINT64_C(0xffffffffffffdef0), 0);
    check_op(rig, op_fmv_w_x, "fmv.w.x", false, v, UINT64_C(0xffffffff9abcdef0), 0);
    check_op(rig, op_fmv_d_x, "fmv.d.x", false, v, UINT64_C(0x123456789abcdef0), 0);
}

/* zfa.adoc, "Immediate values loaded by the fli.s instruction". */
void immediate_test(void **state)
{
    static const char *const values[] = {
        "-1", "",     "0x1p-16", "0x1p-15", "0x1p-8", "0x1p-7", "0.0625", "0.125",
        "0.25", "0.3125", "0.375", "0.4375", "0.5", "0.625", "0.75", "0.875",
        "1", "1.25", "1.5", "1.75", "2", "2.5", "3", "4",
        "8", "16", "128", "256", "32768", "65536", "inf", "nan",
    };
    static op_fn *const ops[] = {op_fli_h, op_fli_s, op_fli_d};
    struct rig *rig = *state;

    set_precision(rig, FP_H);
    for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
        for (unsigned i = 0; i < ARRAY_SIZE(values); i++) {
            struct insn insns[2] = {{.fn = ops[f], .rd = 4, .rs1 = (uint8_t)i}, {.fn = op_stop}};
            uint64_t want = BIT(fp_fraction(formats[f]));

            if (i != 1) {
                mpfr_set_str(rig->a, values[i], 0, MPFR_RNDN);
                want = reference_round(rig, formats[f], FP_RNE, rig->a).bits;
            }
            rig->h->fflags = 0;
            ops[f](rig->h, insns);
            assert_int_equal(rig->h->f[4], box(formats[f], want));
            assert_int_equal(rig->h->fflags, 0);
        }
    }
}

/* Reserved rounding modes, static and dynamic, trap and change nothing. */
void reserved_test(void **state)
{
    static op_fn *const ops[] = {
        op_fadd_s, op_fsqrt_d, op_fmadd_d, op_fcvt_w_d, op_fcvt_d_w, op_fcvt_s_d, op_fcvt_d_s,
        op_fadd_h, op_fround_s, op_fcvt_h_s, op_fcvt_lu_s, op_fcvt_s_lu,
    };
    struct rig *rig = *state;
    struct hart *h = rig->h;

    set_operands(rig, FP_D, 1, 2, 3);
    for (size_t i = 0; i < ARRAY_SIZE(ops); i++) {
        for (unsigned frm = 5; frm <= 7; frm++) {
            h->f[4] = h->x[4] = 0x1234;
            h->frm = (uint8_t)frm;
            run_op(rig, ops[i], FP_DYN);
            assert_int_equal(h->exit, EXIT_TRAP);
            assert_int_equal(h->trap.cause, CAUSE_ILLEGAL);
            if (frm < 7) {
                h->frm = 0;
                run_op(rig, ops[i], frm);
                assert_int_equal(h->exit, EXIT_TRAP);
            }
            assert_int_equal(h->f[4], 0x1234);
            assert_int_equal(h->x[4], 0x1234);
            assert_int_equal(h->fflags, 0);
        }
    }
    h->frm = 0;
}

/* fflags is one register, wherever its bits happen to be. */
void flags_test(void **state)
{
    struct rig *rig = *state;
    struct hart *h = rig->h;
    struct insn insns[2] = {{.fn = op_fdiv_d, .rd = 4, .rs1 = 1, .rs2 = 2}, {.fn = op_stop}};

    insns[0].raw = 3;
    h->f[1] = UINT64_C(0x3ff0000000000000);
    h->f[2] = 0;
    h->fflags = FP_NX;
    fp_enter(h);
    op_fdiv_d(h, insns);
    assert_int_equal(fp_flags_read(h), FP_DZ | FP_NX);
    fp_flags_write(h, FP_UF);
    assert_int_equal(fp_flags_read(h), FP_UF);
    op_fdiv_d(h, insns);
    fp_leave(h);
    assert_int_equal(fp_flags_read(h), FP_DZ | FP_UF);
    fp_flags_write(h, 0xff);
    assert_int_equal(fp_flags_read(h), 0x1f);
}

/*
 * Halves: all of them through the square root; all of them together with some second operands
 * (n_halves of them, all there are when it is 65536) through what has two.
 */
void halves_test(void **state)
{
    struct rig *rig = *state;
    uint64_t b = next_random(rig);

    set_precision(rig, FP_H);
    for (uint64_t a = 0; a <= 0xffff; a++)
        check_arithmetic(rig, OP_SQRT, FP_H, (const uint64_t[3]){a});
    for (unsigned i = 0; i < rig->n_halves; i++) {
        b += 0x9e37; /* odd: goes through all of them */
        for (uint64_t a = 0; a <= 0xffff; a++) {
            const uint64_t v[3] = {a, b & 0xffff, 0};

            for (enum operation op = OP_ADD; op <= OP_DIV; op++)
                check_arithmetic(rig, op, FP_H, v);
            check_compare(rig, FP_H, v);
        }
    }
}
