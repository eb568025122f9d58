// SPDX-License-Identifier: Apache-2.0
// Runs check-ups for the commands that need one: `check`, `check --from`, `export` and `walk`.
#pragma once

#include "checkoptions.h"
#include "resume.h"
#include "session.h"

namespace cli
{

/// What a command begins with that checks.
struct CheckSession {
    CheckArguments wanted;
    std::unique_ptr<Session> session;
};

/// Whether a command ends by itself (endByItself()), or takes what time it takes.
enum class Lasts { AMinute, AsItTakes };

/// By the options of the line, or one sentence about what is wrong with them. A batch keeps answers: domains in a row
/// share much.
std::variant<CheckSession, QString> openCheck(const CommandLine &line, Lasts lasts, bool keepAnswers = false);

/// Runs one check-up to its end; the event loop runs meanwhile.
checkup::Report runCheck(const Setup &setup, const CheckArguments &what, Session &session);

/// How the domains of a batch are told.
enum class Form { Json, Short, Summary };

/// `check --from FILE`: each domain's document as it finishes, one line each; a bad line becomes
/// {"schema","input","error"}. What `former` holds is skipped. Returns 1 if any line had an error, else 3 if any was
/// unknown, else 0.
int checkBatch(const QString &file, const CheckArguments &what, Session &session, const FormerOutput &former,
               Form form);

/// Where nobody answers, says so on standard error: a document for machines is no place to look for that.
void tellSilence(const checkup::Report &report);

/// Now, as ISO 8601 in UTC.
QString timeText();

} // namespace cli
