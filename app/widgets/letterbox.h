// SPDX-License-Identifier: Apache-2.0
// A letter that is written already: its subject and how it begins. The whole of it is opened with Enter or a click, and
// is what screen readers read.
#pragma once

#include "text.h"

#include <QFrame>
#include <QToolButton>

namespace widgets
{

class LetterBox : public QFrame
{
    Q_OBJECT

public:
    LetterBox(const QString &subject, const QString &letter, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(bool whole);

    QString m_letter;
    Text *m_text;
    QToolButton *m_more;
};

} // namespace widgets
