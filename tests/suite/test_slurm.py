"""A job array of tools/run-suite on a Slurm of this machine: a key of its own, ports of its own.

Needs root and Debian's packages munge, slurmctld, slurmd and slurm-client; configure with
-DHARTWOOD_SLURM_TESTS=ON. Whatever it starts, it ends.
"""

import os
import platform
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from programs import bare_elf

RUNNER = Path(__file__).resolve().parents[2] / "tools" / "run-suite"
PROGRAM = str(Path(sys.argv[1]).resolve())
TOOLS = ("munged", "slurmctld", "slurmd", "sbatch", "sinfo")
START = 60

CONFIG = """ClusterName=test
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={ports[0]}
SlurmdPort={ports[1]}
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket={folder}/munge/socket
CredType=cred/munge
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/slurmd.log
ProctrackType=proctrack/pgid
TaskPlugin=task/none
ReturnToService=2
MailProg=/bin/true
NodeName={host} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES State=UP MaxTime=INFINITE
"""


def free_ports(n: int) -> list[int]:
    """Ports of the loopback interface that nobody listens on."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(n)]
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


class SlurmTest(unittest.TestCase):
    def setUp(self) -> None:
        missing = [tool for tool in TOOLS if shutil.which(tool) is None]
        self.assertEqual(missing, [], "install munge, slurmctld, slurmd and slurm-client")
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.root.chmod(0o755)
        for name in ("munge", "state", "spool", "suite"):
            (self.root / name).mkdir(mode=0o755)
        config = self.root / "slurm.conf"
        host = platform.node().split(".")[0]
        config.write_text(CONFIG.format(host=host, ports=free_ports(2), folder=self.root))
        self.env = os.environ | {"SLURM_CONF": str(config)}
        key = self.root / "munge" / "key"
        key.write_bytes(os.urandom(128))
        key.chmod(0o400)
        munge = self.root / "munge"
        self.start("munged", "--foreground", "--force", f"--key-file={key}",
                   f"--socket={munge}/socket", f"--pid-file={munge}/pid",
                   f"--seed-file={munge}/seed", f"--log-file={munge}/log")
        self.wait_for(lambda: (munge / "socket").exists(), "munged")
        self.start("slurmctld", "-D", "-f", str(config))
        self.start("slurmd", "-D", "-f", str(config), "-N", host)
        self.wait_for(lambda: "idle" in self.call("sinfo", "-h", "-o", "%T").stdout, "slurm")

    def start(self, *command: str) -> None:
        """A service that ends with the test."""
        child = subprocess.Popen(command, env=self.env, stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL)
        self.addCleanup(child.wait, 30)
        self.addCleanup(child.terminate)

    def call(self, *command: str) -> subprocess.CompletedProcess:
        return subprocess.run(command, env=self.env, capture_output=True, text=True, check=False,
                              timeout=300)

    def wait_for(self, condition, what: str) -> None:
        deadline = time.monotonic() + START
        while not condition():
            if time.monotonic() > deadline:
                logs = "".join(path.read_text(errors="replace")[-1500:]
                               for path in self.root.glob("**/*log"))
                self.fail(f"{what} does not come up:\n{logs}")
            time.sleep(0.2)

    def test_job_array(self) -> None:
        for name in "abcde":
            (self.root / "suite" / name).write_bytes(bare_elf.report(1 if name != "d" else 9))
        folder = self.root / "jobs"
        command = (sys.executable, str(RUNNER), str(self.root / "suite"), "--program", PROGRAM)
        self.call(*command, "--slurm", str(folder), "--tasks", "3")
        done = self.call("sbatch", "--wait", str(folder / "job.sh"))
        self.assertEqual(done.returncode, 1, done.stderr)  # that of the task with d
        self.assertEqual(len(list((folder / "results").glob("*.json"))), 3)
        done = self.call(*command, "--collect", str(folder / "results"))
        self.assertIn("4 passed, 1 failed", done.stdout)
        self.assertIn("case 4 failed", done.stdout)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[2:])
