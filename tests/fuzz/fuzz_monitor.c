/* The lines of an input are commands of the monitor, on a machine with one hart and some code. */
#include <stdio.h>
#include <stdlib.h>

#include "fuzz.h"

#include "debug/command.h"
#include "machine/internal.h"

#define LINES_MAX 64
#define INSNS_MAX 3000

static const uint32_t program[] = {
    0x00000297, /* auipc t0, 0 */
    0x0402a303, /* lw t1, 64(t0) */
    0x00130313, /* addi t1, t1, 1 */
    0x0462a023, /* sw t1, 64(t0) */
    0x00000073, /* ecall */
};

static struct machine *fresh_machine(void)
{
    static struct machine *machine;
    struct machine_config config;
    char error[256] = "";
    uint8_t *ram;

    if (!machine) {
        machine_config_init(&config);
        config.memory_size = MACHINE_MIN_MEMORY;
        config.bios = "none";
        config.serial = "none";
        config.is_deterministic = true;
        require(machine_create(&config, &machine, error, sizeof(error)) == 0, error);
    }
    machine->end = END_NONE; /* the last commands may have ended it */
    machine->config.max_instructions = machine->instructions + INSNS_MAX;
    ram = phys_ram(machine->phys, phys_ram_base(machine->phys), MACHINE_MIN_MEMORY);
    memset(ram, 0, MACHINE_MIN_MEMORY);
    memcpy(ram, program, sizeof(program));
    phys_written(machine->phys, phys_ram_base(machine->phys), MACHINE_MIN_MEMORY);
    machine_resume(machine);
    hart_reset(machine->harts[0], phys_ram_base(machine->phys));
    return machine;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static FILE *out;
    struct machine *machine = fresh_machine();
    struct debug *debug = debug_create(machine);
    struct commander commander;
    char *text = malloc(size + 1), *rest = text;

    if (!out)
        out = fopen("/dev/null", "w");
    require(out && debug && text, "no memory");
    if (size)
        memcpy(text, data, size);
    text[size] = 0;
    commander_init(&commander, debug);
    commander.may_resume = true;
    for (unsigned i = 0; rest && i < LINES_MAX; i++) {
        (void)command_run(&commander, strsep(&rest, "\n"), out);
        if (debug_is_running(debug) && !machine_round(machine))
            debug_interrupt(debug);
    }
    debug_destroy(debug);
    free(text);
    return 0;
}
