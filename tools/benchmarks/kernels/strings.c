/* String handling: numbers to text, splitting, comparing, reversing, searching. */
#include "kernel.h"

enum { ROOM = 1 << 15, WORDS = 4096 };
static char text[ROOM];
static const char *words[WORDS];

void kernel_prepare(const unsigned long parameters[4])
{
    (void)parameters;
}

static char *put_number(char *at, uint32_t number)
{
    char digits[12];
    int count = 0;

    do
        digits[count++] = (char)('0' + number % 10);
    while ((number /= 10) != 0);
    while (count > 0)
        *at++ = digits[--count];
    return at;
}

static void write_text(uint64_t seed)
{
    char *at = text;

    for (int i = 0; i < WORDS - 1; i++) {
        at = put_number(at, (uint32_t)(random_next(&seed) >> 46));
        *at++ = ' ';
    }
    *at = '\0';
}

static int split(void)
{
    int count = 0;

    for (char *at = text; *at != '\0';) {
        words[count++] = at;
        while (*at != ' ')
            at++;
        *at++ = '\0';
    }
    return count;
}

static int compare(const char *a, const char *b)
{
    while (*a != '\0' && *a == *b) {
        a++;
        b++;
    }
    return (unsigned char)*a - (unsigned char)*b;
}

static void reverse(char *word)
{
    char *end = word;

    while (*end != '\0')
        end++;
    for (end--; word < end; word++, end--) {
        char swapped = *word;

        *word = *end;
        *end = swapped;
    }
}

static bool contains(const char *word, const char *part)
{
    for (; *word != '\0'; word++) {
        int i = 0;

        while (part[i] != '\0' && word[i] == part[i])
            i++;
        if (part[i] == '\0')
            return true;
    }
    return false;
}

struct result kernel_run(unsigned long repetitions)
{
    struct result result = {0};

    for (unsigned long i = 0; i < repetitions; i++) {
        unsigned less = 0, found = 0;

        write_text(i + 1);
        int count = split();

        for (int word = 1; word < count; word++)
            less += compare(words[word - 1], words[word]) < 0;
        for (int word = 0; word < count; word++) {
            reverse((char *)(uintptr_t)words[word]);
            found += contains(words[word], "17");
        }
        result.sum = sum_add(result.sum, less * 65536u + found);
    }
    return result;
}
