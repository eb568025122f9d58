// SPDX-License-Identifier: Apache-2.0
#include "listkeyscard.h"

#include "app/startup/listkeys.h"
#include "app/widgets/ask.h"
#include "app/widgets/fields.h"
#include "app/widgets/webpage.h"
#include "app/wording/wording.h"

namespace wizard
{

using widgets::Ask;
using widgets::buttonWith;
using widgets::plainText;
using widgets::Text;
using widgets::Voice;

ListKeyRow::ListKeyRow(Content content, QWidget *parent) : QWidget(parent), m_content(std::move(content))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Text(Voice::Body, m_content.summary, this));
    if (m_content.hasKey) {
        auto *forget = buttonWith(tr("Forget this key"), this);
        forget->setAccessibleName(tr("Forget the key of %1").arg(plainText(m_content.operatorName)));
        column->addWidget(forget, 0, Qt::AlignLeading);
        connect(forget, &QPushButton::clicked, this,
                [this] { m_content.walk->lists().keys().forget(m_content.operatorName); });
        return;
    }
    addField(column);
}

void ListKeyRow::addField(QVBoxLayout *to)
{
    const QString who = plainText(m_content.operatorName);
    to->addWidget(new Text(Voice::Body, m_content.cost, this));
    if (const QUrl page = widgets::webPage(m_content.url.toStdString()); !page.isEmpty())
        to->addWidget(widgets::openButton(page, this), 0, Qt::AlignLeading);
    auto *ask = new Ask(
        {tr("Your key from %1:").arg(who), tr("Your key from %1").arg(who),
         m_content.walk->environment().practice ? tr("for practice the key is: practice") : tr("paste the key here"),
         tr("Use this key")},
        Ask::Leaving::Waits, this);
    ask->field()->setEchoMode(QLineEdit::Password); // and no draft: it is a secret
    ask->button()->setAccessibleName(tr("Use this key from %1").arg(who));
    to->addWidget(ask);
    connect(ask, &Ask::entered, this, [this, ask](const QString &typed) {
        const auto key = startup::readListKey(typed);
        if (const auto *why = std::get_if<QString>(&key))
            ask->report(*why);
        else
            m_content.walk->lists().keys().keep(m_content.operatorName, std::get<std::string>(key));
    });
}

ListKeysCard::ListKeysCard(Walk &walk, QWidget *parent)
    : Card(parent), m_walk(walk), m_rows(new widgets::CardStack<ListKeyRow>(this)),
      m_says(new widgets::StatusLine(this))
{
    inside()->addWidget(new Text(Voice::Heading, tr("Lists that want a key of your own"), this));
    inside()->addWidget(
        new Text(Voice::Body,
                 tr("You can do without: what these lists say about you can be read on their pages, too. A key "
                    "is kept in this computer's keychain and nowhere else."),
                 this));
    inside()->addWidget(m_rows);
    inside()->addWidget(m_says);
    connect(&m_walk.lists().keys(), &ListKeyring::told, m_says, &widgets::StatusLine::report);
}

void ListKeysCard::refresh()
{
    std::vector<ListKeyRow::Content> rows;
    for (const Finding &finding : m_walk.look().of(Check::Blocklists).findings) {
        const auto *said = finding.get<finding::BlocklistNeedsKey>();
        if (!said)
            continue;
        const wording::Words words = wording::say(finding);
        rows.push_back(
            {&m_walk, said->operatorName, false, words.summary, words.fix, QString::fromStdString(said->url)});
    }
    for (const auto &[who, key] : m_walk.lists().keys().keys())
        rows.push_back(
            {&m_walk, who, true, tr("The lists of %1 are asked with your key.").arg(wording::shown(who)), {}, {}});
    setVisible(!rows.empty());
    m_rows->arrange(std::move(rows));
}

} // namespace wizard
