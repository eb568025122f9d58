# SPDX-License-Identifier: Apache-2.0
"""Aggregate reports on the command line, in whatever they come: the sums are compared with a second reading of the same
reports by Python's own XML, and what is made to do harm does none."""
import base64
import csv
import gzip
import io
import json
import os
import pathlib
import random
import shutil
import subprocess
import tarfile
import tempfile
import unittest
import xml.etree.ElementTree as tree
import zipfile
import zlib
from email.message import EmailMessage

CLI = os.environ["MAILWORTHY_CLI"]
DAY = 86400
BEGIN = 1_790_000_000 // DAY * DAY
DOMAIN = "firm.example"


def row(ip="192.0.2.1", count=1, author=DOMAIN, dkim=(), spf=(), said=("pass", "pass"), disposition="none", reason=""):
    results = "".join(f"<dkim><domain>{d}</domain><selector>{s}</selector><result>{r}</result></dkim>" for d, s, r in dkim)
    results += "".join(f"<spf><domain>{d}</domain><scope>{s}</scope><result>{r}</result></spf>" for d, s, r in spf)
    why = f"<reason><type>{reason}</type></reason>" if reason else ""
    return (f"<record><row><source_ip>{ip}</source_ip><count>{count}</count><policy_evaluated>"
            f"<disposition>{disposition}</disposition><dkim>{said[0]}</dkim><spf>{said[1]}</spf>{why}</policy_evaluated>"
            f"</row><identifiers><header_from>{author}</header_from></identifiers><auth_results>{results}</auth_results>"
            f"</record>\n")


OURS = row(count=1000, dkim=[(DOMAIN, "s1", "pass")], spf=[(DOMAIN, "mfrom", "pass")])
LETTERS = row("198.51.100.8", 20, dkim=[("sendgrid.net", "x", "pass")], spf=[("bounce.sendgrid.net", "mfrom", "pass")],
              said=("fail", "fail"))


def report(number=1, rows=(OURS,), organization="receiver.example", domain=DOMAIN, policy="<p>none</p>", begin=None, old=False):
    begin = BEGIN if begin is None else begin
    space = "" if old else ' xmlns="urn:ietf:params:xml:ns:dmarc-2.0"'
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<feedback{space}><report_metadata><org_name>{organization}</org_name>'
            f"<report_id>{number}</report_id><date_range><begin>{begin}</begin><end>{begin + DAY - 1}</end></date_range>"
            f"</report_metadata><policy_published><domain>{domain}</domain>{policy}</policy_published>\n"
            + "".join(rows) + "</feedback>\n").encode()


