# SPDX-License-Identifier: Apache-2.0
"""A real Postfix, set up rightly and wrongly, is asked what it says of itself and whether it relays; its own log is the witness
that no message was taken. DNS is a zone text."""
import json
import os
import pathlib
import shutil
import socket
import socketserver
import subprocess
import tempfile
import threading
import unittest

from mailservers import Postfix, certificate
from servers import free_port

CLI = os.environ["MAILWORTHY_CLI"]
DOMAIN = "firm.example"
HOST = f"mail.{DOMAIN}"
ROOT = os.geteuid() == 0


class Greeter(socketserver.BaseRequestHandler):
    def handle(self):
        self.request.sendall(b"220 elsewhere.example\r\n")
        self.request.recv(100)


class SmtpTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mailworthy-e2e-", dir="/run" if ROOT else None))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.folder.chmod(0o711)  # Postfix goes by users of its own
        self.port = free_port()

    def postfix(self, *lines, name=HOST, tls=True, **more):
        """Postfix that trusts nobody by the address they come from."""
        server = Postfix(self.folder, self.port)
        self.addCleanup(server.stop)
        settings = [f"myhostname = {name}", "mynetworks = 192.0.2.0/32", f"relay_domains = {DOMAIN}",
                    "smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination",
                    "smtpd_error_sleep_time = 0", *lines]
        if tls:
            pem = certificate(self.folder, HOST, **more)
            settings += [f"smtpd_tls_chain_files = {pem}", "smtpd_tls_security_level = may"]
        server.start("\n".join(settings) + "\n")
        return server

    def zone(self, *lines):
        path = self.folder / "world.zone"
        path.write_text("\n".join([
            f"{DOMAIN}. SOA ns.{DOMAIN}. h.{DOMAIN}. 1 2 3 4 5", f"{DOMAIN}. NS ns.{DOMAIN}.", f"ns.{DOMAIN}. A 198.51.99.53",
            f"{DOMAIN}. MX 10 {HOST}.", f"{HOST}. A 127.0.0.1", f"other.{DOMAIN}. A 198.51.99.20",
            "0.0.127.in-addr.arpa. SOA a. b. 1 2 3 4 5", f"1.0.0.127.in-addr.arpa. PTR {HOST}.", *lines]) + "\n")
        return path

    @staticmethod
    def run_cli(*arguments):
        return subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, timeout=120)

    def document(self, *arguments, status):
        result = self.run_cli(*arguments, "--json")
        self.assertEqual(result.returncode, status, (result.stdout, result.stderr))
        return json.loads(result.stdout)

    def check(self, *more, zone=()):
        """The talk, and the codes that tell of it."""
        result = self.run_cli("check", DOMAIN, "--zone", self.zone(*zone), f"--smtp={HOST}:{self.port}", "--json", *more)
        self.assertIn(result.returncode, (0, 1), result.stderr)
        document = json.loads(result.stdout)
        names = next(each for each in document["checks"] if each["check"] == "names")
        found = {each["code"]: each for each in names["findings"] if each["code"].startswith("smtp-")}
        self.assertEqual(len(document["smtp"]), 1, document["smtp"])
        return document["smtp"][0], found, document

    def assert_nothing_taken(self, server):
        self.assertNotRegex(server.log(), r"status=|message-id=|qmgr\[\d+\]: \w+: from=")
        self.assertIn("connect from", server.log())
        for queue in ("maildrop", "incoming", "active", "deferred", "hold"):
            self.assertEqual([path for path in (server.folder / "queue" / queue).rglob("*") if path.is_file()], [])


