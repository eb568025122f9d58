// SPDX-License-Identifier: Apache-2.0
// From what the user said about DNS to the resolver that does it: a zone text, DNS over HTTPS, servers given by
// address, or the system's. Above each of the live ones stand the bounded window (window.h) and the sharing of answers
// (sharedresolver.h).
#pragma once

#include "core/dns/zone.h"
#include "resolver.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace dns
{

struct ResolverOptions {
    /// With a zone nothing goes to a network; the rest is only looked at for mistakes.
    std::shared_ptr<const Zone> zone;
    /// https://…: the resolver is asked over HTTPS (RFC 8484); named servers still by DNS.
    std::string httpsUrl;
    /// PEM file with the certificates to trust for httpsUrl instead of the system's.
    QString caFile;
    /// Recursive servers, "192.0.2.53", "192.0.2.53:5353", "[2001:db8::53]:53". Empty: the system's.
    std::vector<std::string> servers;
    /// For one question with all its retries, once it is on its way. It then ends with Status::Timeout.
    std::chrono::milliseconds timeout{5000};
    /// For everything, from the making of the resolver on; 0: none. All open and later questions then end with
    /// Status::Cancelled.
    std::chrono::milliseconds deadline{0};
    /// Questions of one group never have more than groupLimit in flight; an empty key: no group. For a blocklist's
    /// operator (product rule: at most four). Questions to a named server without a key are grouped by that server.
    std::function<std::string(const Question &)> groupOf;
    std::size_t groupLimit = 4;
    /// Keep every conclusive answer for its TTL (many domains in a row).
    bool keepAnswers = false;
    /// The least time for which an answer is kept even without keepAnswers; 0: not.
    std::function<std::chrono::seconds(const Question &)> keepAtLeast;
};

enum class ResolverProblem : std::uint8_t {
    BadServer, // not an address with an optional port
    BadUrl,    // not https://host/…
    NoTls,     // this Qt cannot speak TLS
    CaFileUnreadable,
    CaFileEmpty, // no certificate in it
};

struct ResolverError {
    ResolverProblem problem;
    QString argument; // what the user gave
};

/// The resolver that `options` describe. It lives in the thread that made it and needs its event loop.
std::variant<std::unique_ptr<Resolver>, ResolverError> makeResolver(const ResolverOptions &options);

} // namespace dns
