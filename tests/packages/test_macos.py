# SPDX-License-Identifier: Apache-2.0
"""What can be proved of the macOS bundle on another system: its list of properties, and in which order it is signed."""
import os
import pathlib
import plistlib
import re
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ["MAILWORTHY_BUILD"])
FILES = ("MacOS/Mailworthy", "MacOS/mailworthy-cli", "Frameworks/QtCore.framework/Versions/A/QtCore", "Frameworks/libpsl.5.dylib",
         "PlugIns/platforms/libqcocoa.dylib", "Resources/qt.conf")


class Properties(unittest.TestCase):
    def setUp(self):
        self.properties = plistlib.loads((BUILD / "installer/Info.plist").read_bytes())

    def test_names_and_version(self):
        version = re.search(r"project\(Mailworthy VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text()).group(1)
        self.assertEqual(self.properties["CFBundleShortVersionString"], version)
        self.assertEqual(self.properties["CFBundleExecutable"], "Mailworthy")
        self.assertEqual(self.properties["CFBundleIconFile"], "org.mailworthy.Mailworthy")
        self.assertIn("DNS", self.properties["NSLocalNetworkUsageDescription"])

    def test_every_language_that_there_is(self):
        languages = sorted(path.stem.split("_")[1] for path in (ROOT / "translations").glob("mailworthy_*.ts"))
        self.assertEqual(sorted(self.properties["CFBundleLocalizations"]), languages)
        for language in set(languages) - {"en"}:
            text = (BUILD / f"installer/{language}.lproj/InfoPlist.strings").read_text()
            self.assertRegex(text, r'(?m)^"NSLocalNetworkUsageDescription" = "[^"]+";$')

    def test_entitlements_give_nothing_away(self):
        entitlements = plistlib.loads((ROOT / "installer/macos/entitlements.plist").read_bytes())
        self.assertFalse(any(entitlements.values()))


class Signing(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.bundle = self.folder / "Mailworthy.app"
        for file in FILES:
            path = self.bundle / "Contents" / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        for tool in ("codesign", "xcrun"):
            path = self.folder / "bin" / tool
            path.parent.mkdir(exist_ok=True)
            path.write_text(f'#!/bin/sh\necho "{tool} $*" >>"{self.folder}/calls"\n')
            path.chmod(0o755)

    def run_script(self, script, target, **settings):
        """What it called, and what it said."""
        environment = {"PATH": f"{self.folder}/bin:/usr/bin:/bin", **settings}
        done = subprocess.run(["sh", ROOT / "installer/macos" / script, target], env=environment, check=True, capture_output=True, text=True)
        calls = self.folder / "calls"
        return calls.read_text().splitlines() if calls.exists() else [], done.stderr

    def test_from_the_inside_out(self):
        calls, _ = self.run_script("sign.sh", self.bundle)
        signed = [pathlib.Path(call.split()[-1]).name for call in calls if "--force" in call]
        self.assertEqual(sorted(signed), ["Mailworthy.app", "QtCore.framework", "libpsl.5.dylib", "libqcocoa.dylib", "mailworthy-cli"])
        self.assertEqual(signed[-2:], ["mailworthy-cli", "Mailworthy.app"])
        self.assertIn("--verify", calls[-1])

    def test_without_an_identity_it_says_so(self):
        calls, said = self.run_script("sign.sh", self.bundle)
        self.assertTrue(all("--sign - " in call for call in calls[:-1]))
        self.assertIn("MAILWORTHY_CODESIGN_IDENTITY", said)

    def test_with_an_identity_for_the_hardened_runtime(self):
        calls, said = self.run_script("sign.sh", self.bundle, MAILWORTHY_CODESIGN_IDENTITY="Developer ID")
        self.assertTrue(all("--options runtime --timestamp" in call for call in calls[:-1]))
        self.assertIn("--entitlements", calls[-2])
        self.assertEqual(said, "")

    def test_notarising_needs_an_account(self):
        account = {"MAILWORTHY_CODESIGN_IDENTITY": "Developer ID", "MAILWORTHY_APPLE_ID": "a", "MAILWORTHY_APPLE_TEAM": "b"}
        calls, said = self.run_script("notarise.sh", "x.dmg", **account)
        self.assertEqual(calls, [])
        self.assertIn("MAILWORTHY_APPLE_PASSWORD", said)
        calls, said = self.run_script("notarise.sh", "x.dmg", **account, MAILWORTHY_APPLE_PASSWORD="c")
        self.assertEqual([call.split()[:2] for call in calls], [["codesign", "--force"], ["xcrun", "notarytool"], ["xcrun", "stapler"]])


if __name__ == "__main__":
    unittest.main()
