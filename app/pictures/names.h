// SPDX-License-Identifier: Apache-2.0
// The three names of a message: the one that people see, and the two that receivers have proof for. DMARC asks that one
// of the two agrees with the first (RFC 9989 §4.4).
#pragma once

#include "picture.h"

namespace pictures
{

enum class Agrees : std::uint8_t { Looking, Yes, Later, No, Missing, NotChecked };

struct Names {
    struct Name {
        QString name;
        Agrees agrees = Agrees::Looking;
        bool operator==(const Name &) const = default;
    };
    QString from;    // a mail address: "anna@morgenrot.example"
    Name returnPath; // what SPF proves
    Name signature;  // d= of the signature, what DKIM proves
    bool operator==(const Names &) const = default;
};

class NamesPicture : public Picture
{
    Q_OBJECT

public:
    explicit NamesPicture(QWidget *parent = nullptr);
    void set(const Names &names) { replace(m_names, names); }

protected:
    [[nodiscard]] Sketch drawn(Pencil pencil) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description() const override;

private:
    [[nodiscard]] std::optional<Sketch> drawAcross(Pencil pencil) const;
    [[nodiscard]] Sketch drawDown(Pencil pencil) const;

    Names m_names;
};

} // namespace pictures
