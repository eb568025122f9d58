// SPDX-License-Identifier: Apache-2.0
// The composition root of the wizard: the only place that knows which resolver and which keychain there is.
#include "setupwizard.h"
#include "windowmenu.h"
#include "words.h"

#include "app/keychain/keychain.h"
#include "app/keychain/listkeys.h"
#include "app/keychain/memorykeys.h"
#include "app/practice/zonetext.h"
#include "app/startup/catalogues.h"
#include "app/startup/dnsoptions.h"
#include "app/startup/language.h"
#include "app/startup/politeness.h"
#include "app/startup/practice.h"
#include "app/startup/settings.h"
#include "app/startup/setupoptions.h"
#include "app/startup/userinput.h"
#include "app/updates/newerfacts.h"
#include "app/updates/signedtext.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <variant>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace
{

/// Something to read before there is a window: on `stream`, or in a box where no such stream is.
void tell(FILE *stream, const QString &text)
{
#ifdef Q_OS_WIN
    if (::GetFileType(::GetStdHandle(stream == stderr ? STD_ERROR_HANDLE : STD_OUTPUT_HANDLE)) == FILE_TYPE_UNKNOWN) {
        ::MessageBoxW(nullptr, reinterpret_cast<const wchar_t *>(text.utf16()), L"Mailworthy",
                      stream == stderr ? MB_ICONEXCLAMATION : MB_OK);
        return;
    }
#endif
    std::fprintf(stream, "%s\n", qUtf8Printable(text));
}

/// One sentence on standard error; the exit status of wrong usage.
int complain(const QString &sentence)
{
    tell(stderr, sentence);
    return 2;
}

} // namespace

