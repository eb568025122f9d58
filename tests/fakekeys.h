// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dkim/keystore.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <functional>
#include <map>
#include <vector>

namespace test
{

/// A keychain in memory, or a system without one.
class FakeKeys : public dkim::KeyStore
{
public:
    bool works = true;
    bool asks = false; // for a password, until somebody calls what waits
    std::vector<std::function<void()>> waiting;
    std::map<std::string, std::string> kept;

    void write(const std::string &domain, const std::string &selector, const dkim::Secret &key, Done done) override
    {
        if (works)
            kept[selector + "." + domain] = key.octets();
        answer([done, works = works] { done(works ? Status::Ok : Status::NoBackend); });
    }
    void read(const std::string &domain, const std::string &selector, DoneReading done) override
    {
        const auto found = kept.find(selector + "." + domain);
        const std::string octets = found == kept.end() ? std::string() : found->second;
        answer([done, octets, works = works] {
            done(!works ? Status::NoBackend : octets.empty() ? Status::NotFound : Status::Ok, dkim::Secret(octets));
        });
    }
    void remove(const std::string &domain, const std::string &selector, Done done) override
    {
        kept.erase(selector + "." + domain);
        answer([done] { done(Status::Ok); });
    }

private:
    void answer(const std::function<void()> &call)
    {
        if (asks)
            waiting.push_back(call);
        else
            QMetaObject::invokeMethod(qApp, call, Qt::QueuedConnection);
    }
};

} // namespace test
