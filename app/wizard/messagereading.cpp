// SPDX-License-Identifier: Apache-2.0
#include "messagereading.h"

#include "app/startup/catalogues.h"
#include "app/wording/wording.h"

#include "core/message/addresses.h"
#include "core/typed/idna.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>

namespace wizard
{

namespace
{

constexpr qint64 piece = 256 * 1024;                 // octets read in one turn of the event loop
constexpr qint64 largest = qint64(64) * 1024 * 1024; // of a message: receivers take less; a log may be longer
constexpr qint64 longestHead = 2 * 1024 * 1024;      // behind it a file has shown whether it is a message

std::optional<dns::Name> readName(std::string_view text)
{
    return typed::nameFromUserText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

std::optional<message::Envelope> envelopeOf(const dkim::Message &mail, const Proof &proof)
{
    const auto sender = message::returnPathOf(mail.fields);
    if (!sender || !proof.left)
        return {};
    const message::Received &hop = proof.path[*proof.left];
    return message::Envelope{*hop.ip, *sender, hop.from};
}

} // namespace

std::vector<ip::Address> sendersOf(const Setup &setup)
{
    std::vector<ip::Address> all;
    for (const Sender &sender : setup.senders)
        all.push_back(sender.address);
    return all;
}

readiness::Shown shownBy(const Proof &proof)
{
    readiness::Shown shown;
    if (!proof.isOurs)
        return shown;
    const message::Verdict &verdict = proof.verdict;
    const message::Features &features = proof.features;
    if (verdict.spf && verdict.spf->outcome.result != ::spf::Result::TempError)
        shown.spf = verdict.spf->outcome.result == ::spf::Result::Pass;
    if (verdict.dmarc != message::DmarcResult::TempError) {
        shown.dkim = proof.isProved;
        shown.dmarc = verdict.dmarc == message::DmarcResult::Pass;
    }
    if (proof.left)
        shown.tls = proof.path[*proof.left].tls;
    shown.isWellFormed = features.isWellFormed();
    if (features.oneClick != message::OneClick::NoNewsletter) {
        shown.oneClick = features.oneClick == message::OneClick::Works;
        shown.unsubscribe = !features.unsubscribe.empty();
        shown.feedbackId = features.hasFeedbackId;
    }
    return shown;
}

MessageReading::MessageReading(Walk &walk, QObject *parent) : QObject(parent), m_walk(walk) {}

MessageReading::~MessageReading() = default;

void MessageReading::forget()
{
    m_file.reset();
    m_reader.reset();
    m_rejection.reset();
    m_inquiry.reset();
    m_proof.reset();
}

void MessageReading::readFile(const QString &path)
{
    m_inquiry.reset();
    m_file = std::make_unique<QFile>(path);
    if (!m_file->open(QIODevice::ReadOnly)) {
        const QString why = m_file->errorString();
        m_file.reset();
        emit told(tr("The file could not be opened: %1").arg(why));
        return;
    }
    emit told(tr("The message is being read."));
    begin();
    readOn();
}

void MessageReading::read(const QByteArray &source)
{
    m_inquiry.reset();
    m_file.reset();
    if (source.size() > largest) {
        emit told(tr("This is larger than any message; please open a smaller one."));
        return;
    }
    begin();
    feed(source);
    finish();
}

void MessageReading::begin()
{
    if (!m_book)
        m_book = std::make_unique<const bounce::Book>(startup::bounceTable());
    m_rejection.emplace(*m_book);
    m_reader.emplace(readName);
}

void MessageReading::feed(const QByteArray &octets)
{
    const std::string_view some(octets.constData(), static_cast<std::size_t>(octets.size()));
    m_rejection->feed(some);
    if (!m_reader->isRefused())
        m_reader->feed(some);
}

void MessageReading::readOn()
{
    if (!m_file)
        return;
    const QByteArray octets = m_file->read(piece);
    if (m_file->size() > largest && m_file->pos() > longestHead && !m_reader->isRefused()) {
        m_file.reset();
        emit told(tr("The file is larger than any message; please open a smaller one."));
        return;
    }
    if (!octets.isEmpty()) {
        feed(octets);
        QTimer::singleShot(0, this, &MessageReading::readOn);
        return;
    }
    m_file.reset();
    finish();
}

void MessageReading::finish()
{
    m_rejection->finish();
    m_message = m_reader->finish();
    m_reader.reset();
    if (m_rejection->isRejection()) {
        emit told({});
        emit refused(*m_rejection);
        return;
    }
    if (const QString problem = wording::notAMessage(m_message.form); !problem.isEmpty()) {
        emit told(problem);
        return;
    }
    if (m_walk.setup().domain.isRoot()) { // whoever begins with a message begins with its sender's domain
        const auto author = message::authorOf(m_message.fields, readName).domain;
        if (!author) {
            emit told(tr("The message does not say which domain it is from. Please name your domain first."));
            return;
        }
        m_walk.editor().openDomain(*author);
    }
    judge();
}

/// The way that the check-up takes: a record that was typed in a moment ago is read where it stands, not from a cache
/// that remembers that it was missing; and what a network hides or cuts is no verdict about the message.
void MessageReading::readAsTheCheckDoes(dns::Answers &answers) const
{
    const checkup::Options &options = m_walk.environment().options;
    if (options.zone)
        return;
    if (options.askAuthoritative)
        answers.reading().authoritatively(m_walk.setup().domain, options.authoritativePort);
    const checkup::Report *report = m_walk.look().report();
    const network::State state = report ? report->network.state : network::State::Untested;
    network::doubtResolver(state, answers, options.askAuthoritative, options.authoritativePort);
}

void MessageReading::judge()
{
    emit told(tr("The keys that the message names are being looked up."));
    const auto proof = std::make_shared<Proof>();
    proof->path = message::receivedOf(m_message.fields);
    proof->left = message::whereItLeft(proof->path, sendersOf(m_walk.setup()));
    const auto envelope = envelopeOf(m_message, *proof);
    m_inquiry = std::make_unique<dns::Inquiry>(m_walk.environment().resolver);
    readAsTheCheckDoes(m_inquiry->answers());
    m_inquiry->add([this, proof, envelope](const dns::Answers &dns) {
        proof->verdict = message::judge(m_message, envelope, dns, QDateTime::currentSecsSinceEpoch(), readName);
    });
    connect(m_inquiry.get(), &dns::Inquiry::settled, this, [this, proof] {
        const message::Verdict &verdict = proof->verdict;
        proof->features = message::featuresOf(m_message, verdict);
        proof->theirs = message::theirResults(m_message.fields, verdict);
        proof->at = QDateTime::currentDateTime();
        proof->isOurs = verdict.author.domain && verdict.author.domain->isAtOrBelow(m_walk.setup().domain);
        for (std::size_t i = 0; i < verdict.dkim.size(); ++i)
            proof->isProved = proof->isProved ||
                              (proof->isOurs && verdict.dkimAligned[i] && verdict.dkim[i].cause == dkim::Cause::Good);
        m_proof = std::move(*proof);
        if (m_proof->isProved)
            m_walk.editor().change([](Setup &setup) { setup.dkimProved = true; });
        emit told({});
        emit judged();
    });
}

} // namespace wizard
