// SPDX-License-Identifier: Apache-2.0
// How many of the ten DNS look-ups that a record may cost (RFC 7208 §4.6.4) it takes, and which service takes them.
#pragma once

#include "picture.h"

namespace pictures
{

struct Lookups {
    struct Service {
        QString name;
        int before = 0;
        int after = 0;
        bool operator==(const Service &) const = default;
    };
    std::vector<Service> services;
    bool operator==(const Lookups &) const = default;
};

class LookupsPicture : public Picture
{
    Q_OBJECT

public:
    explicit LookupsPicture(QWidget *parent = nullptr);
    void set(const Lookups &lookups) { replace(m_lookups, lookups); }

protected:
    [[nodiscard]] Sketch drawn(Pencil pencil) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description() const override;

private:
    [[nodiscard]] QString sum() const;

    Lookups m_lookups;
};

} // namespace pictures
