// SPDX-License-Identifier: Apache-2.0
// All blocklists at a glance: a dot for each, grouped and sized by what the list weighs, filling while they are asked.
#pragma once

#include "picture.h"

namespace pictures
{

enum class Answer : std::uint8_t { Clean, Listed, NoAnswer, StillToAsk, NotAsked };

struct Dots {
    /// The lists of each weight in an order of their own, so that a dot keeps its place while they are asked.
    std::vector<Answer> decide, countForSome, hardlyCount;

    bool operator==(const Dots &) const = default;
};

class DotsPicture : public Picture
{
    Q_OBJECT

public:
    explicit DotsPicture(QWidget *parent = nullptr);
    void set(const Dots &dots) { replace(m_dots, dots); }

protected:
    [[nodiscard]] Sketch drawn(Pencil pencil) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description() const override;

private:
    Dots m_dots;
};

} // namespace pictures
