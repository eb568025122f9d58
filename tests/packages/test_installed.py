# SPDX-License-Identifier: Apache-2.0
"""What `cmake --install` lays down, as the system's own readers see it. MAILWORTHY_BUILD is the build folder."""
import functools
import json
import os
import pathlib
import re
import struct
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

BUILD = pathlib.Path(os.environ["MAILWORTHY_BUILD"])
ROOTS = {}  # what each component lays down
ID = "org.mailworthy.Mailworthy"


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def png_size(octets):
    assert octets[:8] == b"\x89PNG\r\n\x1a\n", octets[:8]
    return struct.unpack(">II", octets[16:24])


def setUpModule():
    folder = tempfile.TemporaryDirectory()
    unittest.addModuleCleanup(folder.cleanup)
    for component in ("wizard", "cli", "common"):
        root = pathlib.Path(folder.name) / component
        run("cmake", "--install", str(BUILD), "--prefix", str(root), "--component", component)
        ROOTS[component] = root


@functools.cache
def cli(*arguments):
    return run(str(ROOTS["cli"] / "bin" / "mailworthy-cli"), *arguments)


class Installed(unittest.TestCase):
    def files(self, component):
        root = ROOTS[component]
        return {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}

    def test_every_component_stands_alone(self):
        self.assertFalse(self.files("wizard") & self.files("cli"))
        self.assertIn("bin/mailworthy", self.files("wizard"))
        self.assertIn("bin/mailworthy-cli", self.files("cli"))
        self.assertEqual({path.rsplit("/", 1)[1] for path in self.files("common")}, {"LICENSE"})

    def test_the_command_line_needs_no_desktop(self):
        needed = set(re.findall(r"NEEDED.*\[(.*?)\]", run("readelf", "-d", str(ROOTS["cli"] / "bin" / "mailworthy-cli"))))
        self.assertIn("libQt6Core.so.6", needed)
        self.assertFalse({name for name in needed if re.search("Widgets|Gui|DBus|keychain|secret|X11|wayland", name)})

    def test_icons_have_the_sizes_that_their_folders_promise(self):
        icons = ROOTS["wizard"] / "share/icons/hicolor"
        sizes = set()
        for path in icons.glob(f"*x*/apps/{ID}.png"):
            width, height = png_size(path.read_bytes())
            self.assertEqual(path.parts[-3], f"{width}x{height}")
            sizes.add(width)
        self.assertEqual(sizes, {16, 22, 24, 32, 48, 64, 128, 256, 512})
        self.assertTrue((icons / f"scalable/apps/{ID}.svg").is_file())

    def test_the_icon_for_windows(self):
        octets = (BUILD / "installer/drawn" / f"{ID}.ico").read_bytes()
        reserved, kind, count = struct.unpack("<HHH", octets[:6])
        self.assertEqual((reserved, kind), (0, 1))
        sizes = []
        for i in range(count):
            width, height, _, _, _, bits, size, offset = struct.unpack("<BBBBHHII", octets[6 + 16 * i:22 + 16 * i])
            drawn = png_size(octets[offset:offset + size])
            self.assertEqual(drawn, (width or 256, height or 256))
            self.assertEqual(bits, 32)
            sizes.append(drawn[0])
        self.assertEqual(sizes, [16, 24, 32, 48, 64, 128, 256])

    def test_the_icon_for_macos(self):
        octets = (BUILD / "installer/drawn" / f"{ID}.icns").read_bytes()
        self.assertEqual((octets[:4], struct.unpack(">I", octets[4:8])[0]), (b"icns", len(octets)))
        found = {}
        at = 8
        while at < len(octets):
            size = struct.unpack(">I", octets[at + 4:at + 8])[0]
            found[octets[at:at + 4]] = png_size(octets[at + 8:at + size])[0]
            at += size
        self.assertEqual(found, {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024,
                                 b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512})

    def test_the_desktop_entry(self):
        entry = ROOTS["wizard"] / f"share/applications/{ID}.desktop"
        self.assertEqual(run("desktop-file-validate", str(entry)), "")
        self.assertIn(f"\nIcon={ID}\n", entry.read_text())

    def test_the_metainfo(self):
        path = ROOTS["wizard"] / f"share/metainfo/{ID}.metainfo.xml"
        run("appstreamcli", "validate", "--no-net", str(path))
        tree = xml.etree.ElementTree.parse(path)
        version = cli("--version").split()[1]
        self.assertEqual(tree.find("releases/release").get("version"), version)
        self.assertEqual(tree.findtext("launchable"), f"{ID}.desktop")
        self.assertEqual(tree.findtext("id"), ID)


