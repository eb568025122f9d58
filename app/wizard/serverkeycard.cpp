// SPDX-License-Identifier: Apache-2.0
#include "serverkeycard.h"

#include "askfirst.h"
#include "say.h"

#include "app/startup/userinput.h"
#include "app/widgets/fields.h"
#include "app/wording/wording.h"

#include "core/dkim/pasted.h"

#include <QMimeData>

namespace wizard
{

using widgets::buttonWith;
using widgets::fieldRow;
using widgets::labelFor;
using widgets::plainText;
using widgets::Text;
using widgets::Voice;

namespace
{

const QString pastedDraft = QStringLiteral("server-key");
const QString selectorDraft = QStringLiteral("server-key-selector");
constexpr qsizetype longestDraft = 16 * 1024;
constexpr int shownLines = 4;

dkim::Pasted publicHalfIn(const QString &text)
{
    return dkim::publicHalfFrom(text.toStdString());
}

/// Takes only as much of a paste as can matter: laying out a megabyte without a space takes minutes.
class PasteField : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        constexpr qsizetype longest = 64 * 1024;
        insertPlainText(source->text().left(longest));
    }
};

/// What receivers make of a key of that size (RFC 8301 §3.2): told before it is typed in anywhere.
QString warningOf(const dkim::PublicKey &key)
{
    constexpr std::size_t least = 1024;
    constexpr std::size_t good = 2048;
    if (key.algorithm != dkim::Algorithm::Rsa || key.bits >= good)
        return {};
    return QLatin1Char(' ') +
           (key.bits < least
                ? ServerKeyCard::tr(
                      "Receivers do not accept signatures with so short a key. Let the server make one of "
                      "2048 bits, and paste that.")
                : ServerKeyCard::tr("That is short: it still counts today, but it can be broken with much effort, and "
                                    "some receivers think less of it. Rather let the server make one of 2048 bits."));
}

QString nameOf(const dkim::PublicKey &key)
{
    return key.algorithm == dkim::Algorithm::Rsa
               ? ServerKeyCard::tr("RSA, %1 bits").arg(key.bits)
               : ServerKeyCard::tr("Ed25519, which Gmail, Outlook.com and Yahoo do not verify");
}

} // namespace

ServerKeyCard::ServerKeyCard(Walk &walk, QWidget *parent) : Card(parent), m_walk(walk)
{
    inside()->addWidget(new Text(Voice::Heading, tr("Your server has made a key itself"), this));
    m_pasted = new PasteField(this);
    m_pasted->setAccessibleName(tr("The public half of the server's key"));
    m_pasted->setTabChangesFocus(true);
    m_pasted->setFixedHeight(m_pasted->fontMetrics().lineSpacing() * shownLines +
                             2 * (m_pasted->frameWidth() + qRound(m_pasted->document()->documentMargin())));
    inside()->addWidget(
        labelFor(m_pasted,
                 tr("cPanel, Plesk, mailcow, Mail-in-a-Box, MDaemon, Stalwart, Synology and “rspamadm dkim_keygen” do. "
                    "&Paste what they "
                    "show for DNS here, in whatever form: the public half is taken from it, compared with what is "
                    "published, and shown below as it has to be typed in."),
                 this));
    inside()->addWidget(m_pasted);
    m_selector = new QLineEdit(this);
    m_selector->setAccessibleName(tr("The server key's selector"));
    auto *useIt = buttonWith(tr("Use t&his key"), this);
    inside()->addWidget(labelFor(m_selector, tr("The key's na&me (selector), in front of “._domainkey”:"), this));
    inside()->addLayout(fieldRow(m_selector, useIt));
    m_says = new widgets::StatusLine(this);
    m_says->hide();
    inside()->addWidget(m_says);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &ServerKeyCard::readPasted);
    connect(m_selector, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_walk.setDraft(selectorDraft, text); });
    connect(m_selector, &QLineEdit::returnPressed, this, &ServerKeyCard::use);
    connect(useIt, &QPushButton::clicked, this, &ServerKeyCard::use);
}

