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
#include <map>
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
/// The draft of what stands in the field for the domain.
inline const QString domainDraft = QStringLiteral("domain");

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
    /// Goes over to `domain`: to what is kept of it, or else to a new beginning. What was typed before there was a
    /// domain is meant for the first one; what was entered for another domain is only offered, see before().
    void openDomain(const dns::Name &domain);
    /// Shows nothing of the domain at hand any more, because `typed` was entered instead and is none.
    void leaveDomain(const QString &typed);
    /// What was entered for the domain that was open before, to be offered for this one, which is new; never taken
    /// over.
    [[nodiscard]] const Setup &before() const { return m_before; }
    /// Changes the set-up; saved soon, and looked at anew when nothing more changed for a moment.
    void change(const std::function<void(Setup &)> &edit);
    /// The person says how mail leaves.
    void choose(Door door);
    void setTask(Step step, TaskState state);
    void setCurrent(Step step);
    /// Keeps what stands in the field called `name`; an empty text forgets it.
    void setDraft(const QString &name, const QString &text);

    /// Takes `key` as the one to publish for `domain`, which need not be the one at hand any more. The one that it
    /// takes the place of is set aside, and no message has proved the new one yet.
    void takeKey(const dns::Name &domain, const OwnKey &key);
    /// Keeps where the private half of a key was saved, at once.
    void keepKeyFile(const dns::Name &domain, KeyFile file);
    void keepKeyFile(KeyFile file) { keepKeyFile(setup().domain, std::move(file)); }
    /// The keychain has taken a key that was saved to a file in the meantime.
    void noteInKeychain(const dns::Name &domain, const std::string &selector);

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
    /// What the published DMARC rule asks for, and whether its reports have a mailbox; see nextStage().
    struct Rule {
        std::optional<DmarcStage> inForce;
        bool hasReports = false;
    };
    [[nodiscard]] Rule rule() const;
    /// The records to publish: those of the last complete look, or what is known so far.
    [[nodiscard]] const std::vector<records::Record> &records() const;
    /// Whether records() is all there is: a look has been through.
    [[nodiscard]] bool knowsRecords() const { return m_recordsKnown || (report() && report()->settled); }
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
    void saved();
    void draftChanged();
    /// One sentence that the person has to know of.
    void told(const QString &sentence);

private:
    void begin(Project project, Setup before);
    void leave();
    [[nodiscard]] std::optional<Project> keptOf(const dns::Name &domain) const;
    void edit(const dns::Name &domain, const std::function<void(Project &)> &change);
    [[nodiscard]] bool isPublished(const std::string &selector) const;
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
    Setup m_before;
    std::map<std::string, Project> m_left; // by domain: what was open in this window before
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
    bool m_noDomain = false;                                // as the last complete look saw it
    std::optional<discovery::ServiceCandidate> m_mailboxes; // as the last look saw it that was far enough
    QTimer m_saveSoon;
    QTimer m_lookSoon;
    QTimer m_tellSoon;
    bool m_unsaved = false;
};

} // namespace wizard
