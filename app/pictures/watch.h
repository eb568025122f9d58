// SPDX-License-Identifier: Apache-2.0
// How far something has come that others do: asked, waiting, there; typed in, on its servers, seen by others.
#pragma once

#include "picture.h"
#include "strip.h"

namespace pictures
{

struct Watch {
    struct Step {
        QString title;
        QString note = {}; // when, or how often it is looked at
        Moment moment = Moment::Later;
        bool operator==(const Step &) const = default;
    };
    QString name; // of the whole: "The reverse name"
    std::vector<Step> steps;
    bool operator==(const Watch &) const = default;
};

class WatchPicture : public Picture
{
    Q_OBJECT

public:
    explicit WatchPicture(QWidget *parent = nullptr);
    void set(const Watch &watch) { replace(m_watch, watch); }

protected:
    [[nodiscard]] Sketch drawn(Pencil pencil) const override;
    [[nodiscard]] QString name() const override { return m_watch.name; }
    [[nodiscard]] QString description() const override;

private:
    Watch m_watch;
};

} // namespace pictures
