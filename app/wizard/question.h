// SPDX-License-Identifier: Apache-2.0
// One question of the page Start: asked as a card of its own while it is its turn, one line with its answer afterwards,
// and until then one line that says what is still to come.
#pragma once

#include "domainfields.h"

#include "app/widgets/marks.h"
#include "app/widgets/nextcard.h"
#include "app/widgets/text.h"

#include <QButtonGroup>
#include <QPushButton>

namespace wizard
{

class Question : public QWidget
{
    Q_OBJECT

public:
    enum class State { ToCome, Current, Answered };
    struct Words {
        QString label;   // "Domain"
        QString heading; // "Which domain do you send from?"
        QString why;     // what the answer is for; may be empty
    };

    Question(Walk &walk, Words words, QWidget *parent = nullptr);

    /// Whether the person has answered, be it with “I don't know”.
    [[nodiscard]] virtual bool isAnswered() const = 0;
    /// Whether it is asked at all, given the answers before it.
    [[nodiscard]] virtual bool isAsked() const { return true; }
    /// The question itself, as the head of the page asks it.
    [[nodiscard]] virtual QString heading() const { return m_words.heading; }
    /// Where the focus goes when it is this question's turn.
    [[nodiscard]] virtual QWidget *firstControl() = 0;

    void refresh(State state);

signals:
    /// The person wants to answer it again.
    void wanted();
    /// It is answered, whether or not anything in the set-up changed by that.
    void answered();

protected:
    /// The answer in one line, and a quiet remark beside it; where it is still to come, what is known already.
    [[nodiscard]] virtual QString answer() const = 0;
    [[nodiscard]] virtual QString remark() const { return {}; }
    virtual void refreshBody() {}
    /// Another domain is open: forget what was shown of the one before. The drafts are in their fields already.
    virtual void domainChanged() {}
    /// The button that is checked, or the first one.
    [[nodiscard]] static QAbstractButton *currentOf(const QButtonGroup &buttons);

    [[nodiscard]] Walk &walk() const { return m_walk; }
    /// See DomainFields.
    void keepDraft(widgets::Ask *ask, const QString &name) { m_fields.keepDraft(ask, name); }
    [[nodiscard]] widgets::NextCard *card() const { return m_card; }

private:
    QWidget *makeLine();

    Walk &m_walk;
    DomainFields m_fields;
    const Words m_words;
    QWidget *m_line = nullptr;
    widgets::GlyphView *m_glyph = nullptr;
    widgets::Text *m_answer = nullptr;
    widgets::Text *m_remark = nullptr;
    QPushButton *m_change = nullptr;
    widgets::NextCard *m_card = nullptr;
};

} // namespace wizard
