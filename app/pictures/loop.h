// SPDX-License-Identifier: Apache-2.0
// The names of a server both ways: its name leads to each address it sends from, and each address leads back to the
// name (RFC 1912 §2.1). Where one of the ways breaks off, receivers refuse the mail.
#pragma once

#include "links.h"
#include "picture.h"

namespace pictures
{

enum class Leads : std::uint8_t { Looking, Fits, Elsewhere, Nowhere, NotChecked };

struct Loop {
    struct Address {
        QString address;
        Leads there = Leads::Looking; // from the name to the address
        Leads back = Leads::Looking;  // from the address to the name
        bool operator==(const Address &) const = default;
    };
    QString server; // empty while nobody knows it
    std::vector<Address> addresses;
    bool operator==(const Loop &) const = default;
};

/// The server on one side, its addresses on the other, two arrows between; of more than four addresses the broken ones
/// are shown first.
class LoopPicture : public Picture
{
    Q_OBJECT

public:
    explicit LoopPicture(QWidget *parent = nullptr);
    void set(const Loop &loop) { replace(m_loop, loop); }

protected:
    [[nodiscard]] Sketch drawn(Pencil pencil) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description() const override;

private:
    [[nodiscard]] std::vector<Loop::Address> shown() const;
    [[nodiscard]] QString more() const;
    [[nodiscard]] std::optional<Sketch> drawAcross(Pencil pencil) const;
    [[nodiscard]] Sketch drawDown(Pencil pencil) const;

    Loop m_loop;
};

} // namespace pictures
