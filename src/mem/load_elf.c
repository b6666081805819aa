/*
 * ELF programs, 32 and 64 bits, read with libelf from memory (gABI chapters 4 and 5, RISC-V psABI).
 */
#include <errno.h>
#include <gelf.h>
#include <inttypes.h>
#include <string.h>

#include "mem/load_internal.h"

bool load_is_elf(const struct load_blob *blob)
{
    return blob->size >= SELFMAG && memcmp(blob->data, ELFMAG, SELFMAG) == 0;
}

static int check_header(const struct load_job *job, Elf *elf, GElf_Ehdr *header)
{
    if (elf_kind(elf) != ELF_K_ELF || !gelf_getehdr(elf, header))
        return load_fail(job, -ENOEXEC, "truncated or damaged ELF header");
    if (header->e_ident[EI_DATA] != ELFDATA2LSB)
        return load_fail(job, -ENOEXEC, "big-endian ELF");
    if (header->e_machine != EM_RISCV)
        return load_fail(job, -ENOEXEC, "ELF for another architecture (machine %u), not RISC-V",
                         header->e_machine);
    if (header->e_type != ET_EXEC && header->e_type != ET_DYN)
        return load_fail(job, -ENOEXEC, "ELF that is not linked to an executable (type %u)",
                         header->e_type);
    return 0;
}

/* One PT_LOAD segment: bytes from the file, then zeros up to p_memsz. */
static int load_segment(const struct load_job *job, const struct load_blob *blob,
                        const GElf_Phdr *segment, uint64_t bias)
{
    uint64_t address = segment->p_paddr + bias;

    if (segment->p_offset > blob->size || segment->p_filesz > blob->size - segment->p_offset)
        return load_fail(job, -EINVAL, "truncated: a segment ends behind the file's %" PRIu64
                         " bytes", blob->size);
    if (segment->p_filesz > segment->p_memsz)
        return load_fail(job, -EINVAL, "segment at 0x%" PRIx64 " is larger in the file than in"
                         " memory", address);

    uint8_t *ram = phys_ram(job->phys, address, segment->p_memsz);

    if (!ram)
        return load_fail(job, -EFBIG, "segment of %" PRIu64 " bytes at 0x%" PRIx64
                         " is not in RAM (%" PRIu64 " MiB at 0x%" PRIx64 ")",
                         (uint64_t)segment->p_memsz, address, phys_ram_size(job->phys) >> 20,
                         phys_ram_base(job->phys));
    memcpy(ram, blob->data + segment->p_offset, segment->p_filesz);
    memset(ram + segment->p_filesz, 0, segment->p_memsz - segment->p_filesz);
    phys_written(job->phys, address, segment->p_memsz);
    return 0;
}

/* True when a section that belongs to the program in memory lies in [va, va + size). */
static bool has_section(Elf *elf, uint64_t va, uint64_t size)
{
    Elf_Scn *section = NULL;
    GElf_Shdr header;
    bool has_any = false;

    while ((section = elf_nextscn(elf, section))) {
        if (!gelf_getshdr(section, &header) || !(header.sh_flags & SHF_ALLOC))
            continue;
        has_any = true;
        if (header.sh_addr < va + size && va < header.sh_addr + header.sh_size)
            return true;
    }
    return !has_any; /* stripped of sections: nobody can tell */
}

/*
 * Linkers put the ELF headers in front of the first section when there is room in its segment: a
 * program linked for the start of RAM then has a page below RAM that holds nothing of its own.
 */
static void drop_headers(const struct load_job *job, Elf *elf, GElf_Phdr *segment)
{
    uint64_t ram_base = phys_ram_base(job->phys);
    uint64_t below = ram_base - segment->p_paddr;

    if (segment->p_offset != 0 || segment->p_paddr >= ram_base || below >= segment->p_filesz ||
        has_section(elf, segment->p_vaddr, below))
        return;
    segment->p_offset += below;
    segment->p_vaddr += below;
    segment->p_paddr += below;
    segment->p_filesz -= below;
    segment->p_memsz -= below;
}

