#include "debug/monitor_prompt.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <readline/history.h>
#include <readline/readline.h>

#include "cpu/csr.h"
#include "debug/command.h"

/* readline's callbacks have no argument for their owner. */
static void (*line_handler)(const char *line);
static const struct symbols *known_symbols;
static bool is_active;

static void take_line(char *line)
{
    if (line && *line)
        add_history(line);
    line_handler(line);
    free(line);
}

/* The names that can be completed, one after the other; NULL at the end. */
static const char *command_at(unsigned n)
{
    return command_name(n);
}

static unsigned count_csrs(void)
{
    unsigned n = 0;

    for (unsigned number = 0; number < 4096; number++)
        n += csr_table[number].name != NULL;
    return n;
}

/* Of CSRs, then of symbols. */
static const char *operand_at(unsigned n)
{
    static unsigned n_csrs;

    if (!n_csrs)
        n_csrs = count_csrs();
    if (n >= n_csrs)
        return symbols_name(known_symbols, n - n_csrs);
    for (unsigned number = 0; number < 4096; number++) {
        if (csr_table[number].name && n-- == 0)
            return csr_table[number].name;
    }
    return NULL;
}

static char *next_match(const char *text, int state, unsigned *n, const char *(*name_at)(unsigned))
{
    const char *name;

    if (state == 0)
        *n = 0;
    while ((name = name_at((*n)++))) {
        if (strncmp(name, text, strlen(text)) == 0)
            return strdup(name);
    }
    return NULL;
}

static char *match_command(const char *text, int state)
{
    static unsigned n;

    return next_match(text, state, &n, command_at);
}

static char *match_operand(const char *text, int state)
{
    static unsigned n;

    return next_match(text, state, &n, operand_at);
}

static char **complete(const char *text, int start, int end)
{
    (void)end;
    if (strncmp(rl_line_buffer, "symbols ", 8) == 0)
        return NULL; /* readline completes names of files by itself */
    rl_attempted_completion_over = 1;
    return rl_completion_matches(text, start == 0 ? match_command : match_operand);
}

void prompt_begin(const char *prompt, const struct symbols *symbols,
                  void (*on_line)(const char *line))
{
    known_symbols = symbols;
    line_handler = on_line;
    is_active = true;
    rl_readline_name = "hartwood";
    rl_catch_signals = 0; /* the machine serves them */
    rl_attempted_completion_function = complete;
    rl_callback_handler_install(prompt, take_line);
}

void prompt_read(void)
{
    rl_callback_read_char();
}

void prompt_end(void)
{
    if (!is_active)
        return;
    is_active = false;
    rl_callback_handler_remove();
}
