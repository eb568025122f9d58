// SPDX-License-Identifier: Apache-2.0
// One way through each protocol room, without Qt and its test library: a compiler, a C library or a byte order that the
// rooms do not get along with shows here. What the rules are is tried in the tests with Qt.
#include "core/base64.h"
#include "core/dkim/key.h"
#include "core/dkim/sign.h"
#include "core/dkim/verify.h"
#include "core/dns/wire.h"
#include "core/dns/zone.h"
#include "core/ip.h"
#include "core/psl/psl.h"
#include "core/spf/evaluate.h"

#include <cstdio>
#include <string>

namespace
{

int failures = 0;

void check(bool holds, const char *what)
{
    if (holds)
        return;
    ++failures;
    std::printf("FAIL: %s\n", what);
}

dns::Name name(std::string_view text)
{
    return dns::Name::fromText(text).value_or(dns::Name());
}

void addresses()
{
    const auto v6 = ip::parse("2001:db8::25");
    check(v6 && ip::toText(*v6) == "2001:db8::25", "an IPv6 address is read and written (RFC 5952)");
    check(!ip::parse("0177.0.0.1"), "an octal address is none (RFC 6943 3.1.1)");
}

void base64()
{
    const std::string octets("\0\x1a\r\n\xff", 5);
    check(fromBase64(toBase64(octets)) == octets, "base64 gives back every octet (RFC 4648)");
}

void zones(const dns::Zone &zone)
{
    const dns::Reply reply = zone.answer({name("any.example.com"), dns::Type::Txt});
    check(reply.records.size() == 1, "a wildcard answers (RFC 4592)");
    check(!dns::buildQuery({name("example.com"), dns::Type::Mx}, {}).empty(), "a query is written (RFC 1035 4.1)");
}

spf::Outcome sentFrom(const dns::Zone &zone, const char *address)
{
    spf::Request request;
    request.client = ip::parse(address).value_or(ip::Address{});
    request.mailFrom = "info@example.com";
    request.helo = "mail.example.com";
    spf::Outcome outcome;
    dns::Answers answers;
    dns::settle(zone, answers, [&](const dns::Answers &dns) { outcome = spf::checkHost(request, dns); });
    return outcome;
}

void senders(const dns::Zone &zone)
{
    check(sentFrom(zone, "192.0.2.1").result == spf::Result::Pass, "the server's address passes (RFC 7208)");
    check(sentFrom(zone, "2001:db8::25").result == spf::Result::Pass, "its IPv6 address passes, too");
    check(sentFrom(zone, "198.51.100.9").result == spf::Result::Fail, "another address fails");
}

std::string resultOf(const dns::Zone &zone, const std::string &message)
{
    dkim::MessageReader reader;
    reader.feed(message);
    const dkim::Message read = reader.finish();
    std::vector<dkim::SignatureVerdict> verdicts;
    dns::Answers answers;
    dns::settle(zone, answers, [&](const dns::Answers &dns) { verdicts = dkim::verify(read, dns, 1800000000); });
    return verdicts.size() == 1 ? std::string(dkim::toText(verdicts.front().result)) : "not one signature";
}

void dkimOf(dkim::KeyType type)
{
    const auto key = dkim::KeyPair::generate(type);
    check(key && key->passesSelfTest(), "a key pair is made");
    if (!key)
        return;
    check(key->pkcs8Der().octets().size() <= 2560, "Windows' credential store has room for it");
    const std::string record = key->publicKey().recordText();
    std::string text = "s1._domainkey.example.com. TXT";
    for (std::size_t i = 0; i < record.size(); i += 255)
        text += " \"" + record.substr(i, 255) + '"';
    dns::Zone zone;
    check(!zone.add(text + '\n'), "its record is read");
    const std::string message =
        "From: info@example.com\r\nTo: you@example.org\r\nSubject: Hello\r\n\r\nHello \x1a world.\r\n";
    const auto field = dkim::signatureField(message, {*key, name("example.com"), "s1", 1790000000});
    check(field.has_value(), "a message is signed (RFC 6376 5)");
    const std::string signedMessage = field.value_or("") + message;
    check(resultOf(zone, signedMessage) == "pass", "the signature holds (RFC 6376 6)");
    check(resultOf(zone, signedMessage + "More.\r\n") == "fail", "and does not once something was added");
}

void suffixes()
{
    check(psl::registrableDomain(name("mail.example.co.uk")) == name("example.co.uk"), "public suffixes are known");
}

} // namespace

int main()
{
    dns::Zone zone;
    check(!zone.add("$ORIGIN example.com.\n"
                    "@ TXT \"v=spf1 mx -all\"\n"
                    "@ MX 10 mail\n"
                    "mail A 192.0.2.1\n"
                    "mail AAAA 2001:db8::25\n"
                    "* TXT \"anything\"\n"),
          "a zone is read (RFC 1035 5)");
    addresses();
    base64();
    zones(zone);
    senders(zone);
    dkimOf(dkim::KeyType::Rsa2048);
    dkimOf(dkim::KeyType::Ed25519);
    suffixes();
    std::printf("%s\n", failures == 0 ? "All rooms do what they are to." : "Some do not.");
    return failures == 0 ? 0 : 1;
}
