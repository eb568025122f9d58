// SPDX-License-Identifier: Apache-2.0
// `check --here`, on the mail server itself: what only it can see. From which address mail leaves is what the routes of
// this computer say, and no packet is sent for it; what the server calls itself is what Postfix says, or else the
// computer's own name; and whether port 25 is open outwards is tried with a mail server elsewhere that somebody named.
#pragma once

#include "checkoptions.h"
#include "session.h"

#include "core/finding.h"
#include "core/smtp/transcript.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace cli
{

struct Here {
    std::vector<ip::Address> leaving; // as this computer knows them, one of each family at most
    std::string name;                 // in EHLO; empty where it is not known
    std::string nameFrom;             // "postfix", "host-name"
    std::string towards;              // the mail server elsewhere that was tried; empty: none was
    std::uint16_t port = 0;
    std::optional<ip::Address> tried;
    smtp::Transcript said;

    [[nodiscard]] bool isOpen() const { return tried && !said.self.empty(); }
};

/// What this computer knows of itself.
Here lookHere();

/// Makes what was found the set-up's, where the person named nothing else.
void confirm(Setup &setup, const Here &here);

/// Tries port 25 outwards with `towards`, HOST[:PORT]; where that is empty with the mail host of `domain`, unless it is
/// this very computer. One sentence where `towards` is wrong.
std::optional<QString> tryOutwards(Here &here, const QString &towards, const dns::Name &domain, Session &session);

/// What is to be said about the address.
Findings findings(const Here &here);

/// The field `here` of the document.
QJsonObject toJson(const Here &here);

} // namespace cli
