// SPDX-License-Identifier: Apache-2.0
// One question to the person, the same everywhere: a label, a field with a button behind it, and a line that says what
// is wrong with what was typed. Screen readers meet the parts in this order, and hear the line whenever it changes.
#pragma once

#include "text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace widgets
{

class Ask : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        QString label; // with a mnemonic that leads to the field
        QString name;  // of the field, for screen readers
        QString placeholder = {};
        QString button = {}; // empty: there is none
    };
    /// What leaving the field does. Text that is only noted is taken over, as by Enter; what begins something waits for
    /// Enter or the button.
    enum class Leaving { Takes, Waits };

    Ask(const Words &words, Leaving leaving, QWidget *parent = nullptr);
    /// The same over a list to choose from that can be typed into. A choice waits for Enter or the button: the arrow
    /// keys make one already.
    Ask(const Words &words, QComboBox *choices, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QPushButton *button() const { return m_button; }
    /// Puts `part` between the label and the field, behind the button, or below them.
    void addAbove(QWidget *part);
    void addBehind(QWidget *part);
    void addBelow(QWidget *part);

    /// What stands in the field, without spaces around it.
    [[nodiscard]] QString typed() const { return m_field->text().trimmed(); }
    /// Shows a draft: what stands there is still to be taken over. Nothing is wrong with it yet.
    void restore(const QString &draft);
    /// What was typed is taken over: shows `understood` in its place, and forgets the draft.
    void settle(const QString &understood = {});
    /// Shows what is known already; leaving the field as it is does nothing.
    void put(const QString &known);
    /// Says what is wrong, or what became of it, and has it announced; hides the line where there is nothing to say.
    void report(const QString &sentence);
    [[nodiscard]] QString reported() const { return m_says->text(); }

signals:
    /// What stands there has changed by hand; empty when the draft is to be forgotten.
    void edited(const QString &text);
    /// Enter, the button, or the field was left: what was typed, without spaces around it. Empty only by Enter or the
    /// button.
    void entered(const QString &typed);

private:
    void build(const Words &words, Leaving leaving, QComboBox *choices);
    void enter();
    void press();
    void leave();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QVBoxLayout *m_column;
    QHBoxLayout *m_row;
    QLineEdit *m_field = nullptr;
    QPushButton *m_button = nullptr;
    StatusLine *m_says = nullptr;
    QString m_handled; // what stood there when it was last taken over or put there
    bool m_takesWhenLeft = false;
    bool m_takenByLeave = false; // so that the button which the focus went to has nothing to say
};

} // namespace widgets
