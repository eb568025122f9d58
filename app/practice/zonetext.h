// SPDX-License-Identifier: Apache-2.0
// A zone text that changes: what a DNS host keeps and its panel edits.
#pragma once

#include "core/dns/zone.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace practice
{

class ZoneText
{
public:
    /// Each line of `text` is one record with its absolute name, a stated failure or a comment.
    explicit ZoneText(std::string_view text);

    /// Adds one such line.
    void add(std::string line);

    /// Takes out the records of `type` at `name` that `is` holds of, and a failure that is stated there; wildcards
    /// stay.
    void remove(const dns::Name &name, dns::Type type, const std::function<bool(const dns::Record &)> &is);

    /// What it answers as it is now.
    [[nodiscard]] std::shared_ptr<const dns::Zone> zone() const;

private:
    std::vector<std::string> m_lines;
};

} // namespace practice
