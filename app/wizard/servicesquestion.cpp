// SPDX-License-Identifier: Apache-2.0
#include "servicesquestion.h"

#include "say.h"

#include <QHBoxLayout>
#include <QLocale>

namespace wizard
{

ServicesQuestion::ServicesQuestion(Walk &walk, QWidget *parent)
    : ConfirmedQuestion(walk,
                        {tr("Services"), tr("Which services send for you, too?"),
                         tr("Each of them needs a place in your records, or its mail counts as forged.")},
                        QStringLiteral("services"), parent)
{
    m_services = new ServicesCard(walk, card());
    card()->body()->addWidget(m_services);
    m_done = makeDone({});
    m_unsure = makeDone(tr("I'm not &sure"), widgets::ButtonRole::Quiet);
    auto *row = new QHBoxLayout;
    row->addWidget(m_done);
    row->addWidget(m_unsure);
    row->addStretch(1);
    card()->body()->addLayout(row);
}

QString ServicesQuestion::heading() const
{
    switch (walk().setup().route) {
    case MailRoute::OwnServer:
        return tr("Which services send for you, too?");
    case MailRoute::Relay:
        return tr("Which relay delivers, and which services send, too?");
    case MailRoute::Services:
        return tr("Which services send for you?");
    }
    return {};
}

QWidget *ServicesQuestion::firstControl()
{
    return m_services->firstField();
}

QString ServicesQuestion::answer() const
{
    QStringList names;
    for (const std::string &id : walk().setup().services)
        names << serviceName(walk(), id);
    return names.isEmpty() ? tr("No others that you know of") : QLocale().createSeparatedList(names);
}

/// What was found, before it is asked about.
QString ServicesQuestion::remark() const
{
    const checkup::Report *report = walk().look().report();
    if (isAnswered() || !report || report->found.services.empty())
        return {};
    return tr("%1 found").arg(serviceName(walk(), report->found.services.front().id));
}

void ServicesQuestion::refreshBody()
{
    m_services->refresh();
    const bool none = walk().setup().services.empty();
    m_done->setText(none ? tr("&No others") : tr("T&hat is all of them"));
    m_unsure->setVisible(none);
}

} // namespace wizard
