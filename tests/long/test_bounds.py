# SPDX-License-Identifier: Apache-2.0
"""Processor time, memory and output of the command line over everything in tests/bombs.h."""
import os
import resource
import subprocess
import tempfile
import time
import unittest

CLI = os.environ.get("MAILWORTHY_CLI", "build/bench/mailworthy-cli")
WRITER = os.environ.get("MAILWORTHY_BOUNDS", os.path.join(os.path.dirname(CLI), "tests", "tests_bounds"))
SECONDS, OCTETS_HELD, OCTETS_TOLD = 2.0, 100 * 1024 * 1024, 1_000_000
WHO = ["--ip", "25.203.113.25", "--host", "mail.example.com", "--selector", "s1"]


def run(arguments):
    """Processor seconds, octets held at most, octets told, exit status."""
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen([CLI, *arguments], stdout=out, stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = status
        return used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, out.seek(0, 2), os.waitstatus_to_exitcode(status)


class Bounds(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        subprocess.run([WRITER, "aliasesUpToTheRoot", "bombs:glued addresses"], stdout=subprocess.DEVNULL, check=True,
                       env={**os.environ, "MAILWORTHY_BOMBS": cls.folder.name, "QT_QPA_PLATFORM": "offscreen"})
        cls.zones = sorted(os.listdir(cls.folder.name))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_every_bomb_with_every_command(self):
        self.assertGreater(len(self.zones), 60)
        for zone in self.zones:
            text = os.path.join(self.folder.name, zone)
            for command in (["check", "example.com", *WHO], ["spf", "explain", "example.com"],
                            ["dmarc", "show", "example.com"], ["dkim", "check", "--domain", "example.com", "--selector", "s1"],
                            ["export", "example.com", *WHO, "--format", "text", "-o", "-"]):
                json = [] if command[0] == "export" else ["--json"]
                used, held, told, status = run([*command, *json, "--zone", text])
                print(f"{zone:45} {' '.join(command[:2]):22} {used:6.2f} s {held / 1e6:6.1f} MB {told:8} octets, {status}")
                with self.subTest(zone=zone, command=command[:2]):
                    self.assertIn(status, (0, 1, 3))
                    self.assertLess(used, SECONDS)
                    self.assertLess(held, OCTETS_HELD)
                    self.assertLess(told, OCTETS_TOLD)

    def test_messages(self):
        signature = "DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=s1; bh=AAAA; b=AAAA; h=from"
        messages = {
            "signatures": "From: a@example.com\r\n" + (signature + "\r\n") * 9000,
            "names": "From: a@example.com\r\n" + signature + ":a" * 400000 + "\r\n",
            "tags": "From: a@example.com\r\nDKIM-Signature: v=1; " + "a=; " * 250000 + "\r\n",
            "addresses": "From: " + "a@example.com, " * 60000 + "\r\n",
            "comments": "From: " + "(" * 500000 + "a@example.com\r\n",
            "received": "From: a@example.com\r\n" + "Received: from [192.0.2.1] by b; x\r\n" * 9000,
            "one hop": "From: a@example.com\r\nReceived: from " + "([1] " * 190000 + "\r\n",
            "results": "From: a@example.com\r\nAuthentication-Results: a; " + "spf=pass; " * 90000 + "\r\n",
            "folds": "From: a@example.com\r\nX: a\r\n" + " b\r\n" * 200000,
        }
        with tempfile.TemporaryDirectory() as folder:
            path, zone = os.path.join(folder, "m.eml"), os.path.join(self.folder.name, "ptr.zone")
            for name, head in messages.items():
                with open(path, "w", encoding="utf-8", newline="") as out:
                    out.write(head + "\r\nbody\r\n")
                used, held, told, status = run(["message", "verify", path, "--json", "--zone", zone])
                print(f"{name:20} {used:6.2f} s {held / 1e6:6.1f} MB {told:8} octets, {status}")
                with self.subTest(name=name):
                    self.assertIn(status, (1, 2, 3))
                    self.assertLess(used, SECONDS)
                    self.assertLess(held, OCTETS_HELD)
                    self.assertLess(told, OCTETS_TOLD)
            used, held, _, status = run(["message", "verify", "/dev/zero"]) # a head that never ends
            self.assertLess(used, SECONDS)
            self.assertNotEqual(status, 0)

    def test_a_bomb_delays_no_other_line(self):
        """Twenty ordinary domains alone, and with the worst beside them."""
        bomb = os.path.join(self.folder.name, "many-glued-records.zone")
        with tempfile.TemporaryDirectory() as folder:
            zone, lines = os.path.join(folder, "zone"), os.path.join(folder, "lines")
            with open(zone, "w", encoding="utf-8") as out:
                for i in range(20):
                    out.write(f'd{i}.example. MX 10 m.d{i}.example.\nm.d{i}.example. A 25.203.0.{i}\n'
                              f'd{i}.example. TXT "v=spf1 mx -all"\n')
            with open(lines, "w", encoding="utf-8") as out:
                out.write("example.com\n" + "".join(f"d{i}.example\n" for i in range(20)))
            begin = time.monotonic()
            used, held, _, status = run(["check", "--from", lines, "--json", "--zone", zone, "--zone", bomb])
            print(f"a batch with a bomb: {used:.2f} s processor, {time.monotonic() - begin:.2f} s, {held / 1e6:.0f} MB")
            self.assertEqual(status, 1)
            self.assertLess(used, 3 * SECONDS)
            self.assertLess(held, 2 * OCTETS_HELD)


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    unittest.main(verbosity=2)
