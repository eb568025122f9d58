# SPDX-License-Identifier: Apache-2.0
"""Messages signed by dkimpy with keys made here verify here, whatever canonicalisation and key; changed ones do not."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import dkim

CLI = os.environ["MAILWORTHY_CLI"]
MESSAGE = (b"From: Anna <anna@example.com>\r\nTo: ben@example.org\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n  folded\t line\r\n"
           b"Date: Tue, 24 Nov 2026 10:00:00 +0100\r\nMessage-ID: <1@example.com>\r\n\r\n"
           b"Two  spaces\tand a tab  \r\n\r\nlast\r\n\r\n\r\n")


class DkimpyTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mailworthy-e2e-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def run_cli(self, *arguments, octets=b""):
        return subprocess.run([CLI, *map(str, arguments)], capture_output=True, timeout=120, input=octets)

    def make_key(self, kind):
        result = self.run_cli("dkim", "generate", "--domain", "example.com", "--selector", kind, "--type", kind, "--out",
                              self.folder / kind, "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        document = json.loads(result.stdout)
        self.zone = self.folder / f"{kind}.world.zone"
        self.zone.write_text((self.folder / kind / f"{kind}.zone").read_text()
                             + '_dmarc.example.com. TXT "v=DMARC1; p=reject"\n')
        return document

    def private_key(self, kind):
        pem = (self.folder / kind / f"{kind}.private.pem").read_bytes()
        if kind != "ed25519":
            return pem, b"rsa-sha256"
        der = subprocess.run(["openssl", "pkey", "-outform", "DER"], input=pem, capture_output=True, check=True).stdout
        import base64
        return base64.b64encode(der[-32:]), b"ed25519-sha256"  # the seed is what dkimpy wants (RFC 8410 §7)

    def results(self, octets):
        result = self.run_cli("dkim", "verify", "-", "--zone", self.zone, "--json", octets=octets)
        self.assertIn(result.returncode, (0, 1, 3), result.stderr)
        signatures = json.loads(result.stdout)["signatures"]
        self.assertEqual(result.returncode, 0 if "pass" in [each["result"] for each in signatures] else 1)
        return [(each["algorithm"], each["result"], each["reason"]) for each in signatures]

    def test_every_way_of_signing(self):
        for kind in ("rsa2048", "rsa3072", "ed25519"):
            self.make_key(kind)
            key, algorithm = self.private_key(kind)
            for header in (b"simple", b"relaxed"):
                for body in (b"simple", b"relaxed"):
                    for length in (False, True):
                        with self.subTest(kind=kind, header=header, body=body, length=length):
                            signature = dkim.sign(MESSAGE, kind.encode(), b"example.com", key, canonicalize=(header, body),
                                                  signature_algorithm=algorithm, length=length,
                                                  include_headers=[b"from", b"to", b"subject", b"date", b"from"])
                            signed = signature + MESSAGE
                            expected = "body-length" if length else ""
                            self.assertEqual(self.results(signed), [(algorithm.decode(), "pass", expected)])
                            # Saved with bare line feeds, as most programs do.
                            self.assertEqual(self.results(signed.replace(b"\r\n", b"\n"))[0][1], "pass")
                            for old, new, reason in ((b"last", b"lost", "body-hash"), (b"folded", b"moulded", "signature"),
                                                     (b"To: ", b"From: eve@example.net\r\nTo: ", "signature")):
                                self.assertEqual([each[1:] for each in self.results(signed.replace(old, new, 1))],
                                                 [("fail", reason)], (old, new))

    def test_the_whole_verdict(self):
        self.make_key("rsa2048")
        key, algorithm = self.private_key("rsa2048")
        signed = dkim.sign(MESSAGE, b"rsa2048", b"example.com", key, signature_algorithm=algorithm) + MESSAGE
        result = self.run_cli("message", "verify", "-", "--zone", self.zone, "--json", octets=signed)
        self.assertEqual(result.returncode, 0, result.stdout)
        document = json.loads(result.stdout)
        self.assertEqual((document["spf"]["result"], document["spf"]["cause"]), ("none", "no-address"))
        self.assertEqual(document["dmarc"], {
            "result": "pass", "reason": "", "from_domain": "example.com", "aligned_spf": False, "aligned_dkim": True, "disposition": "none"})
        self.assertEqual([each["aligned"] for each in document["dkim"]], [True])
        result = self.run_cli("message", "verify", "-", "--zone", self.zone, "--json", octets=MESSAGE)
        self.assertEqual(result.returncode, 1)
        self.assertEqual(json.loads(result.stdout)["dmarc"]["disposition"], "reject")

    def test_a_large_message_needs_little_memory(self):
        self.make_key("rsa2048")
        # Signed in a process of its own: what a child is born with counts among its memory.
        sign = ("import dkim, sys; body = (b'x' * 76 + b'\\r\\n') * int(sys.argv[3]); "
                "message = b'From: anna@example.com\\r\\n\\r\\n' + body; key = open(sys.argv[1], 'rb').read(); "
                "open(sys.argv[2], 'wb').write(dkim.sign(message, b'rsa2048', b'example.com', key) + message)")
        small, path = self.folder / "small.eml", self.folder / "big.eml"
        for each, lines in ((small, 10), (path, 50 * 1024 * 1024 // 78)):
            subprocess.run([sys.executable, "-c", sign, str(self.folder / "rsa2048" / "rsa2048.private.pem"), str(each), str(lines)],
                           check=True)
        peaks = []
        for each in (small, path):
            process = subprocess.Popen([CLI, "dkim", "verify", str(each), "--zone", str(self.zone)], stdout=subprocess.DEVNULL,
                                       env=dict(os.environ, ASAN_OPTIONS="quarantine_size_mb=1"))  # else nothing is freed
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            self.assertEqual(process.returncode, 0)
            peaks.append(usage.ru_maxrss / 1024)
        print(f"small message {peaks[0]:.0f} MB, 50 MiB message {peaks[1]:.0f} MB", flush=True)
        self.assertLess(peaks[1] - peaks[0], 16)


if __name__ == "__main__":
    unittest.main()
