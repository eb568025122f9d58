# SPDX-License-Identifier: Apache-2.0
"""Many domains in a row, and what scripts make of the answers: columns, exit statuses, short lines, progress. No server is
asked: a zone text answers."""
import json
import os
import pathlib
import pty
import re
import shutil
import subprocess
import tempfile
import unittest

CLI = os.environ["MAILWORTHY_CLI"]
ZONE = """example.com. SOA ns.example.com. h.example.com. 1 3600 600 604800 60
example.com. NS ns.example.com.
ns.example.com. A 198.51.99.53
example.com. MX 10 mail.example.com.
mail.example.com. A 198.51.99.10
mail.example.com. A 198.51.99.11
example.com. TXT "v=spf1 ip4:198.51.99.10 ip4:198.51.99.11 -all"
other.example. SOA ns.other.example. h.other.example. 1 3600 600 604800 60
other.example. TXT "v=spf1 -all"
10.99.51.198.in-addr.arpa. PTR mail.example.com.
11.99.51.198.in-addr.arpa. PTR mail.example.com.
"""


class BatchTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mailworthy-e2e-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.zone = self.folder / "world.zone"
        self.zone.write_text(ZONE)

    def run_cli(self, *arguments, **more):
        return subprocess.run([CLI, *map(str, arguments)], capture_output=True, timeout=120, **more)

    def batch(self, octets, *more):
        result = self.run_cli("check", "--from", "-", "--zone", self.zone, "--json", *more,
                              input=octets if isinstance(octets, bytes) else octets.encode())
        return result, [json.loads(line) for line in result.stdout.decode().splitlines()]

    def inputs(self, octets, *more):
        """What each line was understood as, by domain; the bad ones by "error"."""
        result, documents = self.batch(octets, *more)
        self.assertIn(result.returncode, (0, 1, 3), result.stderr)
        read = {}
        for document in documents:
            self.assertEqual(document["schema"], 1)
            if "error" in document:
                read.setdefault("error", []).append(document["input"])
            else:
                given = document["input"]
                read[document["domain"]] = (given["ips"], given["host"], given["selectors"], given["services"])
        return read

    def assert_refused(self, octets):
        result, _ = self.batch(octets)
        self.assertEqual((result.returncode, result.stdout), (2, b""), result)
        self.assertRegex(result.stderr.decode(), r"^[^\n]+\.\n$")


