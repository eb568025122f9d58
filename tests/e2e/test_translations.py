# SPDX-License-Identifier: Apache-2.0
"""Translations fit their sentences: the same placeholders, one mnemonic where there is one, nothing in the way of markup."""
import collections
import pathlib
import re
import unittest
import xml.etree.ElementTree as xml

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "translations"


class TranslationsTest(unittest.TestCase):
    def test_every_translation_fits(self):
        files = sorted(FOLDER.glob("mailworthy_*.ts"))
        self.assertIn("mailworthy_en.ts", [file.name for file in files])
        checked = 0
        for file in files:
            for message in xml.parse(file).getroot().iter("message"):
                source = message.findtext("source")
                element = message.find("translation")
                forms = [form.text or "" for form in element.findall("numerusform")] or [element.text or ""]
                for form in forms:
                    if not form:  # not translated yet: the source is shown
                        continue
                    with self.subTest(file=file.name, source=source):
                        checked += 1
                        placeholders = [collections.Counter(re.findall(r"%L?\d|%n", text)) for text in (source, form)]
                        for counter in placeholders:
                            counter.pop("%n", None)  # a singular may spell its number out
                        self.assertEqual(*placeholders)
                        self.assertEqual(source.count("&"), form.count("&"))
                        self.assertEqual(source.endswith("\n"), form.endswith("\n"))
                        markup = r"</?[a-z]+>"
                        self.assertEqual(re.findall(markup, source), re.findall(markup, form))
        self.assertGreater(checked, 100)

    def test_every_context_is_asked_for(self):
        """A sentence that was filed under another name than tr() asks with is never found."""
        own = set()
        for file in (FOLDER.parent / "app").rglob("*.[ch]*"):
            own.update(re.findall(r"\b(?:namespace|class) (\w+)|Q_DECLARE_TR_FUNCTIONS\((?:\w+::)*(\w+)\)",
                                  file.read_text(encoding="utf-8")))
        own = {name for pair in own for name in pair} - {"", "std", "Qt"}
        for file in sorted(FOLDER.glob("mailworthy_*.ts")):
            for name in xml.parse(file).getroot().iter("name"):
                with self.subTest(file=file.name, context=name.text):
                    self.assertTrue(name.text.split("::")[-1] in own)

    def test_a_page_has_one_name(self):
        """Sentences name the page with the records; where there is none, the name is exchanged for a command's."""
        name = "“Type it in”"
        for file in sorted(FOLDER.glob("mailworthy_*.ts")):
            messages = {message.findtext("source"): message.findtext("translation")
                        for message in xml.parse(file).getroot().iter("message")}
            translated = messages.get(name)
            for source, text in messages.items():
                if translated and text and name in source:
                    with self.subTest(file=file.name, source=source):
                        self.assertIn(translated, text)


if __name__ == "__main__":
    unittest.main()
