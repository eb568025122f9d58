// SPDX-License-Identifier: Apache-2.0
// A way in stations: of a message from its writer to the inbox, of a key to the first signed message, of a message
// through the servers it passed.
#pragma once

#include "picture.h"

namespace pictures
{

enum class Reached : std::uint8_t { NotYet, Now, Done, Failed };

struct Way {
    struct Node {
        Icon icon = Icon::Server;
        QString name;
        QString note = {}; // a second line: a time, an address
        Reached reached = Reached::NotYet;
        QString arrow = {}; // beside the arrow that leads here: "encrypted"
        bool operator==(const Node &) const = default;
    };
    QString name; // of the whole: "The way of a message"
    std::vector<Node> nodes;
    int asker = -1; // the number of the station that asks the questions; -1 where none does
    QStringList questions = {};
    bool operator==(const Way &) const = default;
};

/// Stations side by side, or one below the other where they have no room; of a long way the middle is left out. What a
/// station asks stands below, numbered.
class WayPicture : public Picture
{
    Q_OBJECT

public:
    explicit WayPicture(QWidget *parent = nullptr);
    void set(const Way &way) { replace(m_way, way); }

protected:
    [[nodiscard]] Sketch drawn(Pencil pencil) const override;
    [[nodiscard]] QString name() const override { return m_way.name; }
    [[nodiscard]] QString description() const override;

private:
    Way m_way;
};

} // namespace pictures
