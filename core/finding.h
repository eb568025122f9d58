// SPDX-License-Identifier: Apache-2.0
// All that a check can report. A Finding says what is the case as a code with the arguments of that code and evidence,
// never as a sentence: sentences are the work of app/wording. The codes are a promise of the command line and stand in
// finding_codes.def, each with its arguments, which are a type of the code's name: finding::SpfMissing for
// Code::SpfMissing.
#pragma once

#include "finding_arguments.h"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

enum class Check : std::uint8_t { Zone, Address, Names, Blocklists, Spf, Dkim, Dmarc, Any };

/// The seven checks in the order in which they are always reported.
inline constexpr Check allChecks[] = {Check::Zone, Check::Address, Check::Names, Check::Blocklists,
                                      Check::Spf,  Check::Dkim,    Check::Dmarc};

/// "zone", "address", …
std::string_view toText(Check check);

enum class Severity : std::uint8_t { Ok, Info, Unknown, Warning, Error };

/// "ok", "info", "unknown", "warning", "error".
std::string_view toText(Severity severity);

/// Who can act on a finding.
enum class Who : std::uint8_t { DnsHost, IpProvider, ServerAdmin, You, Nobody };

/// "dns-host", "ip-provider", "server-admin", "you", "nobody".
std::string_view toText(Who who);

enum class Code : std::uint8_t {
#define FINDING_CODE(enumerator, ...) enumerator,
#include "finding_codes.def"
#undef FINDING_CODE
};

namespace finding
{

#define FINDING_CODE(enumerator, text, check, severity, who, reference, when, ...)                                     \
    struct enumerator {                                                                                                \
        static constexpr Code code = Code::enumerator;                                                                 \
        __VA_ARGS__                                                                                                    \
        bool operator==(const enumerator &) const = default;                                                           \
    };
#include "finding_codes.def"
#undef FINDING_CODE

/// The arguments of some code.
template <typename T>
concept Arguments = requires {
    { T::code } -> std::convertible_to<Code>;
};

} // namespace finding

/// What finding_codes.def says of a code.
struct CodeFacts {
    Code code;
    std::string_view text; // "spf-missing"
    Check check;
    Severity severity;
    Who who;
    std::string_view reference; // where to read more: "RFC 7208 §3.2"; may be empty
    std::string_view when;      // in English, for the documentation
};

/// All codes in the order of the table.
const std::vector<CodeFacts> &allCodes();
const CodeFacts &factsOf(Code code);
inline std::string_view toText(Code code)
{
    return factsOf(code).text;
}

/// A text that never changes and that all its copies share: a record of 60 kB may be what fifty findings rest on.
class SharedText
{
public:
    SharedText() : SharedText(std::string()) {}
    SharedText(std::string text) : m_text(std::make_shared<const std::string>(std::move(text))) {}
    SharedText(const char *text) : SharedText(std::string(text)) {}

    [[nodiscard]] const std::string &text() const { return *m_text; }
    operator const std::string &() const { return *m_text; }
    operator std::string_view() const { return *m_text; }
    [[nodiscard]] bool empty() const { return m_text->empty(); }
    friend bool operator==(const SharedText &a, const SharedText &b)
    {
        return a.m_text == b.m_text || *a.m_text == *b.m_text;
    }

private:
    std::shared_ptr<const std::string> m_text;
};

/// One question and its answer as they were, in presentation form; what the network sent is not trusted here, and a
/// very long answer is cut where it is put into words (dns::evidenceOf).
struct Evidence {
    std::string query; // "example.com TXT"
    SharedText answer; // the records, or the status
    std::string server;
    bool operator==(const Evidence &) const = default;
};

struct Finding {
    Code code;
    Severity severity;
    std::string subject; // the domain, address or name that the finding is about
    std::vector<Evidence> evidence;
    std::optional<Who> by; // who can act, where it is not who usually can
    std::size_t more = 0;  // further ones of this code and subject, not kept (Findings)

