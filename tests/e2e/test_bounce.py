# SPDX-License-Identifier: Apache-2.0
"""Rejections read by the program: what somebody has of them in a file, on standard input, as a log or a folder; the document has
exactly the fields that are promised."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

CLI = os.environ["MAILWORTHY_CLI"]
KEYS = {"schema", "recognized", "receiver", "enhanced_code", "cause", "step", "summary", "fix", "link"}
MANY = KEYS | {"messages", "sent", "refused", "deferred", "shares"}
NO_PTR = "550 5.7.25 [192.0.2.1] The IP address sending this message does not have a PTR record setup. - gsmtp\n"
MAIL = ("Return-Path: <>\r\nFrom: MAILER-DAEMON@mail.example.com\r\nContent-Type: multipart/report; "
        "report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n--b\r\n"
        "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.com\r\n\r\n"
        "Final-Recipient: rfc822; a@example.net\r\nAction: failed\r\nStatus: 5.7.1\r\nDiagnostic-Code: smtp; %s\r\n--b--\r\n")


def log_line(status):
    return ("Nov 01 12:00:00 mail postfix/smtp[1]: 4A: to=<a@example.net>, relay=mx.t-online.de[192.0.2.9]:25, dsn=5.0.0, "
            f"status={status}\n")


class BounceTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mailworthy-e2e-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def run_cli(self, *arguments, octets=None):
        return subprocess.run([CLI, "bounce", *map(str, arguments)], input=octets, capture_output=True, timeout=120)

    def document(self, content, status=0):
        octets = content if isinstance(content, bytes) else content.encode()
        result = self.run_cli("-", "--json", octets=octets)
        self.assertEqual(result.returncode, status, result)
        return json.loads(result.stdout)

    def test_the_document_has_its_fields(self):
        document = self.document(NO_PTR)
        self.assertEqual(set(document), KEYS)
        self.assertEqual({key: document[key] for key in ("schema", "recognized", "receiver", "enhanced_code", "cause", "step",
                                                         "link")},
                         {"schema": 1, "recognized": True, "receiver": "Gmail", "enhanced_code": "5.7.25", "cause": "no-ptr",
                          "step": "names", "link": "https://support.google.com/mail/answer/81126"})
        self.assertIn("Gmail", document["summary"])
        self.assertTrue(document["fix"].endswith("."))

    def test_the_same_code_at_two_receivers(self):
        for words, receiver, cause, step in (
                ("550 5.7.30 This mail has been blocked because DKIM does not pass. - gsmtp", "Gmail", "dkim", "dkim"),
                ("550 5.7.30 Basic authentication is not supported for Client Submission.", "Microsoft 365", "login", "")):
            with self.subTest(receiver):
                document = self.document(words)
                self.assertEqual((document["receiver"], document["cause"], document["step"]), (receiver, cause, step))

    def test_what_is_not_known_is_told_as_that(self):
        document = self.document("host mx.example.net[192.0.2.9] said: 550 5.7.1 zork", 1)
        self.assertEqual(set(document), KEYS)
        self.assertEqual((document["recognized"], document["cause"], document["enhanced_code"], document["receiver"]),
                         (False, "unknown", "5.7.1", "mx.example.net"))
        self.assertEqual(self.document("Dear Anna, see you at five.", 1)["enhanced_code"], "")

    def test_a_message_that_came_back(self):
        for octets in (MAIL % NO_PTR.strip(), (MAIL % NO_PTR.strip()).replace("\r\n", "\n")):
            self.assertEqual(self.document(octets)["cause"], "no-ptr")
        self.assertEqual(self.document(NO_PTR.encode("utf-16"))["cause"], "no-ptr")  # as Windows' editor saves it

    def test_a_log_is_counted(self):
        log = self.folder / "mail.log"
        log.write_text(log_line("sent (250 OK)") * 988 +
                       log_line("bounced (554 IP=192.0.2.1 - None/bad reputation. tobr@rx.t-online.de (NOWL))") * 12)
        result = self.run_cli(log, "--json")
        document = json.loads(result.stdout)
        self.assertEqual((result.returncode, set(document)), (0, MANY))
        self.assertEqual([document[key] for key in ("messages", "sent", "refused", "deferred")], [1000, 988, 12, 0])
        self.assertEqual(document["shares"], [{"receiver": "T-Online", "cause": "reputation", "step": "after", "refused": 12,
                                               "deferred": 0, "share": 0.012}])
        text = " ".join(self.run_cli(log).stdout.decode().split())
        self.assertIn("12.0 in 1,000. 5 to 10 in 1,000 is normal; this is more.", text)
        self.assertIn("T-Online: little trust (12 refused)", text)

    def test_a_folder_is_counted(self):
        for i in range(3):
            (self.folder / f"{i}.eml").write_text(MAIL % NO_PTR.strip())
        (self.folder / "other.eml").write_text("From: anna@example.com\nSubject: hello\n\nSee you at five.\n")
        (self.folder / "empty").write_text("")
        document = json.loads(self.run_cli(self.folder, "--json").stdout)
        self.assertEqual(set(document), MANY)
        self.assertEqual([document[key] for key in ("messages", "sent", "refused", "deferred")], [3, 0, 3, 0])
        self.assertEqual(document["shares"][0]["share"], 1)

    def test_bad_input(self):
        empty = self.folder / "empty"
        empty.write_text("\n \r\n")
        outlook = self.folder / "mail.msg"
        outlook.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
        nothing = self.folder / "folder"
        nothing.mkdir()
        for arguments in ((self.folder / "missing",), (empty,), (outlook,), (nothing,), (), (empty, empty)):
            with self.subTest(arguments):
                result = self.run_cli(*arguments)
                self.assertEqual((result.returncode, result.stdout), (2, b""))
                self.assertEqual(len(result.stderr.decode().strip().splitlines()), 1, result.stderr)

    def test_hostile_octets_are_bounded_and_harmless(self):
        tricky = "\u202e\u2066\u200b\x1b[31m\u009b"
        for words in (f"550 5.1.1 <a@example.net>: user unknown {tricky}", f"host mx{tricky}.example.net said: 550 5.1.1 no"):
            for more in ((), ("--json",)):
                result = self.run_cli("-", *more, octets=words.encode())
                self.assertEqual(result.returncode, 0, result)
                for character in tricky.replace("[31m", ""):
                    self.assertNotIn(character.encode(), result.stdout)
        document = self.document(b"x" * 30_000_000 + b"\x00\n" + NO_PTR.encode())
        self.assertEqual(document["cause"], "no-ptr")

    def test_a_language(self):
        result = self.run_cli("-", "--lang", "de", octets=NO_PTR.encode())
        self.assertEqual(result.returncode, 0, result)


if __name__ == "__main__":
    unittest.main()
