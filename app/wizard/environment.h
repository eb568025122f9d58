// SPDX-License-Identifier: Apache-2.0
// What the wizard needs from outside; all of it must outlive the wizard.
#pragma once

#include "app/keychain/listkeys.h"
#include "app/practice/world.h"

#include "core/checkup/checkup.h"

#include <QString>

#include <functional>
#include <memory>

namespace dkim
{
class KeyStore;
}

namespace wizard
{

struct Environment {
    std::shared_ptr<const checkup::Catalogues> catalogues;
    dns::Resolver &resolver;
    checkup::Options options; // the nonce and the time are filled in for each check-up
    dkim::KeyStore *keys = nullptr;
    bool practice = false; // the built-in zone of a made-up firm: nothing is kept and nothing is sent
    keychain::ListKeyStore *listKeys = nullptr;
    std::function<void(const checkup::Catalogues &)> otherCatalogues = {}; // told when others are chosen
    QString listsFile = {};           // that the catalogue of lists came from; empty: the built-in one
    QString listsProblem = {};        // why the lists that were wanted at the start are not used
    practice::World *world = nullptr; // of practice, which lives
    QString factsDate = {};           // of what is known of lists, services, DNS hosts and mailbox companies
};

} // namespace wizard
