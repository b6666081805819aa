"""What is broken: which rules go over which functions, and which of their edits are no fault.

An edit that the specification allows (it drops more translations than a fence names, or tells apart
what software cannot) would survive every right suite. Each of those is named in NO_FAULT with the
reason, and `--list` shows them; they are not counted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mutation import rules
from mutation.rules import Rule

CAUSES = {
    "CAUSE_ILLEGAL": ("CAUSE_VIRTUAL",), "CAUSE_VIRTUAL": ("CAUSE_ILLEGAL",),
    "CAUSE_ECALL_VS": ("CAUSE_ECALL_S",), "CAUSE_ECALL_U": ("CAUSE_ECALL_S",),
    "CAUSE_LOAD_PAGE": ("CAUSE_STORE_PAGE", "CAUSE_LOAD_GUEST"),
    "CAUSE_STORE_PAGE": ("CAUSE_LOAD_PAGE", "CAUSE_STORE_GUEST"),
    "CAUSE_FETCH_PAGE": ("CAUSE_FETCH_GUEST",), "CAUSE_FETCH_GUEST": ("CAUSE_FETCH_PAGE",),
    "CAUSE_LOAD_GUEST": ("CAUSE_STORE_GUEST", "CAUSE_LOAD_PAGE"),
    "CAUSE_STORE_GUEST": ("CAUSE_LOAD_GUEST", "CAUSE_STORE_PAGE"),
    "CAUSE_LOAD_ACCESS": ("CAUSE_STORE_ACCESS",), "CAUSE_STORE_ACCESS": ("CAUSE_LOAD_ACCESS",),
    "CAUSE_FETCH_ACCESS": ("CAUSE_LOAD_ACCESS",),
    "WALK_PAGE_FAULT": ("WALK_ACCESS_FAULT",), "WALK_ACCESS_FAULT": ("WALK_PAGE_FAULT",),
    "GSTAGE_PAGE_FAULT": ("GSTAGE_ACCESS_FAULT",), "GSTAGE_ACCESS_FAULT": ("GSTAGE_PAGE_FAULT",),
    "exec_virtual": ("exec_illegal",), "exec_illegal": ("exec_virtual",),
    "PSEUDO_READ": ("PSEUDO_WRITE",), "PSEUDO_WRITE": ("PSEUDO_READ",),
}
FIELDS = {
    "HSTATUS_VTVM": ("HSTATUS_VTW",), "HSTATUS_VTW": ("HSTATUS_VTSR",),
    "HSTATUS_VTSR": ("HSTATUS_VTVM",), "HSTATUS_SPV": ("HSTATUS_SPVP",),
    "HSTATUS_SPVP": ("HSTATUS_SPV",), "HSTATUS_HU": ("HSTATUS_SPVP",),
    "HSTATUS_GVA": ("HSTATUS_SPV",),
    "MSTATUS_TVM": ("MSTATUS_TW",), "MSTATUS_TW": ("MSTATUS_TSR",), "MSTATUS_TSR": ("MSTATUS_TVM",),
    "MSTATUS_SUM": ("MSTATUS_MXR",), "MSTATUS_MXR": ("MSTATUS_SUM",),
    "MSTATUS_MPV": ("MSTATUS_GVA",), "MSTATUS_GVA": ("MSTATUS_MPV",),
    "MSTATUS_SPP": ("MSTATUS_MPP",), "MSTATUS_SPIE": ("MSTATUS_MPIE",),
    "MSTATUS_SIE": ("MSTATUS_MIE",),
    "MENVCFG_ADUE": ("MENVCFG_PBMTE",), "MENVCFG_PBMTE": ("MENVCFG_ADUE",),
    "MENVCFG_STCE": ("MENVCFG_ADUE",),
    "ENVCFG_CBIE": ("ENVCFG_CBCFE",), "ENVCFG_CBCFE": ("ENVCFG_CBZE",),
    "ENVCFG_CBZE": ("ENVCFG_CBIE",),
    "CTX_ADUE": ("CTX_GADUE",), "CTX_GADUE": ("CTX_ADUE",),
    "CTX_PBMTE": ("CTX_GPBMTE",), "CTX_GPBMTE": ("CTX_PBMTE",),
    "CTX_MXR": ("CTX_VMXR",), "CTX_VMXR": ("CTX_MXR",), "CTX_SUM": ("CTX_MXR",),
    "MIP_VSSIP": ("MIP_VSTIP",), "MIP_VSTIP": ("MIP_VSSIP",), "MIP_STIP": ("MIP_VSTIP",),
    "MIP_VS_LEVEL": ("MIP_VSSIP",),
    "STATEEN_ENVCFG": ("STATEEN_SE",), "STATEEN_SE": ("STATEEN_ENVCFG",),
    "COUNTER_TM": ("COUNTER_CY",),
    "PTE_R": ("PTE_X",), "PTE_X": ("PTE_R",), "PTE_W": ("PTE_R",), "PTE_U": ("PTE_G",),
    "PTE_A": ("PTE_D",), "PTE_D": ("PTE_A",), "PTE_G": ("PTE_U",),
    "PMP_R": ("PMP_W",), "PMP_W": ("PMP_R",), "PMP_X": ("PMP_R",),
    "HGATP_VMID": ("SATP_ASID",), "FS_OFF": ("FS_INITIAL",), "FS_DIRTY": ("FS_CLEAN",),
    "ATP_MODE_SV39": ("ATP_MODE_SV48",), "ATP_MODE_SV57": ("ATP_MODE_SV48",),
    "SIGN_EXTENDED": ("ZERO_EXTENDED",), "ZERO_EXTENDED": ("SIGN_EXTENDED",),
}
MODES = {
    "PRIV_S": ("PRIV_U",), "PRIV_U": ("PRIV_S",), "PRIV_M": ("PRIV_S",),
    "ASK_VS": ("ASK_VU",), "ASK_VU": ("ASK_VS",), "ASK_HS": ("ASK_U",), "ASK_U": ("ASK_HS",),
    "ASK_QUALIFIED": ("ASK_HS", "ASK_VS"), "ASK_M": ("ASK_HS",),
    "ACCESS_LOAD": ("ACCESS_STORE",), "ACCESS_STORE": ("ACCESS_LOAD",),
    "ACCESS_FETCH": ("ACCESS_LOAD",), "ACCESS_HLVX": ("ACCESS_LOAD",),
    "ACCESS_AMO": ("ACCESS_LOAD",),
}
# Where a value comes from: the other level's CSR.
SOURCES = {
    "mstatus": ("vsstatus",), "vsstatus": ("mstatus",), "menvcfg": ("henvcfg",),
    "henvcfg": ("menvcfg",), "senvcfg": ("henvcfg",), "mcounteren": ("hcounteren",),
    "hcounteren": ("mcounteren",), "scounteren": ("hcounteren",), "medeleg": ("hedeleg",),
    "hedeleg": ("medeleg",), "mideleg": ("hideleg",), "hideleg": ("mideleg",), "satp": ("vsatp",),
    "vsatp": ("satp",), "hgatp": ("vsatp",), "stvec": ("vstvec",), "vstvec": ("stvec",),
    "sepc": ("vsepc",), "vsepc": ("sepc",), "scause": ("vscause",), "vscause": ("scause",),
    "stval": ("vstval",), "vstval": ("stval",), "htval": ("mtval2",), "mtval2": ("htval",),
    "htinst": ("mtinst",), "mtinst": ("htinst",), "mstateen": ("hstateen",),
    "hstateen": ("mstateen",), "hvip": ("mip",), "stimecmp": ("vstimecmp",),
    "vstimecmp": ("stimecmp",), "vsscratch": ("sscratch",), "hstatus": ("vsstatus",),
    "mepc": ("sepc",), "sscratch": ("vsscratch",),
}
DATA = {
    "tval2": ("tval",), "tval": ("tval2",), "g_log2_size": ("log2_size",),
    "log2_size": ("g_log2_size",), "may_read": ("may_write",), "may_write": ("may_read",),
    "may_fetch": ("may_read",),
}
WORD = r"(?<![\w.>])(\w+)\b"
MEMBER = r"(?:\.|->)(\w+)\b"
CSR_MEMBER = r"(?:csr\.|FIELD\()(\w+)\b"

RULES: dict[str, Rule] = {
    "cause": rules.names(CAUSES, WORD),
    "field": rules.names(FIELDS, WORD),
    "mode": rules.names(MODES, WORD),
    "source": rules.names(SOURCES, CSR_MEMBER),
    "data": rules.names(DATA, r"(?:t|cold|e|out|vs|trap)(?:\.|->)(\w+)\b"),
    "mask": rules.mask,
    "bits": rules.bits,
    "condition": rules.condition,
    "negate": rules.negate,
    "compare": rules.compare,
    "complement": rules.complement,
    "drop": rules.drop,
    "initialiser": rules.initialiser,
    "shift": rules.shift,
    "arithmetic": rules.arithmetic,
    "boolean": rules.boolean,
    "case": rules.case,
    "size": rules.size,
    "priority": rules.priority,
    "guards": rules.guards,
    "row": rules.row,
}


@dataclass(frozen=True)
class Target:
    """A file, the tests that reach it first, and its regions: all when None, else by name.

    `name:rule,rule` is a region where only these rules are tried: the rest is not of the extension.
    """

    path: str
    first: tuple[str, ...]
    regions: tuple[str, ...] | None = None


TARGETS = (
    Target("src/hext/csr_h.def", ("hext/csr_access", "hext/vs_csrs", "hext/deleg", "hext/irq_csrs",
                                  "hext/stateen")),
    Target("src/hext/hcsr.c", ("hext/hstatus", "hext/irq_csrs", "hext/vs_csrs", "hext/envcfg",
                               "hext/stateen", "hext/mem_atp")),
    Target("src/hext/htrap.c", ("hext/deleg", "hext/irq_traps", "hext/xret", "hext/mem_insn")),
    Target("src/hext/hinst.c", ("hext/mem_insn", "hext/mem_hlv", "hext/cbo")),
    Target("src/hext/exec_h.c", ("hext/legality", "hext/mem_hlv", "hext/hstatus",
                                 "hext/mem_fence", "hext/mem_gfence")),
    Target("src/hext/twostage.c", ("hext/mem_walk", "hext/mem_insn", "hext/mem_ad", "hext/mem_atp",
                                   "hext/mem_types")),
    Target("src/hext/gstage.c", ("hext/mem_walk", "hext/mem_ad", "hext/mem_types",
                                 "hext/mem_gfence"),
           ("fence_hits", "gstage_fence", "gstage_flush", "is_permitted", "lookup",
            "remember", "gstage_request", "gstage_walk", "gstage_translate")),
    Target("src/cpu/csr_gates.c", ("hext/csr_access", "hext/counters", "hext/stateen", "hext/sstc",
                                   "hext/hstatus"),
           ("csr_gate_fp", "csr_gate_counter", "csr_gate_stimecmp", "csr_gate_satp", "stateen_allows",
            "csr_gate_envcfg", "csr_gate_stateen", "csr_gate_seed")),
    Target("src/cpu/csr.c", ("hext/csr_access", "hext/irq_csrs", "hext/machine", "hext/vs_csrs",
                             "hext/envcfg", "hext/deleg", "hext/sstc"),
           ("fs_dirty", "read_time", "csr_set_mstatus", "read_sstatus", "write_sstatus",
            "csr_mip_software", "csr_mip", "write_mip", "write_mie", "supervisor_level", "read_sip",
            "write_sip", "read_sie", "write_sie", "write_medeleg", "csr_legal_envcfg", "write_menvcfg",
            "csr_write_atp", "csr_asker_now", "row_exists", "gate_opens", "csr_find", "csr_refusal")),
    Target("src/cpu/trap.c", ("hext/deleg", "hext/irq_traps", "hext/xret", "hext/machine"),
           ("set_mode", "vector_of", "enter_supervisor", "enter_machine", "enter_guest", "trap_target",
            "trap_take", "highest_priority", "enabled_interrupts", "trap_take_interrupt", "return_from_machine",
            "return_from_supervisor", "trap_return")),
    Target("src/cpu/exec_system.c", ("hext/legality", "hext/hstatus", "hext/wfi", "hext/deleg",
                                     "hext/mem_fence", "hext/hot_gates"),
           ("exec_virtual", "csr_effect", "csr_perform", "csr_access", "ecall", "mret", "sret", "wfi",
            "exec_fence_vma", "fence_vma", "order_invalidations")),
    Target("src/cpu/exec_hints.c", ("hext/envcfg", "hext/wfi", "hext/mem_insn", "hext/cbo"),
           ("check_block_operation", "block_not_translated", "manage_block:field,source,drop,data",
            "cbo_inval", "cbo_clean", "cbo_flush", "cbo_zero", "wrs_nto")),
    Target("src/cpu/access.c", ("hext/mem_insn", "hext/mem_walk", "hext/mem_types", "hext/mem_ad",
                                "hext/mem_hlv", "hext/mem_mprv"),
           ("context_of", "fault", "access_page_fault", "access_access_fault", "access_read_pte",
            "access_write_pte", "fill:initialiser,data", "access_translate", "guest_context_flags",
            "context_set_roots", "access_context_of", "access_guest_bank", "access_flush_all",
            "access_first_stage", "fs_key_of", "access_update_context")),
    Target("src/cpu/hart.c", ("hext/sstc", "hext/wfi"), ("guest_deadline", "hart_next_deadline")),
    Target("src/mem/tlb.c", ("unit/mem/tlb_test", "hext/mem_fence", "hext/mem_gfence"),
           ("context_equal", "fence_hits", "guest_fence_hits", "bank_fence", "bank_is_guest",
            "bank_vmid", "bank_concerned", "tlb_fence", "tlb_fence_guest", "tlb_flush_all")),
    Target("src/mem/walk.c", ("unit/mem/walk_test", "hext/mem_walk", "hext/mem_ad", "hext/mem_types"),
           ("is_in_range", "vpn", "pte_refusal", "leaf_permissions", "is_permitted", "update_ad",
            "finish_leaf", "walk_stage")),
)


@dataclass(frozen=True)
class NoFault:
    """Edits that break nothing: of a rule in a region of a file, where old, new and line match."""

    path: str
    region: str
    rule: str
    old: str
    reason: str
    new: str = ""
    line: str = ""

    def covers(self, path: str, region: str, rule: str, old: str, new: str, line: str) -> bool:
        """Whether this edit is meant; line: the source lines as it leaves them."""
        return (path.endswith(self.path) and re.fullmatch(self.region, region) is not None and
                re.fullmatch(self.rule, rule) is not None and
                re.search(self.old, old) is not None and re.search(self.new, new) is not None and
                re.search(self.line, line) is not None)


# Lines that count for --stats and for the performance counters; the latter have tests of their own.
BOOKKEEPING = re.compile(r"\bstats\b|counters_|counts_|count_trap|count_miss|EVENT_")

# Why an edit is no fault.
MORE = "drops more translations than the fence names, which the text allows"
UNUSED = "concerns a bank without entries only"
SLOWER = "translates again what is cached: the same result, later"
NO_SGEI = "GEILEN is 0, so that no SGEI is ever pending"
RESERVED = "bits 59:58 of hgatp are zero"
EARLY = "wakes a waiting hart too early, and it waits on"
EXCLUDE = "the two conditions exclude each other"
WRAPS = "the host's shift takes 6 bits of its count"
STATISTICS = "decides about statistics only"
DEBUGGER = "decides what comes first when a debugger watches"
NO_SIZE = "no fence of the G-stage concerns a Bare one"

NO_FAULT: tuple[NoFault, ...] = (
    NoFault("hext/csr_h.def", r"vsireg\d?|vsiselect", "row", "^CSR_ANYTHING$",
            "a write without effect need not end a block"),
    NoFault("hext/csr_h.def", "vstimecmp|vsatp|vstvec", "row", "^~UINT64_C",
            "the row's writer takes all bits, whatever the mask"),
    NoFault("hext/csr_h.def", r"hstateen\d", "row", "^STATEEN",
            "mstateen limits it, and has no other bit"),
    NoFault("hext/hcsr.c", "hcsr_write_hstateen", "source|mask", r"^hstateen$|hstateen\[n\] & ~mask",
            "the text leaves open what a bit is once mstateen gives it back",
            line=r"hstateen\[n\] = .*(mstateen\[n\] & ~mask|\(?0\)? \|)"),
    NoFault(".c", "fence_gvma|exec_fence_vma", "initialiser", r"!= 0", MORE),
    NoFault("cpu/trap.c", "enabled_interrupts", "mask", r"^h->csr\.mideleg$",
            "what mideleg keeps in M-mode has been returned before",
            line="to_(supervisor|guest) = pending & ~UINT64_C"),
    NoFault("cpu/access.c", "access_context_of", "initialiser", "^flags$",
            "its callers fetch nothing with it; HLV only gets a bank that is not the guest's own: slower",
            line=r"\.fetch = 0"),
    NoFault("cpu/hart.c", "guest_deadline", "compare", "<", "both give the same when they are equal",
            line="left <= UINT64_MAX"),
    NoFault("cpu/hart.c", "guest_deadline", "compare", ">=", "none is left when they are equal",
            line="guest_now > h->csr.vstimecmp"),
    NoFault("cpu/hart.c", "hart_next_deadline", "compare", "<",
            "both give the same when they are equal"),
    NoFault("cpu/hart.c", "guest_deadline", "arithmetic", r"\+", EARLY,
            line="now - left"),
    NoFault("cpu/hart.c", "hart_next_deadline", "mask|condition|source", r"mie|MIP_|henvcfg", EARLY,
            line=r"~UINT64_C\(0\)|true|menvcfg & MENVCFG_STCE\)\) \{"),
    NoFault("cpu/csr.c", "csr_asker_now", "guards", "", EXCLUDE),
    NoFault("mem/tlb.c", "fence_hits", "boolean", "false", MORE),
    NoFault("mem/tlb.c", "bank_concerned", "condition", r"!bank->is_valid", UNUSED),
    NoFault("mem/tlb.c", "bank_concerned", "condition", r"bank_is_guest", MORE),
    NoFault("mem/tlb.c", "bank_concerned", "boolean", "false", MORE),
    NoFault("mem/tlb.c", "tlb_fence", "condition", r"!bank_concerned", MORE),
    NoFault("mem/tlb.c", "tlb_fence", "condition", r"^\(fence->has_asid &&", MORE),
    NoFault("mem/tlb.c", "tlb_fence_guest", "condition", r"!bank->is_valid", UNUSED),
    NoFault("mem/tlb.c", "tlb_fence_guest", "condition", r"!bank_is_guest|^\(fence->has_vmid &&",
            MORE),
    NoFault("hext/gstage.c", "fence_hits", "boolean", "false", MORE),
    NoFault("hext/gstage.c", "remember", "initialiser", r"in->hgatp|out->may_\w+", SLOWER),
    NoFault("hext/gstage.c", "gstage_translate", "drop", "remember", SLOWER),
    NoFault("hext/gstage.c", "fence_hits", "field", "HGATP_VMID", RESERVED),
    NoFault("hext/gstage.c", "is_permitted", "condition", r"^e->r$|^\(in->mxr && e->x\)$",
            SLOWER, new="false"),
    NoFault("hext/gstage.c", "is_permitted", "case", "case ACCESS_LOAD",
            "the write permission decides, which no page has without the read one: slower"),
    NoFault("hext/htrap.c", "cause_for_guest", "mask", "^63$", WRAPS),
    NoFault("hext/twostage.c", "hext_translate", "initialiser", "^64$",
            "no fence of the VS-stage concerns a Bare one"),
    NoFault("hext/twostage.c", "hext_translate", "initialiser|boolean", "^true$",
            "a Bare stage is global: drops more than the fence names",
            line=r"\.is_global = (0|false)"),
    NoFault("cpu/trap.c", "trap_target", "mask", "^63$", WRAPS),
    NoFault("cpu/exec_system.c", "exec_fence_vma", "field", "HGATP_VMID", RESERVED),
    NoFault("cpu/exec_system.c", "sret|fence_vma", "guards", "", EXCLUDE),
    NoFault("cpu/access.c", "fill", "initialiser", "is_global", MORE),
    NoFault("cpu/access.c", "context_set_roots", "mask", "CTX_PAGED",
            "a root that is not used only tells contexts apart that are alike"),
    NoFault("hext/twostage.c", "through_gstage", "data", "^g_log2_size$", NO_SIZE,
            line=r"t->log2_size = 64"),
    NoFault("hext/gstage.c", "remember", "mask", "^TLB_PAGE_MASK$", SLOWER,
            line=r"\.gpa = in->gpa & ~UINT64_C"),
    NoFault("hext/gstage.c", "is_permitted", "condition", "^e->x$",
            "a leaf without R has X", new="true"),
    NoFault("hext/exec_h.c", "guest_store", "compare|negate", "STORE_TRAP|!=", STATISTICS),
    NoFault("hext/exec_h.c", "hlv_d", "field", "ZERO_EXTENDED", "8 bytes fill the register"),
    NoFault("cpu/csr.c", "fs_dirty", "drop", "access_update_context",
            "FP code goes on as code that makes FS Dirty: slower"),
    NoFault("cpu/csr.c", "csr_find|csr_refusal", "mask", "^4095$",
            "instructions give 12 bits, and so do the others"),
    NoFault("mem/walk.c", "pte_refusal", "guards", "", "refuses both, for another reason in words"),
    NoFault("cpu/access.c", "fs_key_of", "negate", "FP_RNE",
            "decides what is translated; the interpreter, which is mutated here, does without"),
    NoFault("cpu/csr_gates.c", "csr_gate_stimecmp", "guards", "", EXCLUDE),
    NoFault("cpu/exec_hints.c", "cbo_zero", "guards", "debug_stops_access", DEBUGGER),
    NoFault("cpu/trap.c", "highest_priority", "priority", "IRQ_SGEI", NO_SGEI),
)
