/*
 * What options.def says, printed: help, man page (roff, man(7)), the Markdown reference and the
 * completion script. Nothing about an option stands here.
 */
#include <string.h>

#include "options_internal.h"

#define HELP_WIDTH 79
#define HELP_INDENT 6

/* Prints text in lines of at most HELP_WIDTH columns, each behind `indent` spaces. */
static void print_wrapped(FILE *out, const char *text, int indent)
{
    int column = 0;

    while (*text) {
        int word = (int)strcspn(text, " ");

        if (column && column + 1 + word > HELP_WIDTH) {
            fputc('\n', out);
            column = 0;
        }
        column += fprintf(out, "%*s%.*s", column ? 1 : indent, "", word, text);
        text += word;
        text += strspn(text, " ");
    }
    fputc('\n', out);
}

static bool group_has_options(unsigned row, int command)
{
    for (row++; row < option_n_rows && option_rows[row].name; row++) {
        if (option_is_for(&option_rows[row], command))
            return true;
    }
    return false;
}

/* Calls group() and option() in the order of options.def, for the rows of `command`. */
static void for_each_row(FILE *out, int command, void (*group)(FILE *out, const char *heading),
                         void (*option)(FILE *out, const struct option_row *row))
{
    for (unsigned i = 0; i < option_n_rows; i++) {
        const struct option_row *row = &option_rows[i];

        if (!row->name && group && group_has_options(i, command))
            group(out, row->help);
        if (option_is_for(row, command))
            option(out, row);
    }
}

static void help_group(FILE *out, const char *heading)
{
    fprintf(out, "\n%s:\n", heading);
}

static void help_option(FILE *out, const struct option_row *row)
{
    fprintf(out, "  --%s%s%s\n", row->name, row->argument ? " " : "",
            row->argument ? row->argument : "");
    print_wrapped(out, row->help, HELP_INDENT);
}

static void print_program_help(FILE *out)
{
    fputs("Hartwood, a full-system RISC-V emulator.\n\nUsage: hartwood COMMAND [OPTION]...\n\n"
          "Commands:\n", out);
    for (int i = 0; i < COMMAND_COUNT; i++)
        fprintf(out, "  %-8s  %s\n", option_commands[i].name, option_commands[i].summary);
    fputs("\n\"hartwood COMMAND --help\" shows the options of a command.\n", out);
}

void options_print_help(FILE *out, int command)
{
    if (command < 0) {
        print_program_help(out);
        return;
    }

    const struct command_row *row = &option_commands[command];

    fprintf(out, "Usage: hartwood %s [OPTION]...%s%s\n\n", row->name, *row->operands ? " " : "",
            row->operands);
    print_wrapped(out, row->description, 0);
    for_each_row(out, command, help_group, help_option);
}

/* Text for roff: minus signs stay ASCII, backslashes print, no line is taken for a request. */
static void print_roff(FILE *out, const char *text)
{
    if (*text == '.' || *text == '\'')
        fputs("\\&", out);
    for (; *text; text++) {
        if (*text == '-')
            fputs("\\-", out);
        else if (*text == '\\')
            fputs("\\e", out);
        else
            fputc(*text, out);
    }
}

static void man_group(FILE *out, const char *heading)
{
    fputs(".SS ", out);
    print_roff(out, heading);
    fputc('\n', out);
}

/* Names the commands that have the option when run has not. */
static void print_owners(FILE *out, const struct option_row *row)
{
    const char *before = "Of ";

    if (row->commands >> COMMAND_run & 1)
        return;
    for (int i = 0; i < COMMAND_COUNT; i++) {
        if (option_is_for(row, i)) {
            fprintf(out, "%s%s", before, option_commands[i].name);
            before = ", ";
        }
    }
    fputs(": ", out);
}

static void man_option(FILE *out, const struct option_row *row)
{
    fputs(".TP\n.B ", out);
    print_roff(out, "--");
    print_roff(out, row->name);
    if (row->argument) {
        fputc(' ', out);
        fputs("\\fI", out);
        print_roff(out, row->argument);
        fputs("\\fR", out);
    }
    fputc('\n', out);
    print_owners(out, row);
    print_roff(out, row->help);
    fputc('\n', out);
}

