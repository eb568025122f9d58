// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

#include <QStringList>

#include <algorithm>

namespace wording
{

namespace
{

/// A name in a letter has to be whole: 253 characters, or four times as many with escapes (RFC 1035 §2.3.4, §5.1).
QString whole(const std::string &name)
{
    return shown(name, 1100);
}

} // namespace

QString ptrLetter(const std::vector<records::Record> &all)
{
    std::vector<const records::Record *> wanted;
    for (const records::Record &record : all) {
        if (record.address && record.who == Who::IpProvider && record.action != records::Action::Keep)
            wanted.push_back(&record);
    }
    if (wanted.empty())
        return {};
    QStringList addresses;
    for (const records::Record *record : wanted)
        addresses << shown(ip::toText(*record->address));
    const bool one = wanted.size() == 1;
    QStringList lines;
    lines << tr("Subject: reverse DNS (PTR) for %1").arg(addresses.join(QStringLiteral(", "))) << QString();
    lines << tr("Hello,") << QString();
    lines << (one ? tr("we run a mail server on the following address of yours. Please set its reverse name (PTR "
                       "record):")
                  : tr("we run a mail server on the following addresses of yours. Please set the reverse name (PTR "
                       "record) of each:"))
          << QString();
    for (const records::Record *record : wanted) {
        lines << QStringLiteral("    %1  →  %2").arg(shown(ip::toText(*record->address)), whole(record->value));
        lines << QStringLiteral("        ") + tr("The PTR record itself is %1, in the zone %2.")
                                                  .arg(whole(record->name.toText()), whole(record->zone.toText()));
    }
    lines << QString();
    if (one) {
        const bool hasOther = std::any_of(all.begin(), all.end(), [&](const records::Record &record) {
            return record.address && record.address->isV4() != wanted.front()->address->isV4();
        });
        lines << tr("The forward record is ours, and %1 leads to this address (or will, as soon as you confirm).")
                     .arg(whole(wanted.front()->value));
        if (!hasOther)
            lines << tr("If you have given us both an IPv4 and an IPv6 address, please set both.");
        lines << QString()
              << tr("Please also tell us whether outgoing connections to port 25 are open for this address, and "
                    "whether it is fixed.");
    } else {
        lines << tr("The forward records are ours, and each name leads to its address (or will, as soon as you "
                    "confirm).")
              << QString()
              << tr("Please also tell us whether outgoing connections to port 25 are open for these addresses, and "
                    "whether they are fixed.");
    }
    lines << QString() << tr("Thank you.");
    return lines.join(QLatin1Char('\n'));
}

QString addressLetter()
{
    QStringList lines;
    lines << tr("Subject: a fixed address for a mail server") << QString() << tr("Hello,") << QString();
    lines << tr("we want to run a mail server on our line. For that we need") << QString();
    lines << tr("- a fixed public IPv4 address that is not on a list of dynamic ranges,");
    lines << tr("- outgoing connections to port 25,");
    lines << tr("- a reverse name (PTR record) of our choice for that address.") << QString();
    lines << tr("Which of your tariffs includes this, and from when can we have it?") << QString();
    lines << tr("Thank you.");
    return lines.join(QLatin1Char('\n'));
}

QString ptrSecondLetter(const records::Record &record)
{
    QStringList lines;
    lines << tr("Hello,") << QString();
    lines << tr("thank you for your reply. Our registrar cannot set this record: the name %1 is in the reverse zone "
                "%2, which belongs to the holder of the address range. That is you.")
                 .arg(whole(record.name.toText()), whole(record.zone.toText()))
          << QString();
    lines << tr("Please set the PTR record to %1, or pass the reverse zone for our address on to our name servers (RFC "
                "2317).")
                 .arg(whole(record.value))
          << QString();
    lines << tr("Thank you.");
    return lines.join(QLatin1Char('\n'));
}

QString signingLetter(const std::string &domain, const std::string &selector)
{
    QStringList lines;
    lines << tr("Hello,") << QString();
    lines << tr("please let our mail server sign all outgoing mail of %1 with DKIM:").arg(whole(domain)) << QString();
    lines << tr("    Domain (d=): %1").arg(whole(domain));
    lines << tr("    Selector (s=): %1").arg(whole(selector));
    lines << tr("    Method: rsa-sha256, relaxed/relaxed") << QString();
    lines << tr("The private key comes as a separate file. Please make it readable for the mail server alone, and "
                "delete the copy afterwards. The public key is published already.")
          << QString();
    lines << tr("Thank you.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace wording
