// SPDX-License-Identifier: Apache-2.0
#include "messagecard.h"

#include "say.h"

#include "app/wording/wording.h"

#include "core/message/verdict.h"
#include "core/typed/idna.h"

#include <QDateTime>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

namespace wizard
{

using widgets::Text;
using widgets::Voice;

namespace
{

constexpr qint64 piece = 256 * 1024;                 // octets read in one turn of the event loop
constexpr qint64 largest = qint64(64) * 1024 * 1024; // receivers take less

std::optional<dns::Name> readName(std::string_view text)
{
    return typed::nameFromUserText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

} // namespace

MessageCard::MessageCard(Walk &walk, QWidget *parent) : Card(parent), m_walk(walk)
{
    setAcceptDrops(true);
    inside()->addWidget(new Text(Voice::Heading, tr("Prove it with a real message"), this));
    inside()->addWidget(new Text(
        Voice::Body,
        tr("Send a message from your server to a mailbox elsewhere, at Gmail for example. Save it there as a file "
           "(“Download message”, “Save as …”) and open it here, or drop the file on this field. It stays on this "
           "computer; only the keys named in it are looked up."),
        this));
    m_open = new QPushButton(tr("Open a &message …"), this);
    m_open->setAutoDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addStretch(1);
    inside()->addLayout(row);
    m_says = new widgets::StatusLine(this);
    inside()->addWidget(m_says);
    connect(m_open, &QPushButton::clicked, this, &MessageCard::ask);
}

void MessageCard::ask()
{
    auto *dialog = new QFileDialog(this, tr("Open a message"), {}, tr("Messages (*.eml *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MessageCard::read);
    dialog->open();
}

void MessageCard::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MessageCard::dropEvent(QDropEvent *event)
{
    read(event->mimeData()->urls().value(0).toLocalFile());
    event->acceptProposedAction();
}

void MessageCard::read(const QString &path)
{
    m_inquiry.reset();
    m_file = std::make_unique<QFile>(path);
    if (!m_file->open(QIODevice::ReadOnly)) {
        m_says->report(tr("The file could not be opened: %1").arg(m_file->errorString()));
        m_file.reset();
        return;
    }
    if (m_file->size() > largest) {
        m_says->report(tr("The file is larger than any message; please open a smaller one."));
        m_file.reset();
        return;
    }
    m_says->report(tr("The message is being read."));
    m_reader.emplace(readName);
    readOn();
}

void MessageCard::readOn()
{
    if (!m_file)
        return;
    const QByteArray octets = m_file->read(piece);
    if (!octets.isEmpty() && !m_reader->isRefused()) {
        m_reader->feed({octets.constData(), static_cast<std::size_t>(octets.size())});
        QTimer::singleShot(0, this, &MessageCard::readOn);
        return;
    }
    m_message = m_reader->finish();
    m_reader.reset();
    m_file.reset();
    if (const QString problem = wording::notAMessage(m_message.form); !problem.isEmpty())
        m_says->report(problem);
    else
        judge();
}

/// The way that the check-up takes: a record that was typed in a moment ago is read where it stands, not from a cache
/// that remembers that it was missing; and what a network hides or cuts is no verdict about the message.
void MessageCard::readAsTheCheckDoes(dns::Answers &answers) const
{
    const checkup::Options &options = m_walk.environment().options;
    if (options.zone)
        return;
    if (options.askAuthoritative)
        answers.readAuthoritatively(m_walk.setup().domain, options.authoritativePort);
    const checkup::Report *report = m_walk.look().report();
    const network::State state = report ? report->network.state : network::State::Untested;
    if (state == network::State::RewritesNxdomain || state == network::State::Filters ||
        state == network::State::Truncates)
        answers.doubt([state](const dns::Reply &reply) { return network::isBelievable(state, reply); },
                      options.askAuthoritative, options.authoritativePort);
}

void MessageCard::judge()
{
    m_inquiry = std::make_unique<dns::Inquiry>(m_walk.environment().resolver);
    readAsTheCheckDoes(m_inquiry->answers());
    const auto verdict = std::make_shared<message::Verdict>();
    m_inquiry->add([this, verdict](const dns::Answers &dns) {
        *verdict = message::judge(m_message, {}, dns, QDateTime::currentSecsSinceEpoch(), readName);
    });
    connect(m_inquiry.get(), &dns::Inquiry::settled, this, [this, verdict] {
        QStringList lines;
        if (verdict->dkim.empty())
            lines << tr(
                "This message is not signed. Switch signing on in your server, or open one that was sent since.");
        for (const dkim::SignatureVerdict &each : verdict->dkim)
            lines << wording::signatureSentence(each.result, each.cause, each.domain, each.selector, each.identity);
        const dns::Name &own = m_walk.setup().domain;
        bool proved = false; // without a reservation
        for (std::size_t i = 0; i < verdict->dkim.size(); ++i)
            proved = proved || (verdict->dkimAligned[i] && verdict->dkim[i].cause == dkim::Cause::Good);
        const bool ours = verdict->author.domain && verdict->author.domain->isAtOrBelow(own);
        if (!ours)
            lines << tr("The sender that people see is not at %1, so this message proves nothing about it.")
                         .arg(shownName(own));
        else if (proved)
            lines << tr("It belongs to the sender that people see, so this message proves that your mail is signed.");
        else if (verdict->alignedDkim())
            lines << tr("It belongs to the sender that people see, but not every receiver will count it. Mend that, "
                        "and open a message that was sent since.");
        else if (!verdict->dkim.empty())
            lines << tr("None that holds belongs to %1, the sender that people see, so receivers cannot tell that the "
                        "message is yours.")
                         .arg(shownName(own));
        m_says->report(lines.join(QLatin1Char('\n')));
        if (ours && proved)
            m_walk.editor().change([](Setup &setup) { setup.dkimProved = true; });
    });
}

} // namespace wizard
