# SPDX-License-Identifier: Apache-2.0
"""The installer for Windows (installer/windows/NSIS.template.in) from makensis to a removed program, under Wine. What it installs is laid
out here as the deploy script lays it, with a small program in place of the wizard. MAILWORTHY_BUILD is a configured build folder.
Part of tests/long.sh."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import unittest

BUILD = pathlib.Path(os.environ["MAILWORTHY_BUILD"])
WINE = "/usr/lib/wine/wine64"  # the wrapper of that name wants a 32-bit Wine, too
NAME = "Mailworthy"
KEY = rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}"
PROGRAM = r"""/* runs as long as the file is there that it makes */
#include <windows.h>
#include <stdio.h>
int main(int count, char **words)
{
    if (count > 1 && fclose(fopen(words[1], "w")) == 0)
        while (GetFileAttributesA(words[1]) != INVALID_FILE_ATTRIBUTES)
            Sleep(100);
    return 0;
}"""
W = {}  # what setUpModule makes


def lay_out(folder, extra):
    """What is installed: the programs, a plugin, and a file that one version alone has."""
    for path in ("bin/mailworthy.exe", "bin/mailworthy-cli.exe"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(W["program"], folder / path)
    for path in ("plugins/platforms/qwindows.dll", "licences/LICENSE", extra):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(path)


def make_installer(version, extra):
    stage = W["folder"] / f"stage-{version}"
    lay_out(stage, extra)
    out = W["folder"] / version
    settings = {"INSTALLED_DIRECTORIES": f"{stage};.", "INSTALL_CMAKE_PROJECTS": "", "NSIS_DEFINES": "Target amd64-unicode",
                "PACKAGE_VERSION": version, "PACKAGE_FILE_NAME": "setup", "THREADS": "1"}
    options = [word for key, value in settings.items() for word in ("-D", f"CPACK_{key}={value}")]
    subprocess.run(["cpack", "--config", BUILD / "CPackConfig.cmake", "-G", "NSIS", "-B", out, *options], check=True, capture_output=True)
    return out / "setup.exe"


def wine(*words, **options):
    return subprocess.run([WINE, *map(str, words)], env=W["environment"], timeout=300, stdout=subprocess.DEVNULL, **options).returncode


def end_of_session():
    """Wine's desktop is either on a screen or on none, from its first program to its last."""
    subprocess.run(["/usr/lib/wine/wineserver64", "-k"], env=W["environment"], check=False)
    subprocess.run(["/usr/lib/wine/wineserver64", "-w"], env=W["environment"], check=False)


def inside(folder):
    """What makes an uninstaller work where it lies and not in a copy, so that its end is the end. The folder's name has no space."""
    return "_?=C:\\" + str(folder.relative_to(W["drive"])).replace("/", "\\")


def setUpModule():
    folder = tempfile.TemporaryDirectory()
    unittest.addModuleCleanup(folder.cleanup)
    W["folder"] = pathlib.Path(folder.name)
    W["environment"] = {**os.environ, "WINEPREFIX": folder.name + "/prefix", "WINEDEBUG": "-all", "LC_ALL": "C.UTF-8",
                        "WINEDLLOVERRIDES": "mscoree,mshtml="}
    W["environment"].pop("DISPLAY", None)
    W["drive"] = W["folder"] / "prefix/drive_c"
    W["program"] = W["folder"] / "program.exe"
    source = W["folder"] / "program.c"
    source.write_text(PROGRAM)
    subprocess.run(["x86_64-w64-mingw32-gcc-posix", "-o", W["program"], source], check=True)
    W["old"] = make_installer("0.0.1", "bin/old.dll")
    W["new"] = make_installer("9.9.9", "bin/new.dll")
    unittest.addModuleCleanup(end_of_session)
    wine("wineboot", "-i", stderr=subprocess.DEVNULL)
    wine("winecfg", "/v", "win10")
    (W["user"],) = (path.name for path in (W["drive"] / "users").iterdir() if path.name not in ("Public", "crossover"))


class Windows(unittest.TestCase):
    def setUp(self):
        self.local = W["drive"] / f"users/{W['user']}/AppData/Local"
        self.mine = self.local / "Programs" / NAME
        self.everybodys = W["drive"] / "Program Files" / NAME
        self.data = self.local / NAME / "domains/example.com.json"
        self.data.parent.mkdir(parents=True, exist_ok=True)
        self.data.write_text("{}")
        self.addCleanup(self.remove)

    def remove(self):
        for folder in (self.mine, self.everybodys):
            if (folder / "uninstall.exe").exists():
                self.uninstall(folder)

    def value(self, root, name):
        found = subprocess.run([WINE, "reg", "query", rf"{root}\{KEY}", "/v", name], env=W["environment"], capture_output=True, text=True)
        return found.stdout.split("REG_SZ")[-1].strip() if found.returncode == 0 else None

    def uninstall(self, folder):
        """As Windows' list of apps does it."""
        wine(folder / "uninstall.exe", "/S")
        subprocess.run(["/usr/lib/wine/wineserver64", "-w"], env=W["environment"], check=True)  # it works on in a copy of itself

    def shortcuts(self):
        return [str(path.relative_to(W["drive"])) for path in W["drive"].rglob(f"{NAME}.lnk")]


