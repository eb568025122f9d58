// SPDX-License-Identifier: Apache-2.0
#include "setup.h"

namespace
{

/// Of the senders or the selectors, that one; their end where there is none.
auto find(auto &all, const ip::Address &address)
{
    return std::find_if(all.begin(), all.end(), [&address](const Sender &one) { return one.address == address; });
}

auto find(auto &all, std::string_view name)
{
    return std::find_if(all.begin(), all.end(), [name](const Selector &one) { return one.name == name; });
}

} // namespace

const Sender *Setup::sender(const ip::Address &address) const
{
    const auto there = find(senders, address);
    return there == senders.end() ? nullptr : &*there;
}

bool Setup::hasSelector(std::string_view name) const
{
    return find(selectors, name) != selectors.end();
}

bool Setup::hasService(std::string_view id) const
{
    return std::find(services.begin(), services.end(), id) != services.end();
}

void Setup::confirmSender(const ip::Address &address)
{
    if (const auto there = find(senders, address); there != senders.end())
        there->confirmed = true;
    else
        senders.push_back({address, true, {}});
}

void Setup::confirmSelector(std::string_view name)
{
    if (const auto there = find(selectors, name); there != selectors.end())
        there->confirmed = true;
    else
        selectors.push_back({std::string(name), true});
}

void Setup::addService(std::string_view id)
{
    if (!hasService(id))
        services.emplace_back(id);
}

void Setup::removeSender(const ip::Address &address)
{
    std::erase_if(senders, [&address](const Sender &one) { return one.address == address; });
}

void Setup::removeSelector(std::string_view name)
{
    std::erase_if(selectors, [name](const Selector &one) { return one.name == name; });
}

void Setup::removeService(std::string_view id)
{
    std::erase(services, id);
}
