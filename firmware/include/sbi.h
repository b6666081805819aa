/*
 * The numbers of the SBI (RISC-V Supervisor Binary Interface, version 3.0): what the firmware
 * answers to, and what supervisors ask with.
 */
#ifndef FIRMWARE_SBI_NUMBERS_H
#define FIRMWARE_SBI_NUMBERS_H

#define SBI_SUCCESS 0
#define SBI_ERR_FAILED (-1)
#define SBI_ERR_NOT_SUPPORTED (-2)
#define SBI_ERR_INVALID_PARAM (-3)
#define SBI_ERR_DENIED (-4)
#define SBI_ERR_INVALID_ADDRESS (-5)
#define SBI_ERR_ALREADY_AVAILABLE (-6)
#define SBI_ERR_ALREADY_STARTED (-7)
#define SBI_ERR_ALREADY_STOPPED (-8)
#define SBI_ERR_NO_SHMEM (-9)
#define SBI_ERR_INVALID_STATE (-10)
#define SBI_ERR_BAD_RANGE (-11)
#define SBI_ERR_TIMEOUT (-12)
#define SBI_ERR_IO (-13)
#define SBI_ERR_DENIED_LOCKED (-14)

#define EID_SET_TIMER 0x00
#define EID_CONSOLE_PUTCHAR 0x01
#define EID_CONSOLE_GETCHAR 0x02
#define EID_CLEAR_IPI 0x03
#define EID_SEND_IPI 0x04
#define EID_REMOTE_FENCE_I 0x05
#define EID_REMOTE_SFENCE_VMA 0x06
#define EID_REMOTE_SFENCE_VMA_ASID 0x07
#define EID_SHUTDOWN 0x08

#define EID_BASE 0x10
#define EID_TIME 0x54494d45
#define EID_IPI 0x735049
#define EID_RFENCE 0x52464e43
#define EID_HSM 0x48534d
#define EID_SRST 0x53525354
#define EID_PMU 0x504d55
#define EID_DBCN 0x4442434e
#define EID_FWFT 0x46574654

#define SBI_ALL_HARTS (~0ul) /* hart_mask_base: the mask does not count */

#define HSM_STARTED 0
#define HSM_STOPPED 1
#define HSM_START_PENDING 2
#define HSM_STOP_PENDING 3
#define HSM_SUSPENDED 4
#define HSM_SUSPEND_PENDING 5
#define HSM_RESUME_PENDING 6

#define SRST_SHUTDOWN 0
#define SRST_COLD_REBOOT 1
#define SRST_WARM_REBOOT 2

#endif
