// SPDX-License-Identifier: Apache-2.0
// Random firms and their DNS: good records, odd ones, damaged ones, and the set-up that somebody says. From a seed
// alone, alike on every machine.
#pragma once

#include "internet.h"

#include <random>

namespace property
{

/// What the user says; the product's Setup is made from it.
struct Situation {
    std::string domain = "example.com";
    std::vector<std::string> senders;
    std::string host;                  // empty: not said
    std::vector<std::string> services; // "one", "two", "heavy"
    bool relays = false;               // the door of those whose server delivers nothing itself
    std::string ownKey;                // the DKIM record to publish at s1, empty: none
    int stage = 0;                     // of DMARC that is wanted: 0 none, 1 quarantine, 2 reject
    bool proved = false;               // a signed message was seen
    bool lists = true;                 // people write to mailing lists
    std::string reports;               // the address for reports
};

struct World {
    Lines lines;
    Situation situation;
};

/// The zone text with the situation in front, to try it by hand.
std::string toText(const World &world);

class Random
{
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}

    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_engine() % limit); }
    bool chance(unsigned percent) { return below(100) < percent; }
    template <typename Values> auto pick(const Values &values) { return values[below(values.size())]; }
    std::string pick(std::initializer_list<const char *> values) { return *(values.begin() + below(values.size())); }

private:
    std::mt19937_64 m_engine;
};

World randomWorld(std::uint64_t seed);

/// The SPF records of the firm and of those that it names.
void addSpf(World &world, Random &random);

/// Text as people damage it on the way into a panel, in one of many ways; the strings of one TXT record.
std::vector<std::string> damaged(const std::string &record, Random &random);

/// A whole RSA key of 2,048 bits.
extern const std::string keyText;

/// The includes of each service of Situation::services.
struct ServiceFacts {
    const char *id;
    std::vector<std::string> includes;
};
const std::vector<ServiceFacts> &services();

} // namespace property