class MadeFromTheParser(unittest.TestCase):
    def switches(self, *command):
        return set(re.findall(r"^  (?:-\w, )?(--[a-z-]+)", cli(*command, "--help"), re.M))

    def commands(self):
        """Every command that does something, as --help lists them."""
        def below(*group):
            start = "mailworthy-cli " + "".join(word + " " for word in group)
            return re.findall(rf"^  {re.escape(start)}([\w-]+)", cli(*group, "--help"), re.M)
        for word in below():
            inner = below(word)
            yield from ((word, other) for other in inner)
            if not inner:
                yield (word,)

    def test_the_man_page_knows_every_command_and_option(self):
        page = ROOTS["cli"] / "share/man/man1/mailworthy-cli.1.gz"
        text = run("man", "--warnings", "-l", str(page), env={**os.environ, "MANWIDTH": "1000", "LC_ALL": "C.UTF-8"})
        sections = dict(re.findall(r"^ {3}mailworthy-cli ([\w -]+)\n(.*?)(?=^ {0,3}\S)", text, re.M | re.S))
        commands = list(self.commands())
        self.assertEqual(set(sections), {" ".join(command) for command in commands})
        for command in commands:
            told = set(re.findall(r"--[a-z-]+", sections[" ".join(command)]))
            self.assertLessEqual(self.switches(*command), told)
        described = set(re.findall(r"^ {7}(?:-\w, )?(--[a-z-]+)", text, re.M))
        self.assertEqual(described, set().union(*(self.switches(*command) for command in commands)))

    def test_bash_completes(self):
        script = ROOTS["cli"] / "share/bash-completion/completions/mailworthy-cli"

        def offered(*words):
            typed = " ".join(f"'{word}'" for word in words)
            return run("bash", "-c", f"""source {script}; COMP_WORDS=(mailworthy-cli {typed}); COMP_CWORD={len(words)}
                compopt() {{ :; }}
                _mailworthy_cli mailworthy-cli '{words[-1]}' "${{COMP_WORDS[COMP_CWORD-1]}}"; echo "${{COMPREPLY[*]}}" """).split()

        for command in self.commands():
            self.assertEqual(set(offered(*command, "-")) - {"-o"}, self.switches(*command))
        self.assertEqual(offered("d"), ["dkim", "dmarc"])
        self.assertEqual(offered("dkim", "g"), ["generate"])
        self.assertEqual(offered("dkim", "generate", "--type", "ed"), ["ed25519"])
        servers = json.loads(cli("list", "servers", "--json"))["servers"]
        self.assertEqual(offered("dkim", "generate", "--server", ""), [server["name"] for server in servers])
        self.assertEqual(offered("check", "--service", "google-w"), ["google-workspace"])

    def test_zsh_and_fish_know_every_option(self):
        zsh = (ROOTS["cli"] / "share/zsh/vendor-completions/_mailworthy-cli").read_text()
        fish = (ROOTS["cli"] / "share/fish/vendor_completions.d/mailworthy-cli.fish").read_text()
        self.assertTrue(zsh.startswith("#compdef mailworthy-cli\n"))
        for command in self.commands():
            name = "_".join(("mailworthy_cli",) + command).replace("-", "_")
            body = re.search(rf"^_{name}\(\) \{{\n(.*?)^\}}", zsh, re.M | re.S).group(1)
            self.assertEqual(set(re.findall(r"'\*(--[a-z-]+)\[", body)), self.switches(*command))
            where = "; and ".join("__fish_seen_subcommand_from " + word for word in command)
            lines = [line for line in fish.splitlines() if re.search(rf"-n '{re.escape(where)}['; ]", line)]
            for switch in self.switches(*command):
                self.assertTrue(any(f" -l {switch[2:]} " in line for line in lines), (command, switch))


if __name__ == "__main__":
    unittest.main()
