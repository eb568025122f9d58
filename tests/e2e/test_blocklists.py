# SPDX-License-Identifier: Apache-2.0
"""A few dozen lists through a real resolver: each is known for what it is, and what the network does is held against none."""
import ipaddress
import json
import pathlib
import unittest

import firm
from internet import InternetTest
from servers import Mute, Proxy, Unbound, address_instead, free_port

V4 = firm.ADDRESS
V6 = "2a00:51:99::10"
DOMAIN = "healthy.example"
A = 1
KEYS = {"zone", "subject", "polarity", "state", "tier", "codes", "reason", "delist"}


def backwards(address):
    parts = ipaddress.ip_address(address).reverse_pointer.split(".")
    return ".".join(parts[:-2])


ENTRY4, CLEAN4 = backwards("127.0.0.2"), backwards("127.0.0.1")
ENTRY6, CLEAN6 = backwards("::ffff:127.0.0.2"), backwards("::ffff:127.0.0.1")
TESTS = {ENTRY4: "A 127.0.0.2", ENTRY6: "A 127.0.0.2", "test": "A 127.0.0.2"}
ALL = ["ip4", "ip6", "domain"]


class Row:
    """One list: what its zone holds beside the SOA, and what each subject is told. `told` is by subject: (state, codes, reason,
    polarity); a string stands for a state without codes."""

    def __init__(self, name, records, told, kinds=ALL, served=True, **fields):
        self.zone = f"{name}.lists.example"
        self.told = {subject: (what if isinstance(what, tuple) else (what, [])) for subject, what in told.items()}
        self.served = served
        self.text = firm.soa(self.zone) + "".join(
            f"{label}.{self.zone}. 300 IN {data}\n" for label, texts in records.items()
            for data in ([texts] if isinstance(texts, str) else texts))
        self.entry = {
            "zone": self.zone, "name": name, "operator": f"Operator of {name}", "delist_url": f"https://lists.example/{name}",
            "kinds": kinds, "polarity": "block", "tier": "may-matter", "status": "active", "status_as_of": "2026-11",
            "codes": {"127.0.0.2": "spam-source", "127.0.0.4": "exploited", "127.0.0.10": "policy-isp"},
            "default_query": "yes", "audition": "rfc5782", "removal": {"route": "form"}, **fields,
        }

    def expected(self):
        for subject, (state, codes, *more) in self.told.items():
            yield (self.zone, subject), {
                "zone": self.zone, "subject": subject, "state": state, "codes": codes, "reason": more[0] if more else "",
                "polarity": more[1] if len(more) > 1 else self.entry["polarity"], "tier": self.entry["tier"],
                "delist": self.entry["delist_url"],
            }


def each(what):
    return {V4: what, V6: what, DOMAIN: what}


def listed(data):
    return {backwards(V4): data, backwards(V6): data, DOMAIN: data}


