// SPDX-License-Identifier: Apache-2.0
// What all pages of the walk have in common, always in the same order: the answer to the page's question, its picture,
// the one thing to do next, and what was found as one line each. A page adds its picture and its own parts.
#pragma once

#include "domainfields.h"
#include "nextview.h"
#include "railstate.h"
#include "walk.h"

#include "app/widgets/card.h"
#include "app/widgets/pagehead.h"
#include "app/widgets/rowlist.h"
#include "app/widgets/text.h"

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
        QString name;                // in the rail and on the button that leads here
        QString place;               // above the answer: "Step 2 of 5 · Your server's name"
        bool needsDomain = true;     // it has nothing to show where there is none
        bool restsOnSenders = false; // on which addresses the mail leaves from
    };

    StepPage(Walk &walk, About about, QWidget *parent = nullptr);

    [[nodiscard]] Step step() const { return m_about.step; }
    [[nodiscard]] const QString &name() const { return m_about.name; }
    /// Where the focus goes when the page is opened.
    [[nodiscard]] virtual QWidget *firstControl();
    /// Whether there is something to do on the page now; otherwise the window's own button, which goes on, is the
    /// filled one.
    [[nodiscard]] virtual bool hasTask() const { return primary() != nullptr || asksFirst(); }
    /// The filled button of the page; null where it has none.
    [[nodiscard]] virtual QPushButton *primary() const;

    /// The findings of all checks of the page, pending or not.
    [[nodiscard]] Findings findings() const;
    [[nodiscard]] bool isPending() const;

    /// Brings the page up to date with the walk.
    void refresh();

signals:
    /// Another page has what this one needs.
    void goTo(wizard::Step step);
    /// A message that was sent is to be opened.
    void messageWanted();
    void primaryChanged();

protected:
    /// The head of the page: the answer to its question, at most about 50 characters, and one sentence of what follows.
    struct Answer {
        QString text;
        QString consequence;
        std::optional<widgets::Glyph> glyph = {}; // none: as the rail has it
    };
    [[nodiscard]] virtual Answer answer() const = 0;
    /// Whether a finding deserves a row; a page that shows some in another way leaves them out.
    [[nodiscard]] virtual bool deservesRow(const Finding &) const { return true; }
    /// Whether the page asks a question of its own first, so that no task is shown yet.
    [[nodiscard]] virtual bool asksFirst() const { return false; }
    /// Another domain is open: forget what was shown of the one before. The drafts are in their fields already.
    virtual void domainChanged() {}
    /// What else the page shows; called by refresh().
    virtual void refreshBody() {}
    /// What the person pressed on the card of the next task; the page may do more with it than others.
    virtual void act(const NextAction &action);
    /// How far what is looked up has come; nothing to show: 0 of 0.
    [[nodiscard]] virtual std::pair<int, int> progress() const { return {0, 0}; }
    virtual void stop() {}
    /// Whether the person stopped a look before it was through.
    [[nodiscard]] virtual bool wasStopped() const { return false; }

    /// The head that DNS or the way of the mail has for every page: no such domain, not the person's step, still
    /// looking. Nothing where the page has an answer of its own.
    [[nodiscard]] std::optional<Answer> commonAnswer() const;
    /// The same with what was found, by the gravest of it.
    [[nodiscard]] Answer answerByFindings(Check check) const;

    [[nodiscard]] Walk &walk() const { return m_walk; }
    /// See DomainFields.
    void keepDraft(widgets::Ask *ask, const QString &name) { m_fields.keepDraft(ask, name); }
    /// The card for the page's picture, which is shown while the page has anything to show.
    void setPicture(QWidget *picture);
    /// Where a page puts its own parts: between the next task and the rows, and below them.
    [[nodiscard]] QVBoxLayout *above() const { return m_above; }
    [[nodiscard]] QVBoxLayout *below() const { return m_below; }
    [[nodiscard]] NextView *next() const { return m_next; }
    /// Whether the page shows nothing but its answer.
    [[nodiscard]] bool isFolded() const;

private:
    void build();
    void refreshHead();
    void refreshRows();
    void refreshTold();
    [[nodiscard]] QString statusSentence() const;
    [[nodiscard]] widgets::Row::Content rowOf(const Finding &finding, Check check) const;
    /// Whether all that the page says rests on addresses that nobody has confirmed yet.
    [[nodiscard]] bool restsOnGuesses() const;
    /// The task of its card; null where it has none.
    [[nodiscard]] const todo::Task *task() const;
    void openRowOf(const std::string &task);

    Walk &m_walk;
    DomainFields m_fields;
    const About m_about;
    widgets::PageHead *m_head = nullptr;
    widgets::Card *m_picture = nullptr;
    NextView *m_next = nullptr;
    QWidget *m_aboveBox = nullptr;
    QWidget *m_belowBox = nullptr;
    QVBoxLayout *m_above;
    QPushButton *m_takeBack = nullptr;
    std::string m_toldTask; // that it takes back
    widgets::RowList *m_rows = nullptr;
    QVBoxLayout *m_below;
};

} // namespace wizard
