// SPDX-License-Identifier: Apache-2.0
// A letter as it will be sent: its subject, and its first lines. Screen readers are told all of it.
#pragma once

#include "cardframe.h"

namespace widgets
{

class ElidedText;
class Hairline;
class Text;

class LetterBox : public CardFrame
{
    Q_OBJECT

public:
    explicit LetterBox(QWidget *parent = nullptr);
    void setLetter(const QString &subject, const QString &text);

protected:
    void dress() override;

private:
    QWidget *m_top;
    Text *m_subject;
    Hairline *m_line;
    ElidedText *m_text;
};

} // namespace widgets
