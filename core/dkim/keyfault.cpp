// SPDX-License-Identifier: Apache-2.0
#include "keyrecord.h"

#include <algorithm>
#include <iterator>

namespace dkim
{

std::string_view toText(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Unknown:
        return "";
    case Algorithm::Rsa:
        return "rsa";
    case Algorithm::Ed25519:
        return "ed25519";
    }
    return {};
}

std::string_view toText(Fault fault)
{
    static constexpr std::string_view texts[] = {
        // in the order of the enumerators
        "no-key-tag",      "revoked",         "bad-base64",        "cut-off",           "pem-lines",
        "quote-inside",    "space-in-key",    "escaped-semicolon", "missing-semicolon", "zone-line",
        "fancy-character", "blank-for-plus",  "url-letters",       "lost-digits",       "unreadable-key",
        "bare-rsa",        "wrapped-ed25519", "unknown-key-type",  "wrong-key-type",    "wrong-version",
        "wrong-tag-case",  "duplicate",       "not-for-mail",      "without-sha256",    "unknown-hash",
        "test-flag",       "tag-list",        "swapped-strings",   "alias-as-text",
    };
    static_assert(std::size(texts) == static_cast<std::size_t>(Fault::AliasAsText) + 1);
    return texts[static_cast<std::size_t>(fault)];
}

bool KeyRecord::has(Fault fault) const
{
    return std::any_of(problems.begin(), problems.end(),
                       [fault](const Problem &problem) { return problem.fault == fault; });
}

bool KeyRecord::isUsable() const
{
    return !key.empty() &&
           std::all_of(problems.begin(), problems.end(), [](const Problem &problem) { return problem.forgiven; });
}

} // namespace dkim
