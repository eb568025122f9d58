// SPDX-License-Identifier: Apache-2.0
#include "ptrowner.h"

#include "pattern.h"

namespace hostnames
{

namespace
{

const PtrOwner *bestFor(const std::vector<PtrOwner> &owners, const std::vector<dns::Name> &names,
                        std::vector<std::string> PtrOwner::*patterns)
{
    const PtrOwner *best = nullptr;
    std::size_t most = 0;
    for (const PtrOwner &owner : owners) {
        for (const std::string &pattern : owner.*patterns) {
            for (const dns::Name &name : names) {
                if (weight(pattern) > most && matches(pattern, name)) {
                    most = weight(pattern);
                    best = &owner;
                }
            }
        }
    }
    return best;
}

} // namespace

const PtrOwner *ownerOf(const std::vector<PtrOwner> &owners, const std::vector<dns::Name> &reverseNames,
                        const std::vector<dns::Name> &servers)
{
    const PtrOwner *owner = bestFor(owners, reverseNames, &PtrOwner::namePatterns);
    return owner ? owner : bestFor(owners, servers, &PtrOwner::serverPatterns);
}

} // namespace hostnames
