/* Reading, writing and translating addresses of any space. */
#include <inttypes.h>
#include <string.h>

#include "cpu/csr_bits.h"
#include "cpu/state.h"
#include "debug/command_internal.h"
#include "debug/json_words.h"

#define READ_MAX 4096
#define LINE_BYTES 16

/* A guest's roots: of its VMID, or as the hart's CSRs have them; some of them given by the user. */
static bool guest_space(const struct machine *machine, const struct hart *h,
                        const struct space_choice *choice, struct space *out, const char **reason)
{
    bool is_virtual = choice->kind == SPACE_GUEST_VIRTUAL;
    bool is_given = choice->has_hgatp && (!is_virtual || choice->has_vsatp);
    unsigned vmid = choice->vmid >= 0 ? (unsigned)choice->vmid
                                      : (unsigned)field_get(h->csr.hgatp, HGATP_VMID);

    *out = is_virtual ? space_guest_virtual(h) : space_guest_physical(h);
    if (choice->asid >= 0 && !is_virtual) {
        *reason = "asid= is about virtual addresses";
        return false;
    }
    if ((choice->vmid >= 0 || choice->asid >= 0) && !is_given &&
        !space_of_vmid(machine, vmid, choice->asid, is_virtual, out)) {
        *reason = choice->asid >= 0
                      ? "no hart has used that ASID of that VMID lately; give hgatp= and vsatp="
                      : "no hart has used that VMID lately; give hgatp= (and vsatp=)";
        return false;
    }
    if (choice->has_hgatp)
        out->hgatp = choice->hgatp;
    if (choice->has_vsatp && is_virtual)
        out->atp = choice->vsatp;
    return true;
}

/* Spaces that are no guest's have nothing to choose. */
static bool is_plain(const struct space_choice *choice, const char **reason)
{
    *reason = "vmid=, asid=, hgatp= and vsatp= are about a guest";
    return choice->vmid < 0 && choice->asid < 0 && !choice->has_hgatp && !choice->has_vsatp;
}

bool command_space(const struct commander *commander, const struct space_choice *choice,
                   struct space *out, const char **reason)
{
    const struct machine *machine = debug_machine(commander->debug);
    unsigned n = choice->hart >= 0 ? (unsigned)choice->hart : commander->hart;
    const struct hart *h = machine_hart(machine, n);

    *out = (struct space){0};
    switch (choice->kind) {
    case SPACE_VIRTUAL:
        *out = space_current(h);
        return is_plain(choice, reason);
    case SPACE_PHYSICAL:
        return is_plain(choice, reason);
    default:
        if (!isa_has(machine_isa(machine), EXT_H)) {
            *reason = "the machine has no H extension";
            return false;
        }
        return guest_space(machine, h, choice, out, reason);
    }
}

/* The space and address that words 0 and 1 name, with the choices from `first` on. */
static bool take_place(const struct words *w, unsigned first, bool *device, struct space *space,
                       uint64_t *address)
{
    struct space_choice choice;
    const char *reason;

    if (!words_space(w, 0, &choice) || !words_address(w, 1, "the address", address) ||
        !words_choice(w, first, &choice, device))
        return false;
    if (!command_space(w->commander, &choice, space, &reason))
        return complain(w, "%s", reason);
    return true;
}

static bool complain_of(const struct words *w, const struct space *space, uint64_t address)
{
    const struct machine *machine = debug_machine(w->commander->debug);
    struct space_place place;

    switch (space_translate(machine, space, address, &place)) {
    case SPACE_NOT_MAPPED:
        return complain(w, "%#" PRIx64 " is not mapped", address);
    case SPACE_GUEST_NOT_MAPPED:
        return complain(w, "%#" PRIx64 " is not mapped by the G-stage", address);
    default:
        return complain(w, "%#" PRIx64 " leads to %#" PRIx64 ", which is no memory", address,
                        place.pa);
    }
}

static void print_bytes(const struct words *w, uint64_t address, const uint8_t *bytes, size_t n)
{
    for (size_t line = 0; line < n; line += LINE_BYTES) {
        size_t end = n - line < LINE_BYTES ? n : line + LINE_BYTES;

        fprintf(w->out, "%#018" PRIx64 " ", address + line);
        for (size_t i = line; i < line + LINE_BYTES; i++)
            fprintf(w->out, i < end ? " %02x" : "   ", i < end ? bytes[i] : 0u);
        fputs("  ", w->out);
        for (size_t i = line; i < end; i++)
            fputc(bytes[i] >= ' ' && bytes[i] <= '~' ? bytes[i] : '.', w->out);
        fputc('\n', w->out);
    }
}

static void bytes_json(const struct words *w, uint64_t address, const uint8_t *bytes, size_t n)
{
    char hex[2 * READ_MAX + 1] = "";

    for (size_t i = 0; i < n; i++)
        snprintf(hex + 2 * i, 3, "%02x", bytes[i]);
    json_object_set_new(w->json, "address", json_hex(address));
    json_object_set_new(w->json, "length", json_count(n));
    json_object_set_new(w->json, "bytes", json_string(hex));
}

