// SPDX-License-Identifier: Apache-2.0
// How a task is done, in one to three sentences. Its title is in tasks.cpp.
#include "taskwords.h"

#include <QStringList>

#include <algorithm>

namespace wording
{

using records::Action;
using todo::Task;

bool isKeyMissing(const Task &task)
{
    return !task.mends.empty() && task.mends.front().code == Code::DkimMissing;
}

bool introducesServer(const Task &task)
{
    return task.id == "register:t-online";
}

namespace
{

QString registerHow(const Task &task)
{
    if (introducesServer(task))
        return tr("They refuse servers that they do not know yet. The letter is written; it goes to the address that "
                  "the refusal names. If none of your recipients has a mailbox there, you need not write.");
    if (task.id == "register:outlook")
        return tr(
            "The portal of Microsoft (SNDS) shows how much arrives from your addresses and how much of it is called "
            "junk; its reports (JMRP) show which mail. The access ends after ten months, as others report; renew "
            "it before.");
    if (task.id == "register:yahoo")
        return tr("Each time a recipient calls your mail junk, Yahoo sends you a report. It goes by the domain of your "
                  "DKIM signature.");
    return tr("The Postmaster Tools show whether Gmail finds its rules met, and how many recipients call your mail "
              "junk.");
}

QString typingHow(const Task &task)
{
    const auto goes = [](const todo::ToType &record) {
        return record.action == Action::Replace || record.action == Action::Remove;
    };
    if (task.records.empty())
        return tr("It is written as soon as we know what sends your mail.");
    QString where = tr("Name, type and value are among the records to publish. Copy them, do not type them.");
    if (std::none_of(task.records.begin(), task.records.end(), goes))
        return where;
    return where + QLatin1Char(' ') + tr("Keep the old value, to be able to go back.");
}

/// What the finding itself says about it.
QString fixOf(const Task &task, const checkup::Report &report)
{
    for (const Check check : allChecks) {
        for (const Finding &finding : report.of(check)) {
            if (!task.mends.empty() && task.mends.front() == todo::mended(finding, check))
                return say(finding).fix;
        }
    }
    return {};
}

QString fixHow(const Task &task, const checkup::Report &report)
{
    switch (task.cause) {
    case todo::Cause::Found:
        return fixOf(task, report);
    case todo::Cause::Listing:
        return tr("Usually it is a stolen password, or a newsletter to people who never asked. Until it has stopped, "
                  "the listing comes back.");
    case todo::Cause::Vendor:
        return tr("The record is theirs, so only they can correct it. Send them its name and what was found.");
    case todo::Cause::Reports:
        return tr("Large receivers write once a day who sends in your name. Make the mailbox first; its address goes "
                  "into the record.");
    case todo::Cause::Unusable:
        break;
    }
    return {};
}

QString confirmHow(const Task &task, const checkup::Report &report)
{
    const auto isOfAddress = [](const todo::Mended &one) { return one.check == Check::Address; };
    if (task.cause == todo::Cause::Unusable)
        return std::any_of(task.mends.begin(), task.mends.end(), isOfAddress)
                   ? fixOf(task, report)
                   : tr("Enter it as soon as you have it: everything else hangs on it.");
    if (task.about.empty())
        return tr("Name the mail server and the addresses that it sends from. Without them most of this cannot be "
                  "checked.");
    QStringList all;
    for (const std::string &one : task.about)
        all << shown(one, 60);
    return tr("This was found: %1. Nothing is written for it until you say that your mail comes from there.")
        .arg(all.join(QStringLiteral(", ")));
}

QString askHow(const Task &task)
{
    if (task.step == todo::Step::Address)
        return tr("Many customers share the address that you have now, so it can never get a name. A relay is the "
                  "other way.");
    if (task.records.empty())
        return tr("Only they can, because the address is theirs. The letter is written as soon as you have said what "
                  "sends your mail.");
    return task.records.size() == 1
               ? tr("Only they can, because the address is theirs. The letter is written.")
               : tr("Only they can, because the addresses are theirs. The letter is written, one for all.");
}

QString raisingHow(const Task &task, const checkup::Report &report)
{
    if (!task.records.empty())
        return typingHow(task);
    return report.setup.dkimProved
               ? tr("Your signature is proved. Now a month of reports has to show that nobody of yours fails.")
               : tr("First a real message has to prove your signature, and a month of reports has to show that nobody "
                    "of yours fails.");
}

QString waitHow(const Task &task, const checkup::Report &report)
{
    return task.cause == todo::Cause::Listing
               ? fixOf(task, report)
               : tr("Some answers did not come. That says nothing against you, and there is nothing to do but to look "
                    "again later.");
}

} // namespace

QString how(const Task &task, const checkup::Report &report)
{
    switch (task.kind) {
    case todo::Kind::ConfirmSenders:
        return confirmHow(task, report);
    case todo::Kind::AskProvider:
        return askHow(task);
    case todo::Kind::TypeRecord:
        return typingHow(task);
    case todo::Kind::SetServerName:
    case todo::Kind::LeaveList:
        return fixOf(task, report);
    case todo::Kind::MakeKey:
        return isKeyMissing(task) ? tr("Many mail servers have made one already: paste its public half. Otherwise make "
                                       "one here; the record to publish is written at once.")
                                  : fixOf(task, report);
    case todo::Kind::InstallKey:
        return tr("The server signs with it. Keep the file private, and delete the copies afterwards.");
    case todo::Kind::StartSigning:
        return tr("Only once everybody sees the key in DNS: until then signed mail counts as badly signed.");
    case todo::Kind::FixCause:
        return fixHow(task, report);
    case todo::Kind::OpenMessage:
        return tr("Send one to a mailbox elsewhere, save it there as a file, and open it here. It shows what DNS "
                  "cannot: whether your server signs, and with which key.");
    case todo::Kind::RaisePolicy:
        return raisingHow(task, report);
    case todo::Kind::RegisterSender:
        return registerHow(task);
    case todo::Kind::Wait:
        return waitHow(task, report);
    }
    return {};
}

} // namespace wording
