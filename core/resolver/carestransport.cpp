// SPDX-License-Identifier: Apache-2.0
#include "carestransport.h"

#include <algorithm>
#include <utility>

namespace dns
{

bool CaresTransport::canSend(const Name &name)
{
    const auto labels = name.labels();
    return std::all_of(labels.begin(), labels.end(), [](const std::string &label) {
        return std::all_of(label.begin(), label.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '/' || c == '*';
        });
    });
}

void CaresTransport::send(const Question & /*question*/, const std::string &query, Protocol protocol,
                          std::shared_ptr<Exchange> exchange)
{
    auto &channel = m_channels[static_cast<std::size_t>(protocol)];
    if (channel && channel->needsNewPort()) {
        // A channel may be what calls us now, so none goes but by the event loop.
        std::erase_if(m_worn, [](auto &worn) {
            const bool idle = worn->isIdle();
            if (idle)
                worn.release()->deleteLater();
            return idle;
        });
        m_worn.push_back(std::exchange(channel, nullptr));
    }
    if (!channel)
        channel = std::make_unique<CaresChannel>(m_server, protocol, m_timeout);
    channel->send(query, std::move(exchange));
}

bool CaresTransport::isIdle() const
{
    const auto idle = [](const auto &channel) { return !channel || channel->isIdle(); };
    return std::all_of(m_channels.begin(), m_channels.end(), idle) && std::all_of(m_worn.begin(), m_worn.end(), idle);
}

} // namespace dns