MASK = {"codes": {"bit:2": "spam-source", "bit:4": "suspected"}, "refusal_codes": ["bit:1"]}
GOOD = {"polarity": "allow", "codes": {"127.0.*.3": "good"}, "refusal_codes": ["127.0.10.*"]}
ROWS = [
    Row("clear", TESTS, each("clear"), tier="stops-mail"),
    Row("listed", {**TESTS, **listed("A 127.0.0.2")}, each(("listed", ["127.0.0.2"]))),
    Row("two-codes", {**TESTS, **listed(["A 127.0.0.4", "A 127.0.0.2"])}, each(("listed", ["127.0.0.2", "127.0.0.4"]))),
    Row("reason", {**TESTS, backwards(V4): ["A 127.0.0.2", 'TXT "seen " "sending junk"', 'TXT "and more"']},
        {V4: ("listed", ["127.0.0.2"], "and more / seen sending junk"), V6: "clear", DOMAIN: "clear"}),
    Row("policy", {**TESTS, backwards(V4): "A 127.0.0.10"}, {V4: ("listed", ["127.0.0.10"])}, kinds=["ip4"]),
    Row("unknown-code", {**TESTS, **listed("A 127.0.0.77")}, each(("unproven", ["127.0.0.77"]))),
    Row("no-codes", {**TESTS, **listed("A 127.0.0.77")}, each(("listed", ["127.0.0.77"])), codes={}),
    Row("only-text", {**TESTS, **listed('TXT "nothing"')}, each("clear")),
    Row("mask", {**TESTS, **listed("A 127.0.0.6")}, each(("listed", ["127.0.0.6"])), **MASK),
    Row("mask-refused", {**TESTS, **listed("A 127.0.0.1")}, each(("refused", ["127.0.0.1"])), **MASK),
    Row("allow", {**TESTS, **listed("A 127.0.15.3")}, each(("listed", ["127.0.15.3"], "", "allow")), **GOOD),
    Row("allow-refused", {**TESTS, **listed("A 127.0.10.3")}, each(("refused", ["127.0.10.3"])), **GOOD),
    Row("mixed", {**TESTS, backwards(V4): "A 127.0.0.1", backwards(V6): "A 127.0.0.2", DOMAIN: "A 127.0.0.5"},
        {V4: ("listed", ["127.0.0.1"], "", "allow"), V6: ("listed", ["127.0.0.2"], "", "block"),
         DOMAIN: ("listed", ["127.0.0.5"], "", "info")}, polarity="mixed",
        codes={"127.0.0.1": "good", "127.0.0.2": "spam-source", "127.0.0.5": "neutral"}),
    Row("refuses-252", {"*": "A 127.255.255.252"}, each(("refused", ["127.255.255.252"]))),
    Row("refuses-254", {"*": "A 127.255.255.254"}, each(("refused", ["127.255.255.254"])), tier="stops-mail"),
    Row("refuses-255", {**TESTS, **listed("A 127.255.255.255")}, each(("refused", ["127.255.255.255"]))),
    Row("refuses-at-the-entry", {label: "A 127.255.255.254" for label in TESTS}, each("refused")),
    Row("refuses-by-status", {}, each("refused"), served=False, refusal_statuses=["servfail", "timeout"]),
    Row("broken", {}, each("unanswered"), served=False),
    Row("lists-everything", {"*": "A 127.0.0.2"}, each(("dead", ["127.0.0.2"]))),
    Row("lists-the-clean", {**TESTS, CLEAN4: "A 127.0.0.2", CLEAN6: "A 127.0.0.2", "invalid": "A 127.0.0.2"}, each("dead")),
    Row("parked", {"*": "A 203.0.113.7"}, each(("dead", ["203.0.113.7"])), tier="ignore"),
    Row("parked-entry", {label: "A 203.0.113.7" for label in TESTS}, each("dead")),
    Row("empty", {}, each("unproven")),
    Row("v4-only", {ENTRY4: "A 127.0.0.2"}, {V4: "clear", V6: "unproven"}, kinds=["ip4", "ip6"]),
    Row("v6-only", {ENTRY6: "A 127.0.0.2"}, {V6: "clear"}, kinds=["ip6"]),
    Row("own-tests", {"test.point.example": "A 127.0.0.2"}, {DOMAIN: "clear"}, kinds=["domain"],
        test_points={"listed": "test.point.example", "unlisted": "clean.point.example"}),
    Row("white-entry", {**TESTS, CLEAN4: "A 127.0.0.1", **listed("A 127.0.0.2")},
        {V4: ("listed", ["127.0.0.2"])}, kinds=["ip4"], audition="positive-only",
        codes={"127.0.0.1": "good", "127.0.0.2": "spam-source"}),
    Row("positive-everything", {"*": "A 127.0.0.2"}, each(("dead", ["127.0.0.2"])), audition="positive-only"),
    Row("no-promise", {}, each("unproven"), audition="unreliable"),
    Row("no-promise-entry", TESTS, each("unproven"), audition="unreliable"),
    Row("no-promise-listed", listed("A 127.0.0.4"), each(("listed", ["127.0.0.4"])), audition="unreliable"),
    Row("no-promise-everything", {"*": "A 127.0.0.4"}, each(("dead", ["127.0.0.4"])), audition="unreliable"),
    Row("no-test", listed("A 127.0.0.4"), each(("listed", ["127.0.0.4"])), audition="none"),
]
SILENT = [Row(f"silent-{number}", TESTS, each("unanswered"), served=False, operator="The silent one") for number in range(4)]
SLOW = Row("slow", {**TESTS, **listed("A 127.0.0.2")}, each(("listed", ["127.0.0.2"])), served=False)


