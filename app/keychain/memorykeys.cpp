// SPDX-License-Identifier: Apache-2.0
#include "memorykeys.h"

namespace keychain
{

namespace
{

std::string keyOf(const std::string &domain, const std::string &selector)
{
    return selector + '.' + domain;
}

} // namespace

void MemoryKeys::write(const std::string &domain, const std::string &selector, const dkim::Secret &key, Done done)
{
    m_keys[keyOf(domain, selector)] = dkim::Secret(std::string(key.octets()));
    answer([done = std::move(done)] { done(Status::Ok); });
}

void MemoryKeys::read(const std::string &domain, const std::string &selector, DoneReading done)
{
    const auto found = m_keys.find(keyOf(domain, selector));
    const bool known = found != m_keys.end();
    auto copy = std::make_shared<dkim::Secret>(known ? std::string(found->second.octets()) : std::string());
    answer([done = std::move(done), known, copy] { done(known ? Status::Ok : Status::NotFound, std::move(*copy)); });
}

void MemoryKeys::remove(const std::string &domain, const std::string &selector, Done done)
{
    const bool known = m_keys.erase(keyOf(domain, selector)) > 0;
    answer([done = std::move(done), known] { done(known ? Status::Ok : Status::NotFound); });
}

void MemoryKeys::answer(std::function<void()> call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

} // namespace keychain
