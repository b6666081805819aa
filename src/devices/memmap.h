/*
 * Every base, size and interrupt number of the board on one screen: the map of QEMU's `virt`
 * machine, because existing hypervisors, firmware and teaching material are built for it.
 * Plain #defines, shared with firmware and tests.
 */
#ifndef HARTWOOD_DEVICES_MEMMAP_H
#define HARTWOOD_DEVICES_MEMMAP_H

#define MEMMAP_BOOTROM_BASE 0x1000
#define MEMMAP_BOOTROM_SIZE 0xf000
#define MEMMAP_FINISHER_BASE 0x100000
#define MEMMAP_FINISHER_SIZE 0x1000
#define MEMMAP_RTC_BASE 0x101000
#define MEMMAP_RTC_SIZE 0x1000
#define MEMMAP_CLINT_BASE 0x2000000
#define MEMMAP_CLINT_SIZE 0x10000
#define MEMMAP_PLIC_BASE 0xc000000
#define MEMMAP_PLIC_SIZE 0x600000
#define MEMMAP_UART_BASE 0x10000000
#define MEMMAP_UART_SIZE 0x100
#define MEMMAP_VIRTIO_BASE 0x10001000
#define MEMMAP_VIRTIO_SIZE 0x1000
#define MEMMAP_VIRTIO_COUNT 8
#define MEMMAP_FWCFG_BASE 0x10100000
#define MEMMAP_FWCFG_SIZE 0x18
#define MEMMAP_FLASH_BASE 0x20000000
#define MEMMAP_FLASH_SIZE 0x2000000 /* each of the two */
#define MEMMAP_DRAM_BASE 0x80000000

#define IRQ_VIRTIO 1 /* 1..8, one a slot */
#define IRQ_UART 10
#define IRQ_RTC 11
#define IRQ_COUNT 96 /* PLIC sources 1..95 */

#define TIMEBASE_HZ 10000000

#endif
