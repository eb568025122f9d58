// SPDX-License-Identifier: Apache-2.0
#include "receiversview.h"

#include "app/widgets/buttonrole.h"
#include "app/widgets/fields.h"
#include "app/widgets/webpage.h"
#include "app/wording/receivers.h"
#include "app/wording/wording.h"

#include "core/catalogue/receivers.h"

#include <QHBoxLayout>
#include <QLocale>

namespace wizard
{

using readiness::Readiness;
using widgets::Glyph;
using widgets::plainText;
using widgets::Text;
using widgets::Voice;

namespace
{

Glyph glyphOf(readiness::State state)
{
    switch (state) {
    case readiness::State::Met:
        return Glyph::Done;
    case readiness::State::NotMet:
        return Glyph::WorthFixing;
    case readiness::State::Unseen:
        return Glyph::CouldNotCheck;
    }
    return Glyph::CouldNotCheck;
}

/// By the worst of what is asked.
Glyph glyphOf(const Readiness &one)
{
    if (one.count(readiness::State::NotMet) > 0)
        return Glyph::WorthFixing;
    return one.count(readiness::State::Met) > 0 ? Glyph::Done : Glyph::Information;
}

QString trailingOf(const Readiness &one)
{
    const auto bad = static_cast<int>(one.count(readiness::State::NotMet));
    const auto unseen = static_cast<int>(one.count(readiness::State::Unseen));
    if (one.requirements.empty())
        return ReceiversView::tr("asks nothing at this volume");
    if (bad > 0)
        return ReceiversView::tr("%n not met", nullptr, bad);
    return unseen > 0 ? ReceiversView::tr("%n cannot be seen from here", nullptr, unseen)
                      : ReceiversView::tr("all met");
}

void addRequirement(QVBoxLayout &column, const readiness::Judged &judged)
{
    auto *line = new QHBoxLayout;
    auto *glyph = new widgets::GlyphView(glyphOf(judged.state), column.parentWidget(), 16);
    line->addWidget(glyph, 0, Qt::AlignTop);
    QString text = ReceiversView::tr("%1: %2", "what is asked, whether it is met")
                       .arg(wording::requirementTitle(judged.requirement), wording::readinessWord(judged.state));
    if (!judged.requirement.isNumberPublished && judged.fromPerDay > 0)
        text += QLatin1Char(' ') + ReceiversView::tr("(They withhold the number from which it counts.)");
    line->addWidget(new Text(Voice::Body, text, column.parentWidget()), 1);
    column.addLayout(line);
}

widgets::Row::Content rowOf(const Readiness &one)
{
    const QString name = plainText(one.receiver->name);
    widgets::Row::Content row{
        .id = plainText(one.receiver->id),
        .words = {.glyph = glyphOf(one), .headline = name, .beside = {}, .trailing = trailingOf(one)}};
    for (const readiness::Judged &judged : one.requirements)
        row.bodyIs += plainText(toText(judged.requirement.demand)) + plainText(toText(judged.state)) +
                      QString::number(judged.fromPerDay);
    row.build = [requirements = one.requirements, receiver = *one.receiver, name](QVBoxLayout &column) {
        for (const readiness::Judged &judged : requirements)
            addRequirement(column, judged);
        const QString month = wording::month(receiver.date);
        const QString when = receiver.isOwnWord ? ReceiversView::tr("By their own page, as of %1.").arg(month)
                                                : ReceiversView::tr("As others report it, as of %1.").arg(month);
        column.addWidget(new Text(Voice::Quiet, when, column.parentWidget()));
        auto *open = widgets::openButton(widgets::webPage(receiver.source), column.parentWidget());
        open->setAccessibleName(ReceiversView::tr("Open the rules of %1").arg(name));
        column.addWidget(open, 0, Qt::AlignLeading);
    };
    return row;
}

} // namespace

ReceiversView::ReceiversView(QWidget *parent)
    : QWidget(parent), m_title(new Text(Voice::Heading, {}, this)), m_sum(new Text(Voice::Body, {}, this)),
      m_ask(widgets::buttonWith(tr("&Say how much you send"), this)), m_rows(new widgets::RowList(this)),
      m_next(new Text(Voice::Body, {}, this)), m_rest(new Text(Voice::Quiet, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    widgets::setRole(m_ask, widgets::ButtonRole::Outlined);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_sum})
        column->addWidget(part);
    column->addWidget(m_ask, 0, Qt::AlignLeading);
    for (QWidget *part : std::initializer_list<QWidget *>{m_rows, m_next, m_rest})
        column->addWidget(part);
    connect(m_ask, &QPushButton::clicked, this, &ReceiversView::volumeWanted);
}

void ReceiversView::refresh(const Walk &walk, const readiness::Shown &shown)
{
    const auto report = walk.look().seenReport();
    const Setup &setup = walk.setup();
    setVisible(report.has_value());
    if (!report)
        return;
    m_ask->setVisible(setup.mailsPerDay == 0);
    if (setup.mailsPerDay == 0) {
        m_title->say(tr("What receivers ask of you"));
        m_sum->say(tr("It depends on how much you send, and whether newsletters are among it."));
        m_rows->arrange({});
        m_next->say({});
        m_rest->say({});
        return;
    }
    const readiness::Receivers &receivers = catalogue::receivers();
    const auto all = readiness::judge(receivers, *report, {setup.mailsPerDay, setup.newsletters}, shown);
    const QString number = QLocale().toString(setup.mailsPerDay);
    m_title->say(setup.newsletters ? tr("What receivers ask at %1 messages a day, with newsletters").arg(number)
                                   : tr("What receivers ask at %1 messages a day").arg(number));
    m_sum->say(wording::receiversSum(all));
    std::vector<widgets::Row::Content> rows;
    for (const Readiness &one : all)
        rows.push_back(rowOf(one));
    m_rows->arrange(std::move(rows));
    m_next->say(wording::receiversNext(all).join(QLatin1Char(' ')));
    QStringList rest{wording::notCured()};
    if (setup.route == MailRoute::OwnServer)
        rest << wording::forwarding();
    if (const QString password = wording::passwordSending(setup); !password.isEmpty())
        rest << password;
    m_rest->say(rest.join(QStringLiteral("\n\n")));
}

} // namespace wizard
