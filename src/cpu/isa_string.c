/* ISA strings and profile names: naming.adoc. */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "cpu/isa.h"

static void enable(struct isa_config *isa, enum isa_ext ext)
{
    isa->enabled[ext / 64] |= BIT(ext % 64);
}

/* What an extension brings with it, and what it cannot be without. */
static const struct {
    uint8_t ext, brings;
} implications[] = {
    {EXT_A, EXT_ZAAMO},      {EXT_A, EXT_ZALRSC},  {EXT_C, EXT_ZCA},      {EXT_D, EXT_F},
    {EXT_F, EXT_ZICSR},      {EXT_ZFH, EXT_ZFHMIN}, {EXT_ZFHMIN, EXT_F},  {EXT_ZFA, EXT_F},
    {EXT_ZCB, EXT_ZCA},      {EXT_ZCD, EXT_ZCA},   {EXT_ZCD, EXT_D},      {EXT_ZCMOP, EXT_ZCA},
    {EXT_ZACAS, EXT_ZAAMO},  {EXT_ZABHA, EXT_ZAAMO}, {EXT_ZICNTR, EXT_ZICSR},
    {EXT_ZIHPM, EXT_ZICSR},  {EXT_ZKR, EXT_ZICSR}, {EXT_ZAWRS, EXT_ZALRSC},
    {EXT_SHCOUNTERENW, EXT_H}, {EXT_SHGATPA, EXT_H},  {EXT_SHTVALA, EXT_H}, {EXT_SHVSATPA, EXT_H},
    {EXT_SHVSTVALA, EXT_H},  {EXT_SHVSTVECD, EXT_H},  {EXT_H, EXT_ZICSR},
    {EXT_SHLCOFIDELEG, EXT_H}, {EXT_SHLCOFIDELEG, EXT_SSCOFPMF}, {EXT_SMCSRIND, EXT_SSCSRIND},
    {EXT_SSCOFPMF, EXT_ZIHPM}, {EXT_SMCNTRPMF, EXT_ZICNTR},
};

static void close_over_implications(struct isa_config *isa)
{
    for (int round = 0; round < 4; round++) {
        for (size_t i = 0; i < ARRAY_SIZE(implications); i++) {
            if (isa_has(isa, implications[i].ext))
                enable(isa, implications[i].brings);
        }
        if (isa_has(isa, EXT_C) && isa_has(isa, EXT_D))
            enable(isa, EXT_ZCD);
    }
}

static void enable_default(struct isa_config *isa)
{
    for (unsigned ext = 1; ext < EXT_COUNT; ext++) {
        if (isa_exts[ext].flags & EXT_DEFAULT)
            enable(isa, (enum isa_ext)ext);
    }
}

static enum isa_ext find_ext(const char *name, size_t len)
{
    for (unsigned ext = 1; ext < EXT_COUNT; ext++) {
        if (strlen(isa_exts[ext].name) == len && strncmp(isa_exts[ext].name, name, len) == 0)
            return (enum isa_ext)ext;
    }
    return EXT_NONE;
}

/* The machine always has M, S and U mode and these; naming them is allowed and changes nothing. */
static bool is_always_there(const char *name, size_t len)
{
    static const char *const names[] = {"s", "u", "g", "b", "sv39", "sv48", "sv57", "svbare",
                                        "ssccptr", "sstvecd", "sstvala", "sscounterenw",
                                        "ssu64xl", "za64rs", "zic64b", "ziccif", "ziccrse",
                                        "ziccamoa", "zicclsm", "zkt", "ssstateen", "ss1p11",
                                        "ss1p12", "ss1p13", "sm1p11", "sm1p12", "sm1p13"};

    for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
        if (strlen(names[i]) == len && strncmp(names[i], name, len) == 0)
            return true;
    }
    return false;
}

static void enable_group(struct isa_config *isa, char letter)
{
    static const uint8_t g[] = {EXT_I, EXT_M, EXT_A, EXT_F, EXT_D, EXT_ZICSR, EXT_ZIFENCEI};
    static const uint8_t b[] = {EXT_ZBA, EXT_ZBB, EXT_ZBS};

    for (size_t i = 0; letter == 'g' && i < ARRAY_SIZE(g); i++)
        enable(isa, g[i]);
    for (size_t i = 0; letter == 'b' && i < ARRAY_SIZE(b); i++)
        enable(isa, b[i]);
}

/* rva23-profile.adoc: Sha is H with all that a hypervisor may count on. */
static void enable_sha(struct isa_config *isa)
{
    static const uint8_t sha[] = {EXT_H,        EXT_SMSTATEEN, EXT_SHCOUNTERENW, EXT_SHVSTVALA,
                                  EXT_SHTVALA,  EXT_SHVSTVECD, EXT_SHVSATPA,     EXT_SHGATPA};

    for (size_t i = 0; i < ARRAY_SIZE(sha); i++)
        enable(isa, sha[i]);
}

