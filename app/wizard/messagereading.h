// SPDX-License-Identifier: Apache-2.0
// Reads a real message that was received elsewhere, and judges it as its receiver does: its way, SPF for the address
// that left the user's own server, its signatures, and whether one of them is the sender's that people see. What came
// back is told apart. Nothing of it is kept but what was judged.
#pragma once

#include "walk.h"

#include "core/bounce/reader.h"
#include "core/dkim/signedmessage.h"
#include "core/message/features.h"
#include "core/message/theirresults.h"
#include "core/message/trace.h"
#include "core/message/verdict.h"
#include "core/readiness/readiness.h"
#include "core/resolver/inquiry.h"

#include <QFile>

namespace wizard
{

/// What a message showed.
struct Proof {
    QDateTime at; // when it was judged
    message::Verdict verdict;
    std::vector<message::Received> path; // from the top: the last one is the first to have had it
    /// Of these the one that left the user's own network, as far as the addresses tell.
    std::optional<std::size_t> left;
    message::Features features;
    message::TheirResults theirs;
    bool isOurs = false;   // the sender that people see is at or below the domain
    bool isProved = false; // a signature of the domain's own holds without a reservation
};

/// The addresses that mail is said to leave from.
std::vector<ip::Address> sendersOf(const Setup &setup);

/// What it shows of what receivers ask; nothing of a message that is another's.
readiness::Shown shownBy(const Proof &proof);

class MessageReading : public QObject
{
    Q_OBJECT

public:
    explicit MessageReading(Walk &walk, QObject *parent = nullptr);
    ~MessageReading() override;

    /// Reads the message in `path`, piece by piece from the event loop.
    void readFile(const QString &path);
    /// Reads its source, as it was pasted.
    void read(const QByteArray &source);
    /// The last one that was judged for the domain at hand; null without one.
    [[nodiscard]] const Proof *proof() const { return m_proof ? &*m_proof : nullptr; }
    void forget();

signals:
    /// It is no message to be judged but a rejection, or a log that tells of many.
    void refused(const bounce::Reader &rejection);
    /// One sentence about what goes on or is wrong; empty when there is nothing to say any more.
    void told(const QString &sentence);
    void judged();

private:
    void begin();
    void feed(const QByteArray &octets);
    void readOn();
    void finish();
    void judge();
    void readAsTheCheckDoes(dns::Answers &answers) const;

    Walk &m_walk;
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<const bounce::Book> m_book; // made when it is wanted first
    std::optional<bounce::Reader> m_rejection;
    std::optional<dkim::MessageReader> m_reader;
    dkim::Message m_message;
    std::unique_ptr<dns::Inquiry> m_inquiry;
    std::optional<Proof> m_proof;
};

} // namespace wizard
