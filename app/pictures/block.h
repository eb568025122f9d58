// SPDX-License-Identifier: Apache-2.0
// How receivers see an address: as one of a dial-up or home line, which many refuse, or as one of a business; and what
// they see it by.
#pragma once

#include "picture.h"

namespace pictures
{

enum class Place : std::uint8_t { Looking, NotChecked, DialUp, NotClear, Fixed };

struct Block {
    struct Evidence {
        Glyph glyph = Glyph::Information;
        QString text;
        bool operator==(const Evidence &) const = default;
    };
    struct Address {
        QString address;
        Place place = Place::Looking;
        std::vector<Evidence> evidence = {};
        QString way = {}; // what brings it to the fixed end: "step 2: a name of your own"; empty where nothing does
        bool operator==(const Address &) const = default;
    };
    std::vector<Address> addresses;
    bool operator==(const Block &) const = default;
};

/// A scale in three parts for each address, its place marked, with the evidence below it.
class BlockPicture : public Picture
{
    Q_OBJECT

public:
    explicit BlockPicture(QWidget *parent = nullptr);
    void set(const Block &block) { replace(m_block, block); }

protected:
    [[nodiscard]] Sketch drawn(Pencil pencil) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description() const override;

private:
    Block m_block;
};

} // namespace pictures
