// SPDX-License-Identifier: Apache-2.0
// The walk through the steps: the project, the check-up that runs in the background, and what has been seen so far.
// Pages read it and change the set-up through it; every change is kept at once and looked at anew a moment later.
// Nothing here waits for DNS.
#pragma once

#include "listkeyring.h"
#include "project.h"
#include "projectstore.h"

#include "core/checkup/checkup.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace dkim
{
class KeyStore;
}

namespace wizard
{

/// What the wizard needs from outside; all of it must outlive the wizard.
struct Services {
    std::shared_ptr<const checkup::Catalogues> catalogues;
    dns::Resolver &resolver;
    checkup::Options options; // the nonce and the time are filled in for each check-up
    dkim::KeyStore *keys = nullptr;
    bool practice = false; // the built-in zone of a made-up firm: nothing is kept and nothing is sent
    keychain::ListKeyStore *listKeys = nullptr;
    std::function<void(const checkup::Catalogues &)> otherCatalogues = {}; // told when others are taken
    QString listsFile = {};    // that the catalogue of lists came from; empty: the built-in one
    QString listsProblem = {}; // why the lists that were wanted at the start are not used
};

/// What is known of one check. A look that failed never takes the place of what was seen before.
struct Seen {
    Findings findings;
    bool pending = false;
    QDateTime kept; // valid when the findings are from an earlier look, because the latest one failed
};

/// In the settings: the file with a newer catalogue of lists that was chosen last.
inline const QString keptListsFile = QStringLiteral("lists/catalogue");

class Walk : public QObject
{
    Q_OBJECT

public:
    Walk(Services services, ProjectStore store, QObject *parent = nullptr);
    ~Walk() override;

    [[nodiscard]] const Services &services() const { return m_services; }
    [[nodiscard]] const checkup::Catalogues &catalogues() const { return *m_services.catalogues; }
    [[nodiscard]] const ProjectStore &store() const { return m_store; }
    [[nodiscard]] const Project &project() const { return m_project; }
    [[nodiscard]] const Setup &setup() const { return m_project.setup; }

    /// Begins with `project`, as kept or new.
    void open(Project project);
    /// Goes over to `domain`: to what is kept of it, or else on with what was typed so far.
    void openDomain(const dns::Name &domain);
    /// Changes the set-up; saved soon, and looked at anew when nothing more changed for a moment.
    void change(const std::function<void(Setup &)> &edit);
    /// The person says how mail leaves.
    void choose(Door door);
    void setTask(Step step, TaskState state);
    void setCurrent(Step step);
    /// Keeps what stands in the field called `name`; an empty text forgets it.
    void setDraft(const QString &name, const QString &text);

    /// Keeps where the private half of a key was saved, at once.
    void keepKeyFile(KeyFile file);

    /// The report of the check-up at work or done; null without a domain.
    [[nodiscard]] const checkup::Report *report() const;
    [[nodiscard]] Seen of(Check check) const;
    /// The company that keeps the domain's mailboxes, where nobody has said how mail leaves and no list of senders
    /// names a server: most likely only services send then, and the person has to be asked. Null otherwise.
    [[nodiscard]] const discovery::ServiceCandidate *likelyMailboxes() const;
    /// What the published DMARC rule asks for, and whether its reports have a mailbox; see nextStage().
    struct Rule {
        std::optional<DmarcStage> inForce;
        bool hasReports = false;
    };
    [[nodiscard]] Rule rule() const;
    /// The records to publish: those of the last complete look, or what is known so far.
    [[nodiscard]] const std::vector<records::Record> &records() const;
    /// What has to be mended in records that none could be written for.
    [[nodiscard]] Findings byHand() const;
    [[nodiscard]] bool isBusy() const;
    void checkAgain();
    /// Asks no further blocklists in the check-up at work.
    void stopSweep();

    [[nodiscard]] ListKeyring &listKeys() { return m_listKeys; }
    [[nodiscard]] const blocklists::Wishes &wishes() const { return m_wishes; }
    /// Changes which lists are asked and how, and looks again.
    void wish(const std::function<void(blocklists::Wishes &)> &edit);
    /// Tries another resolver, as Question::server, with the lists that refuse the usual one; looks again.
    void tryResolver(const std::string &server);
    [[nodiscard]] const std::string &otherResolver() const { return m_otherResolver; }
    /// Whether lists with terms of their own by this operator may be asked; kept with the project.
    void agree(const std::string &operatorName, bool agreed);
    /// Keeps what the person read on a list's own page; nothing forgets it.
    void setLookedUp(const std::string &zone, const std::string &subject, std::optional<bool> listed);
    /// Takes the lists of a newer file, or the built-in ones when `path` is empty, for the next start, too, and looks
    /// again. Where something is wrong with the file the lists stay as they were, and listsProblem() says so.
    bool useLists(const QString &path);
    [[nodiscard]] const QString &listsProblem() const { return m_listsProblem; }
    /// The file that the lists are from; empty for the built-in ones.
    [[nodiscard]] const QString &listsFile() const { return m_services.listsFile; }

    /// The gravest verdict of all checks of the latest look; Unknown before there was one.
    [[nodiscard]] Severity worst() const;

    /// Writes what has not been written yet; called before the window closes, too.
    void saveNow();

signals:
    void projectChanged();
    void reportChanged();
    void saveFailed(const QString &why);

private:
    void look();
    void takeIn();
    void noteStage();
    void noteMailboxes();

    void changed();

    Services m_services;
    ListKeyring m_listKeys;
    blocklists::Wishes m_wishes;
    std::string m_otherResolver;
    QString m_listsProblem;
    ProjectStore m_store;
    Project m_project;
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
    std::optional<discovery::ServiceCandidate> m_mailboxes; // as the last look saw it that was far enough
    QTimer m_saveSoon;
    QTimer m_lookSoon;
    QTimer m_tellSoon;
    bool m_unsaved = false;
};

} // namespace wizard
