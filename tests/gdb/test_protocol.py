"""The protocol packet by packet: what gdb does not send, or not so."""

import socket
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from support import TIMEOUT, Machine, main, program, symbols, world

sys.path.insert(0, str(Path(__file__).parent.parent / "cli"))
import bare_elf  # noqa: E402  (needs the path above)


class ProtocolTest(unittest.TestCase):
    def start(self, *options: str, waits: bool = True):
        machine = Machine(self, *options, waits=waits)
        remote = machine.connect()
        self.addCleanup(remote.close)
        return machine, remote

    def test_unknown_packets_get_the_empty_answer(self) -> None:
        _, remote = self.start()
        for packet in ("vMustReplyEmpty", "qTStatus", "bc", "R00", "y", "", "qCRC:0,1"):
            self.assertEqual(remote.ask(packet), "", packet)

    def test_malformed_packets_get_an_error(self) -> None:
        _, remote = self.start()
        for packet in ("m", "mzz", "m0,", "M0,4:12", "M0,2:xxxx", "X0,4:a", "p", "p10000", "pzz",
                       "P1=12", "G00", "Hg9", "Hx1", "T9", "vCont;x", "vCont;c:77", "vCont;r1",
                       "vCont", "vCont;s;", "Z0,1", "Z1,x,2", "Z2,80000000,0", "z0,,",
                       "qXfer:features:read:target.xml:fffffff,1", "qRcmd,4", "qRcmd,zz",
                       "m11112222333344445,1", "qThreadExtraInfo,9"):
            self.assertRegex(remote.ask(packet), r"\AE[0-9a-f]{2}\Z", packet)
        self.assertEqual(remote.ask("?"), "T05thread:1;")

    def test_damaged_packets_are_asked_for_again(self) -> None:
        _, remote = self.start()
        for frame in (b"$?#00", b"$?#zz", b"$" + b"a" * 0x5000 + b"#00"):
            remote.socket.sendall(frame)
            self.assertEqual(remote.byte(), b"-")
        remote.socket.sendall(b"noise#+$lost$?#3f")
        self.assertEqual(remote.byte(), b"+")
        first = remote.receive()
        remote.socket.sendall(b"-")
        self.assertEqual(remote.receive(), first)

    def test_no_ack_mode(self) -> None:
        _, remote = self.start()
        self.assertEqual(remote.ask("QStartNoAckMode"), "OK")
        remote.acks = False
        remote.socket.sendall(remote.frame(b"?") + remote.frame(b"qC"))
        self.assertEqual(remote.receive(), b"T05thread:1;")
        self.assertEqual(remote.receive(), b"QC1")
        self.assertEqual(remote.pending, b"")

    def test_target_description(self) -> None:
        _, remote = self.start()
        text, offset = "", 0
        while True:
            part = remote.ask(f"qXfer:features:read:target.xml:{offset:x},100")
            text += part[1:]
            offset += len(part) - 1
            if part[0] == "l":
                break
        for name in ("zero", "pc", "ft0", "fa7", "fcsr", "hgatp", "vsatp", "vsstatus", "hstatus",
                     "mtval2", "henvcfg", "pmpaddr0", "mhpmcounter31", "priv", "virt"):
            self.assertEqual(text.count(f'<reg name="{name}"'), 1, name)
        self.assertNotIn('"seed"', text)

    def test_a_hart_without_h_has_none_of_its_registers(self) -> None:
        machine = Machine(self, "--isa", "rv64imac_zicsr")
        remote = machine.connect()
        self.addCleanup(remote.close)
        text = remote.ask("qXfer:features:read:target.xml:0,8000")
        for name in ("hgatp", "vsatp", "mtval2", "ft0", "fcsr"):
            self.assertNotIn(f'"{name}"', text)
        self.assertIn('"satp"', text)
        self.assertRegex(remote.ask(f"p{65 + 0x680:x}"), "E")
        self.assertIn("no H extension", remote.monitor("read guest-physical 0x10000000"))

    def test_interrupt(self) -> None:
        _, remote = self.start("--smp", "2")
        end = time.monotonic() + TIMEOUT
        while remote.monitor("harts").count("pc 0x0000000000001000") == 2:
            self.assertLess(time.monotonic(), end, "hart 1 does not run")
            remote.send(b"vCont;c:2")
            time.sleep(0.01)
            remote.socket.sendall(b"\x03")
            self.assertRegex(remote.receive().decode(), r"\AT02thread:1;")
        self.assertEqual(remote.monitor("harts").count("pc 0x0000000000001000"), 1)

    def test_machine_runs_on_until_a_debugger_comes(self) -> None:
        """And stops then; when the debugger goes without a word, it runs on."""
        endless = Path(self.enterContext(tempfile.TemporaryDirectory())) / "endless.elf"
        endless.write_bytes(bare_elf.elf([bare_elf.LOOP]))
        machine = Machine(self, image=str(endless), waits=False)
        count = None
        for _ in range(3):
            count = self.wait_for_more(machine, count)

    def wait_for_more(self, machine, count: int | None) -> int:
        """Connects until the machine has run on since `count`; it stands while somebody is there."""
        end = time.monotonic() + TIMEOUT
        while True:
            remote = machine.connect()
            now = self.instret(remote)
            self.assertEqual(self.instret(remote), now)
            remote.close()
            if count is None or now > count:
                return now
            self.assertLess(time.monotonic(), end, "the machine does not run")
            time.sleep(0.01)

    @staticmethod
    def instret(remote) -> int:
        return int.from_bytes(bytes.fromhex(remote.ask(f"p{65 + 0xc02:x}")), "little")

    def test_a_waiting_machine_goes_on_waiting(self) -> None:
        machine, remote = self.start()
        self.assertEqual(remote.ask("?"), "T05thread:1;")
        remote.close()
        again = machine.connect()
        self.addCleanup(again.close)
        self.assertEqual(again.ask("p20"), "0010000000000000")

    def test_second_debugger_finds_the_door_closed(self) -> None:
        machine, remote = self.start()
        other = machine.connect()
        self.addCleanup(other.close)
        self.assertTrue(other.is_closed())
        self.assertEqual(remote.ask("?"), "T05thread:1;")

    def test_stepping_keeps_the_reservation(self) -> None:
        """Step by step, too, LR and SC of a hart are one: nobody else has run."""
        path = Path(self.enterContext(tempfile.TemporaryDirectory())) / "lrsc.elf"
        lr_d, sc_d = 0x1002b32f, 0x1862b3af  # t1 = [t0]; [t0] = t1, t2 tells
        path.write_bytes(bare_elf.elf([*bare_elf.data_pointer(bare_elf.T0), lr_d, sc_d,
                                       bare_elf.LOOP]))
        remote = Machine(self, "--smp", "2", image=str(path)).connect()
        self.addCleanup(remote.close)
        remote.ask("Z0,80000004,4")
        remote.ask("vCont;c:1")
        remote.ask("P7=ffffffffffffffff")
        remote.ask("vCont;s:1")
        remote.ask("vCont;s:1")
        self.assertEqual(remote.ask("p7"), "0000000000000000")

    def test_socket_of_a_killed_machine_is_taken_over(self) -> None:
        """But not one that is in use."""
        machine = Machine(self)
        command = [program(), "run", "--gdb", f"unix:{machine.path}", world()]
        done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT, check=False)
        self.assertEqual(done.returncode, 2)
        self.assertRegex(done.stderr, r"\Ahartwood: gdb: [^\n]*in use\n\Z")
        machine.process.kill()
        machine.process.wait()
        self.assertTrue(Path(machine.path).exists())
        done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertFalse(Path(machine.path).exists())

    def test_bad_addresses_are_refused(self) -> None:
        for words, says in ((["x"], "is not PORT"), (["70000"], "is not PORT"), (["a:b:1"], "not"),
                            (["unix:"], "not"), (["nohost.invalid:1"], "gdb: nohost"),
                            (["1234", "--engine", "check"], "excludes"),
                            (["unix:/nonexistent/x"], "No such file")):
            done = subprocess.run([program(), "run", "--gdb", *words, world()], check=False,
                                  capture_output=True, text=True, timeout=TIMEOUT)
            self.assertEqual(done.returncode, 2, words)
            self.assertRegex(done.stderr, rf"\Ahartwood: [^\n]*{says}[^\n]*\n\Z")
        done = subprocess.run([program(), "run", "--gdb-wait", world()], check=False,
                              capture_output=True, text=True, timeout=TIMEOUT)
        self.assertIn("--gdb-wait needs --gdb", done.stderr)

    def test_tcp_is_of_this_host_alone(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        process = subprocess.Popen([program(), "run", "--gdb", str(port), "--gdb-wait", world()])
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        end = time.monotonic() + TIMEOUT
        listening = ""
        while not listening and time.monotonic() < end:
            lines = Path("/proc/net/tcp").read_text(encoding="ascii").splitlines()
            listening = next((line for line in lines if f":{port:04X} 00000000:0000 0A" in line), "")
        self.assertIn("0100007F:", listening)

    def test_range_stepping(self) -> None:
        _, remote = self.start()
        at = symbols()
        remote.ask(f"Z0,{at['hypervisor']:x},4")
        remote.ask("vCont;c")
        remote.ask(f"z0,{at['hypervisor']:x},4")
        end = at["hypervisor"] + 16
        self.assertRegex(remote.ask(f"vCont;r{at['hypervisor']:x},{end:x}:1"), "T05thread:1;")
        pc = int.from_bytes(bytes.fromhex(remote.ask("p20")), "little")
        self.assertFalse(at["hypervisor"] <= pc < end, hex(pc))

    def test_breakpoint_inside_of_a_range(self) -> None:
        _, remote = self.start()
        at = symbols()
        remote.ask(f"Z0,{at['_start']:x},4")
        remote.ask("vCont;c")
        place = at["_start"] + 8
        remote.ask(f"Z0,{place:x},4")
        remote.ask(f"vCont;r{at['_start']:x},{at['_start'] + 64:x}:1")
        self.assertEqual(int.from_bytes(bytes.fromhex(remote.ask("p20")), "little"), place)

    def test_continuing_at_a_breakpoint_gets_past_it(self) -> None:
        """gdb steps over its own; this is for monitor's, and for clients that do not."""
        _, remote = self.start()
        at = symbols()
        remote.monitor(f"break {at['handle_exit']:#x}")
        for hits in range(1, 4):
            remote.send(b"vCont;c")
            self.assertRegex(remote.receive().decode(), r"\AO")
            self.assertEqual(remote.receive(), b"T05thread:1;")
            self.assertIn(f", {hits} hits", remote.monitor("points"))

    def test_conditions_of_monitor_breakpoints(self) -> None:
        _, remote = self.start()
        at = symbols()
        inner = at["guest_inner"]
        for condition, vmid in (("vmid=2", 2), ("v=1 vmid=1", 1), ("mode=vs vmid=2", 2)):
            remote.monitor("delete all")
            remote.monitor(f"break {inner:#x} {condition}")
            for impossible in ("v=0", "mode=hs", "mode=m", "mode=vu", "vmid=3", "mode=u"):
                remote.monitor(f"break {inner:#x} {impossible}")
            remote.send(b"vCont;c")
            self.assertRegex(remote.receive().decode(), r"\AO")
            remote.receive()
            self.assertRegex(remote.monitor("harts"), f"mode VS  V=1  VMID {vmid} ")

    def test_memory_of_each_space(self) -> None:
        _, remote = self.start()
        at = symbols()
        remote.ask(f"Z0,{at['guest_inner']:x},4")
        for _ in range(4):  # both guests, twice
            remote.ask("vCont;c")
        image = at["guest_image"]
        code = remote.ask(f"m{at['guest_start']:x},20")
        remote.ask(f"z0,{at['guest_inner']:x},4")
        self.assertEqual(len(code), 64)
        for space in (f"guest-virtual {0x40000000:#x}", f"guest-physical {0x10000000:#x}",
                      f"physical {image:#x}", "virtual 0x40000000",
                      f"guest-physical {0x10000000:#x} 32 vmid=1",
                      f"guest-virtual {0x40000000:#x} 32 vmid=1"):
            command = space if " 32" in space else space + " 32"
            text = remote.monitor(f"read {command}")
            shown = "".join(line[18:67].replace(" ", "") for line in text.splitlines())
            self.assertEqual(shown, code, command)
        # Each guest has been called twice; VMID 2 is in its second call.
        for vmid in (1, 2):
            for space in ("guest-virtual 0x40001000", "guest-physical 0x10001000"):
                self.assertIn("  02 00 00 00", remote.monitor(f"read {space} 8 vmid={vmid}"))
        one = remote.monitor("translate guest-virtual 0x40001008 vmid=1")
        two = remote.monitor("translate guest-virtual 0x40001008 vmid=2")
        self.assertIn("-> guest-physical 0x10001008 (page of 4 KiB) -> physical 0x8", one)
        self.assertNotEqual(one, two)
        self.assertIn("is not mapped by the G-stage",
                      remote.monitor("read guest-physical 0x20000000"))
        self.assertIn("no hart has used that VMID", remote.monitor("read guest-virtual 0 vmid=9"))

    def test_the_debuggers_own_space(self) -> None:
        """While the hypervisor runs, gdb looks at the memory of the guests."""
        _, remote = self.start()
        at = symbols()
        remote.ask(f"Z0,{at['handle_exit']:x},4")
        remote.ask("vCont;c")
        self.assertRegex(remote.ask("m40001000,8"), "E")
        alias = at["total_exits"] - 0x80000000 + 0x140000000
        self.assertEqual(remote.ask(f"M{alias:x},8:7700000000000000"), "OK")
        self.assertEqual(remote.ask(f"m{at['total_exits']:x},8"), "7700000000000000")
        remote.monitor("space guest-virtual vmid=1")
        self.assertEqual(remote.ask("m40001000,8"), "0100000000000000")
        self.assertIn("guest-virtual vmid=1", remote.monitor("space"))
        remote.monitor("space physical")
        self.assertRegex(remote.ask(f"m{alias:x},8"), "E")
        self.assertEqual(remote.ask(f"m{at['total_exits']:x},8"), "7700000000000000")
        remote.monitor("space virtual")
        self.assertRegex(remote.ask("m40001000,8"), "E")

    def test_devices_are_left_alone_unless_asked_for(self) -> None:
        _, remote = self.start()
        uart_lsr = 0x10000005
        self.assertRegex(remote.ask(f"m{uart_lsr:x},1"), "E")
        self.assertRegex(remote.ask("M10000007,1:55"), "E")
        self.assertIn("no memory", remote.monitor(f"read physical {uart_lsr:#x} 1"))
        self.assertIn("  60  ", remote.monitor(f"read physical {uart_lsr:#x} 1 device"))
        remote.monitor("devices on")
        self.assertEqual(remote.ask(f"m{uart_lsr:x},1"), "60")
        self.assertEqual(remote.ask("M10000007,1:55"), "OK")
        self.assertEqual(remote.ask("m10000007,1"), "55")
        self.assertEqual(len(remote.ask("m1000,10")), 32)  # the boot ROM is memory

    def test_watchpoints_by_physical_address(self) -> None:
        """Each guest has its page; the one of VMID 2 alone is watched, by its physical address."""
        _, remote = self.start()
        at = symbols()
        page = at["guest_data"] + 4096
        remote.monitor(f"watch {page:#x} 8 w physical")
        for count in range(1, 4):
            remote.send(b"vCont;c")
            self.assertIn("watchpoint", bytes.fromhex(remote.receive().decode()[1:]).decode())
            remote.receive()
            self.assertRegex(remote.monitor("harts"), "VMID 2")
            # It is reported when the store is done.
            self.assertEqual(remote.ask("m40001000,1"), f"{count:02x}")

    def test_watchpoints_with_conditions(self) -> None:
        _, remote = self.start()
        remote.monitor("watch 0x40001000 8 rw vmid=2 mode=vs")
        remote.monitor("watch 0x40001000 8 rw v=0")
        remote.send(b"vCont;c")
        self.assertIn("watchpoint 1 ", bytes.fromhex(remote.receive().decode()[1:]).decode())
        remote.receive()
        self.assertRegex(remote.monitor("harts"), "VMID 2")

    def test_monitor_says_what_is_wrong(self) -> None:
        _, remote = self.start()
        for line, says in (("nonsense", "is no command"), ("read", "name a space"),
                           ("read physical", "address is missing"), ("read physical x", "number"),
                           ("read physical 0 9999", "at most"), ("break", "address is missing"),
                           ("break 1 v=2", "from 0 to 1"), ("break 1 x=2", "is no condition"),
                           ("break 1 mode=q", "is none of"), ("break 1 hart=7", "from 0 to 0"),
                           ("watch 0 0", "empty"), ("delete 5", "no point 5"),
                           ("delete", "number is missing"), ("space nowhere", "name a space"),
                           ("help nothing", "no command"), ("write physical 0x80000000", "missing"),
                           ("write physical 0x80000000 256", "more than a byte"),
                           ("devices maybe", "on or off"), ("stepirq", "on or off"),
                           ("read guest-physical 0 vmid=99999", "from 0 to"),
                           ("read guest-virtual 0 hgatp=0x1000000000000000", "not mapped"),
                           ("break " + "1 " * 20, "more than"), ("x" * 2000, "too long")):
            self.assertIn(says, remote.monitor(line), line)
        self.assertEqual(remote.monitor(""), "")
        for command in remote.monitor("help").splitlines():
            name = command.split()[0]
            self.assertIn(name, remote.monitor(f"help {name}"))

    def test_reset(self) -> None:
        _, remote = self.start()
        at = symbols()
        remote.ask(f"Z0,{at['handle_exit']:x},4")
        remote.ask("vCont;c")
        remote.monitor("reset")
        self.assertEqual(remote.ask("p20"), "0010000000000000")
        self.assertEqual(remote.ask("vCont;c"), "T05thread:1;")
        self.assertEqual(remote.ask(f"m{at['total_exits']:x},8"), "0000000000000000")

    def test_quit(self) -> None:
        machine, remote = self.start()
        self.assertEqual(remote.monitor("quit"), "")
        self.assertEqual(remote.receive(), b"W00")
        self.assertTrue(remote.is_closed())
        self.assertEqual(machine.result(), (0, ""))

    def test_the_exit_code_is_told(self) -> None:
        """The guest's first instruction becomes an illegal one, which the hypervisor gives up on."""
        machine, remote = self.start()
        at = symbols()
        remote.ask(f"Z0,{at['handle_exit']:x},4")
        remote.ask("vCont;c")
        remote.ask(f"z0,{at['handle_exit']:x},4")
        self.assertEqual(remote.ask(f"M{at['guest_image']:x},4:00000000"), "OK")
        self.assertEqual(remote.ask("vCont;c"), "W01")
        self.assertTrue(remote.is_closed())
        self.assertEqual(machine.result()[0], 1)

    def test_points_have_a_limit(self) -> None:
        _, remote = self.start()
        for n in range(1024):
            self.assertEqual(remote.ask(f"Z0,{0x80000000 + 2 * n:x},2"), "OK")
        self.assertEqual(remote.ask("Z0,90000000,2"), "E16")
        self.assertEqual(remote.ask("z0,80000000,2"), "OK")
        self.assertEqual(remote.ask("Z0,90000000,2"), "OK")


if __name__ == "__main__":
    main()
