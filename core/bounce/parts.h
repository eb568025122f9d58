// SPDX-License-Identifier: Apache-2.0
// The parts of a message that can tell why another was refused (RFC 2046 §5.1, RFC 6522): texts and delivery reports,
// decoded. What was attached and the refused message itself are passed over.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bounce
{

struct Part {
    std::string type;   // "text/plain", …; lower case
    std::string octets; // without its transfer encoding (RFC 2045 §6); of HTML the text alone
};

/// The parts of `message`, in their order; at most 32, not nested deeper than eight, of all together no more than four
/// times the octets of the message.
std::vector<Part> partsOf(std::string_view message);

/// The value of `parameter` in the value of a field such as Content-Type (RFC 2045 §5.1); empty without it.
std::string parameterOf(std::string_view value, std::string_view parameter);

} // namespace bounce