/* Takes a segment into the extent of the image and translates the entry point to where it lies. */
static void note_segment(const GElf_Ehdr *header, const GElf_Phdr *segment, uint64_t bias,
                         struct load_result *out)
{
    uint64_t start = segment->p_paddr + bias;

    if (start < out->start)
        out->start = start;
    if (start + segment->p_memsz > out->end)
        out->end = start + segment->p_memsz;
    if (header->e_entry >= segment->p_vaddr &&
        header->e_entry - segment->p_vaddr < segment->p_memsz)
        out->entry = header->e_entry - segment->p_vaddr + start;
}

static bool is_loadable(Elf *elf, size_t index, GElf_Phdr *segment)
{
    return gelf_getphdr(elf, (int)index, segment) && segment->p_type == PT_LOAD &&
           segment->p_memsz != 0;
}

/* A position-independent program is linked at 0, where no RAM is: it goes to `base`. */
static uint64_t find_bias(Elf *elf, const GElf_Ehdr *header, size_t n_segments, uint64_t base)
{
    GElf_Phdr segment;
    uint64_t lowest = UINT64_MAX;

    for (size_t i = 0; i < n_segments; i++) {
        if (is_loadable(elf, i, &segment) && segment.p_paddr < lowest)
            lowest = segment.p_paddr;
    }
    return header->e_type == ET_DYN && lowest == 0 ? base : 0;
}

static int load_segments(const struct load_job *job, const struct load_blob *blob, Elf *elf,
                         const GElf_Ehdr *header, uint64_t base, struct load_result *out,
                         uint64_t *bias)
{
    size_t n_segments;
    GElf_Phdr segment;

    if (elf_getphdrnum(elf, &n_segments) != 0)
        return load_fail(job, -EINVAL, "damaged ELF program headers");
    *bias = find_bias(elf, header, n_segments, base);
    *out = (struct load_result){LOAD_ELF, UINT64_MAX, 0, header->e_entry + *bias,
                                header->e_ident[EI_CLASS] == ELFCLASS32 ? 32 : 64};
    for (size_t i = 0; i < n_segments; i++) {
        if (!gelf_getphdr(elf, (int)i, &segment))
            return load_fail(job, -EINVAL, "truncated ELF program headers");
        if (!is_loadable(elf, i, &segment))
            continue;
        if (*bias == 0)
            drop_headers(job, elf, &segment);

        int err = load_segment(job, blob, &segment, *bias);

        if (err < 0)
            return err;
        note_segment(header, &segment, *bias, out);
    }
    if (out->end == 0)
        return load_fail(job, -EINVAL, "ELF without a segment to load");
    return 0;
}

static bool is_printable(const char *name)
{
    while (*name > ' ' && *name < 0x7f)
        name++;
    return !*name;
}

/*
 * The bytes that a symbol names. Labels of assembly have no size: they name what is left of their
 * section, and those outside of it (a linker's marks of an end) one byte, lest they name all memory
 * behind the program.
 */
static uint64_t size_of_symbol(Elf *elf, const GElf_Sym *symbol)
{
    Elf_Scn *section = symbol->st_shndx < SHN_LORESERVE ? elf_getscn(elf, symbol->st_shndx) : NULL;
    GElf_Shdr header;

    if (symbol->st_size || !section || !gelf_getshdr(section, &header) ||
        !(header.sh_flags & SHF_ALLOC))
        return symbol->st_size;
    if (symbol->st_value < header.sh_addr || symbol->st_value - header.sh_addr >= header.sh_size)
        return 1;
    return header.sh_addr + header.sh_size - symbol->st_value;
}

