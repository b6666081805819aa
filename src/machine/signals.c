/*
 * Signals as events of the I/O loop: while the machine runs they are blocked and read from a
 * signalfd, so that nothing here runs asynchronously and the terminal is always restored by
 * ordinary code.
 */
#include <errno.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "machine/internal.h"

static void set_terminals(struct machine *m, bool raw)
{
    struct chardev *const lines[] = {m->serial, m->console};

    for (unsigned i = 0; i < ARRAY_SIZE(lines); i++) {
        if (lines[i] && raw)
            chardev_activate(lines[i]);
        else if (lines[i])
            chardev_deactivate(lines[i]);
    }
}

static void on_signal(struct machine *m, int sig)
{
    switch (sig) {
    case SIGPIPE:
        break; /* the write that caused it reports EPIPE */
    case SIGTSTP:
        set_terminals(m, false);
        kill(getpid(), SIGSTOP); /* goes on behind this line when the job is continued */
        set_terminals(m, true);
        break;
    case SIGCONT:
        set_terminals(m, true);
        break;
    default:
        machine_end(m, END_EXIT, 128 + sig);
        break;
    }
}

static void signals_prepare(struct io_source *source, struct io_poll *round)
{
    struct machine_signals *signals = container_of(source, struct machine_signals, source);

    signals->poll = io_poll_add(round, signals->fd, POLLIN);
}

static void signals_dispatch(struct io_source *source, const struct io_poll *round)
{
    struct machine_signals *signals = container_of(source, struct machine_signals, source);
    struct machine *m = container_of(signals, struct machine, signals);
    struct signalfd_siginfo info;

    if (signals->poll < 0 || !round->fds[signals->poll].revents)
        return;
    while (read(signals->fd, &info, sizeof(info)) == sizeof(info))
        on_signal(m, (int)info.ssi_signo);
}

int machine_signals_start(struct machine *m)
{
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGTSTP, SIGCONT};
    sigset_t set;

    /* A disk image beyond the file-size limit gives the guest an I/O error, not us an end. */
    (void)signal(SIGXFSZ, SIG_IGN);
    sigemptyset(&set);
    for (unsigned i = 0; i < ARRAY_SIZE(numbers); i++)
        sigaddset(&set, numbers[i]);
    m->signals.fd = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    if (m->signals.fd < 0)
        return -errno;
    if (sigprocmask(SIG_BLOCK, &set, &m->signals.kept) < 0) {
        int code = errno;

        close(m->signals.fd);
        return -code;
    }
    m->signals.source.prepare = signals_prepare;
    m->signals.source.dispatch = signals_dispatch;
    io_loop_add(m->loop, &m->signals.source);
    set_terminals(m, true);
    return 0;
}

void machine_signals_stop(struct machine *m)
{
    const struct timespec now = {0};
    sigset_t pipe_only;

    set_terminals(m, false);
    io_loop_remove(m->loop, &m->signals.source);
    close(m->signals.fd);
    m->signals.fd = -1;
    /* A pending SIGPIPE would end the process as soon as it is unblocked. */
    sigemptyset(&pipe_only);
    sigaddset(&pipe_only, SIGPIPE);
    while (sigtimedwait(&pipe_only, NULL, &now) > 0)
        continue;
    (void)sigprocmask(SIG_SETMASK, &m->signals.kept, NULL);
}
