// SPDX-License-Identifier: Apache-2.0
// Labels as the pages use them. All of them show plain text only, never mark-up: most of what they show came from the
// network in the end.
#pragma once

#include <QLabel>

namespace widgets
{

enum class Voice {
    Title,       // the answer of a page
    Lead,        // the sentence below it
    Heading,     // a task
    Body,        // everything else
    Strong,      // a word that counts
    Quiet,       // captions, times, who acts
    QuietBold,   // a caption that begins something
    QuietStrong, // a word that counts among captions
    Accent,      // a caption that begins the next thing to do
};

/// A label that wraps, shows plain text and lets its text be selected with the mouse. Where a name is longer than there
/// is room it is broken within.
class Text : public QLabel
{
    Q_OBJECT

public:
    explicit Text(Voice voice, const QString &text = {}, QWidget *parent = nullptr);

    void setVoice(Voice voice);
    /// Sets the text and hides the label when there is none.
    void say(const QString &text);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void breakNames();
    void dress();
    Voice m_voice;
    bool m_dressing = false;
};

/// A line that tells what goes on. Its accessible name changes with it, which is what screen readers announce.
class StatusLine : public Text
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr, Voice voice = Voice::Quiet);
    /// Says `text`, or hides the line where there is none, and has it announced where that is new.
    void report(const QString &text);
};

} // namespace widgets
