// SPDX-License-Identifier: Apache-2.0
// What a mail server says of itself, judged: the name that it replies with against DNS and what the person knows
// (RFC 5321 §2.3.5, §4.1.4), STARTTLS and its certificate (RFC 3207, RFC 9525), and TLSA (RFC 7672). It is the name of
// the *reply*: what it is called when it sends shows only in a message that was received from it. What this line is
// refused, or does not reach, is never the server's fault: that could not be checked.
#pragma once

#include "visit.h"

#include "core/dns/checked.h"
#include "core/smtp/certificate.h"

#include <cstdint>
#include <vector>

namespace server
{

/// `now`: seconds since 1970.
dns::Checked check(const std::vector<Visit> &visits, const Setup &setup, std::int64_t now, const dns::Answers &dns);

/// What is to be said of STARTTLS, the certificate and TLSA of one server that answers.
dns::Checked checkTls(const Visit &visit, std::int64_t now, const dns::Answers &dns);

/// The certificates of a talk that can be read, the server's own first.
std::vector<smtp::Certificate> chainOf(const smtp::Transcript &transcript);

/// As findings name it: "192.0.2.1", with the port where it is not 25.
std::string subjectOf(const Target &target);

} // namespace server
