/*
 * What the files of gdb's protocol share. Nobody else includes this.
 *
 *   gdb_session.c   bytes, packets, what is told about a stop
 *   gdb_access.c    registers and memory
 *   gdb_resume.c    going on, stepping, points
 *   gdb_query.c     features, threads, monitor commands
 *   gdb_server.c    the socket
 */
#ifndef HARTWOOD_DEBUG_GDB_INTERNAL_H
#define HARTWOOD_DEBUG_GDB_INTERNAL_H

#include "debug/command.h"
#include "debug/gdb.h"
#include "debug/gdb_packet.h"

#define ALL_HARTS (-1)

struct gdb_session {
    struct debug_listener listener;
    struct debug *debug;        /* borrowed */
    struct machine *machine;    /* borrowed */
    struct gdb_output *output;  /* borrowed */
    struct commander commander; /* of qRcmd; its hart is that of g, p, m (Hg) */
    int resumed_hart;           /* of c and s (Hc), or ALL_HARTS */
    struct gdb_parser parser;
    struct buffer reply;        /* body of the answer to the packet at hand */
    struct buffer frame;        /* the last packet sent, for a repetition */
    char *description;          /* owned target description, made when first asked for */
    bool is_silent;             /* the packet at hand gets no answer now */
    bool no_ack, knows_swbreak, knows_hwbreak;
    bool is_over;
};

/* The rest of a packet. */
struct cursor {
    const char *at, *end;
};

/* Each takes what it finds and moves on, or returns false. */
bool cursor_hex(struct cursor *c, uint64_t *value); /* 1 to 16 digits */
bool cursor_skip(struct cursor *c, char wanted);
bool cursor_word(struct cursor *c, const char *word);
/* A thread: its hart, or ALL_HARTS for -1 and 0 (any). */
bool cursor_thread(struct cursor *c, const struct gdb_session *s, int *hart);

static inline size_t cursor_left(const struct cursor *c)
{
    return (size_t)(c->end - c->at);
}

#define GDB_EINVAL 22
#define GDB_EFAULT 14

void gdb_error(struct gdb_session *s, unsigned number);
void gdb_ok(struct gdb_session *s);
/* Sends a packet beside the answer. */
void gdb_send(struct gdb_session *s, const void *body, size_t n);
/* Puts the present stop into the answer. */
void gdb_tell_stop(struct gdb_session *s, const struct debug_stop *stop);
static inline struct hart *gdb_hart(const struct gdb_session *s)
{
    return machine_hart(s->machine, s->commander.hart);
}

/* What answers a packet whose name was recognised; `c` stands behind the name. */
typedef void gdb_handler(struct gdb_session *s, struct cursor *c);

gdb_handler gdb_read_registers, gdb_write_registers, gdb_read_register, gdb_write_register;
gdb_handler gdb_read_memory, gdb_write_memory, gdb_write_binary;
gdb_handler gdb_continue, gdb_continue_signal, gdb_step, gdb_step_signal, gdb_vcont, gdb_vcont_query;
gdb_handler gdb_insert_point, gdb_remove_point;
gdb_handler gdb_set_thread, gdb_thread_is_alive, gdb_query, gdb_set;

#endif