static int add_named(struct isa_config *isa, const char *name, size_t len, char *error,
                     size_t error_size)
{
    enum isa_ext ext = find_ext(name, len);

    if (ext != EXT_NONE) {
        enable(isa, ext);
        return 0;
    }
    if (len == 1 && (*name == 'g' || *name == 'b')) {
        enable_group(isa, *name);
        return 0;
    }
    if (len == 3 && strncmp(name, "sha", len) == 0) {
        enable_sha(isa);
        return 0;
    }
    if (is_always_there(name, len))
        return 0;
    snprintf(error, error_size, "ISA extension '%.*s' is not known or not implemented", (int)len,
             name);
    return -EINVAL;
}

/* Single letters up to the first '_' or multi-letter name. */
static int parse_letters(const char **text, struct isa_config *isa, char *error, size_t error_size)
{
    for (; **text && **text != '_'; (*text)++) {
        int result;

        if (strchr("zsx", **text) && (*text)[1] && (*text)[1] != '_')
            return 0;
        result = add_named(isa, *text, 1, error, error_size);
        if (result)
            return result;
    }
    return 0;
}

static int parse_string(const char *text, struct isa_config *isa, char *error, size_t error_size)
{
    int result = parse_letters(&text, isa, error, error_size);

    while (result == 0 && *text) {
        size_t len;

        text += *text == '_';
        len = strcspn(text, "_");
        if (len == 0) {
            snprintf(error, error_size, "empty extension name in the ISA string");
            return -EINVAL;
        }
        result = add_named(isa, text, len, error, error_size);
        text += len;
    }
    return result;
}

static int check_contradictions(const struct isa_config *isa, char *error, size_t error_size)
{
    if (!isa_has(isa, EXT_I)) {
        snprintf(error, error_size, "the ISA string must name the base 'i' (or 'g')");
        return -EINVAL;
    }
    if (!isa_has(isa, EXT_ZICSR) || !isa_has(isa, EXT_M) || !isa_has(isa, EXT_A)) {
        snprintf(error, error_size, "the machine needs at least rv64ima_zicsr");
        return -EINVAL;
    }
    return 0;
}

static const char *profile_string(const char *text)
{
    static const struct {
        const char *name, *isa;
    } profiles[] = {
        {"rva20s64", "rv64gc_zicntr"},
        {"rva22s64", "rv64gc_zicntr_zihpm_zba_zbb_zbs_zicbom_zicbop_zicboz_zihintpause_zfhmin_"
                     "svpbmt_svinval"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(profiles); i++) {
        if (strcmp(profiles[i].name, text) == 0)
            return profiles[i].isa;
    }
    return text;
}

/* What stands behind "rv64", or behind the name of the default, which more may follow. NULL: neither. */
static const char *skip_base(const char *text, struct isa_config *isa)
{
    static const char *const names[] = {"max", "default"};

    for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
        size_t len = strlen(names[i]);

        if (strncmp(text, names[i], len) == 0 && (text[len] == '\0' || text[len] == '_')) {
            enable_default(isa);
            return text + len;
        }
    }
    return strncmp(text, "rv64", 4) == 0 ? text + 4 : NULL;
}

int isa_parse(const char *text, struct isa_config *out, char *error, size_t error_size)
{
    char lower[512];
    const char *string;
    size_t len = strlen(text);
    int result;

    *out = (struct isa_config){0};
    if (len >= sizeof(lower)) {
        snprintf(error, error_size, "the ISA string is too long");
        return -EINVAL;
    }
    for (size_t i = 0; i <= len; i++)
        lower[i] = (char)tolower((unsigned char)text[i]);
    string = skip_base(profile_string(lower), out);
    if (!string) {
        snprintf(error, error_size, "'%s' is neither an rv64 ISA string nor a known profile", text);
        return -EINVAL;
    }
    result = parse_string(string, out, error, error_size);
    close_over_implications(out);
    return result ? result : check_contradictions(out, error, error_size);
}

int isa_string(const struct isa_config *isa, char *out, size_t size)
{
    size_t used = (size_t)snprintf(out, size, "rv64");

    for (unsigned ext = 1; ext < EXT_COUNT && used < size; ext++) {
        bool is_letter = isa_exts[ext].flags & EXT_LETTER;

        if (!isa_has(isa, (enum isa_ext)ext))
            continue;
        used += (size_t)snprintf(out + used, size - used, "%s%s", is_letter ? "" : "_",
                                 isa_exts[ext].name);
    }
    return used < size ? 0 : -ENOSPC;
}
