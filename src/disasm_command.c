/*
 * `hartwood disasm`: lines of hexadecimal numbers in, lines of assembly text out.
 */
#include "disasm_command.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "cpu/disasm.h"

#define TEXT_SIZE 128
#define LINE_SIZE 256

/* The next hexadecimal number of *line and nothing else up to a blank. */
static bool next_number(const char **line, uint64_t *number)
{
    const char *from = *line + strspn(*line, " \t");
    char *end;

    if (!isxdigit((unsigned char)*from))
        return false;
    errno = 0;
    *number = strtoull(from, &end, 16);
    *line = end;
    return errno == 0 && (!*end || isspace((unsigned char)*end));
}

/* One line: "bits" or "address bits". */
static bool read_line(const char *line, uint64_t *pc, uint32_t *raw)
{
    uint64_t first;
    uint64_t second;

    if (!next_number(&line, &first))
        return false;
    *pc = 0;
    second = first;
    if (line[strspn(line, " \t\r\n")]) {
        if (!next_number(&line, &second))
            return false;
        *pc = first;
    }
    *raw = (uint32_t)second;
    return second <= UINT32_MAX && !line[strspn(line, " \t\r\n")];
}

int disasm_lines(const struct isa_config *isa, FILE *in, FILE *out, char *error, size_t error_size)
{
    struct isa_decoder *decoder = isa_decoder_create(isa);
    char line[LINE_SIZE];
    char text[TEXT_SIZE];
    int result = 0;
    unsigned n = 0;

    if (!decoder) {
        snprintf(error, error_size, "out of memory");
        return -ENOMEM;
    }
    while (result == 0 && fgets(line, sizeof(line), in)) {
        uint64_t pc;
        uint32_t raw;

        n++;
        if (!line[strspn(line, " \t\r\n")])
            continue;
        if (!read_line(line, &pc, &raw)) {
            snprintf(error, error_size, "line %u is neither the bits of an instruction nor its "
                     "address and the bits, in hexadecimal", n);
            result = -EINVAL;
            break;
        }
        disasm(decoder, raw, pc, text, sizeof(text));
        fprintf(out, "%s\n", text);
    }
    isa_decoder_destroy(decoder);
    return result;
}
