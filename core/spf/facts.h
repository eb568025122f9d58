// SPDX-License-Identifier: Apache-2.0
// Step 4: is every sender covered, and nobody else? What DNS says about it, before anybody judges: the texts at the
// domain that are SPF records or were meant to be (RFC 7208), the one record taken apart, what it makes of each sending
// address, and what stands around it. Findings and the records to publish are both made of these facts.
#pragma once

#include "evaluate.h"
#include "explain.h"
#include "lint.h"
#include "misplaced.h"
#include "target.h"

#include "core/dns/answers.h"
#include "core/finding.h"
#include "core/setup.h"

#include <optional>
#include <string>
#include <vector>

namespace spf
{

/// A TXT record that is an SPF record or was meant to be one.
struct MeantText {
    std::string text;               // its strings joined
    std::optional<Mistake> mistake; // what is wrong with it
};

/// What stands at one name.
struct Texts {
    dns::Name name;
    dns::Status status = dns::Status::Pending; // of the TXT question
    Evidence evidence;
    std::vector<MeantText> meant;     // in the order in which they came
    std::vector<std::string> records; // those that receivers take for SPF records (§4.5)

    /// Whether an answer says what stands there, be it nothing.
    [[nodiscard]] bool isKnown() const;
    /// Whether a text does neither good nor harm: one that is no SPF record by the letter (§4.5) beside one that is.
    [[nodiscard]] bool isPassedOver(const MeantText &text) const;
    /// Whether the texts were meant as several records.
    [[nodiscard]] bool areSeveral() const;
    /// False when a record cannot be evaluated.
    [[nodiscard]] bool isReadable() const;
};

Texts textsAt(const dns::Name &name, const dns::Answers &dns);

/// A place where a record stands that nobody finds.
struct WrongPlace {
    Misplaced what;
    Evidence evidence;
};

/// A term, at whatever depth, that makes the whole record permerror (§5.2, §6.1, §4.6.4).
struct UnusableTerm {
    std::string term;
    std::string target; // the name that it leads to, or what stands in its place
    Cause cause = Cause::NoRecord;
    std::string owner;              // of the record that holds the term
    std::optional<dns::Name> meant; // the name that the target was to be: meantTarget()
};

/// What becomes of mail from one of the senders.
struct SenderOutcome {
    Sender sender;
    Outcome outcome;

    /// Whether it is known that the record does not let the sender through.
    [[nodiscard]] bool isNotCovered() const
    {
        return outcome.result != Result::Pending && outcome.result != Result::Pass && !outcome.unanswered;
    }
};

/// RFC 7208 §2.4: bounces have no sender, so receivers evaluate the record of the EHLO name.
struct OwnName {
    Texts texts;
    std::optional<Outcome> harm; // where its record refuses one of the senders or cannot be used

    /// Whether it is known to have none.
    [[nodiscard]] bool isMissing() const { return texts.isKnown() && texts.records.empty(); }
};

/// A question that was not answered.
struct Unanswered {
    dns::Question question;
    dns::Reply reply;
};

/// Each member is as empty as it is while answers are missing.
struct Facts {
    bool pending = false; // answers are missing, and with them some of what follows
    dns::Name domain;
    Texts texts;
    std::optional<Evidence> type99;         // a record of the type that nobody reads (§3.1)
    std::vector<NameAsText> names;          // targets of an include, typed as texts of their own
    std::vector<WrongPlace> misplaced;      // where there is no record
    std::optional<Explanation> explanation; // of the only record
    bool perMailbox =
        false; // what it lets through hangs on who writes (§7.2), so that the senders' outcomes tell little
    std::vector<UnusableTerm> unusable;
    std::vector<SenderOutcome> senders; // where it can be evaluated, in the order of the set-up
    std::optional<OwnName> ownName;     // beside the domain
    std::vector<Unanswered> unanswered; // each once

    /// Whether there is one record that receivers can read.
    [[nodiscard]] bool hasRecord() const { return texts.records.size() == 1 && texts.isReadable(); }
    /// Of a question that is among the unanswered ones.
    [[nodiscard]] const Unanswered *failureOf(const dns::Question &question) const;
};

/// The facts about Setup::domain, each sender of the set-up, and the name of its server.
Facts facts(const Setup &setup, const dns::Answers &dns);

} // namespace spf
