// SPDX-License-Identifier: Apache-2.0
#include "serverkeycard.h"

#include "askfirst.h"
#include "say.h"

#include "app/startup/userinput.h"
#include "app/widgets/fields.h"
#include "app/wording/wording.h"

#include <QMimeData>

namespace wizard
{

using widgets::Ask;
using widgets::labelFor;
using widgets::plainText;
using widgets::Text;
using widgets::Voice;

namespace
{

const QString pastedDraft = QStringLiteral("server-key");
const QString serverSelectorDraft = QStringLiteral("server-key-selector");
constexpr qsizetype longestPastedDraft = 16 * 1024;
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

ServerKeyCard::ServerKeyCard(Walk &walk, QWidget *parent) : DomainCard(walk, parent)
{
    inside()->addWidget(new Text(Voice::Heading, tr("Your server has made a key itself"), this));
    addPasted();
    m_selector = new Ask({tr("The key's na&me (selector), in front of “._domainkey”:"), tr("The server key's selector"),
                          QString(), tr("Use t&his key")},
                         Ask::Leaving::Waits, this);
    inside()->addWidget(m_selector);
    keepDraft(m_selector, serverSelectorDraft);
    connect(m_selector, &Ask::entered, this, &ServerKeyCard::use);
}

void ServerKeyCard::addPasted()
{
    auto *label =
        labelFor(nullptr,
                 tr("cPanel, Plesk, mailcow, Mail-in-a-Box, MDaemon, Stalwart, Synology and “rspamadm dkim_keygen” do. "
                    "&Paste what they "
                    "show for DNS here, in whatever form: the public half is taken from it, compared with what is "
                    "published, and is among the records to type in."),
                 this);
    inside()->addWidget(label);
    m_pasted = new PasteField(this);
    m_pasted->setAccessibleName(tr("The public half of the server's key"));
    m_pasted->setTabChangesFocus(true);
    m_pasted->setFixedHeight(m_pasted->fontMetrics().lineSpacing() * shownLines +
                             2 * (m_pasted->frameWidth() + qRound(m_pasted->document()->documentMargin())));
    label->setBuddy(m_pasted);
    inside()->addWidget(m_pasted);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &ServerKeyCard::readPasted);
}

void ServerKeyCard::domainChanged()
{
    m_pasted->setPlainText(walk().project().drafts.value(pastedDraft));
    m_selector->report({});
}

void ServerKeyCard::refreshCard()
{
    const auto &own = walk().setup().ownKey;
    const bool isServers = own && own->onServer;
    if (isServers && m_pasted->document()->isEmpty())
        m_selector->report(tr("The key with the selector %1 is your server's.").arg(shownSelector(own->selector)));
    else if (m_saysWhose && !isServers)
        m_selector->report({});
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
            m_selector->report(
                tr("That was the private half, which belongs on the server and to nobody else; it was not kept. "
                   "Paste the public half, which the server shows for DNS."));
        return;
    }
    walk().editor().setDraft(pastedDraft, text.size() > longestPastedDraft ? QString() : text);
    if (text.trimmed().isEmpty())
        m_selector->report({});
    else
        tell(found);
}

void ServerKeyCard::tell(const dkim::Pasted &found)
{
    switch (found.kind) {
    case dkim::Pasted::Kind::Nothing:
    case dkim::Pasted::Kind::PrivateHalf:
        m_selector->report(
            tr("There is no key in this text. Copy the value that the server shows for DNS; it has a long row of "
               "letters and digits behind “p=”."));
        return;
    case dkim::Pasted::Kind::CutOff:
        m_selector->report(
            tr("The key in this text is cut off; its end is missing. Copy it once more, to the last character."));
        return;
    case dkim::Pasted::Kind::Key:
        break;
    }
    if (!found.selector.empty() && m_selector->typed().isEmpty()) {
        m_selector->restore(plainText(found.selector));
        walk().editor().setDraft(serverSelectorDraft, m_selector->typed());
    }
    m_selector->report(tr("A key was found: %1.").arg(nameOf(found.key)) + warningOf(found.key));
}

void ServerKeyCard::use(const QString &selector)
{
    const dkim::Pasted found = publicHalfIn(m_pasted->toPlainText());
    if (found.kind != dkim::Pasted::Kind::Key) {
        if (m_selector->reported().isEmpty())
            m_selector->report(tr("Paste what the server shows for DNS into the field above."));
        return;
    }
    const Setup &setup = walk().setup();
    const auto named = found.domain.empty() ? std::nullopt : dns::Name::fromText(found.domain);
    if (named && *named != setup.domain) {
        m_selector->report(tr("This key is for %1, and you are setting up %2.")
                               .arg(wording::shown(found.domain), shownName(setup.domain)));
        return;
    }
    const auto understood = startup::readSelector(selector);
    if (const auto *problem = std::get_if<QString>(&understood)) {
        m_selector->report(*problem);
        return;
    }
    const OwnKey key{std::get<std::string>(understood), found.key.recordText(), true};
    const auto &own = setup.ownKey;
    if (!own || own->onServer || own->record == key.record) {
        useKey(key);
        return;
    }
    askFirst(this,
             tr("A key with the selector %1 was made here. Use the server's key in its place? The key made here is set "
                "aside, not forgotten; its private half stays where it is kept.")
                 .arg(shownSelector(own->selector)),
             tr("&Use the server's key"), tr("&Keep the key made here"), [this, key] { useKey(key); });
}

void ServerKeyCard::useKey(const OwnKey &key)
{
    m_selector->settle();
    m_pasted->clear();
    walk().useKey(walk().setup().domain, key);
    refresh();
}

} // namespace wizard
