// SPDX-License-Identifier: Apache-2.0
// Lets the wheel scroll the page and nothing else: a choice or a number under the pointer changes by it only while it
// has the focus, and never gets the focus by it. Otherwise whoever scrolls past changes what was entered, unseen.
#pragma once

#include <QObject>

namespace widgets
{

class WheelGuard : public QObject
{
    Q_OBJECT

public:
    /// Guards every combo box, spin box and slider of the program, also those that are made later, while it lives.
    explicit WheelGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace widgets
