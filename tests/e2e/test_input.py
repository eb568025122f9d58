# SPDX-License-Identifier: Apache-2.0
"""What is typed wrong: one clear sentence on standard error, nothing on standard output, exit 2; what is merely typed in
another way is understood. No server is asked: a zone text answers."""
import json
import os
import pathlib
import resource
import select
import shutil
import stat
import subprocess
import tempfile
import unittest

CLI = os.environ["MAILWORTHY_CLI"]
ZONE = """example.com. SOA ns.example.com. h.example.com. 1 3600 600 604800 60
example.com. NS ns.example.com.
ns.example.com. A 198.51.99.53
example.com. MX 10 mail.example.com.
mail.example.com. A 198.51.99.10
example.com. TXT "v=spf1 ip4:198.51.99.10 -all"
xn--bckerei-5wa.example. SOA ns.example.com. h.example.com. 1 3600 600 604800 60
xn--bckerei-5wa.example. TXT "v=spf1 -all"
10.99.51.198.in-addr.arpa. PTR mail.example.com.
"""


class InputTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mailworthy-e2e-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.zone = self.folder / "world.zone"
        self.zone.write_text(ZONE)

    def run_cli(self, *arguments, text_in=""):
        return subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, timeout=120, input=text_in)

    def check(self, domain, *more):
        result = self.run_cli("check", domain, "--zone", self.zone, "--json", *more)
        self.assertIn(result.returncode, (0, 1, 3), result.stderr)
        return json.loads(result.stdout)

    def assert_refused(self, *arguments, text_in=""):
        result = self.run_cli(*arguments, text_in=text_in)
        self.assertEqual(result.returncode, 2, (arguments, result.stdout, result.stderr))
        self.assertEqual(result.stdout, "", arguments)
        self.assertEqual(len(result.stderr.strip().splitlines()), 1, (arguments, result.stderr))
        self.assertRegex(result.stderr.strip(), r"(\.|DOMAIN)$", arguments)
        self.assertLess(len(result.stderr), 400, arguments)
        self.assertNotIn("%1", result.stderr)

    def test_domains_as_people_type_them(self):
        for typed, understood in (
            ("example.com", "example.com"), ("EXAMPLE.Com.", "example.com"), ("  example.com ", "example.com"),
            ("https://example.com/shop?x=1", "example.com"), ("info@example.com", "example.com"),
            ("Bäckerei.example", "xn--bckerei-5wa.example"), ("xn--bckerei-5wa.example", "xn--bckerei-5wa.example"),
        ):
            with self.subTest(typed):
                self.assertEqual(self.check(typed, "--ip", "198.51.99.10")["domain"], understood)

    def test_domains_that_are_none(self):
        for typed in ("", " ", "example", "exa mple.com", "example..com", "-example.com", "192.0.2.1", "2001:db8::1",
                      "a" * 64 + ".example", ".".join(["label"] * 60), "https://", "example.123", "a b"):
            with self.subTest(typed):
                self.assert_refused("check", typed, "--zone", self.zone)

    def test_addresses(self):
        for typed in ("192.0.02.1", "192.0.2.0/24", "fe80::1%eth0", "192.0.2", "1.2.3.4.5", "::g", "mail.example.com", ""):
            with self.subTest(typed):
                self.assert_refused("spf", "evaluate", "--ip", typed, "--mail-from", "a@example.com", "--helo",
                                    "mail.example.com", "--zone", self.zone)

    def test_an_address_that_never_sends_is_a_finding(self):
        document = self.check("example.com", "--ip", "10.1.2.3", "--host", "mail.example.com")
        findings = {finding["code"]: finding for check in document["checks"] for finding in check["findings"]}
        self.assertIn("address-private", findings)
        self.assertEqual(findings["address-private"]["severity"], "error")
        self.assertEqual(len(document["checks"]), 7)
        self.assertIn("spf-sender-not-covered", findings)

    def test_what_a_server_says_of_itself_is_a_finding(self):
        for said in ("192.0.2.1", "[192.0.2.1]", "localhost", "WIN-ABC123", "0391926cb167", "mail_gw.example.com"):
            with self.subTest(said):
                document = self.check("example.com", "--ip", "10.1.2.3", "--host", said)
                self.assertEqual(document["input"]["host"], said.lower())
                findings = {finding["code"]: finding for check in document["checks"] for finding in check["findings"]}
                self.assertEqual(findings["ehlo-invalid"]["severity"], "error")
                self.assertNotEqual(findings["ehlo-invalid"]["fix"], "")
        self.assert_refused("check", "example.com", "--host", "my server", "--zone", self.zone)

    def test_options(self):
        for arguments in (["check"], ["check", "example.com", "example.org"], ["check", "example.com", "--no-such"],
                          ["nonsense"], ["check", "example.com", "--timeout", "x"], 
                          ["check", "example.com", "--dns-port", "70000"], ["check", "example.com", "--dns", "ftp://x"],
                          ["check", "example.com", "--service", "no-such-service"],
                          ["check", "example.com", "--selector", "a b"], ["check", "example.com", "--rua", "nobody"],
                          ["export", "example.com", "--format", "nonsense"], ["dkim", "generate"], ["spf"], ["dmarc"],
                          ["dkim", "generate", "--domain", "example.com", "--selector", "s1", "--out", "/dev/null/x"]):
            with self.subTest(arguments):
                self.assert_refused(*arguments, *(["--zone", self.zone] if arguments[0] == "check" else []))
        for server in ("::::", "ftp://x"):  # told as what it is, not as an option that is not there
            self.assert_refused("check", "example.com", "--dns", server)
            self.assertIn("is not a resolver", self.run_cli("check", "example.com", "--dns", server).stderr)
        for more in (["--dns", "localhost"], ["--dns", "192.0.2.1:99999"], ["--ca-file", self.folder / "missing"],
                     ["--ca-file", self.zone], ["--dns", "https://"]):
            with self.subTest(more):  # beside a zone file nothing is asked there, and it is wrong all the same
                self.assert_refused("check", "example.com", "--zone", self.zone, *more)

    def test_the_version_is_told_by_every_command(self):
        for command in ([], ["check"], ["check", "example.com"], ["export"], ["walk"], ["spf"], ["spf", "evaluate"],
                        ["dkim", "generate"], ["dmarc", "show"], ["message", "verify"]):
            with self.subTest(command):
                result = self.run_cli(*command, "--version")
                self.assertEqual((result.returncode, result.stderr), (0, ""))
                self.assertRegex(result.stdout, r"^mailworthy-cli \d+\.\d+\.\d+\n$")

    def test_files_that_cannot_be_read(self):
        broken = self.folder / "broken.zone"
        broken.write_text("example.com. A not-an-address\n")
        binary = self.folder / "binary"
        binary.write_bytes(bytes(range(256)) * 8)
        for arguments in (["check", "example.com", "--zone", self.folder / "missing"],
                          ["check", "example.com", "--zone", self.folder], ["check", "example.com", "--zone", broken],
                          ["check", "example.com", "--zone", binary],
                          ["check", "example.com", "--zone", self.zone, "--blocklists", self.folder / "missing"],
                          ["check", "example.com", "--zone", self.zone, "--blocklists", binary],
                          ["check", "example.com", "--zone", self.zone, "--selector", "s1", "--dkim-key", binary],
                          ["check", "--from", self.folder / "missing"]):
            with self.subTest(arguments):
                self.assert_refused(*arguments)

    def test_files_that_cannot_be_written(self):
        self.assert_refused("export", "example.com", "--zone", self.zone, "--ip", "198.51.99.10", "-o",
                            self.folder / "missing" / "x.txt")

    def test_a_full_disk_leaves_the_old_file(self):
        """As on a full disk: no file may grow any more."""
        target = self.folder / "export.txt"
        target.write_text("old")
        result = subprocess.run([CLI, "export", "example.com", "--zone", self.zone, "--ip", "198.51.99.10", "-o", target],
                                capture_output=True, text=True, timeout=120, restore_signals=False,  # SIGXFSZ stays ignored
                                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)))
        self.assertEqual(result.returncode, 2, result.stderr)
        self.assertEqual(len(result.stderr.strip().splitlines()), 1, result.stderr)
        self.assertEqual(target.read_text(), "old")

    def test_a_key_is_never_written_over(self):
        arguments = ["dkim", "generate", "--domain", "example.com", "--selector", "s1", "--out", self.folder / "keys"]
        self.assertEqual(self.run_cli(*arguments).returncode, 0)
        key = self.folder / "keys" / "s1.private.pem"
        before = key.read_bytes()
        self.assertEqual(stat.S_IMODE(key.stat().st_mode), 0o600)
        self.assert_refused(*arguments)
        self.assertEqual(key.read_bytes(), before)

    def test_a_slow_pipe_holds_no_line_up(self):
        batch = subprocess.Popen([CLI, "check", "--from", "-", "--zone", str(self.zone), "--json"], text=True,
                                 stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.addCleanup(batch.stdout.close)
        self.addCleanup(batch.kill)
        for half, domain in (("example.com\nmail.exam", "example.com"), ("ple.com\n", "mail.example.com")):
            batch.stdin.write(half)
            batch.stdin.flush()
            ready, _, _ = select.select([batch.stdout], [], [], 60)
            self.assertTrue(ready, domain)
            self.assertEqual(json.loads(batch.stdout.readline())["domain"], domain)
        batch.stdin.write("x" * 100_000 + ".com\nno newline.com at the end")
        batch.stdin.close()
        errors = [json.loads(line) for line in batch.stdout]
        self.assertEqual([len(error["input"]) for error in errors], [2048, len("no newline.com at the end")])
        self.assertEqual(batch.wait(60), 1)

    def test_a_batch_goes_on_after_a_bad_line(self):
        lines = self.folder / "domains.txt"
        lines.write_text("example.com\n\nnot a domain\nBäckerei.example\n")
        result = self.run_cli("check", "--from", lines, "--zone", self.zone, "--json")
        documents = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual(sorted(d.get("domain", d.get("input")) for d in documents),
                         ["example.com", "not a domain", "xn--bckerei-5wa.example"])
        self.assertEqual([set(d) for d in documents if "error" in d], [{"schema", "input", "error"}])
        self.assertEqual(result.returncode, 1)


if __name__ == "__main__":
    unittest.main()
