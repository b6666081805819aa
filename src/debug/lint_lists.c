/*
 * How fences find what they cover: each translation stands in one list for each kind of fence, under
 * what that fence names. The work of a fence is what it drops, for any number of ASIDs and VMIDs.
 */
#include "cpu/csr_bits.h"
#include "debug/lint_internal.h"

/* What a fence may name of a translation. */
struct name {
    bool virt;
    uint64_t vmid, asid, address;
    unsigned size; /* of the leaf: log2 */
};

/* What each list goes by, but whether it is a guest's. */
static const struct {
    bool vmid, asid, address;
} goes_by[SHADOW_LISTS] = {
    [BY_LEAF] = {.vmid = true, .address = true},
    [BY_LEAF_ASID] = {.vmid = true, .asid = true, .address = true},
    [BY_G_LEAF] = {.address = true},
    [BY_G_LEAF_VMID] = {.vmid = true, .address = true},
    [BY_VIRT] = {0},
    [BY_VMID] = {.vmid = true},
    [BY_ASID] = {.vmid = true, .asid = true},
};

static bool is_g_list(enum shadow_list list)
{
    return list == BY_G_LEAF || list == BY_G_LEAF_VMID;
}

static struct name name_of(const struct shadow *s, enum shadow_list list)
{
    bool virt = shadow_is_guests(s);

    return (struct name){
        .virt = virt,
        .vmid = virt ? bits_get(s->context.hgatp, HGATP_VMID_HI, ATP_ASID_LO) : 0,
        .asid = bits_get(s->context.atp, ATP_ASID_HI, ATP_ASID_LO),
        .address = is_g_list(list) ? s->gpa : s->va,
        .size = is_g_list(list) ? s->g_log2_size : s->log2_size,
    };
}

static struct shadow **list_of(struct lint *lint, unsigned hart, enum shadow_list list,
                               const struct name *n)
{
    uint64_t hash = lint_mix(lint->seed, n->virt);

    if (goes_by[list].vmid)
        hash = lint_mix(hash, n->vmid);
    if (goes_by[list].asid)
        hash = lint_mix(hash, n->asid);
    if (goes_by[list].address)
        hash = lint_mix(lint_mix(hash, n->size), n->address >> n->size);
    return &lint->harts[hart].bucket[list][hash >> (64 - SHADOW_BITS)];
}

static bool is_named(const struct shadow *s, enum shadow_list list, const struct name *n)
{
    struct name own = name_of(s, list);

    return own.virt == n->virt && (!goes_by[list].vmid || own.vmid == n->vmid) &&
           (!goes_by[list].asid || own.asid == n->asid) &&
           (!goes_by[list].address ||
            (own.size == n->size && (own.address ^ n->address) >> n->size == 0));
}

static struct shadow **page_list(struct lint *lint, unsigned hart, const struct tlb_context *c,
                                 uint64_t page)
{
    uint64_t hash = lint_mix(lint_mix(lint->seed, page), c->atp);

    hash = lint_mix(lint_mix(hash, c->hgatp), (uint64_t)c->data << 32 | c->fetch);
    return &lint->harts[hart].bucket[BY_PAGE][hash >> (64 - SHADOW_BITS)];
}

struct shadow *lists_of_page(struct lint *lint, unsigned hart, const struct tlb_context *context,
                             uint64_t page)
{
    return *page_list(lint, hart, context, page);
}

static bool stands_in(const struct shadow *s, enum shadow_list list)
{
    if (list == BY_ASID || list == BY_LEAF_ASID)
        return !s->is_global;
    return shadow_is_guests(s) || !(is_g_list(list) || list == BY_VIRT);
}

static void push(struct shadow **head, struct shadow *s, enum shadow_list list)
{
    s->link[list].next = *head;
    s->link[list].at = head;
    if (*head)
        (*head)->link[list].at = &s->link[list].next;
    *head = s;
}

void lists_enter(struct lint *lint, struct shadow *s)
{
    push(page_list(lint, s->hart, &s->context, s->va), s, BY_PAGE);
    for (enum shadow_list list = BY_LEAF; list < SHADOW_LISTS; list++) {
        struct name name = name_of(s, list);

        if (!stands_in(s, list))
            continue;
        push(list_of(lint, s->hart, list, &name), s, list);
        lint->harts[s->hart].leaf_sizes[list] |= BIT(name.size);
    }
}

void lists_leave(struct shadow *s)
{
    for (enum shadow_list list = BY_PAGE; list < SHADOW_LISTS; list++) {
        if (!s->link[list].at)
            continue;
        *s->link[list].at = s->link[list].next;
        if (s->link[list].next)
            s->link[list].next->link[list].at = s->link[list].at;
    }
}

static void drop_named(struct lint *lint, unsigned hart, enum shadow_list list,
                       const struct name *name)
{
    struct shadow *next;

    for (struct shadow *s = *list_of(lint, hart, list, name); s; s = next) {
        next = s->link[list].next;
        if (is_named(s, list, name))
            shadow_drop(lint, s);
    }
}

static enum shadow_list list_for(const struct fence_event *f)
{
    if (f->kind == FENCE_GVMA) {
        if (f->has_address)
            return f->has_id ? BY_G_LEAF_VMID : BY_G_LEAF;
        return f->has_id ? BY_VMID : BY_VIRT;
    }
    if (f->has_address)
        return f->has_id ? BY_LEAF_ASID : BY_LEAF;
    return f->has_id ? BY_ASID : BY_VMID;
}

void lists_fence(struct lint *lint, unsigned hart, const struct fence_event *fence)
{
    enum shadow_list list = list_for(fence);
    bool is_g = fence->kind == FENCE_GVMA;
    struct name name = {
        .virt = is_g || fence->is_guests,
        .vmid = is_g ? fence->id : (fence->is_guests ? fence->vmid : 0),
        .asid = fence->id,
        .address = fence->address,
    };

    if (!fence->has_address) {
        drop_named(lint, hart, list, &name);
        return;
    }
    /* fragments of the leaf that maps the address, whatever its size */
    for (name.size = 0; name.size < 64; name.size++) {
        if (lint->harts[hart].leaf_sizes[list] & BIT(name.size))
            drop_named(lint, hart, list, &name);
    }
}
