// SPDX-License-Identifier: Apache-2.0
// Random worlds, what the product composes for them, and what has to hold of each (tests/property/). Seeded: the same
// worlds each time, unless MAILWORTHY_SEED names the first and MAILWORTHY_WORLDS their number. The first worlds that
// fail, MAILWORTHY_SHOWN of them, are printed as the smallest zones that show the same.
#include "suite.h"

#include "property/properties.h"
#include "property/shrink.h"

#include "core/records/export.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace property;

namespace
{

/// The smallest world that shows what `seed` shows, and what is composed for it.
std::string minimal(const Property &property, std::uint64_t seed)
{
    const World world =
        shrunk(randomWorld(seed), [&](const World &smaller) { return property.of(compose(smaller)).has_value(); });
    const Case made = compose(world);
    return "seed " + std::to_string(seed) + ": " + property.of(made).value_or("") + '\n' + toText(world) +
           "is to become\n" + records::toZone(made.records) + '\n';
}

/// The sections of a zone export, each a zone that can be loaded.
std::map<std::string, std::string> zonesOf(const std::string &text)
{
    std::map<std::string, std::string> zones;
    std::string *current = nullptr;
    std::size_t start = 0;
    while (start < text.size()) {
        const auto end = std::min(text.find('\n', start), text.size());
        const std::string line = text.substr(start, end - start);
        start = end + 1;
        if (line.starts_with("; zone ")) {
            current = &zones[line.substr(7)];
            if (current->empty())
                *current = "$TTL 300\n" + line.substr(7) +
                           ". SOA ns.example.net. h.example.net. 1 3600 600 604800 60\n" + line.substr(7) +
                           ". NS ns.example.net.\n";
        } else if (current) {
            *current += line + '\n';
        }
    }
    return zones;
}

std::uint64_t number(const char *variable, std::uint64_t usual)
{
    const QByteArray text = qgetenv(variable);
    return text.isEmpty() ? usual : text.toULongLong();
}

} // namespace

class TestProperty : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const std::uint64_t first = number("MAILWORTHY_SEED", 1);
        const std::uint64_t worlds = number("MAILWORTHY_WORLDS", 300);
        qInfo("%llu worlds from seed %llu on", static_cast<unsigned long long>(worlds),
              static_cast<unsigned long long>(first));
        for (std::uint64_t seed = first; seed < first + worlds; ++seed) {
            const Case made = compose(randomWorld(seed));
            for (const Property &property : properties()) {
                if (property.of(made))
                    m_failures[property.name].push_back(seed);
            }
            for (const records::Record &record : made.records)
                ++m_composed[std::string(toText(record.purpose)) + ' ' + std::string(toText(record.action))];
            if (seed % 20 == 0)
                m_exports.push_back({seed, records::toZone(made.records)});
        }
    }

    void holds_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < properties().size(); ++i)
            QTest::newRow(properties()[i].name) << int(i);
    }
    void holds()
    {
        QFETCH(int, index);
        const Property &property = properties()[std::size_t(index)];
        const auto failure = m_failures.find(property.name);
        if (failure == m_failures.end())
            return;
        const auto &seeds = failure->second;
        std::string text = std::to_string(seeds.size()) + " worlds\n";
        for (std::size_t i = 0; i < std::min<std::size_t>(seeds.size(), number("MAILWORTHY_SHOWN", 1)); ++i)
            text += minimal(property, seeds[i]);
        QFAIL(text.c_str());
    }

    /// The worlds are of all kinds, or the rest proves nothing.
    void somethingIsComposed()
    {
        for (const char *kind :
             {"spf add", "spf replace", "spf keep", "dmarc add", "dmarc replace", "dmarc keep", "dkim add",
              "dkim replace", "dkim keep", "a add", "a keep", "ptr add", "ptr replace", "ptr keep"})
            QVERIFY2(m_composed[kind] > 0, kind);
    }

    /// The name server NSD loads what is exported.
    void exportLoadsInNsd()
    {
        const QString tool =
            QStandardPaths::findExecutable("nsd-checkzone", {"/usr/sbin", "/usr/bin", "/usr/local/sbin", "/sbin"});
        QVERIFY2(!tool.isEmpty(), "nsd-checkzone is not installed; tests/run.sh installs it");
        const QTemporaryDir folder;
        for (const auto &[seed, text] : m_exports) {
            for (const auto &[name, zone] : zonesOf(text)) {
                QFile file(folder.filePath("zone"));
                QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
                file.write(zone.c_str());
                file.close();
                QProcess process;
                process.start(tool, {QString::fromStdString(name), file.fileName()});
                QVERIFY(process.waitForFinished());
                QVERIFY2(process.exitCode() == 0,
                         ("seed " + std::to_string(seed) + '\n' + process.readAllStandardError().toStdString() + zone)
                             .c_str());
            }
        }
    }

private:
    std::map<std::string, std::vector<std::uint64_t>> m_failures; // seeds by property
    std::map<std::string, int> m_composed;
    std::vector<std::pair<std::uint64_t, std::string>> m_exports;
};

MAILWORTHY_TEST(TestProperty, QCoreApplication)
#include "tst_property.moc"
