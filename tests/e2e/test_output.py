# SPDX-License-Identifier: Apache-2.0
"""Where results go: files, pipes, devices, a full disk, a terminal. No server is asked: a zone text or the made-up firm
answers."""
import fcntl
import json
import os
import pathlib
import pty
import re
import resource
import select
import shutil
import socket
import stat
import struct
import subprocess
import tempfile
import termios
import unittest

CLI = os.environ["MAILWORTHY_CLI"]
FIRM = "morgenrot.example"
EXPORT = ["export", FIRM, "--practice", "--format", "zone"]
EVALUATE = ["spf", "evaluate", "--practice", "--ip", "192.0.2.1", "--mail-from", "", "--helo", FIRM]
# Every command that prints something, where it ends without one.
COMMANDS = [["check", FIRM, "--practice"], [*EXPORT, "-o", "-"], EVALUATE, ["spf", "explain", FIRM, "--practice"],
            ["dkim", "check", "--domain", FIRM, "--selector", "s1", "--practice"], ["dmarc", "show", FIRM, "--practice"],
            ["list", "services"], ["list", "servers"]]


class OutputTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mailworthy-e2e-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def run_cli(self, *arguments, text=True, **more):
        more.setdefault("stdout", subprocess.PIPE)
        more.setdefault("cwd", self.folder)
        return subprocess.run([CLI, *map(str, arguments)], stderr=subprocess.PIPE, text=text, timeout=120, **more)

    def assert_complains(self, result):
        self.assertEqual(result.returncode, 2, result)
        self.assertEqual(len(result.stderr.strip().splitlines()), 1, result.stderr)
        self.assertRegex(result.stderr.strip(), r"\.$")

    def left(self):
        return sorted(entry.name for entry in self.folder.iterdir())

    def generate(self, *more, **how):
        return self.run_cli("dkim", "generate", "--domain", "example.com", "--selector", "s1", "--out", self.folder, *more,
                            **how)


