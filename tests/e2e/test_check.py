# SPDX-License-Identifier: Apache-2.0
"""The main job from end to end: a domain is checked through a real resolver, its faults are named, the exported records are
published in a real name server, and the next check finds nothing to mend."""
import json
import os
import pathlib
import re
import shutil
import stat
import subprocess
import tempfile
import unittest

import firm
from servers import Nsd, Unbound, free_port, program

CLI = os.environ["MAILWORTHY_CLI"]
LISTS = ["bl.lists.example", "second.lists.example", "dead.lists.example"]


def catalogue(folder):
    """A blocklist catalogue of our own: the same shape as the one that ships, over zones that NSD serves."""
    def entry(zone, tier):
        return {
            "zone": zone, "name": zone, "operator": "Tests", "website": "https://lists.example/",
            "lookup_url": "", "delist_url": f"https://lists.example/{zone}", "kinds": ["ip4"], "polarity": "block",
            "tier": tier, "status": "active", "status_as_of": "2026-11", "source": "https://lists.example/",
            "confidence": "high", "public_resolver_policy": "allowed", "refusal_codes": [],
            "codes": {"127.0.0.2": "spam-source"}, "default_query": "yes", "audition": "rfc5782",
            "test_points": {"listed": "127.0.0.2", "unlisted": "127.0.0.1"},
            "removal": {"route": "self-service"},
        }

    path = pathlib.Path(folder) / "lists.json"
    lists = [entry(LISTS[0], "stops-mail"), entry(LISTS[1], "may-matter"), entry(LISTS[2], "ignore")]
    path.write_text(json.dumps({"schema": 1, "as_of": "2026-11", "lists": lists}))
    return path


class CheckTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mailworthy-e2e-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.key = self.make_key("healthy.example", "s1")
        self.zones = {
            ".": firm.ROOT,
            "hosting.example": firm.HOSTING,
            "healthy.example": firm.healthy(self.key_value),
            "faulty.example": firm.faulty(),
            firm.REVERSE_ZONE: firm.reverse(("10", "mail.healthy.example"), ("20", "198-51-99-20.dyn.pool.provider.example")),
            "provider.example": firm.soa("provider.example") + f"198-51-99-20.dyn.pool.provider.example. 300 IN A {firm.OTHER_ADDRESS}\n",
            LISTS[0]: firm.blocklist(LISTS[0], [firm.OTHER_ADDRESS]),
            LISTS[1]: firm.blocklist(LISTS[1]),
            # Lists the whole world: what a lapsed zone does.
            LISTS[2]: firm.soa(LISTS[2]) + f"*.{LISTS[2]}. 300 IN A 127.0.0.2\n",
        }
        self.nsd = Nsd(self.folder, free_port())
        self.addCleanup(self.nsd.stop)
        self.nsd.start(self.zones)
        self.unbound = Unbound(self.folder, free_port())
        self.addCleanup(self.unbound.stop)
        self.unbound.start(self.zones, self.nsd)

    def make_key(self, domain, selector):
        out = self.folder / f"key-{domain}"
        result = subprocess.run(
            [CLI, "dkim", "generate", "--domain", domain, "--selector", selector, "--out", str(out), "--json"],
            capture_output=True, text=True)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.key_value = json.loads(result.stdout)["value"]
        key = out / f"{selector}.private.pem"
        self.assertEqual(stat.S_IMODE(key.stat().st_mode), 0o600)
        return key

    def dns(self):
        return ["--dns", f"127.0.0.1:{self.unbound.port}", "--dns-port", str(self.nsd.port)]

    def run_cli(self, *arguments):
        return subprocess.run([CLI, *arguments], capture_output=True, text=True, timeout=120)

    def check(self, domain, address, *more):
        result = self.run_cli("check", domain, "--ip", address, "--host", f"mail.{domain}", "--blocklists",
                              str(catalogue(self.folder)), "--json", *self.dns(), *more)
        self.assertIn(result.returncode, (0, 1, 3), result.stderr)
        return result.returncode, json.loads(result.stdout)

    @staticmethod
    def codes(document, *severities):
        return {finding["code"] for check in document["checks"] for finding in check["findings"]
                if not severities or finding["severity"] in severities}

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
        sections = self.sections(target.read_text())
        self.assertEqual(set(sections), {"faulty.example", firm.REVERSE_ZONE})
        for zone, section in sections.items():
            self.check_with_bind(zone, firm.soa(zone) + section)

        replaced = self.replaced(target.read_text())
        kept = "".join(line + "\n" for line in firm.faulty().splitlines() if not any(self.same(line, old) for old in replaced))
        self.nsd.publish("faulty.example", kept.replace(" 1 3600", " 2 3600") + sections["faulty.example"])
        self.nsd.publish(firm.REVERSE_ZONE, firm.reverse(("10", "mail.healthy.example")) + sections[firm.REVERSE_ZONE])

        status, document = self.check("faulty.example", "198.51.99.30", "--dkim-key", str(key), "--selector", "s2",
                                      "--rua", "dmarc@faulty.example")
        self.assertEqual(self.codes(document, "error"), set(), json.dumps(document["checks"], indent=1))
        self.assertEqual(status, 0)
        self.assertEqual({record["action"] for record in document["records"]}, {"keep"})

    @staticmethod
    def sections(text):
        parts = re.split(r"^; zone (\S+)\n", text, flags=re.M)[1:]
        return dict(zip(parts[::2], parts[1::2]))

    @staticmethod
    def replaced(text):
        """(name, type) of every line that the export says to replace."""
        return [tuple(line.split()[2:4]) for line in text.splitlines() if line.startswith("; replaces ")]

    @staticmethod
    def same(line, old):
        words = line.split()
        if len(words) < 5 or (words[0], words[3]) != old:
            return False
        return words[3] != "TXT" or "v=spf1" in line

    def check_with_bind(self, zone, text):
        path = self.folder / "check.zone"
        path.write_text(text)
        result = subprocess.run([program("named-checkzone"), "-i", "none", zone, str(path)], capture_output=True, text=True)
        self.assertEqual(result.returncode, 0, result.stdout + text)

    def test_silent_resolver_is_could_not_check(self):
        self.unbound.stop()
        result = self.run_cli("check", "healthy.example", "--ip", firm.ADDRESS, "--host", "mail.healthy.example", "--json",
                              "--timeout", "1", "--no-authoritative", "--dns", f"127.0.0.1:{self.unbound.port}")
        self.assertEqual(result.returncode, 3, result.stderr)
        document = json.loads(result.stdout)
        self.assertEqual(document["network"]["self_test"], "no-answer")
        self.assertEqual(self.codes(document, "error"), set())


if __name__ == "__main__":
    unittest.main()
