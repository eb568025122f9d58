// SPDX-License-Identifier: Apache-2.0
// The openspf.org suite for RFC 7208, which nobody here wrote. It is not part of this repository; where it is not
// beside it, this test says so, and tst_spf covers the sections with rows of its own. MAILWORTHY_CONFORMANCE names
// another place.
#include "suite.h"
#include "zonetest.h"

#include "core/spf/evaluate.h"

#include <yaml-cpp/yaml.h>

#include <QFile>

using namespace dns;

namespace
{

/// Answers from one scenario's `zonedata`, whose names need not be host names.
class Suite
{
public:
    explicit Suite(const YAML::Node &zone)
    {
        for (const auto &entry : zone) {
            if (const auto name = Name::fromOctets(entry.first.as<std::string>()))
                m_nodes.insert_or_assign(*name, entry.second);
        }
    }

    [[nodiscard]] Reply answer(const Question &question) const
    {
        Reply reply;
        reply.server = "suite";
        Name at = question.name;
        for (int hop = 0; hop < 10; ++hop) {
            const auto node = m_nodes.find(at);
            if (node == m_nodes.end())
                return failed(Status::NoName);
            bool timeout = false;
            bool ownText = false;
            std::optional<Name> alias;
            for (const YAML::Node &entry : node->second) {
                if (entry.IsScalar())
                    timeout = timeout || entry.as<std::string>() == "TIMEOUT";
                else
                    ownText = ownText || entry["TXT"].IsDefined();
            }
            for (const YAML::Node &entry : node->second) {
                if (entry.IsMap())
                    read(entry, question.type, at, ownText, reply, alias);
            }
            if (!reply.records.empty()) {
                reply.status = Status::Found;
                return reply;
            }
            if (!alias) {
                reply.status = timeout ? Status::Timeout : Status::NoData;
                return reply;
            }
            at = *alias;
        }
        return failed(Status::ServerFailure);
    }

private:
    static void read(const YAML::Node &entry, Type wanted, const Name &at, bool ownText, Reply &reply,
                     std::optional<Name> &alias)
    {
        for (const auto &pair : entry) {
            std::string type = pair.first.as<std::string>();
            const YAML::Node &value = pair.second;
            if (value.IsScalar() && value.as<std::string>() == "NONE")
                continue; // its only effect is to stop the copy of SPF
            if (type == "SPF" && wanted == Type::Txt && !ownText)
                type = "TXT";
            if (type == "CNAME" && wanted != Type::Cname)
                alias = Name::fromOctets(value.as<std::string>());
            if (type == toText(wanted))
                reply.records.push_back({at, wanted, 300, data(value, wanted)});
        }
    }

    static Data data(const YAML::Node &value, Type type)
    {
        switch (type) {
        case Type::A:
        case Type::Aaaa:
            return ip::parse(value.as<std::string>()).value();
        case Type::Mx: {
            const std::string host = value[1].as<std::string>();
            return MailExchange{value[0].as<std::uint16_t>(), host.empty() ? Name{} : Name::fromOctets(host).value()};
        }
        case Type::Txt:
        case Type::Spf: {
            Text text;
            if (value.IsSequence())
                text.strings = value.as<std::vector<std::string>>();
            else
                text.strings = {value.as<std::string>()};
            return text;
        }
        default:
            return Name::fromOctets(value.as<std::string>()).value();
        }
    }

    std::map<Name, YAML::Node> m_nodes;
};

} // namespace

class TestSpfConformance : public QObject
{
    Q_OBJECT

private slots:
    void cases_data()
    {
        QTest::addColumn<int>("scenario");
        QTest::addColumn<QString>("name");
        const QString path = qEnvironmentVariable("MAILWORTHY_CONFORMANCE", QStringLiteral(SUITE));
        if (!QFile::exists(path))
            QSKIP("The 203 cases of the SPF conformance suite are not beside this checkout; tst_spf has rows for each "
                  "section.");
        m_documents = YAML::LoadAllFromFile(path.toStdString());
        int rows = 0;
        for (std::size_t i = 0; i < m_documents.size(); ++i) {
            for (const auto &test : m_documents[i]["tests"]) {
                const QString name = QString::fromStdString(test.first.as<std::string>());
                QTest::addRow(
                    "%s %s", test.second["spec"].IsScalar() ? test.second["spec"].as<std::string>().c_str() : "several",
                    qPrintable(name))
                    << int(i) << name;
                ++rows;
            }
        }
        QCOMPARE(rows, 203);
    }

    void cases()
    {
        QFETCH(int, scenario);
        QFETCH(QString, name);
        const YAML::Node test = m_documents[std::size_t(scenario)]["tests"][name.toStdString()];
        const Suite suite(m_documents[std::size_t(scenario)]["zonedata"]);
        spf::Request request;
        request.client = ip::parse(test["host"].as<std::string>()).value();
        request.mailFrom = test["mailfrom"].as<std::string>("");
        request.helo = test["helo"].as<std::string>();
        Answers answers;
        spf::Outcome outcome;
        for (;;) {
            outcome = spf::checkHost(request, answers);
            const auto open = answers.takeOpen();
            if (open.empty())
                break;
            for (const Question &question : open)
                answers.insert(question, suite.answer(question));
        }
        const YAML::Node result = test["result"];
        const std::string preferred = result.IsSequence() ? result[0].as<std::string>() : result.as<std::string>();
        QCOMPARE(QString::fromStdString(std::string(toText(outcome.result))), QString::fromStdString(preferred));
        if (test["explanation"]) {
            const QString wanted = QString::fromStdString(test["explanation"].as<std::string>());
            const QString found = QString::fromStdString(outcome.explanation);
            QCOMPARE(found.toLower(), wanted == QLatin1String("DEFAULT") ? QString() : wanted.toLower());
        }
    }

private:
    std::vector<YAML::Node> m_documents;
};

MAILWORTHY_TEST(TestSpfConformance, QCoreApplication)
#include "tst_spf_conformance.moc"
