// SPDX-License-Identifier: Apache-2.0
// A message, the keys that sign it, the zone that publishes them, and what a verdict on a signed message reads like.
#pragma once

#include "signer.h"
#include "zonetest.h"

#include "core/dkim/verify.h"

namespace test
{

inline constexpr std::int64_t now = 1'800'000'000;

inline const SigningKey &rsa()
{
    static const SigningKey key(2048);
    return key;
}

inline const SigningKey &ed25519()
{
    static const SigningKey key(0);
    return key;
}

inline const std::string tags = "v=1; a=rsa-sha256; c=relaxed/relaxed; d=firm.example; s=s1; h=from:to:subject";
inline const std::string plainMail = "From: Anna <anna@firm.example>\r\n"
                                     "To: bob@other.example\r\n"
                                     "Subject: The  plan\r\n"
                                     "\r\n"
                                     "Hello Bob,\r\n"
                                     "\r\n"
                                     "here it is. \r\n"
                                     "\r\n";

inline std::string keyAt(const std::string &name, const std::string &record)
{
    return name + " TXT" + quotedStrings(record) + "\n";
}

inline std::string usualZone()
{
    return keyAt("s1._domainkey.firm.example.", rsa().record()) +
           keyAt("e1._domainkey.firm.example.", ed25519().record());
}

inline std::string replaced(std::string all, const std::string &from, const std::string &to)
{
    const auto at = all.find(from);
    if (at == std::string::npos)
        qFatal("not there: %s", from.c_str());
    return all.replace(at, from.size(), to);
}

inline dkim::Message read(const std::string &octets, std::size_t piece = std::string::npos)
{
    dkim::MessageReader reader;
    for (std::size_t at = 0; at < octets.size();) {
        const std::size_t size = std::min(piece, octets.size() - at);
        reader.feed(std::string_view(octets).substr(at, size));
        at += size;
    }
    return reader.finish();
}

inline std::vector<dkim::SignatureVerdict> verdicts(const dkim::Message &read, const std::string &zone,
                                                    std::int64_t at = now)
{
    return settled(test::zone(zone), [&](const dns::Answers &answers) { return dkim::verify(read, answers, at); });
}

/// "pass", "fail body-hash", … of each signature, joined by commas.
inline QString told(const std::string &octets, const std::string &zone, std::int64_t at = now)
{
    QStringList words;
    for (const auto &verdict : verdicts(read(octets), zone, at))
        words << (text(toText(verdict.result)) + ' ' + text(toText(verdict.cause))).trimmed();
    return words.join(QStringLiteral(", "));
}

} // namespace test
