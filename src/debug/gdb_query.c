/* Features, threads, monitor commands. */
#include <stdlib.h>
#include <string.h>

#include "cpu/csr_bits.h"
#include "cpu/state.h"
#include "debug/gdb_internal.h"
#include "debug/regs.h"

#define CONSOLE_CHUNK 1024

void gdb_set_thread(struct gdb_session *s, struct cursor *c)
{
    bool is_resumed = cursor_skip(c, 'c');
    int hart;

    if ((!is_resumed && !cursor_skip(c, 'g')) || !cursor_thread(c, s, &hart)) {
        gdb_error(s, GDB_EINVAL);
        return;
    }
    if (is_resumed)
        s->resumed_hart = hart;
    else if (hart != ALL_HARTS)
        s->commander.hart = (unsigned)hart;
    gdb_ok(s);
}

void gdb_thread_is_alive(struct gdb_session *s, struct cursor *c)
{
    int hart;

    if (cursor_thread(c, s, &hart) && hart != ALL_HARTS)
        gdb_ok(s);
    else
        gdb_error(s, GDB_EINVAL);
}

/* What the hart does, in a few words. */
static void describe_hart(const struct gdb_session *s, unsigned n, char *text, size_t size)
{
    static const char *const names[2][4] = {{"U", "HS", "", "M"}, {"VU", "VS", "", ""}};
    const struct hart *h = machine_hart(s->machine, n);
    bool has_h = isa_has(machine_isa(s->machine), EXT_H);
    const char *name = h->priv == PRIV_S && !h->virt && !has_h ? "S" : names[h->virt][h->priv & 3];
    int used = snprintf(text, size, "hart %u: %s-mode", n, name);

    if (h->virt)
        used += snprintf(text + used, size - (size_t)used, ", VMID %u",
                         (unsigned)field_get(h->csr.hgatp, HGATP_VMID));
    if (h->is_waiting)
        snprintf(text + used, size - (size_t)used, ", waiting");
}

static void list_threads(struct gdb_session *s, struct cursor *c)
{
    (void)c;
    for (unsigned i = 0; i < machine_n_harts(s->machine); i++)
        buffer_format(&s->reply, "%c%x", i ? ',' : 'm', i + 1);
}

static void end_threads(struct gdb_session *s, struct cursor *c)
{
    (void)c;
    buffer_format(&s->reply, "l");
}

static void thread_info(struct gdb_session *s, struct cursor *c)
{
    char text[64];
    int hart;

    if (!cursor_thread(c, s, &hart) || hart == ALL_HARTS) {
        gdb_error(s, GDB_EINVAL);
        return;
    }
    describe_hart(s, (unsigned)hart, text, sizeof(text));
    buffer_add_hex(&s->reply, text, strlen(text));
}

static void current_thread(struct gdb_session *s, struct cursor *c)
{
    if (cursor_left(c) == 0) /* others begin with qC, too */
        buffer_format(&s->reply, "QC%x", s->commander.hart + 1);
}

static bool list_has(const struct cursor *c, const char *feature)
{
    return cursor_left(c) > 0 && memmem(c->at, cursor_left(c), feature, strlen(feature));
}

static void supported(struct gdb_session *s, struct cursor *c)
{
    s->knows_swbreak = list_has(c, "swbreak+");
    s->knows_hwbreak = list_has(c, "hwbreak+");
    buffer_format(&s->reply,
                  "PacketSize=%x;QStartNoAckMode+;vContSupported+;swbreak+;hwbreak+;"
                  "qXfer:features:read+;qXfer:threads:read+", GDB_PACKET_MAX);
}

static void attached(struct gdb_session *s, struct cursor *c)
{
    (void)c;
    buffer_format(&s->reply, "1");
}

