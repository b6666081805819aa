#include "debug/csr_fields.h"

#include <inttypes.h>
#include <string.h>

#include "cpu/csr_bits.h"
#include "debug/json_words.h"
#include "debug/walk_print.h"
#include "hext/hinst.h"

static const struct csr_field fields[] = {
#define FIELD(csr, name, bits, kind, meaning) {#csr, name, meaning, bits, CSR_##kind},
#include "debug/csr_fields.def"
#undef FIELD
};

unsigned csr_field_count(void)
{
    return ARRAY_SIZE(fields);
}

const struct csr_field *csr_field(const char *csr, unsigned n)
{
    for (size_t i = 0; i < ARRAY_SIZE(fields); i++) {
        if (strcmp(fields[i].csr, csr) == 0 && n-- == 0)
            return &fields[i];
    }
    return NULL;
}

/* The names of the bits that are set, separated by commas. */
static void tell_bits(uint64_t bits, const char *(*name_of)(uint64_t), char *text, size_t size)
{
    size_t used = (size_t)snprintf(text, size, "%s", bits ? "" : "none");

    for (unsigned bit = 0; bit < 64 && used < size; bit++) {
        const char *name = name_of(bit);

        if (!(bits >> bit & 1))
            continue;
        used += (size_t)snprintf(text + used, size - used, used ? ", " : "");
        if (used < size && name)
            used += (size_t)snprintf(text + used, size - used, "%s", name);
        else if (used < size)
            used += (size_t)snprintf(text + used, size - used, "%u", bit);
    }
}

static const char *counter_name(uint64_t bit)
{
    static const char *const names[] = {"cycle", "time", "instret"};

    return bit < ARRAY_SIZE(names) ? names[bit] : NULL;
}

/* One of a few names; NULL in the list: a reserved value. */
static void tell_name(uint64_t value, const char *const *names, size_t n, char *text, size_t size)
{
    if (value < n && names[value])
        snprintf(text, size, "%s", names[value]);
    else
        snprintf(text, size, "%" PRIu64 ", reserved", value);
}

static void tell_cause(uint64_t value, char *text, size_t size)
{
    bool is_interrupt = value & CAUSE_INTERRUPT;
    uint64_t code = value & ~CAUSE_INTERRUPT;
    const char *name = is_interrupt ? interrupt_name(code) : exception_name(code);

    snprintf(text, size, "%" PRIu64 ", %s", code,
             name           ? name
             : is_interrupt ? "an interrupt without a name"
                            : "an exception without a name");
}

/* hypervisor.adoc, "Transformed Instruction or Pseudoinstruction for mtinst or htinst". */
static void tell_tinst(uint64_t value, char *text, size_t size)
{
    if (value == 0)
        snprintf(text, size, "none");
    else if (value == HINST_PSEUDO_READ || value == HINST_PSEUDO_WRITE)
        snprintf(text, size, "0x%" PRIx64 ", %s of a VS-stage PTE", value,
                 value == HINST_PSEUDO_READ ? "read" : "write");
    else
        snprintf(text, size, "0x%" PRIx64 ", transformed from %s instruction", value,
                 value & 2 ? "a 32-bit" : "a compressed");
}

#define TELL_NAME(value, text, size, ...)                                     \
    tell_name(value, (const char *const[]){__VA_ARGS__},                      \
              sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *), text, size)

void csr_field_tell(const struct csr_field *field, uint64_t csr_value, char *text, size_t size)
{
    uint64_t value = field_get(csr_value, field->bits);

    switch (field->kind) {
    case CSR_FLAG:
    case CSR_NUMBER:
        snprintf(text, size, "%" PRIu64, value);
        break;
    case CSR_HEX:
        snprintf(text, size, "0x%" PRIx64, csr_value & field->bits);
        break;
    case CSR_PAGE:
        snprintf(text, size, "0x%" PRIx64, value << TLB_PAGE_SHIFT);
        break;
    case CSR_SHIFTED:
        snprintf(text, size, "0x%" PRIx64, value << 2);
        break;
    case CSR_PRIV:
        TELL_NAME(value, text, size, "U", "S", NULL, "M");
        break;
    case CSR_XLEN:
        TELL_NAME(value, text, size, NULL, "32", "64");
        break;
    case CSR_STATE:
        TELL_NAME(value, text, size, "Off", "Initial", "Clean", "Dirty");
        break;
    case CSR_ATP:
    case CSR_GATP:
        snprintf(text, size, "%s", walk_mode_name(csr_value, field->kind == CSR_GATP));
        break;
    case CSR_VECTOR:
        TELL_NAME(value, text, size, "direct", "vectored");
        break;
    case CSR_CAUSE:
        tell_cause(value, text, size);
        break;
    case CSR_EXCEPTIONS:
        tell_bits(value, exception_name, text, size);
        break;
    case CSR_INTERRUPTS:
        tell_bits(value, interrupt_name, text, size);
        break;
    case CSR_COUNTERS:
        tell_bits(value, counter_name, text, size);
        break;
    case CSR_ROUNDING:
        TELL_NAME(value, text, size, "RNE", "RTZ", "RDN", "RUP", "RMM", NULL, NULL, "DYN");
        break;
    case CSR_TINST:
        tell_tinst(value, text, size);
        break;
    }
}

void csr_print(FILE *out, const char *csr, uint64_t value, bool all_fields)
{
    const struct csr_field *field;

    fprintf(out, "%-10s 0x%016" PRIx64 "\n", csr, value);
    for (unsigned n = 0; (field = csr_field(csr, n)); n++) {
        char text[1024];

        if (!all_fields && !(value & field->bits))
            continue;
        csr_field_tell(field, value, text, sizeof(text));
        fprintf(out, "  %-9s %-10s %s\n", field->name, text, field->meaning);
    }
}

json_t *csr_json(const char *csr, uint64_t value)
{
    const struct csr_field *field;
    json_t *list = json_array();
    json_t *o = json_object();

    for (unsigned n = 0; (field = csr_field(csr, n)); n++) {
        json_t *row = json_object();
        char text[1024];

        csr_field_tell(field, value, text, sizeof(text));
        json_object_set_new(row, "name", json_string(field->name));
        json_object_set_new(row, "bits", json_hex(field_get(value, field->bits)));
        json_object_set_new(row, "words", json_words(text));
        json_object_set_new(row, "meaning", json_string(field->meaning));
        json_array_append_new(list, row);
    }
    json_object_set_new(o, "name", json_words(csr));
    json_object_set_new(o, "value", json_hex(value));
    json_object_set_new(o, "fields", list);
    return o;
}
