// SPDX-License-Identifier: Apache-2.0
// What receivers ask at a volume, in words.
#pragma once

#include "core/readiness/readiness.h"

#include <QString>
#include <QStringList>

namespace wording
{

/// What is asked, as a state of things: "The address has a reverse name that leads back to it".
QString requirementTitle(const readiness::Requirement &requirement);

/// "met", "not met", "cannot be seen from here".
QString readinessWord(readiness::State state);

/// The one sentence about a receiver: what stands against the mail, or that nothing does, and what cannot be seen.
QString receiverSentence(const readiness::Readiness &one);

/// All of them together: how many ask for something that is not met, and what it is worth.
QString receiversSum(const std::vector<readiness::Readiness> &all);

/// One sentence for each number of messages a day above which someone asks for more, the smallest first.
QStringList receiversNext(const std::vector<readiness::Readiness> &all);

/// What no rule that is met cures.
QString notCured();

/// What becomes of mail that the server forwards, and what SRS is.
QString forwarding();

/// The end of passwords for sending through Microsoft 365, for whoever does; empty for others.
QString passwordSending(const Setup &setup);

/// What to write to a receiver that wants to know a server before it takes mail from it, "t-online", or that unblocks
/// one, "outlook". It begins with the line of its subject; where the person has to fill something in are three dots.
/// Empty for other receivers, and where the server is not known.
QString receiverLetter(std::string_view receiver, const Setup &setup);
/// The same, of those that want to know a server first.
QString introduction(std::string_view receiver, const Setup &setup);

} // namespace wording
