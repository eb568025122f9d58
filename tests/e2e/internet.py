# SPDX-License-Identifier: Apache-2.0
"""The frame of the end-to-end tests: a small Internet on loopback, and the programs that are tried on it."""
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


class InternetTest(unittest.TestCase):
    maxDiff = None
    base = None  # where the temporary folder lies

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mailworthy-e2e-", dir=self.base))
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
        """Makes a key with `dkim generate`; the file of the private half, and its record in self.key_value."""
        out = self.folder / f"key-{domain}"
        result = self.run_cli("dkim", "generate", "--domain", domain, "--selector", selector, "--out", str(out), "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.key_value = json.loads(result.stdout)["value"]
        key = out / f"{selector}.private.pem"
        self.assertEqual(stat.S_IMODE(key.stat().st_mode), 0o600)
        return key

    def dns(self):
        return ["--dns", f"127.0.0.1:{self.unbound.port}", "--dns-port", str(self.nsd.port)]

    @staticmethod
    def run_cli(*arguments, **more):
        return subprocess.run([CLI, *arguments], capture_output=True, text=True, timeout=120, **more)

    def check(self, domain, address, *more):
        result = self.run_cli("check", domain, "--ip", address, "--host", f"mail.{domain}", "--blocklists",
                              str(catalogue(self.folder)), "--json", *self.dns(), *more)
        self.assertIn(result.returncode, (0, 1, 3), result.stderr)
        return result.returncode, json.loads(result.stdout)

    @staticmethod
    def codes(document, *severities):
        return {finding["code"] for check in document["checks"] for finding in check["findings"]
                if not severities or finding["severity"] in severities}

    def publish_export_of_faulty(self, text):
        """Publishes both sections of an exported zone fragment, as the owner of faulty.example and the provider would."""
        replaced = self.replaced(text)
        text = text.replace("\n;exchange ", "\n")  # comments, so that no import puts them beside what stands there
        sections = self.sections(text)
        self.assertEqual(set(sections), {"faulty.example", firm.REVERSE_ZONE})
        for zone, section in sections.items():
            self.check_with_bind(zone, firm.soa(zone) + section)
        kept = "".join(line + "\n" for line in firm.faulty().splitlines() if not any(self.same(line, old) for old in replaced))
        self.nsd.publish("faulty.example", kept.replace(" 1 3600", " 2 3600") + sections["faulty.example"])
        self.nsd.publish(firm.REVERSE_ZONE, firm.reverse(("10", "mail.healthy.example")) + sections[firm.REVERSE_ZONE])

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
