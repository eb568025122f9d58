// SPDX-License-Identifier: Apache-2.0
// Verifying a message against its floor: one EVP_DigestVerify with the key at hand plus one EVP_Digest of the body.
// Signed with RSA-2048, relaxed/relaxed; the key's record is at hand, but read anew for every message. Beside it
// OpenDKIM's library and dkimpy with the same message and record, where they are there. Printed; nothing is asserted.
#include "../signer.h"
#include "../zonetest.h"
#include "opendkimpeer.h"
#include "slowserver.h"

#include "core/base64.h"
#include "core/dkim/keyrecord.h"
#include "core/dkim/verify.h"

#include <QProcess>
#include <QTemporaryFile>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <cstdio>

namespace
{

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Hash = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

std::string message(std::size_t octets)
{
    std::string text = "From: Anna <anna@example.com>\r\nTo: ben@example.org\r\nSubject: a message of usual words\r\n"
                       "Date: Tue, 24 Nov 2026 10:00:00 +0000\r\nMessage-ID: <1@example.com>\r\nMIME-Version: 1.0\r\n"
                       "Content-Type: text/plain; charset=utf-8\r\n\r\n";
    while (text.size() < octets)
        text += "The quick brown fox jumps over the lazy dog, again and again and again.\r\n";
    return text;
}

/// Messages a second; nothing when python3 or its module is not there.
std::optional<double> dkimpy(const std::string &mail, const std::string &record, int times)
{
    QTemporaryFile message, key;
    for (auto [file, text] : {std::pair{&message, &mail}, {&key, &record}}) {
        if (!file->open() || file->write(text->data(), static_cast<qint64>(text->size())) < 0 || !file->flush())
            qFatal("no temporary file");
    }
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(PYTHON, {DKIMPY_PEER, message.fileName(), key.fileName(), QString::number(times)});
    if (!python.waitForFinished(-1) || python.exitCode() == 3)
        return std::nullopt;
    if (python.exitCode() != 0)
        qFatal("dkimpy does not verify the message");
    return python.readAll().trimmed().toDouble();
}

void compare(std::size_t octets, int times)
{
    const test::SigningKey signer(2048);
    const std::string mail = test::withSignature(
        message(octets),
        "v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1; h=from:to:subject:date:message-id:mime-version",
        signer);
    const dns::Zone zone = test::zone("s1._domainkey.example.com. TXT " + test::quotedStrings(signer.record()) + "\n");
    dns::Answers answers;
    const auto verify = [&] {
        dkim::MessageReader reader;
        reader.feed(mail);
        const dkim::Message read = reader.finish();
        return dkim::verify(read, answers, 1'795'000'000);
    };
    dns::settle(zone, answers, [&](const dns::Answers &dns) {
        dkim::MessageReader reader;
        reader.feed(mail);
        static_cast<void>(dkim::verify(reader.finish(), dns, 1'795'000'000));
    });
    if (verify().front().result != dkim::Result::Pass)
        qFatal("the message does not verify");

    // The floor: the same signature over the same digest, the same body through the same hash.
    const std::string record = signer.record();
    const std::string der = fromBase64(record.substr(record.find("p=") + 2)).value();
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    const Key key(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())), EVP_PKEY_free);
    const std::string head(600, 'h');
    const std::string body = mail.substr(mail.find("\r\n\r\n") + 4);
    unsigned char digest[EVP_MAX_MD_SIZE];
    EVP_Digest(head.data(), head.size(), digest, nullptr, EVP_sha256(), nullptr);
    const std::string signature = signer.sign({reinterpret_cast<const char *>(digest), 32});
    const Hash hash(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const auto floor = [&] {
        EVP_Digest(body.data(), body.size(), digest, nullptr, EVP_sha256(), nullptr);
        EVP_DigestVerifyInit(hash.get(), nullptr, EVP_sha256(), nullptr, key.get());
        return EVP_DigestVerify(hash.get(), reinterpret_cast<const unsigned char *>(signature.data()), signature.size(),
                                reinterpret_cast<const unsigned char *>(head.data()), head.size());
    };
    if (floor() != 1)
        qFatal("the floor does not verify");

    const auto openDkim = bench::openDkimVerifier(mail, record);
    if (openDkim && !openDkim())
        qFatal("OpenDKIM does not verify the message");

    std::vector<double> ours, bare, theirs;
    for (int run = 0; run < 7; ++run) {
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < times; ++i)
            static_cast<void>(verify());
        ours.push_back(milliseconds(clock));
        clock.restart();
        for (int i = 0; i < times; ++i)
            static_cast<void>(floor());
        bare.push_back(milliseconds(clock));
        clock.restart();
        for (int i = 0; openDkim && i < times; ++i)
            static_cast<void>(openDkim());
        theirs.push_back(milliseconds(clock));
    }
    const double most = times * 1000.0 / bench::median(bare);
    std::printf("%7zu octets: %.0f messages a second, %.2f times the floor (%.0f a second)\n", mail.size(),
                times * 1000.0 / bench::median(ours), bench::median(ours) / bench::median(bare), most);
    const auto print = [most](const char *who, std::optional<double> perSecond) {
        if (perSecond)
            std::printf("%15s: %.0f messages a second, %.2f times the floor\n", who, *perSecond, most / *perSecond);
        else
            std::printf("%15s: is not there and was not compared\n", who);
    };
    print("OpenDKIM", openDkim ? std::optional(times * 1000.0 / bench::median(theirs)) : std::nullopt);
    print("dkimpy", dkimpy(mail, record, std::max(times / 20, 5)));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    compare(10 * 1024, 2000);
    compare(1024 * 1024, 50);
    return 0;
}
