// SPDX-License-Identifier: Apache-2.0
#include "volumequestion.h"

#include <QLocale>
#include <QRadioButton>
#include <QSignalBlocker>

#include <array>

namespace wizard
{

namespace
{

/// What is kept stands for all up to the next; from 5,000 a day to one receiver on large ones ask for more
/// (shared facts about receivers: Gmail, Yahoo, Microsoft).
constexpr std::array<std::uint32_t, 4> amounts = {20, 200, 2000, 5000};

QString amountText(std::uint32_t amount)
{
    const auto number = [](std::uint32_t value) { return QLocale().toString(value); };
    return amount >= amounts.back() ? VolumeQuestion::tr("%1 a day or more").arg(number(amount))
                                    : VolumeQuestion::tr("Up to %1 a day").arg(number(amount));
}

} // namespace

VolumeQuestion::VolumeQuestion(Walk &walk, QWidget *parent)
    : ConfirmedQuestion(walk,
                        {tr("How much"), tr("How many messages leave on a busy day?"),
                         tr("Receivers ask more of whoever sends much. A guess is enough.")},
                        QStringLiteral("volume"), parent)
{
    m_amounts = new QButtonGroup(this);
    for (const std::uint32_t amount : amounts) {
        auto *radio = new QRadioButton(amountText(amount), card());
        m_amounts->addButton(radio, static_cast<int>(amount));
        card()->body()->addWidget(radio);
    }
    auto *unknown = new QRadioButton(tr("I don't know"), card());
    m_amounts->addButton(unknown, 0);
    card()->body()->addWidget(unknown);
    m_newsletters = new QCheckBox(tr("Some are ne&wsletters, or other mail to many people"), card());
    m_mailingLists = new QCheckBox(tr("People here write to mailing lists, where many di&scuss by mail"), card());
    card()->body()->addWidget(m_newsletters);
    card()->body()->addWidget(m_mailingLists);
    card()->body()->addWidget(makeDone(tr("&Go on")), 0, Qt::AlignLeading);
    connect(m_amounts, &QButtonGroup::idClicked, this, [this](int amount) {
        this->walk().editor().change(
            [amount](Setup &setup) { setup.mailsPerDay = static_cast<std::uint32_t>(amount); });
    });
    connect(m_newsletters, &QCheckBox::toggled, this,
            [this](bool on) { this->walk().editor().change([on](Setup &setup) { setup.newsletters = on; }); });
    connect(m_mailingLists, &QCheckBox::toggled, this,
            [this](bool on) { this->walk().editor().change([on](Setup &setup) { setup.mailingLists = on; }); });
}

QString VolumeQuestion::answer() const
{
    const std::uint32_t amount = walk().setup().mailsPerDay;
    return amount == 0 ? tr("You don't know it yet") : amountText(amount);
}

QString VolumeQuestion::remark() const
{
    return isAnswered() && walk().setup().newsletters ? tr("with newsletters") : QString();
}

void VolumeQuestion::refreshBody()
{
    const Setup &setup = walk().setup();
    const QSignalBlocker noEcho[] = {QSignalBlocker(m_amounts), QSignalBlocker(m_newsletters),
                                     QSignalBlocker(m_mailingLists)};
    std::uint32_t nearest = 0;
    for (const std::uint32_t amount : amounts) {
        if (setup.mailsPerDay > 0 && (nearest == 0 || setup.mailsPerDay >= amount))
            nearest = amount;
    }
    m_amounts->button(static_cast<int>(nearest))->setChecked(true);
    m_newsletters->setChecked(setup.newsletters);
    m_mailingLists->setChecked(setup.mailingLists);
}

} // namespace wizard
