// SPDX-License-Identifier: Apache-2.0
// The stages of a DMARC rule as a path: from watching to refusing forgeries, with when each may begin and what must
// hold before.
#pragma once

#include "picture.h"
#include "strip.h"

namespace pictures
{

enum class Policy : std::uint8_t { None, Quarantine, Reject };

struct Stages {
    struct Stage {
        Policy policy = Policy::None;
        QString when;      // "from 4 January 2027"
        QString needs;     // what it does, and what must hold before it begins
        int percent = 100; // of the forgeries, where the record says pct=
        bool isTest = false;
        bool isOptional = false;
        bool operator==(const Stage &) const = default;
    };
    std::vector<Stage> stages;
    int present = -1; // the number of the stage that holds now; -1 where there is no rule
    bool operator==(const Stages &) const = default;
};

class StagesPicture : public Picture
{
    Q_OBJECT

public:
    explicit StagesPicture(QWidget *parent = nullptr);
    void set(const Stages &stages) { replace(m_stages, stages); }

protected:
    [[nodiscard]] Sketch drawn(Pencil pencil) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description() const override;

private:
    [[nodiscard]] Moment momentOf(std::size_t stage) const;

    Stages m_stages;
};

} // namespace pictures
