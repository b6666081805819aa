/*
 * The options that say what the machine is made of and what it loads: a function a row of
 * options.def.
 */
#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "options_internal.h"

int option_bios(const struct option_value *value)
{
    return option_parse_string(value, &value->options->machine.bios);
}

int option_kernel(const struct option_value *value)
{
    return option_parse_string(value, &value->options->machine.kernel);
}

int option_initrd(const struct option_value *value)
{
    return option_parse_string(value, &value->options->machine.initrd);
}

int option_append(const struct option_value *value)
{
    value->options->machine.append = value->text;
    return 0;
}

int option_load(const struct option_value *value)
{
    struct machine_config *machine = &value->options->machine;
    const char *at = strrchr(value->text, '@');
    const char *rest;
    uint64_t address;

    if (!at || at == value->text)
        return option_refuse(value, "\"%s\" is not FILE@ADDR", value->text);
    if (!option_read_number(at + 1, &address, &rest) || *rest)
        return option_refuse(value, "\"%s\" is not an address", at + 1);
    if (machine->n_loads == MACHINE_MAX_LOADS)
        return option_refuse(value, "given more than %d times", MACHINE_MAX_LOADS);

    const char *path = option_own(value->options, strndup(value->text, (size_t)(at - value->text)));

    if (!path)
        return -ENOMEM;
    machine->loads[machine->n_loads++] = (struct machine_load){path, address};
    return 0;
}

int option_dtb(const struct option_value *value)
{
    return option_parse_string(value, &value->options->machine.dtb);
}

int option_dump_dtb(const struct option_value *value)
{
    return option_parse_string(value, &value->options->dump_dtb);
}

int option_firmware_dir(const struct option_value *value)
{
    return option_parse_string(value, &value->options->machine.firmware_dir);
}

int option_flash(const struct option_value *value)
{
    struct machine_config *machine = &value->options->machine;
    const char *text = value->text;
    unsigned bank = machine->flash[0] ? 1 : 0;

    if (machine->flash[bank])
        return option_refuse(value, "given more than %d times", MACHINE_MAX_FLASH);

    const char *path = option_own(value->options, option_next_piece(&text));

    if (!path)
        return -ENOMEM;
    if (!*path)
        return option_refuse(value, "\"%s\" names no file", value->text);
    machine->flash[bank] = path;
    if (!*text)
        return 0;

    const char *readonly = option_piece_value(text, "readonly");

    if (!readonly)
        return option_refuse(value, "unknown property \"%s\"", text);
    return option_parse_switch(value, "readonly", readonly, &machine->flash_is_readonly[bank]);
}

int option_memory(const struct option_value *value)
{
    static const char letters[] = "KMGT";
    uint64_t number;
    const char *rest;
    unsigned shift = 20;

    if (!option_read_number(value->text, &number, &rest))
        return option_refuse(value, "\"%s\" is not a size", value->text);
    if (*rest) {
        const char *letter = strchr(letters, toupper((unsigned char)*rest));

        if (!letter || (rest[1] && strcmp(rest + 1, "iB") != 0))
            return option_refuse(value, "\"%s\" is not a size", value->text);
        shift = 10 * (unsigned)(letter - letters + 1);
    }
    if (number > MACHINE_MAX_MEMORY >> shift || number << shift < MACHINE_MIN_MEMORY)
        return option_refuse(value, "\"%s\" is out of range: %" PRIu64 "M to %" PRIu64 "G",
                             value->text, MACHINE_MIN_MEMORY >> 20, MACHINE_MAX_MEMORY >> 30);
    number <<= shift;
    if (number % PHYS_PAGE_SIZE != 0)
        return option_refuse(value, "\"%s\" is not a multiple of 4K", value->text);
    value->options->machine.memory_size = number;
    return 0;
}

int option_smp(const struct option_value *value)
{
    uint64_t number;
    int err = option_parse_number(value, &number);

    if (err < 0)
        return err;
    if (number < 1 || number > MACHINE_MAX_HARTS)
        return option_refuse(value, "%" PRIu64 " harts are out of range: 1 to %d", number,
                             MACHINE_MAX_HARTS);
    value->options->machine.n_harts = (unsigned)number;
    return 0;
}

int option_isa(const struct option_value *value)
{
    return isa_parse(value->text, &value->options->machine.isa, value->error, value->error_size);
}

