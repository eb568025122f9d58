# SPDX-License-Identifier: Apache-2.0
"""A small Internet for the end-to-end tests: a healthy firm, one with a fault in each step, and three blocklists."""

ADDRESS = "198.51.99.10"
OTHER_ADDRESS = "198.51.99.20"
REVERSE_ZONE = "99.51.198.in-addr.arpa"


def soa(zone, serial=1):
    return (
        f"{zone}. 300 IN SOA ns1.hosting.example. hostmaster.hosting.example. {serial} 3600 600 604800 60\n"
        f"{zone}. 300 IN NS ns1.hosting.example.\n"
    )


def txt(name, value):
    pieces = [value[i : i + 255] for i in range(0, len(value), 255)]
    return f"{name}. 300 IN TXT " + " ".join(f'"{piece}"' for piece in pieces) + "\n"


def healthy(key):
    """The zone of a firm whose mail is in order; `key` is the value of its DKIM record."""
    return (
        soa("healthy.example")
        + "healthy.example. 300 IN MX 10 mail.healthy.example.\n"
        + f"mail.healthy.example. 300 IN A {ADDRESS}\n"
        + txt("mail.healthy.example", "v=spf1 a -all")
        + txt("healthy.example", f"v=spf1 ip4:{ADDRESS} -all")
        + txt("s1._domainkey.healthy.example", key)
        + txt("_dmarc.healthy.example", "v=DMARC1; p=quarantine; rua=mailto:dmarc@healthy.example")
    )


def faulty():
    """A firm with a fault in each step: pool address, no reverse name, listed, SPF without the server, no key, no DMARC."""
    return (
        soa("faulty.example")
        + "faulty.example. 300 IN MX 10 mail.faulty.example.\n"
        + f"mail.faulty.example. 300 IN A {OTHER_ADDRESS}\n"
        + txt("faulty.example", "v=spf1 ip4:198.51.98.1 -all")
    )


def reverse(*records):
    return soa(REVERSE_ZONE) + "".join(f"{octet}.{REVERSE_ZONE}. 300 IN PTR {name}.\n" for octet, name in records)


def blocklist(zone, listed=()):
    text = soa(zone) + f"2.0.0.127.{zone}. 300 IN A 127.0.0.2\n"
    for address in listed:
        backwards = ".".join(reversed(address.split(".")))
        text += f"{backwards}.{zone}. 300 IN A 127.0.0.2\n" + txt(f"{backwards}.{zone}", "seen sending junk")
    return text


ROOT = (
    ". 300 IN SOA a.root-servers.example. hostmaster.hosting.example. 1 3600 600 604800 60\n"
    ". 300 IN NS ns1.hosting.example.\n"
)
HOSTING = soa("hosting.example") + "ns1.hosting.example. 300 IN A 127.0.0.1\n"
