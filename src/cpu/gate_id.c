#include "cpu/gate_id.h"

#include <stdlib.h>
#include <string.h>

#include "cpu/csr_bits.h"

static const struct {
    size_t field;
    uint64_t bits;
    uint8_t who;
} gates[] = {
#define GATE(name, mask, modes) {offsetof(struct csr_state, name), mask, modes},
#include "cpu/gates.def"
#undef GATE
};

struct gate_set {
    uint64_t hash;
    uint64_t asker;
    uint64_t value[ARRAY_SIZE(gates)];
};

struct gate_table {
    struct gate_set set[GATE_SETS]; /* id n stands at n - 1 */
    unsigned n;
};

struct gate_table *gate_table_create(void)
{
    return calloc(1, sizeof(struct gate_table));
}

void gate_table_destroy(struct gate_table *table)
{
    free(table);
}

static void collect(const struct hart *h, enum csr_asker asker, struct gate_set *out)
{
    *out = (struct gate_set){.hash = asker, .asker = asker};
    for (size_t i = 0; i < ARRAY_SIZE(gates); i++) {
        uint64_t value;

        if (!(gates[i].who & BIT(asker)))
            continue;
        memcpy(&value, (const char *)&h->csr + gates[i].field, sizeof(value));
        out->value[i] = value & gates[i].bits;
        out->hash = (out->hash ^ out->value[i]) * UINT64_C(0x9e3779b97f4a7c15);
        out->hash ^= out->hash >> 29;
    }
}

static uint32_t intern(struct gate_table *table, const struct gate_set *set)
{
    for (unsigned i = 0; i < table->n; i++) {
        if (table->set[i].hash == set->hash && memcmp(&table->set[i], set, sizeof(*set)) == 0)
            return i + 1;
    }
    if (table->n == GATE_SETS)
        return 0;
    table->set[table->n++] = *set;
    return table->n;
}

uint32_t gate_id(struct hart *h, struct gate_table *table)
{
    enum csr_asker asker = csr_asker_now(h);
    struct gate_set set;

    if (h->gate_ids[asker] == 0) {
        collect(h, asker, &set);
        h->gate_ids[asker] = (uint16_t)intern(table, &set);
    }
    return h->gate_ids[asker];
}

void gates_changed(struct hart *h)
{
    memset(h->gate_ids, 0, sizeof(h->gate_ids));
}
