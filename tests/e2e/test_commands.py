# SPDX-License-Identifier: Apache-2.0
"""What every command of the program promises to people and scripts: help, languages, documents, exit statuses. No server is
asked: a zone text or the made-up firm answers."""
import base64
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

CLI = os.environ["MAILWORTHY_CLI"]
FIRM = "morgenrot.example"
GROUPS = {"spf": ["evaluate", "explain"], "dkim": ["generate", "check", "verify"], "dmarc": ["show"], "message": ["verify"],
          "list": ["services", "servers", "receivers"]}
COMMANDS = [["check"], ["export"], ["walk"], ["bounce"], ["reports"], *([group, name] for group, names in GROUPS.items() for name in names)]
TALKS = [["relay-test"]]  # with real servers, so --practice has none for them
MESSAGE = f"From: Info <info@{FIRM}>\r\nTo: a@example.com\r\nSubject: x\r\n\r\nHello\r\n"

REPORT = f"""<feedback><report_metadata><org_name>a.example</org_name><report_id>1</report_id><date_range><begin>1790000000</begin>
<end>1790086399</end></date_range></report_metadata><policy_published><domain>{FIRM}</domain><p>none</p></policy_published>
<record><row><source_ip>192.0.2.1</source_ip><count>1</count></row></record></feedback>"""


class CommandTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mailworthy-e2e-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.message = self.folder / "message.eml"
        self.message.write_text(MESSAGE)
        self.report = self.folder / "report.xml"
        self.report.write_text(REPORT)

    def run_cli(self, *arguments, **more):
        return subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, timeout=120, **more)

    def zone(self, *lines):
        zone = self.folder / "world.zone"
        zone.write_bytes(b"example.com. SOA ns.example.com. h.example.com. 1 2 3 4 5\nexample.com. NS ns.example.com.\n"
                         b"ns.example.com. A 198.51.99.53\n" + b"".join(line.encode("latin-1") + b"\n" for line in lines))
        return zone

    def assert_refused(self, *arguments):
        result = self.run_cli(*arguments)
        self.assertEqual((result.returncode, result.stdout), (2, ""), (arguments, result))
        self.assertEqual(len(result.stderr.strip().splitlines()), 1, result.stderr)
        self.assertRegex(result.stderr.strip(), r"\.$")
        return result.stderr

    def good(self, command):
        """Arguments with which `command` ends well, or finds something."""
        values = {"DOMAIN": FIRM, "[DOMAIN]": FIRM, "F": "zone", "FILE": str(self.message if command[-1] in ("verify", "bounce") else
                                                                          self.folder / "file"),
                  "A": "25.203.113.25", "S": "s1", "H": f"mail.{FIRM}", "D": FIRM, "DIR": str(self.folder / "keys"),
                  "PATH…": str(self.report)}
        usage = self.run_cli(*command, "--help").stdout.splitlines()[0]
        words = usage.removeprefix("Usage: mailworthy-cli ").removesuffix(" [options]").split()
        self.assertEqual(words[:len(command)], command)
        more = [] if command[0] in ("list", "bounce", "reports") or command[-1] == "generate" else ["--practice"]
        if command == ["walk"]:
            more += ["--output", str(self.folder / "walk.txt")]
        return [values.get(word, word) for word in words] + more


class HelpTest(CommandTest):
    def test_every_command_and_group_has_help(self):
        for command in [[], *([group] for group in GROUPS), *COMMANDS, *TALKS]:
            for more in ([], ["--lang", "de"]):
                with self.subTest(command + more):
                    result = self.run_cli(*command, "--help", *more)
                    self.assertEqual((result.returncode, result.stderr), (0, ""))
                    self.assertIn(" ".join(["mailworthy-cli", *command]), result.stdout.splitlines()[0])
                    self.assertNotIn(CLI, result.stdout)
        for group, names in GROUPS.items():
            text = self.run_cli(group, "--help").stdout
            for name in names:
                self.assertIn(f"mailworthy-cli {group} {name}", text)

    def test_a_usage_line_works_when_its_words_are_filled_in(self):
        for command in COMMANDS:
            with self.subTest(command):
                result = self.run_cli(*self.good(command), cwd=self.folder)
                self.assertIn(result.returncode, (0, 1), result.stderr)

    def test_what_is_no_command(self):
        for arguments in ([], ["nonsense"], ["spf"], ["spf", "nonsense"], ["dkim"], ["dmarc"], ["message"], ["list"],
                          ["list", "nonsense"], ["--json"]):
            with self.subTest(arguments):
                self.assert_refused(*arguments)