/* Symbols of the section: named functions, data and plain labels that have an address. */
static int add_symbols(const struct load_job *job, Elf *elf, Elf_Scn *section,
                       const GElf_Shdr *header, uint64_t bias, struct symbols *symbols)
{
    Elf_Data *data = elf_getdata(section, NULL);
    GElf_Sym symbol;

    for (int i = 1; data && gelf_getsym(data, i, &symbol); i++) {
        const char *name = elf_strptr(elf, header->sh_link, symbol.st_name);
        unsigned type = GELF_ST_TYPE(symbol.st_info);

        /* "$x" and its like are the psABI's mapping symbols: they name no place. */
        if (!name || !*name || name[0] == '$' || symbol.st_shndx == SHN_UNDEF ||
            (type != STT_NOTYPE && type != STT_OBJECT && type != STT_FUNC))
            continue;

        /* Names are printed; what would move the terminal's cursor names nothing. */
        if (!is_printable(name))
            continue;

        uint64_t moved = symbol.st_shndx == SHN_ABS ? 0 : bias;

        if (symbols_add(symbols, name, symbol.st_value + moved, size_of_symbol(elf, &symbol)) < 0)
            return load_fail(job, -ENOMEM, "no memory for its symbols");
    }
    return 0;
}

/* Damaged section headers only cost the symbols: the program itself does not need them. */
static int load_symbols(const struct load_job *job, Elf *elf, uint64_t bias,
                        struct symbols *symbols)
{
    Elf_Scn *section = NULL;
    GElf_Shdr header;

    while ((section = elf_nextscn(elf, section))) {
        if (!gelf_getshdr(section, &header) || header.sh_type != SHT_SYMTAB)
            continue;

        int err = add_symbols(job, elf, section, &header, bias, symbols);

        if (err < 0)
            return err;
    }
    if (symbols_sort(symbols) < 0)
        return load_fail(job, -ENOMEM, "no memory for its symbols");
    return 0;
}

static int load_opened(const struct load_job *job, const struct load_blob *blob, Elf *elf,
                       uint64_t base, struct symbols *symbols, struct load_result *out)
{
    GElf_Ehdr header;
    uint64_t bias = 0;
    int err = check_header(job, elf, &header);

    if (err == 0)
        err = load_segments(job, blob, elf, &header, base, out, &bias);
    if (err == 0 && symbols)
        err = load_symbols(job, elf, bias, symbols);
    return err;
}

static Elf *open_elf(const struct load_job *job, struct load_blob *blob)
{
    Elf *elf;

    if (elf_version(EV_CURRENT) == EV_NONE) {
        (void)load_fail(job, -ENOTSUP, "libelf does not know this ELF version");
        return NULL;
    }
    elf = elf_memory((char *)blob->data, blob->size);
    if (!elf)
        (void)load_fail(job, -ENOEXEC, "truncated or damaged ELF header");
    return elf;
}

int load_elf(const struct load_job *job, struct load_blob *blob, uint64_t base,
             struct symbols *symbols, struct load_result *out)
{
    Elf *elf = open_elf(job, blob);

    if (!elf)
        return -ENOEXEC;

    int err = load_opened(job, blob, elf, base, symbols, out);

    elf_end(elf);
    return err;
}

static int load_only_symbols(const struct load_job *job, struct load_blob *blob,
                             struct symbols *symbols)
{
    Elf *elf = open_elf(job, blob);
    GElf_Ehdr header;

    if (!elf)
        return -ENOEXEC;

    int err = check_header(job, elf, &header);

    if (err == 0)
        err = load_symbols(job, elf, 0, symbols);
    if (err == 0 && symbols_count(symbols) == 0)
        err = load_fail(job, -ENOENT, "no symbols in it");
    elf_end(elf);
    return err;
}

#define SYMBOL_FILE_MAX (UINT64_C(1) << 30)

int load_elf_symbols(const char *path, struct symbols *symbols, char *error, size_t error_size)
{
    const struct load_job job = {.path = path, .error = error, .error_size = error_size};
    struct load_blob blob;
    int err = load_read(&job, SYMBOL_FILE_MAX, &blob);

    if (err < 0)
        return err;
    err = load_is_elf(&blob) ? load_only_symbols(&job, &blob, symbols)
                             : load_fail(&job, -ENOEXEC, "no ELF file");
    load_blob_free(&blob);
    return err;
}
