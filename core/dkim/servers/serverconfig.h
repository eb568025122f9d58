// SPDX-License-Identifier: Apache-2.0
// How mail servers are told to sign: the configuration with the user's own domain, selector and file names, file
// permissions included. Configuration, not prose; what to do with it is said where words are.
#pragma once

#include "core/dkim/keyrecord.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkim
{

struct ServerConfig {
    std::string domain;
    std::string selector;
    Algorithm algorithm = Algorithm::Rsa;
};

/// The servers whose configuration is known, e.g. "rspamd", "postfix-opendkim".
const std::vector<std::string_view> &knownServers();

/// Whether `server` can sign with such a key.
bool canSignWith(std::string_view server, Algorithm algorithm);

/// Whether `server` takes no key from elsewhere.
bool makesItsOwnKey(std::string_view server);

/// Commands and configuration for `server`; nothing for one that is not known or cannot use the key.
std::optional<std::string> configFor(std::string_view server, const ServerConfig &config);

} // namespace dkim
