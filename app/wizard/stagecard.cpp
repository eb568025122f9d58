// SPDX-License-Identifier: Apache-2.0
#include "stagecard.h"

#include <QRadioButton>
#include <QSignalBlocker>

namespace wizard
{

using widgets::Text;
using widgets::Voice;

StageCard::StageCard(Walk &walk, QWidget *parent) : Card(parent), m_walk(walk), m_stages(new QButtonGroup(this))
{
    inside()->addWidget(new Text(Voice::Heading, tr("How strict shall it be?"), this));
    const std::pair<DmarcStage, QString> stages[] = {
        {DmarcStage::None, tr("&Only report (none)")},
        {DmarcStage::Quarantine, tr("Forged mail into the spam &folder (quarantine)")},
        {DmarcStage::Reject, tr("Re&fuse forged mail (reject)")},
    };
    for (const auto &[stage, text] : stages) {
        auto *button = new QRadioButton(text, this);
        m_stages->addButton(button, static_cast<int>(stage));
        inside()->addWidget(button);
    }
    m_condition = new Text(Voice::Quiet, {}, this);
    inside()->addWidget(m_condition);
    connect(m_stages, &QButtonGroup::idClicked, this,
            [this](int id) { m_walk.change([id](Setup &setup) { setup.stage = static_cast<DmarcStage>(id); }); });
}

void StageCard::refresh()
{
    const Setup &setup = m_walk.setup();
    const DmarcStage most = allowedStage(setup);
    const QSignalBlocker noEcho(m_stages);
    for (QAbstractButton *button : m_stages->buttons())
        button->setEnabled(m_stages->id(button) <= static_cast<int>(most));
    m_stages->button(static_cast<int>(std::min(setup.stage, most)))->setChecked(true);
    if (!setup.dkimProved)
        m_condition->say(tr("The stricter stages open once a real message has proved above that your mail is signed; "
                            "before that they would hit your own mail. A stricter rule that stands already is kept."));
    else if (setup.mailingLists)
        m_condition->say(
            tr("Stay at each stage for at least a month, and go on when the reports show that all your own "
               "mail passes. Refusing is not for you as long as people here write to mailing lists, which "
               "change messages on their way."));
    else
        m_condition->say(
            tr("Stay at each stage for at least a month, and go on when the reports show that all your own "
               "mail passes. To stop at the spam folder is a good end, too."));
}

} // namespace wizard
