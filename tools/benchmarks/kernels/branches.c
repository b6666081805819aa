/* Branches that depend on data: 3n+1 sequences, binary searches, a scanner. */
#include "kernel.h"

enum { ENTRIES = 4096 };
static uint32_t sorted[ENTRIES];
static uint8_t text[ENTRIES];

void kernel_prepare(const unsigned long parameters[4])
{
    uint64_t seed = 11;
    uint32_t value = 0;

    (void)parameters;
    for (int i = 0; i < ENTRIES; i++) {
        value += (uint32_t)(random_next(&seed) >> 58) + 1;
        sorted[i] = value;
        text[i] = (uint8_t)(' ' + (random_next(&seed) >> 57) % 95);
    }
}

static unsigned collatz(unsigned limit)
{
    unsigned longest = 0;

    for (unsigned start = 1; start < limit; start++) {
        uint64_t n = start;
        unsigned steps = 0;

        while (n != 1) {
            n = n & 1 ? 3 * n + 1 : n / 2;
            steps++;
        }
        longest = steps > longest ? steps : longest;
    }
    return longest;
}

static unsigned search_all(uint32_t stride)
{
    unsigned found = 0;

    for (uint32_t wanted = 0; wanted < sorted[ENTRIES - 1]; wanted += stride) {
        int low = 0, high = ENTRIES - 1;

        while (low < high) {
            int middle = (low + high) / 2;

            if (sorted[middle] < wanted)
                low = middle + 1;
            else
                high = middle;
        }
        found += sorted[low] == wanted;
    }
    return found;
}

static unsigned scan(void)
{
    unsigned words = 0, numbers = 0, others = 0;

    for (int i = 0; i < ENTRIES; i++) {
        if (text[i] >= 'a' && text[i] <= 'z')
            words++;
        else if (text[i] >= '0' && text[i] <= '9')
            numbers += text[i] - '0';
        else if (text[i] == ' ' || text[i] == '_')
            others += words;
        else if (text[i] > 'M')
            others++;
    }
    return words * 3 + numbers * 5 + others;
}

struct result kernel_run(unsigned long repetitions)
{
    struct result result = {0};

    for (unsigned long i = 0; i < repetitions; i++) {
        result.sum = sum_add(result.sum, collatz(2000));
        result.sum = sum_add(result.sum, search_all(3 + (uint32_t)(i % 5)));
        result.sum = sum_add(result.sum, scan());
    }
    return result;
}
