// SPDX-License-Identifier: Apache-2.0
#include "opendkimpeer.h"

#ifndef BENCH_OPENDKIM

std::function<bool()> bench::openDkimVerifier(const std::string &, const std::string &)
{
    return {};
}

#else

#define _Bool bool // the header is for C
#include <dkim.h>

#include <cstdio>
#include <memory>
#include <string_view>

namespace
{

DKIM_CBSTAT lookUp(DKIM *dkim, DKIM_SIGINFO *, u_char *buffer, std::size_t size)
{
    const auto *record = static_cast<const std::string *>(dkim_get_user_context(dkim));
    std::snprintf(reinterpret_cast<char *>(buffer), size, "%s", record->c_str());
    return DKIM_CBSTAT_CONTINUE;
}

u_char *octets(std::string_view text)
{
    return reinterpret_cast<u_char *>(const_cast<char *>(text.data())); // it is not written to
}

/// As a mail filter gets it: field by field, then the body.
bool verify(DKIM_LIB *library, std::string_view mail, const std::string &record)
{
    DKIM_STAT status = DKIM_STAT_OK;
    static constexpr u_char id[] = "bench";
    const std::unique_ptr<DKIM, decltype(&dkim_free)> dkim(dkim_verify(library, id, nullptr, &status), dkim_free);
    if (!dkim)
        return false;
    dkim_set_user_context(dkim.get(), const_cast<std::string *>(&record));
    std::size_t begin = 0;
    for (std::size_t at = 0; !mail.substr(begin).starts_with("\r\n");) {
        at = mail.find("\r\n", at);
        if (at == std::string_view::npos)
            return false;
        const bool folded = mail.substr(at + 2, 1).find_first_of(" \t") == 0;
        if (!folded && dkim_header(dkim.get(), octets(mail.substr(begin)), at - begin) != DKIM_STAT_OK)
            return false;
        at += 2;
        if (!folded)
            begin = at;
    }
    const std::string_view body = mail.substr(begin + 2);
    return dkim_eoh(dkim.get()) == DKIM_STAT_OK && dkim_body(dkim.get(), octets(body), body.size()) == DKIM_STAT_OK &&
           dkim_eom(dkim.get(), nullptr) == DKIM_STAT_OK;
}

} // namespace

std::function<bool()> bench::openDkimVerifier(const std::string &mail, const std::string &record)
{
    const std::shared_ptr<DKIM_LIB> library(dkim_init(nullptr, nullptr), dkim_close);
    dkim_set_key_lookup(library.get(), lookUp);
    return [library, mail, record] { return verify(library.get(), mail, record); };
}

#endif
