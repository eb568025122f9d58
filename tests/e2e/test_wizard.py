# SPDX-License-Identifier: Apache-2.0
"""The wizard's pages over a real resolver: a broken firm is walked through, its export is published, and the wizard, started
anew, finds nothing to mend."""
import os
import subprocess
import unittest

from internet import InternetTest, catalogue

WIZARD = os.environ["MAILWORTHY_WIZARD_LIVE"]


class WizardTest(InternetTest):
    def drive(self, function):
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", MAILWORTHY_DNS=f"127.0.0.1:{self.unbound.port}",
                           MAILWORTHY_DNS_PORT=str(self.nsd.port), MAILWORTHY_LISTS=str(catalogue(self.folder)),
                           MAILWORTHY_FOLDER=str(self.folder))
        result = subprocess.run([WIZARD, function], capture_output=True, text=True, timeout=280, env=environment)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_from_start_to_publish_and_back(self):
        self.drive("aBrokenFirmFromStartToPublish")
        text = (self.folder / "export.txt").read_text()
        for expected in ("v=spf1", "v=DMARC1", "w1._domainkey.faulty.example", "198.51.99.30"):
            self.assertIn(expected, text)
        self.publish_export_of_faulty((self.folder / "export.zone").read_text())
        self.drive("afterPublishing")


if __name__ == "__main__":
    unittest.main()
