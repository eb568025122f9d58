# SPDX-License-Identifier: Apache-2.0
"""Keys on the command line: made for a server that can use them, and compared in whatever form somebody prints them. No
server is asked: a zone text answers."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

CLI = os.environ["MAILWORTHY_CLI"]


class KeyTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mailworthy-e2e-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def run_cli(self, *arguments):
        return subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, timeout=120)

    def generate(self, selector, *more):
        return self.run_cli("dkim", "generate", "--domain", "example.com", "--selector", selector, "--out", self.folder,
                            "--json", *more)

    def check(self, zone, key):
        result = self.run_cli("dkim", "check", "--domain", "example.com", "--selector", "s1", "--zone", zone, "--key", key,
                              "--json")
        self.assertIn(result.returncode, (0, 1), result.stderr)
        return result.returncode, json.loads(result.stdout)["same_key"]

    def test_the_public_half_in_any_form(self):
        value = json.loads(self.generate("s1").stdout)["value"]
        zone = self.folder / "s1.zone"
        key = value.split("p=")[1]
        lines = "\n".join(key[at:at + 64] for at in range(0, len(key), 64))
        pasted = self.folder / "pasted"
        for text in (value, f'"{value}"', value.replace(";", "\\;"), key, lines, f"p={key}", json.dumps({"record": value}),
                     f's1._domainkey IN TXT ( "v=DKIM1; k=rsa; "\n\t"p={key[:250]}"\n\t"{key[250:]}" ) ;\n',
                     f"-----BEGIN PUBLIC KEY-----\r\n{lines}\r\n-----END PUBLIC KEY-----\r\n",
                     zone.read_text(), (self.folder / "s1.txt").read_text()):
            with self.subTest(text):
                pasted.write_text(text)
                self.assertEqual(self.check(zone, pasted), (0, True))
        self.generate("other")
        for name, same in (("s1.private.pem", True), ("s1.pkcs1.pem", True), ("other.zone", False)):
            with self.subTest(name):
                self.assertEqual(self.check(zone, self.folder / name), (0 if same else 1, same))
        for text, said in ((value[:200], "cut off"), ("v=DKIM1; p=", "no key"), ("", "no key")):
            with self.subTest(text):
                pasted.write_text(text)
                result = self.run_cli("dkim", "check", "--domain", "example.com", "--selector", "s1", "--zone", zone, "--key",
                                      pasted)
                self.assertEqual((result.returncode, result.stdout), (2, ""))
                self.assertIn(said, result.stderr)

    def test_a_server_that_cannot_use_the_key(self):
        for server in ("hmailserver", "exchange-dkim-signer", "powermta"):
            with self.subTest(server):
                result = self.generate("e1", "--type", "ed25519", "--server", server)
                self.assertEqual((result.returncode, result.stdout), (2, ""))
                self.assertIn(server, result.stderr)
                self.assertEqual(list(self.folder.iterdir()), [])
        self.assertEqual(self.generate("e1", "--type", "ed25519").returncode, 0)
        text = (self.folder / "e1.txt").read_text()
        self.assertNotIn("pkcs1", text)
        self.assertNotIn("hMailServer", text)
        self.assertIn("ed25519-sha256", text)

    def test_a_server_that_makes_its_own_key(self):
        result = self.generate("s1", "--server", "mdaemon")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("mdaemon makes its key itself", result.stderr)
        self.assertIn(r"\MDaemon\Pem\s1", (self.folder / "s1.txt").read_text())

    def test_what_is_to_be_done_agrees_with_what_was_found(self):
        value = json.loads(self.generate("s1").stdout)["value"]
        zone = self.folder / "world.zone"
        for old, new, code, action in (("", "", "dkim-ok", "keep"), ("k=rsa", "k=rsa; t=y", "dkim-test-flag", "replace"),
                                       ("k=rsa", "k=rsa;", "dkim-syntax", "replace")):
            with self.subTest(new):
                record = value.replace(old, new) if old else value
                strings = " ".join(f'"{part}"' for part in re.findall(".{1,255}", record))
                zone.write_text("example.com. SOA ns.example.com. h.example.com. 1 2 3 4 5\nexample.com. NS ns.example.com.\n"
                                f"s1._domainkey.example.com. TXT {strings}\n")
                result = self.run_cli("check", "example.com", "--zone", zone, "--selector", "s1", "--dkim-key",
                                      self.folder / "s1.zone", "--json")
                document = json.loads(result.stdout)
                findings = next(check["findings"] for check in document["checks"] if check["check"] == "dkim")
                self.assertIn(code, [finding["code"] for finding in findings])
                self.assertEqual([(each["action"], each["value"]) for each in document["records"]
                                  if each["purpose"] == "dkim"], [(action, value)])


if __name__ == "__main__":
    unittest.main()
