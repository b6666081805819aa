#include "debug/sbi_names.h"

#define FUNCTIONS_MAX 12

static const struct extension {
    uint64_t number;
    const char *name;
    const char *functions[FUNCTIONS_MAX];
} extensions[] = {
    {0x00, "legacy set_timer", {0}},
    {0x01, "legacy console_putchar", {0}},
    {0x02, "legacy console_getchar", {0}},
    {0x03, "legacy clear_ipi", {0}},
    {0x04, "legacy send_ipi", {0}},
    {0x05, "legacy remote_fence_i", {0}},
    {0x06, "legacy remote_sfence_vma", {0}},
    {0x07, "legacy remote_sfence_vma_asid", {0}},
    {0x08, "legacy shutdown", {0}},
    {0x10,
     "Base",
     {"get_spec_version", "get_impl_id", "get_impl_version", "probe_extension", "get_mvendorid",
      "get_marchid", "get_mimpid"}},
    {0x54494d45, "TIME", {"set_timer"}},
    {0x735049, "IPI", {"send_ipi"}},
    {0x52464e43,
     "RFENCE",
     {"remote_fence_i", "remote_sfence_vma", "remote_sfence_vma_asid", "remote_hfence_gvma_vmid",
      "remote_hfence_gvma", "remote_hfence_vvma_asid", "remote_hfence_vvma"}},
    {0x48534d, "HSM", {"hart_start", "hart_stop", "hart_get_status", "hart_suspend"}},
    {0x53525354, "SRST", {"system_reset"}},
    {0x504d55,
     "PMU",
     {"num_counters", "counter_get_info", "counter_config_matching", "counter_start",
      "counter_stop", "counter_fw_read", "counter_fw_read_hi", "snapshot_set_shmem"}},
    {0x4442434e, "DBCN", {"console_write", "console_read", "console_write_byte"}},
    {0x53555350, "SUSP", {"system_suspend"}},
    {0x43505043, "CPPC", {"probe", "read", "read_hi", "write"}},
    {0x4e41434c,
     "NACL",
     {"probe_feature", "set_shmem", "sync_csr", "sync_hfence", "sync_sret"}},
    {0x535441, "STA", {"steal_time_set_shmem"}},
    {0x46574654, "FWFT", {"set", "get"}},
};

static const struct extension *find(uint64_t number)
{
    for (size_t i = 0; i < ARRAY_SIZE(extensions); i++) {
        if (extensions[i].number == number)
            return &extensions[i];
    }
    return NULL;
}

const char *sbi_extension_name(uint64_t a7)
{
    const struct extension *extension = find(a7);

    return extension ? extension->name : NULL;
}

const char *sbi_function_name(uint64_t a7, uint64_t a6)
{
    const struct extension *extension = find(a7);

    return extension && a6 < FUNCTIONS_MAX ? extension->functions[a6] : NULL;
}
