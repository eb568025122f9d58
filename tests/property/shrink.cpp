// SPDX-License-Identifier: Apache-2.0
#include "shrink.h"

#include <algorithm>
#include <utility>

namespace property
{

namespace
{

/// The text without its `index`th word; nothing when it has no such word.
std::optional<std::string> withoutWord(const std::string &text, std::size_t index)
{
    std::size_t start = 0;
    for (; index > 0 && start != std::string::npos; --index)
        start = text.find(' ', start + 1);
    if (start == std::string::npos || text.empty())
        return std::nullopt;
    const auto end = std::min(text.find(' ', start + 1), text.size());
    return text.substr(0, start) + text.substr(end);
}

class Shrinker
{
public:
    Shrinker(World world, const std::function<bool(const World &)> &fails) : m_world(std::move(world)), m_fails(fails)
    {
    }

    World run()
    {
        do {
            m_better = false;
            situation();
            lines();
            words();
        } while (m_better);
        return m_world;
    }

private:
    bool attempt(World smaller)
    {
        if (!m_fails(smaller))
            return false;
        m_world = std::move(smaller);
        m_better = true;
        return true;
    }

    template <typename Change> void change(Change change)
    {
        World smaller = m_world;
        if (change(smaller.situation))
            attempt(std::move(smaller));
    }

    template <typename Value> void reset(Value Situation::*member, const Value &usual)
    {
        change([&](Situation &said) { return std::exchange(said.*member, usual) != usual; });
    }

    void situation()
    {
        for (auto list : {&Situation::senders, &Situation::services}) {
            for (std::size_t i = (m_world.situation.*list).size(); i-- > 0;) {
                change([&](Situation &said) {
                    (said.*list).erase((said.*list).begin() + static_cast<std::ptrdiff_t>(i));
                    return true;
                });
            }
        }
        reset(&Situation::host, std::string());
        reset(&Situation::ownKey, std::string());
        reset(&Situation::reports, std::string());
        reset(&Situation::stage, 0);
        reset(&Situation::relays, false);
        reset(&Situation::proved, false);
        reset(&Situation::lists, true);
    }

    void lines()
    {
        for (std::size_t i = m_world.lines.size(); i-- > 0;) {
            World smaller = m_world;
            smaller.lines.erase(smaller.lines.begin() + static_cast<std::ptrdiff_t>(i));
            attempt(std::move(smaller));
        }
    }

    void words()
    {
        for (std::size_t i = 0; i < m_world.lines.size(); ++i) {
            if (m_world.lines[i].type != "TXT")
                continue;
            World joined = m_world;
            joined.lines[i].data = {m_world.lines[i].value()};
            if (joined.lines[i] != m_world.lines[i])
                attempt(std::move(joined));
            for (std::size_t word = 0; m_world.lines[i].data.size() == 1;) {
                const auto shorter = withoutWord(m_world.lines[i].data[0], word);
                if (!shorter)
                    break;
                World smaller = m_world;
                smaller.lines[i].data = {*shorter};
                if (!attempt(std::move(smaller)))
                    ++word;
            }
        }
    }

    World m_world;
    const std::function<bool(const World &)> &m_fails;
    bool m_better = false;
};

} // namespace

World shrunk(World world, const std::function<bool(const World &)> &fails)
{
    return Shrinker(std::move(world), fails).run();
}

} // namespace property
