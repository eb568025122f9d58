// SPDX-License-Identifier: Apache-2.0
// Inside records: the texts at a name that are SPF records, or were meant to be, read as they were meant.
#pragma once

#include "core/spf/facts.h"

#include <string>
#include <vector>

namespace records
{

struct LiveSpf {
    std::vector<std::string> meant;      // with slips of the pen mended
    std::vector<std::string> asWritten;  // the same as they stand
    std::vector<std::string> passedOver; // meant as SPF, too, but read by nobody (RFC 7208 §4.5) while others are
};

/// The text with its slips of the pen mended, or as it stands where they cannot be.
std::string asMeant(const spf::MeantText &text);

/// The record with its first all, which decides, at the end: what stands behind it comes alive in what is composed (RFC
/// 7208 §5.1 has receivers never read it, but nobody writes a sender down who is not to send), and has to be looked at.
std::string withAllLast(const std::string &record);

LiveSpf liveSpf(const spf::Texts &texts);

} // namespace records