@unittest.skipUnless(ROOT, "Postfix needs root")
class AskTest(SmtpTest):
    def test_as_it_should_be(self):
        server = self.postfix()
        talk, found, document = self.check()
        self.assertEqual((talk["address"], talk["port"], talk["ehlo_name"], talk["starttls"], talk["state"]),
                         ("127.0.0.1", self.port, HOST, True, "answered"))
        self.assertEqual((talk["certificate"]["names"], talk["certificate"]["trusted"]), ([HOST], False))
        self.assertIn("ESMTP Postfix", talk["banner"])
        self.assertEqual(set(found), {"smtp-answers", "smtp-certificate-untrusted"})
        self.assertNotIn("smtp", [task["id"].split(":")[1] for task in document["tasks"] if ":" in task["id"]])
        self.assert_nothing_taken(server)

    def test_a_name_that_is_none(self):
        for name, code in (("localhost", "smtp-name-invalid"), ("mail_gw.firm.example", "smtp-name-invalid"),
                           ("nowhere.firm.example", "smtp-name-unresolved"), ("other.firm.example", "smtp-name-mismatch")):
            with self.subTest(name):
                server = self.postfix(name=name)
                talk, found, document = self.check("--host", HOST)
                self.assertEqual(talk["ehlo_name"], name)
                self.assertIn(code, found)
                self.assertIn(f"myhostname = {HOST}", found[code]["fix"])
                mended = {one["code"]: task for task in document["tasks"] for one in task["mends"]}
                self.assertEqual(mended[code]["kind"], "set-server-name")
                server.stop()
                shutil.rmtree(server.folder)
                self.port = free_port()

    def test_no_encryption(self):
        self.postfix(tls=False)
        talk, found, _ = self.check()
        self.assertEqual((talk["starttls"], talk["certificate"]), (False, None))
        self.assertIn("smtp-starttls-missing", found)

    def test_a_certificate_that_has_ended(self):
        self.postfix(begins="20230101000000Z", ends="20240229120000Z")
        talk, found, _ = self.check()
        self.assertEqual(talk["certificate"]["not_after"], "2024-02-29T12:00:00Z")
        self.assertIn("2024-02-29", found["smtp-certificate-expired"]["summary"])

    def test_tlsa(self):
        self.postfix()
        pem = self.folder / f"{HOST}.pem"
        key = subprocess.run(["openssl", "x509", "-in", pem, "-noout", "-pubkey"], capture_output=True, check=True).stdout
        der = subprocess.run(["openssl", "pkey", "-pubin", "-outform", "DER"], input=key, capture_output=True, check=True).stdout
        digest = subprocess.run(["openssl", "dgst", "-sha256", "-r"], input=der, capture_output=True, check=True).stdout
        right = digest.decode().split()[0]
        for data, told in ((right, False), ("00" * 32, True)):
            with self.subTest(data):
                _, found, _ = self.check(zone=[f"_{self.port}._tcp.{HOST}. TLSA 3 1 1 {data}"])
                self.assertEqual("smtp-tlsa-mismatch" in found, told)

    def test_this_line_is_not_liked(self):
        self.postfix("smtpd_delay_reject = no", "smtpd_client_restrictions = reject")
        talk, found, document = self.check()
        self.assertEqual(talk["state"], "refused-us")
        self.assertEqual(found["smtp-refused-us"]["severity"], "unknown")
        self.assertFalse([task for task in document["tasks"] for one in task["mends"]
                          if one["code"].startswith("smtp-") and task["who"] == "server-admin"])


