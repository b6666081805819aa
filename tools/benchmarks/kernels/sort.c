/* Sorting records through a callback: quicksort with an indirect call a comparison. */
#include "kernel.h"

#include <string.h>

enum { RECORDS = 40000 };
struct record {
    uint32_t key;
    uint32_t number;
};
typedef int (*compare_fn)(const struct record *, const struct record *);

static struct record input[RECORDS], work[RECORDS];

static int by_key(const struct record *a, const struct record *b)
{
    return (a->key > b->key) - (a->key < b->key);
}

static int by_number(const struct record *a, const struct record *b)
{
    return (a->number > b->number) - (a->number < b->number);
}

static compare_fn volatile order[2] = {by_key, by_number};

static void sort(struct record *records, long count, compare_fn compare)
{
    while (count > 1) {
        struct record pivot = records[count / 2];
        long low = 0, high = count - 1;

        while (low <= high) {
            while (compare(&records[low], &pivot) < 0)
                low++;
            while (compare(&records[high], &pivot) > 0)
                high--;
            if (low <= high) {
                struct record swapped = records[low];

                records[low++] = records[high];
                records[high--] = swapped;
            }
        }
        sort(records, high + 1, compare);
        records += low;
        count -= low;
    }
}

void kernel_prepare(const unsigned long parameters[4])
{
    uint64_t seed = 1;

    (void)parameters;
    for (uint32_t i = 0; i < RECORDS; i++)
        input[i] = (struct record){(uint32_t)(random_next(&seed) >> 40), i};
}

struct result kernel_run(unsigned long repetitions)
{
    struct result result = {0};

    while (repetitions-- > 0) {
        memcpy(work, input, sizeof work);
        for (int i = 0; i < 2; i++) {
            sort(work, RECORDS, order[i]);
            result.sum = sum_add(result.sum, work[RECORDS / 3].key + work[RECORDS / 2].number);
        }
    }
    return result;
}
