#include "io_loop.h"

#include <stdlib.h>
#include <time.h>

#define MAX_FDS 256
#define NS_PER_SECOND INT64_C(1000000000)

struct io_loop {
    struct io_source *sources; /* borrowed, linked by their own `next` */
    struct pollfd fds[MAX_FDS];
};

struct io_loop *io_loop_create(void)
{
    return calloc(1, sizeof(struct io_loop));
}

void io_loop_destroy(struct io_loop *loop)
{
    free(loop);
}

void io_loop_add(struct io_loop *loop, struct io_source *source)
{
    source->next = loop->sources;
    loop->sources = source;
}

void io_loop_remove(struct io_loop *loop, struct io_source *source)
{
    struct io_source **link = &loop->sources;

    while (*link && *link != source)
        link = &(*link)->next;
    if (*link)
        *link = source->next;
}

int io_poll_add(struct io_poll *poll, int fd, short events)
{
    if (poll->n_fds == poll->capacity)
        return -1;
    poll->fds[poll->n_fds] = (struct pollfd){.fd = fd, .events = events};
    return (int)poll->n_fds++;
}

void io_loop_run(struct io_loop *loop, int64_t timeout_ns)
{
    struct io_poll round = {.fds = loop->fds, .capacity = MAX_FDS, .timeout_ns = timeout_ns};
    struct timespec timeout;
    struct io_source *source;
    struct io_source *next;

    for (source = loop->sources; source; source = source->next)
        source->prepare(source, &round);
    if (round.timeout_ns >= 0) {
        timeout.tv_sec = round.timeout_ns / NS_PER_SECOND;
        timeout.tv_nsec = round.timeout_ns % NS_PER_SECOND;
    }
    if (ppoll(round.fds, round.n_fds, round.timeout_ns >= 0 ? &timeout : NULL, NULL) < 0) {
        /* EINTR: nothing is known of the descriptors; sources with timers still want their turn. */
        for (unsigned i = 0; i < round.n_fds; i++)
            round.fds[i].revents = 0;
    }
    for (source = loop->sources; source; source = next) {
        next = source->next; /* a source may remove itself */
        source->dispatch(source, &round);
    }
}
