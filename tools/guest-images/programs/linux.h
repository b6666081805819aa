/*
 * What a program needs to run on Linux for RISC-V without a C library: entry,
 * system calls, text.
 *
 * The programs go into the initial RAM disk of KVM guests. They stand on no
 * library so that the cross compiler for bare metal builds them and so that
 * each instruction in them is their own.
 */
#ifndef GUEST_LINUX_H
#define GUEST_LINUX_H

#include <stddef.h>
#include <stdint.h>

/* Numbers of the generic system call table (include/uapi/asm-generic/unistd.h
 * of Linux). */
enum {
  SYS_WRITE = 64,
  SYS_EXIT_GROUP = 94,
  SYS_CLOCK_GETTIME = 113,
  SYS_MMAP = 222,
};

/* Calls the kernel; a negative result is an errno. */
static inline long system_call(long number, long a, long b, long c, long d,
                               long e, long f) {
  register long a7 __asm__("a7") = number;
  register long a0 __asm__("a0") = a;
  register long a1 __asm__("a1") = b;
  register long a2 __asm__("a2") = c;
  register long a3 __asm__("a3") = d;
  register long a4 __asm__("a4") = e;
  register long a5 __asm__("a5") = f;

  __asm__ volatile("ecall"
                   : "+r"(a0)
                   : "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5), "r"(a7)
                   : "memory");
  return a0;
}

static inline _Noreturn void leave(int code) {
  for (;;)
    system_call(SYS_EXIT_GROUP, code, 0, 0, 0, 0, 0);
}

static inline void say(const char *text) {
  size_t length = 0;

  while (text[length] != '\0')
    length++;
  system_call(SYS_WRITE, 1, (long)text, (long)length, 0, 0, 0);
}

static inline void say_number(uint64_t value) {
  char digits[21];
  char *at = digits + sizeof(digits);

  *--at = '\0';
  do {
    *--at = (char)('0' + value % 10);
    value /= 10;
  } while (value != 0);
  say(at);
}

/* Ends the program with a line that says why. */
static inline _Noreturn void fail(const char *text) {
  say(text);
  say("\n");
  leave(1);
}

/* A decimal number, the whole text of it. */
static inline uint64_t number_of(const char *text) {
  uint64_t value = 0;

  if (*text == '\0')
    fail("a number is missing");
  for (; *text != '\0'; text++) {
    if (*text < '0' || *text > '9')
      fail("not a number");
    value = value * 10 + (uint64_t)(*text - '0');
  }
  return value;
}

/*
 * The program: arguments as main() gets them, and the auxiliary vector (pairs
 * of key and value, the last key 0). Its result is the exit code.
 */
static int program(long count, char **arguments, const uint64_t *auxiliary);

/* The kernel enters with the stack pointer at: count, arguments, 0,
 * environment, 0, auxiliary. */
static __attribute__((noreturn, used)) void program_entry(long *stack) {
  char **arguments = (char **)(stack + 1);
  char **environment = arguments + stack[0] + 1;

  while (*environment != NULL)
    environment++;
  leave(program(stack[0], arguments, (const uint64_t *)(environment + 1)));
}

__asm__(".globl _start\n"
        "_start:\n"
        "    mv a0, sp\n"
        "    andi sp, sp, -16\n"
        "    tail program_entry\n");

#endif
