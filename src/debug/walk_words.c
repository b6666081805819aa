/* The words in which walks are told. */
#include "cpu/csr_bits.h"
#include "debug/walk_print.h"

const char *walk_type_name(enum access_type type)
{
    static const char *const names[] = {
        [ACCESS_LOAD] = "load", [ACCESS_STORE] = "store", [ACCESS_FETCH] = "fetch",
        [ACCESS_AMO] = "AMO",   [ACCESS_HLVX] = "HLVX load",
    };

    return names[type];
}

const char *walk_mode_name(uint64_t atp, bool is_gstage)
{
    switch (field_get(atp, SATP_MODE)) {
    case ATP_MODE_BARE:
        return "Bare";
    case ATP_MODE_SV39:
        return is_gstage ? "Sv39x4" : "Sv39";
    case ATP_MODE_SV48:
        return is_gstage ? "Sv48x4" : "Sv48";
    case ATP_MODE_SV57:
        return is_gstage ? "Sv57x4" : "Sv57";
    default:
        return "reserved mode";
    }
}

const char *walk_stage_name(const struct walk_trace *trace, const struct walk_trace_stage *stage)
{
    if (stage->in.is_gstage)
        return "G-stage";
    return walk_trace_flags(trace) & CTX_VIRT ? "VS-stage" : "S-stage";
}

const char *walk_place_name(const struct hart *h, uint64_t pa)
{
    const struct device *device = phys_device(h->config.phys, pa);

    if (phys_ram(h->config.phys, pa, 1))
        return "RAM";
    return device ? device->name : "nothing there: an access fault";
}

/* HLVX is HS-mode's instruction, whatever it reads. */
enum trap_target walk_trap_target(const struct hart *h, const struct walk_trace *trace)
{
    bool is_hlvx = trace->type == ACCESS_HLVX;
    uint32_t ctx = walk_trace_flags(trace);

    return trap_target(h, trace->trap.cause, (ctx & CTX_VIRT) && !is_hlvx,
                       is_hlvx ? PRIV_S : ctx & CTX_PRIV);
}

const char *walk_refusal_text(enum walk_refusal refusal)
{
    static const char *const texts[] = {
        [WALK_NOT_REFUSED] = "not refused",
        [WALK_OUT_OF_RANGE] = "the address is wider than the mode translates",
        [WALK_NOT_VALID] = "V is clear",
        [WALK_WRITE_ONLY] = "W without R is reserved",
        [WALK_RESERVED_BITS] = "reserved bits (60:54) are set",
        [WALK_RESERVED_PBMT] = "PBMT is reserved, or Svpbmt is not enabled",
        [WALK_RESERVED_N] = "N is reserved here: Svnapot is absent, or the size is not 64 KiB",
        [WALK_RESERVED_POINTER] = "a pointer must have A, D, U, N and PBMT clear",
        [WALK_NO_LEAF] = "a pointer on the last level",
        [WALK_MISALIGNED] = "a misaligned superpage",
        [WALK_WRONG_PRIVILEGE] = "U does not fit the privilege of the access",
        [WALK_NOT_PERMITTED] = "R, W or X does not permit the access",
        [WALK_A_CLEAR] = "A is clear, and hardware does not set it (Svade)",
        [WALK_D_CLEAR] = "D is clear, and hardware does not set it (Svade)",
    };

    return texts[refusal];
}

const char *walk_privilege_name(bool virt, unsigned priv)
{
    if (priv == PRIV_M)
        return "M-mode";
    if (virt)
        return priv == PRIV_S ? "VS-mode" : "VU-mode";
    return priv == PRIV_S ? "HS-mode" : "U-mode";
}

void walk_pte_flags(uint64_t pte, char text[10])
{
    static const struct {
        uint64_t bit;
        char letter;
    } flags[] = {{PTE_V, 'v'}, {PTE_R, 'r'}, {PTE_W, 'w'}, {PTE_X, 'x'}, {PTE_U, 'u'},
                 {PTE_G, 'g'}, {PTE_A, 'a'}, {PTE_D, 'd'}, {PTE_N, 'n'}};

    for (size_t i = 0; i < ARRAY_SIZE(flags); i++)
        text[i] = pte & flags[i].bit ? flags[i].letter : '-';
    text[ARRAY_SIZE(flags)] = '\0';
}
