# SPDX-License-Identifier: Apache-2.0
"""Our key, record and configuration in the hands of others: OpenDKIM takes the key, signs behind a real Postfix with the
configuration as we print it, and what it signed verifies here."""
import json
import os
import re
import smtplib
import subprocess
import time
import unittest

import firm
from internet import InternetTest
from mailservers import OpenDkim, Postfix
from servers import free_port, program

DOMAIN = "signed.example"


class OpenDkimTest(InternetTest):
    base = "/run" if os.geteuid() == 0 else None  # OpenDKIM trusts nothing below a folder that all may write to

    def setUp(self):
        super().setUp()
        self.folder.chmod(0o711)  # Postfix and OpenDKIM go by users of their own
        self.key = self.make_key(DOMAIN, "s1")
        self.out = self.key.parent
        zone = (firm.soa(DOMAIN) + f"{DOMAIN}. 300 IN MX 10 mail.{DOMAIN}.\nmail.{DOMAIN}. 300 IN A 127.0.0.1\n"
                + firm.txt(DOMAIN, "v=spf1 ip4:127.0.0.1 -all") + firm.txt(f"s1._domainkey.{DOMAIN}", self.key_value)
                + firm.txt(f"_dmarc.{DOMAIN}", "v=DMARC1; p=reject"))
        self.zones[DOMAIN] = zone
        self.nsd.stop()
        self.nsd.start(self.zones)
        self.unbound.stop()
        self.unbound.start(self.zones, self.nsd)

    def test_opendkim_finds_our_key_good(self):
        unbound = self.folder / "testkey-unbound.conf"
        unbound.write_text("server:\n  do-not-query-localhost: no\n  module-config: iterator\n"
                           f"forward-zone:\n  name: .\n  forward-addr: 127.0.0.1@{self.unbound.port}\n")
        config = self.folder / "testkey.conf"
        config.write_text(f"ResolverConfiguration {unbound}\n")
        for key in (self.key, self.out / "s1.pkcs1.pem"):
            result = subprocess.run([program("opendkim-testkey"), "-x", str(config), "-d", DOMAIN, "-s", "s1", "-k", str(key),
                                     "-vvv"], capture_output=True, text=True)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertIn("key loaded", result.stderr)
        other = self.make_key("healthy.example", "s9")
        result = subprocess.run([program("opendkim-testkey"), "-x", str(config), "-d", DOMAIN, "-s", "s1", "-k", str(other)],
                                capture_output=True, text=True)
        self.assertNotEqual(result.returncode, 0)

    @staticmethod
    def block(text, name):
        """The lines behind "# name" up to the next empty line."""
        return re.search(rf"^# {re.escape(name)}\n(.*?)(?:\n\n|\Z)", text, flags=re.M | re.S).group(1) + "\n"

    @unittest.skipUnless(os.geteuid() == 0, "Postfix needs root")
    def test_signed_by_postfix_and_opendkim_as_we_print_it(self):
        result = self.run_cli("dkim", "generate", "--domain", DOMAIN, "--selector", "s2", "--out", str(self.folder / "given"),
                              "--server", "postfix-opendkim", "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        value = json.loads(result.stdout)["value"]
        self.nsd.publish(DOMAIN, self.zones[DOMAIN] + firm.txt(f"s2._domainkey.{DOMAIN}", value))
        milter, smtp = free_port(), free_port()
        text = (self.folder / "given" / "s2.txt").read_text()
        self.assertIn("/etc/dkimkeys", text)
        text = text.replace("/etc/dkimkeys", str(self.folder / "dkimkeys")).replace("8891", str(milter))
        text = text.replace("/run/opendkim", str(self.folder))
        for line in re.findall(r"^install .*$", text, flags=re.M):
            subprocess.run(line, shell=True, check=True, cwd=self.folder / "given")
        dkim = OpenDkim(self.folder, milter)
        self.addCleanup(dkim.stop)
        dkim.start(self.block(text, "/etc/opendkim.conf"), self.unbound)
        postfix = Postfix(self.folder, smtp)
        self.addCleanup(postfix.stop)
        postfix.start(self.block(text, "/etc/postfix/main.cf"))
        self.send(smtp, (
            f"From: Anna <anna@{DOMAIN}>\r\nTo: box@sink.example\r\nSubject: Gr=?utf-8?q?=C3=BC?=\r\n Gott\r\n"
            "Date: Tue, 24 Nov 2026 10:00:00 +0100\r\nMessage-ID: <1@signed.example>\r\n\r\n"
            "A line with spaces at the end   \r\n.\r\n\r\nThe last one.\r\n\r\n\r\n"))
        message = postfix.delivered()
        self.assertIn(b"DKIM-Signature:", message)
        self.assertIn(b"s=s2;", message)
        path = self.folder / "message.eml"
        path.write_bytes(message)
        verdict = self.verdict(path)
        self.assertEqual([(each["domain"], each["selector"], each["result"]) for each in verdict["dkim"]],
                         [(DOMAIN, "s2", "pass")], verdict)
        self.assertEqual((verdict["spf"]["result"], verdict["dmarc"]["result"]), ("pass", "pass"), verdict)
        for old, new in ((b"The last one", b"The very last one"), (b"Subject: ", b"Subject: Re: "), (b"anna@", b"anne@")):
            path.write_bytes(message.replace(old, new))
            self.assertNotIn("pass", [each["result"] for each in self.verdict(path)["dkim"]], old)

    def send(self, port, message):
        """Like any client: what is refused for now (4xx) is tried again."""
        for _ in range(20):
            try:
                with smtplib.SMTP("127.0.0.1", port) as client:
                    client.sendmail(f"anna@{DOMAIN}", ["box@sink.example"], message)
                    return
            except smtplib.SMTPResponseException as error:
                last = error
                if error.smtp_code >= 500:
                    break
                time.sleep(0.5)
        raise last

    def verdict(self, path):
        result = self.run_cli("message", "verify", str(path), "--ip", "127.0.0.1", "--mail-from", f"anna@{DOMAIN}", "--helo",
                              f"mail.{DOMAIN}", "--json", "--dns", f"127.0.0.1:{self.unbound.port}")
        self.assertIn(result.returncode, (0, 1, 3), result.stderr)
        return json.loads(result.stdout)


if __name__ == "__main__":
    unittest.main()
