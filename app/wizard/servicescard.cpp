// SPDX-License-Identifier: Apache-2.0
#include "servicescard.h"

#include "say.h"

#include "app/widgets/fields.h"

#include <QCompleter>
#include <QLocale>

#include <algorithm>

namespace wizard
{

using widgets::Ask;
using widgets::plainText;
using widgets::Text;
using widgets::TickList;
using widgets::Voice;

ServicesCard::ServicesCard(Walk &walk, QWidget *parent) : DomainCard(walk, parent)
{
    inside()->addWidget(new Text(Voice::Heading, tr("Services that send for you"), this));
    m_relay =
        new Text(Voice::Body,
                 tr("First the relay: the service that your server hands its mail to. If it is not among them, ask "
                    "whoever runs it what it needs in your SPF record."),
                 this);
    inside()->addWidget(m_relay);
    m_choices = new QComboBox;
    m_service = new Ask({tr("Newsletters, invoices, the shop, the help desk, the scanner, the form on "
                            "your website: everything that sends with your "
                            "domain behind the @."),
                         tr("Another service"), tr("Choose or type a name"), tr("Add ser&vice")},
                        m_choices, this);
    addChoices();
    m_services = new TickList(m_service);
    m_service->addAbove(m_services);
    inside()->addWidget(m_service);
    connect(m_service, &Ask::entered, this, &ServicesCard::takeService);
    connect(m_services, &TickList::ticked, this, [this](const QString &key, bool on) {
        const std::string id = key.toStdString();
        this->walk().editor().change([&](Setup &setup) { on ? setup.addService(id) : setup.removeService(id); });
    });
}

void ServicesCard::addChoices()
{
    m_choices->setMinimumContentsLength(10);
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    std::vector<std::pair<QString, QString>> names;
    for (const discovery::Service &service : walk().catalogues().services.all)
        names.emplace_back(plainText(service.name), plainText(service.id));
    std::sort(names.begin(), names.end(),
              [](const auto &a, const auto &b) { return a.first.compare(b.first, Qt::CaseInsensitive) < 0; });
    for (const auto &[name, id] : names)
        m_choices->addItem(name, id);
    m_choices->setCurrentIndex(-1);
    m_choices->completer()->setFilterMode(Qt::MatchContains);
    m_choices->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void ServicesCard::domainChanged()
{
    m_services->clear();
}

void ServicesCard::refreshCard()
{
    m_services->offer(services());
    m_relay->setVisible(walk().setup().route == MailRoute::Relay);
}

std::vector<TickList::Entry> ServicesCard::services() const
{
    const Setup &setup = walk().setup();
    std::vector<TickList::Entry> all;
    const auto offer = [&](const std::string &id, const QString &evidence) {
        const bool shown =
            std::any_of(all.begin(), all.end(), [&id](const auto &entry) { return entry.key == plainText(id); });
        if (!shown)
            all.push_back({plainText(id), serviceName(walk(), id), evidence, setup.hasService(id)});
    };
    if (const checkup::Report *report = walk().look().report()) {
        for (const discovery::ServiceCandidate &candidate : report->found.services)
            offer(candidate.id, whereSeen(candidate.from, candidate.by));
    }
    for (const std::string &id : walk().editor().before().services)
        offer(id, tr("entered for %1").arg(shownName(walk().editor().before().domain)));
    for (const std::string &id : setup.services)
        offer(id, {});
    return all;
}

void ServicesCard::takeService(const QString &typed)
{
    const int index = m_choices->findText(typed, Qt::MatchFixedString);
    if (index < 0) {
        QStringList nearest;
        for (const std::string &id : discovery::nearestServices(walk().catalogues().services, typed.toStdString()))
            nearest.append(serviceName(walk(), id));
        m_service->report(
            typed.isEmpty()
                ? tr("Choose a service first.")
                : tr("We do not know a service of that name; the nearest are %1. If it is none of them, ask the "
                     "service what it needs in your DNS.")
                      .arg(QLocale().createSeparatedList(nearest)));
        return;
    }
    const std::string id = m_choices->itemData(index).toString().toStdString();
    m_choices->setCurrentIndex(-1);
    m_service->settle();
    walk().editor().change([&id](Setup &setup) { setup.addService(id); });
}

} // namespace wizard
