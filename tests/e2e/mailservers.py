# SPDX-License-Identifier: Apache-2.0
"""Real mail software on loopback: OpenDKIM as a milter, Postfix in front of it. Postfix needs root. Each keeps everything in a
temporary folder and ends with stop()."""
import os
import pathlib
import pwd
import re
import socket
import subprocess
import time

from servers import Server, program


def wait_for_port(port, process=None):
    for _ in range(200):
        if process and process.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"nobody listens on port {port}")


class OpenDkim(Server):
    """The milter, with the lines of a configuration as somebody would paste them."""

    def start(self, lines, resolver):
        unbound = self.folder / "opendkim-unbound.conf"
        unbound.write_text(
            "server:\n  do-not-query-localhost: no\n  module-config: iterator\n"
            f"forward-zone:\n  name: .\n  forward-addr: 127.0.0.1@{resolver.port}\n")
        unbound.chmod(0o644)
        config = self.folder / "opendkim.conf"
        config.write_text(lines + f"ResolverConfiguration {unbound}\nSyslog yes\n")
        self.launch(program("opendkim"), "-f", "-l", "-x", str(config))
        try:
            wait_for_port(self.port, self.process)
        except RuntimeError as error:
            raise RuntimeError(f"{error}\n{self.log()}") from error


def certificate(folder, name, begins="20240101000000Z", ends="20990101000000Z"):
    """A key and its certificate for `name`, made by itself, in one file as Postfix takes it."""
    folder = pathlib.Path(folder)
    (folder / "index.txt").write_text("")
    (folder / "ca.cnf").write_text(
        "[req]\ndistinguished_name = dn\nprompt = no\n[dn]\nCN = " + name + "\n[ca]\ndefault_ca = own\n"
        f"[own]\ndatabase = {folder}/index.txt\nnew_certs_dir = {folder}\nrand_serial = yes\ndefault_md = sha256\n"
        "policy = any\nx509_extensions = names\n[any]\ncommonName = supplied\n[names]\nsubjectAltName = DNS:" + name + "\n")
    key, request, made = (folder / f"{name}.{end}" for end in ("key", "csr", "crt"))
    for command in (["req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", request],
                    ["ca", "-batch", "-notext", "-selfsign", "-keyfile", key, "-in", request, "-out", made, "-startdate", begins,
                     "-enddate", ends]):
        subprocess.run(["openssl", command[0], "-config", str(folder / "ca.cnf"), *map(str, command[1:])], check=True,
                       capture_output=True)
    both = folder / f"{name}.pem"
    both.write_text(key.read_text() + made.read_text())
    both.chmod(0o600)
    return both


class Postfix:
    """A Postfix of its own that delivers all mail for sink.example into a folder."""

    def __init__(self, folder, port):
        self.folder = pathlib.Path(folder) / "postfix"
        self.port = port
        self.running = False

    def start(self, lines):
        """`lines` of main.cf come last, so they count."""
        for name in ("config", "queue", "data", "mail"):
            (self.folder / name).mkdir(parents=True)
        owner = pwd.getpwnam("postfix")
        os.chown(self.folder / "data", owner.pw_uid, owner.pw_gid)
        nobody = pwd.getpwnam("nobody")
        os.chown(self.folder / "mail", nobody.pw_uid, nobody.pw_gid)
        master = pathlib.Path("/usr/share/postfix/master.cf.dist").read_text()
        master = re.sub(r"^smtp +inet .*$", f"127.0.0.1:{self.port} inet n - n - - smtpd", master, flags=re.M)
        master = re.sub(r"^(\S+\s+(?:unix|fifo|pass)\s+\S+\s+\S+\s+)y", r"\1n", master, flags=re.M)  # no chroot
        (self.folder / "config" / "master.cf").write_text(master)
        own = (
            "compatibility_level = 3.6\n"
            f"queue_directory = {self.folder}/queue\ndata_directory = {self.folder}/data\n"
            "mail_owner = postfix\nsetgid_group = postdrop\ninet_interfaces = 127.0.0.1\ninet_protocols = ipv4\n"
            "myhostname = mail.signed.example\nmydestination =\nmynetworks = 127.0.0.0/8\nalias_maps =\n"
            "virtual_mailbox_domains = sink.example\nvirtual_mailbox_maps = static:box/\n"
            f"virtual_mailbox_base = {self.folder}/mail\nvirtual_minimum_uid = 1\n"
            f"virtual_uid_maps = static:{nobody.pw_uid}\nvirtual_gid_maps = static:{nobody.pw_gid}\n"
            "smtpd_relay_restrictions = permit_mynetworks, reject\nnotify_classes =\nsmtpd_peername_lookup = no\n"
            f"maillog_file_prefixes = {self.folder}\nmaillog_file = {self.folder}/mail.log\n")
        # Each setting once: of a second one Postfix warns through its log service, and waits for that when it has ended.
        settings = dict(re.split(r"\s*=\s*", line, maxsplit=1) for line in (own + lines).splitlines()
                        if line.strip() and not line.startswith("#"))
        (self.folder / "config" / "main.cf").write_text("".join(f"{key} = {value}\n" for key, value in settings.items()))
        self.command("start")
        self.running = True
        wait_for_port(self.port)

    def command(self, what):
        result = subprocess.run([program("postfix"), "-c", str(self.folder / "config"), what], capture_output=True, text=True)
        if result.returncode:
            raise RuntimeError(f"postfix {what}: {result.stdout}{result.stderr}")

    def log(self):
        path = self.folder / "mail.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def delivered(self):
        """The first message that has come in, as octets."""
        box = self.folder / "mail" / "box" / "new"
        for _ in range(300):
            found = sorted(box.iterdir()) if box.exists() else []
            if found:
                octets = found[0].read_bytes()
                found[0].unlink()
                return octets
            time.sleep(0.1)
        raise RuntimeError("no message came in")

    def stop(self):
        if self.running:
            self.command("stop")
            self.running = False