namespace wizard
{

namespace
{

/// Without those that Qt takes out itself once there is an application with windows.
QStringList ownArguments(QStringList arguments)
{
    static const QStringList withValue{QStringLiteral("platform"),   QStringLiteral("platformpluginpath"),
                                       QStringLiteral("style"),      QStringLiteral("stylesheet"),
                                       QStringLiteral("display"),    QStringLiteral("qwindowgeometry"),
                                       QStringLiteral("geometry"),   QStringLiteral("platformtheme"),
                                       QStringLiteral("fontengine"), QStringLiteral("session")};
    for (qsizetype i = 1; i < arguments.size();) {
        const QString name = arguments[i].mid(arguments[i].startsWith(QLatin1String("--")) ? 2 : 1);
        const bool takesValue = withValue.contains(name);
        if (arguments[i].startsWith(QLatin1Char('-')) && (takesValue || name == QLatin1String("reverse")))
            arguments.remove(i, std::min<qsizetype>(takesValue ? 2 : 1, arguments.size() - i));
        else
            ++i;
    }
    return arguments;
}

/// What the arguments ask for, understood before there is a window: then help and complaints need no display.
struct Wanted {
    startup::DnsArguments dns;
    bool practice = false;
    QString listsFile;
    std::optional<Project> begin;
    QString factsDate = {}; // of what is known of others
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Sets up a domain so that its mail arrives."));
    parser.addPositionalArgument(QStringLiteral("DOMAIN"), tr("The domain to begin with."), QStringLiteral("[DOMAIN]"));
    parser.addOption({QStringLiteral("lang"), tr("The language of sentences, e.g. de."), QStringLiteral("L")});
    parser.addOption(
        {QStringLiteral("ip"), tr("An address that the server sends from; may be repeated."), QStringLiteral("A")});
    parser.addOption({QStringLiteral("host"), tr("The mail server's name."), QStringLiteral("H")});
    parser.addOption({QStringLiteral("selector"), tr("A DKIM selector; may be repeated."), QStringLiteral("S")});
    parser.addOption({QStringLiteral("blocklists"), tr("A newer catalogue of blocklists."), QStringLiteral("FILE")});
    startup::addDnsOptions(parser);
}

/// The project to begin with, where the arguments name one, or one sentence about what is wrong with them.
std::variant<std::optional<Project>, QString> beginning(const QCommandLineParser &parser, bool practice)
{
    std::optional<Project> begin;
    if (!parser.positionalArguments().isEmpty()) {
        const auto domain = startup::readName(parser.positionalArguments().first());
        if (const auto *problem = std::get_if<QString>(&domain))
            return *problem;
        const ProjectStore store(practice ? QString() : ProjectStore::usualFolder());
        begin = store.load(std::get<dns::Name>(domain)).value_or(Project{});
        begin->setup.domain = std::get<dns::Name>(domain);
    } else if (practice) {
        begin = Project{};
        begin->setup.domain = startup::practiceSetup().domain;
    }
    Setup given;
    if (auto problem = startup::readSetupOptions(parser, begin ? begin->setup : given))
        return *std::move(problem);
    if (!begin && given != Setup{})
        return tr("--ip, --host and --selector need a domain that they belong to.");
    return begin;
}

/// What is wanted, or the exit status where that is all.
std::variant<Wanted, int> understand(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    addOptions(parser);
    const bool understood = parser.parse(arguments);
    if (parser.isSet(help)) {
        tell(stdout, parser.helpText().trimmed());
        return 0;
    }
    if (parser.isSet(version)) {
        tell(stdout, QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion());
        return 0;
    }
    if (!understood)
        return complain(parser.errorText());
    if (parser.positionalArguments().size() > 1)
        return complain(tr("Please name one domain at most; --help tells the options."));
    auto dns = startup::readDnsOptions(parser);
    if (const auto *problem = std::get_if<QString>(&dns))
        return complain(*problem);
    Wanted wanted{std::get<startup::DnsArguments>(std::move(dns)),
                  parser.isSet(QStringLiteral("practice")),
                  parser.value(QStringLiteral("blocklists")),
                  {}};
    wanted.dns.resolver.deadline = {}; // a window stays open, and "Check again" asks anew
    if (const auto resolver = startup::openResolver(wanted.dns); std::holds_alternative<QString>(resolver))
        return complain(std::get<QString>(resolver));
    auto begin = beginning(parser, wanted.practice);
    if (const auto *problem = std::get_if<QString>(&begin))
        return complain(*problem);
    wanted.begin = std::get<0>(std::move(begin));
    return wanted;
}

int run(Wanted wanted)
{
    startup::DnsArguments &how = wanted.dns;
    QString listsFile = wanted.listsFile;
    if (listsFile.isEmpty() && !wanted.practice)
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

    checkup::Options options;
    options.askAuthoritative = how.authoritative;
    options.resolverGiven = !how.resolver.servers.empty() || !how.resolver.httpsUrl.empty();
    options.authoritativePort = how.authoritativePort;
    options.zone = how.zone;
    keychain::Keychain keychain;
    keychain::MemoryKeys forgotten;
    keychain::ListKeys listKeys;
    dkim::KeyStore *keys = wanted.practice ? static_cast<dkim::KeyStore *>(&forgotten) : &keychain;
    widgets::apply(
        static_cast<widgets::Appearance>(qBound(0, QSettings().value(QStringLiteral("appearance")).toInt(), 2)));
    std::unique_ptr<practice::World> world;
    if (wanted.practice)
        world = std::make_unique<practice::World>(practice::ZoneText(startup::practiceText()), startup::practiceSetup(),
                                                  forgotten);
    dns::Resolver &answers =
        world ? static_cast<dns::Resolver &>(*world) : *std::get<std::unique_ptr<dns::Resolver>>(resolver);
    SetupWizard window(
        {std::get<0>(catalogues), answers, options, keys, wanted.practice, wanted.practice ? nullptr : &listKeys,
         [&operators](const checkup::Catalogues &others) { operators->learn(others.blocklists); }, listsFile,
         listsProblem, world.get(), wanted.factsDate},
        ProjectStore(wanted.practice ? QString() : ProjectStore::usualFolder()), std::move(wanted.begin));
    window.show();
    return QApplication::exec();
}

} // namespace

} // namespace wizard

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Mailworthy")); // without one Windows keeps no settings
    QCoreApplication::setApplicationName(QStringLiteral("Mailworthy"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILWORTHY_VERSION));
    const auto wanted = [&] {
        const QCoreApplication early(argc, argv); // which needs no display
        const QStringList arguments = wizard::ownArguments(QCoreApplication::arguments());
        startup::useLanguage(startup::wantedLanguage(arguments, QLocale().name()));
        return wizard::understand(arguments);
    }();
    if (const int *status = std::get_if<int>(&wanted))
        return *status;
    const auto &what = std::get<wizard::Wanted>(wanted);
    if (!what.practice)
        startup::moveSettings();
    QString factsDate = updates::builtInFactsDate();
    if (const auto source = updates::builtInSource(); source && !what.practice) // before any of them is read
        factsDate = updates::useKeptFacts(updates::factsFile(), source->key);
    const QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Mailworthy"));
    QApplication::setDesktopFileName(QStringLiteral(MAILWORTHY_ID));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/mailworthy.svg")));
    const QString kept = QSettings().value(wizard::languageKey).toString();
    QString language = startup::wantedLanguage(QApplication::arguments(), kept.isEmpty() ? QLocale().name() : kept);
    const bool isReversed = QApplication::isRightToLeft(); // --reverse of Qt's own is for trying it
    for (wizard::Wanted wanted = what;; wanted.begin = what.practice ? what.begin : std::nullopt) {
        wanted.factsDate = factsDate;
        startup::useLanguage(language);
        QApplication::setLayoutDirection(isReversed ? Qt::RightToLeft : QLocale().textDirection());
        const int status = wizard::run(wanted);
        if (status != wizard::SetupWizard::anew)
            return status;
        language = app.property(wizard::languageProperty).toString();
    }
}
