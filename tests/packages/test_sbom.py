# SPDX-License-Identifier: Apache-2.0
"""The bill of materials that installer/sbom.cmake writes beside a package, as SPDX 2.3 wants it."""
import hashlib
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CONFIG = pathlib.Path(os.environ["MAILWORTHY_BUILD"]) / "CPackConfig.cmake"
PARTS = ("Qt|6.4.2|LGPL-3.0-only|https://www.qt.io|", "QtKeychain|0.13.2|BSD-2-Clause|https://example.org/a|wizard",
         'odd "name"|1|MIT||')


def bill(name, **variables):
    """The document for a package called `name`, and the package's octets."""
    with tempfile.TemporaryDirectory() as folder:
        package = pathlib.Path(folder) / name
        package.write_bytes(name.encode())
        out = pathlib.Path(folder) / "out"
        out.mkdir()
        settings = {"PACKAGE_FILES": package, "PACKAGE_DIRECTORY": out, "PACKAGE_NAME": "mailworthy", "PACKAGE_VERSION": "1.2.3",
                    "PACKAGE_VENDOR": "Authors", "MAILWORTHY_RELEASED": "2026-12-01", "MAILWORTHY_PARTS": ";".join(PARTS), **variables}
        command = ["cmake", *(f"-DCPACK_{key}={value}" for key, value in settings.items()), "-P", ROOT / "installer/sbom.cmake"]
        subprocess.run(command, check=True, capture_output=True)
        return json.loads((out / f"{name}.spdx.json").read_text()), package.read_bytes()


class Bill(unittest.TestCase):
    def test_what_spdx_asks_of_a_document(self):
        document, octets = bill("mailworthy_1.2.3_amd64.deb")
        self.assertEqual(document["spdxVersion"], "SPDX-2.3")
        self.assertEqual(document["dataLicense"], "CC0-1.0")
        self.assertEqual(document["SPDXID"], "SPDXRef-DOCUMENT")
        self.assertEqual(document["creationInfo"], {"created": "2026-12-01T00:00:00Z", "creators": ["Organization: Authors"]})
        self.assertIn(hashlib.sha256(octets).hexdigest(), document["documentNamespace"])
        names = [package["SPDXID"] for package in document["packages"]]
        self.assertEqual(len(set(names)), len(names))
        for package in document["packages"]:
            self.assertRegex(package["SPDXID"], r"^SPDXRef-[A-Za-z0-9.-]+$")
            self.assertTrue(package["name"])
            self.assertRegex(package["downloadLocation"], r"^(https://\S+|NOASSERTION)$")
            self.assertIs(package["filesAnalyzed"], False)
        for relation in document["relationships"]:
            self.assertIn(relation["relatedSpdxElement"], names)

    def test_the_package_is_named_with_its_sum(self):
        document, octets = bill("mailworthy_1.2.3_amd64.deb")
        package = document["packages"][0]
        self.assertEqual(package["packageFileName"], "mailworthy_1.2.3_amd64.deb")
        self.assertEqual(package["versionInfo"], "1.2.3")
        self.assertEqual(package["checksums"], [{"algorithm": "SHA256", "checksumValue": hashlib.sha256(octets).hexdigest()}])

    def test_its_parts(self):
        def parts(name, **variables):
            document = bill(name, **variables)[0]
            kinds = {relation["relatedSpdxElement"]: relation["relationshipType"] for relation in document["relationships"]}
            return {package["name"]: (package["licenseDeclared"], kinds[package["SPDXID"]]) for package in document["packages"][1:]}

        self.assertEqual(parts("mailworthy_1.2.3_amd64.deb"), {
            "Qt": ("LGPL-3.0-only", "DEPENDS_ON"), "QtKeychain": ("BSD-2-Clause", "DEPENDS_ON"), 'odd "name"': ("MIT", "DEPENDS_ON")})
        self.assertEqual(set(parts("mailworthy-cli_1.2.3_amd64.deb")), {"Qt", 'odd "name"'})
        self.assertEqual(parts("mailworthy-1.2.3-windows.exe", MAILWORTHY_HOLDS_LIBRARIES="ON")["Qt"], ("LGPL-3.0-only", "CONTAINS"))

    def test_this_build_knows_the_version_of_each(self):
        known = re.search(r'CPACK_MAILWORTHY_PARTS "(.*)"', CONFIG.read_text()).group(1)
        parts = dict(part.split("|")[:2] for part in known.split(";"))
        self.assertEqual(set(parts), {"OpenSSL", "Qt", "c-ares", "libpsl", "QtKeychain"})
        for name, version in parts.items():
            self.assertRegex(version, r"^\d+\.\d+", name)


if __name__ == "__main__":
    unittest.main()