void ServerKeyCard::report(const QString &sentence)
{
    m_says->setVisible(!sentence.isEmpty());
    m_says->report(sentence);
}

void ServerKeyCard::refresh()
{
    const Setup &setup = m_walk.setup();
    if (setup.domain != m_shownDomain) {
        m_shownDomain = setup.domain;
        const auto &drafts = m_walk.project().drafts;
        m_selector->setText(drafts.value(selectorDraft));
        m_pasted->setPlainText(drafts.value(pastedDraft));
        report({});
    }
    const bool isServers = setup.ownKey && setup.ownKey->onServer;
    if (isServers && m_pasted->document()->isEmpty())
        report(tr("The key with the selector %1 is your server's.").arg(shownSelector(setup.ownKey->selector)));
    else if (m_saysWhose && !isServers)
        report({});
    m_saysWhose = isServers;
}

/// Tells at once what was understood, and never keeps a private half.
void ServerKeyCard::readPasted()
{
    const QString text = m_pasted->toPlainText();
    const dkim::Pasted found = publicHalfIn(text);
    if (text.contains(QLatin1String("PRIVATE KEY"))) {
        // Also forgets what could be undone.
        m_pasted->setPlainText(found.kind == dkim::Pasted::Kind::Key ? plainText(found.key.recordText()) : QString());
        if (found.kind != dkim::Pasted::Kind::Key)
            report(tr("That was the private half, which belongs on the server and to nobody else; it was not kept. "
                      "Paste the public half, which the server shows for DNS."));
        return;
    }
    m_walk.setDraft(pastedDraft, text.size() > longestDraft ? QString() : text);
    if (text.trimmed().isEmpty()) {
        report({});
        return;
    }
    switch (found.kind) {
    case dkim::Pasted::Kind::Nothing:
    case dkim::Pasted::Kind::PrivateHalf:
        report(tr("There is no key in this text. Copy the value that the server shows for DNS; it has a long row of "
                  "letters and digits behind “p=”."));
        return;
    case dkim::Pasted::Kind::CutOff:
        report(tr("The key in this text is cut off; its end is missing. Copy it once more, to the last character."));
        return;
    case dkim::Pasted::Kind::Key:
        break;
    }
    if (!found.selector.empty() && m_selector->text().trimmed().isEmpty()) {
        m_selector->setText(plainText(found.selector));
        m_walk.setDraft(selectorDraft, m_selector->text());
    }
    report(tr("A key was found: %1.").arg(nameOf(found.key)) + warningOf(found.key));
}

void ServerKeyCard::use()
{
    const dkim::Pasted found = publicHalfIn(m_pasted->toPlainText());
    if (found.kind != dkim::Pasted::Kind::Key) {
        if (m_says->text().isEmpty())
            report(tr("Paste what the server shows for DNS into the field above."));
        return;
    }
    const Setup &setup = m_walk.setup();
    const auto named = found.domain.empty() ? std::nullopt : dns::Name::fromText(found.domain);
    if (named && *named != setup.domain) {
        report(tr("This key is for %1, and you are setting up %2.")
                   .arg(wording::shown(found.domain), shownName(setup.domain)));
        return;
    }
    const auto understood = startup::readSelector(m_selector->text());
    if (const auto *problem = std::get_if<QString>(&understood)) {
        report(*problem);
        return;
    }
    const OwnKey key{std::get<std::string>(understood), found.key.recordText(), true};
    const auto &own = setup.ownKey;
    if (!own || own->onServer || own->record == key.record) {
        take(key);
        return;
    }
    askFirst(this,
             tr("A key with the selector %1 was made here. Use the server's key in its place? The key made here is set "
                "aside, not forgotten; its private half stays where it is kept.")
                 .arg(shownSelector(own->selector)),
             tr("&Use the server's key"), tr("&Keep the key made here"), [this, key] { take(key); });
}

void ServerKeyCard::take(const OwnKey &key)
{
    m_walk.setDraft(selectorDraft, {});
    m_selector->clear();
    m_pasted->clear();
    m_walk.takeKey(m_walk.setup().domain, key);
    refresh();
}

} // namespace wizard