void options_print_man(FILE *out)
{
    fputs(".TH HARTWOOD 1 \"\" \"Hartwood " HARTWOOD_VERSION "\" \"User Commands\"\n"
          ".SH NAME\nhartwood \\- full\\-system RISC\\-V emulator\n"
          ".SH SYNOPSIS\n.B hartwood\n.I COMMAND\n[\\fIOPTION\\fR]...\n.SH COMMANDS\n", out);
    for (int i = 0; i < COMMAND_COUNT; i++) {
        fprintf(out, ".TP\n.B %s\n\\fI", option_commands[i].name);
        print_roff(out, option_commands[i].operands);
        fputs("\\fR\n", out);
        print_roff(out, option_commands[i].description);
        fputc('\n', out);
    }
    fputs(".SH OPTIONS\n", out);
    for_each_row(out, -1, man_group, man_option);
    fputs(".SH EXIT STATUS\n"
          ".TP\n.B 0\nThe guest powered off or reported a pass.\n"
          ".TP\n.B 2\nThe command line or a file was refused; nothing was started.\n"
          ".TP\n.B 124\nThe limit of \\-\\-max\\-instructions was reached.\n"
          ".TP\n.B 128+n\nSignal n ended the run.\n"
          ".TP\nother\nThe failure code that the guest reported; 1 for a failed HTIF test.\n", out);
}

/* Markdown reads <, > and * as markup; the texts have none of the others that matter. */
static void print_markdown_text(FILE *out, const char *text)
{
    for (; *text; text++) {
        if (strchr("<>*|_", *text))
            fputc('\\', out);
        fputc(*text, out);
    }
    fputc('\n', out);
}

static void markdown_group(FILE *out, const char *heading)
{
    fprintf(out, "\n### %s\n", heading);
}

static void markdown_option(FILE *out, const struct option_row *row)
{
    fprintf(out, "\n`--%s%s%s`: ", row->name, row->argument ? " " : "",
            row->argument ? row->argument : "");
    print_markdown_text(out, row->help);
}

void options_print_markdown(FILE *out)
{
    fputs("# Command line\n\nThis page is printed by `hartwood help --markdown`; a test compares "
          "the two.\n", out);
    for (int i = 0; i < COMMAND_COUNT; i++) {
        const struct command_row *row = &option_commands[i];

        fprintf(out, "\n## hartwood %s%s%s\n\n", row->name, *row->operands ? " " : "",
                row->operands);
        print_markdown_text(out, row->description);
        for_each_row(out, i, markdown_group, markdown_option);
    }
}

/* One case of the completion's choice by previous word: what a value of the option may be. */
static void bash_value(FILE *out, const struct option_row *row)
{
    if (!row->argument)
        return;
    fprintf(out, "    --%s) ", row->name);
    if (strcmp(row->completion, "@file") == 0)
        fputs("COMPREPLY=($(compgen -f -- \"$word\")) ;;\n", out);
    else if (strcmp(row->completion, "@dir") == 0)
        fputs("COMPREPLY=($(compgen -d -- \"$word\")) ;;\n", out);
    else
        fprintf(out, "COMPREPLY=($(compgen -W '%s' -- \"$word\")) ;;\n", row->completion);
}

static void bash_name(FILE *out, const struct option_row *row)
{
    fprintf(out, " --%s", row->name);
}

void options_print_bash(FILE *out)
{
    fputs("# bash completion for hartwood; printed by \"hartwood help --bash\"\n"
          "_hartwood()\n{\n"
          "    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}\n"
          "    local options\n"
          "    COMPREPLY=()\n"
          "    if [ \"$COMP_CWORD\" = 1 ]; then\n        COMPREPLY=($(compgen -W '", out);
    for (int i = 0; i < COMMAND_COUNT; i++)
        fprintf(out, "%s%s", i ? " " : "", option_commands[i].name);
    fputs("' -- \"$word\"))\n        return\n    fi\n"
          "    if [ \"$word\" = = ]; then\n        word=\n"
          "    elif [ \"$previous\" = = ]; then\n"
          "        previous=${COMP_WORDS[COMP_CWORD-2]}\n    fi\n"
          "    case $previous in\n", out);
    for_each_row(out, -1, NULL, bash_value);
    fputs("    *)\n        case ${COMP_WORDS[1]} in\n", out);
    for (int i = 0; i < COMMAND_COUNT; i++) {
        fprintf(out, "        %s) options='", option_commands[i].name);
        for_each_row(out, i, NULL, bash_name);
        fputs("' ;;\n", out);
    }
    fputs("        esac\n"
          "        if [ \"${word#-}\" != \"$word\" ]; then\n"
          "            COMPREPLY=($(compgen -W \"$options\" -- \"$word\"))\n"
          "        else\n"
          "            COMPREPLY=($(compgen -f -- \"$word\"))\n"
          "        fi ;;\n    esac\n}\n"
          "complete -o filenames -F _hartwood hartwood\n", out);
}