def zipped(**members):
    octets = io.BytesIO()
    with zipfile.ZipFile(octets, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return octets.getvalue()


def mail(octets, kind="application", subtype="gzip", name="report.xml.gz"):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "noreply@receiver.example", f"dmarc@{DOMAIN}", "Report Domain"
    message.set_content("This is an aggregate report.")
    message.add_attachment(octets, maintype=kind, subtype=subtype, filename=name)
    return message.as_bytes()


class ReportsTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mailworthy-e2e-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def put(self, name, octets):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(octets)
        return path

    def run_cli(self, *arguments, **more):
        return subprocess.run([CLI, "reports", *map(str, arguments)], capture_output=True, timeout=300, **more)

    def document(self, *arguments, status=(0, 1)):
        result = self.run_cli(*arguments, "--json")
        self.assertIn(result.returncode, status, result.stderr)
        return json.loads(result.stdout)


class FormTest(ReportsTest):
    def test_all_that_reports_come_in(self):
        plain = [report(number) for number in range(20)]
        tar = io.BytesIO()
        with tarfile.open(fileobj=tar, mode="w:gz") as archive:
            for number in (8, 9):
                info = tarfile.TarInfo(f"{number}.xml")
                info.size = len(plain[number])
                archive.addfile(info, io.BytesIO(plain[number]))
        bare = (b"From: x@receiver.example\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + base64.encodebytes(zipped(**{"10.xml": plain[10]})))
        forms = {"0.xml": plain[0], "1.xml.gz": gzip.compress(plain[1]), "2.zip": zipped(**{"2.xml": plain[2], "3.xml": plain[3]}),
                 "deep/4.eml": mail(gzip.compress(plain[4])),
                 "deep/5.eml": mail(plain[5], "text", "xml", "5.xml").replace(b"\n", b"\r\n"),
                 "6.mbox": b"".join(b"From a Mon Jan  1 00:00:00 2026\n" + mail(gzip.compress(plain[n])) + b"\n" for n in (6, 7)),
                 "89.tar.gz": tar.getvalue(), "10.eml": bare, "no-ending": gzip.compress(plain[11]),
                 "12.zip": zipped(**{"in.zip": zipped(**{"12.xml.gz": gzip.compress(plain[12])})}),
                 "13.xml": plain[13].decode().encode("utf-16"), "14.xml": b"\xef\xbb\xbf" + plain[14],
                 "15.xml": report(15, old=True), "16.gz": gzip.compress(plain[16]) + gzip.compress(b"\n"),
                 "17.zip": zipped(**{"mail.eml": mail(gzip.compress(plain[17]))})}
        for name, octets in forms.items():
            self.put(name, octets)
        document = self.document(self.folder)
        self.assertEqual(document["skipped"], [])
        self.assertEqual((document["reports"], document["messages"]), (18, 18000))
        self.assertEqual(document["domain"], DOMAIN)
        self.assertEqual(document["reporters"], ["receiver.example"])
        self.assertEqual(document["sources"][0]["addresses"], ["192.0.2.1"])
        for name in forms:
            with self.subTest(name):
                self.assertGreater(self.document(self.folder / name)["messages"], 0)
        piped = self.run_cli("-", "--json", input=forms["1.xml.gz"])
        self.assertEqual(json.loads(piped.stdout)["messages"], 1000)

    def test_a_report_that_came_twice_counts_once(self):
        self.put("a.xml", report())
        self.put("b.eml", mail(gzip.compress(report())))
        document = self.document(self.folder)
        self.assertEqual((document["messages"], document["reports"], document["duplicates"]), (1000, 1, 1))
        self.assertIn("more than once", self.run_cli(self.folder).stdout.decode())

    def test_several_domains(self):
        self.put("a.xml", report())
        self.put("b.xml", report(2, [row(count=5, author="other.example", said=("fail", "fail"))], domain="other.example"))
        document = self.document(self.folder)
        self.assertEqual((document["domain"], document["other_domains"]), (DOMAIN, [{"domain": "other.example", "messages": 5}]))
        self.assertEqual(self.document(self.folder, "--domain", "other.example")["messages"], 5)
        self.assertIn("--domain other.example", self.run_cli(self.folder).stdout.decode())
        self.assertEqual(self.run_cli(self.folder, "--domain", "none.example").returncode, 3)


class AnswerTest(ReportsTest):
    def month(self, *rows, policy="<p>none</p>"):
        for number in range(31):
            self.put(f"{number}.xml", report(number, rows, begin=BEGIN + number * DAY, policy=policy))
        return self.document(self.folder)

    def test_yes(self):
        document = self.month(OURS)
        self.assertEqual({key: document["next_stage"][key] for key in ("stage", "may", "who_would_break")},
                         {"stage": "quarantine", "may": True, "who_would_break": []})
        self.assertEqual((document["from"], document["to"]), ("2026-09-21T00:00:00Z", "2026-10-21T23:59:59Z"))
        result = self.run_cli(self.folder)
        self.assertEqual(result.returncode, 0)
        self.assertTrue(result.stdout.startswith(b"Yes: "), result.stdout)

    def test_who_would_break(self):
        document = self.month(OURS, LETTERS)
        stage = document["next_stage"]
        self.assertEqual((stage["may"], stage["who_would_break"], stage["obstacles"]), (False, ["Twilio SendGrid"], ["sources"]))
        self.assertEqual(document["sources"][0], {
            "name": "Twilio SendGrid", "service": "twilio-sendgrid", "kind": "not-set-up", "addresses": ["198.51.100.8"],
            "address_count": 1, "messages": 620, "spf_aligned": 0, "dkim_aligned": 0, "failing": 620,
            "failing_addresses": [{"address": "198.51.100.8", "messages": 620}], "would_break": True,
            "disposition": {"none": 620}})
        self.assertEqual([task["id"] for task in document["tasks"]], ["source:Twilio SendGrid"])
        result = self.run_cli(self.folder)
        self.assertEqual(result.returncode, 1)
        self.assertTrue(result.stdout.startswith(b"Not yet: "), result.stdout)
        self.assertIn(b"Set up Twilio SendGrid", result.stdout)

    def test_csv(self):
        self.put("a.xml", report(rows=[OURS, LETTERS]))
        target = self.folder / "out.csv"
        self.assertEqual(self.run_cli(self.folder / "a.xml", "--csv", target).returncode, 1)
        rows = list(csv.DictReader(io.StringIO(target.read_text())))
        self.assertEqual([(one["source"], one["messages"]) for one in rows], [("Twilio SendGrid", "20"), (DOMAIN, "1000")])
        piped = self.run_cli(self.folder / "a.xml", "--csv", "-")
        self.assertEqual(piped.stdout, target.read_bytes())

    def test_misuse(self):
        for arguments in ((), ("nowhere.xml",), (self.folder, "--ip", "x"), (self.folder, "--json", "--csv", "-")):
            with self.subTest(arguments):
                result = self.run_cli(*arguments)
                self.assertEqual((result.returncode, result.stdout), (2, b""))
        self.assertEqual(self.run_cli(self.folder).returncode, 3)


class SumsTest(ReportsTest):
    """The same reports read a second time: parsed by xml.etree, judged by a few lines that share nothing with ours."""

    def test_random_reports(self):
        dice = random.Random(20261201)
        names = [DOMAIN, f"mail.{DOMAIN}", f"a.b.{DOMAIN}", "other.example", "sendgrid.net", "em1.sendgrid.net"]
        texts = []
        for number in range(60):
            rows = []
            for _ in range(dice.randrange(1, 40)):
                rows.append(row(
                    f"192.0.2.{dice.randrange(40)}" if dice.random() < 0.7 else f"2001:db8::{dice.randrange(1, 30):x}",
                    dice.randrange(1, 500), dice.choice(names[:3]),
                    [(dice.choice(names), "s1", dice.choice(["pass", "fail", "temperror"])) for _ in range(dice.randrange(4))],
                    [(dice.choice(names), dice.choice(["mfrom", "mfrom", "helo"]), dice.choice(["pass", "softfail", "none"]))
                     for _ in range(dice.randrange(3))],
                    (dice.choice(["pass", "fail"]), dice.choice(["pass", "fail"])),
                    dice.choice(["none", "quarantine", "reject"])))
            policy = f"<adkim>{dice.choice('rs')}</adkim><aspf>{dice.choice('rs')}</aspf><p>none</p>"
            texts.append(report(number, rows, policy=policy, organization=f"r{number % 4}.example", old=number % 2 == 0))
            self.put(f"{number}.xml", texts[-1])
        document = self.document(self.folder)
        wanted = self.sums(texts)
        found = {key: sum(source[key] for source in document["sources"])
                 for key in ("messages", "spf_aligned", "dkim_aligned", "failing")}
        for word in ("none", "quarantine", "reject"):
            found[word] = sum(source["disposition"].get(word, 0) for source in document["sources"])
        found["addresses"] = len({one for source in document["sources"] for one in source["addresses"]})
        for key in ("passing", "failed"):
            found[key] = sum(day["passing"] if key == "passing" else day["failing"] + day["nameless"] for day in document["days"])
        found["disagreeing"] = document["disagreeing"]
        found["all"] = document["messages"]
        self.assertEqual(found, wanted)

    @staticmethod
    def sums(texts):
        total = dict.fromkeys(("messages", "spf_aligned", "dkim_aligned", "failing", "none", "quarantine", "reject",
                               "disagreeing"), 0)
        addresses = set()
        for text in texts:
            root = tree.fromstring(text)
            for element in root.iter():
                element.tag = element.tag.rpartition("}")[2]
            strict = {tag: root.findtext(f"policy_published/{tag}") == "s" for tag in ("adkim", "aspf")}
            for record in root.iter("record"):
                author = record.findtext("identifiers/header_from")

                def aligned(domain, tag):
                    owner = ".".join(domain.split(".")[-2:])
                    return domain == author if strict[tag] else owner == ".".join(author.split(".")[-2:])

                count = int(record.findtext("row/count"))
                said = {word: record.findtext(f"row/policy_evaluated/{word}") == "pass" for word in ("dkim", "spf")}
                dkims, spfs = record.findall("auth_results/dkim"), record.findall("auth_results/spf")
                dkim = any(one.findtext("result") == "pass" and aligned(one.findtext("domain"), "adkim") for one in dkims)
                spf = any(one.findtext("result") == "pass" and one.findtext("scope") == "mfrom" and
                          aligned(one.findtext("domain"), "aspf") for one in spfs)
                dkim, spf = dkim or (said["dkim"] and not dkims), spf or (said["spf"] and not spfs)
                addresses.add(record.findtext("row/source_ip"))
                total["messages"] += count
                total["dkim_aligned"] += count * dkim
                total["spf_aligned"] += count * spf
                total["failing"] += count * (not (dkim or spf) or not (said["dkim"] or said["spf"]))
                total["disagreeing"] += count * ((dkim, spf) != (said["dkim"], said["spf"]))
                total[record.findtext("row/policy_evaluated/disposition")] += count
        return {**total, "addresses": len(addresses), "all": total["messages"], "failed": total["failing"],
                "passing": total["messages"] - total["failing"]}


class HarmTest(ReportsTest):
    def skipped(self, name, octets):
        """What is said of a file beside a good one, which counts all the same."""
        folder = self.folder / name
        folder.mkdir()
        (folder / "good.xml").write_bytes(report())
        (folder / name).write_bytes(octets)
        document = self.document(folder)
        self.assertEqual(document["messages"], 1000)
        self.assertTrue(all(one["reason"] for one in document["skipped"]))
        return [(one["file"].removeprefix(f"{folder}/"), one["code"]) for one in document["skipped"]]

    def test_bad_files(self):
        laughs = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + report(2)[38:]
        outside = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + report(2)[38:]
        secret = bytearray(zipped(**{"a.xml": report(2)}))
        secret[6] |= 1  # the flag of the local header, and of the directory
        secret[secret.index(b"PK\1\2") + 8] |= 1
        layers = gzip.compress(report(2))
        for _ in range(5):
            layers = gzip.compress(layers)
        whole = gzip.compress(report(2, [OURS] * 2000))
        for name, octets, code in (
                ("a.xml", laughs, "doctype"), ("b.xml", outside, "doctype"), ("c.xml", report(2)[:700], "cut-off"),
                ("d.xml", b"<feedback><a></b></feedback>", "broken"), ("e.txt", b"hello there", "not-a-report"),
                ("f.html", b"<html><body>Hi</body></html>", "not-a-report"), ("g.xml", b"", "empty"),
                ("h.eml", b"From: a@b.example\n\nHi\n", "no-report"), ("i.zip", bytes(secret), "encrypted"),
                ("j.gz", layers, "too-nested"), ("k.gz", whole[:len(whole) // 2], "cut-off"),
                ("l.gz", whole[:200] + bytes(50) + whole[250:], "broken-archive"), ("m.xml", b"<a>" * 10000, "not-a-report"),
                ("n.xml", b"<feedback>" + b"<a>" * 10000, "too-deep"), ("o.xml", b"<feedback><a>" + b"x" * 1_000_000, "too-long"),
                ("p.xml", report(2, domain=""), "no-policy"), ("q.xml", report(2, organization=""), "no-origin"),
                ("r.xml", report(2, [row("nowhere")]), "no-rows"), ("s.bin", bytes(range(256)) * 100, "not-a-report"),
                ("t.zip", zipped(), "no-report")):
            with self.subTest(name):
                where = "i.zip/a.xml" if name == "i.zip" else name
                self.assertEqual(self.skipped(name, octets), [(where, code)])

    def test_one_bad_member_of_many(self):
        found = self.skipped("a.zip", zipped(**{"bad.xml": b"<feedback>", "readme.txt": b"hello", "good.xml": report()}))
        self.assertEqual(found, [("a.zip/bad.xml", "cut-off"), ("a.zip/readme.txt", "not-a-report")])

    def test_a_bomb(self):
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        bomb = io.BytesIO()
        bomb.write(packer.compress(b"<feedback>"))
        for _ in range(64):
            bomb.write(packer.compress(b"<a></a>" * 150_000))
        bomb.write(packer.flush())
        self.assertEqual(self.skipped("bomb.gz", bomb.getvalue()), [("bomb.gz", "bomb")])
        self.assertEqual(self.skipped("bomb.zip", zipped(**{"bomb.xml.gz": bomb.getvalue()})), [("bomb.zip", "bomb")])

    def test_memory_does_not_grow_with_the_reports(self):
        head, tail = report(1, [""]).split(b"</feedback>")
        path = self.folder / "large.xml.gz"
        with gzip.open(path, "wb", compresslevel=1) as large:
            large.write(head)
            for block in range(200):
                large.write(b"".join(row(f"10.{block % 256}.{n >> 8}.{n & 255}", 1, said=("fail", "fail")).encode()
                                     for n in range(1000)))
            large.write(b"</feedback>" + tail)
        code = ("import resource, subprocess, sys\n"
                "subprocess.run(sys.argv[1:], check=False, stdout=subprocess.DEVNULL)\n"
                "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n")
        kilobytes = int(subprocess.run(["python3", "-c", code, CLI, "reports", str(path), "--json"], capture_output=True,
                                       timeout=300, check=True).stdout)
        self.assertLess(kilobytes, 600 * 1024)  # with the sanitizers' share
        self.assertEqual(self.document(path)["messages"], 200_000)


if __name__ == "__main__":
    unittest.main()