static bool is_number(const char *word)
{
    return *word >= '0' && *word <= '9';
}

bool command_read(const struct words *w)
{
    bool has_length = w->n > 2 && is_number(w->word[2]);
    uint8_t bytes[READ_MAX];
    uint64_t length = 64;
    uint64_t address;
    struct space space;
    bool device = false;
    size_t n;

    if (!take_place(w, has_length ? 3 : 2, &device, &space, &address) ||
        (has_length && !words_number(w, 2, "the length", &length)))
        return false;
    if (length > READ_MAX)
        return complain(w, "read: at most %d bytes at once", READ_MAX);
    n = space_read(debug_machine(w->commander->debug), &space, address, bytes, (size_t)length,
                   device);
    if (w->json)
        bytes_json(w, address, bytes, n);
    else
        print_bytes(w, address, bytes, n);
    return n == length || complain_of(w, &space, address + n);
}

bool command_write(const struct words *w)
{
    uint8_t bytes[WORDS_MAX];
    struct space space;
    uint64_t address;
    uint64_t byte;
    bool device = false;
    unsigned n = 0;
    size_t done;

    for (; n + 2 < w->n && is_number(w->word[n + 2]); n++) {
        if (!words_number(w, n + 2, "a byte", &byte))
            return false;
        if (byte > 0xff)
            return complain(w, "write: %s is more than a byte", w->word[n + 2]);
        bytes[n] = (uint8_t)byte;
    }
    if (!take_place(w, n + 2, &device, &space, &address))
        return false;
    if (n == 0)
        return complain(w, "write: the bytes are missing");
    done = space_write(debug_machine(w->commander->debug), &space, address, bytes, n, device);
    return done == n || complain_of(w, &space, address + done);
}

/* A stage's result; no translation: without a size. */
static json_t *stage_json(uint64_t address, unsigned log2_size)
{
    json_t *o = json_object();

    json_object_set_new(o, "address", json_hex(address));
    if (log2_size < 64)
        json_object_set_new(o, "page_size", json_count(BIT(log2_size)));
    return o;
}

static void place_json(const struct words *w, const struct space *space, uint64_t address,
                       const struct space_place *place)
{
    json_object_set_new(w->json, "address", json_hex(address));
    if (space->hgatp)
        json_object_set_new(w->json, "guest_physical", stage_json(place->gpa, place->log2_size));
    json_object_set_new(w->json, "physical",
                        stage_json(place->pa,
                                   space->hgatp ? place->g_log2_size : place->log2_size));
}

static void print_size(const struct words *w, unsigned log2_size)
{
    if (log2_size == 64)
        fputs("no translation", w->out);
    else if (log2_size >= 30)
        fprintf(w->out, "page of %" PRIu64 " GiB", UINT64_C(1) << (log2_size - 30));
    else if (log2_size >= 20)
        fprintf(w->out, "page of %u MiB", 1u << (log2_size - 20));
    else
        fprintf(w->out, "page of %u KiB", 1u << (log2_size - 10));
}

bool command_translate(const struct words *w)
{
    struct space_place place;
    struct space space;
    uint64_t address;

    if (!take_place(w, 2, NULL, &space, &address))
        return false;
    if (space_translate(debug_machine(w->commander->debug), &space, address, &place) != SPACE_OK)
        return complain_of(w, &space, address);
    if (w->json) {
        place_json(w, &space, address, &place);
        return true;
    }
    fprintf(w->out, "%#" PRIx64, address);
    if (space.hgatp) {
        fprintf(w->out, " -> guest-physical %#" PRIx64 " (", place.gpa);
        print_size(w, place.log2_size);
        fprintf(w->out, ")");
    }
    fprintf(w->out, " -> physical %#" PRIx64 " (", place.pa);
    print_size(w, space.hgatp ? place.g_log2_size : place.log2_size);
    fputs(")\n", w->out);
    return true;
}

bool command_set_space(const struct words *w)
{
    struct space_choice choice;
    struct space space;
    const char *reason;

    if (w->n == 0) {
        fputs("space: ", w->out);
        print_choice(&w->commander->space, w->out);
        fputc('\n', w->out);
        return true;
    }
    if (!words_space(w, 0, &choice) || !words_choice(w, 1, &choice, NULL))
        return false;
    if (!command_space(w->commander, &choice, &space, &reason))
        return complain(w, "%s", reason);
    w->commander->space = choice;
    return true;
}

bool command_devices(const struct words *w)
{
    bool on = w->n == 1 && strcmp(w->word[0], "on") == 0;

    if (!on && (w->n != 1 || strcmp(w->word[0], "off") != 0))
        return complain(w, "devices: on or off is missing");
    w->commander->devices = on;
    return true;
}
