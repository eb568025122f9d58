// SPDX-License-Identifier: Apache-2.0
#include "report.h"

#include "parts.h"

#include "core/ascii.h"
#include "core/message/reader.h"

#include <algorithm>

namespace bounce
{

namespace
{

constexpr std::size_t mostRecipients = 50;

/// What RFC 3464 §2.3 tells of one recipient.
struct Recipient {
    std::string action;
    std::string status;
    std::string diagnostic;
    std::string server;
};

/// Behind the type that RFC 3464 §2.1.2 puts before a value: "smtp; 550 …".
std::string_view withoutType(std::string_view value)
{
    const std::size_t semicolon = value.find(';');
    return semicolon > 20 /* nowhere is further still */ ? value : ascii::trimmed(value.substr(semicolon + 1));
}

void take(std::string_view name, std::string_view value, Recipient &recipient)
{
    if (name == "action")
        recipient.action = ascii::lower(value);
    else if (name == "status")
        recipient.status = enhancedAt(value);
    else if (name == "diagnostic-code")
        recipient.diagnostic = withoutType(value);
    else if (name == "remote-mta")
        recipient.server = ascii::lower(withoutType(value));
}

/// The blocks of a delivery report, the first of which is about the message as a whole.
std::vector<Recipient> recipientsOf(std::string_view report)
{
    std::vector<Recipient> recipients(1);
    std::string field;
    const auto endField = [&] {
        const std::size_t colon = field.find(':');
        if (colon != std::string::npos)
            take(ascii::lower(ascii::trimmed(std::string_view(field).substr(0, colon))),
                 ascii::trimmed(std::string_view(field).substr(colon + 1)), recipients.back());
        field.clear();
    };
    for (std::size_t at = 0; at < report.size() && recipients.size() <= mostRecipients;) {
        const std::size_t end = std::min(report.find('\n', at), report.size());
        const std::string_view line = ascii::trimmed(report.substr(at, end - at));
        if (!line.empty() && ascii::isBlank(report[at])) {
            field.append(" ").append(line);
        } else {
            endField();
            if (line.empty())
                recipients.emplace_back();
            field = line;
        }
        at = end + 1;
    }
    endField();
    return recipients;
}

Reply replyOf(const Recipient &recipient)
{
    Reply reply = replyIn(recipient.diagnostic);
    // What the server said is more than what the sender's own made of it.
    const bool fits = reply.basic.empty() || recipient.status.empty() || reply.basic[0] == recipient.status[0];
    if (reply.enhanced.empty() && fits)
        reply.enhanced = recipient.status;
    if (reply.host.empty())
        reply.host = recipient.server.substr(0, recipient.server.find_first_of(" ("));
    return reply;
}

} // namespace

std::vector<Reply> repliesIn(std::string_view message)
{
    std::vector<Reply> failed;
    std::vector<Reply> delayed;
    std::vector<Reply> said;
    for (const Part &part : partsOf(message)) {
        if (part.type != "message/delivery-status") {
            said.push_back(replyIn(part.octets));
            continue;
        }
        for (const Recipient &recipient : recipientsOf(part.octets)) {
            if (recipient.action == "failed")
                failed.push_back(replyOf(recipient));
            else if (recipient.action == "delayed")
                delayed.push_back(replyOf(recipient));
        }
    }
    failed.insert(failed.end(), delayed.begin(), delayed.end());
    failed.insert(failed.end(), said.begin(), said.end());
    return failed;
}

bool isReport(std::string_view message)
{
    message::Reader reader;
    reader.feed(message, [](std::string_view) {});
    reader.finish();
    return std::any_of(reader.fields().begin(), reader.fields().end(), [](const message::Field &field) {
        const std::string value = ascii::lower(ascii::trimmed(field.value()));
        return field.name == "x-failed-recipients" ||
               (field.name == "content-type" && value.starts_with("multipart/report") &&
                value.find("delivery-status") != std::string::npos) ||
               (field.name == "return-path" && value == "<>") ||
               (field.name == "from" &&
                (value.find("mailer-daemon") != std::string::npos || value.find("postmaster@") != std::string::npos ||
                 value.find("microsoftexchange329e71ec88ae4615bbc36ab6ce41109e") != std::string::npos));
    });
}

} // namespace bounce
