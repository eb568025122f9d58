// SPDX-License-Identifier: Apache-2.0
#include "keycard.h"

#include "askfirst.h"
#include "say.h"

#include "app/files/portablename.h"
#include "app/startup/userinput.h"
#include "app/widgets/buttonrole.h"
#include "app/widgets/fields.h"

#include "core/dkim/servers/serverconfig.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace wizard
{

using widgets::Ask;
using widgets::buttonWith;
using widgets::plainText;
using widgets::Text;
using widgets::Voice;

namespace
{

const QString newSelectorDraft = QStringLiteral("new-selector");

/// The brand of a server whose configuration is known.
QString serverName(std::string_view server)
{
    if (server == "postfix-opendkim")
        return KeyCard::tr("Postfix with OpenDKIM");
    if (server == "exim")
        return QStringLiteral("Exim");
    if (server == "exchange-dkim-signer")
        return KeyCard::tr("Exchange with DKIM Signer");
    if (server == "hmailserver")
        return QStringLiteral("hMailServer");
    if (server == "stalwart")
        return QStringLiteral("Stalwart");
    if (server == "powermta")
        return QStringLiteral("PowerMTA");
    if (server == "mdaemon")
        return QStringLiteral("MDaemon");
    return plainText(server);
}

} // namespace

KeyCard::KeyCard(Walk &walk, QWidget *parent)
    : DomainCard(walk, parent), m_work(new KeyWork(walk.environment().keys, this))
{
    inside()->addWidget(new Text(Voice::Heading, tr("Make a key here"), this));
    inside()->addWidget(
        new Text(Voice::Body,
                 tr("For a server that does not sign yet. The key has two halves: the public one is typed into your "
                    "DNS, the private one goes "
                    "to your mail server and to nobody else. It is made on this computer (RSA, 2048 bits)."),
                 this));
    addMaking();
    addHandOver();
    addSetAside();
    connect(m_work, &KeyWork::changed, this, &KeyCard::refresh);
    // The person may have gone on to another domain while the key was made; it belongs to the one it was made for.
    connect(m_work, &KeyWork::kept, &walk, &Walk::useKey);
    connect(m_work, &KeyWork::alsoKept, &walk.editor(), &ProjectEditor::noteInKeychain);
}

void KeyCard::addMaking()
{
    m_selector = new Ask({tr("Its &name (selector):"), tr("The new key's selector"), QString(), tr("&Make the key")},
                         Ask::Leaving::Waits, this);
    m_cancel = buttonWith(tr("Cancel"), m_selector);
    m_selector->addBehind(m_cancel);
    m_busy = new QProgressBar(m_selector);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("The key is being made"));
    m_selector->addBelow(m_busy);
    inside()->addWidget(m_selector);
    m_fromFile = buttonWith(tr("Use a key from a fi&le …"), this);
    widgets::setRole(m_fromFile, widgets::ButtonRole::Quiet);
    inside()->addWidget(m_fromFile, 0, Qt::AlignLeading);
    connect(m_fromFile, &QPushButton::clicked, this, &KeyCard::askForFile);
    connect(m_work, &KeyWork::taken, this, [this](const KeyFile &file) {
        walk().editor().keepKeyFile(file);
        m_saved->report(tr("The key in %1 is used. Keep that file until the server has it.")
                            .arg(QDir::toNativeSeparators(file.path)));
    });
    connect(m_work, &KeyWork::notTaken, this, [this](const QString &why) {
        m_refused = why;
        refresh();
    });
    keepDraft(m_selector, newSelectorDraft);
    connect(m_selector, &Ask::edited, this, [this] {
        m_refused.clear();
        refresh();
    });
    connect(m_selector, &Ask::entered, this, &KeyCard::makeKey);
    connect(m_cancel, &QPushButton::clicked, m_work, &KeyWork::stop);
}

void KeyCard::addSetAside()
{
    m_setAside = new Text(Voice::Quiet, {}, this);
    inside()->addWidget(m_setAside);
    m_useAgain = buttonWith(tr("Use that ke&y again"), this);
    inside()->addWidget(m_useAgain, 0, Qt::AlignLeading);
    connect(m_useAgain, &QPushButton::clicked, this, [this] {
        if (const auto &aside = walk().project().keysSetAside; !aside.empty())
            walk().useKey(walk().setup().domain, OwnKey(aside.back()));
    });
}

