/*
 * Writes every word of so many mebibytes of new memory, reads all of them back,
 * and prints their sum: what a guest does to prove that each page of its memory
 * is there and is its own.
 *
 *     touch-memory MEBIBYTES SEED
 *
 * Word number i gets SEED + i, so that whoever started it knows the sum (modulo
 * 2^64).
 */
#include "linux.h"

#define PROT_READ_WRITE 3
#define MAP_PRIVATE_ANONYMOUS 0x22

static int program(long count, char **arguments, const uint64_t *auxiliary) {
  uint64_t seed, words, sum = 0;
  long address;

  (void)auxiliary;
  if (count != 3)
    fail("usage: touch-memory MEBIBYTES SEED");
  words = (number_of(arguments[1]) << 20) / sizeof(uint64_t);
  seed = number_of(arguments[2]);
  address = system_call(SYS_MMAP, 0, (long)(words * sizeof(uint64_t)),
                        PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0);
  if (address < 0 && address > -4096)
    fail("no memory");

  volatile uint64_t *memory = (volatile uint64_t *)address;

  for (uint64_t i = 0; i < words; i++)
    memory[i] = seed + i;
  for (uint64_t i = 0; i < words; i++) {
    uint64_t word = memory[i];

    if (word != seed + i)
      fail("a word changed");
    sum += word;
  }
  say("touched ");
  say_number(words * sizeof(uint64_t) / 4096);
  say(" pages, sum ");
  say_number(sum);
  say("\n");
  return 0;
}
