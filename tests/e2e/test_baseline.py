# SPDX-License-Identifier: Apache-2.0
"""What has changed since an earlier result: `check --baseline`. A zone text answers."""
import json
import os
import pathlib
import pty
import shlex
import subprocess
import unittest

from test_commands import CLI, CommandTest

SPF = 'example.com. TXT "v=spf1 ip4:198.51.99.10 -all"'
DMARC = '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a@example.com"'
REST = ("example.com. MX 10 mail.example.com.", "mail.example.com. A 198.51.99.10",
        "10.99.51.198.in-addr.arpa. PTR mail.example.com.", "99.51.198.in-addr.arpa. SOA ns.example.com. h.example.com. 1 2 3 4 5")
CHECK = ("check", "example.com", "--ip", "198.51.99.10", "--host", "mail.example.com")


class BaselineTest(CommandTest):
    def check(self, lines, *more, **options):
        return self.run_cli(*CHECK, "--zone", self.zone(*REST, *lines), *more, **options)

    def baseline(self, *lines):
        old = self.folder / "old.json"
        result = self.check(lines, "--json")
        self.assertIn(result.returncode, (0, 1, 3), result.stderr)
        old.write_text(result.stdout)
        return old

    def changes(self, old, *lines):
        result = self.check(lines, "--baseline", old, "--json")
        self.assertIn(result.returncode, (0, 1), result.stderr)
        document = json.loads(result.stdout)
        self.assertEqual(set(document), {"schema", "domain", "changed", "records", "since"})
        self.assertEqual((document["schema"], document["domain"]), (1, "example.com"))
        self.assertEqual(document["since"], json.loads(old.read_text())["checked_at"])
        self.assertEqual(result.returncode, 1 if document["changed"] or document["records"] else 0)
        for change in document["changed"]:
            self.assertEqual(set(change) - {"zone"}, {"check", "code", "subject", "before", "now"})
        return document

    def test_nothing(self):
        for lines in ((SPF, DMARC), ()):
            document = self.changes(self.baseline(*lines), *lines)
            self.assertEqual((document["changed"], document["records"]), ([], []))
            result = self.check(lines, "--baseline", self.folder / "old.json")
            self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))

    def test_something_vanished(self):
        old = self.baseline(SPF, DMARC)
        document = self.changes(old, DMARC)
        self.assertEqual(document["changed"], [
            {"check": "spf", "code": "spf-missing", "subject": "example.com", "before": None, "now": "error"},
            {"check": "spf", "code": "spf-sender-covered", "subject": "198.51.99.10", "before": "ok", "now": None}])
        self.assertEqual([(record["purpose"], record["current"]) for record in document["records"]], [("spf", [])])
        result = self.check((DMARC,), "--baseline", old)
        self.assertEqual(result.returncode, 1)
        text = " ".join(result.stdout.split())
        self.assertIn("What has changed for the mail of example.com since 20", text)
        self.assertIn("There is no TXT record at example.com any more.", text)

    def test_better_is_a_change_too(self):
        document = self.changes(self.baseline(DMARC), SPF, DMARC)
        self.assertIn({"check": "spf", "code": "spf-missing", "subject": "example.com", "before": "error", "now": None},
                      document["changed"])

    def test_an_answer_that_does_not_come_is_none(self):
        old = self.baseline(SPF, DMARC)
        for lines in (("; !SERVFAIL example.com TXT", DMARC), (SPF, "; !TIMEOUT _dmarc.example.com TXT"),
                      (SPF, DMARC, "; !REFUSED 10.99.51.198.in-addr.arpa PTR")):
            with self.subTest(lines):
                zone_lines = [each for each in REST if not ("REFUSED" in lines[-1] and "PTR" in each)]
                result = self.run_cli(*CHECK, "--zone", self.zone(*zone_lines, *lines), "--baseline", old, "--json")
                document = json.loads(result.stdout)
                self.assertEqual((result.returncode, document["changed"], document["records"]), (0, [], []))
        document = self.changes(self.baseline("; !SERVFAIL example.com TXT", DMARC), SPF, DMARC)
        self.assertEqual(document["changed"], [])

    def test_bad_news_after_silence(self):
        document = self.changes(self.baseline("; !SERVFAIL example.com TXT", DMARC), DMARC)
        self.assertIn({"check": "spf", "code": "spf-missing", "subject": "example.com", "before": "unknown", "now": "error"},
                      document["changed"])

    def test_what_cannot_be_compared_with(self):
        good = json.loads(self.baseline(SPF).read_text())
        def changed(**fields):
            return json.dumps(good | fields)
        for content in ("", "nonsense", "[]", "{}", "3", changed(domain="other.example"), changed(schema=2), changed(schema="1"),
                        changed(checks={}), changed(checks=[{"check": "spf"}]), changed(blocklists=[{}]), changed(records=[3]),
                        changed(checks=[{"check": "spf", "findings": [{"code": "x", "subject": "y", "severity": "odd"}]}]),
                        json.dumps({"schema": 1, "domain": "example.com", "changed": [], "records": [], "since": ""}),
                        changed(checked_at=3), "\x00" * 1000, "[" * 100000):
            with self.subTest(content[:60]):
                old = self.folder / "odd.json"
                old.write_text(content)
                self.assert_refused(*CHECK, "--zone", self.zone(SPF), "--baseline", old)
        for name in (self.folder, self.folder / "missing.json", ""):
            self.assert_refused(*CHECK, "--zone", self.zone(SPF), "--baseline", name)
        self.assertIn("other.example", self.refusal_of(changed(domain="other.example")))
        self.assertIn("another version", self.refusal_of(changed(schema=2)))

    def refusal_of(self, content):
        old = self.folder / "odd.json"
        old.write_text(content)
        return self.assert_refused(*CHECK, "--zone", self.zone(SPF), "--baseline", old)

    def test_what_does_not_go_together(self):
        old = self.baseline(SPF)
        self.assert_refused(*CHECK, "--zone", self.zone(SPF), "--baseline", old, "--fail-on", "warning")
        self.assert_refused("check", "--from", "-", "--zone", self.zone(SPF), "--baseline", old)

    def test_a_ready_line_for_cron(self):
        old = self.baseline(SPF)
        odd = old.rename(self.folder / "o'l d%.json")
        terminal, end = pty.openpty()
        zone = self.zone(*REST, SPF)
        subprocess.run([CLI, *CHECK, "--zone", str(zone), "--baseline", odd.name], stdout=subprocess.PIPE, stderr=end,
                       timeout=120, check=False, cwd=self.folder)
        os.close(end)
        seen = b""
        try:
            while part := os.read(terminal, 4096):
                seen += part
        except OSError:
            pass  # the other end is closed
        os.close(terminal)
        lines = seen.decode().replace("\r\n", "\n").splitlines()
        cron = next(line for line in lines if line.startswith("  0 7 * * * "))
        command = shlex.split(cron.removeprefix("  0 7 * * * ").replace("\\%", "%"))
        self.assertEqual(pathlib.Path(command[0]).name, "mailworthy-cli")
        self.assertEqual(command[1:], [*CHECK, "--zone", str(zone), "--baseline", str(odd)])
        self.assertTrue(any("schtasks" in line for line in lines), lines)
        self.assertTrue(any("Nothing has changed since 20" in line for line in lines), lines)
        result = subprocess.run(command, capture_output=True, timeout=120, check=False)  # works as it is written
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, b"", b""))


del CommandTest  # its tests run where they are written

if __name__ == "__main__":
    unittest.main()