class ColumnsTest(BatchTest):
    WANTED = {"example.com": (["198.51.99.10", "198.51.99.11"], "mail.example.com", ["s1", "s2"], ["google-workspace"]),
              "other.example": ([], "", [], [])}
    ROWS = [["domain", "ip", "host", "selector", "service"],
            ["example.com", "198.51.99.10 198.51.99.11", "mail.example.com", "s1 s2", "google-workspace"],
            ["other.example", "", "", "", ""]]

    def text(self, separator=",", end="\n", quote=""):
        return "".join(separator.join(f"{quote}{field}{quote}" for field in row) + end for row in self.ROWS)

    def test_as_programs_write_them(self):
        for text in (self.text(), self.text(end="\r\n"), self.text(quote='"'), self.text(separator=", "), self.text(";"),
                     self.text("\t"), "\ufeff" + self.text(end="\r\n", quote='"'), "# a remark\n\n" + self.text(),
                     self.text().replace(",,,,\n", "\n"), self.text().replace("domain,ip", "Domain,IP"),
                     self.text().removesuffix("\n"), self.text(end=",,\n"), self.text(";", end=";\r\n"), self.text().replace("198.51.99.10 198", "198.51.99.10   198")):
            with self.subTest(text):
                self.assertEqual(self.inputs(text), self.WANTED)

    def test_in_any_order_and_only_some(self):
        self.assertEqual(self.inputs("ip\tdomain\n\texample.com\n\t\n"), {"example.com": ([], "", [], [])})
        self.assertEqual(self.inputs("domain,ip\nexample.com,\n,\n,,,\n"), {"example.com": ([], "", [], [])})
        self.assertEqual(self.inputs("ip,domain\n198.51.99.10,example.com\n"), {"example.com": (["198.51.99.10"], "", [], [])})
        self.assertEqual(self.inputs("domain\nexample.com\n"), {"example.com": ([], "", [], [])})

    def test_over_what_the_options_say_of_all(self):
        read = self.inputs("domain,ip,host,selector\nexample.com,198.51.99.11,mail.example.com,s2\nother.example,,,\n",
                           "--ip", "198.51.99.10", "--host", "all.example.com", "--selector", "s1")
        self.assertEqual(read, {"example.com": (["198.51.99.10", "198.51.99.11"], "mail.example.com", ["s1", "s2"], []),
                                "other.example": (["198.51.99.10"], "all.example.com", ["s1"], [])})

    def test_a_bad_row_is_told_and_the_others_go_on(self):
        bad = ["other.example,nonsense,,,", ",198.51.99.10,,,", "other.example,,,,no-such-service", 'other.example,"198',
               "a,b,c,d,e,f,g", 'x"y,,,,', '"a"b,,,,']
        read = self.inputs(",".join(self.ROWS[0]) + "\n" + "\n".join(bad) + "\nexample.com,,,,\n")
        self.assertEqual(read, {"example.com": ([], "", [], []), "error": bad})

    def test_columns_that_are_not_known(self):
        for header in ("domain,ips", "domain,domain", "ip,host", "domain,,ip", '"domain","ips",""'):
            with self.subTest(header):
                self.assert_refused(header + "\nexample.com\n")

    def test_plain_lines_as_before(self):
        self.assertEqual(self.inputs("\ufeffexample.com\r\n"), {"example.com": ([], "", [], [])})
        self.assertEqual(self.inputs("example.com,198.51.99.10\n"), {"error": ["example.com,198.51.99.10"]})

    def test_a_long_row(self):
        addresses = [f"198.51.{i // 250}.{i % 250 + 1}" for i in range(300)]
        read = self.inputs(f"domain,ip\nexample.com,{' '.join(addresses)}\n")
        self.assertEqual(read["example.com"][0], addresses)

    def test_garbage(self):
        for octets in (bytes(range(256)) * 40, b"\x00" * 5000, "domain\n".encode("utf-16"), b"\xef\xbb\xbf", b"\xef"):
            with self.subTest(octets[:10]):
                result, documents = self.batch(octets)
                self.assertIn(result.returncode, (0, 1))
                self.assertEqual(result.returncode, 1 if documents else 0)

    def test_what_cannot_be_read(self):
        result = self.run_cli("check", "--from", "/dev/zero", "--zone", self.zone)
        self.assertEqual(result.returncode, 2, result)
        self.assertEqual(len(result.stderr.strip().splitlines()), 1, result.stderr)
        result = self.run_cli("check", "--from", self.folder, "--zone", self.zone)
        self.assertEqual((result.returncode, result.stdout), (2, b""), result)


class ResumeTest(BatchTest):
    """A run that was interrupted goes on where it ended."""

    def resume(self, former, domains, *more):
        output = self.folder / "former.jsonl"
        output.write_bytes(former)
        return self.run_cli("check", "--from", "-", "--resume", output, "--json", "--zone", self.zone, *more, input=domains)

    def domains(self, result):
        self.assertIn(result.returncode, (0, 1), result.stderr)
        return [json.loads(line)["domain"] for line in result.stdout.splitlines()]

    def test_what_is_there_is_skipped(self):
        both = b"example.com\nother.example\n"
        whole = self.run_cli("check", "--from", "-", "--json", "--zone", self.zone, input=both).stdout
        one = next(line for line in whole.splitlines() if json.loads(line)["domain"] == "example.com") + b"\n"
        bad = b'{"schema":1,"input":"x y","error":"z"}\n'
        for former, wanted in ((b"", ["example.com", "other.example"]), (whole, []), (one, ["other.example"]),
                               (one + whole.replace(one, b"")[:500], ["other.example"]),  # cut off in the middle
                               (bad + one, ["other.example"]), (b"\n" + one + b"\n", ["other.example"])):
            with self.subTest(former[-60:]):
                self.assertEqual(sorted(self.domains(self.resume(former, both))), wanted)
        self.assertEqual(self.domains(self.resume(one, b"EXAMPLE.com.\nother.example\n")), ["other.example"])
        self.assertEqual(self.domains(self.resume(one, b"domain,ip\nexample.com,198.51.99.10\nother.example,\n")),
                         ["other.example"])
        self.assertEqual(self.resume(whole, both).returncode, 0)

    def test_what_cannot_be_gone_on_with(self):
        for former in (b"nonsense\n", b"[]\n", b"{}\n", b"example.com: zone=ok\n", b"\x00" * 5000):
            with self.subTest(former[:20]):
                result = self.resume(former, b"example.com\n")
                self.assertEqual((result.returncode, result.stdout), (2, b""), result)
                self.assertEqual(len(result.stderr.strip().splitlines()), 1, result.stderr)
        for arguments in (["--from", "-", "--resume", self.folder / "missing"], ["--from", "-", "--resume", self.folder],
                          ["example.com", "--resume", os.devnull]):
            with self.subTest(arguments):
                result = self.run_cli("check", *arguments, "--zone", self.zone, input=b"example.com\n")
                self.assertEqual((result.returncode, result.stdout), (2, b""), result)


