// SPDX-License-Identifier: Apache-2.0
// The made-up Internet of --practice, which lives: whoever says they have typed a record, sent a letter or asked a list
// gets what the world would make of it, in fast motion. So the whole way is walked offline in a few minutes. Nothing is
// sent anywhere and nothing is kept.
#pragma once

#include "zonetext.h"

#include "core/dkim/key.h"
#include "core/dkim/keystore.h"
#include "core/resolver/zoneresolver.h"
#include "core/setup.h"
#include "core/todo/task.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace practice
{

/// How long everybody takes.
struct Pace {
    std::chrono::milliseconds servers{2'000};       // until the second of the zone's servers has what the first has
    std::chrono::milliseconds caches{10'000};       // until everybody else sees it
    std::chrono::milliseconds provider{30'000};     // to answer the letter
    std::chrono::milliseconds list{15'000};         // to forget
    std::chrono::milliseconds declining{20'000};    // until lists that decline to answer do
    std::chrono::milliseconds administrator{5'000}; // to switch on signing
    std::uint32_t ttlDivisor = 360;                 // of every TTL that is told: an hour passes in ten seconds
};

class World : public QObject, public dns::Resolver
{
    Q_OBJECT

public:
    /// Milliseconds since whenever, never going back.
    using Clock = std::function<std::chrono::milliseconds()>;

    /// `firm` is the truth about who sends, whatever the person has found out so far. `keys` must outlive the world; it
    /// reads the key there that the server is to sign with. Without a clock, time is the computer's.
    World(const ZoneText &begin, Setup firm, dkim::KeyStore &keys, const Pace &pace = {}, Clock clock = {},
          QObject *parent = nullptr);
    ~World() override;

    /// The domain's two name servers may know more than the others; any other server, or none, is the rest of the
    /// world.
    [[nodiscard]] std::unique_ptr<Ticket> lookup(const dns::Question &question, Done done) override;

    /// What the rest of the world sees now; for checkup::Options::zone.
    [[nodiscard]] std::shared_ptr<const dns::Zone> zone() const;

    /// What is to do, as it stands after a settled look or after the person told something, and the records that belong
    /// to it. What was told since the last time is reacted to; what is taken back before anybody did, nobody does.
    void follow(const std::vector<todo::Task> &tasks, const std::vector<records::Record> &records);

    /// How long until the world does the next thing about the task; nothing where it has nothing more to do.
    [[nodiscard]] std::optional<std::chrono::milliseconds> until(const std::string &task) const;

    /// The key that the firm's server made itself, as its administrator would tell it: what to paste in practice.
    [[nodiscard]] static OwnKey serverKey();

    /// A message of the firm's as a mailbox elsewhere has it, lines ending in CRLF. Signed once signing is on, with the
    /// key that the person made, or else with the server's own. `now` is in seconds since 1970.
    [[nodiscard]] QByteArray message(std::int64_t now) const;

    /// Does what is due by the clock; called by a timer.
    void act();

signals:
    /// Other answers or another message than before: look again.
    void changed();

private:
    struct Deed {
        std::chrono::milliseconds due;
        std::function<void()> act;
    };
    struct Reaction {
        std::optional<std::int64_t> since; // of what was told
        std::vector<Deed> deeds;           // to come, in their order
    };
    struct Signer {
        std::string task; // that switched it on
        std::string selector;
        dkim::KeyPair key;
    };
    enum View : std::uint8_t { FirstServer, AllServers, Everybody };

    [[nodiscard]] dns::Reply answer(const dns::Question &question) const;
    [[nodiscard]] View viewOf(const dns::Question &question) const;
    static bool isToldAnew(const todo::Task &task, const Reaction &reaction);
    void takeBack(const std::vector<todo::Task> &tasks);
    std::vector<Deed> deedsFor(const todo::Task &task, const std::vector<records::Record> &records);
    std::vector<Deed> typed(const todo::Task &task, const std::vector<records::Record> &records);
    std::vector<Deed> askedProvider(const todo::Task &task, const std::vector<records::Record> &records);
    std::vector<Deed> askedList(const todo::Task &task);
    void edit(View view, const std::function<void(ZoneText &)> &change);
    void editAll(const std::function<void(ZoneText &)> &change);
    void startSigning(const std::string &task, const dns::Name &at);
    void enterServerKey(const dns::Name &at);
    void wait();

    const Setup m_firm;
    dkim::KeyStore &m_keys;
    const Pace m_pace;
    const Clock m_clock;
    std::array<ZoneText, 3> m_texts;                         // by View
    std::array<std::shared_ptr<const dns::Zone>, 3> m_zones; // what they answer
    std::vector<std::string> m_servers;                      // of the firm's zone, the first one's addresses first
    std::map<std::string, Reaction> m_reactions;             // by the task's id
    std::optional<Signer> m_signer;
    dns::ZoneResolver m_resolver;
    QTimer m_timer;
};

} // namespace practice
