# SPDX-License-Identifier: Apache-2.0
"""A message on the command line: identities and alignment shown, what is no message refused, what could not be looked up
told apart from what is not there. No server is asked: a zone text answers."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

CLI = os.environ["MAILWORTHY_CLI"]
ZONE = """example.com. TXT "v=spf1 ip4:198.51.99.10 -all"
mail.example.com. TXT "v=spf1 a -all"
mail.example.com. A 198.51.99.10
other.example. TXT "v=spf1 ip4:198.51.99.10 -all"
_dmarc.example.com. TXT "v=DMARC1; p=reject"
; !TIMEOUT s1._domainkey.example.com. TXT
"""
MAIL = "From: Anna <anna@example.com>\r\nTo: bob@other.example\r\nSubject: x\r\n\r\nHello\r\n"


class MessageTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mailworthy-e2e-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.zone = self.folder / "world.zone"
        self.zone.write_text(ZONE)

    def run_cli(self, *arguments):
        return subprocess.run([CLI, *map(str, arguments)], capture_output=True, timeout=120)

    def verify(self, octets, *more):
        path = self.folder / "mail.eml"
        path.write_bytes(octets if isinstance(octets, bytes) else octets.encode())
        return self.run_cli("message", "verify", path, "--zone", self.zone, *more)

    def document(self, octets, *more):
        result = self.verify(octets, "--json", *more)
        self.assertIn(result.returncode, (0, 1), result.stderr)
        return json.loads(result.stdout)

    def test_identities_and_alignment(self):
        for sender, identity, domain, aligned, said in (
                ("anna@example.com", "mailfrom", "example.com", True, "(MAIL FROM): pass. It belongs to the sender"),
                ("anna@other.example", "mailfrom", "other.example", False, "(MAIL FROM): pass. It does not belong"),
                ("<>", "helo", "mail.example.com", False, "(HELO): pass. It does not count")):
            with self.subTest(sender):
                arguments = ("--ip", "198.51.99.10", "--mail-from", sender, "--helo", "mail.example.com")
                document = self.document(MAIL, *arguments)
                spf, dmarc = document["spf"], document["dmarc"]
                self.assertEqual((spf["result"], spf["identity"], spf["domain"]), ("pass", identity, domain))
                self.assertEqual((dmarc["from_domain"], dmarc["aligned_spf"], dmarc["reason"]),
                                 ("example.com", aligned, ""))
                text = self.verify(MAIL, *arguments).stdout.decode()
                self.assertIn(said, " ".join(text.split()))
                self.assertNotIn("\r", text)

    def test_a_sender_that_is_not_known_is_not_the_null_sender(self):
        for mail, more, cause in ((MAIL, (), "no-address"), (MAIL, ("--ip", "198.51.99.10"), "no-sender"),
                                  ("Return-Path: <>\r\n" + MAIL, ("--ip", "198.51.99.10", "--helo", "mail.example.com"), "matched")):
            with self.subTest(cause):
                self.assertEqual(self.document(mail, *more)["spf"]["cause"], cause)
        self.assertIn(b"--mail-from", self.verify(MAIL, "--ip", "198.51.99.10").stdout)

    def test_why_dmarc_cannot_be_judged(self):
        for start, reason in (("To: bob@other.example\r\n", "no-from"), ("From: eve@other.example\r\n" + MAIL, "several-froms"),
                              ("From: a@example.com, b@other.example\r\n", "several-from-domains")):
            with self.subTest(reason):
                dmarc = self.document(start + "\r\n")["dmarc"]
                self.assertEqual((dmarc["result"], dmarc["reason"], dmarc["from_domain"]), ("permerror", reason, ""))

    def test_signatures_tell_whether_they_are_aligned(self):
        mail = "DKIM-Signature: v=1; d=example.com; s=s1\r\n" + MAIL
        self.assertEqual(self.document(mail)["dkim"],
                         [{"domain": "example.com", "selector": "s1", "algorithm": "", "result": "permerror",
                           "reason": "missing-tag", "aligned": False}])

    def test_what_a_message_shows_besides(self):
        mail = ("Return-Path: <anna@example.com>\r\n"
                "Authentication-Results: mx.other.example; spf=fail smtp.mailfrom=example.com; dmarc=pass header.from=example.com\r\n"
                "Received: from mail.example.com (mail.example.com [198.51.99.10])\r\n by mx.other.example with ESMTPS; x\r\n"
                "Received: from [192.168.1.2] by mail.example.com with ESMTPA; x\r\n"
                "List-Unsubscribe: <https://example.com/u>, <mailto:u@example.com>\r\nList-Id: <talk.example.com>\r\n"
                "ARC-Seal: i=1; d=list.example\r\nMessage-ID: <1@example.com>\r\n") + MAIL
        document = self.document(mail, "--ip", "198.51.99.10")
        self.assertEqual(document["header"], {"from": "", "date": "missing", "message_id": "", "feedback_id": False})
        self.assertEqual(document["unsubscribe"],
                         {"one_click": "no-post", "links": ["https://example.com/u", "mailto:u@example.com"]})
        self.assertEqual(document["list"], {"id": "talk.example.com", "marks": ["list-id"]})
        self.assertEqual(document["arc"], {"instances": 1, "whole": False, "sealers": ["list.example"]})
        self.assertEqual(document["left"], {"hop": 0, "ehlo": "mail.example.com", "ip": "198.51.99.10", "by": "mx.other.example",
                                            "tls": True, "certain": True})
        self.assertEqual([hop["tls"] for hop in document["received"]], [True, False])
        theirs = document["receiver_results"]
        self.assertEqual(theirs["server"], "mx.other.example")
        self.assertEqual([(one["method"], one["theirs"], one["ours"], one["difference"]) for one in theirs["results"]],
                         [("spf", "fail", "pass", "record-since"), ("dmarc", "pass", "pass", "")])
        text = " ".join(self.verify(mail, "--ip", "198.51.99.10").stdout.decode().split())
        for said in ("It left as mail.example.com, from 198.51.99.10. It was sent encrypted", "has no date", "with one click",
                     "The mailing list talk.example.com passed", "What the receiver mx.other.example wrote",
                     "they say fail, here it is pass"):
            self.assertIn(said, text)
        self.assertIsNone(self.document(MAIL)["left"])
        self.assertEqual(self.document(MAIL)["receiver_results"], {"server": "", "results": []})

    def test_what_is_no_message(self):
        for octets, said in ((b"", b"empty"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(3000), b".msg"),
                             (MAIL.encode("utf-16"), b"UTF-16"), (b"%PDF-1.4\n1 0 obj\n", b"not a mail message"),
                             (b"\x1f\x8b\x08" + bytes(range(256)), b"not a mail message")):
            for command in (("dkim", "verify"), ("message", "verify")):
                with self.subTest(said=said, command=command):
                    path = self.folder / "file"
                    path.write_bytes(octets)
                    result = self.run_cli(*command, path, "--zone", self.zone, "--json")
                    self.assertEqual((result.returncode, result.stdout), (2, b""))
                    self.assertIn(said, result.stderr)

    def test_a_key_that_could_not_be_looked_up(self):
        for selector, status, said in (("s1", 3, b"in time"), ("s2", 1, b"no record")):
            with self.subTest(selector):
                result = self.run_cli("dkim", "check", "--domain", "example.com", "--selector", selector, "--zone", self.zone)
                self.assertEqual(result.returncode, status, result.stderr)
                self.assertIn(said, result.stdout.splitlines()[0])


if __name__ == "__main__":
    unittest.main()
