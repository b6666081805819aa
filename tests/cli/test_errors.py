"""Bad commands, options and values: each is refused by one line, before anything starts."""

import subprocess

from program import CommandLineTest, main, program, run

# Arguments of `hartwood run`, and what the refusal must say.
BAD_VALUES = [
    (["--memory", "0"], "out of range"),
    (["--memory", "4095K"], "not a multiple"),
    (["--memory", "1025T"], "out of range"),
    (["--memory", "99999999999999999999"], "not a size"),
    (["--memory", "-1"], "not a size"),
    (["--memory", "4X"], "not a size"),
    (["--memory", "4GG"], "not a size"),
    (["--memory", ""], "not a size"),
    (["--smp", "0"], "out of range"),
    (["--smp", "9"], "out of range"),
    (["--smp", "two"], "not a number"),
    (["--pmp", "17"], "not 0, 16 or 64"),
    (["--isa", "rv64imafdcxyz"], "--isa"),
    (["--isa", "rv64i_zbogus"], "zbogus"),
    (["--isa", "x86"], "--isa"),
    (["--load", "file"], "FILE@ADDR"),
    (["--load", "@0x80000000"], "FILE@ADDR"),
    (["--load", "file@"], "not an address"),
    (["--load", "file@0x1ffffffffffffffff"], "not an address"),
    (["--load", "file@80zz"], "not an address"),
    (["--drive", "readonly"], "no file="),
    (["--drive", "file="], "names no file"),
    (["--drive", "file=x,colour=red"], 'unknown property "colour=red"'),
    (["--drive", "file=x,slot=8"], "slot"),
    (["--drive", "file=x,readonly=maybe"], "neither on nor off"),
    (["--drive", "file=x,format=qcow2"], "qemu-img convert"),
    (["--drive", "file=x,slot=1", "--drive", "file=y,slot=1"], "given twice"),
    (["--flash", "x,size=1"], "unknown property"),
    (["--flash", "x", "--flash", "y", "--flash", "z"], "more than 2 times"),
    (["--virtio", "ancient"], "neither modern nor legacy"),
    (["--netdev", "tap"], "only user"),
    (["--serial", "tcp:1"], "--serial"),
    (["--serial", "file:"], "--serial"),
    (["--console", "tcp:1"], "--console"),
    (["--console", "unix:"], "--console"),
    (["--engine", "fast"], "fast"),
    (["--jit-threshold", "0"], "1 to 1000000"),
    (["--seed", "x"], "not a number"),
    (["--max-instructions", "0"], "0 instructions"),
    (["--signature-granularity", "5"], "not 4, 8 or 16"),
    (["--trace-format", "xml"], "not text, disasm or binary"),
    (["--trace-filter", "mode=VS+"], "no value of it"),
    (["--trace-filter", "mode=X"], "no value of it"),
    (["--trace-filter", "vmid=16384"], "no value of it"),
    (["--trace-filter", "pc=2-1"], "no value of it"),
    (["--trace-filter", "pc=1-"], "no value of it"),
    (["--trace-filter", "last=0"], "no value of it"),
    (["--trace-filter", "last=100001"], "no value of it"),
    (["--trace-filter", "insns=-1"], "no value of it"),
    (["--trace-filter", "colour=red"], "no part of a filter"),
    (["--trace-filter", "mode=M,,"], "no part of a filter"),
    (["--trace-filter", "x" * 5000], "no part of a filter"),
    (["--trace", ""], "empty"),
    (["--bios", ""], "empty"),
    (["--isa", "rv64gc\nzba"], "not known"),
    (["--isa", "rv64gc" + "_zba" * 5000], "too long"),
    (["--netdev", "user,hostfwd=tcp::0x16-:22"], "hostfwd=tcp|udp"),
    (["--netdev", "user,restrict=maybe"], "restrict"),
    (["--memory", "18014398509481984K"], "out of range"),
    (["--memory", " 1G"], "not a size"),
    (["--smp", "4294967297"], "out of range"),
    (["--seed", "18446744073709551616"], "not a number"),
    (["--load", "x@-1"], "not an address"),
    (["--bogus=\n", "a.elf"], "unknown option"),
]

BAD_SHAPES = [
    ([], "no command"),
    (["walk"], 'unknown command "walk"'),
    (["run", "--memory"], "--memory needs a value"),
    (["run", "--stats=yes"], "--stats takes no value"),
    (["run", "--bogus"], "unknown option --bogus"),
    (["run", "-q"], "unknown option -q"),
    (["run", "--list"], "unknown option --list"),
    (["run", "a.elf", "b.elf"], 'unexpected argument "b.elf"'),
    (["isa", "more"], 'unexpected argument "more"'),
    (["help", "walk"], 'unknown command "walk"'),
    (["run", "a.elf", "--kernel", "b"], "excludes"),
    (["run", "--initrd", "a"], "--initrd needs --kernel"),
    (["run", "--deterministic", "--netdev", "user"], "excludes --netdev"),
    (["run", "--bios", "none"], "nothing to run"),
    (["run", "--bios", "builtin"], "nothing to run"),
    (["run", "--bios", "none", "--append", "x", "--memory", "1G"], "nothing to run"),
    (["run"], "nothing to run"),
    (["run", "a.elf", "--lint", "--engine", "check"], "--lint does not go with --engine check"),
    (["run", "a.elf", "--gdb", "1234", "--engine", "check"], "--gdb excludes --engine check"),
    (["run", "a.elf", "--dump-jit-range", "1-2"], "--dump-jit-range needs --dump-jit"),
    (["run", "a.elf", "--trace", "t", "--engine", "check"], "--trace does not go with --engine check"),
    (["run", "a.elf", "--console", "stdio"], "--serial none"),
    (["run", "a.elf", "--console", "stdio", "--serial", "stdio"], "--serial none"),
]


class ErrorsTest(CommandLineTest):
    def test_values(self) -> None:
        for arguments, says in BAD_VALUES:
            with self.subTest(arguments=arguments):
                self.assert_refused("run", *arguments, says=says)

    def test_values_with_equals_sign(self) -> None:
        for arguments, says in BAD_VALUES:
            if len(arguments) == 2:
                with self.subTest(arguments=arguments):
                    self.assert_refused("run", "=".join(arguments), says=says)

    def test_shapes(self) -> None:
        for arguments, says in BAD_SHAPES:
            with self.subTest(arguments=arguments):
                self.assert_refused(*arguments, says=says)

    def test_limits_of_repetition(self) -> None:
        for option, value, limit in (("--load", "f@0", 16), ("--drive", "file=f", 8),
                                     ("--netdev", "user", 4)):
            with self.subTest(option=option):
                arguments = [option, value] * (limit + 1)
                self.assert_refused("run", *arguments, says=f"more than {limit} times")

    def test_full_output_is_an_error(self) -> None:
        with open("/dev/full", "w", encoding="ascii") as full:
            result = subprocess.run([program(), "isa"], stdout=full, stderr=subprocess.PIPE,
                                    text=True, check=False)
        self.assertEqual(result.returncode, 2)
        self.assertIn("standard output", result.stderr)

    def test_version(self) -> None:
        self.assertRegex(run("--version").stdout, r"\Ahartwood \d+\.\d+\.\d+\n\Z")


if __name__ == "__main__":
    main()
