# SPDX-License-Identifier: Apache-2.0
"""Real name servers on loopback for the end-to-end tests: NSD holds the zones, Unbound asks it.

Both run unprivileged on free ports, keep everything in a temporary folder and end with stop(). Nothing here ever asks
the outside world: Unbound knows only the zones that NSD serves.
"""
import pathlib
import shutil
import socket
import subprocess
import threading
import time


def free_port():
    """A port that is free for UDP and TCP on 127.0.0.1."""
    while True:
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as tcp:
            tcp.bind(("127.0.0.1", 0))
            port = tcp.getsockname()[1]
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
                try:
                    udp.bind(("127.0.0.1", port))
                except OSError:
                    continue
                return port


def program(name):
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin:/usr/local/sbin")
    if not found:
        raise RuntimeError(f"{name} is not installed; tests/run.sh installs it")
    return found


def soa_question(zone):
    """A DNS question for the SOA of `zone`, as octets."""
    name = b"".join(bytes([len(label)]) + label.encode() for label in zone.split(".") if label) + b"\0"
    return b"\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00" + name + b"\x00\x06\x00\x01"


class Server:
    """A daemon in the foreground, ended by its process id."""

    def __init__(self, folder, port):
        self.folder = pathlib.Path(folder)
        self.port = port
        self.process = None

    def launch(self, *command):
        log = open(self.folder / f"{type(self).__name__.lower()}.log", "ab")
        self.process = subprocess.Popen(command, stdout=log, stderr=log, cwd=self.folder)
        log.close()

    def wait_until_answering(self, zone):
        """Returns when the SOA of `zone` is answered without an error; a server that dies or stays silent is an error."""
        last = "no answer"
        for _ in range(200):
            if self.process.poll() is not None:
                raise RuntimeError(f"{type(self).__name__} ended by itself:\n{self.log()}")
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
                udp.settimeout(0.25)
                try:
                    udp.sendto(soa_question(zone), ("127.0.0.1", self.port))
                    answer = udp.recv(4096)
                    if answer[3] & 0x0F == 0:
                        return
                    last = f"rcode {answer[3] & 0x0F}"
                except OSError as error:
                    last = str(error)
            time.sleep(0.05)
        raise RuntimeError(f"{type(self).__name__} does not answer for {zone} ({last}):\n{self.log()}")

    def log(self):
        path = self.folder / f"{type(self).__name__.lower()}.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.process = None


class Nsd(Server):
    """The authoritative server. `zones` maps a zone's name to its text (SOA and NS included)."""

    def start(self, zones):
        self.zones = dict(zones)
        lines = [
            "server:",
            f"  ip-address: 127.0.0.1@{self.port}",
            '  username: ""',
            f'  zonesdir: "{self.folder}"',
            f'  pidfile: "{self.folder}/nsd.pid"',
            f'  xfrdfile: "{self.folder}/xfrd.state"',
            f'  zonelistfile: "{self.folder}/zone.list"',
            '  database: ""',
            "  server-count: 1",
            "  zonefiles-check: yes",
            "  rrl-ratelimit: 0",  # many equal questions in a row are no attack here
            "remote-control:",
            "  control-enable: no",
        ]
        for number, (zone, text) in enumerate(self.zones.items()):
            (self.folder / f"zone{number}").write_text(text)
            lines += ["zone:", f'  name: "{zone}"', f'  zonefile: "zone{number}"']
        config = self.folder / "nsd.conf"
        config.write_text("\n".join(lines) + "\n")
        self.launch(program("nsd"), "-d", "-c", str(config))
        for zone in self.zones:
            self.wait_until_answering(zone)

    def publish(self, zone, text):
        """Serves `text` as the new content of `zone`."""
        self.zones[zone] = text
        self.stop()
        self.start(self.zones)


