// SPDX-License-Identifier: Apache-2.0
// The composition root of the wizard: the only place that knows which resolver and which keychain there is.
#include "setupwizard.h"

#include "app/keychain/keychain.h"
#include "app/keychain/listkeys.h"
#include "app/keychain/memorykeys.h"
#include "app/startup/catalogues.h"
#include "app/startup/dnsoptions.h"
#include "app/startup/language.h"
#include "app/startup/politeness.h"
#include "app/startup/practice.h"
#include "app/startup/userinput.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <cstdio>

namespace
{

/// One sentence on standard error; the exit status of wrong usage.
int complain(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return 2;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("wizard", text);
}

/// --lang decides the words of everything that follows, --help included.
QString wantedLanguage(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--lang") && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(QLatin1String("--lang=")))
            return arguments[i].mid(7);
    }
    return QLocale().name();
}

} // namespace

namespace wizard
{

namespace
{

/// --ip, --host and --selector: what a person says is confirmed. Returns one sentence about what is wrong, or nothing.
QString takeIn(const QCommandLineParser &parser, Setup &setup)
{
    for (const QString &text : parser.values(QStringLiteral("ip"))) {
        const auto address = startup::readAddress(text);
        if (const auto *problem = std::get_if<QString>(&address))
            return *problem;
        const Sender sender{std::get<ip::Address>(address), true, {}};
        if (std::find(setup.senders.begin(), setup.senders.end(), sender) == setup.senders.end())
            setup.senders.push_back(sender);
    }
    if (parser.isSet(QStringLiteral("host"))) {
        const auto host = startup::readName(parser.value(QStringLiteral("host")));
        if (const auto *problem = std::get_if<QString>(&host))
            return *problem;
        setup.host = std::get<dns::Name>(host);
    }
    for (const QString &text : parser.values(QStringLiteral("selector"))) {
        const auto read = startup::readSelector(text);
        if (const auto *problem = std::get_if<QString>(&read))
            return *problem;
        const Selector selector{std::get<std::string>(read), true};
        if (std::find(setup.selectors.begin(), setup.selectors.end(), selector) == setup.selectors.end())
            setup.selectors.push_back(selector);
    }
    return {};
}

int run()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Sets up a domain so that its mail arrives."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("DOMAIN"), tr("The domain to begin with."), QStringLiteral("[DOMAIN]"));
    parser.addOption({QStringLiteral("lang"), tr("The language of sentences, e.g. de."), QStringLiteral("L")});
    parser.addOption(
        {QStringLiteral("ip"), tr("An address that the server sends from; may be repeated."), QStringLiteral("A")});
    parser.addOption({QStringLiteral("host"), tr("The mail server's name."), QStringLiteral("H")});
    parser.addOption({QStringLiteral("selector"), tr("A DKIM selector; may be repeated."), QStringLiteral("S")});
    parser.addOption({QStringLiteral("blocklists"), tr("A newer catalogue of blocklists."), QStringLiteral("FILE")});
    startup::addDnsOptions(parser);
    const bool understood = parser.parse(QApplication::arguments());
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version))
        parser.showVersion();
    if (!understood)
        return complain(parser.errorText());
    if (parser.positionalArguments().size() > 1)
        return complain(tr("Please name one domain at most; --help tells the options."));

    auto dns = startup::readDnsOptions(parser);
    if (const auto *problem = std::get_if<QString>(&dns))
        return complain(*problem);
    auto &how = std::get<startup::DnsArguments>(dns);
    const bool practice = parser.isSet(QStringLiteral("practice"));
    QString listsFile = parser.value(QStringLiteral("blocklists"));
    if (listsFile.isEmpty() && !practice)
        listsFile = QSettings().value(keptListsFile).toString();
    auto catalogues = startup::loadCatalogues(listsFile);
    QString listsProblem;
    if (const auto *problem = std::get_if<QString>(&catalogues)) { // the window says so, and goes on without
        listsProblem = *problem;
        listsFile.clear();
        catalogues = startup::loadCatalogues();
    }
    const auto operators = startup::bePolite(how, std::get<0>(catalogues));
    auto resolver = startup::openResolver(how);
    if (const auto *problem = std::get_if<QString>(&resolver))
        return complain(*problem);

    std::optional<Project> begin;
    const ProjectStore store(practice ? QString() : ProjectStore::usualFolder());
    if (!parser.positionalArguments().isEmpty()) {
        const auto domain = startup::readName(parser.positionalArguments().first());
        if (const auto *problem = std::get_if<QString>(&domain))
            return complain(*problem);
        begin = store.load(std::get<dns::Name>(domain)).value_or(Project{});
        begin->setup.domain = std::get<dns::Name>(domain);
    } else if (practice) {
        begin = Project{};
        begin->setup.domain = startup::practiceSetup().domain;
    }
    Setup given;
    if (const QString problem = takeIn(parser, begin ? begin->setup : given); !problem.isEmpty())
        return complain(problem);
    if (!begin && given != Setup{})
        return complain(tr("--ip, --host and --selector need a domain that they belong to."));

    checkup::Options options;
    options.askAuthoritative = how.authoritative;
    options.resolverGiven = !how.resolver.servers.empty() || !how.resolver.httpsUrl.empty();
    options.authoritativePort = how.authoritativePort;
    options.zone = how.zone;
    keychain::Keychain keychain;
    keychain::MemoryKeys forgotten;
    keychain::ListKeys listKeys;
    dkim::KeyStore *keys = practice ? static_cast<dkim::KeyStore *>(&forgotten) : &keychain;
    widgets::apply(
        static_cast<widgets::Appearance>(qBound(0, QSettings().value(QStringLiteral("appearance")).toInt(), 2)));
    SetupWizard window({std::get<0>(catalogues), *std::get<std::unique_ptr<dns::Resolver>>(resolver), options, keys,
                        practice, practice ? nullptr : &listKeys,
                        [&operators](const checkup::Catalogues &others) { operators->learn(others.blocklists); },
                        listsFile, listsProblem},
                       store, std::move(begin));
    window.show();
    return QApplication::exec();
}

} // namespace

} // namespace wizard

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Mailworthy"));
    QApplication::setApplicationDisplayName(QStringLiteral("Mailworthy"));
    QApplication::setApplicationVersion(QStringLiteral(MAILWORTHY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("mailworthy"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/mailworthy.svg")));
    startup::useLanguage(wantedLanguage(QApplication::arguments()));
    QApplication::setLayoutDirection(QLocale().textDirection());
    return wizard::run();
}