void KeyCard::addHandOver()
{
    m_handOver = new QWidget(this);
    auto *column = new QVBoxLayout(m_handOver);
    column->setContentsMargins(0, 0, 0, 0);
    m_order = new Text(Voice::Body, {}, m_handOver);
    column->addWidget(m_order);
    auto *row = new QHBoxLayout;
    m_server = new QComboBox(m_handOver);
    m_server->setAccessibleName(tr("Your mail server's software"));
    m_server->addItem(tr("Another, or I don't know"), QString());
    for (const std::string_view server : dkim::knownServers())
        m_server->addItem(serverName(server), plainText(server));
    auto *label = new QLabel(tr("Your mail server's so&ftware:"), m_handOver);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_server);
    row->addWidget(label);
    row->addWidget(m_server);
    row->addStretch(1);
    column->addLayout(row);
    m_save = buttonWith({}, m_handOver);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    m_saved = new widgets::StatusLine(m_handOver);
    column->addWidget(m_saved);
    m_configuration = new widgets::ValueView(tr("What to do on the server"), {}, {},
                                             tr("Copy the server's configuration"), m_handOver);
    column->addWidget(m_configuration);
    inside()->addWidget(m_handOver);

    connect(m_server, &QComboBox::currentIndexChanged, this, &KeyCard::refreshHandOver);
    connect(m_save, &QPushButton::clicked, this, &KeyCard::askWhereToSave);
    connect(m_work, &KeyWork::saved, this, [this](const KeyFile &file) {
        const dns::Name &made = m_work->domain();
        walk().editor().keepKeyFile(made.isRoot() ? walk().setup().domain : made, file);
        m_saved->report(
            tr("Saved as %1, readable only by you. Carry it to the mail server, and delete it here afterwards.")
                .arg(QDir::toNativeSeparators(file.path)));
    });
    connect(m_work, &KeyWork::notSaved, this,
            [this](const QString &why) { m_saved->report(tr("The key could not be saved: %1").arg(why)); });
}

void KeyCard::domainChanged()
{
    if (m_selector->typed().isEmpty())
        m_selector->put(freeSelector());
    m_saved->report({});
    m_refused.clear();
    if (!m_work->isAtWork())
        m_work->cancel();
}

void KeyCard::refreshCard()
{
    const Setup &setup = walk().setup();
    const KeyWork::State state = m_work->state();
    const bool elsewhere = m_work->isAtWork() && m_work->domain() != setup.domain;
    const bool busy = elsewhere || state == KeyWork::State::Making || state == KeyWork::State::Keeping ||
                      state == KeyWork::State::Reading;
    const OwnKey *own = madeHere();
    m_selector->button()->setEnabled(!busy && !setup.domain.isRoot());
    m_selector->button()->setText(own ? tr("&Make another key") : tr("&Make the key"));
    m_selector->field()->setEnabled(!busy);
    m_fromFile->setEnabled(!busy && !setup.domain.isRoot());
    m_cancel->setVisible(busy);
    m_busy->setVisible(busy);
    m_selector->report(!m_refused.isEmpty() ? m_refused : elsewhere ? elsewhereSentence() : stateSentence());
    m_handOver->setVisible(!busy && (own || state == KeyWork::State::NeedsFile));
    refreshHandOver();
    refreshSetAside();
}

/// A key that another one took the place of is not lost: its private half is where it was.
void KeyCard::refreshSetAside()
{
    const auto &aside = walk().project().keysSetAside;
    m_useAgain->setVisible(!aside.empty());
    if (aside.empty()) {
        m_setAside->say({});
        return;
    }
    const QString selector = shownSelector(aside.back().selector);
    m_setAside->say(aside.back().onServer
                        ? tr("Set aside: the key with the selector %1 that your server made.").arg(selector)
                        : tr("Set aside: the key with the selector %1 that was made here. Its private half is still "
                             "where it was kept.")
                              .arg(selector));
}

void KeyCard::refreshHandOver()
{
    const OwnKey *own = madeHere();
    const QString text = configuration();
    const bool itsOwn = dkim::makesItsOwnKey(m_server->currentData().toString().toStdString());
    const QString order =
        tr("In this order: type in the public key; when “Check again” sees it, put the private key on the server "
           "and switch on signing; then send a message to an outside mailbox and look for “dkim=pass” in its headers.");
    m_order->say(itsOwn ? tr("This server makes its key itself and takes none from elsewhere. Let it make one, and "
                             "choose “My server makes the key”.")
                 : own  ? order
                        : QString());
    const bool isAtHand = m_work->state() == KeyWork::State::NeedsFile || (own && isInKeychain(*own));
    const KeyFile *file = own ? fileOf(*own) : nullptr;
    m_save->setText(isAtHand ? tr("&Save the private key to a file for the server …")
                             : tr("&Save the private key to another file …"));
    m_save->setVisible(!itsOwn && (isAtHand || (file && QFileInfo::exists(file->path))));
    m_configuration->setVisible(!text.isEmpty());
    m_configuration->setText(text, text);
}

