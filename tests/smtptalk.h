// SPDX-License-Identifier: Apache-2.0
// A talk as a line of text each: what is said, and what is answered to it.
#pragma once

#include "core/smtp/dialogue.h"

#include <QString>
#include <QStringList>

#include <map>

namespace test
{

/// Reads "250-mail.example.com\r\n250 SIZE\r\n".
inline smtp::Reply reply(std::string_view text)
{
    smtp::ReplyReader reader;
    reader.take(text);
    return reader.next().value();
}

/// The verb of each command to what the server answers; the greeting is the one without a verb.
using Answers = std::map<std::string, std::string, std::less<>>;

/// Runs `dialogue` against a server that answers by `answerTo`; what it does, one after the other, in `steps`.
template <typename AnswerTo>
smtp::Transcript talk(const smtp::Dialogue &dialogue, AnswerTo answerTo, QStringList *steps = nullptr)
{
    smtp::Transcript said;
    said.self = "[192.0.2.9]";
    for (int i = 0; i < 200; ++i) {
        const smtp::Step step = dialogue(said);
        std::string command;
        if (const auto *done = std::get_if<smtp::Done>(&step)) {
            if (steps)
                *steps << (done->quit ? "quit" : "leave");
            return said;
        }
        if (std::holds_alternative<smtp::StartTls>(step)) {
            if (steps)
                *steps << "tls";
            said.tls = smtp::Tls{smtp::TlsVersion::V13, {}, true};
            continue;
        }
        if (const auto *send = std::get_if<smtp::Send>(&step)) {
            command = send->command;
            if (steps)
                *steps << QString::fromStdString(command);
        }
        said.exchanges.push_back({command, reply(answerTo(command)), said.tls.has_value()});
    }
    qFatal("the talk does not end");
}

/// The same by the verbs alone.
inline smtp::Transcript talk(const smtp::Dialogue &dialogue, const Answers &answers, QStringList *steps = nullptr)
{
    return talk(
        dialogue, [&answers](const std::string &command) { return answers.at(std::string(smtp::verbOf(command))); },
        steps);
}

} // namespace test
