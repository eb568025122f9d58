// SPDX-License-Identifier: Apache-2.0
#include "servicescard.h"

#include "say.h"

#include "app/widgets/fields.h"

#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace wizard
{

using widgets::fieldRow;
using widgets::plainText;
using widgets::Text;
using widgets::TickList;
using widgets::Voice;

ServicesCard::ServicesCard(Walk &walk, QWidget *parent) : Card(parent), m_walk(walk)
{
    inside()->addWidget(new Text(Voice::Heading, tr("Services that send for you"), this));
    m_relay =
        new Text(Voice::Body,
                 tr("First the relay: the service that your server hands its mail to. If it is not among them, ask "
                    "whoever runs it what it needs in your SPF record."),
                 this);
    inside()->addWidget(m_relay);
    inside()->addWidget(new Text(Voice::Body,
                                 tr("Newsletters, invoices, the shop, the help desk, the scanner, the form on "
                                    "your website: everything that sends with your "
                                    "domain behind the @."),
                                 this));
    m_services = new TickList(this);
    inside()->addWidget(m_services);
    m_service = new QComboBox(this);
    m_service->setEditable(true);
    m_service->setInsertPolicy(QComboBox::NoInsert);
    m_service->setAccessibleName(tr("Another service"));
    m_service->setMinimumContentsLength(10);
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    std::vector<std::pair<QString, QString>> names;
    for (const discovery::Service &service : m_walk.catalogues().services.all)
        names.emplace_back(plainText(service.name), plainText(service.id));
    std::sort(names.begin(), names.end(),
              [](const auto &a, const auto &b) { return a.first.compare(b.first, Qt::CaseInsensitive) < 0; });
    for (const auto &[name, id] : names)
        m_service->addItem(name, id);
    m_service->setCurrentIndex(-1);
    m_service->completer()->setFilterMode(Qt::MatchContains);
    m_service->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_service->lineEdit()->setAccessibleName(tr("Another service"));
    m_service->lineEdit()->setPlaceholderText(tr("Choose or type a name"));
    auto *add = new QPushButton(tr("Add ser&vice"), this);
    inside()->addLayout(fieldRow(m_service, add));
    m_says = new widgets::StatusLine(this, Voice::Body);
    inside()->addWidget(m_says);
    connect(add, &QPushButton::clicked, this, &ServicesCard::takeService);
    connect(m_service->lineEdit(), &QLineEdit::returnPressed, this, &ServicesCard::takeService);
    connect(m_services, &TickList::ticked, this, [this](const QString &key, bool on) {
        m_walk.change([id = key.toStdString(), on](Setup &setup) {
            std::erase(setup.services, id);
            if (on)
                setup.services.push_back(id);
        });
    });
}

void ServicesCard::refresh()
{
    const Setup &setup = m_walk.setup();
    if (setup.domain != m_shownDomain) {
        m_shownDomain = setup.domain;
        m_services->clear();
    }
    std::vector<TickList::Entry> entries;
    const auto isTicked = [&setup](const std::string &id) {
        return std::find(setup.services.begin(), setup.services.end(), id) != setup.services.end();
    };
    const auto offer = [&](const std::string &id, const QString &evidence) {
        const bool shown = std::any_of(entries.begin(), entries.end(),
                                       [&id](const auto &entry) { return entry.key == plainText(id); });
        if (!shown)
            entries.push_back({plainText(id), serviceName(m_walk, id), evidence, isTicked(id)});
    };
    if (const checkup::Report *report = m_walk.report()) {
        for (const discovery::ServiceCandidate &candidate : report->found.services)
            entries.push_back({plainText(candidate.id), serviceName(m_walk, candidate.id),
                               whereSeen(candidate.from, candidate.by), isTicked(candidate.id)});
    }
    for (const std::string &id : m_walk.before().services)
        offer(id, tr("entered for %1").arg(shownName(m_walk.before().domain)));
    for (const std::string &id : setup.services)
        offer(id, {});
    m_services->offer(entries);
    m_relay->setVisible(setup.door == Door::Relay);
}

void ServicesCard::takeService()
{
    const QString typed = m_service->currentText().trimmed();
    const int index = m_service->findText(typed, Qt::MatchFixedString);
    if (index < 0) {
        QStringList nearest;
        for (const std::string &id : discovery::nearestServices(m_walk.catalogues().services, typed.toStdString()))
            nearest.append(serviceName(m_walk, id));
        m_says->report(
            typed.isEmpty()
                ? tr("Choose a service first.")
                : tr("We do not know a service of that name; the nearest are %1. If it is none of them, ask the "
                     "service what it needs in your DNS.")
                      .arg(QLocale().createSeparatedList(nearest)));
        return;
    }
    m_says->report({});
    const std::string id = m_service->itemData(index).toString().toStdString();
    m_service->setCurrentIndex(-1);
    m_service->clearEditText();
    m_walk.change([&id](Setup &setup) {
        if (std::find(setup.services.begin(), setup.services.end(), id) == setup.services.end())
            setup.services.push_back(id);
    });
}

} // namespace wizard
