/*
 * Kernel, initrd and command line for a program in flash (UEFI firmware): nothing is put into RAM
 * for it, it fetches the files through fw_cfg, as on QEMU's `virt` (QEMU's specification "fw_cfg",
 * items of the kernel loader). A gzip or zboot kernel is offered unpacked.
 */
#include <errno.h>
#include <string.h>

#include "devices/fw_cfg.h"
#include "machine/internal.h"
#include "mem/load.h"

bool boot_enters_flash(const struct machine *m)
{
    return m->config.flash[0] && !m->config.program;
}

static int offer(struct machine *m, uint16_t size_key, uint16_t data_key, const void *data,
                 uint32_t size)
{
    int result = fw_cfg_set_item(m->fw_cfg, size_key, &size, sizeof(size)); /* host and item: LE */

    return result < 0 ? result : fw_cfg_set_item(m->fw_cfg, data_key, data, size);
}

static int offer_file(struct machine *m, const char *path, bool is_kernel, char *error,
                      size_t error_size)
{
    uint64_t ram = phys_ram_size(m->phys);
    uint64_t limit = ram < UINT32_MAX ? ram : UINT32_MAX;
    struct load_blob blob;
    int result = is_kernel ? load_blob_read_unpacked(path, limit, &blob, error, error_size)
                           : load_blob_read(path, limit, &blob, error, error_size);

    if (result < 0)
        return result;
    result = offer(m, is_kernel ? FW_CFG_KERNEL_SIZE : FW_CFG_INITRD_SIZE,
                   is_kernel ? FW_CFG_KERNEL_DATA : FW_CFG_INITRD_DATA, blob.data,
                   (uint32_t)blob.size);
    load_blob_free(&blob);
    if (result < 0)
        snprintf(error, error_size, "%s: no memory to offer it", path);
    return result;
}

static int offer_command_line(struct machine *m, char *error, size_t error_size)
{
    const char *text = m->config.append;
    int result = offer(m, FW_CFG_CMDLINE_SIZE, FW_CFG_CMDLINE_DATA, text,
                       (uint32_t)strlen(text) + 1);

    if (result < 0)
        snprintf(error, error_size, "out of memory");
    return result;
}

int boot_offer(struct machine *m, char *error, size_t error_size)
{
    int result = 0;

    if (m->config.kernel)
        result = offer_file(m, m->config.kernel, true, error, error_size);
    if (result == 0 && m->config.initrd)
        result = offer_file(m, m->config.initrd, false, error, error_size);
    if (result == 0 && m->config.append)
        result = offer_command_line(m, error, error_size);
    return result;
}