QString KeyCard::configuration() const
{
    const std::string server = m_server->currentData().toString().toStdString();
    const auto text = dkim::configFor(server, {walk().setup().domain.toText(), selectorAtHand(), dkim::Algorithm::Rsa});
    return text ? plainText(*text) : QString();
}

std::string KeyCard::selectorAtHand() const
{
    const OwnKey *own = madeHere();
    const bool waits = m_work->state() == KeyWork::State::NeedsFile;
    return waits || !own ? m_work->selector() : own->selector;
}

const OwnKey *KeyCard::madeHere() const
{
    const auto &own = walk().setup().ownKey;
    return own && !own->onServer ? &*own : nullptr;
}

bool KeyCard::isTaken(const std::string &selector) const
{
    const Setup &setup = walk().setup();
    if (setup.ownKey && setup.ownKey->selector == selector)
        return true;
    const auto &aside = walk().project().keysSetAside;
    if (std::any_of(aside.begin(), aside.end(), [&](const OwnKey &key) { return key.selector == selector; }))
        return true;
    if (setup.hasSelector(selector))
        return true;
    const checkup::Report *report = walk().look().report();
    return report && std::find(report->found.selectors.begin(), report->found.selectors.end(), selector) !=
                         report->found.selectors.end();
}

QString KeyCard::freeSelector() const
{
    const QDate today = QDate::currentDate();
    const std::string usual = dkim::defaultSelector(today.year(), today.month());
    std::string selector = usual;
    for (char letter = 'b'; isTaken(selector) && letter <= 'z'; ++letter)
        selector = usual + letter;
    return plainText(selector);
}

void KeyCard::makeKey(const QString &typed)
{
    if (!m_selector->button()->isEnabled())
        return;
    const auto understood = startup::readNewSelector(typed);
    const auto *problem = std::get_if<QString>(&understood);
    const QString taken =
        tr("There is a key with this selector already. A new key needs a new selector, so that the old one stays valid "
           "until the server has changed over; %1 is free.");
    m_refused.clear();
    if (problem || isTaken(std::get<std::string>(understood))) {
        m_refused = problem ? *problem : taken.arg(freeSelector());
        refresh();
        return;
    }
    const std::string &selector = std::get<std::string>(understood);
    const auto &own = walk().setup().ownKey;
    if (!own || !own->onServer) {
        begin(selector);
        return;
    }
    askFirst(
        this,
        tr("Your server has a key of its own, with the selector %1. Make another one here, to be used in its place? "
           "The server's key is set aside, not forgotten.")
            .arg(shownSelector(own->selector)),
        tr("&Make a key here"), tr("&Keep the server's key"), [this, selector] { begin(selector); });
}

void KeyCard::begin(const std::string &selector)
{
    m_selector->settle(plainText(selector));
    m_saved->report({});
    m_work->make(walk().setup().domain, selector);
}

/// A key that a server has already, or that somebody made elsewhere; it gets the name that stands in the field.
void KeyCard::askForFile()
{
    const auto understood = startup::readSelector(m_selector->typed());
    m_refused.clear();
    if (const auto *problem = std::get_if<QString>(&understood)) {
        m_refused = *problem;
        refresh();
        return;
    }
    const std::string selector = std::get<std::string>(understood);
    auto *dialog =
        new QFileDialog(this, tr("Open a private key"), {},
                        tr("Private keys (*.pem *.key *.private *.der)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_work,
            [this, selector](const QString &path) { m_work->takeOver(path, walk().setup().domain, selector); });
    dialog->open();
}

void KeyCard::askWhereToSave()
{
    const std::string selector = selectorAtHand();
    const bool pkcs1 = configuration().contains(QLatin1String(".pkcs1.pem"));
    auto *dialog = new QFileDialog(this, tr("Save the private key"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Private keys (*.pem)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pem"));
    dialog->selectFile(files::portableName(plainText(selector) +
                                           (pkcs1 ? QStringLiteral(".pkcs1.pem") : QStringLiteral(".private.pem"))));
    connect(dialog, &QFileDialog::fileSelected, m_work, [this, selector, pkcs1](const QString &path) {
        const KeyWork::Form form = pkcs1 ? KeyWork::Form::Pkcs1 : KeyWork::Form::Pkcs8;
        const OwnKey *own = madeHere();
        if (own && own->selector == selector && !isInKeychain(*own) && fileOf(*own))
            m_work->copy(*own, KeyFile(*fileOf(*own)), path, form);
        else
            m_work->saveTo(path, walk().setup().domain, selector, form);
    });
    dialog->open();
}

} // namespace wizard
