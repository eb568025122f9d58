// SPDX-License-Identifier: Apache-2.0
#include "tasks.h"

#include "topics.h"

#include <QStringList>

#include <algorithm>

namespace wording
{

namespace
{

using records::Action;
using records::Purpose;
using todo::Task;

/// The first that is typed; of a record that only goes, that one.
const todo::ToType *mainRecord(const Task &task)
{
    const auto typed = std::find_if(task.records.begin(), task.records.end(),
                                    [](const todo::ToType &record) { return record.action != Action::Remove; });
    if (typed != task.records.end())
        return &*typed;
    return task.records.empty() ? nullptr : &task.records.front();
}

QString firstOf(const Task &task)
{
    return task.about.empty() ? QString() : brief(task.about.front(), 60);
}

QString adding(Purpose purpose, const QString &name, const QString &of)
{
    switch (purpose) {
    case Purpose::Spf:
        return tr("Add the SPF record of %1").arg(name);
    case Purpose::Dkim:
        return tr("Add the key of your signature");
    case Purpose::Dmarc:
        return tr("Add your rule for receivers (DMARC)");
    case Purpose::A:
    case Purpose::Aaaa:
        return tr("Add the address of %1").arg(name);
    case Purpose::Ptr:
        return tr("Add the reverse name of %1").arg(of);
    case Purpose::Mx:
        return tr("Add where replies arrive (MX)");
    case Purpose::ServiceDkim:
        return of.isEmpty() ? tr("Add the DKIM key of a service") : tr("Add the DKIM key of %1").arg(of);
    case Purpose::ReturnPath:
        return tr("Add the return path of a service");
    }
    return {};
}

QString replacing(Purpose purpose, const QString &name, const QString &of)
{
    switch (purpose) {
    case Purpose::Spf:
        return tr("Replace the SPF record of %1").arg(name);
    case Purpose::Dkim:
        return tr("Replace the key of your signature");
    case Purpose::Dmarc:
        return tr("Replace your rule for receivers (DMARC)");
    case Purpose::A:
    case Purpose::Aaaa:
        return tr("Replace the address of %1").arg(name);
    case Purpose::Ptr:
        return tr("Replace the reverse name of %1").arg(of);
    case Purpose::Mx:
        return tr("Replace where replies arrive (MX)");
    case Purpose::ServiceDkim:
        return tr("Replace the DKIM key of a service");
    case Purpose::ReturnPath:
        return tr("Replace the return path of a service");
    }
    return {};
}

QString typing(const Task &task)
{
    const todo::ToType *record = mainRecord(task);
    if (!record) // it is not composed before more is known
        return tr("Enter the reverse name of %1 in your DNS").arg(firstOf(task));
    const QString name = brief(record->name, 40);
    if (record->action == Action::Remove)
        return tr("Remove the record at %1").arg(name);
    const bool replaces = record->action == Action::Replace || task.records.size() > 1;
    const bool onlyAdds = std::all_of(task.records.begin(), task.records.end(),
                                      [](const todo::ToType &one) { return one.action == Action::Add; });
    return replaces && !onlyAdds ? replacing(record->purpose, name, firstOf(task))
                                 : adding(record->purpose, name, firstOf(task));
}

QString asking(const Task &task)
{
    if (task.step == todo::Step::Address)
        return task.whom.empty() ? tr("Ask your provider for an address of your own")
                                 : tr("Ask %1 for an address of your own").arg(brief(task.whom, 30));
    return task.whom.empty() ? tr("Ask your provider to set the reverse name")
                             : tr("Ask %1 to set the reverse name").arg(brief(task.whom, 30));
}

/// By what was found first; they have one cure.
QString fixing(const Task &task)
{
    if (task.mends.empty())
        return {};
    const QString subject = brief(task.mends.front().subject, 30);
    switch (task.mends.front().code) {
    case Code::ZoneNotFound:
    case Code::DomainNeeded:
        return tr("Register %1, or correct its name").arg(subject);
    case Code::ZoneDnssecBroken:
    case Code::ZoneExpiring:
        return tr("Have the signatures of your DNS zone renewed");
    case Code::ZoneLameServer:
    case Code::ZoneServersDiffer:
        return tr("Have the name servers of %1 repaired").arg(subject);
    case Code::ZoneApexCname:
        return tr("Replace the alias at %1 by records").arg(subject);
    case Code::ZoneWildcardTxt:
        return tr("Remove the text record for all names (*)");
    case Code::DkimServiceMissing:
        return task.whom.empty() ? tr("Set up the DKIM key of a service")
                                 : tr("Set up the DKIM key of %1").arg(brief(task.whom, 30));
    case Code::DmarcReportNotAuthorized:
        return tr("Have the other domain accept your reports");
    case Code::AliasCircle:
        return tr("Break the circle of aliases at %1").arg(subject);
    default:
        break;
    }
    switch (task.step) {
    case todo::Step::Names:
        return task.id.starts_with("fix:mx:") ? tr("Correct where replies arrive (MX)")
                                              : tr("Lead the server's name to its address");
    case todo::Step::Spf:
        return tr("Correct the SPF record by hand");
    case todo::Step::Dkim:
        return tr("Enter the key of your signature again");
    case todo::Step::Dmarc:
        return tr("Correct your rule for receivers by hand");
    case todo::Step::Start:
    case todo::Step::Address:
    case todo::Step::Blocklists:
    case todo::Step::Prove:
    case todo::Step::After:
        return tr("Correct what was found at %1").arg(subject);
    }
    return {};
}

QString fixTitle(const Task &task)
{
    switch (task.cause) {
    case todo::Cause::Found:
        return fixing(task);
    case todo::Cause::Listing:
        return tr("Stop what put %1 on the list").arg(firstOf(task));
    case todo::Cause::Vendor:
        return tr("Tell %1 that its record is broken").arg(brief(task.whom, 30));
    case todo::Cause::Reports:
        return tr("Choose a mailbox for the reports");
    }
    return {};
}

QString waitTitle(const Task &task)
{
    switch (task.step) {
    case todo::Step::Address:
        return tr("Wait: your address could not be checked");
    case todo::Step::Names:
        return tr("Wait: the server's name could not be checked");
    case todo::Step::Blocklists:
        return tr("Wait: some blocklists could not be checked");
    case todo::Step::Spf:
        return tr("Wait: the SPF record could not be checked");
    case todo::Step::Dkim:
        return tr("Wait: the signature could not be checked");
    case todo::Step::Dmarc:
        return tr("Wait: the rule could not be checked");
    case todo::Step::Start:
    case todo::Step::Prove:
    case todo::Step::After:
        return tr("Wait: the domain could not be checked");
    }
    return {};
}

/// Whether mail can come from none of what was said.
bool isRefused(const Task &task)
{
    return std::any_of(task.mends.begin(), task.mends.end(), [](const todo::Mended &one) {
        return one.code == Code::AddressInvalid || one.code == Code::AddressPrivate ||
               one.code == Code::AddressReserved || one.code == Code::AddressDocumentation;
    });
}

QString confirming(const Task &task)
{
    if (isRefused(task))
        return tr("Say which address your mail really leaves from");
    return task.about.empty() ? tr("Say what sends your mail") : tr("Confirm what sends your mail");
}

QString makingKey(const Task &task)
{
    const bool isMissing = !task.mends.empty() && task.mends.front().code == Code::DkimMissing;
    return isMissing ? tr("Make the key of your signature, or paste the server's")
                     : tr("Make a new key for your signature");
}

QString title(const Task &task)
{
    switch (task.kind) {
    case todo::Kind::ConfirmSenders:
        return confirming(task);
    case todo::Kind::AskProvider:
        return asking(task);
    case todo::Kind::TypeRecord:
        return task.whom.empty() ? typing(task) : tr("%1, at %2").arg(typing(task), brief(task.whom, 30));
    case todo::Kind::SetServerName:
        return task.whom.empty() ? tr("Give the mail server another name (EHLO)")
                                 : tr("Let the mail server call itself %1").arg(brief(task.whom, 30));
    case todo::Kind::MakeKey:
        return makingKey(task);
    case todo::Kind::InstallKey:
        return tr("Give the key to whoever looks after the server");
    case todo::Kind::StartSigning:
        return tr("Switch on signing at the mail server");
    case todo::Kind::LeaveList:
        return task.step == todo::Step::Address
                   ? tr("Ask %1 to make an exception for %2").arg(brief(task.whom, 30), firstOf(task))
                   : tr("Ask %1 to take %2 off").arg(brief(task.whom, 30), firstOf(task));
    case todo::Kind::FixCause:
        return fixTitle(task);
    case todo::Kind::OpenMessage:
        return tr("Open a message that you have sent");
    case todo::Kind::RaisePolicy:
        return task.records.empty() ? tr("Go to the next stage of your rule")
                                    : tr("Enter the next stage of your rule (DMARC)");
    case todo::Kind::RegisterSender:
        return tr("Introduce your server to %1").arg(brief(task.whom, 30));
    case todo::Kind::Wait:
        return waitTitle(task);
    }
    return {};
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
            if (!task.mends.empty() && task.mends.front() == todo::Mended{finding.code, finding.subject})
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
    }
    return {};
}

QString confirmHow(const Task &task)
{
    if (task.about.empty())
        return tr("Name the mail server and the addresses that it sends from. Without them most of this cannot be "
                  "checked.");
    QStringList all;
    for (const std::string &one : task.about)
        all << brief(one, 60);
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

QString how(const Task &task, const checkup::Report &report)
{
    switch (task.kind) {
    case todo::Kind::ConfirmSenders:
        return isRefused(task) ? fixOf(task, report) : confirmHow(task);
    case todo::Kind::AskProvider:
        return askHow(task);
    case todo::Kind::TypeRecord:
        return typingHow(task);
    case todo::Kind::SetServerName:
    case todo::Kind::MakeKey:
    case todo::Kind::LeaveList:
        return fixOf(task, report);
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
        return task.records.empty()
                   ? tr("First a real message has to prove your signature, and a month of reports has to show that "
                        "nobody of yours fails.")
                   : typingHow(task);
    case todo::Kind::RegisterSender:
        return tr("They refuse servers that they do not know yet. The letter is written.");
    case todo::Kind::Wait:
        return tr("Some answers did not come. That says nothing against you. Just look again later.");
    }
    return {};
}

} // namespace

TaskWords say(const Task &task, const checkup::Report &report)
{
    return {title(task), how(task, report)};
}

QString stateWord(todo::State state)
{
    switch (state) {
    case todo::State::ToDo:
        return {};
    case todo::State::Asked:
        return tr("asked");
    case todo::State::Typed:
        return tr("typed in, not seen yet");
    case todo::State::SeenBySome:
        return tr("seen by some");
    case todo::State::Seen:
        return tr("seen");
    case todo::State::Done:
        return tr("done");
    case todo::State::LeftOut:
        return tr("left out on purpose");
    }
    return {};
}

} // namespace wording