class LanguageTest(CommandTest):
    def test_before_the_command_or_behind_it(self):
        wanted = self.run_cli("dmarc", "show", FIRM, "--practice", "--lang", "de")
        self.assertNotEqual(wanted.stdout, self.run_cli("dmarc", "show", FIRM, "--practice").stdout)
        for arguments in (["--lang", "de", "dmarc", "show"], ["--lang=de", "dmarc", "show"], ["dmarc", "--lang", "de", "show"]):
            with self.subTest(arguments):
                result = self.run_cli(*arguments, FIRM, "--practice")
                self.assertEqual((result.returncode, result.stdout), (wanted.returncode, wanted.stdout))
        self.assertIn("Prüft alles", self.run_cli("--lang", "de", "--help").stdout)

    def test_a_language_that_is_not_there(self):
        for language in ("xx", "", "English", "ar", "tlh", "C"):
            for arguments in (["--lang", language, "check", FIRM], ["check", FIRM, "--practice", "--lang", language],
                              ["check", f"--lang={language}", "--help"]):
                with self.subTest(arguments):
                    self.assertIn("de, en", self.assert_refused(*arguments))
        for language in ("de", "en", "de_AT", "de-CH", "en_GB"):
            self.assertEqual(self.run_cli("--lang", language, "list", "servers").returncode, 0)

    def test_results_in_words(self):
        zone = self.zone('example.com. TXT "v=spf1 -all"', 'example.com. TXT "v=spf1 +all"')
        result = self.run_cli("spf", "evaluate", "--ip", "192.0.2.1", "--mail-from", "a@example.com", "--helo", "x.example",
                              "--zone", zone)
        self.assertTrue(result.stdout.startswith("permerror: "), result.stdout)
        self.assertNotIn("several-records", result.stdout)
        self.assertIn("more than one SPF record", result.stdout)


