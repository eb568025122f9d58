// SPDX-License-Identifier: Apache-2.0
// Who may send for the domain, now and after the record is changed: a chip for each sender. With more than one record
// receivers count none (RFC 7208 §4.5).
#pragma once

#include "picture.h"

namespace pictures
{

enum class Change : std::uint8_t { Kept, Added, Removed };

struct Sender {
    QString name; // a brand, an address, a host
    Change change = Change::Kept;
    QString remark = {}; // a few quiet words: "sends in its own name"
    bool operator==(const Sender &) const = default;
};

struct Senders {
    std::vector<std::vector<Sender>> now; // by record
    std::vector<Sender> after;            // those removed are shown outside the record; empty where nothing changes
    bool operator==(const Senders &) const = default;
};

class SendersPicture : public Picture
{
    Q_OBJECT

public:
    explicit SendersPicture(QWidget *parent = nullptr);
    void set(const Senders &senders) { replace(m_senders, senders); }

protected:
    [[nodiscard]] Sketch drawn(Pencil pencil) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description() const override;

private:
    Senders m_senders;
};

} // namespace pictures
