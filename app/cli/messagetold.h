// SPDX-License-Identifier: Apache-2.0
// `message verify`: what a message shows beside its three verdicts.
#pragma once

#include "core/message/features.h"
#include "core/message/theirresults.h"

#include <QJsonObject>

#include <optional>

namespace cli
{

struct Shown {
    message::Features features;
    message::TheirResults theirs;
    std::vector<message::Received> path;
    std::optional<std::size_t> left; // the hop that left the sender's server
    bool isLeftCertain = false;      // by the address that was given
};

/// What `mail` shows; `client` is the address that is known to have brought it out.
Shown shownBy(const dkim::Message &mail, const message::Verdict &verdict, const std::optional<ip::Address> &client);

/// Adds the fields "header", "unsubscribe", "list", "arc", "left" and "receiver_results".
void addShown(QJsonObject &document, const Shown &shown);

void printShown(const Shown &shown);

} // namespace cli