int option_pmp(const struct option_value *value)
{
    uint64_t number;
    int err = option_parse_number(value, &number);

    if (err < 0)
        return err;
    if (number != 0 && number != 16 && number != 64)
        return option_refuse(value, "%" PRIu64 " is not 0, 16 or 64", number);
    value->options->machine.n_pmp = (unsigned)number;
    return 0;
}

/* One piece of --drive; path is set when it was "file=". */
static int parse_drive_piece(const struct option_value *value, const char *piece,
                             struct machine_drive *drive, bool *is_file)
{
    const char *text;

    if ((text = option_piece_value(piece, "file"))) {
        drive->path = text;
        *is_file = true;
        return *text ? 0 : option_refuse(value, "file= names no file");
    }
    if ((text = option_piece_value(piece, "readonly")))
        return option_parse_switch(value, "readonly", text, &drive->is_readonly);
    if ((text = option_piece_value(piece, "format")))
        return strcmp(text, "raw") == 0
                   ? 0
                   : option_refuse(value,
                                   "format %s is not supported, only raw; convert the image with "
                                   "\"qemu-img convert -O raw\"",
                                   text);
    if ((text = option_piece_value(piece, "slot"))) {
        if (strlen(text) != 1 || *text < '0' || *text >= '0' + MACHINE_MAX_DRIVES)
            return option_refuse(value, "slot \"%s\" is out of range: 0 to %d", text,
                                 MACHINE_MAX_DRIVES - 1);
        drive->slot = *text - '0';
        return 0;
    }
    return option_refuse(value, "unknown property \"%s\"", piece);
}

int option_drive(const struct option_value *value)
{
    struct machine_config *machine = &value->options->machine;
    struct machine_drive drive = {NULL, false, -1};
    const char *text = value->text;

    if (machine->n_drives == MACHINE_MAX_DRIVES)
        return option_refuse(value, "given more than %d times", MACHINE_MAX_DRIVES);
    while (*text) {
        bool is_file = false;
        const char *piece = option_own(value->options, option_next_piece(&text));

        if (!piece)
            return -ENOMEM;

        int err = parse_drive_piece(value, piece, &drive, &is_file);

        if (err < 0)
            return err;
    }
    if (!drive.path)
        return option_refuse(value, "\"%s\" has no file=", value->text);
    for (unsigned i = 0; i < machine->n_drives; i++) {
        if (drive.slot >= 0 && machine->drives[i].slot == drive.slot)
            return option_refuse(value, "slot %d is given twice", drive.slot);
    }
    machine->drives[machine->n_drives++] = drive;
    return 0;
}

int option_virtio(const struct option_value *value)
{
    bool is_legacy = strcmp(value->text, "legacy") == 0;

    if (!is_legacy && strcmp(value->text, "modern") != 0)
        return option_refuse(value, "\"%s\" is neither modern nor legacy", value->text);
    value->options->machine.virtio_is_legacy = is_legacy;
    return 0;
}

int option_netdev(const struct option_value *value)
{
    struct machine_config *machine = &value->options->machine;

    if (strcmp(value->text, "user") != 0 && strncmp(value->text, "user,", 5) != 0)
        return option_refuse(value, "\"%s\" is unknown: only user is there", value->text);
    if (machine->n_netdevs == MACHINE_MAX_NETDEVS)
        return option_refuse(value, "given more than %d times", MACHINE_MAX_NETDEVS);
    machine->netdevs[machine->n_netdevs++] = value->text;
    return 0;
}

int option_share(const struct option_value *value)
{
    return option_parse_string(value, &value->options->machine.share_dir);
}

static int parse_line(const struct option_value *value, const char **out)
{
    static const char *const words[] = {"stdio", "pty", "none"};
    bool is_known =
        (strncmp(value->text, "file:", 5) == 0 || strncmp(value->text, "unix:", 5) == 0) &&
        value->text[5];

    for (size_t i = 0; i < ARRAY_SIZE(words); i++)
        is_known = is_known || strcmp(value->text, words[i]) == 0;
    if (!is_known)
        return option_refuse(value, "\"%s\" is not stdio, pty, file:PATH, unix:PATH or none",
                             value->text);
    *out = value->text;
    return 0;
}

int option_serial(const struct option_value *value)
{
    return parse_line(value, &value->options->machine.serial);
}

int option_console(const struct option_value *value)
{
    return parse_line(value, &value->options->machine.console);
}
