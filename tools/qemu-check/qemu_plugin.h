/*
 * The part of QEMU's interface for TCG plugins that plugin.c uses: version 7 of it, as its
 * documentation describes it. Debian ships no header for it.
 */
#ifndef QEMU_CHECK_QEMU_PLUGIN_H
#define QEMU_CHECK_QEMU_PLUGIN_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define QEMU_PLUGIN_EXPORT __attribute__((visibility("default")))

struct qemu_info; /* of qemu_plugin_install(), not looked at */
struct qemu_plugin_tb;
struct qemu_plugin_insn;
struct qemu_plugin_register;

enum qemu_plugin_cb_flags { QEMU_PLUGIN_CB_NO_REGS, QEMU_PLUGIN_CB_R_REGS };
enum qemu_plugin_mem_rw { QEMU_PLUGIN_MEM_R = 1, QEMU_PLUGIN_MEM_W = 2, QEMU_PLUGIN_MEM_RW = 3 };

/* Later versions append to it: its size is that of the array's elements. */
struct qemu_plugin_reg_descriptor {
    struct qemu_plugin_register *handle;
    const char *name;
    const char *feature;
};

struct qemu_plugin_mem_value {
    int type;
    union {
        uint8_t u8;
        uint16_t u16;
        uint32_t u32;
        uint64_t u64;
        struct {
            uint64_t low, high;
        } u128;
    } data;
};

typedef void qemu_plugin_vcpu_cb(unsigned vcpu, void *data);
typedef void qemu_plugin_tb_cb(struct qemu_plugin_tb *tb, void *data);
typedef void qemu_plugin_exec_cb(unsigned vcpu, void *data);
typedef void qemu_plugin_mem_cb(unsigned vcpu, uint32_t info, uint64_t va, void *data);
typedef void qemu_plugin_exit_cb(void *data);

void qemu_plugin_register_vcpu_init_cb(uint64_t id, qemu_plugin_vcpu_cb *cb, void *data);
void qemu_plugin_register_vcpu_tb_trans_cb(uint64_t id, qemu_plugin_tb_cb *cb, void *data);
void qemu_plugin_register_atexit_cb(uint64_t id, qemu_plugin_exit_cb *cb, void *data);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *tb);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *tb, size_t index);
size_t qemu_plugin_insn_data(const struct qemu_plugin_insn *insn, void *out, size_t size);
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *insn, qemu_plugin_exec_cb *cb,
                                            enum qemu_plugin_cb_flags flags, void *data);
void qemu_plugin_register_vcpu_mem_cb(struct qemu_plugin_insn *insn, qemu_plugin_mem_cb *cb,
                                      enum qemu_plugin_cb_flags flags, enum qemu_plugin_mem_rw rw,
                                      void *data);
struct qemu_plugin_mem_value qemu_plugin_mem_get_value(uint32_t info);
unsigned qemu_plugin_mem_size_shift(uint32_t info);
bool qemu_plugin_mem_is_store(uint32_t info);
GArray *qemu_plugin_get_registers(void);
int qemu_plugin_read_register(struct qemu_plugin_register *handle, GByteArray *out);

#endif
