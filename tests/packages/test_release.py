# SPDX-License-Identifier: Apache-2.0
"""What installer/release.sh attaches to a release."""
import hashlib
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
VERSION = re.search(r"project\(Mailworthy VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text()).group(1)


class Release(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        for system, name in (("debian", "mailworthy.deb"), ("ubuntu", "mailworthy.deb"), ("windows", "setup.exe")):
            self.package(system, name)

    def package(self, system, name):
        path = self.folder / f"packages-{system}" / name
        path.parent.mkdir()
        path.write_text(system)
        total = hashlib.sha256(path.read_bytes()).hexdigest()
        path.with_name(name + ".sha256").write_text(f"{total}  {name}\n")
        path.with_name(name + ".spdx.json").write_text(f'{{"sum": "{total}"}}')

    def run_script(self, tag):
        environment = {key: value for key, value in os.environ.items() if key != "GH_TOKEN"}
        return subprocess.run(["sh", ROOT / "installer/release.sh", tag, self.folder], capture_output=True, text=True, env=environment)

    def test_all_lie_side_by_side_with_one_list_of_sums(self):
        (self.folder / "packages-windows/setup.exe").write_text("signed since")
        done = self.run_script(f"v{VERSION}")
        self.assertEqual(done.returncode, 0, done.stderr)
        out = self.folder / "release"
        self.assertEqual(sorted(path.name for path in out.iterdir()),
                         ["SHA256SUMS", "mailworthy.deb", "mailworthy.deb.spdx.json", "setup.exe", "setup.exe.spdx.json",
                          "ubuntu-mailworthy.deb", "ubuntu-mailworthy.deb.spdx.json"])
        subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=out, check=True, capture_output=True)
        signed = hashlib.sha256(b"signed since").hexdigest()
        self.assertIn(signed, (out / "setup.exe.spdx.json").read_text())
        self.assertIn("nothing is drafted", done.stdout)

    def test_a_tag_of_another_version_is_refused(self):
        done = self.run_script("v0.0.0")
        self.assertEqual(done.returncode, 1)
        self.assertFalse((self.folder / "release").exists())


if __name__ == "__main__":
    unittest.main()
