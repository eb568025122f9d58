// SPDX-License-Identifier: Apache-2.0
// What all pages of the walk have in common: the question as heading and its answer as the first sentence, the findings
// as cards, "Check again" with a line that tells what goes on, how far the step's task has come, and where the focus
// goes first.
#pragma once

#include "domainfields.h"
#include "walk.h"

#include "app/widgets/findingcard.h"
#include "app/widgets/text.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>

namespace wizard
{

class StepPage : public QScrollArea
{
    Q_OBJECT

public:
    /// What a page says of itself.
    struct About {
        Step step;
        QString title;              // in the side list
        QString question;           // the user's, which the page answers
        bool hasTask = true;        // the person says how far it has come
        bool needsDomain = true;    // it has nothing to show where there is none
        bool restsOnSenders = true; // on which addresses the mail leaves from
    };

    StepPage(Walk &walk, About about, QWidget *parent = nullptr);

    [[nodiscard]] Step step() const { return m_about.step; }
    [[nodiscard]] const QString &title() const { return m_about.title; }
    [[nodiscard]] static QString wordOf(TaskState state);

    /// Where the focus goes when the page is opened.
    [[nodiscard]] virtual QWidget *firstControl();

    /// The findings of all checks of the page, pending or not.
    [[nodiscard]] Findings findings() const;
    [[nodiscard]] bool isPending() const;

    /// Whether the step is the user's only if a server of their own sends, which most likely none does.
    [[nodiscard]] bool waitsForDoor() const;

    /// Brings the page up to date with the walk.
    void refresh();

signals:
    /// Another page has what this one needs.
    void goTo(wizard::Step step);

protected:
    /// The first sentence: the answer to the page's question, as far as it is known.
    [[nodiscard]] virtual QString answer() const = 0;
    /// The checks whose findings the page shows.
    [[nodiscard]] virtual std::vector<Check> checks() const { return {}; }
    /// Shows the findings of checks() as cards; a page with sections of its own puts them there.
    virtual void showFindings();
    /// Whether a finding deserves a card; a page that shows some in another way leaves them out.
    [[nodiscard]] virtual bool deservesCard(const Finding &) const { return true; }
    /// Whether the person stopped a look before it was through.
    [[nodiscard]] virtual bool wasStopped() const { return false; }
    /// Another domain is open: forget what was shown of the one before. The drafts are in their fields already.
    virtual void domainChanged() {}
    /// What else the page shows; called by refresh().
    virtual void refreshBody() {}

    /// The page's answer for each verdict.
    struct Answers {
        QString bad, doubtful, good, unknown;
    };
    /// The one of these that fits what was found, or what is in the way of an answer.
    [[nodiscard]] QString answerBy(const Answers &answers) const;
    /// The answer where DNS says that there is no such domain.
    [[nodiscard]] QString noDomain() const;

    /// The findings of one check as contents of cards.
    [[nodiscard]] std::vector<widgets::FindingCard::Content> contentsOf(Check check) const;

    [[nodiscard]] Walk &walk() const { return m_walk; }
    /// See DomainFields.
    void keepDraft(widgets::Ask *ask, const QString &name) { m_fields.keepDraft(ask, name); }
    /// Where a page puts its own parts: above the findings, and below them.
    [[nodiscard]] QVBoxLayout *above() const { return m_above; }
    [[nodiscard]] QVBoxLayout *below() const { return m_below; }
    /// Who looks after this step where it is not the user's; empty where it is.
    [[nodiscard]] QString lookedAfterBy() const;
    /// Whether the page shows nothing but its answer: others look after the step, or will most likely, or there is no
    /// such domain.
    [[nodiscard]] bool isFolded() const;

private:
    void build();
    QWidget *makeStatusRow(QWidget *parent);
    QWidget *makeTaskRow(QWidget *parent);
    void refreshStatus();
    [[nodiscard]] QString statusSentence() const;
    void addNotice(QVBoxLayout *to);
    void refreshNotice();

    Walk &m_walk;
    DomainFields m_fields;
    const About m_about;
    widgets::Text *m_answer = nullptr;
    QWidget *m_statusRow = nullptr;
    widgets::StatusLine *m_status = nullptr;
    QPushButton *m_again = nullptr;
    widgets::Card *m_notice = nullptr;
    widgets::Text *m_noticeSays = nullptr;
    QWidget *m_aboveBox = nullptr;
    QWidget *m_belowBox = nullptr;
    QVBoxLayout *m_above = nullptr;
    widgets::FindingsView *m_findings = nullptr;
    QVBoxLayout *m_below = nullptr;
    QWidget *m_taskRow = nullptr;
    QComboBox *m_task = nullptr;
};

} // namespace wizard
