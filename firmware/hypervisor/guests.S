/*
 * Teaches: what a guest is to its hypervisor before it runs: bytes. The guests' images, as
 * firmware/CMakeLists.txt has built them.
 */
    .section .rodata
    .globl guest_a, guest_a_end, guest_b, guest_b_end
    .balign 4096
guest_a:
    .incbin "guest-a.bin"
guest_a_end:
    .balign 4096
guest_b:
    .incbin "guest-b.bin"
guest_b_end:
