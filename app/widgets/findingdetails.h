// SPDX-License-Identifier: Apache-2.0
// All that there is to say of one finding, always in the same order: what it means for the mail; what was found beside
// what is wanted; who can fix it and where; how; another way if that one is closed; the raw answers folded away.
#pragma once

#include "rowlist.h"

#include "core/finding.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace widgets
{

class FindingDetails : public QWidget
{
    Q_OBJECT

public:
    /// The finding in words; parts that are empty are left out.
    struct Content {
        Severity severity = Severity::Info;
        QString word;    // "needs fixing"
        QString summary; // one sentence
        QString why;     // what it means for the mail
        QString found;
        QString wanted;
        QString who;       // who can mend it, and where
        QString how;       // what to do
        QString copy;      // a text to copy for that: a letter, a command, a value
        QString planB;     // and if that is refused
        QString link;      // an https address to open
        QString by;        // who can act, for the details; empty: nobody
        QString reference; // where to read more, for the details
        QString about;     // code and subject, for the details
        std::vector<Evidence> evidence;
        bool operator==(const Content &) const = default;
    };

    explicit FindingDetails(Content content, QWidget *parent = nullptr);
    [[nodiscard]] const Content &content() const { return m_content; }

private:
    const Content m_content;
};

/// The rows of `findings`, the gravest first; what is fine is one row.
std::vector<Row::Content> rowsOf(std::vector<FindingDetails::Content> findings);

} // namespace widgets