    /// A finding of the table's usual severity.
    template <finding::Arguments A>
    Finding(A arguments, std::string subject_)
        : code(A::code), severity(factsOf(code).severity), subject(std::move(subject_)),
          m_payload(std::make_shared<const PayloadOf<A>>(std::move(arguments)))
    {
    }
    /// Its arguments, where it is of their code; null otherwise.
    template <finding::Arguments A> [[nodiscard]] const A *get() const
    {
        return code == A::code ? &static_cast<const PayloadOf<A> &>(*m_payload).arguments : nullptr;
    }
    /// Its arguments; the code has to be theirs.
    template <finding::Arguments A> [[nodiscard]] const A &as() const { return *get<A>(); }

    Finding &&as(Severity other) &&
    {
        severity = other;
        return std::move(*this);
    }
    Finding &&because(Evidence item) &&
    {
        evidence.push_back(std::move(item));
        return std::move(*this);
    }
    Finding &&because(std::vector<Evidence> items) &&
    {
        evidence = std::move(items);
        return std::move(*this);
    }

    [[nodiscard]] Who who() const { return by.value_or(factsOf(code).who); }
    bool operator==(const Finding &other) const;

private:
    /// Arguments of any code; they never change, and all copies of a finding share them.
    struct Payload {
        virtual ~Payload() = default;
        [[nodiscard]] virtual bool equals(const Payload &other) const = 0; // of the same code
    };
    template <typename A> struct PayloadOf final : Payload {
        explicit PayloadOf(A arguments_) : arguments(std::move(arguments_)) {}
        [[nodiscard]] bool equals(const Payload &other) const override
        {
            return arguments == static_cast<const PayloadOf &>(other).arguments;
        }
        const A arguments;
    };
    std::shared_ptr<const Payload> m_payload;
};

namespace finding
{

/// Calls `visitor` with the arguments of `said`, as the type that its code has.
template <typename Visitor> decltype(auto) visit(const Finding &said, Visitor &&visitor)
{
    switch (said.code) {
#define FINDING_CODE(enumerator, ...)                                                                                  \
    case Code::enumerator:                                                                                             \
        return visitor(said.as<enumerator>());
#include "finding_codes.def"
#undef FINDING_CODE
    }
    return visitor(said.as<NothingAmiss>());
}

} // namespace finding

/// Findings in the order in which they were made. Of those with one code and one subject only the first
/// budget::findingsAlike are kept, a worse one in place of a milder one; the last kept says how many more there are. Of
/// what all of them rest on, budget::evidenceOfCheck octets are kept.
/// So nothing that a stranger publishes floods a report, whoever looks at it. Listings are as many as our own
/// catalogue has lists, each with its own way off: all are kept.
class Findings : private std::vector<Finding>
{
    using Base = std::vector<Finding>;

public:
    using Base::begin, Base::end, Base::size, Base::empty, Base::front, Base::back, Base::operator[], Base::at;
    using Base::difference_type, Base::size_type, Base::clear;
    using Base::value_type, Base::iterator, Base::const_iterator, Base::reference, Base::const_reference;

    Findings() = default;
    Findings(std::initializer_list<Finding> findings);

    void push_back(Finding finding);
    template <finding::Arguments A> void emplace_back(A arguments, std::string subject)
    {
        push_back(Finding(std::move(arguments), std::move(subject)));
    }
    void append(Findings others);

    template <typename Condition> void removeIf(Condition condition)
    {
        std::erase_if(static_cast<Base &>(*this), condition);
    }
    bool operator==(const Findings &other) const = default;
};

namespace finding
{

/// What stands in the way of a record that would mend what was found.
std::optional<records::Obstacle> obstacleOf(const Finding &finding);

/// Whether it has to be mended in a record, and none could be composed for that.
bool isByHand(const Finding &finding);

} // namespace finding

/// The worst severity: error, warning, unknown, info, ok, in this order. Of nothing nothing is known: Unknown.
Severity verdict(const Findings &findings);
