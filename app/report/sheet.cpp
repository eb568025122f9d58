// SPDX-License-Identifier: Apache-2.0
#include "sheet.h"

#include "paragraphs.h"

#include "app/wording/tasks.h"

#include <QLocale>

namespace report
{

namespace
{

QString greeting(Who who, const QString &domain)
{
    switch (who) {
    case Who::DnsHost:
        return tr("These are the DNS records that the mail of %1 needs. Please enter them as they are here.")
            .arg(domain);
    case Who::IpProvider:
        return tr("This is what the mail of %1 needs from whoever holds its address.").arg(domain);
    case Who::ServerAdmin:
        return tr("This is what the mail server of %1 needs.").arg(domain);
    case Who::You:
    case Who::Nobody:
        break;
    }
    return tr("This is what is to do for the mail of %1.").arg(domain);
}

/// What is to be done, one after the other; the records and letters follow.
QString toDo(const checkup::Report &report, const std::vector<todo::Task> &tasks, Who who, int columns)
{
    QString out;
    int number = 0;
    for (const todo::Task &task : tasks) {
        if (task.who != who || todo::isOver(task))
            continue;
        const wording::TaskWords words = wording::say(task, report);
        out += wrapped(tr("%1. %2").arg(++number).arg(words.title), 0, columns);
        if (task.records.empty())
            out += wrapped(words.how, 3, columns);
    }
    return out;
}

QString heading(const QString &title)
{
    return title + QLatin1Char('\n') + QString(title.size(), QLatin1Char('=')) + QStringLiteral("\n\n");
}

} // namespace

QString sheet(const checkup::Report &report, const std::vector<todo::Task> &tasks, Who who, int columns)
{
    const QString doing = toDo(report, tasks, who, columns);
    const QString letter = who == Who::IpProvider ? wording::ptrLetter(report.records) : QString();
    const QString records = letter.isEmpty() ? recordsText(report, who, columns) : QString();
    const auto &key = report.asked.ownKey;
    const QString signing = who == Who::ServerAdmin && key && !key->onServer
                                ? wording::signingLetter(report.asked.domain.toText(), key->selector)
                                : QString();
    if (doing.isEmpty() && records.isEmpty() && letter.isEmpty() && signing.isEmpty())
        return {};
    const QString domain = wording::shown(report.asked.domain.toText());
    QString out = heading(tr("Mail of %1").arg(domain));
    out += wrapped(greeting(who, domain), 0, columns) + QLatin1Char('\n');
    for (const QString &part : {doing, records, letter, signing}) {
        if (!part.isEmpty())
            out += part + QLatin1Char('\n');
    }
    return out;
}

QString websiteSheet(const checkup::Report &report, const std::vector<todo::Task> &tasks, int columns)
{
    const QString records = recordsText(report, Who::DnsHost, columns);
    if (records.isEmpty())
        return {};
    const QString domain = wording::shown(report.asked.domain.toText());
    QString out = heading(tr("DNS records for the mail of %1").arg(domain));
    out += wrapped(tr("Hello,"), 0, columns) + QLatin1Char('\n');
    out +=
        wrapped(tr("please enter these records in the DNS of %1. They concern mail only; the website stays as it is.")
                    .arg(domain),
                0, columns);
    if (!report.found.dnsHostName.empty())
        out += wrapped(tr("The DNS is kept at %1.").arg(wording::shown(report.found.dnsHostName)), 0, columns);
    out +=
        wrapped(tr("Where an old value is named, replace it; please add no second record of that kind."), 0, columns);
    out += QLatin1Char('\n') + toDo(report, tasks, Who::DnsHost, columns) + QLatin1Char('\n') + records;
    return out;
}

QString undoSheet(const QString &domain, const std::vector<OldValue> &values, int columns)
{
    if (values.empty())
        return {};
    QString out = heading(tr("Old DNS records of %1").arg(domain));
    out +=
        wrapped(tr("To go back, enter the old value again in place of the new one."), 0, columns) + QLatin1Char('\n');
    for (const OldValue &old : values) {
        out += wrapped(tr("%1, type %2, as it was on %3:", "name, type, date")
                           .arg(old.name, old.type, QLocale().toString(old.seen, QLocale::ShortFormat)),
                       0, columns);
        out += QStringLiteral("    ") + old.value + QStringLiteral("\n\n");
    }
    return out;
}

} // namespace report
