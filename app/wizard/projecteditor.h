// SPDX-License-Identifier: Apache-2.0
// The project that is open, and the others that were open in this window: every change goes through here and is kept a
// moment later. A domain's project is that domain's alone; nothing is taken over from one to the other.
#pragma once

#include "project.h"
#include "projectstore.h"

#include "core/records/record.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace wizard
{

/// The draft of what stands in the field for the domain.
inline const QString domainDraft = QStringLiteral("domain");

class ProjectEditor : public QObject
{
    Q_OBJECT

public:
    explicit ProjectEditor(ProjectStore store, QObject *parent = nullptr);

    [[nodiscard]] const ProjectStore &store() const { return m_store; }
    [[nodiscard]] const Project &project() const { return m_project; }
    [[nodiscard]] const Setup &setup() const { return m_project.setup; }

    /// Begins with `project`, as kept or new.
    void open(Project project);
    /// The projects that are kept, or were open in this window, the latest first.
    [[nodiscard]] std::vector<Project> all() const;
    /// Goes over to `domain`: to what is kept of it, or else to a new beginning. What was typed before there was a
    /// domain is meant for the first one; what was entered for another domain is only offered, see before().
    void openDomain(const dns::Name &domain);
    /// Shows nothing of the domain at hand any more, because `typed` was entered instead and is none.
    void leaveDomain(const QString &typed);
    /// What was entered for the domain that was open before, to be offered for this one, which is new; never taken
    /// over.
    [[nodiscard]] const Setup &before() const { return m_before; }

    /// Changes the set-up.
    void change(const std::function<void(Setup &)> &edit);
    /// The person says how mail leaves.
    void choose(MailRoute route);
    /// The person says who signs.
    void setSigner(Signer signer);
    /// Whether a question of the page Start was answered.
    void noteAnswered(const QString &question, bool answered);
    /// The person told something of a task, by its id; what is empty afterwards is forgotten.
    void tell(const std::string &task, const std::function<void(todo::Told &)> &edit);
    /// All that is known of the tasks, as a look has shown it.
    void setProgress(todo::Progress progress);
    /// Keeps the values that `records` take the place of, each with the day on which it was seen first.
    void keepOldValues(const std::vector<records::Record> &records);
    /// How the domain was at the end of a look.
    void setStanding(Standing standing);
    void setCurrent(Step step);
    /// Keeps what stands in the field called `name`; an empty text forgets it.
    void setDraft(const QString &name, const QString &text);
    /// Since when this program has seen the DMARC rule at its stage.
    void setStageSeen(std::optional<StageSeen> seen);
    /// What the last look said; forgotten with every change of the set-up.
    void setLastResult(LastResult result);
    /// Whether lists with terms of their own by this operator may be asked.
    void setAgreed(const std::string &operatorName, bool agreed);
    /// Keeps what the person read on a list's own page; nothing forgets it.
    void setLookedUp(const std::string &zone, const std::string &subject, std::optional<bool> listed);

    /// `key` is the one to publish for `domain` from now on, which need not be the one at hand any more. The one that
    /// it takes the place of is set aside, and no message has proved the new one yet. With `forgetOld` the old
    /// selector goes, because it never had a key in DNS and would be missed there for ever.
    void useKey(const dns::Name &domain, const OwnKey &key, bool forgetOld);
    /// Keeps where the private half of a key was saved, at once.
    void keepKeyFile(const dns::Name &domain, KeyFile file);
    void keepKeyFile(KeyFile file) { keepKeyFile(setup().domain, std::move(file)); }
    /// The keychain has taken a key that was saved to a file in the meantime.
    void noteInKeychain(const dns::Name &domain, const std::string &selector);

    /// Forgets the domain that is open, for good, and goes back to a new beginning. Returns why it could not, or
    /// nothing.
    QString forget();
    /// Writes what has not been written yet; called before the window closes, too.
    void saveNow();

signals:
    /// Another project is open: nothing that was seen before belongs to it.
    void opened();
    /// Something that the window shows of the project has changed.
    void changed();
    /// What the checks look at has changed.
    void setupChanged();
    void draftChanged();
    void saveFailed(const QString &why);
    void saved();
    /// One sentence that the person has to know of.
    void told(const QString &sentence);

private:
    void begin(Project project, Setup before);
    void leave();
    [[nodiscard]] std::optional<Project> keptOf(const dns::Name &domain) const;
    void edit(const dns::Name &domain, const std::function<void(Project &)> &change);
    void saveSoon();
    void changeShown();

    ProjectStore m_store;
    Project m_project;
    Setup m_before;
    std::map<std::string, Project> m_left; // by domain: what was open in this window before
    QTimer m_saveSoon;
    bool m_unsaved = false;
};

} // namespace wizard
