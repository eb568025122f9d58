// SPDX-License-Identifier: Apache-2.0
// `check --from … --resume`: which domains a former output holds already.
#pragma once

#include "core/dns/name.h"

#include <QString>

#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

namespace cli
{

class FormerOutput
{
public:
    /// As many domains are remembered, eight octets each.
    static constexpr std::size_t mostDomains = 8'000'000;

    /// The output of `check --from --json` in a file, read a line at a time; a line that was cut off, the last one
    /// where the run was interrupted, is passed over. Or one sentence about why it cannot be used.
    static std::variant<FormerOutput, QString> read(const QString &name);

    [[nodiscard]] bool holds(const dns::Name &domain) const;

private:
    static std::uint64_t markOf(std::string_view domain);

    std::vector<std::uint64_t>
        m_marks; // sorted; of names that differ they differ, but for one in 10^7 runs of that size
};

} // namespace cli