class DocumentTest(CommandTest):
    def test_schema_is_in_every_document(self):
        for command in COMMANDS:
            if command == ["walk"]:
                continue
            with self.subTest(command):
                result = self.run_cli(*self.good(command), "--json", cwd=self.folder)
                self.assertIn(result.returncode, (0, 1, 3), result.stderr)
                document = json.loads(result.stdout)
                self.assertEqual(document["schema"], 1)
                if "DOMAIN" in self.run_cli(*command, "--help").stdout or "--domain" in self.good(command):
                    self.assertEqual(document["domain"], FIRM)

    def test_documents_with_every_exit_status(self):
        for lines, status in (((), 1), (("; !SERVFAIL example.com ANY", "; !SERVFAIL _dmarc.example.com ANY"), 3)):
            zone = self.zone(*lines)
            for command in (["spf", "explain", "example.com"], ["dmarc", "show", "example.com"],
                            ["spf", "evaluate", "--ip", "192.0.2.1", "--mail-from", "a@example.com", "--helo", "x.example"]):
                with self.subTest((command, status)):
                    result = self.run_cli(*command, "--zone", zone, "--json")
                    self.assertEqual(result.returncode, status, result)
                    self.assertEqual(json.loads(result.stdout)["schema"], 1)

    def test_nothing_in_a_document_turns_a_terminal_round(self):
        tricky = ["\u202e", "\u2066", "\u200b", "\x7f", "\u009b", "\ufeff", "\u00ad", "\U000e0041", "\u061c"]
        text = "".join(tricky).encode().decode("latin-1")
        zone = self.zone(f'example.com. TXT "v=spf1 exp={text} a:{text} -all"', f'_dmarc.example.com. TXT "v=DMARC1; p={text}"',
                         f's1._domainkey.example.com. TXT "v=DKIM1; p={text}"', "example.com. MX 10 mail.example.com.",
                         "mail.example.com. A 198.51.99.10")
        for command in (["check", "example.com", "--ip", "198.51.99.10", "--selector", "s1"],
                        ["export", "example.com", "--ip", "198.51.99.10", "-o", "-"],
                        ["spf", "explain", "example.com"], ["dmarc", "show", "example.com"],
                        ["dkim", "check", "--domain", "example.com", "--selector", "s1"],
                        ["spf", "evaluate", "--ip", "192.0.2.1", "--mail-from", "a@example.com", "--helo", "x.example"]):
            with self.subTest(command):
                result = self.run_cli(*command, "--zone", zone, "--json")
                self.assertIn(result.returncode, (0, 1, 3), result.stderr)
                for character in tricky:
                    self.assertNotIn(character, result.stdout)
                self.assertIn("\\u202e", result.stdout)
                self.assertIn("\u202e", json.dumps(json.loads(result.stdout), ensure_ascii=False))

    def test_what_stands_there_can_be_put_back(self):
        octets = b"v=DMARC1; p=none; n=\xff\x80"
        zone = self.zone('_dmarc.example.com. TXT "' + octets.decode("latin-1") + '"',
                         'example.com. TXT "v=spf1 ip4:198.51.99.10 -all"')
        document = json.loads(self.run_cli("check", "example.com", "--ip", "198.51.99.10", "--host", "mail.example.com",
                                           "--zone", zone, "--json").stdout)
        current = {record["purpose"]: record for record in document["records"]}
        self.assertEqual([base64.b64decode(each) for each in current["dmarc"]["current_octets"]], [octets])
        self.assertEqual(current["dmarc"]["current"], ["v=DMARC1; p=none; n=\ufffd\ufffd"])
        self.assertNotIn("current_octets", current["spf"])


    def test_tasks_say_what_to_do_by_whom_and_after_what(self):
        document = json.loads(self.run_cli("check", FIRM, "--practice", "--json").stdout)
        tasks = {task["id"]: task for task in document["tasks"]}
        self.assertEqual([each["id"] for each in document["tasks"]][:3],
                         [f"senders:{FIRM}", "ptr:25.203.113.25", "policy:zen.spamhaus.org:25.203.113.25"])
        self.assertEqual(tasks["ptr:25.203.113.25"] | {"title": "", "how": ""}, {
            "id": "ptr:25.203.113.25", "kind": "ask-provider", "step": "names", "who": "ip-provider", "state": "to-do",
            "takes": "days", "since": None, "look_again_at": None, "waits_for": [f"senders:{FIRM}"], "records": [], "title": "", "how": "",
            "mends": [{"check": check, "code": code, "subject": subject} for check, code, subject in (
                ("address", "address-name-has-octets", "25.203.113.25"), ("address", "address-name-pool", "25.203.113.25"),
                ("names", "ptr-generic", "25.203.113.25"), ("names", "ehlo-mismatch", "25.203.113.25"),
                ("names", "ptr-missing", "2d00:25::25"))]})
        self.assertEqual(tasks["delist:zen.spamhaus.org:25.203.113.25"]["mends"], [
            {"check": "blocklists", "code": "blocklist-listed", "subject": "25.203.113.25", "zone": "zen.spamhaus.org"}])
        self.assertEqual(tasks[f"record:_dmarc.{FIRM}"]["records"], [
            {"purpose": "dmarc", "name": f"_dmarc.{FIRM}.{FIRM}"}, {"purpose": "dmarc", "name": f"_dmarc.{FIRM}"}])
        self.assertRegex(tasks["wait:blocklists"]["look_again_at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        for task in document["tasks"]:
            self.assertTrue(task["title"] and task["how"], task["id"])


class FindingsAloneTest(CommandTest):
    """A command that looks at one thing shows no records, and sends nobody to a page that does."""

    def test_no_page_is_named(self):
        zones = [(), ('_dmarc.example.com. TXT "v=DMARC1; p=nonsense; psd=y"', 's1._domainkey.example.com. TXT "v=DKIM1; p=x"'),
                 ('_dmarc.example.com. TXT "v=DMARC1; p=none"', '_dmarc.example.com. TXT "v=DMARC1; p=reject"',
                  'example.com. TXT "v=spf1 nonsense"')]
        named = 0
        for lines in zones:
            zone = self.zone(*lines)
            for command in (["dmarc", "show", "example.com"], ["spf", "explain", "example.com"],
                            ["dkim", "check", "--domain", "example.com", "--selector", "s1"]):
                for more in ([], ["--json"], ["--short"]):
                    with self.subTest((lines, command, more)):
                        result = self.run_cli(*command, "--zone", zone, *more)
                        self.assertIn(result.returncode, (0, 1), result.stderr)
                        self.assertNotIn("Type it in", " ".join(result.stdout.split()))
                        named += "mailworthy-cli check example.com" in " ".join(result.stdout.split())
        self.assertGreater(named, 3)  # the command that writes the records
        result = self.run_cli("check", "example.com", "--zone", self.zone())
        self.assertIn("Type it in", result.stdout)


class ListTest(CommandTest):
    def test_services_are_those_that_check_knows(self):
        services = json.loads(self.run_cli("list", "services", "--json").stdout)["services"]
        self.assertGreater(len(services), 20)
        text = self.run_cli("list", "services").stdout.splitlines()
        self.assertEqual([line.split()[0] for line in text], [service["id"] for service in services])
        result = self.run_cli("check", FIRM, "--practice", "--json", "--service", services[3]["id"])
        self.assertEqual(json.loads(result.stdout)["input"]["services"], [services[3]["id"]])

    def test_servers_are_those_that_generate_knows(self):
        servers = json.loads(self.run_cli("list", "servers", "--json").stdout)["servers"]
        self.assertGreater(len(servers), 5)
        for server in servers:
            result = self.run_cli("dkim", "generate", "--domain", "example.com", "--selector", "s1", "--out",
                                  self.folder / server["name"], "--server", server["name"])
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertEqual("makes its key itself" in result.stderr, server["makes_its_own_key"])


if __name__ == "__main__":
    unittest.main()
