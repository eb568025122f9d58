# SPDX-License-Identifier: Apache-2.0
"""The main job from end to end: a domain is checked through a real resolver, its faults are named, the exported records are
published in a real name server, and the next check finds nothing to mend."""
import json
import unittest

import firm
from internet import LISTS, InternetTest, catalogue


class CheckTest(InternetTest):
    def test_healthy_domain(self):
        status, document = self.check("healthy.example", firm.ADDRESS, "--selector", "s1")
        self.assertEqual(status, 0, json.dumps(document["checks"], indent=1))
        self.assertEqual([check["check"] for check in document["checks"]],
                         ["zone", "address", "names", "blocklists", "spf", "dkim", "dmarc"])
        self.assertEqual(self.codes(document, "error", "warning"), set(), json.dumps(document["checks"], indent=1))
        self.assertLessEqual({"names-match", "spf-sender-covered", "dkim-ok", "dmarc-enforced", "blocklist-clear"},
                             self.codes(document, "ok"))
        self.assertEqual({entry["state"] for entry in document["blocklists"] if entry["zone"] == LISTS[2]}, {"dead"})
        self.assertEqual({record["action"] for record in document["records"]}, {"keep"})

    def test_faults_are_named_mended_and_gone(self):
        key = self.make_key("faulty.example", "s2")
        status, document = self.check("faulty.example", firm.OTHER_ADDRESS, "--dkim-key", str(key), "--selector", "s2",
                                      "--rua", "dmarc@faulty.example")
        self.assertEqual(status, 1)
        codes = self.codes(document, "error", "warning")
        for expected in ("address-name-pool", "ptr-generic", "blocklist-listed", "spf-sender-not-covered", "dkim-missing",
                         "dmarc-missing"):
            self.assertIn(expected, codes)

        # The provider gives another address, which no list names; the owner publishes the export for it.
        target = self.folder / "export.zone"
        result = self.run_cli("export", "faulty.example", "--ip", "198.51.99.30", "--host", "mail.faulty.example",
                              "--dkim-key", str(key), "--selector", "s2", "--rua", "dmarc@faulty.example", "--blocklists",
                              str(catalogue(self.folder)), "--format", "zone", "-o", str(target), *self.dns())
        self.assertIn(result.returncode, (0, 1), result.stderr)
        self.publish_export_of_faulty(target.read_text())

        status, document = self.check("faulty.example", "198.51.99.30", "--dkim-key", str(key), "--selector", "s2",
                                      "--rua", "dmarc@faulty.example")
        self.assertEqual(self.codes(document, "error"), set(), json.dumps(document["checks"], indent=1))
        self.assertEqual(status, 0)
        self.assertEqual({record["action"] for record in document["records"]}, {"keep"})

    def test_an_export_tells_what_is_not_in_it(self):
        target = self.folder / "held.zone"
        result = self.run_cli("export", "no-such-firm.example", "--ip", firm.OTHER_ADDRESS, "--host",
                              "mail.no-such-firm.example", "--format", "zone", "-o", str(target), *self.dns())
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn("a, ptr, spf, dmarc", result.stderr)
        self.assertEqual(target.read_text(), "")

    def test_the_same_address_once_the_list_forgets_it(self):
        _, document = self.check("faulty.example", firm.OTHER_ADDRESS)
        self.assertIn("blocklist-listed", self.codes(document))
        self.nsd.publish(LISTS[0], firm.blocklist(LISTS[0]))
        _, document = self.check("faulty.example", firm.OTHER_ADDRESS)
        self.assertNotIn("blocklist-listed", self.codes(document))
        self.assertIn("blocklist-clear", self.codes(document))

    def test_silent_resolver_is_could_not_check(self):
        self.unbound.stop()
        result = self.run_cli("check", "healthy.example", "--ip", firm.ADDRESS, "--host", "mail.healthy.example", "--json",
                              "--timeout", "1", "--no-authoritative", "--dns", f"127.0.0.1:{self.unbound.port}")
        self.assertEqual(result.returncode, 3, result.stderr)
        document = json.loads(result.stdout)
        self.assertEqual(document["network"]["self_test"], "no-answer")
        self.assertEqual(len(result.stderr.strip().splitlines()), 1, result.stderr)
        self.assertEqual({check["verdict"] for check in document["checks"]}, {"unknown"})
        self.assertEqual(self.codes(document, "error"), set())


if __name__ == "__main__":
    unittest.main()
