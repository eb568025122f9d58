// SPDX-License-Identifier: Apache-2.0
// One finding, always in the same order: what it means, what was found and what is wanted, who can mend it and where,
// how, another way if that one is closed; the raw answers are folded away. What is fine is a single line.
#pragma once

#include "card.h"
#include "cardstack.h"

#include <QString>

#include <vector>

namespace widgets
{

class FindingCard : public Card
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

    explicit FindingCard(Content content, QWidget *parent = nullptr);
    [[nodiscard]] const Content &content() const { return m_content; }

private:
    Content m_content;
};

/// Several finding cards, the gravest first.
class FindingsView : public CardStack<FindingCard>
{
public:
    using CardStack::CardStack;
    void show(std::vector<FindingCard::Content> contents);
};

} // namespace widgets