class Silently(Windows):
    def test_for_one_person_without_asking(self):
        self.assertEqual(wine(W["new"], "/S"), 0)
        self.assertTrue((self.mine / "bin/mailworthy.exe").is_file())
        self.assertTrue((self.mine / "plugins/platforms/qwindows.dll").is_file())
        self.assertEqual(self.value("HKCU", "DisplayVersion"), "9.9.9")
        self.assertRegex(self.value("HKCU", "QuietUninstallString"), r'^"C:\\.*\\uninstall\.exe" /S$')
        self.assertIsNone(self.value("HKLM", "DisplayVersion"))
        self.assertEqual(len(self.shortcuts()), 1)
        self.assertIn(f"users/{W['user']}/", self.shortcuts()[0])
        self.uninstall(self.mine)
        self.assertFalse(self.mine.exists())
        self.assertIsNone(self.value("HKCU", "DisplayVersion"))
        self.assertEqual(self.shortcuts(), [])
        self.assertTrue(self.data.is_file())

    def test_for_everybody_on_request(self):
        self.assertEqual(wine(W["new"], "/S", "/AllUsers"), 0)
        self.assertTrue((self.everybodys / "bin/mailworthy.exe").is_file())
        self.assertFalse(self.mine.exists())
        self.assertEqual(self.value("HKLM", "DisplayVersion"), "9.9.9")
        self.assertIn("ProgramData/", self.shortcuts()[0])
        self.assertEqual(wine(W["new"], "/S"), 0)  # once more, as it was
        self.assertFalse(self.mine.exists())
        self.uninstall(self.everybodys)
        self.assertFalse(self.everybodys.exists())
        self.assertIsNone(self.value("HKLM", "DisplayVersion"))

    def test_a_newer_version_takes_the_place_of_the_old_one(self):
        self.assertEqual(wine(W["old"], "/S"), 0)
        self.assertTrue((self.mine / "bin/old.dll").is_file())
        (self.mine / "letter.txt").write_text("mine")
        self.assertEqual(wine(W["new"], "/S"), 0)
        self.assertFalse((self.mine / "bin/old.dll").exists())
        self.assertTrue((self.mine / "bin/new.dll").is_file())
        self.assertEqual(self.value("HKCU", "DisplayVersion"), "9.9.9")
        self.assertTrue(self.data.is_file())
        self.uninstall(self.mine)
        self.assertEqual([path.name for path in self.mine.iterdir()], ["letter.txt"])
        shutil.rmtree(self.mine)

    def test_a_folder_of_ones_own(self):
        self.assertEqual(wine(W["new"], "/S", r"/D=C:\tools\mailworthy"), 0)
        folder = W["drive"] / "tools/mailworthy"
        self.assertTrue((folder / "bin/mailworthy.exe").is_file())
        self.uninstall(folder)
        self.assertFalse(folder.exists())

    def test_a_running_program_is_noticed(self):
        self.assertEqual(wine(W["old"], "/S"), 0)
        sign = W["drive"] / "running"
        with subprocess.Popen([WINE, self.mine / "bin/mailworthy.exe", r"C:\running"], env=W["environment"]) as running:
            try:
                while not sign.exists() and running.poll() is None:
                    time.sleep(0.1)
                self.assertEqual(wine(W["new"], "/S"), 3)
                self.assertEqual(self.value("HKCU", "DisplayVersion"), "0.0.1")
                self.assertEqual(wine(self.mine / "uninstall.exe", "/S", inside(self.mine)), 3)
                self.assertTrue((self.mine / "bin/mailworthy.exe").is_file())
            finally:
                sign.unlink()
        self.assertEqual(wine(W["new"], "/S"), 0)
        self.assertEqual(self.value("HKCU", "DisplayVersion"), "9.9.9")


class ByClicks(Windows):
    """On a screen, with the keyboard."""

    def setUp(self):
        super().setUp()
        end_of_session()
        self.addCleanup(end_of_session)
        read, write = os.pipe()
        screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1024x768x24", "-nolisten", "tcp"],
                                  pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        self.addCleanup(screen.wait)
        self.addCleanup(screen.terminate)
        with os.fdopen(read) as told:
            self.screen = {**W["environment"], "DISPLAY": ":" + told.readline().strip()}
        manager = subprocess.Popen(["openbox"], env=self.screen, stderr=subprocess.DEVNULL)
        self.addCleanup(manager.wait)
        self.addCleanup(manager.terminate)

    def press(self, program, *keys):
        """Each of `keys`, a key and what it is to bring about, until that is so; then Return until the program ends. Its exit status."""
        with subprocess.Popen([WINE, *map(str, program)], env=self.screen) as running:
            try:
                for key, is_done in (*keys, ("Return", lambda: False)):
                    while running.poll() is None and not is_done():
                        subprocess.run(["xdotool", "key", key], env=self.screen, check=True)  # to the window in front
                        time.sleep(1)
                return running.wait()
            finally:
                running.kill()

    def take_away(self, *keys):
        return self.press([self.mine / "uninstall.exe", inside(self.mine)], ("Return", lambda: not (self.mine / "bin").exists()), *keys)

    def test_return_installs_and_removes_and_keeps_the_data(self):
        self.assertEqual(self.press([W["new"]]), 0)
        self.assertTrue((self.mine / "bin/mailworthy.exe").is_file())
        self.assertEqual(self.value("HKCU", "DisplayVersion"), "9.9.9")
        self.assertEqual(self.take_away(), 0)
        self.assertIsNone(self.value("HKCU", "DisplayVersion"))
        self.assertTrue(self.data.is_file())

    def test_the_data_go_only_when_told_so(self):
        self.assertEqual(self.press([W["new"], "/S"]), 0)
        self.assertEqual(self.take_away(("y", lambda: not self.data.exists())), 0)
        self.assertFalse(self.data.parent.parent.exists())


if __name__ == "__main__":
    unittest.main()
