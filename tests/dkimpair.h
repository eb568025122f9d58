// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dkim/key.h"

namespace test
{

/// One pair for all rows: making one takes long in a sanitised build.
inline const dkim::KeyPair &pair()
{
    static const auto made = dkim::KeyPair::generate(dkim::KeyType::Rsa2048);
    return *made;
}

inline std::string record()
{
    return pair().publicKey().recordText();
}

} // namespace test
