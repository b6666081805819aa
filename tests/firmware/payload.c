#include "payload.h"

static unsigned n_checks, n_failed;
uint64_t boot_hart;
static const char *tree;

void payload_main(uint64_t hart, const char *device_tree);
void unexpected_trap(void);

struct answer call(uint64_t eid, uint64_t fid, uint64_t p0, uint64_t p1, uint64_t p2, uint64_t p3,
                   uint64_t p4)
{
    register uint64_t a0 __asm__("a0") = p0, a1 __asm__("a1") = p1;
    register uint64_t a2 __asm__("a2") = p2, a3 __asm__("a3") = p3, a4 __asm__("a4") = p4;
    register uint64_t a6 __asm__("a6") = fid, a7 __asm__("a7") = eid;

    __asm__ volatile("ecall" : "+r"(a0), "+r"(a1) : "r"(a2), "r"(a3), "r"(a4), "r"(a6), "r"(a7)
                     : "memory");
    return (struct answer){(long)a0, a1};
}

long legacy(uint64_t eid, uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3)
{
    return call(eid, 99, a0, a1, a2, a3, 0).error; /* a6 is ignored */
}

void say(const char *text)
{
    for (; *text; text++)
        call(EID_DBCN, 2, (uint64_t)*text, 0, 0, 0, 0);
}

void say_number(uint64_t number)
{
    char text[19] = "0x0000000000000000";

    for (int i = 17; i > 1; i--, number >>= 4)
        text[i] = "0123456789abcdef"[number & 15];
    for (int i = 0; i < 18; i++)
        call(EID_DBCN, 2, (uint64_t)text[i], 0, 0, 0, 0);
}

static void failed(const char *text, const char *file, int line)
{
    n_failed++;
    say("FAILED ");
    say(file);
    say(" line ");
    say_number((uint64_t)line);
    say(": ");
    say(text);
}

void check(bool condition, const char *text, const char *file, int line)
{
    n_checks++;
    if (condition)
        return;
    failed(text, file, line);
    say("\n");
}

void check_equal(uint64_t got, uint64_t want, const char *text, const char *file, int line)
{
    n_checks++;
    if (got == want)
        return;
    failed(text, file, line);
    say(" is ");
    say_number(got);
    say(", not ");
    say_number(want);
    say("\n");
}

void finish(void)
{
    say("checks ");
    say_number(n_checks);
    say(" failed ");
    say_number(n_failed);
    say("\n");
    call(EID_SRST, 0, SRST_SHUTDOWN, n_failed != 0, 0, 0, 0);
    for (;;)
        wait_for_interrupt();
}

void unexpected_trap(void)
{
    say("unexpected trap: scause ");
    say_number(csr_read(CSR_SCAUSE));
    say(" sepc ");
    say_number(csr_read(CSR_SEPC));
    say(" stval ");
    say_number(csr_read(CSR_STVAL));
    say("\n");
    n_failed++;
    finish();
}

/* ---- excursions ---- */

bool has_h(void)
{
    return call(EID_RFENCE, 4, 0, 0, 0, 0, 0).error == SBI_SUCCESS;
}

struct trapped run(const void *pc, enum mode mode, uint64_t a0, uint64_t a1)
{
    bool guest = mode == MODE_VS || mode == MODE_VU, h = has_h();
    bool supervisor = mode == MODE_S || mode == MODE_VS;
    struct trapped trapped;

    if (h) {
        csr_clear(CSR_HSTATUS, HSTATUS_SPV | HSTATUS_SPVP | HSTATUS_GVA);
        csr_write(CSR_HTVAL, 0);
        csr_write(CSR_HTINST, 0);
        if (guest)
            csr_set(CSR_HSTATUS, HSTATUS_SPV);
    }
    csr_clear(CSR_SSTATUS, MSTATUS_SPP | MSTATUS_SPIE | MSTATUS_SIE);
    if (supervisor)
        csr_set(CSR_SSTATUS, MSTATUS_SPP);
    excursion(pc, a0, a1);
    trapped.cause = csr_read(CSR_SCAUSE);
    trapped.epc = csr_read(CSR_SEPC);
    trapped.tval = csr_read(CSR_STVAL);
    trapped.sstatus = csr_read(CSR_SSTATUS);
    trapped.htval = h ? csr_read(CSR_HTVAL) : 0;
    trapped.htinst = h ? csr_read(CSR_HTINST) : 0;
    trapped.hstatus = h ? csr_read(CSR_HSTATUS) : 0;
    return trapped;
}

bool tree_names(const char *name)
{
    const unsigned char *size = (const unsigned char *)tree + 4; /* totalsize, big-endian */
    size_t end = (size_t)size[0] << 24 | (size_t)size[1] << 16 | (size_t)size[2] << 8 | size[3];
    size_t found = 0; /* bytes of the name, its NUL included */
    bool is_begun = false;

    for (size_t at = 0; at < end; at++) {
        if (is_begun && tree[at] == name[found]) {
            if (name[found++] == '\0')
                return true;
        } else {
            is_begun = false;
        }
        if (tree[at] == '\0') {
            is_begun = true;
            found = 0;
        }
    }
    return false;
}

void payload_main(uint64_t hart, const char *device_tree)
{
    boot_hart = hart;
    tree = device_tree;
    test_base();
    test_time();
    test_ipi();
    test_console();
    test_pmu();
    test_fwft();
    test_protection();
    if (has_h())
        test_redirection();
    test_legacy();
    test_hsm();
    if (other_begin()) {
        test_fences();
        other_end();
    }
    test_reset();
    finish();
}
