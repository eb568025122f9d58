// SPDX-License-Identifier: Apache-2.0
// How blocklists are asked: at most four questions in flight per operator, and what they said is kept for at least five
// minutes, so that "Check again" does not hammer them.
#pragma once

#include "dnsoptions.h"

#include "core/checkup/report.h"

#include <memory>
#include <unordered_map>

namespace startup
{

/// Whose list a question goes to.
class ListOperators
{
public:
    explicit ListOperators(const blocklists::Catalogue &lists) { learn(lists); }
    /// From now on the lists of this catalogue, too. Those known before stay known: they may still be in flight.
    void learn(const blocklists::Catalogue &lists);
    /// The operator of the list that `question` goes to; empty for any other question.
    [[nodiscard]] std::string of(const dns::Question &question) const;

private:
    std::unordered_map<dns::Name, std::string> m_operators; // by zone, without a key
};

/// Puts the rules above into `arguments`, for the lists of `catalogues`, which the resolver then shares. Another
/// catalogue that is taken later has to be learnt.
std::shared_ptr<ListOperators> bePolite(DnsArguments &arguments,
                                        const std::shared_ptr<const checkup::Catalogues> &catalogues);

} // namespace startup