class NobodyTest(SmtpTest):
    def test_nobody_listens(self):
        talk, found, _ = self.check()
        self.assertEqual((talk["state"], talk["certificate"]), ("shut", None))
        self.assertEqual(found["smtp-unreachable"]["severity"], "unknown")

    def test_nothing_is_asked_unless_somebody_says_so(self):
        listener = socket.create_server(("127.0.0.1", self.port))
        self.addCleanup(listener.close)
        listener.settimeout(0)
        for more in ([], ["--no-smtp"], [f"--smtp={HOST}:{self.port}", "--no-smtp"]):
            document = self.document("check", DOMAIN, "--host", HOST, "--ip", "198.51.99.10", "--zone", self.zone(), *more, status=1)
            self.assertNotIn("smtp", document)
        self.assertRaises(BlockingIOError, listener.accept)

    def here(self, *more, status):
        document = self.document("check", DOMAIN, "--here", "--zone", self.zone(), *more, status=status)
        address = next(each for each in document["checks"] if each["check"] == "address")
        codes = {each["code"] for each in address["findings"] if each["code"].startswith("smtp-outbound")}
        return document, codes

    def test_on_the_server_itself(self):
        greeter = socketserver.TCPServer(("127.0.0.1", 0), Greeter)
        self.addCleanup(greeter.server_close)
        threading.Thread(target=greeter.serve_forever, daemon=True).start()
        self.addCleanup(greeter.shutdown)
        document, codes = self.here("--towards", f"127.0.0.1:{greeter.server_address[1]}", status=1)
        self.assertEqual((document["here"]["outbound"]["state"], codes), ("open", {"smtp-outbound-open"}))
        self.assertTrue(document["here"]["ehlo_name"])
        document, codes = self.here("--towards", f"127.0.0.1:{self.port}", status=1)
        self.assertEqual((document["here"]["outbound"]["state"], codes), ("shut", {"smtp-outbound-shut"}))
        self.assertIn("fix:port-25:firm.example", [task["id"] for task in document["tasks"]])
        document, codes = self.here(status=1)  # the domain's mail host is this very computer
        self.assertEqual((document["here"]["outbound"]["state"], codes), ("untested", {"smtp-outbound-untested"}))

    def test_wrong_use(self):
        for arguments in (["check", DOMAIN, "--smtp=x:y"], ["check", DOMAIN, "--smtp", "--practice"], ["relay-test", HOST],
                          ["check", DOMAIN, "--towards", HOST], ["check", "--here", "--from", "-"], ["relay-test"],
                          ["relay-test", "--i-own-this-server"], ["relay-test", HOST, "--i-own-this-server", "--practice"],
                          ["relay-test", HOST, "--i-own-this-server", "--zone", self.zone()]):
            with self.subTest(arguments):
                result = self.run_cli(*arguments)
                self.assertEqual((result.returncode, result.stdout, len(result.stderr.strip().splitlines())), (2, "", 1), result)


@unittest.skipUnless(ROOT, "Postfix needs root")
class RelayTest(SmtpTest):
    def relay(self, *more, status):
        return self.document("relay-test", f"{HOST}:{self.port}", "--i-own-this-server", "--from-inside", "--zone", self.zone(),
                             "--to", "me@elsewhere.example", *more, status=status)

    def verdicts(self, document):
        return {each["form"]: each["verdict"] for each in document["forms"]}

    def test_a_good_server(self):
        server = self.postfix()
        document = self.relay(status=0)
        self.assertEqual((document["open"], document["auth_without_tls"]), (False, False))
        self.assertEqual(self.verdicts(document).pop("plain"), "refused")
        self.assertEqual(set(list(self.verdicts(document).values())[1:]), {"untested"})
        self.assertEqual(server.log().count("Relay access denied"), 1)
        document = self.relay("--all", status=0)
        self.assertEqual(set(self.verdicts(document).values()) - {"later"}, {"refused"})
        self.assert_nothing_taken(server)

    def test_an_open_relay(self):
        server = self.postfix("mynetworks = 0.0.0.0/0")
        document = self.relay(status=1)
        self.assertTrue(document["open"])
        self.assertEqual(self.verdicts(document)["plain"], "accepted")
        self.assert_nothing_taken(server)
        text = self.run_cli("relay-test", f"{HOST}:{self.port}", "--i-own-this-server", "--from-inside", "--zone", self.zone())
        self.assertIn("reject_unauth_destination", text.stdout)
        self.assertIn("fail2ban", text.stderr)

    def test_a_server_that_wants_encryption_first(self):
        server = self.postfix("smtpd_tls_security_level = encrypt")
        (server.folder / "config" / "main.cf").write_text(
            (server.folder / "config" / "main.cf").read_text().replace("smtpd_tls_security_level = may", ""))
        server.command("reload")
        document = self.relay(status=0)
        self.assertIn("Relay access denied", document["forms"][0]["reply"])

    def test_for_who_we_are(self):
        self.postfix("smtpd_client_restrictions = check_client_access static:{554 5.7.1 blocked using pbl.example}")
        document = self.relay(status=3)
        self.assertEqual((document["open"], document["refuses_us"]), (None, True))


if __name__ == "__main__":
    unittest.main()