class ScriptTest(BatchTest):
    CHECK = ["example.com", "--ip", "198.51.99.10", "--host", "mail.example.com", "--selector", "s1"]

    def check(self, *more):
        return self.run_cli("check", *self.CHECK, "--zone", self.zone, *more)

    def codes(self):
        document = json.loads(self.check("--json").stdout)
        return {finding["code"]: finding["severity"] for check in document["checks"] for finding in check["findings"]}

    def test_fail_on(self):
        codes = self.codes()
        self.assertIn("dkim-missing", codes)
        self.assertEqual(codes["dkim-missing"], "error")
        for wanted, status in ((["error"], 1), (["warning"], 1), (["info"], 1), (["dkim-missing"], 1), (["spf-pass-all"], 0),
                               (["spf-pass-all", "dkim-missing"], 1), (["spf-pass-all", "error"], 1),
                               (["spf-sender-covered"], 1)):
            with self.subTest(wanted):
                more = [word for each in wanted for word in ("--fail-on", each)]
                self.assertEqual(self.check(*more).returncode, status)
                self.assertEqual(self.check("--json", *more).returncode, status)
                result = self.run_cli("check", "--from", "-", "--selector", "s1", "--ip", "198.51.99.10", "--host",
                                      "mail.example.com", "--zone", self.zone, *more, input=b"example.com\n")
                self.assertEqual(result.returncode, status)
        for wanted in ("nonsense", "", "Error", "spf"):
            with self.subTest(wanted):
                result = self.check("--fail-on", wanted)
                self.assertEqual((result.returncode, result.stdout), (2, b""))

    def test_a_warning_fails_where_it_is_asked_to(self):
        self.zone.write_text(ZONE.replace(" -all", "") + '_dmarc.example.com. TXT "v=DMARC1; p=none"\n')
        check = ["check", "example.com", "--ip", "198.51.99.10", "--host", "mail.example.com", "--zone", self.zone]
        for wanted, status in (([], 0), (["error"], 0), (["warning"], 1), (["unknown"], 1), (["spf-no-all"], 1)):
            with self.subTest(wanted):
                more = [word for each in wanted for word in ("--fail-on", each)]
                self.assertEqual(self.run_cli(*check, *more).returncode, status)
                self.assertEqual(self.run_cli("export", *check[1:], "-o", "-", *more).returncode, status)

    def test_short(self):
        lines = self.check("--short").stdout.decode().splitlines()
        codes = self.codes()
        read = [re.fullmatch(r"example\.com (ok|info|unknown|warning|error) ([a-z0-9-]+) (\S+): .+", line) for line in lines]
        self.assertTrue(all(read), lines)
        self.assertEqual({match[2]: match[1] for match in read}, codes)
        batch = self.run_cli("check", "--from", "-", "--short", "--zone", self.zone, input=b"example.com\nother.example\n")
        self.assertEqual({line.split()[0] for line in batch.stdout.decode().splitlines()}, {"example.com", "other.example"})
        for command in (["spf", "explain", "example.com"], ["dmarc", "show", "example.com"],
                        ["dkim", "check", "--domain", "example.com", "--selector", "s1"]):
            with self.subTest(command):
                result = self.run_cli(*command, "--zone", self.zone, "--short")
                for line in result.stdout.decode().splitlines():
                    self.assertRegex(line, r"^example\.com (ok|info|unknown|warning|error) [a-z0-9-]+ \S+: .+$")
                self.assertEqual(bool(result.stdout), command[0] != "spf")

    def test_progress_on_a_terminal_only(self):
        terminal, end = pty.openpty()
        batch = subprocess.run([CLI, "check", "--from", "-", "--zone", self.zone], input=b"example.com\nother.example\n",
                               stdout=subprocess.PIPE, stderr=end, timeout=120, check=False)
        os.close(end)
        seen = b""
        try:
            while part := os.read(terminal, 4096):
                seen += part
        except OSError:
            pass  # the other end is closed
        os.close(terminal)
        self.assertIn(b"2 domains", seen)
        self.assertTrue(seen.endswith(b"\r\033[K"), seen)  # and gone in the end
        self.assertEqual(len(batch.stdout.splitlines()), 2)
        self.assertEqual(self.run_cli("check", "--from", "-", "--zone", self.zone, input=b"example.com\n").stderr, b"")


if __name__ == "__main__":
    unittest.main()
