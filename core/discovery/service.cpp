// SPDX-License-Identifier: Apache-2.0
#include "service.h"

#include "core/hostnames/pattern.h"

#include <algorithm>
#include <numeric>

namespace discovery
{

namespace
{

constexpr std::size_t longestTyped = 80;

/// Letters and digits in lower case, everything else a single hyphen: "Brevo (Sendinblue)" → "brevo-sendinblue".
std::string kebab(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9'))
            result += lower;
        else if (!result.empty() && result.back() != '-')
            result += '-';
    }
    if (result.ends_with('-'))
        result.pop_back();
    return result;
}

/// How many letters have to be put in, left out or exchanged.
std::size_t distance(std::string_view one, std::string_view other)
{
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < other.size(); ++j) {
            const std::size_t exchanged = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({exchanged, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

/// A part that was typed right counts more than letters that were left out: "sendgrid" means "twilio-sendgrid".
std::size_t unlikeness(std::string_view typed, std::string_view id)
{
    std::size_t unlike = 2 * distance(typed, id);
    if (typed.size() >= 3 && (id.find(typed) != std::string_view::npos || typed.find(id) != std::string_view::npos))
        unlike = 1 + (id.size() > typed.size() ? id.size() - typed.size() : typed.size() - id.size()) / 4;
    return unlike;
}

std::size_t bestWeight(const std::vector<std::string> &patterns, const dns::Name &name)
{
    std::size_t best = 0;
    for (const std::string &pattern : patterns) {
        if (hostnames::weight(pattern) > best && hostnames::matches(pattern, name))
            best = hostnames::weight(pattern);
    }
    return best;
}

std::size_t traceWeight(const Service &service, Trace trace, const dns::Name &name)
{
    switch (trace) {
    case Trace::Mx:
        return bestWeight(service.mxPatterns, name);
    case Trace::SpfInclude:
        return std::max(bestWeight(service.spfIncludes, name), bestWeight(service.spfLegacyIncludes, name));
    case Trace::DkimTarget:
        return bestWeight(service.dkimTargets, name);
    }
    return 0;
}

} // namespace

std::optional<std::string> Service::spfInclude() const
{
    for (const std::string &include : spfIncludes) {
        if (include.find('*') == std::string::npos)
            return include;
    }
    return std::nullopt;
}

bool Service::isConfirmed(std::string_view field) const
{
    return std::none_of(unconfirmed.begin(), unconfirmed.end(),
                        [field](const std::string &doubtful) { return doubtful == field || doubtful == "*"; });
}

const Service *Services::byId(std::string_view id) const
{
    for (const Service &service : all) {
        if (service.id == id)
            return &service;
    }
    const std::string typed = kebab(id.substr(0, longestTyped));
    for (const Service &service : all) {
        if (!typed.empty() && (service.id == typed || kebab(service.name) == typed))
            return &service;
    }
    return nullptr;
}

const Service *recognise(const Services &services, Trace trace, const dns::Name &name)
{
    const Service *best = nullptr;
    std::size_t bestSoFar = 0;
    for (const Service &service : services.all) {
        const std::size_t weight = traceWeight(service, trace, name);
        const bool better = weight > bestSoFar || (weight == bestSoFar && best && best->engine == service.id);
        if (weight != 0 && better) {
            best = &service;
            bestSoFar = weight;
        }
    }
    return best;
}

std::vector<std::string> nearestServices(const Services &services, std::string_view typed, std::size_t count)
{
    const std::string wanted = kebab(typed.substr(0, longestTyped));
    std::vector<std::pair<std::size_t, std::string>> ranked;
    for (const Service &service : services.all) {
        std::size_t best = std::min(unlikeness(wanted, service.id), unlikeness(wanted, kebab(service.name)));
        // "gogle" means google-workspace: one word of several is worth a little less than the whole.
        for (std::size_t at = 0; at < service.id.size();) {
            const std::size_t end = std::min(service.id.find('-', at), service.id.size());
            best = std::min(best, unlikeness(wanted, service.id.substr(at, end - at)) + 1);
            at = end + 1;
        }
        ranked.emplace_back(best, service.id);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::string> nearest;
    for (std::size_t i = 0; i < std::min(count, ranked.size()); ++i)
        nearest.push_back(ranked[i].second);
    return nearest;
}

} // namespace discovery
