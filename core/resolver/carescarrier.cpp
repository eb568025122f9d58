// SPDX-License-Identifier: Apache-2.0
#include "carescarrier.h"

#include <algorithm>
#include <utility>

namespace dns
{

bool CaresCarrier::canCarry(const Name &name)
{
    const auto labels = name.labels();
    return std::all_of(labels.begin(), labels.end(), [](const std::string &label) {
        return std::all_of(label.begin(), label.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '/' || c == '*';
        });
    });
}

void CaresCarrier::send(const Question & /*question*/, const std::string &query, Way way,
                        std::shared_ptr<Flight> flight)
{
    auto &channel = m_channels[static_cast<std::size_t>(way)];
    if (channel && channel->isWorn()) {
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
        channel = std::make_unique<CaresChannel>(m_server, way, m_timeout);
    channel->send(query, std::move(flight));
}

bool CaresCarrier::isIdle() const
{
    const auto idle = [](const auto &channel) { return !channel || channel->isIdle(); };
    return std::all_of(m_channels.begin(), m_channels.end(), idle) && std::all_of(m_worn.begin(), m_worn.end(), idle);
}

} // namespace dns