/* The part of an object that the packet asks for, "OFFSET,LENGTH". */
static void transfer(struct gdb_session *s, struct cursor *c, const char *text)
{
    size_t size = strlen(text);
    uint64_t offset, length;

    if (!cursor_hex(c, &offset) || !cursor_skip(c, ',') || !cursor_hex(c, &length) ||
        offset > size) {
        gdb_error(s, GDB_EINVAL);
        return;
    }
    if (length > GDB_PACKET_MAX / 2) /* each byte may need an escape */
        length = GDB_PACKET_MAX / 2;
    if (length >= size - offset)
        length = size - offset;
    buffer_add(&s->reply, offset + length == size ? "l" : "m", 1);
    buffer_add(&s->reply, text + offset, (size_t)length);
}

static void transfer_features(struct gdb_session *s, struct cursor *c)
{
    if (!s->description)
        s->description = regs_describe(s->machine);
    if (s->description)
        transfer(s, c, s->description);
    else
        gdb_error(s, GDB_EFAULT);
}

static void transfer_threads(struct gdb_session *s, struct cursor *c)
{
    struct buffer text = {0};
    char line[64];

    buffer_format(&text, "<?xml version=\"1.0\"?>\n<threads>\n");
    for (unsigned i = 0; i < machine_n_harts(s->machine); i++) {
        describe_hart(s, i, line, sizeof(line));
        buffer_format(&text, "<thread id=\"%x\" core=\"%u\">%s</thread>\n", i + 1, i, line);
    }
    buffer_format(&text, "</threads>\n");
    if (text.is_broken)
        gdb_error(s, GDB_EFAULT);
    else
        transfer(s, c, text.text);
    buffer_free(&text);
}

/* ---- monitor ---- */

static void send_console(struct gdb_session *s, const char *text, size_t n)
{
    struct buffer body = {0};

    for (size_t part; n > 0; text += part, n -= part) {
        part = n < CONSOLE_CHUNK ? n : CONSOLE_CHUNK;
        buffer_clear(&body);
        buffer_add(&body, "O", 1);
        buffer_add_hex(&body, text, part);
        if (!body.is_broken)
            gdb_send(s, body.text, body.n);
    }
    buffer_free(&body);
}

static void run_command(struct gdb_session *s, const char *line)
{
    char *text = NULL;
    size_t n;
    FILE *out = open_memstream(&text, &n);

    if (!out) {
        gdb_error(s, GDB_EFAULT);
        return;
    }
    (void)command_run(&s->commander, line, out); /* its complaints are in the output */
    if (fclose(out) == 0)
        send_console(s, text, n);
    free(text);
    gdb_ok(s);
}

static void monitor(struct gdb_session *s, struct cursor *c)
{
    char line[GDB_PACKET_MAX / 2 + 1];
    size_t n = cursor_left(c) / 2;

    if (cursor_left(c) % 2 || !hex_decode(c->at, line, n)) {
        gdb_error(s, GDB_EINVAL);
        return;
    }
    line[n] = '\0';
    run_command(s, line);
}

/* ---- dispatch ---- */

static const struct {
    const char *name;
    gdb_handler *handler;
} queries[] = {
    {"Supported", supported},
    {"Xfer:features:read:target.xml:", transfer_features},
    {"Xfer:threads:read::", transfer_threads},
    {"fThreadInfo", list_threads},
    {"sThreadInfo", end_threads},
    {"ThreadExtraInfo,", thread_info},
    {"Attached", attached},
    {"Rcmd,", monitor},
    {"C", current_thread},
};

void gdb_query(struct gdb_session *s, struct cursor *c)
{
    for (size_t i = 0; i < ARRAY_SIZE(queries); i++) {
        if (cursor_word(c, queries[i].name)) {
            queries[i].handler(s, c);
            return;
        }
    }
}

/* The "+" of this packet has been sent, its answer is the first one without. */
void gdb_set(struct gdb_session *s, struct cursor *c)
{
    if (!cursor_word(c, "StartNoAckMode"))
        return;
    s->no_ack = true;
    gdb_ok(s);
}
