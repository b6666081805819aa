/*
 * gdb's protocol and the monitor commands behind it. The first byte of an input chooses its form:
 * even, the rest are the bytes of the connection as they are; odd, each line is the body of a
 * packet, which gets its frame here, or, behind a "!", a monitor command.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "debug/gdb.h"
#include "debug/gdb_packet.h"
#include "machine/internal.h"

#define ROUNDS 3 /* turns of each hart while the machine runs */
#define LINES_MAX 64

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void swallow(struct gdb_output *output, const void *bytes, size_t n)
{
    (void)output;
    (void)bytes;
    (void)n;
}

/* Something to break at and to watch; pause gives the other hart its turn. */
static const uint32_t program[] = {
    0x00000297, /* auipc t0, 0 */
    0x0402a303, /* lw t1, 64(t0) */
    0x00130313, /* addi t1, t1, 1 */
    0x0462a023, /* sw t1, 64(t0) */
    0x0100000f, /* pause */
    0xff1ff06f, /* j -16 */
};

static struct machine *make_machine(void)
{
    struct machine_config config;
    struct machine *machine;
    char error[256];

    machine_config_init(&config);
    config.memory_size = MACHINE_MIN_MEMORY;
    config.n_harts = 2;
    config.bios = "none";
    config.serial = "none";
    config.is_deterministic = true;
    if (machine_create(&config, &machine, error, sizeof(error)) < 0) {
        fprintf(stderr, "fuzz_gdb: %s\n", error);
        abort();
    }
    return machine;
}

/*
 * Making a machine takes longer than an input, so one serves for many: harts and RAM are as they
 * were, devices need not be.
 */
static struct machine *fresh_machine(void)
{
    static struct machine *machine;
    struct phys *phys;
    uint8_t *ram;

    if (!machine)
        machine = make_machine();
    machine->end = END_NONE; /* the last debugger may have ended it */
    phys = machine_phys(machine);
    ram = phys_ram(phys, phys_ram_base(phys), phys_ram_size(phys));
    memset(ram, 0, phys_ram_size(phys));
    memcpy(ram, program, sizeof(program));
    machine_resume(machine);
    for (unsigned i = 0; i < machine_n_harts(machine); i++)
        hart_reset(machine_hart(machine, i), phys_ram_base(phys));
    return machine;
}

/* The machine runs for a while; then the user loses patience. */
static void run(struct gdb_session *session, struct machine *machine)
{
    for (unsigned i = 0; i < ROUNDS && machine_round(machine); i++)
        ;
    if (!machine_is_paused(machine))
        gdb_session_receive(session, "\3", 1);
}

static void send_line(struct gdb_session *session, const char *line, size_t n)
{
    struct buffer body = {0};
    struct buffer frame = {0};

    if (n > 0 && line[0] == '!') {
        buffer_format(&body, "qRcmd,");
        buffer_add_hex(&body, line + 1, n - 1);
        line = body.text;
        n = body.n;
    }
    buffer_add_packet(&frame, line, n);
    gdb_session_receive(session, frame.text, frame.n);
    buffer_free(&body);
    buffer_free(&frame);
}

static void send_lines(struct gdb_session *session, struct machine *machine, const char *text,
                       size_t size)
{
    for (unsigned i = 0; i < LINES_MAX && size > 0; i++) {
        const char *end = memchr(text, '\n', size);
        size_t n = end ? (size_t)(end - text) : size;

        send_line(session, text, n);
        run(session, machine);
        n += end ? 1 : 0;
        text += n;
        size -= n;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct gdb_output output = {swallow};
    struct machine *machine;
    struct debug *debug;
    struct gdb_session *session;

    if (size == 0)
        return 0;
    machine = fresh_machine();
    debug = debug_create(machine);
    session = debug ? gdb_session_create(debug, &output) : NULL;
    if (!session)
        abort();
    if (data[0] & 1) {
        send_lines(session, machine, (const char *)data + 1, size - 1);
    } else {
        gdb_session_receive(session, data + 1, size - 1);
        run(session, machine);
    }
    gdb_session_destroy(session);
    debug_destroy(debug);
    return 0;
}