class Unbound(Server):
    """The resolver. Every zone of `zones` is asked at `authority`; "." among them makes all other names NXDOMAIN."""

    def start(self, zones, authority, stubs=()):
        """`stubs` are (zone, port) that others serve, or nobody: nothing is waited for there."""
        lines = [
            "server:",
            "  interface: 127.0.0.1",
            f"  port: {self.port}",
            '  username: ""',
            '  chroot: ""',
            f'  directory: "{self.folder}"',
            f'  pidfile: "{self.folder}/unbound.pid"',
            "  use-syslog: no",
            "  do-not-query-localhost: no",
            "  do-ip6: no",
            '  module-config: "iterator"',
            "  num-threads: 1",
            "  cache-max-ttl: 0",
            "  cache-max-negative-ttl: 0",
            *[f'  local-zone: "{zone}" nodefault' for zone in zones if zone != "."],
            "remote-control:",
            "  control-enable: no",
        ]
        for zone, port in [*((zone, authority.port) for zone in zones), *stubs]:
            lines += ["stub-zone:", f'  name: "{zone}"', f"  stub-addr: 127.0.0.1@{port}", "  stub-prime: no"]
        config = self.folder / "unbound.conf"
        config.write_text("\n".join(lines) + "\n")
        self.launch(program("unbound"), "-d", "-c", str(config))
        for zone in zones:
            self.wait_until_answering(zone)


class Mute:
    """A port that takes questions and never says a word."""

    def __init__(self):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]

    def stop(self):
        self.socket.close()


class Proxy:
    """Stands in front of a server, over UDP. `answer(name, type, reply)` gives the octets that the asker gets, `reply` being the
    server's, or None for no answer at all; each is held back for `delay` seconds. Where `own(question)` gives octets, these
    are the answer and nobody is asked; empty ones are none. `heard` counts the questions."""

    def __init__(self, port, answer=lambda name, kind, reply: reply, delay=0, own=lambda question: None):
        self.behind = ("127.0.0.1", port)
        self.answer = answer
        self.delay = delay
        self.own = own
        self.heard = 0
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                question, asker = self.socket.recvfrom(4096)
            except OSError:
                return
            if not question:
                self.socket.close()
                return
            self.heard += 1
            own = self.own(question)
            if own is not None:
                if own:
                    self.socket.sendto(own, asker)
                continue
            threading.Thread(target=self.pass_on, args=(question, asker), daemon=True).start()

    def pass_on(self, question, asker):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
            udp.settimeout(10)
            udp.sendto(question, self.behind)
            try:
                reply = udp.recv(65535)
            except OSError:
                return
        name, end = question_name(question)
        reply = self.answer(name, int.from_bytes(question[end : end + 2], "big"), reply)
        time.sleep(self.delay)
        if reply is not None:
            try:
                self.socket.sendto(reply, asker)
            except OSError:
                pass  # stopped meanwhile

    def stop(self):
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"", ("127.0.0.1", self.port))  # wakes it up


def has_edns(question):
    return question[11] > 0


def only_code(question, code):
    """An answer to `question` that holds nothing but the RCODE."""
    _, end = question_name(question)
    return question[:2] + bytes((0x80 | question[2] & 0x01, 0x80 | code)) + b"\0\1\0\0\0\0\0\0" + question[12 : end + 4]


def question_name(message):
    """The name that `message` asks about, in lower case without the final dot, and where it ends."""
    labels, at = [], 12
    while message[at]:
        labels.append(message[at + 1 : at + 1 + message[at]].decode("latin1").lower())
        at += 1 + message[at]
    return ".".join(labels), at + 1


def address_instead(reply, address):
    """`reply` with nothing but one A record, as a resolver that invents answers gives it."""
    _, end = question_name(reply)
    record = b"\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4" + socket.inet_aton(address)
    return reply[:2] + b"\x81\x80" + b"\0\1\0\1\0\0\0\0" + reply[12 : end + 4] + record


def no_such_name(reply):
    """`reply` as a resolver gives it that says the name does not exist."""
    _, end = question_name(reply)
    return reply[:2] + b"\x81\x83" + b"\0\1\0\0\0\0\0\0" + reply[12 : end + 4]
