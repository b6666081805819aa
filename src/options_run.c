/*
 * The options that say how the machine is run, watched and told about: a function a row of
 * options.def.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "debug/gdb.h"
#include "options_internal.h"

int option_engine(const struct option_value *value)
{
    if (strcmp(value->text, "interp") == 0)
        value->options->machine.engine = ENGINE_INTERP;
    else if (strcmp(value->text, "jit") == 0)
        value->options->machine.engine = ENGINE_JIT;
    else if (strcmp(value->text, "check") == 0)
        value->options->machine.engine = ENGINE_CHECK;
    else
        return option_refuse(value, "engine \"%s\" is not known: interp, jit and check are",
                             value->text);
    return 0;
}

int option_jit_threshold(const struct option_value *value)
{
    uint64_t n;
    int result = option_parse_number(value, &n);

    if (result < 0)
        return result;
    if (n < 1 || n > 1000000)
        return option_refuse(value, "out of range: 1 to 1000000");
    value->options->machine.jit_threshold = (int32_t)n;
    return 0;
}

int option_deterministic(const struct option_value *value)
{
    value->options->machine.is_deterministic = true;
    return 0;
}

int option_seed(const struct option_value *value)
{
    return option_parse_number(value, &value->options->machine.seed);
}

int option_max_instructions(const struct option_value *value)
{
    int err = option_parse_number(value, &value->options->machine.max_instructions);

    if (err == 0 && value->options->machine.max_instructions == 0)
        return option_refuse(value, "0 instructions are no run");
    return err;
}

int option_gdb(const struct option_value *value)
{
    if (!gdb_address_is_valid(value->text))
        return option_refuse(value, "\"%s\" is not PORT, ADDRESS:PORT, [ADDRESS]:PORT or unix:PATH",
                             value->text);
    value->options->gdb = value->text;
    return 0;
}

int option_gdb_wait(const struct option_value *value)
{
    value->options->gdb_wait = true;
    return 0;
}

int option_signature(const struct option_value *value)
{
    return option_parse_string(value, &value->options->machine.signature);
}

int option_monitor(const struct option_value *value)
{
    value->options->monitor = true;
    return 0;
}

int option_monitor_script(const struct option_value *value)
{
    return option_parse_string(value, &value->options->monitor_script);
}

int option_dump_jit(const struct option_value *value)
{
    return option_parse_string(value, &value->options->machine.dump_jit);
}

int option_dump_jit_range(const struct option_value *value)
{
    struct machine_config *config = &value->options->machine;
    char *end;

    errno = 0;
    config->dump_first = strtoull(value->text, &end, 0);
    if (errno || end == value->text || *end != '-')
        return option_refuse(value, "wanted: FIRST-LAST");
    config->dump_last = strtoull(end + 1, &end, 0);
    if (errno || *end || strchr(value->text, '-') != strrchr(value->text, '-') ||
        config->dump_last < config->dump_first || config->dump_last == 0)
        return option_refuse(value, "wanted: FIRST-LAST");
    return 0;
}

int option_perf_map(const struct option_value *value)
{
    value->options->machine.perf_map = true;
    return 0;
}

int option_events(const struct option_value *value)
{
    return option_parse_string(value, &value->options->events);
}

int option_lint(const struct option_value *value)
{
    value->options->lint = true;
    return 0;
}

int option_lint_file(const struct option_value *value)
{
    value->options->lint = true;
    return option_parse_string(value, &value->options->lint_file);
}

int option_report(const struct option_value *value)
{
    return option_parse_string(value, &value->options->report);
}

int option_signature_granularity(const struct option_value *value)
{
    uint64_t number;
    int err = option_parse_number(value, &number);

    if (err < 0)
        return err;
    if (number != 4 && number != 8 && number != 16)
        return option_refuse(value, "%" PRIu64 " is not 4, 8 or 16", number);
    value->options->machine.signature_granularity = (unsigned)number;
    return 0;
}

int option_trace(const struct option_value *value)
{
    return option_parse_string(value, &value->options->machine.trace);
}

int option_trace_format(const struct option_value *value)
{
    static const char *const names[] = {
        [TRACE_TEXT] = "text", [TRACE_DISASM] = "disasm", [TRACE_BINARY] = "binary"};

    for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
        if (strcmp(value->text, names[i]) == 0) {
            value->options->machine.trace_format = (enum trace_format)i;
            return 0;
        }
    }
    return option_refuse(value, "\"%s\" is not text, disasm or binary", value->text);
}

int option_trace_filter(const struct option_value *value)
{
    return trace_filter_parse(value->text, &value->options->machine.trace_filter, value->error,
                              value->error_size);
}

int option_stats(const struct option_value *value)
{
    value->options->wants_stats = true;
    value->options->machine.counts_parts = true;
    return 0;
}

int option_count_accesses(const struct option_value *value)
{
    value->options->machine.counts_accesses = true;
    return 0;
}

int option_lesson(const struct option_value *value)
{
    return option_parse_string(value, &value->options->lesson);
}

int option_until(const struct option_value *value)
{
    return inspect_parse_until(value->text, &value->options->inspect, value->error,
                               value->error_size);
}

int option_until_insn(const struct option_value *value)
{
    int err = option_parse_number(value, &value->options->machine.max_instructions);

    if (err == 0 && value->options->machine.max_instructions == 0)
        return option_refuse(value, "0 instructions are none: leave it away");
    return err;
}

int option_command(const struct option_value *value)
{
    struct inspect_config *inspect = &value->options->inspect;

    if (inspect->n_commands == INSPECT_MAX_COMMANDS)
        return option_refuse(value, "more than %d commands", INSPECT_MAX_COMMANDS);
    return option_parse_string(value, &inspect->command[inspect->n_commands++]);
}

int option_json(const struct option_value *value)
{
    value->options->inspect.json = true;
    return 0;
}

int option_output(const struct option_value *value)
{
    return option_parse_string(value, &value->options->output);
}

int option_list(const struct option_value *value)
{
    value->options->wants_list = true;
    return 0;
}

int option_list_lessons(const struct option_value *value)
{
    value->options->wants_list = true;
    return 0;
}

int option_extensions(const struct option_value *value)
{
    value->options->wants_extensions = true;
    return 0;
}

int option_man(const struct option_value *value)
{
    value->options->help_form = HELP_MAN;
    return 0;
}

int option_markdown(const struct option_value *value)
{
    value->options->help_form = HELP_MARKDOWN;
    return 0;
}

int option_bash(const struct option_value *value)
{
    value->options->help_form = HELP_BASH;
    return 0;
}

int option_help(const struct option_value *value)
{
    value->options->wants_help = true;
    return 0;
}
