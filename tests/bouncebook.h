// SPDX-License-Identifier: Apache-2.0
// The book of refusals that ships with the program.
#pragma once

#include "core/bounce/book.h"
#include "core/catalogue/bounces.h"

#include <QString>

inline const bounce::Book &shippedBook()
{
    static const bounce::Book book(
        std::get<bounce::Table>(catalogue::readBounces(catalogue::builtIn(QStringLiteral("bounces.json")))));
    return book;
}
