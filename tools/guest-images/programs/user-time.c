/*
 * Reads clocks in user mode, as libraries do: the vDSO's clock_gettime, the
 * `time` CSR and the counters, and compares them with what the kernel says.
 *
 *     user-time clock ROUNDS   the vDSO (which reads `time`) goes forward and
 * agrees with the kernel user-time time           the `time` CSR goes forward
 *     user-time cycle          the same of the counter; where the kernel does
 * not allow it, the user-time instret        program dies of SIGILL, and the
 * shell says so
 */
#include "linux.h"

#define CLOCK_MONOTONIC 1
#define AT_SYSINFO_EHDR 33
#define PT_LOAD 1
#define PT_DYNAMIC 2
#define DT_HASH 4
#define DT_STRTAB 5
#define DT_SYMTAB 6
#define NANOSECONDS 1000000000

struct timespec64 {
  int64_t seconds;
  int64_t nanoseconds;
};

/* The ELF64 structures of the gABI, as far as they are looked at here. */
struct elf_header {
  uint8_t identity[16];
  uint16_t type, machine;
  uint32_t version;
  uint64_t entry, segments_at, sections_at;
  uint32_t flags;
  uint16_t header_size, segment_size, segment_count;
};

struct elf_segment {
  uint32_t type, flags;
  uint64_t offset, virtual_address, physical_address, file_size, memory_size,
      align;
};

struct elf_dynamic {
  int64_t tag;
  uint64_t value;
};

struct elf_symbol {
  uint32_t name;
  uint8_t info, other;
  uint16_t section;
  uint64_t value, size;
};

typedef long clock_gettime_function(int clock, struct timespec64 *result);

static int equal(const char *a, const char *b) {
  for (; *a != '\0' && *a == *b; a++)
    b++;
  return *a == *b;
}

/* The address of a function of the vDSO, whose image the kernel names in the
 * auxiliary vector. */
static uint64_t vdso_function(const uint64_t *auxiliary, const char *name) {
  const struct elf_dynamic *dynamic = NULL;
  const struct elf_symbol *symbols = NULL;
  const uint32_t *hash = NULL;
  const char *names = NULL;
  uint64_t bias = 0;

  while (auxiliary[0] != AT_SYSINFO_EHDR) {
    if (auxiliary[0] == 0)
      fail("the kernel names no vDSO");
    auxiliary += 2;
  }

  uint64_t image = auxiliary[1];
  const struct elf_header *header = (const struct elf_header *)image;
  const struct elf_segment *segment =
      (const struct elf_segment *)(image + header->segments_at);

  for (int i = 0; i < header->segment_count; i++) {
    if (segment[i].type == PT_LOAD && bias == 0)
      bias = image + segment[i].offset - segment[i].virtual_address;
    if (segment[i].type == PT_DYNAMIC)
      dynamic = (const struct elf_dynamic *)(image + segment[i].offset);
  }
  if (dynamic == NULL)
    fail("the vDSO has no dynamic section");
  for (; dynamic->tag != 0; dynamic++) {
    if (dynamic->tag == DT_HASH)
      hash = (const uint32_t *)(bias + dynamic->value);
    if (dynamic->tag == DT_STRTAB)
      names = (const char *)(bias + dynamic->value);
    if (dynamic->tag == DT_SYMTAB)
      symbols = (const struct elf_symbol *)(bias + dynamic->value);
  }
  if (hash == NULL || names == NULL || symbols == NULL)
    fail("the vDSO has no table of symbols");
  for (uint32_t i = 0; i < hash[1]; i++) { /* nchain is the number of symbols */
    if (symbols[i].section != 0 && equal(names + symbols[i].name, name))
      return bias + symbols[i].value;
  }
  fail("the vDSO has no such function");
}

static int64_t nanoseconds(struct timespec64 time) {
  return time.seconds * NANOSECONDS + time.nanoseconds;
}

static int64_t kernel_time(void) {
  struct timespec64 time;

  if (system_call(SYS_CLOCK_GETTIME, CLOCK_MONOTONIC, (long)&time, 0, 0, 0,
                  0) != 0)
    fail("clock_gettime of the kernel fails");
  return nanoseconds(time);
}

static int64_t vdso_time(clock_gettime_function *vdso) {
  struct timespec64 time;

  if (vdso(CLOCK_MONOTONIC, &time) != 0)
    fail("clock_gettime of the vDSO fails");
  return nanoseconds(time);
}

/* Each reading lies between two of the kernel's, or after the one before it. */
static void check_clock(const uint64_t *auxiliary, uint64_t rounds) {
  clock_gettime_function *vdso = (clock_gettime_function *)vdso_function(
      auxiliary, "__vdso_clock_gettime");
  int64_t before = kernel_time(), last = before;

  for (uint64_t i = 0; i < rounds; i++) {
    int64_t now = vdso_time(vdso);

    if (now < last)
      fail("the vDSO's clock goes back");
    last = now;
  }

  int64_t after = kernel_time();

  if (last > after)
    fail("the vDSO's clock runs ahead of the kernel's");
  if (last == before)
    fail("the vDSO's clock stands still");
  say("clock: ");
  say_number(rounds);
  say(" readings, ns each: ");
  say_number((uint64_t)(after - before) / rounds);
  say("\n");
}

#define READER(csr)                                                            \
  static uint64_t read_##csr(void) {                                           \
    uint64_t value;                                                            \
                                                                               \
    __asm__ volatile("rd" #csr " %0" : "=r"(value));                           \
    return value;                                                              \
  }
READER(time)
READER(cycle)
READER(instret)

/* The CSR goes forward while the kernel's clock goes on by a millisecond. */
static void check_csr(const char *name, uint64_t (*read)(void)) {
  uint64_t first = read(), last = first;
  int64_t until = kernel_time() + NANOSECONDS / 1000;

  while (kernel_time() < until) {
    uint64_t now = read();

    if (now < last)
      fail("it goes back");
    last = now;
  }
  if (last == first)
    fail("it stands still");
  say(name);
  say(": goes forward\n");
}

static int program(long count, char **arguments, const uint64_t *auxiliary) {
  if (count == 3 && equal(arguments[1], "clock"))
    check_clock(auxiliary, number_of(arguments[2]));
  else if (count == 2 && equal(arguments[1], "time"))
    check_csr("time", read_time);
  else if (count == 2 && equal(arguments[1], "cycle"))
    check_csr("cycle", read_cycle);
  else if (count == 2 && equal(arguments[1], "instret"))
    check_csr("instret", read_instret);
  else
    fail("usage: user-time clock ROUNDS | time | cycle | instret");
  return 0;
}
