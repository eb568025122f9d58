// SPDX-License-Identifier: Apache-2.0
#include "message.h"

#include "topics.h"

namespace wording
{

namespace
{

using ::message::Difference;
using ::message::FieldFault;
using ::message::OneClick;

QString dateFault(FieldFault fault)
{
    switch (fault) {
    case FieldFault::None:
        break;
    case FieldFault::Missing:
        return tr("The message has no date, which receivers take for a sign of junk.");
    case FieldFault::Several:
        return tr("The message has more than one date; some receivers refuse that.");
    case FieldFault::Unreadable:
        return tr("The date of the message is not written as it has to be, which receivers take for a sign of junk.");
    }
    return {};
}

QString fromFault(FieldFault fault)
{
    switch (fault) {
    case FieldFault::None:
        break;
    case FieldFault::Missing:
        return tr("The message names no sender (From); receivers refuse that.");
    case FieldFault::Several:
        return tr("The message names its sender (From) more than once; receivers refuse that.");
    case FieldFault::Unreadable:
        return tr("The sender of the message (From) is no address with a domain; receivers refuse that.");
    }
    return {};
}

QString messageIdFault(FieldFault fault)
{
    switch (fault) {
    case FieldFault::None:
        break;
    case FieldFault::Missing:
        return tr(
            "The message has no Message-ID, which some receivers refuse; the mail program or the server has to add "
            "one.");
    case FieldFault::Several:
        return tr("The message has more than one Message-ID; some receivers refuse that.");
    case FieldFault::Unreadable:
        return tr("The Message-ID is not written as it has to be: <number@name-of-the-server>.");
    }
    return {};
}

QString why(Difference difference)
{
    switch (difference) {
    case Difference::None:
        break;
    case Difference::NotJudgedHere:
        return tr("SPF is not judged here, because it is not known which address brought the message.");
    case Difference::OtherIdentity:
        return tr("They judged another domain than is judged here: the message was forwarded, or has another return "
                  "path.");
    case Difference::TheirLookup:
        return tr("They did not get an answer from DNS at the time.");
    case Difference::OurLookup:
        return tr("Here no answer came from DNS now.");
    case Difference::KeyGone:
        return tr("The key that they used is no longer published.");
    case Difference::Altered:
        return tr("The message is another than the one that they judged: a program changed it when it was saved, or a "
                  "server after them.");
    case Difference::KeySince:
        return tr("What they missed is published now, or only they saw the message as it was then.");
    case Difference::RecordSince:
        return tr("The record has changed since, or they judge by rules of their own.");
    case Difference::Follows:
        return tr("This follows from the differences in SPF or DKIM.");
    case Difference::NoRule:
        return tr("The domain has no DMARC rule, so they guess.");
    case Difference::NoSignature:
        return tr("The signature that they judged is not in this message.");
    }
    return {};
}

} // namespace

QStringList headerFaults(const ::message::Features &features)
{
    QStringList all{fromFault(features.from), dateFault(features.date), messageIdFault(features.messageId)};
    all.removeAll(QString());
    return all;
}

QString oneClick(OneClick state)
{
    switch (state) {
    case OneClick::NoNewsletter:
        break;
    case OneClick::NoHttps:
        return tr("The newsletter cannot be left with one click: List-Unsubscribe needs a link that begins with "
                  "https://.");
    case OneClick::NoPost:
        return tr("The newsletter cannot be left with one click: the field List-Unsubscribe-Post with "
                  "“List-Unsubscribe=One-Click” is missing.");
    case OneClick::NotSigned:
        return tr("One click does not count: no valid signature covers List-Unsubscribe and List-Unsubscribe-Post.");
    case OneClick::Works:
        return tr("The newsletter can be left with one click, and the signature covers that.");
    }
    return {};
}

QString passedOn(const ::message::Features &features)
{
    if (!features.listMarks.empty()) {
        const QString told = features.listId.empty()
                                 ? tr("A mailing list passed this message on.")
                                 : tr("The mailing list %1 passed this message on.").arg(shown(features.listId, 60));
        return told + QLatin1Char(' ') +
               tr("Lists send from their own server and often change the text, so that SPF and the signature of the "
                  "sender may fail there.");
    }
    if (features.arc.instances == 0)
        return {};
    QStringList sealers;
    for (const std::string &sealer : features.arc.sealers)
        sealers << shown(sealer, 60);
    return features.arc.isWhole
               ? tr("Servers on the way noted what they had checked (ARC): %1.").arg(sealers.join(QStringLiteral(", ")))
               : tr("Servers on the way noted what they had checked (ARC), but not all of it arrived.");
}

QString leftFrom(const ::message::Received &hop)
{
    const QString name = hop.from.empty() ? tr("a server without a name") : shown(hop.from, 60);
    const QString address = hop.ip ? shown(ip::toText(*hop.ip)) : QStringLiteral("?");
    QString told = tr("It left as %1, from %2.").arg(name, address);
    if (!hop.tls)
        return told;
    return told + QLatin1Char(' ') +
           (*hop.tls ? tr("It was sent encrypted (TLS).") : tr("It was sent without encryption (TLS)."));
}

QString compared(const ::message::Compared &one)
{
    QString method = shown(one.theirs.method, 10).toUpper();
    if (!one.theirs.domain.empty())
        method = tr("%1 of %2", "SPF, domain").arg(method, shown(one.theirs.domain, 60));
    const QString theirs = shown(one.theirs.result, 30);
    const QString told = one.ours.empty() ? tr("%1: they say %2.").arg(method, theirs)
                         : one.difference == Difference::None && one.ours == one.theirs.result
                             ? tr("%1: they say %2, as is judged here.").arg(method, theirs)
                             : tr("%1: they say %2, here it is %3.").arg(method, theirs, shown(one.ours, 30));
    const QString reason = why(one.difference);
    return reason.isEmpty() ? told : told + QLatin1Char(' ') + reason;
}

} // namespace wording
