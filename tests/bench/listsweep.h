// SPDX-License-Identifier: Apache-2.0
// A sweep over blocklists as the product makes it, and the bare questions without any politeness; lists made up for
// them, a world in which they answer, and networks in which some of it goes wrong.
#pragma once

#include "slowserver.h"

#include "app/startup/catalogues.h"

#include "core/blocklists/list.h"

#include <memory>
#include <vector>

namespace bench
{

blocklists::Catalogue catalogue(int lists);
/// A catalogue for startup::bePolite that has these lists and nothing else.
std::shared_ptr<const checkup::Catalogues> only(blocklists::Catalogue lists);
/// Every list has its test entries and names nobody.
std::shared_ptr<const dns::Zone> world(const blocklists::Catalogue &lists);

/// Nothing is ever said about what lies below `zones`; everything else is answered.
SlowServer::DelayOf silent(const std::vector<dns::Name> &zones);
/// 2 % of all questions get lost, and answers take up to 10 ms more or less.
SlowServer::DelayOf lossy(unsigned seed);

struct Sweep {
    double all = 0;      // milliseconds until everything is settled
    double known = 0;    // until the last list that answers at all has been told
    double stopping = 0; // until the last list that stops mail has been told
    std::size_t questions = 0;
    std::size_t clear = 0;
    int floor = 0;        // round trips
    std::size_t held = 0; // octets at most, beyond what was held before
};

/// The product's sweep: audition included, and as polite as it is.
Sweep sweep(const std::shared_ptr<const checkup::Catalogues> &catalogues, int addresses, quint16 port);

struct Plain {
    double all = 0;   // milliseconds until each question has its answer or has been given up
    double known = 0; // until the last answer
    std::size_t answered = 0;
};

/// What is asked about 127.0.0.2, which each has, in so many made-up lists.
std::vector<dns::Name> plainQuestions(int lists);

/// Asks for the addresses of all these names at once.
Plain openWindow(const std::vector<dns::Name> &questions, quint16 port);

} // namespace bench
