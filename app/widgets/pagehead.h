// SPDX-License-Identifier: Apache-2.0
// The top of every page: where one is, the answer to the page's question as the largest text, one sentence of what
// follows, and at the end how fresh it is. While something is looked up, a thin bar shows how far it has come.
#pragma once

#include "marks.h"
#include "text.h"

#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

namespace widgets
{

class PageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(QWidget *parent = nullptr);

    void setPlace(const QString &place);
    void setAnswer(Glyph glyph, const QString &answer);
    void setConsequence(const QString &sentence);
    /// How fresh it is; without it there is nothing to check again either.
    void setStatus(const QString &sentence);
    /// How many of how many have come in; none of none while nothing is looked up.
    void setProgress(int done, int all);

    [[nodiscard]] QString answer() const;
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] QPushButton *againButton() const { return m_again; }

signals:
    void again();
    void stop();

private:
    Text *m_place;
    StatusLine *m_status;
    QPushButton *m_again;
    QPushButton *m_stop;
    GlyphView *m_glyph;
    Text *m_answer;
    Text *m_consequence;
    QProgressBar *m_progress;
};

} // namespace widgets
