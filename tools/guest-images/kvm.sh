# KVM in two words, for the shell of the test initramfs with this disk at /mnt: `. /mnt/kvm.sh`.
#
#   kvm_up               load KVM, make the disk a root that QEMU can run in
#   kvm_guest [OPTION].. run a guest on this console with 512 MiB; options of QEMU change it

kvm_up() {
    modprobe kvm && mount -o bind /dev /mnt/dev && mount -t proc proc /mnt/proc &&
        mount -t tmpfs tmpfs /mnt/tmp && ip link set lo up
}

kvm_guest() {
    busybox chroot /mnt qemu-system-riscv64 -accel kvm -M virt -cpu host -m 512M -nographic \
        -no-user-config -bios none -kernel /Image -initrd /initramfs.cpio.gz \
        -append console=ttyS0 "$@"
}
