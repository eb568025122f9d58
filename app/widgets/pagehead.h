// SPDX-License-Identifier: Apache-2.0
// The top of a page: which step it is, the answer to its question in large letters, one sentence of what that means for
// the mail; and when that was looked up, with a button to look again, or to stop while it is being looked up.
#pragma once

#include "marks.h"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <optional>

class QProgressBar;
class QPushButton;

namespace widgets
{

class Text;

class PageHead : public QWidget
{
    Q_OBJECT

public:
    enum class Offer : std::uint8_t { Nothing, Again, Stop };
    struct Content {
        QString step;                 // "Step 2 of 5 · Your server's name"
        std::optional<Glyph> glyph;   // how it stands
        QString answer;               // at most about 50 characters
        QString sentence;             // its consequence
        QString checked = {};         // "Checked 14:32", "Asking the lists: 41 of 75"
        Offer offer = Offer::Nothing; // what the button does
        QString again = {};           // what it says instead of "Check again"
        int done = 0, of = 0;         // how far the check is; of nothing: none is running
        bool operator==(const Content &) const = default;
    };

    explicit PageHead(QWidget *parent = nullptr);
    ~PageHead() override;
    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }
    /// "Check again" or "Stop", for the focus; may be hidden.
    [[nodiscard]] QPushButton *button() const { return m_button; }

signals:
    void againWanted();
    void stopWanted();

protected:
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    void dress();
    void placeGlyph();
    void press();

    Content m_content;
    Text *m_step;
    QWidget *m_end;
    Text *m_checked;
    QPushButton *m_button;
    QWidget *m_answerRow;
    Text *m_answer;
    Text *m_sentence;
    QProgressBar *m_progress;
    QPointer<GlyphView> m_glyph; // in the margin, where there is room: then it is the parent's
};

} // namespace widgets
