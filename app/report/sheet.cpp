// SPDX-License-Identifier: Apache-2.0
#include "sheet.h"

#include "paragraphs.h"

#include "app/wording/tasks.h"

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
    const QString title = tr("Mail of %1").arg(domain);
    QString out = title + QLatin1Char('\n') + QString(title.size(), QLatin1Char('=')) + QStringLiteral("\n\n");
    out += wrapped(greeting(who, domain), 0, columns) + QLatin1Char('\n');
    for (const QString &part : {doing, records, letter, signing}) {
        if (!part.isEmpty())
            out += part + QLatin1Char('\n');
    }
    return out;
}

} // namespace report