class BlocklistsTest(InternetTest):
    def setUp(self):
        super().setUp()
        self.unbound.stop()
        rows = [row for row in ROWS if row.served]
        web = "google.com. 300 IN A 203.0.113.80\nad.doubleclick.net. 300 IN A 203.0.113.81\n"
        for zone, text in [(".", firm.ROOT + web), *((row.zone, row.text) for row in [*rows, SLOW])]:
            self.zones[zone] = text
        self.nsd.stop()
        self.nsd.start(self.zones)
        mute = Mute()
        self.addCleanup(mute.stop)
        late = Proxy(self.nsd.port, delay=0.15)
        self.addCleanup(late.stop)
        # REFUSED, which a resolver passes on as SERVFAIL.
        refusing = Proxy(self.nsd.port, lambda name, kind, reply: reply[:3] + bytes([reply[3] & 0xF0 | 5]) + reply[4:])
        self.addCleanup(refusing.stop)
        stubs = [*((row.zone, refusing.port) for row in ROWS if not row.served), *((row.zone, mute.port) for row in SILENT),
                 (SLOW.zone, late.port)]
        self.unbound = Unbound(self.folder, free_port())
        self.addCleanup(self.unbound.stop)
        self.unbound.start([zone for zone in self.zones if zone != SLOW.zone], self.nsd, stubs)

    def check_lists(self, rows, port=None):
        path = pathlib.Path(self.folder) / "many.json"
        path.write_text(json.dumps({"schema": 1, "as_of": "2026-11", "lists": [row.entry for row in rows]}))
        result = self.run_cli("check", DOMAIN, "--ip", V4, "--ip", V6, "--host", f"mail.{DOMAIN}", "--blocklists", str(path),
                              "--json", "--no-authoritative", "--timeout", "6", "--dns",
                              f"127.0.0.1:{port or self.unbound.port}")
        self.assertIn(result.returncode, (0, 1, 3), result.stderr)
        document = json.loads(result.stdout)
        for entry in document["blocklists"]:
            self.assertEqual(set(entry), KEYS)
        told = {(entry["zone"], entry["subject"]): entry for entry in document["blocklists"]}
        self.assertEqual(len(told), len(document["blocklists"]))
        return document, told

    def findings(self, document, code):
        return [finding for check in document["checks"] for finding in check["findings"] if finding["code"] == code]

    def test_each_list_is_known_for_what_it_is(self):
        document, told = self.check_lists(ROWS)
        self.assertIn(document["network"]["self_test"], ("ok", "untested"))
        expected = dict(entry for row in ROWS for entry in row.expected())
        self.assertEqual(set(told), set(expected))
        for key, entry in expected.items():
            with self.subTest(key):
                self.assertEqual(told[key], entry)
        # A policy listing is a matter of step 1; the rest accuses.
        self.assertEqual([finding["subject"] for finding in self.findings(document, "address-policy-listed")], [V4])
        self.assertEqual(next(check["verdict"] for check in document["checks"] if check["check"] == "blocklists"), "warning")

    def test_silent_and_slow_lists_hold_nobody_up(self):
        rows = [*ROWS[:2], *SILENT, SLOW]
        _, told = self.check_lists(rows)
        expected = dict(entry for row in rows for entry in row.expected())
        self.assertEqual(told, expected)

    def test_a_network_that_rewrites(self):
        def rewrite(name, kind, reply):
            return address_instead(reply, "203.0.113.99") if kind == A and reply[3] & 0x0F == 3 else reply

        proxy = Proxy(self.unbound.port, rewrite)
        self.addCleanup(proxy.stop)
        rows = [row for row in ROWS if row.served]
        document, told = self.check_lists(rows, proxy.port)
        self.assertEqual(document["network"]["self_test"], "rewrites-nxdomain")
        self.assertEqual({entry["state"] for entry in told.values()}, {"unproven"})
        lists = next(check for check in document["checks"] if check["check"] == "blocklists")
        self.assertEqual([finding["code"] for finding in lists["findings"]], ["resolver-rewrites"])
        self.assertEqual(lists["verdict"], "unknown")

    def test_a_network_that_filters_some(self):
        hidden = {"clear.lists.example": "0.0.0.0", "listed.lists.example": "203.0.113.98"}

        def filtered(name, kind, reply):
            if kind == A and name == "ad.doubleclick.net":
                return address_instead(reply, "0.0.0.0")
            for zone, page in hidden.items():
                if kind == A and name.endswith("." + zone):
                    return address_instead(reply, page)
            return reply

        proxy = Proxy(self.unbound.port, filtered)
        self.addCleanup(proxy.stop)
        rows = ROWS[:4]
        document, told = self.check_lists(rows, proxy.port)
        self.assertEqual(document["network"]["self_test"], "filters")
        for zone, page in hidden.items():
            for subject in (V4, V6, DOMAIN):
                self.assertEqual((told[zone, subject]["state"], told[zone, subject]["codes"]), ("unproven", [page]))
        for row in rows[2:]:
            for key, entry in row.expected():
                self.assertEqual(told[key], entry)
        self.assertEqual(self.findings(document, "blocklist-dead"), [])  # nobody is told to ignore an innocent list


if __name__ == "__main__":
    unittest.main()
