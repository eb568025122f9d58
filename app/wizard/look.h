// SPDX-License-Identifier: Apache-2.0
// What DNS says: the check-up that runs in the background, what an earlier one saw where the latest failed, and what
// follows from both. Nothing here waits for DNS, and nothing is changed but what has been seen.
#pragma once

#include "environment.h"
#include "listschoice.h"
#include "projecteditor.h"

#include <QDateTime>

#include <array>
#include <optional>

namespace wizard
{

/// What is known of one check. A look that failed never takes the place of what was seen before.
struct Seen {
    Findings findings;
    bool pending = false;
    QDateTime kept; // valid when the findings are from an earlier look, because the latest one failed
};

class Look : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive this.
    Look(const Environment &environment, ProjectEditor &editor, const ListsChoice &lists, QObject *parent = nullptr);
    ~Look() override;

    /// Looks again at once, or when nothing more changed for a moment.
    void again();
    void soon() { m_lookSoon.start(); }
    /// Asks no further blocklists in the check-up at work.
    void stopSweep();
    /// Whether something is still to come.
    [[nodiscard]] bool isBusy() const;

    /// When a look was through the last time; invalid before.
    [[nodiscard]] const QDateTime &lastAt() const { return m_lastAt; }

    /// The report of the check-up at work or done; null without a domain.
    [[nodiscard]] const checkup::Report *report() const;
    [[nodiscard]] Seen of(Check check) const;
    /// The report as the pages show it: with what was seen before where that still stands. Nothing without a domain.
    [[nodiscard]] std::optional<checkup::Report> seenReport() const;
    /// Whether DNS says that there is no such domain: then there is nothing to mend in it.
    [[nodiscard]] bool isNoDomain() const;
    /// The company that keeps the domain's mailboxes, where nobody has said how mail leaves and no list of senders
    /// names a server: most likely only services send then, and the person has to be asked. Null otherwise.
    [[nodiscard]] const discovery::ServiceCandidate *likelyMailboxes() const;
    /// Whether a key, be it a broken one, was seen at `selector`.
    [[nodiscard]] bool hasKeyAt(const std::string &selector) const;
    /// What the published DMARC rule asks for, and whether its reports have a mailbox; see nextStage().
    struct Rule {
        std::optional<DmarcStage> inForce;
        bool hasReports = false;
    };
    [[nodiscard]] Rule rule() const;
    /// The records to publish: those of the last complete look, or what is known so far; none without a domain.
    [[nodiscard]] const std::vector<records::Record> &records() const;
    /// Whether records() is all there is: a look has been through.
    [[nodiscard]] bool knowsRecords() const { return m_recordsKnown || (report() && report()->settled); }
    /// What has to be mended in records that none could be written for.
    [[nodiscard]] Findings byHand() const;
    /// The gravest verdict of all checks of the latest look; Unknown before there was one.
    [[nodiscard]] Severity worst() const;

    /// Another project is open: nothing of what was seen belongs to it.
    void forget();

signals:
    void changed();

private:
    void tellSoon();
    void remember();
    void noteStage();
    void noteMailboxes();

    const Environment &m_environment;
    ProjectEditor &m_editor;
    const ListsChoice &m_lists;
    std::shared_ptr<const checkup::Catalogues> m_catalogues; // that the check-up reads
    std::unique_ptr<checkup::Checkup> m_checkup;
    std::optional<Setup> m_looked; // the set-up that m_kept belongs to
    struct Kept {
        Findings findings;
        QDateTime at;
        bool known = false;
    };
    std::array<Kept, std::size(allChecks)> m_kept;
    std::vector<records::Record> m_records;
    bool m_recordsKnown = false;
    QDateTime m_lastAt;
    bool m_noDomain = false;                                // as the last complete look saw it
    std::optional<discovery::ServiceCandidate> m_mailboxes; // as the last look saw it that was far enough
    QTimer m_lookSoon;
    QTimer m_tellSoon;
};

} // namespace wizard
