/*
 * Teaches nothing about hypervisors: output in columns, so that each line says whose it is. Column 0 is
 * the hypervisor's, the others are the machines'. A column collects its line and prints it whole.
 */
#include "hypervisor.h"

#define COLUMNS (1 + MAX_VMS)
#define GUEST_WIDTH 28
#define HYPERVISOR_WIDTH 46

struct line {
    char text[HYPERVISOR_WIDTH];
    unsigned n;
};

static struct line lines[COLUMNS];

void host_put(char c)
{
    host_call(EID_DBCN, 2, (uint64_t)c, 0, 0);
}

int host_get(void)
{
    static char c;
    struct sbi_result result = host_call(EID_DBCN, 1, 1, (uint64_t)&c, 0);

    return result.error == SBI_SUCCESS && result.value == 1 ? (unsigned char)c : -1;
}

static unsigned width(unsigned column)
{
    return column == COLUMN_HYPERVISOR ? HYPERVISOR_WIDTH : GUEST_WIDTH;
}

static void flush(unsigned column)
{
    struct line *line = &lines[column];

    for (unsigned other = 0; other < column; other++) {
        for (unsigned i = 0; i < width(other); i++)
            host_put(' ');
        host_put('|');
        host_put(' ');
    }
    for (unsigned i = 0; i < line->n; i++)
        host_put(line->text[i]);
    host_put('\n');
    line->n = 0;
}

/* Too long a line goes on in the next one. Control characters of guests are not the terminal's. */
void column_put(unsigned column, char c)
{
    struct line *line = &lines[column < COLUMNS ? column : 0];

    if (column == COLUMN_NONE) {
        host_put(c);
        return;
    }
    if (c == '\n') {
        flush(column);
        return;
    }
    if (c < ' ' || c > '~')
        return;
    if (line->n == width(column)) {
        flush(column);
        line->text[line->n++] = ' ';
        line->text[line->n++] = ' ';
    }
    line->text[line->n++] = c;
}

/* ---- formats ---- */

struct sink {
    unsigned column;
    bool is_plain;
};

static void put(const struct sink *sink, char c)
{
    if (sink->is_plain)
        host_put(c);
    else
        column_put(sink->column, c);
}

static void put_number(const struct sink *sink, uint64_t number, unsigned base, unsigned pad)
{
    char digits[20];
    unsigned n = 0;

    do {
        digits[n++] = "0123456789abcdef"[number % base];
        number /= base;
    } while (number);
    for (unsigned i = n; i < pad; i++)
        put(sink, ' ');
    if (base == 16) {
        put(sink, '0');
        put(sink, 'x');
    }
    while (n)
        put(sink, digits[--n]);
}

static void put_string(const struct sink *sink, const char *text, unsigned pad, bool left)
{
    unsigned n = 0;

    while (text[n])
        n++;
    for (unsigned i = n; !left && i < pad; i++)
        put(sink, ' ');
    for (unsigned i = 0; i < n; i++)
        put(sink, text[i]);
    for (unsigned i = n; left && i < pad; i++)
        put(sink, ' ');
}

static void format_to(const struct sink *sink, const char *format, va_list *args)
{
    for (const char *c = format; *c; c++) {
        unsigned pad = 0;
        bool left = false;

        if (*c != '%') {
            put(sink, *c);
            continue;
        }
        if (c[1] == '-') {
            left = true;
            c++;
        }
        while (*++c >= '0' && *c <= '9')
            pad = 10 * pad + (unsigned)(*c - '0');
        while (*c == 'l')
            c++;
        if (*c == 's')
            put_string(sink, va_arg(*args, const char *), pad, left);
        else if (*c == 'u')
            put_number(sink, va_arg(*args, uint64_t), 10, pad);
        else if (*c == 'x')
            put_number(sink, va_arg(*args, uint64_t), 16, 0);
        else
            put(sink, *c);
    }
}

void column_print(unsigned column, const char *format, ...)
{
    struct sink sink = {column, false};
    va_list args;

    va_start(args, format);
    format_to(&sink, format, &args);
    va_end(args);
}

void print_list(const char *format, va_list args)
{
    struct sink sink = {0, true};
    va_list copy;

    va_copy(copy, args);
    format_to(&sink, format, &copy);
    va_end(copy);
}

void print(const char *format, ...)
{
    va_list args;

    va_start(args, format);
    print_list(format, args);
    va_end(args);
}