class StandardOutputTest(OutputTest):
    def test_a_full_disk_is_told_by_every_command(self):
        for command in [*COMMANDS, ["--help"], ["--version"], ["check", "--help"], ["spf", "--help"],
                        ["walk", FIRM, "--practice", "--output", "x"]]:
            for more in ([], ["--json"]):
                if more and (command[-1] in ("--help", "--version") or command[0] in ("walk", "export")):
                    continue
                with self.subTest(command + more), open("/dev/full", "w", encoding="ascii") as full:
                    self.assert_complains(self.run_cli(*command, *more, stdout=full))

    def test_a_pipe_that_nobody_reads_is_told(self):
        for command in COMMANDS:
            with self.subTest(command):
                reader, writer = os.pipe()
                os.close(reader)
                self.assert_complains(self.run_cli(*command, "--json", stdout=writer) if command[0] != "export"
                                      else self.run_cli(*command, stdout=writer))
                os.close(writer)

    def test_a_stream_that_was_closed_is_told(self):
        result = subprocess.run(["sh", "-c", '"$0" "$@" >&-', CLI, *EVALUATE], stderr=subprocess.PIPE, text=True, timeout=120)
        self.assert_complains(result)
        result = subprocess.run(["sh", "-c", '"$0" check --from - --practice <&-', CLI], capture_output=True, text=True,
                                timeout=120)
        self.assert_complains(result)
        result = subprocess.run(["sh", "-c", '"$0" "$@" 2>&-', CLI, *EVALUATE], stdout=subprocess.PIPE, text=True, timeout=120)
        self.assertIn(result.returncode, (0, 1))
        self.assertNotEqual(result.stdout, "")

    def test_a_batch_ends_when_nobody_reads(self):
        batch = subprocess.Popen([CLI, "check", "--from", "-", "--practice", "--json"], stdin=subprocess.PIPE,
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(batch.kill)
        batch.stdout.close()
        batch.stdin.write(f"{FIRM}\n".encode())
        batch.stdin.flush()  # and left open
        self.assertEqual(batch.wait(60), 2)
        batch.stdin.close()
        batch.stderr.close()


class FileTest(OutputTest):
    def test_the_file_or_standard_output(self):
        self.assertEqual(self.run_cli(*EXPORT, "-o", "file").returncode, 0)
        printed = self.run_cli(*EXPORT, "-o", "-")
        self.assertEqual((self.folder / "file").read_text(), printed.stdout)
        mask = os.umask(0)
        os.umask(mask)
        self.assertEqual(stat.S_IMODE((self.folder / "file").stat().st_mode), 0o666 & ~mask)
        self.assertEqual(self.left(), ["file"])

    def test_a_file_that_is_there_keeps_its_readers(self):
        target = self.folder / "file"
        target.write_text("old")
        target.chmod(0o640)
        self.assertEqual(self.run_cli(*EXPORT, "-o", target).returncode, 0)
        self.assertIn("v=spf1", target.read_text())
        self.assertEqual(stat.S_IMODE(target.stat().st_mode), 0o640)
        if os.geteuid() == 0:
            os.chown(target, 65534, 65534)
            self.assertEqual(self.run_cli(*EXPORT, "-o", target).returncode, 0)
            self.assertEqual((target.stat().st_uid, target.stat().st_gid), (65534, 65534))
        self.assertEqual(self.left(), ["file"])

    def test_a_pipe_is_written_into(self):
        for command in (EXPORT + ["-o"], ["walk", FIRM, "--practice", "--output"]):
            with self.subTest(command):
                pipe = self.folder / "pipe"
                os.mkfifo(pipe)
                reader = subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE, text=True)
                self.addCleanup(reader.kill)
                self.assertEqual(self.run_cli(*command, pipe).returncode, 0)
                self.assertIn("v=spf1", reader.communicate(timeout=60)[0])
                self.assertTrue(stat.S_ISFIFO(pipe.stat().st_mode))
                pipe.unlink()

    def device(self, name, minor):
        """Root gets a device of its own to try: whoever replaces it harms nobody."""
        if os.geteuid() != 0:
            return pathlib.Path("/dev") / name
        path = self.folder / name
        os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, minor))
        try:
            path.write_bytes(b"") if name == "null" else path.open("rb").close()
        except OSError:
            self.skipTest("no device can be made here")
        return path

    def test_a_device_stays_a_device(self):
        null, full = self.device("null", 3), self.device("full", 7)
        link = self.folder / "link"
        link.symlink_to(null)
        for command in (EXPORT + ["-o"], ["walk", FIRM, "--practice", "--output"]):
            for good in (null, link):
                with self.subTest((command, good)):
                    self.assertEqual(self.run_cli(*command, good).returncode, 0)
                    self.assertTrue(stat.S_ISCHR(null.stat().st_mode))
            with self.subTest((command, full)):
                self.assert_complains(self.run_cli(*command, full))
                self.assertTrue(stat.S_ISCHR(full.stat().st_mode))
        self.assert_complains(self.run_cli(*EXPORT, "-o", full, "--json"))
        self.assertTrue(link.is_symlink())

    def test_descriptors_by_their_names(self):
        wanted = self.run_cli(*EXPORT, "-o", "-").stdout
        for name in ("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"):
            with self.subTest(name):
                self.assertEqual(self.run_cli(*EXPORT, "-o", name).stdout, wanted)
                target = self.folder / "file"
                target.write_text("before\n")
                with open(target, "a", encoding="ascii") as file:  # as >> does: what stands there stays
                    self.assertEqual(self.run_cli(*EXPORT, "-o", name, stdout=file).returncode, 0)
                self.assertEqual(target.read_text(), "before\n" + wanted)
        reader, writer = os.pipe()
        result = self.run_cli(*EXPORT, "-o", f"/dev/fd/{writer}", pass_fds=[writer])
        os.close(writer)
        with open(reader, encoding="ascii") as end:
            self.assertEqual(end.read(), wanted)
        self.assertEqual((result.returncode, result.stdout), (0, ""))
        self.assert_complains(self.run_cli(*EXPORT, "-o", "/dev/fd/987"))
        with open(CLI, "rb") as only_to_read:
            self.assert_complains(self.run_cli(*EXPORT, "-o", "/dev/fd/0", stdin=only_to_read))

    def test_what_cannot_be_written_is_told(self):
        listener = socket.socket(socket.AF_UNIX)
        self.addCleanup(listener.close)
        listener.bind(str(self.folder / "socket"))
        (self.folder / "loop").symlink_to("loop")
        (self.folder / "dangling").symlink_to(self.folder / "elsewhere")
        for name in ("socket", "loop", "dangling", ".", self.folder, "missing/x", "/dev/null/x", "x" * 300, "/"):
            for command in (EXPORT + ["-o"], ["walk", FIRM, "--practice", "--output"]):
                with self.subTest((command[0], name)):
                    result = self.run_cli(*command, name)
                    self.assert_complains(result)
                    self.assertEqual(result.stdout, "")
        self.assertEqual(self.left(), ["dangling", "loop", "socket"])

    def test_a_link_to_a_file_is_followed_where_it_was_named(self):
        (self.folder / "file").write_text("old")
        (self.folder / "link").symlink_to("file")
        self.assertEqual(self.run_cli(*EXPORT, "-o", "link").returncode, 0)
        self.assertTrue((self.folder / "link").is_symlink())
        self.assertIn("v=spf1", (self.folder / "file").read_text())
        self.assertEqual(self.left(), ["file", "link"])

    def test_a_name_that_can_be_guessed_is_no_way_to_another_file(self):
        victim = self.folder / "victim"
        shared = self.folder / "shared"
        shared.mkdir()
        shared.chmod(0o1777)
        for number in ("", "-2"):
            (shared / f"mailworthy-{FIRM}{number}.txt").symlink_to(victim)
        self.assertEqual(self.run_cli("walk", FIRM, "--zone", self.zone(), cwd=shared).returncode, 0)
        self.assertFalse(victim.exists())
        self.assertIn(f"Mail of {FIRM}", (shared / f"mailworthy-{FIRM}-3.txt").read_text())

    def zone(self):
        zone = self.folder / "world.zone"
        zone.write_text(f"{FIRM}. SOA ns.{FIRM}. h.{FIRM}. 1 2 3 4 5\n{FIRM}. NS ns.{FIRM}.\n{FIRM}. TXT \"v=spf1 -all\"\n")
        return zone

    @unittest.skipUnless(os.geteuid() == 0, "only root may make another user's link")
    def test_another_users_link_in_a_shared_folder(self):
        """As the shell has it: the system says whether such a link may be followed."""
        if pathlib.Path("/proc/sys/fs/protected_symlinks").read_text().strip() != "1":
            self.skipTest("this system follows such links")
        shared = self.folder / "shared"
        shared.mkdir()
        shared.chmod(0o1777)
        victim = self.folder / "victim"
        victim.write_text("mine")
        (shared / "out").symlink_to(victim)
        os.chown(shared / "out", 65534, 65534, follow_symlinks=False)
        self.assert_complains(self.run_cli(*EXPORT, "-o", shared / "out"))
        self.assertEqual(victim.read_text(), "mine")

    def test_an_exports_document(self):
        result = self.run_cli(*EXPORT, "-o", "file", "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        document = json.loads(result.stdout)
        self.assertEqual((document["schema"], document["domain"], document["file"], document["format"]),
                         (1, FIRM, "file", "zone"))
        self.assertIn("v=spf1", (self.folder / "file").read_text())
        result = self.run_cli("export", FIRM, "--practice", "-o", "-", "--json")
        self.assertEqual(json.loads(result.stdout)["records"], document["records"])
        self.assert_complains(self.run_cli(*EXPORT, "-o", "-", "--json"))

    def test_practice_writes_only_where_it_is_told_to(self):
        for command in (["walk", "--practice"], ["walk", FIRM, "--practice"]):
            result = self.run_cli(*command)
            self.assertEqual((result.returncode, self.left()), (0, []), result.stderr)
            self.assertIn("v=spf1", result.stdout)
        self.assertEqual(self.run_cli("walk", "--practice", "--output", "text").returncode, 0)
        printed = self.run_cli("walk", "--practice", "--output", "-").stdout
        when = "Checked on "
        self.assertEqual([line for line in printed.splitlines() if not line.startswith(when)],
                         [line for line in (self.folder / "text").read_text().splitlines() if not line.startswith(when)])
        self.assertEqual(self.left(), ["text"])

    @unittest.skipIf(os.geteuid() == 0, "root may write everywhere")
    def test_a_folder_that_cannot_be_written(self):
        zone = self.zone()
        self.folder.chmod(0o500)
        for command in (["walk", FIRM, "--zone", zone], [*EXPORT, "-o", "x"], ["dkim", "generate", "--domain", FIRM,
                                                                              "--selector", "s1", "--out", "."]):
            with self.subTest(command):
                result = self.run_cli(*command)
                self.assert_complains(result)
                self.assertEqual(result.stdout, "")
        self.folder.chmod(0o700)

    def test_walk_has_no_document(self):
        result = self.run_cli("walk", FIRM, "--practice", "--json", "--output", "x")
        self.assert_complains(result)
        self.assertEqual((result.stdout, self.left()), ("", []))
        self.assertNotIn("--json", self.run_cli("walk", "--help").stdout)


class KeyFilesTest(OutputTest):
    """All files of a key or none."""

    def test_a_full_disk(self):
        whole = self.folder / "whole"
        self.assertEqual(self.run_cli("dkim", "generate", "--domain", "example.com", "--selector", "s1", "--out",
                                      whole).returncode, 0)
        largest = max(file.stat().st_size for file in whole.iterdir())
        for limit in (0, 100, 1000, 1680, 2000, largest - 1):
            with self.subTest(limit):
                out = self.folder / "new" / "folder"
                result = self.run_cli("dkim", "generate", "--domain", "example.com", "--selector", "s1", "--out", out,
                                      restore_signals=False,
                                      preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
                self.assert_complains(result)
                self.assertFalse(out.exists() and list(out.iterdir()))

    @unittest.skipUnless(os.geteuid() == 0, "only root may mount")
    def test_a_disk_that_fills_up(self):
        disk = self.folder / "disk"
        disk.mkdir()
        for pages in range(1, 5):
            mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={4 * pages}k", "tmpfs", disk], check=False,
                                     capture_output=True)
            if mounted.returncode:
                self.skipTest("mounting is not allowed here")
            try:
                with self.subTest(pages):
                    result = self.run_cli("dkim", "generate", "--domain", "example.com", "--selector", "s1", "--out", disk)
                    left = len(list(disk.iterdir()))
                    self.assertEqual((result.returncode, left) in ((2, 0), (0, 4)), True, (result, left))
            finally:
                subprocess.run(["umount", disk], check=True)

    def test_a_link_in_the_way(self):
        for suffix in (".private.pem", ".pkcs1.pem", ".zone", ".txt"):
            for target in ("elsewhere", "/dev/zero"):
                with self.subTest((suffix, target)):
                    link = self.folder / f"s1{suffix}"
                    link.symlink_to(target)
                    self.assert_complains(self.generate())
                    self.assertEqual(self.left(), [link.name])
                    link.unlink()

    def test_force_takes_the_names_over(self):
        self.assertEqual(self.generate().returncode, 0)
        before = {name: (self.folder / name).read_bytes() for name in self.left()}
        self.assert_complains(self.generate())
        (self.folder / "victim").write_text("mine")
        (self.folder / "s1.zone").unlink()
        (self.folder / "s1.zone").symlink_to("victim")
        self.assertEqual(self.generate("--force").returncode, 0)
        for name, octets in before.items():
            self.assertNotEqual((self.folder / name).read_bytes(), octets)
            self.assertFalse((self.folder / name).is_symlink())
        self.assertEqual((self.folder / "victim").read_text(), "mine")
        self.assertEqual(stat.S_IMODE((self.folder / "s1.private.pem").stat().st_mode), 0o600)
        self.assertEqual(self.left(), sorted([*before, "victim"]))

    def test_force_that_fails_leaves_the_old_files(self):
        self.assertEqual(self.generate().returncode, 0)
        before = {name: (self.folder / name).read_bytes() for name in self.left()}
        result = self.generate("--force", restore_signals=False,
                               preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1800, 1800)))
        self.assert_complains(result)
        self.assertEqual({name: (self.folder / name).read_bytes() for name in self.left()}, before)

    def test_one_key_after_another(self):
        result = self.generate("--replaces", "old", "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        document = json.loads(result.stdout)
        self.assertEqual(document["replaces"], {"selector": "old", "name": "old._domainkey.example.com", "value": "v=DKIM1; p="})
        self.assertGreater(len(document["steps"]), 3)
        sheet = (self.folder / "s1.txt").read_text()
        places = [sheet.index(step) for step in document["steps"]]
        self.assertEqual(places, sorted(places))
        self.assertIn(document["value"], sheet)
        self.assertIn("old._domainkey.example.com TXT\nv=DKIM1; p=\n", sheet)
        self.assertNotIn("old._domainkey", (self.folder / "s1.zone").read_text())
        for name in ("s1", "a b"):
            self.assert_complains(self.generate("--force", "--replaces", name))


class TerminalTest(OutputTest):
    def on_terminal(self, *arguments, columns=80, environment=None):
        """What a terminal of so many columns is given; standard error is one, too."""
        pid, terminal = pty.fork()
        if pid == 0:
            fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
            os.execve(CLI, [CLI, *arguments], {**os.environ, "TERM": "xterm", **(environment or {})})
        out = b""
        while True:
            ready, _, _ = select.select([terminal], [], [], 60)
            try:
                part = os.read(terminal, 65536) if ready else b""
            except OSError:
                part = b""
            if not part:
                break
            out += part
        os.close(terminal)
        os.waitpid(pid, 0)
        return out.decode().replace("\r\n", "\n")

    def test_colour_on_a_terminal_only(self):
        self.assertIn("\033[", self.on_terminal("check", FIRM, "--practice"))
        for environment in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            self.assertNotIn("\033[3", self.on_terminal("check", FIRM, "--practice", environment=environment))
        self.assertNotIn("\033[", self.run_cli("check", FIRM, "--practice").stdout)

    def test_the_width_of_the_terminal(self):
        """What is to be copied stays whole: values, and letters."""
        longest = {}
        for columns in (50, 80, 120):
            out = self.on_terminal("check", FIRM, "--practice", columns=columns, environment={"NO_COLOR": "1"})
            prose = re.sub(r" *The text to send them:\n\n(    .*\n|\n)+", "", out)
            lines = [line for line in prose.splitlines() if len(line.split()) > 3 and not re.search(r"v=\S", line)]
            longest[columns] = max(map(len, lines))
            self.assertLessEqual(longest[columns], columns, [line for line in lines if len(line) > columns])
        self.assertLess(longest[50], longest[80])
        self.assertLess(longest[80], longest[120])
        self.assertLessEqual(max(len(line) for line in self.run_cli("dmarc", "show", FIRM, "--practice").stdout.splitlines()), 96)


if __name__ == "__main__":
    unittest.main()
