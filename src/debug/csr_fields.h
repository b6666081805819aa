/* Values of CSRs in words, field by field, from csr_fields.def. */
#ifndef HARTWOOD_DEBUG_CSR_FIELDS_H
#define HARTWOOD_DEBUG_CSR_FIELDS_H

#include <jansson.h>
#include <stdio.h>

#include "base.h"

/* How a field's value is told. */
enum csr_field_kind {
    CSR_FLAG,
    CSR_NUMBER,
    CSR_HEX,        /* in place: the value is not shifted down */
    CSR_PAGE,       /* a page number, told as an address */
    CSR_SHIFTED,    /* an address without its two low bits */
    CSR_PRIV,
    CSR_XLEN,
    CSR_STATE,      /* Off, Initial, Clean, Dirty */
    CSR_ATP, CSR_GATP,
    CSR_VECTOR,     /* mode of a trap vector */
    CSR_CAUSE,
    CSR_EXCEPTIONS, /* one bit a cause */
    CSR_INTERRUPTS,
    CSR_COUNTERS,
    CSR_ROUNDING,
    CSR_TINST,      /* transformed instruction or pseudoinstruction */
};

struct csr_field {
    const char *csr, *name, *meaning;
    uint64_t bits;
    enum csr_field_kind kind;
};

/* The n-th field of the CSR, the most significant first; NULL: it has fewer. */
const struct csr_field *csr_field(const char *csr, unsigned n);

/* Fields of all CSRs together. */
unsigned csr_field_count(void);

/* The field's value in this value of the CSR, in words. Cut to `size`. */
void csr_field_tell(const struct csr_field *field, uint64_t csr_value, char *text, size_t size);

/*
 * Writes "name value", and below it a line a field: all of them, or those that are not zero.
 */
void csr_print(FILE *out, const char *csr, uint64_t value, bool all_fields);

/* The same as JSON: name, value, fields (each with its name, number, words and meaning). */
json_t *csr_json(const char *csr, uint64_t value);

#endif
