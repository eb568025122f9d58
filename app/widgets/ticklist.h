// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text.h"

#include <QCheckBox>
#include <QWidget>

#include <vector>

namespace widgets
{

/// Check boxes for proposals and for what was named, one below the other. Boxes stay where they are while more come in.
class TickList : public QWidget
{
    Q_OBJECT

public:
    struct Entry {
        QString key;      // what it stands for
        QString label;    // what it is called
        QString evidence; // where it was seen; may be empty
        bool ticked = false;
    };

    explicit TickList(QWidget *parent = nullptr);
    /// Adds what is new and brings labels and ticks up to date. An entry that is no longer proposed stays when it was
    /// ticked once, so that a tick taken away by mistake can be set again.
    void offer(const std::vector<Entry> &entries);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_boxes.empty(); }

signals:
    void ticked(const QString &key, bool on);

private:
    struct Box {
        QString key;
        QCheckBox *box;
        Text *evidence;
    };
    std::vector<Box> m_boxes;
};

} // namespace widgets
