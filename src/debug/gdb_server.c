/*
 * The socket of gdb's protocol, a source of the machine's I/O loop. One debugger at a time; nobody
 * from outside of the host unless an address is given.
 */
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "debug/gdb_internal.h"
#include "unix_socket.h"

#define LOOPBACK "127.0.0.1"
#define UNIX_PREFIX "unix:"
#define RECEIVE_SIZE 4096
#define RECEIVE_ROUNDS 64 /* until the machine has its turn again */
#define LINGER_MS 500 /* for the last words of a session */

struct gdb_server {
    struct io_source source;
    struct gdb_output output;
    struct machine *machine; /* borrowed */
    struct debug *debug;     /* owned, while a debugger is there */
    struct gdb_session *session; /* owned, likewise */
    struct buffer unsent;
    int listener, connection; /* -1: none */
    int listener_poll, connection_poll;
    char *path;       /* owned: of a UNIX socket, removed at the end */
    bool was_running; /* before the debugger came */
};

/* ---- one connection ---- */

static void on_write(struct gdb_output *output, const void *bytes, size_t n)
{
    struct gdb_server *server = container_of(output, struct gdb_server, output);

    buffer_add(&server->unsent, bytes, n);
}

/* False: the other end is gone, or it takes nothing and the buffer is full. */
static bool send_some(struct gdb_server *server)
{
    struct buffer *b = &server->unsent;
    ssize_t sent;

    if (b->is_broken)
        return false;
    if (b->n == 0)
        return true;
    sent = send(server->connection, b->text, b->n, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0)
        return errno == EAGAIN || errno == EINTR;
    memmove(b->text, b->text + sent, b->n - (size_t)sent);
    b->n -= (size_t)sent;
    return true;
}

/* The machine goes on if it ran before, or if the debugger let it run. */
static void hang_up(struct gdb_server *server)
{
    bool goes_on = server->was_running || debug_is_running(server->debug) ||
                   gdb_session_is_over(server->session);

    gdb_session_destroy(server->session);
    debug_destroy(server->debug);
    server->session = NULL;
    server->debug = NULL;
    close(server->connection);
    server->connection = -1;
    buffer_free(&server->unsent);
    if (goes_on)
        machine_resume(server->machine);
}

static void last_words(struct gdb_server *server)
{
    struct pollfd fd = {.fd = server->connection, .events = POLLOUT};

    while (send_some(server) && server->unsent.n > 0 && poll(&fd, 1, LINGER_MS) > 0)
        ;
}

/* False: there was nothing to receive, or nobody is there any more. */
static bool receive(struct gdb_server *server)
{
    char bytes[RECEIVE_SIZE];
    ssize_t n = recv(server->connection, bytes, sizeof(bytes), MSG_DONTWAIT);

    if (n < 0 && (errno == EAGAIN || errno == EINTR))
        return false;
    if (n > 0)
        gdb_session_receive(server->session, bytes, (size_t)n);
    if (n > 0 && !gdb_session_is_over(server->session))
        return true;
    last_words(server);
    hang_up(server);
    return false;
}

static void begin_session(struct gdb_server *server, int fd)
{
    int on = 1;

    server->was_running = !machine_is_paused(server->machine);
    server->debug = debug_create(server->machine);
    if (server->debug)
        server->session = gdb_session_create(server->debug, &server->output);
    if (!server->session) {
        debug_destroy(server->debug);
        server->debug = NULL;
        close(fd);
        return;
    }
    (void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on)); /* fails on UNIX sockets */
    server->connection = fd;
}

/* A second debugger finds the door closed. */
static void accept_one(struct gdb_server *server)
{
    int fd = accept4(server->listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);

    if (fd < 0)
        return;
    if (server->connection >= 0)
        close(fd);
    else
        begin_session(server, fd);
}

/* ---- the I/O loop ---- */

static void prepare(struct io_source *source, struct io_poll *round)
{
    struct gdb_server *server = container_of(source, struct gdb_server, source);
    short events = server->unsent.n ? POLLIN | POLLOUT : POLLIN;

    server->listener_poll = io_poll_add(round, server->listener, POLLIN);
    server->connection_poll = -1;
    if (server->connection >= 0)
        server->connection_poll = io_poll_add(round, server->connection, events);
}

static bool is_ready(const struct io_poll *round, int index, short events)
{
    return index >= 0 && (round->fds[index].revents & events);
}

