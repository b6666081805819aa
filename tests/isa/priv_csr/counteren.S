/* machine.adoc, mcounteren; supervisor.adoc, scounteren: who may read cycle, time and instret. */
#include "priv.h"

.macro GATED n, csr, bit
    csrw mcounteren, x0
    csrw scounteren, x0
    csrr x5, \csr /* M-mode always may */
    ILLEGAL_IN \n, MODE_S, csrr x5, \csr
    ILLEGAL_IN \n + 1, MODE_U, csrr x5, \csr
    csrwi scounteren, \bit /* without mcounteren it opens nothing */
    ILLEGAL_IN \n + 2, MODE_S, csrr x5, \csr
    ILLEGAL_IN \n + 3, MODE_U, csrr x5, \csr
    csrw scounteren, x0
    csrwi mcounteren, \bit /* opens S-mode only */
    OK_IN \n + 4, MODE_S, csrr x5, \csr
    ILLEGAL_IN \n + 5, MODE_U, csrr x5, \csr
    csrwi scounteren, \bit
    OK_IN \n + 6, MODE_U, csrr x5, \csr
    csrwi mcounteren, 7 & ~(\bit) /* the others' bits do not help */
    csrwi scounteren, 7 & ~(\bit)
    ILLEGAL_IN \n + 7, MODE_S, csrr x5, \csr
    ILLEGAL_IN \n + 8, MODE_U, csrr x5, \csr
.endm

TEST_BEGIN
    OPEN_PMP
    GATED 10, cycle, 1
    GATED 20, time, 2
    GATED 30, instret, 4
TEST_END
