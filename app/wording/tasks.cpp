// SPDX-License-Identifier: Apache-2.0
#include "taskwords.h"

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

/// A company or list as it is called in one breath: "Hetzner (Cloud, dedicated, colocation)" is Hetzner.
QString brand(const std::string &whom, qsizetype longest = 30)
{
    const std::size_t end = whom.find(" (");
    return shown(end == 0 ? whom : whom.substr(0, end), longest);
}

QString firstOf(const Task &task)
{
    return task.about.empty() ? QString() : brand(task.about.front(), 45);
}

/// Where what is done mends something, too; else the step that it belongs to.
bool isOfSeveralSteps(const Task &task)
{
    return todo::stepsOf(task).size() > 1;
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
        return of.isEmpty() ? tr("Add the return path of a service") : tr("Add the return path of %1").arg(of);
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

bool removesAlias(const Task &task)
{
    return task.records.size() > 1 && std::any_of(task.mends.begin(), task.mends.end(), [](const todo::Mended &one) {
               return one.code == Code::ZoneApexCname;
           });
}

QString typing(const Task &task)
{
    const todo::ToType *record = mainRecord(task);
    if (!record) // it is not composed before more is known
        return tr("Enter the reverse name of %1 in your DNS").arg(firstOf(task));
    const QString name = shown(record->name, 40);
    if (record->action == Action::Remove)
        return tr("Remove the record at %1").arg(name);
    if (removesAlias(task))
        return tr("Replace the alias at %1 by records").arg(name);
    const bool replaces = record->action == Action::Replace || task.records.size() > 1;
    const bool onlyAdds = std::all_of(task.records.begin(), task.records.end(),
                                      [](const todo::ToType &one) { return one.action == Action::Add; });
    return replaces && !onlyAdds ? replacing(record->purpose, name, firstOf(task))
                                 : adding(record->purpose, name, firstOf(task));
}

/// Whether the letter is about one address, and others are not among it. IPv6 addresses are too long for a title.
bool isOneOfSeveral(const Task &task, const checkup::Report &report)
{
    return task.about.size() == 1 && report.setup.senders.size() > 1 && ip::parseV4(task.about.front());
}

QString asking(const Task &task, const checkup::Report &report)
{
    if (task.step == todo::Step::Address)
        return task.whom.empty() ? tr("Ask your provider for an address of your own")
                                 : tr("Ask %1 for an address of your own").arg(brand(task.whom));
    if (task.whom.empty() && isOneOfSeveral(task, report))
        return tr("Ask your provider to set the reverse name of %1").arg(firstOf(task));
    return task.whom.empty() ? tr("Ask your provider to set the reverse name")
                             : tr("Ask %1 to set the reverse name").arg(brand(task.whom));
}

/// Where what was found says no more than which step it belongs to.
QString fixingStep(const Task &task, const QString &subject)
{
    switch (task.step) {
    case todo::Step::Names:
        return tr("Lead the server's name to its address");
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

/// By what was found first; they have one cure.
QString fixing(const Task &task)
{
    if (task.mends.empty())
        return {};
    const QString subject = shown(task.mends.front().subject, 30);
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
                                 : tr("Set up the DKIM key of %1").arg(brand(task.whom));
    case Code::DmarcReportNotAuthorized:
        return tr("Take a mailbox of your own domain for the reports");
    case Code::MxMissing:
        return tr("Say where answers come in (MX)");
    case Code::SmtpStarttlsMissing:
    case Code::SmtpStarttlsBroken:
    case Code::SmtpTlsOld:
    case Code::SmtpCertificateExpired:
    case Code::SmtpCertificateName:
    case Code::SmtpCertificateUntrusted:
    case Code::SmtpAuthInPlain:
        return tr("Have the encryption of your mail server put right");
    case Code::SmtpTlsaMismatch:
        return tr("Remove or renew the TLSA record of your mail server");
    case Code::SmtpUnreachable:
    case Code::SmtpRefusedUs:
    case Code::SmtpTalkBroken:
        return task.id.starts_with("fix:smtp-port:") ? tr("Let your mail server listen at %1").arg(subject)
                                                     : tr("Ask your mail server on the server itself");
    case Code::SmtpOutboundShut:
        return tr("Ask your provider to open port 25");
    case Code::AliasCircle:
        return tr("Break the circle of aliases at %1").arg(subject);
    case Code::MxNull:
    case Code::MxAlias:
    case Code::MxIsAddress:
    case Code::MxUnresolved:
    case Code::MxAddressPrivate:
        return tr("Correct where replies arrive (MX)");
    default:
        return fixingStep(task, subject);
    }
}

QString fixTitle(const Task &task)
{
    switch (task.cause) {
    case todo::Cause::Found:
        return fixing(task);
    case todo::Cause::Listing:
        return tr("Stop what put %1 on the list").arg(firstOf(task));
    case todo::Cause::Vendor:
        return tr("Tell %1 that its record is broken").arg(brand(task.whom));
    case todo::Cause::Reports:
        return tr("Choose a mailbox for the reports");
    case todo::Cause::Unusable:
        break;
    }
    return {};
}

QString waitTitle(const Task &task)
{
    if (task.cause == todo::Cause::Listing)
        return tr("Wait until %1 takes %2 off").arg(brand(task.whom), firstOf(task));
    if (isOfSeveralSteps(task))
        return tr("Wait: some answers did not come");
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

QString confirming(const Task &task)
{
    if (task.cause == todo::Cause::Unusable)
        return tr("Say which address your mail really leaves from");
    return task.about.empty() ? tr("Say what sends your mail") : tr("Confirm what sends your mail");
}

QString makingKey(const Task &task)
{
    return isKeyMissing(task) ? tr("Make the key of your signature, or paste the server's")
                              : tr("Make a new key for your signature");
}

QString title(const Task &task, const checkup::Report &report)
{
    switch (task.kind) {
    case todo::Kind::ConfirmSenders:
        return confirming(task);
    case todo::Kind::AskProvider:
        return asking(task, report);
    case todo::Kind::TypeRecord:
        return task.whom.empty() ? typing(task) : tr("%1, at %2").arg(typing(task), brand(task.whom));
    case todo::Kind::SetServerName:
        return task.whom.empty() ? tr("Give the mail server another name (EHLO)")
                                 : tr("Let the mail server call itself %1").arg(brand(task.whom));
    case todo::Kind::MakeKey:
        return makingKey(task);
    case todo::Kind::InstallKey:
        return tr("Give the key to whoever looks after the server");
    case todo::Kind::StartSigning:
        return tr("Switch on signing at the mail server");
    case todo::Kind::LeaveList:
        if (task.who == Who::IpProvider)
            return tr("Have your provider ask %1 to take %2 off").arg(brand(task.whom), firstOf(task));
        return task.step == todo::Step::Address
                   ? tr("Ask %1 to make an exception for %2").arg(brand(task.whom), firstOf(task))
                   : tr("Ask %1 to take %2 off").arg(brand(task.whom), firstOf(task));
    case todo::Kind::FixCause:
        return fixTitle(task);
    case todo::Kind::OpenMessage:
        return tr("Open a message that you have sent");
    case todo::Kind::RaisePolicy:
        return task.records.empty() ? tr("Go to the next stage of your rule")
                                    : tr("Enter the next stage of your rule (DMARC)");
    case todo::Kind::RegisterSender:
        return introducesServer(task) ? tr("Introduce your server to %1").arg(brand(task.whom))
                                      : tr("Let %1 show you what its users complain about").arg(brand(task.whom));
    case todo::Kind::Wait:
        return waitTitle(task);
    }
    return {};
}

} // namespace

TaskWords say(const Task &task, const checkup::Report &report)
{
    return {title(task, report), how(task, report)};
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

QString usually(todo::Takes takes)
{
    switch (takes) {
    case todo::Takes::Minutes:
        return tr("a few minutes");
    case todo::Takes::Hour:
        return tr("about an hour");
    case todo::Takes::Day:
        return tr("about a day");
    case todo::Takes::Days:
        return tr("two or three days");
    case todo::Takes::Week:
        return tr("a week or two");
    case todo::Takes::Month:
        return tr("about a month");
    }
    return {};
}

} // namespace wording
