// SPDX-License-Identifier: Apache-2.0
// Who answers questions: c-ares (caresresolver.h), DNS over HTTPS (httpsresolver.h) or a zone text (zoneresolver.h).
#pragma once

#include "core/dns/message.h"

#include <functional>
#include <memory>

namespace dns
{

class Resolver
{
public:
    using Done = std::function<void(Reply)>;

    /// One open lookup. Destroying it withdraws the question: `done` is then never called.
    class Ticket
    {
    public:
        virtual ~Ticket() = default;
    };

    virtual ~Resolver() = default;

    /// Puts `question`. `done` is called exactly once with a reply that is not Pending, from the event loop, never
    /// inside this call; unless the ticket is destroyed first. `done` may destroy its ticket. All tickets must be gone
    /// before the resolver is.
    [[nodiscard]] virtual std::unique_ptr<Ticket> lookup(const Question &question, Done done) = 0;
};

} // namespace dns
