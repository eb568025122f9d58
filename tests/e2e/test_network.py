# SPDX-License-Identifier: Apache-2.0
"""A network whose resolver lies: what it makes up or hides is read from the servers that own the name, or not believed."""
import json
import unittest

import firm
from internet import InternetTest
from servers import Proxy, address_instead, no_such_name

A = 1
HOST = "mail.gone.example"  # the server's name lies outside the domain, and nobody made it


def rewriting(name, kind, reply):
    return address_instead(reply, firm.ADDRESS) if kind == A and reply[3] & 0x0F == 3 else reply


def filtering(name, kind, reply):
    page = {"google.com": "203.0.113.1", "ad.doubleclick.net": "0.0.0.0", "mail.healthy.example": "0.0.0.0"}
    return address_instead(reply, page[name]) if kind == A and name in page else reply


def without_key(name, kind, reply):
    return no_such_name(reply) if name == "s1._domainkey.healthy.example" else reply


class NetworkTest(InternetTest):
    def check_behind(self, change, host, *more):
        proxy = Proxy(self.unbound.port, change)
        self.addCleanup(proxy.stop)
        result = self.run_cli("check", "faulty.example", "--ip", firm.ADDRESS, "--host", host, "--json", "--timeout", "3", "--dns",
                              f"127.0.0.1:{proxy.port}", "--dns-port", str(self.nsd.port), *more)
        self.assertIn(result.returncode, (0, 1, 3), result.stderr)
        document = json.loads(result.stdout)
        names = next(check for check in document["checks"] if check["check"] == "names")
        return document["network"], {finding["code"]: finding for finding in names["findings"]}

    def test_an_invented_server_is_not_believed(self):
        network, names = self.check_behind(rewriting, HOST)
        self.assertEqual((network["self_test"], network["bypassed"]), ("rewrites-nxdomain", True))
        self.assertIn("ehlo-unresolved", names)

    def test_where_no_other_server_may_be_asked_it_counts_as_unchecked(self):
        network, names = self.check_behind(rewriting, HOST, "--no-authoritative")
        self.assertEqual((network["self_test"], network["bypassed"]), ("rewrites-nxdomain", False))
        self.assertNotIn("ehlo-unresolved", names)
        self.assertNotIn("names-match", names)
        failed = names["lookup-failed"]
        self.assertEqual(failed["severity"], "unknown")
        self.assertTrue(any("not believed" in evidence["answer"] for evidence in failed["evidence"]), failed)

    def test_a_hidden_server_is_found(self):
        network, names = self.check_behind(filtering, "mail.healthy.example")
        self.assertEqual((network["self_test"], network["bypassed"]), ("filters", True))
        self.assertLessEqual({"host-address-missing", "ptr-not-confirmed", "lookup-failed"} & set(names), set(), names)
        self.assertIn("names-match", names)

    def verify_behind(self, change, domain, *more):
        """Why the signature of a message of `domain` does not count, which nobody made."""
        proxy = Proxy(self.unbound.port, change)
        self.addCleanup(proxy.stop)
        mail = self.folder / "mail.eml"
        mail.write_text(f"DKIM-Signature: v=1; a=rsa-sha256; d={domain}; s=s1; h=from; bh=AAAA; b=AAAA\n"
                        f"From: a@{domain}\n\nHello\n")
        reasons = []
        for command in ("dkim", "message"):
            result = self.run_cli(command, "verify", str(mail), "--json", "--timeout", "3", "--dns",
                                  f"127.0.0.1:{proxy.port}", "--dns-port", str(self.nsd.port), *more)
            document = json.loads(result.stdout)
            reasons.append(document["signatures" if command == "dkim" else "dkim"][0]["reason"])
        self.assertEqual(reasons[0], reasons[1])
        return reasons[0]

    def test_a_key_is_read_from_its_own_servers(self):
        self.assertEqual(self.verify_behind(without_key, "healthy.example"), "body-hash")
        self.assertEqual(self.verify_behind(without_key, "healthy.example", "--no-authoritative"), "no-key")

    def test_a_key_in_a_network_that_lies(self):
        self.assertEqual(self.verify_behind(rewriting, "healthy.example"), "body-hash")

    def test_a_batch_tests_the_network_once_for_all(self):
        proxy = Proxy(self.unbound.port, rewriting)
        self.addCleanup(proxy.stop)
        lines = self.folder / "domains.txt"
        lines.write_text("healthy.example\nfaulty.example\n")
        result = self.run_cli("check", "--from", str(lines), "--json", "--all-lists", "--dns", f"127.0.0.1:{proxy.port}",
                              "--dns-port", str(self.nsd.port))
        documents = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual({document["domain"]: document["network"]["self_test"] for document in documents},
                         {"healthy.example": "rewrites-nxdomain", "faulty.example": "rewrites-nxdomain"})
        for document in documents:
            self.assertEqual(self.codes(document) & {"blocklist-listed", "blocklist-listed-minor"}, set())


if __name__ == "__main__":
    unittest.main()
