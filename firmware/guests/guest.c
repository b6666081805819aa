/*
 * What both guests need: output by the SBI, numbers as text, and their end. Nothing here knows of a
 * hypervisor: these are the calls that a kernel makes to its firmware.
 */
#include "guest.h"

static void put_by_sbi(char c)
{
    sbi(EID_DBCN, 2, (uint64_t)c, 0, 0);
}

void (*put_character)(char c) = put_by_sbi;

struct sbi_result sbi(uint64_t eid, uint64_t fid, uint64_t p0, uint64_t p1, uint64_t p2)
{
    register uint64_t a0 __asm__("a0") = p0, a1 __asm__("a1") = p1, a2 __asm__("a2") = p2;
    register uint64_t a6 __asm__("a6") = fid, a7 __asm__("a7") = eid;

    __asm__ volatile("ecall" : "+r"(a0), "+r"(a1) : "r"(a2), "r"(a6), "r"(a7) : "memory");
    return (struct sbi_result){(long)a0, a1};
}

void say(const char *text)
{
    for (; *text; text++)
        put_character(*text);
}

void say_number(uint64_t number)
{
    if (number >= 10)
        say_number(number / 10);
    put_character("0123456789"[number % 10]);
}

static char *append(char *end, const char *text)
{
    while (*text)
        *end++ = *text++;
    return end;
}

static char *append_number(char *end, uint64_t number)
{
    if (number >= 10)
        end = append_number(end, number / 10);
    *end++ = "0123456789"[number % 10];
    return end;
}

void report(uint64_t hart, const char *text, uint64_t number)
{
    char line[80];
    char *end = append(append_number(append(line, "hart "), hart), ": ");

    end = append(end, text);
    if (number != NO_NUMBER)
        end = append_number(end, number);
    *end++ = '\n';
    sbi(EID_DBCN, 0, (uint64_t)(end - line), (uint64_t)line, 0);
}

void shut_down(void)
{
    sbi(EID_SRST, 0, SRST_SHUTDOWN, 0, 0);
    for (;;)
        wait_for_interrupt();
}
