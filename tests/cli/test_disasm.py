"""Disassembly of lines: their two forms, and how others are refused."""

import subprocess
import tempfile

from program import CommandLineTest, main, program, run


def disassemble(text: str, *options: str) -> subprocess.CompletedProcess:
    return subprocess.run([program(), "disasm", *options], input=text, capture_output=True,
                          text=True, timeout=60, check=False)


class DisasmTest(CommandLineTest):
    def test_lines(self) -> None:
        result = disassemble("00a58533\n\n0x80000000 0x0000006f\r\n 80000010\tfe000ee3\n8082\n")
        self.assertEqual(result.stdout, "add a0,a1,a0\njal zero,0x80000000\n"
                         "beq zero,zero,0x8000000c\nc.jr ra\n")
        self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_names(self) -> None:
        result = disassemble("68002073\n68401073\n06b5252f\n00b57553\n00b50553\n")
        self.assertEqual(result.stdout, "csrrs zero,hgatp,zero\ncsrrw zero,0x684,zero\n"
                         "amoadd.w.aqrl a0,a1,0(a0)\nfadd.s fa0,fa0,fa1\n"
                         "fadd.s fa0,fa0,fa1,rne\n")

    def test_what_isa_lacks_is_no_instruction(self) -> None:
        self.assertEqual(disassemble("62000073\n8082\n", "--isa", "rv64ima_zicsr").stdout,
                         ".insn 0x62000073\n.insn 0x8082\n")

    def test_file(self) -> None:
        with tempfile.NamedTemporaryFile("w") as file:
            file.write("00000073\n")
            file.flush()
            self.assertEqual(run("disasm", file.name).stdout, "ecall\n")

    def test_refusals(self) -> None:
        for text in ("xyz\n", "1 2 3\n", "80000000 100000000\n", "0x\n", "12g4\n", "-1\n"):
            result = disassemble("\n" + text)
            self.assertEqual((result.returncode, result.stdout), (2, ""), text)
            self.assertRegex(result.stderr, r"\Ahartwood: standard input: line 2 [^\n]+\n\Z")
        self.assert_refused("disasm", "/nonexistent", says="/nonexistent: No such file")
        with tempfile.TemporaryDirectory() as folder:
            self.assert_refused("disasm", folder, says="cannot be read")
        self.assert_refused("disasm", "a", "b", says='unexpected argument "b"')


if __name__ == "__main__":
    main()
