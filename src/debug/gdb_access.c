/* Registers and memory in gdb's packets: hexadecimal, in the target's byte order. */
#include <string.h>

#include "debug/gdb_internal.h"
#include "debug/regs.h"

#define G_REGISTERS (REG_PC + 1) /* g and G carry these; gdb asks for the others by p */
#define VALUE_DIGITS 16
#define MEMORY_MAX ((GDB_PACKET_MAX - 64) / 2)

static void add_value(struct gdb_session *s, unsigned number)
{
    uint64_t value = 0;

    if (reg_read(gdb_hart(s), s->machine, number, &value))
        buffer_add_hex(&s->reply, &value, sizeof(value));
    else
        gdb_error(s, GDB_EINVAL);
}

static bool take_value(struct cursor *c, uint64_t *value)
{
    if (cursor_left(c) < VALUE_DIGITS || !hex_decode(c->at, value, sizeof(*value)))
        return false;
    c->at += VALUE_DIGITS;
    return true;
}

void gdb_read_registers(struct gdb_session *s, struct cursor *c)
{
    (void)c;
    for (unsigned number = 0; number < G_REGISTERS; number++)
        add_value(s, number);
}

void gdb_write_registers(struct gdb_session *s, struct cursor *c)
{
    uint64_t values[G_REGISTERS];

    for (unsigned number = 0; number < G_REGISTERS; number++) {
        if (!take_value(c, &values[number])) {
            gdb_error(s, GDB_EINVAL);
            return;
        }
    }
    gdb_ok(s);
    for (unsigned number = 0; number < G_REGISTERS; number++) {
        if (!reg_write(gdb_hart(s), s->machine, number, values[number]))
            gdb_error(s, GDB_EINVAL);
    }
}

void gdb_read_register(struct gdb_session *s, struct cursor *c)
{
    uint64_t number;

    if (cursor_hex(c, &number) && number < REG_COUNT)
        add_value(s, (unsigned)number);
    else
        gdb_error(s, GDB_EINVAL);
}

void gdb_write_register(struct gdb_session *s, struct cursor *c)
{
    uint64_t number;
    uint64_t value;

    if (cursor_hex(c, &number) && number < REG_COUNT && cursor_skip(c, '=') &&
        take_value(c, &value) && reg_write(gdb_hart(s), s->machine, (unsigned)number, value))
        gdb_ok(s);
    else
        gdb_error(s, GDB_EINVAL);
}

/* "ADDRESS,LENGTH" */
static bool take_range(struct cursor *c, uint64_t *address, uint64_t *length)
{
    return cursor_hex(c, address) && cursor_skip(c, ',') && cursor_hex(c, length);
}

static bool space_of(const struct gdb_session *s, struct space *space)
{
    const char *reason;

    return command_space(&s->commander, &s->commander.space, space, &reason);
}

/* gdb takes fewer bytes than it asked for, but not none. */
void gdb_read_memory(struct gdb_session *s, struct cursor *c)
{
    uint8_t bytes[MEMORY_MAX];
    struct space space;
    uint64_t address, length;
    size_t n;

    if (!take_range(c, &address, &length) || !space_of(s, &space)) {
        gdb_error(s, GDB_EINVAL);
        return;
    }
    n = length < MEMORY_MAX ? (size_t)length : MEMORY_MAX;
    n = space_read(s->machine, &space, address, bytes, n, s->commander.devices);
    if (n == 0 && length > 0)
        gdb_error(s, GDB_EFAULT);
    else
        buffer_add_hex(&s->reply, bytes, n);
}

static void write_bytes(struct gdb_session *s, uint64_t address, const void *bytes, size_t n)
{
    struct space space;

    if (!space_of(s, &space))
        gdb_error(s, GDB_EINVAL);
    else if (space_write(s->machine, &space, address, bytes, n, s->commander.devices) < n)
        gdb_error(s, GDB_EFAULT);
    else
        gdb_ok(s);
}

void gdb_write_memory(struct gdb_session *s, struct cursor *c)
{
    uint8_t bytes[GDB_PACKET_MAX / 2];
    uint64_t address, length;

    if (!take_range(c, &address, &length) || !cursor_skip(c, ':') || length > sizeof(bytes) ||
        cursor_left(c) != 2 * length || !hex_decode(c->at, bytes, (size_t)length))
        gdb_error(s, GDB_EINVAL);
    else
        write_bytes(s, address, bytes, (size_t)length);
}

void gdb_write_binary(struct gdb_session *s, struct cursor *c)
{
    uint64_t address, length;

    if (!take_range(c, &address, &length) || !cursor_skip(c, ':') || cursor_left(c) != length)
        gdb_error(s, GDB_EINVAL);
    else
        write_bytes(s, address, c->at, (size_t)length);
}
