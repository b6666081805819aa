"""Bad files: missing, truncated, foreign, too large. Each is refused by one line that names it."""

import gzip
import struct
import tempfile
from pathlib import Path

import bare_elf
from program import CommandLineTest, main

MIB = 1 << 20


class FilesTest(CommandLineTest):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def file(self, name: str, content: bytes = b"", size: int | None = None) -> str:
        path = self.folder / name
        path.write_bytes(content)
        if size is not None:
            with open(path, "r+b") as stream:
                stream.truncate(size)
        return str(path)

    def assert_run_refused(self, *arguments: str, names: str, says: str = "") -> None:
        self.assert_refused("run", "--serial", "none", "--max-instructions", "1000", *arguments,
                            says=names)
        if says:
            self.assert_refused("run", "--serial", "none", *arguments, says=says)

    def test_missing(self) -> None:
        missing = str(self.folder / "missing")
        kernel = self.file("kernel", b"\x6f\x00\x00\x00" * 64)
        for arguments in (["--bios", missing], ["--bios", "none", "--kernel", missing],
                          ["--bios", "none", "--kernel", kernel, "--initrd", missing],
                          ["--bios", "none", "--kernel", kernel, "--load", f"{missing}@0x80100000"],
                          ["--bios", "none", "--kernel", kernel, "--dtb", missing],
                          ["--bios", "none", "--kernel", kernel, "--drive", f"file={missing}"],
                          ["--bios", "none", "--kernel", kernel, "--share", missing],
                          ["--bios", "none", "--kernel", kernel, "--flash", missing],
                          ["--bios", "none", "--flash", kernel, "--kernel", missing],
                          ["--bios", "none", "--flash", kernel, "--kernel", kernel, "--initrd",
                           missing],
                          [missing]):
            with self.subTest(arguments=arguments):
                self.assert_run_refused(*arguments, names=missing)

    def test_names_with_control_characters(self) -> None:
        """Neither a line of their own nor a colour on the terminal."""
        self.assert_run_refused(str(self.folder / "two\nlines\x1b[31m"), names="two?lines?[31m")

    def test_long_names(self) -> None:
        """The reason is not cut off behind the longest name that a file can have."""
        long = "/".join([str(self.folder), *["d" * 250] * 15])
        program = self.file("pass.elf", bare_elf.report(1))
        for arguments in ([long], ["--load", f"{long}@0x80000000", program],
                          ["--flash", long, program], ["--drive", f"file={long}", program],
                          ["--share", long, program]):
            self.assert_run_refused(*arguments, names=long, says="No such file or directory")

    def test_directory(self) -> None:
        self.assert_run_refused(str(self.folder), names=str(self.folder), says="irectory")

    def test_empty(self) -> None:
        self.assert_run_refused("--bios", self.file("empty"), names="empty", says="empty file")

    def test_foreign_elf(self) -> None:
        elf = bytearray(bare_elf.report(1))
        struct.pack_into("<H", elf, 18, 62)
        self.assert_run_refused(self.file("x86.elf", bytes(elf)), names="x86.elf",
                                says="another architecture")

    def test_truncated_elf(self) -> None:
        elf = bare_elf.report(1)
        for size in (4, 40, 100, 1000):
            self.assert_run_refused(self.file("cut.elf", elf[:size]), names="cut.elf")

    def test_elf_outside_of_ram(self) -> None:
        elf = bytearray(bare_elf.report(1))
        struct.pack_into("<QQ", elf, 64 + 16, 0x40000000, 0x40000000)
        self.assert_run_refused(self.file("low.elf", bytes(elf)), names="low.elf",
                                says="not in RAM")

    def test_program_that_is_no_elf(self) -> None:
        self.assert_run_refused(self.file("text.txt", b"no program\n"), names="text.txt")

    def test_truncated_gzip(self) -> None:
        data = gzip.compress(bytes(range(256)) * 64)
        self.assert_run_refused("--bios", self.file("cut.gz", data[:-9]), names="cut.gz",
                                says="truncated")

    def test_too_large(self) -> None:
        self.assert_run_refused("--memory", "16M", "--bios", self.file("large", size=17 * MIB),
                                names="large", says="RAM")
        kernel = self.file("kernel", b"\x6f\x00\x00\x00" * 64)
        self.assert_run_refused("--memory", "16M", "--bios", "none", "--kernel", kernel,
                                "--initrd", self.file("initrd", size=16 * MIB), names="initrd")

    def test_load_outside_of_ram(self) -> None:
        data = self.file("data", b"12345678")
        program = self.file("pass.elf", bare_elf.report(1))
        for address in ("0", "0x80fffffc", "0xfffffffffffffffc"):
            self.assert_run_refused("--memory", "16M", "--load", f"{data}@{address}", program,
                                    names="data", says="RAM")

    def test_zboot_by_name(self) -> None:
        image = b"MZ\0\0zimg" + struct.pack("<II", 64, 16) + bytes(8) + b"zstd".ljust(40, b"\0")
        self.assert_run_refused("--bios", "none", "--kernel", self.file("zboot", image),
                                names="zboot", says="zstd")

    def test_qcow2_names_the_conversion(self) -> None:
        program = self.file("pass.elf", bare_elf.report(1))
        image = self.file("disk.qcow2", b"QFI\xfb\0\0\0\3" + bytes(1024))
        self.assert_run_refused("--drive", f"file={image}", program, names="disk.qcow2",
                                says="qemu-img convert")

    def test_disk_too_short(self) -> None:
        program = self.file("pass.elf", bare_elf.report(1))
        self.assert_run_refused("--drive", f"file={self.file('short', b'x' * 100)}", program,
                                names="short")

    def test_bad_device_tree(self) -> None:
        kernel = self.file("kernel", b"\x6f\x00\x00\x00" * 64)
        self.assert_run_refused("--bios", "none", "--kernel", kernel, "--dtb",
                                self.file("junk.dtb", b"junk" * 100), names="junk.dtb")

    def test_output_that_cannot_be(self) -> None:
        program = self.file("pass.elf", bare_elf.report(1))
        nowhere = str(self.folder / "no" / "where")
        self.assert_refused("run", "--serial", f"file:{nowhere}", program, says=nowhere)
        self.assert_refused("run", "--dump-dtb", nowhere, program, says=nowhere)
        symbols = {"begin_signature": bare_elf.SIGNATURE, "end_signature": bare_elf.SIGNATURE + 4}
        signed = self.file("signed.elf", bare_elf.elf([bare_elf.LOOP], symbols=symbols))
        self.assert_refused("run", "--signature", nowhere, signed, says="No such file")

    def test_socket_does_not_replace_a_file(self) -> None:
        program = self.file("pass.elf", bare_elf.report(1))
        precious = self.file("precious", b"data")
        self.assert_refused("run", "--serial", f"unix:{precious}", program, says="precious")
        self.assertEqual(Path(precious).read_bytes(), b"data")

    def test_nothing_left_behind(self) -> None:
        """A refused run writes none of its output files."""
        for option in ("--signature", "--dump-dtb"):
            output = self.folder / "output"
            self.assert_run_refused(option, str(output), str(self.folder / "missing"),
                                    names="missing")
            self.assertFalse(output.exists())


if __name__ == "__main__":
    main()
