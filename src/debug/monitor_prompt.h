/*
 * The monitor's line editor: readline, with history and completion of commands, registers and
 * symbols.
 */
#ifndef HARTWOOD_DEBUG_MONITOR_PROMPT_H
#define HARTWOOD_DEBUG_MONITOR_PROMPT_H

#include "mem/symbols.h"

/*
 * on_line gets each line without its end, or NULL at the end of input.
 *   symbols  whose names are completed, behind the registers; borrowed until prompt_end()
 */
void prompt_begin(const char *prompt, const struct symbols *symbols,
                  void (*on_line)(const char *line));
/* Standard input has something. May call on_line, which may call prompt_end(). */
void prompt_read(void);
/* The terminal is as it was. */
void prompt_end(void);

#endif
