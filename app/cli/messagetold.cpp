// SPDX-License-Identifier: Apache-2.0
#include "messagetold.h"

#include "json.h"
#include "text.h"
#include "words.h"

#include "app/wording/message.h"

namespace cli
{

namespace
{

QJsonValue leftOf(const Shown &shown)
{
    if (!shown.left)
        return {};
    const message::Received &hop = shown.path[*shown.left];
    return QJsonObject{{"hop", static_cast<qint64>(*shown.left)},
                       {"ehlo", text(hop.from)},
                       {"ip", hop.ip ? text(ip::toText(*hop.ip)) : QString()},
                       {"by", text(hop.by)},
                       {"tls", hop.tls ? QJsonValue(*hop.tls) : QJsonValue()},
                       {"certain", shown.isLeftCertain}};
}

QJsonObject toJson(const message::TheirResults &theirs)
{
    QJsonArray results;
    for (const message::Compared &one : theirs.results)
        results.append(QJsonObject{{"method", text(one.theirs.method)},
                                   {"domain", text(one.theirs.domain)},
                                   {"selector", text(one.theirs.selector)},
                                   {"theirs", text(one.theirs.result)},
                                   {"ours", text(one.ours)},
                                   {"difference", text(toText(one.difference))},
                                   {"summary", wording::compared(one)}});
    return {{"server", text(theirs.server)}, {"results", results}};
}

} // namespace

Shown shownBy(const dkim::Message &mail, const message::Verdict &verdict, const std::optional<ip::Address> &client)
{
    Shown shown;
    shown.features = message::featuresOf(mail, verdict);
    shown.theirs = message::theirResults(mail.fields, verdict);
    shown.path = message::receivedOf(mail.fields);
    if (client)
        shown.left = message::whereItLeft(shown.path, {*client});
    shown.isLeftCertain = shown.left.has_value();
    if (!client)
        shown.left = message::whereItLikelyLeft(shown.path);
    return shown;
}

void addShown(QJsonObject &document, const Shown &shown)
{
    const message::Features &features = shown.features;
    document["header"] = QJsonObject{{"from", text(toText(features.from))},
                                     {"date", text(toText(features.date))},
                                     {"message_id", text(toText(features.messageId))},
                                     {"feedback_id", features.hasFeedbackId}};
    document["unsubscribe"] =
        QJsonObject{{"one_click", text(toText(features.oneClick))}, {"links", texts(features.unsubscribe)}};
    document["list"] = QJsonObject{{"id", text(features.listId)}, {"marks", texts(features.listMarks)}};
    document["arc"] = QJsonObject{{"instances", static_cast<qint64>(features.arc.instances)},
                                  {"whole", features.arc.isWhole},
                                  {"sealers", texts(features.arc.sealers)}};
    document["left"] = leftOf(shown);
    document["receiver_results"] = toJson(shown.theirs);
}

void printShown(const Shown &shown)
{
    if (shown.left)
        printWrapped(wording::leftFrom(shown.path[*shown.left]));
    for (const QString &fault : wording::headerFaults(shown.features))
        printWrapped(fault);
    for (const QString &sentence : {wording::oneClick(shown.features.oneClick), wording::passedOn(shown.features)}) {
        if (!sentence.isEmpty())
            printWrapped(sentence);
    }
    if (shown.theirs.results.empty())
        return;
    printWrapped(tr("What the receiver %1 wrote on the message:").arg(wording::shown(shown.theirs.server, 60)));
    for (const message::Compared &one : shown.theirs.results)
        printWrapped(wording::compared(one), 2);
}

} // namespace cli
