// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

#include <QStringList>

#include <algorithm>

namespace wording
{

namespace
{

using ::spf::Cause;
using ::spf::Kind;

/// What the names of a and mx lead to at present; empty where that is not known.
QString today(const ::spf::ExplainedTerm &entry)
{
    constexpr std::size_t most = 8;
    QStringList addresses;
    for (std::size_t i = 0; i < std::min(entry.addresses.size(), most); ++i)
        addresses << QString::fromStdString(ip::toText(entry.addresses[i]));
    if (addresses.isEmpty())
        return entry.cause == Cause::Matched && entry.voids.most() > 0 ? tr("today there are none") : QString();
    return entry.addresses.size() > most ? tr("today %1 and others").arg(addresses.join(QStringLiteral(", ")))
                                         : tr("today %1").arg(addresses.join(QStringLiteral(", ")));
}

/// The addresses of a and mx, with the networks around them.
QString hosts(const ::spf::ExplainedTerm &entry)
{
    const QString name = shown(entry.term.domainSpec);
    QString match;
    if (entry.term.kind == Kind::A)
        match = name.isEmpty() ? tr("the addresses of the domain itself") : tr("the addresses of %1").arg(name);
    else
        match = name.isEmpty() ? tr("the servers that take the domain's mail")
                               : tr("the servers that take the mail of %1").arg(name);
    QStringList lengths;
    if (entry.term.prefix4 != 32)
        lengths << tr("IPv4: /%1").arg(entry.term.prefix4);
    if (entry.term.prefix6 != 128)
        lengths << tr("IPv6: /%1").arg(entry.term.prefix6);
    if (!lengths.isEmpty())
        match = tr("%1, with the networks around them (%2)").arg(match, lengths.join(QStringLiteral(", ")));
    const QString now = today(entry);
    return now.isEmpty() ? match : tr("%1; %2").arg(match, now);
}

QString matchOf(const ::spf::ExplainedTerm &entry)
{
    switch (entry.term.kind) {
    case Kind::All:
        return tr("everybody else");
    case Kind::Include:
        return tr("whoever the record of %1 lets send").arg(shown(entry.value));
    case Kind::A:
    case Kind::Mx:
        return hosts(entry);
    case Kind::Ptr:
        return tr("addresses whose reverse name lies in the domain (slow, and not to be used)");
    case Kind::Exists:
        return tr("whoever a special name says so for");
    default:
        return tr("the address or range %1").arg(shown(entry.value));
    }
}

QString effect(const ::spf::ExplainedTerm &entry)
{
    switch (entry.term.kind) {
    case Kind::Redirect:
        return tr("Everything else is decided by the record of %1.").arg(shown(entry.value));
    case Kind::Explanation:
        return tr("Names the text that refused senders are shown.");
    case Kind::UnknownModifier:
        return tr("Receivers pass over this.");
    default:
        break;
    }
    const QString match = matchOf(entry);
    switch (entry.term.qualifier) {
    case ::spf::Qualifier::Fail:
        return tr("May not send: %1.").arg(match);
    case ::spf::Qualifier::SoftFail:
        return tr("Probably should not send: %1.").arg(match);
    case ::spf::Qualifier::Neutral:
        return tr("Nothing is said about: %1.").arg(match);
    case ::spf::Qualifier::Pass:
        break;
    }
    return tr("May send: %1.").arg(match);
}

} // namespace

QString spfTermCause(Cause cause)
{
    switch (cause) {
    case Cause::NoRecord:
        return tr("there is no SPF record");
    case Cause::SeveralRecords:
        return tr("there are several SPF records");
    case Cause::Syntax:
        return tr("the SPF record there cannot be read");
    case Cause::TooManyLookups:
        return tr("it leads in a circle");
    case Cause::TooManyMx:
        return tr("it names too many mail hosts");
    case Cause::Dns:
        return tr("it could not be looked up");
    case Cause::NoDomain:
    case Cause::Matched:
    case Cause::NothingMatched:
    case Cause::TooManyVoids:
    case Cause::IncludeUnusable:
    case Cause::RedirectUnusable:
        break;
    }
    return tr("it is no name that can be asked for");
}

QString spfTerm(const ::spf::ExplainedTerm &entry)
{
    if (!entry.reached)
        return entry.term.kind == Kind::Redirect ? tr("Receivers do not follow this, because the record has an “all”, "
                                                      "which decides about everything else.")
                                                 : tr("Receivers never read this, because it stands behind “all”.");
    if (entry.cause == Cause::Matched)
        return effect(entry);
    return tr("%1 But %2.").arg(effect(entry), spfTermCause(entry.cause));
}

} // namespace wording
