"""Help, man page, reference and completion: complete, well-formed, equal to what is committed."""

import re
import subprocess
from pathlib import Path

from program import CommandLineTest, main, program, run

COMMANDS = ["run", "demo", "inspect", "isa", "disasm", "devices", "dtb", "trace", "help", "version"]
# What the first users of `hartwood run` were promised.
RUN_OPTIONS = ["bios", "kernel", "load", "initrd", "append", "drive", "serial", "virtio", "memory",
               "smp", "isa", "dtb", "dump-dtb", "signature", "signature-granularity", "stats",
               "max-instructions", "deterministic", "netdev", "share", "firmware-dir", "seed",
               "engine", "console", "help"]
REFERENCE = Path(__file__).parents[2] / "docs" / "command-line.md"


def options_of(command: str) -> list[str]:
    return re.findall(r"^  --([a-z-]+)", run(command, "--help").stdout, re.MULTILINE)


def complete(*words: str) -> list[str]:
    """What the completion script offers for the last of `words`."""
    quoted = " ".join(f"'{word}'" for word in words)
    script = (f"{run('help', '--bash').stdout}\n"
              f"COMP_WORDS=({quoted})\nCOMP_CWORD={len(words) - 1}\n_hartwood\n"
              'printf "%s\\n" "${COMPREPLY[@]}"\n')
    result = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True,
                            timeout=60)
    return result.stdout.split()


class HelpTest(CommandLineTest):
    def test_program_help_lists_the_commands(self) -> None:
        text = run("help").stdout
        self.assertEqual(text, run("--help").stdout)
        for command in COMMANDS:
            self.assertRegex(text, rf"(?m)^  {command} ")

    def test_each_command_has_help(self) -> None:
        for command in COMMANDS:
            result = run(command, "--help")
            self.assertEqual(result.returncode, 0)
            self.assertTrue(result.stdout.startswith(f"Usage: hartwood {command} "), command)
            self.assertEqual(result.stdout, run("help", command).stdout)
            self.assertLess(max(map(len, result.stdout.splitlines())), 80)

    def test_run_has_its_options(self) -> None:
        self.assertLessEqual(set(RUN_OPTIONS), set(options_of("run")))

    def test_man_page_names_every_option(self) -> None:
        text = run("help", "--man").stdout.replace("\\-", "-")
        for command in COMMANDS:
            for option in options_of(command):
                self.assertIn(f".B --{option}", text)
        self.assertNotRegex(run("help", "--man").stdout, r"(?m)^[.'](?!(TH|SH|SS|TP|B|I)\b)")

    def test_reference_is_fresh(self) -> None:
        self.assertEqual(REFERENCE.read_text(encoding="utf-8"), run("help", "--markdown").stdout,
                         "docs/command-line.md: write it anew by `hartwood help --markdown`")

    def test_completion(self) -> None:
        self.assertEqual(complete("hartwood", "dev"), ["devices"])
        self.assertEqual(complete("hartwood", "run", "--ker"), ["--kernel"])
        self.assertEqual(complete("hartwood", "run", "--virtio", "l"), ["legacy"])
        self.assertEqual(complete("hartwood", "run", "--virtio", "=", "l"), ["legacy"])
        self.assertEqual(sorted(complete("hartwood", "isa", "--")),
                         sorted("--" + name for name in options_of("isa")))

    def test_isa_list(self) -> None:
        rows = run("isa", "--list").stdout.splitlines()
        self.assertIn("addi\ti", rows)
        self.assertEqual(len(rows), len(set(rows)))
        for row in rows:
            self.assertRegex(row, r"\A[a-z0-9_]+\t[a-z0-9]+\Z")
        self.assertEqual(len(run("isa").stdout.splitlines()), len(rows))

    def test_isa_extensions(self) -> None:
        text = run("isa", "--extensions").stdout
        self.assertRegex(text, r"(?m)^\* zba ")
        self.assertRegex(run("isa", "--extensions", "--isa", "rv64ima_zicsr").stdout,
                         r"(?m)^  zba ")

    def test_commands_that_show_the_machine(self) -> None:
        self.assertRegex(run("devices").stdout, r"(?mi)10000000.*uart|uart.*10000000")
        tree = subprocess.run([program(), "dtb"], capture_output=True, check=True, timeout=60)
        self.assertEqual(tree.stdout[:4], b"\xd0\x0d\xfe\xed")


if __name__ == "__main__":
    main()
