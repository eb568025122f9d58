# SPDX-License-Identifier: Apache-2.0
"""The program with the window itself, started as a person does: its options without any display, and the window, which
keeps what it was told where it should and nothing where it should not."""
import os
import pathlib
import subprocess
import tempfile
import time
import unittest

from screen import Screen

PROGRAM = os.environ["MAILWORTHY"]
ZONE = """example.com. SOA ns.example.com. h.example.com. 1 3600 600 604800 60
example.com. NS ns.example.com.
ns.example.com. A 25.203.113.53
"""


class WindowTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        (self.home / "run").mkdir(mode=0o700)
        unwanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LANG", "LC_ALL",
                    "LANGUAGE", "DBUS_SESSION_BUS_ADDRESS")
        self.environment = {key: value for key, value in os.environ.items() if key not in unwanted}
        self.environment.update(HOME=str(self.home), XDG_RUNTIME_DIR=str(self.home / "run"), LC_ALL="C.UTF-8")

    def run_without_display(self, *arguments):
        return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=60, env=self.environment)

    def files(self):
        return sorted(str(path.relative_to(self.home)) for path in self.home.rglob("*")
                      if path.is_file() and not str(path.relative_to(self.home)).startswith(("run/", ".cache/")))

    def window(self, *arguments, title, until=lambda: True):
        """Starts the program on a screen, waits for its window and until `until` holds, and closes it as a person would."""
        screen = Screen()
        self.addCleanup(screen.stop)
        environment = dict(self.environment, DISPLAY=screen.name)
        with tempfile.TemporaryFile("w+") as said:
            program = subprocess.Popen([PROGRAM, *arguments], stdout=said, stderr=said, env=environment)
            try:
                for _ in range(1200):
                    if program.poll() is not None or (title in screen.windows() and until()):
                        break
                    time.sleep(0.05)
                said.seek(0)
                self.assertIsNone(program.poll(), said.read())
                self.assertIn(title, screen.windows())
                self.assertTrue(until())
                screen.close(screen.windows()[title])
                status = program.wait(timeout=60)
                said.seek(0)
                self.assertEqual(status, 0, said.read())
            finally:
                program.kill()
                program.wait()

    def test_help_needs_no_display(self):
        for arguments in (["--help"], ["-h"], ["--lang", "de", "--help"], ["-platform", "xcb", "--help"]):
            with self.subTest(arguments=arguments):
                result = self.run_without_display(*arguments)
                self.assertEqual(result.returncode, 0, result.stderr)
                self.assertIn("--practice", result.stdout)
                self.assertEqual(result.stderr, "")
        result = self.run_without_display("--version")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertRegex(result.stdout, r"^Mailworthy \d+\.\d+")
        self.assertEqual(self.files(), [])

    def test_what_is_wrong_is_said_without_a_display(self):
        for arguments in (["--no-such-option"], ["a.example", "b.example"], ["not a domain"], ["--ip", "192.0.2.1"],
                          ["example.com", "--ip", "1.2.3"], ["--zone", "/nonexistent"], ["--dns", "nonsense"],
                          ["--dns", "https://"], ["--deadline", "soon"]):
            with self.subTest(arguments=arguments):
                result = self.run_without_display(*arguments)
                self.assertEqual(result.returncode, 2, result.stderr)
                self.assertEqual(len(result.stderr.splitlines()), 1, result.stderr)
                self.assertEqual(result.stdout, "")
        self.assertEqual(self.files(), [])

    def test_the_window_keeps_what_it_was_told(self):
        zone = self.home / "example.zone"
        zone.write_text(ZONE)
        old = self.home / ".config" / "Unknown Organization" / "Mailworthy.conf"
        old.parent.mkdir(parents=True)
        old.write_text("[General]\nappearance=2\n")
        kept = self.home / ".local/share/Mailworthy/domains/example.com.json"
        now = self.home / ".config" / "Mailworthy" / "Mailworthy.conf"
        self.window("example.com", "--zone", str(zone), "--deadline", "1", title="example.com", until=lambda: now.exists() and kept.parent.exists())
        self.assertIn("appearance=2", now.read_text())

    def test_practice_writes_nothing(self):
        self.window("--practice", title="Practice: morgenrot.example")
        self.assertEqual(self.files(), [])


if __name__ == "__main__":
    unittest.main()