static void dispatch(struct io_source *source, const struct io_poll *round)
{
    struct gdb_server *server = container_of(source, struct gdb_server, source);

    if (is_ready(round, server->connection_poll, POLLIN | POLLHUP | POLLERR)) {
        for (unsigned i = 0; i < RECEIVE_ROUNDS && receive(server); i++)
            ;
    }
    if (server->connection >= 0 && !send_some(server))
        hang_up(server);
    if (is_ready(round, server->listener_poll, POLLIN))
        accept_one(server);
}

/* ---- the address ---- */

/* Splits "[HOST]:PORT", "HOST:PORT" or "PORT" in place. False: it is none of them. */
static bool split(char *where, const char **host, const char **port)
{
    char *colon = strrchr(where, ':');

    *host = LOOPBACK;
    *port = where;
    if (colon) {
        *colon = '\0';
        *host = where;
        *port = colon + 1;
        if (*where == '[' && colon > where && colon[-1] == ']') {
            colon[-1] = '\0';
            *host = where + 1;
        } else if (strchr(where, ':')) {
            return false;
        }
        if (!**host)
            return false;
    }
    if (!**port || strlen(*port) > 5 || strspn(*port, "0123456789") != strlen(*port))
        return false;
    return atoi(*port) <= 65535;
}

bool gdb_address_is_valid(const char *where)
{
    char *copy;
    const char *host, *port;
    bool ok;

    if (strncmp(where, UNIX_PREFIX, strlen(UNIX_PREFIX)) == 0)
        return where[strlen(UNIX_PREFIX)];
    copy = strdup(where);
    ok = copy && split(copy, &host, &port);
    free(copy);
    return ok;
}

static int fail(char *error, size_t error_size, const char *where, const char *reason, int code)
{
    snprintf(error, error_size, "gdb: %s: %s", where, reason);
    return -code;
}

static int listen_tcp(struct gdb_server *server, const char *where, char *error, size_t error_size)
{
    const struct addrinfo hints = {.ai_socktype = SOCK_STREAM,
                                   .ai_flags = AI_PASSIVE | AI_NUMERICSERV | AI_NUMERICHOST};
    struct addrinfo *found = NULL;
    const char *host, *port;
    char *copy = strdup(where);
    int on = 1;
    int code;

    if (!copy || !split(copy, &host, &port)) {
        free(copy);
        return fail(error, error_size, where, "neither [ADDRESS:]PORT nor unix:PATH", EINVAL);
    }
    code = getaddrinfo(host, port, &hints, &found);
    free(copy);
    if (code != 0)
        return fail(error, error_size, where, gai_strerror(code), EINVAL);
    server->listener = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (server->listener < 0 ||
        setsockopt(server->listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) < 0 ||
        bind(server->listener, found->ai_addr, found->ai_addrlen) < 0 ||
        listen(server->listener, 1) < 0)
        code = errno;
    freeaddrinfo(found);
    return code ? fail(error, error_size, where, strerror(code), code) : 0;
}

static int listen_unix(struct gdb_server *server, const char *path, char *error, size_t error_size)
{
    server->listener = unix_socket_listen(path);
    if (server->listener < 0)
        return fail(error, error_size, path, strerror(-server->listener), -server->listener);
    server->path = strdup(path);
    return server->path ? 0 : fail(error, error_size, path, strerror(ENOMEM), ENOMEM);
}

int gdb_server_start(struct machine *machine, const char *where, bool waits,
                     struct gdb_server **out, char *error, size_t error_size)
{
    struct gdb_server *server = calloc(1, sizeof(*server));
    size_t prefix = strlen(UNIX_PREFIX);
    int result;

    if (!server)
        return fail(error, error_size, where, strerror(ENOMEM), ENOMEM);
    server->machine = machine;
    server->listener = server->connection = -1;
    server->output.write = on_write;
    server->source = (struct io_source){.prepare = prepare, .dispatch = dispatch};
    io_loop_add(machine_io_loop(machine), &server->source);
    result = strncmp(where, UNIX_PREFIX, prefix) == 0
                 ? listen_unix(server, where + prefix, error, error_size)
                 : listen_tcp(server, where, error, error_size);
    if (result < 0) {
        gdb_server_stop(server);
        return result;
    }
    if (waits)
        machine_pause(machine);
    *out = server;
    return 0;
}

void gdb_server_stop(struct gdb_server *server)
{
    if (!server)
        return;
    if (server->session) {
        last_words(server);
        hang_up(server);
    }
    io_loop_remove(machine_io_loop(server->machine), &server->source);
    if (server->listener >= 0)
        close(server->listener);
    if (server->path)
        unlink(server->path);
    free(server->path);
    free(server);
}
