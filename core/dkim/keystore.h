// SPDX-License-Identifier: Apache-2.0
// Where private keys are kept. The wizard uses the system's keychain (app/keychain), tests a map.
#pragma once

#include "secret.h"

#include <cstdint>
#include <functional>
#include <string>

namespace dkim
{

class KeyStore
{
public:
    enum class Status : std::uint8_t {
        Ok,
        NotFound,
        Denied,    // locked, or the person said no
        NoBackend, // this system has no keychain
        Failed,
    };
    using Done = std::function<void(Status)>;
    using DoneReading = std::function<void(Status, Secret)>;

    virtual ~KeyStore() = default;

    /// Each ends exactly once, from the event loop; deleting the store drops what has not ended. PKCS#8 DER is what is
    /// kept.
    virtual void write(const std::string &domain, const std::string &selector, const Secret &key, Done done) = 0;
    virtual void read(const std::string &domain, const std::string &selector, DoneReading done) = 0;
    virtual void remove(const std::string &domain, const std::string &selector, Done done) = 0;
};

} // namespace dkim
