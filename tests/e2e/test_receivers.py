# SPDX-License-Identifier: Apache-2.0
"""What each receiver asks at a volume: `check --per-day`, `list receivers`. A zone text answers."""
import json
import unittest

from test_commands import FIRM, CommandTest

KEYS = {"receiver", "name", "date", "source", "summary", "requirements", "next"}
REQUIREMENT = {"id", "from_per_day", "number_published", "state", "title", "mends"}


class ReceiversTest(CommandTest):
    def receivers(self, *more):
        result = self.run_cli("check", FIRM, "--practice", "--json", *more)
        self.assertIn(result.returncode, (0, 1), result.stderr)
        return {each["receiver"]: each for each in json.loads(result.stdout)["receivers"]}

    def states(self, receiver):
        return {each["id"]: each["state"] for each in receiver["requirements"]}

    def test_only_with_a_volume(self):
        self.assertNotIn("receivers", json.loads(self.run_cli("check", FIRM, "--practice", "--json").stdout))

    def test_the_document(self):
        receivers = self.receivers("--per-day", "200", "--ip", "25.203.113.25")
        self.assertLessEqual({"gmail", "outlook", "yahoo", "icloud", "gmx-web-de", "t-online", "orange", "la-poste", "comcast"},
                             set(receivers))
        for each in receivers.values():
            self.assertEqual(set(each), KEYS)
            self.assertTrue(each["source"].startswith("http") and each["date"].startswith("202"))
            for requirement in each["requirements"]:
                self.assertEqual(set(requirement), REQUIREMENT)
                self.assertIn(requirement["state"], ("met", "not-met", "unseen"))
                self.assertLessEqual(requirement["from_per_day"], 200)
                self.assertTrue(requirement["title"])
                for mends in requirement["mends"]:
                    self.assertEqual(set(mends), {"code", "subject"})
        gmail = self.states(receivers["gmail"])
        self.assertNotIn("dmarc-record", gmail)
        self.assertEqual(gmail["complaints"], "unseen")
        own = next(each for each in receivers["gmx-web-de"]["requirements"] if each["id"] == "own-reverse-name")
        self.assertEqual((own["state"], own["mends"]), ("not-met", [{"code": "ptr-generic", "subject": "25.203.113.25"}]))

    def test_what_changes_at_which_number(self):
        few, many = self.receivers("--per-day", "4999"), self.receivers("--per-day", "5000", "--newsletters")
        self.assertEqual(few["gmail"]["next"], {"from_per_day": 5000, "ids": ["spf", "dkim", "dmarc-record", "alignment"]})
        self.assertIsNone(many["gmail"]["next"])
        self.assertLess(set(self.states(few["gmail"])), set(self.states(many["gmail"])))
        self.assertIn("one-click", self.states(many["gmail"]))
        self.assertNotIn("one-click", self.states(self.receivers("--per-day", "5000")["gmail"]))

    def test_many_domains(self):
        result = self.run_cli("check", "--from", "-", "--per-day", "20", "--json", "--zone", self.zone(), input="example.com\n")
        self.assertIn("receivers", json.loads(result.stdout))

    def test_in_words(self):
        text = " ".join(self.run_cli("check", FIRM, "--practice", "--per-day", "1000").stdout.split())
        for words in ("What receivers ask at 1,000 messages a day", "Gmail", "Orange", "From 5,000 messages a day on"):
            self.assertIn(words, text)
        self.assertNotIn("newsletters among them", text)
        self.assertNotIn("What receivers ask at", self.run_cli("check", FIRM, "--practice").stdout)

    def test_what_is_no_volume(self):
        for more in (["--per-day", "0"], ["--per-day", "-1"], ["--per-day", "many"], ["--per-day", ""], ["--newsletters"],
                     ["--per-day", "99999999999"]):
            with self.subTest(more):
                self.assert_refused("check", FIRM, "--practice", *more)

    def test_the_list(self):
        listed = json.loads(self.run_cli("list", "receivers", "--json").stdout)["receivers"]
        self.assertEqual([each["id"] for each in listed], list(self.receivers("--per-day", "1")))
        for each in listed:
            self.assertEqual(set(each), {"id", "name", "date", "source"})
        lines = self.run_cli("list", "receivers").stdout.splitlines()
        self.assertEqual([line.split()[0] for line in lines], [each["id"] for each in listed])


del CommandTest  # its tests run where they are written

if __name__ == "__main__":
    unittest.main()
