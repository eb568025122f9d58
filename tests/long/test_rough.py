# SPDX-License-Identifier: Apache-2.0
"""Rough treatment: killed at any moment, a disk that fills up, hundreds of domains in one go. What was there is never lost."""
import json
import os
import pathlib
import random
import resource
import shutil
import signal
import stat
import subprocess
import tempfile
import time
import unittest

from internet import CLI, InternetTest

ZONE = """example.com. SOA ns.example.com. h.example.com. 1 3600 600 604800 60
example.com. NS ns.example.com.
ns.example.com. A 198.51.99.53
example.com. MX 10 mail.example.com.
mail.example.com. A 198.51.99.10
"""


class KillTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mailworthy-long-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        (self.folder / "world.zone").write_text(ZONE)

    def killed_after(self, seconds, *arguments):
        process = subprocess.Popen([CLI, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        return process.wait() == -signal.SIGKILL

    def test_export_leaves_the_old_file_or_the_new_one(self):
        target = self.folder / "export.txt"
        arguments = ["export", "example.com", "--ip", "198.51.99.10", "--host", "mail.example.com", "--zone",
                     self.folder / "world.zone", "-o", target]
        began = time.monotonic()
        subprocess.run([CLI, *map(str, arguments)], check=False, capture_output=True)
        whole = time.monotonic() - began
        complete = len(target.read_bytes())
        dice = random.Random(1)
        killed = 0
        for _ in range(150):
            target.write_text("old")
            killed += self.killed_after(dice.uniform(0, whole * 1.2), *arguments)
            size = len(target.read_bytes())
            self.assertTrue(size == 3 or abs(size - complete) < 100, size)
        self.assertGreater(killed, 50)

    def test_a_key_is_whole_or_not_there(self):
        dice = random.Random(2)
        killed = 0
        for number in range(100):
            out = self.folder / f"keys{number}"
            killed += self.killed_after(dice.uniform(0, 0.4), "dkim", "generate", "--domain", "example.com", "--selector",
                                        "s1", "--out", out)
            key = out / "s1.private.pem"
            if key.exists():
                self.assertEqual(stat.S_IMODE(key.stat().st_mode), 0o600)
                self.assertTrue(key.read_text().rstrip().endswith("-----END PRIVATE KEY-----"))
        self.assertGreater(killed, 20)


@unittest.skipUnless(os.geteuid() == 0, "a disk of its own needs root")
class FullDiskTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mailworthy-long-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        (self.folder / "world.zone").write_text(ZONE)
        self.disk = self.folder / "disk"
        self.disk.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(self.disk)], check=True)
        self.addCleanup(subprocess.run, ["umount", str(self.disk)])

    def fill(self):
        file = os.open(self.disk / "filler", os.O_WRONLY | os.O_CREAT)
        try:
            while os.write(file, b"x" * 512):
                pass
        except OSError:
            pass
        finally:
            os.close(file)

    def assert_told(self, *arguments):
        result = subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True)
        self.assertEqual(result.returncode, 2, result.stderr)
        self.assertEqual(len(result.stderr.strip().splitlines()), 1, result.stderr)

    def test_export(self):
        target = self.disk / "export.txt"
        target.write_text("old")
        self.fill()
        self.assert_told("export", "example.com", "--ip", "198.51.99.10", "--host", "mail.example.com", "--zone",
                         self.folder / "world.zone", "-o", target)
        self.assertEqual(target.read_text(), "old")
        self.assertEqual(sorted(p.name for p in self.disk.iterdir()), ["export.txt", "filler"])

    def test_key(self):
        (self.disk / "keys").mkdir()
        self.fill()
        self.assert_told("dkim", "generate", "--domain", "example.com", "--selector", "s1", "--out", self.disk / "keys")
        self.assertEqual(list((self.disk / "keys").iterdir()), [])


class SoakTest(InternetTest):
    def test_five_hundred_domains(self):
        """Memory stays bounded, every line comes, a silent name server holds up nobody else."""
        lines = []
        for number in range(500):
            lines.append(("healthy.example", "faulty.example", f"missing{number}.example", f"www.missing{number}.example")[number % 4])
        source = self.folder / "domains.txt"
        source.write_text("\n".join(lines) + "\n")
        began = time.monotonic()
        result = self.run_cli("check", "--from", str(source), "--json", *self.dns())
        self.assertEqual(result.returncode, 1, result.stderr)
        documents = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual(len(documents), 500)
        self.assertEqual(sum("domain" in document for document in documents), 500)
        for document in documents:
            if document["domain"].startswith("missing"):
                self.assertIn("zone-not-found", self.codes(document), json.dumps(document)[:6000])
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"500 domains in {time.monotonic() - began:.1f} s, at most {peak:.0f} MB", flush=True)
        self.assertLess(peak, 400)


if __name__ == "__main__":
    unittest.main()
