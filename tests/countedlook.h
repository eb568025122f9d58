// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manualresolver.h"

#include "core/resolver/inquiry.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace test
{

/// A look that asks `questions` at once and counts how often it is called.
struct Counted {
    explicit Counted(std::vector<Question> all = {}) : questions(std::move(all)) {}

    std::vector<Question> questions;
    int calls = 0;
    std::vector<Status> last;

    dns::Inquiry::Look look()
    {
        return [this](const dns::Answers &dns) {
            ++calls;
            last.clear();
            for (const Question &question : questions)
                last.push_back(dns.ask(question).status);
        };
    }
    [[nodiscard]] std::size_t open() const
    {
        return static_cast<std::size_t>(std::count(last.begin(), last.end(), Status::Pending));
    }
};

} // namespace test
