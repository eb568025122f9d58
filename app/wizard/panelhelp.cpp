// SPDX-License-Identifier: Apache-2.0
#include "panelhelp.h"

#include "say.h"

#include "app/widgets/fields.h"
#include "app/widgets/theme.h"
#include "app/wording/panel.h"

#include <QSignalBlocker>

namespace wizard
{

using widgets::Text;
using widgets::Voice;

PanelHelp::PanelHelp(Walk &walk, QWidget *parent)
    : Card(parent), m_walk(walk), m_refused(new widgets::Fold(tr("My panel says no"), this)),
      m_shown(new widgets::Fold(tr("Compare with what my panel shows"), this))
{
    addAdvice();
    addPaste();
    inside()->addWidget(m_refused);
    inside()->addWidget(m_shown);
    hide();
}

void PanelHelp::addAdvice()
{
    m_says = new QComboBox(m_refused);
    m_says->setAccessibleName(tr("What the panel says"));
    m_says->setMinimumContentsLength(10);
    m_says->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_says->setPlaceholderText(tr("Choose"));
    for (const wording::PanelSays what : wording::allPanelSays)
        m_says->addItem(wording::panelSays(what));
    m_says->setCurrentIndex(-1);
    m_advice = new widgets::StatusLine(m_refused, Voice::Body);
    m_caption = new Text(Voice::Quiet, {}, m_refused);
    m_other = new widgets::CopyField(tr("The other form"), m_refused);
    m_refused->inside()->addWidget(widgets::labelFor(m_says, tr("What does &it say?"), m_refused));
    for (QWidget *part : {static_cast<QWidget *>(m_says), static_cast<QWidget *>(m_advice),
                          static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_other)})
        m_refused->inside()->addWidget(part);
    connect(m_says, &QComboBox::currentIndexChanged, this, &PanelHelp::advise);
}

void PanelHelp::addPaste()
{
    m_pasted = new QPlainTextEdit(m_shown);
    m_pasted->setAccessibleName(tr("What the panel shows"));
    m_pasted->setTabChangesFocus(true);
    m_pasted->setFont(widgets::fixedPitch(font()));
    m_pasted->setFixedHeight(fontMetrics().height() * 5);
    m_verdict = new widgets::StatusLine(m_shown, Voice::Body);
    m_shown->inside()->addWidget(
        widgets::labelFor(m_pasted, tr("Copy the row of the record from the panel, and paste it &here."), m_shown));
    m_shown->inside()->addWidget(m_pasted);
    m_shown->inside()->addWidget(m_verdict);
    m_shown->inside()->addWidget(new Text(Voice::Quiet, tr("It is compared on this computer."), m_shown));
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &PanelHelp::compare);
}

void PanelHelp::show(std::optional<records::Record> record)
{
    setVisible(record.has_value());
    if (m_record == record)
        return;
    const bool isOther = !m_record || !record || m_record->name != record->name || m_record->type != record->type;
    m_record = std::move(record);
    if (isOther) {
        const QSignalBlocker noEcho(m_pasted);
        m_pasted->clear();
        m_says->setCurrentIndex(-1);
    }
    advise();
    compare();
}

const discovery::DnsHost *PanelHelp::host() const
{
    const checkup::Report *report = m_walk.look().report();
    return m_record && report && m_record->zone == report->found.zone ? dnsHostOf(m_walk) : nullptr;
}

void PanelHelp::advise()
{
    const int chosen = m_says->currentIndex();
    wording::PanelAdvice advice;
    if (m_record && chosen >= 0)
        advice = wording::panelAdvice(wording::allPanelSays[chosen], *m_record, host());
    QStringList lines;
    for (const QString &step : advice.steps)
        lines << QStringLiteral("• ") + step;
    m_advice->report(lines.join(QLatin1Char('\n')));
    m_caption->say(advice.caption);
    m_other->setVisible(!advice.other.isEmpty());
    if (!advice.caption.isEmpty())
        m_other->setAccessibleName(advice.caption);
    m_other->setValue(advice.other);
}

void PanelHelp::compare()
{
    const std::string text = m_pasted->toPlainText().toStdString();
    m_verdict->report(m_record && !text.empty()
                          ? wording::sayPasted(watch::readPasted(*m_record, text, host()), *m_record)
                          : QString());
}

} // namespace wizard
