// SPDX-License-Identifier: Apache-2.0
#include "windowmenu.h"

#include "alldomains.h"
#include "forgetting.h"
#include "saving.h"
#include "say.h"
#include "setupwizard.h"

#include "app/files/wholefile.h"
#include "app/report/textreport.h"
#include "app/startup/language.h"
#include "app/updates/download.h"
#include "app/updates/newerfacts.h"
#include "app/widgets/theme.h"

#include "core/records/export.h"
#include "core/typed/idna.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QVersionNumber>

#include <utility>

namespace wizard
{

namespace
{

const QString appearanceKey = QStringLiteral("appearance");

QString saysOfVersion(const QByteArray &octets, const QByteArray &key)
{
    const auto said = updates::readSigned(octets, key, QStringLiteral("version"));
    if (!said)
        return WindowMenu::tr("What the server says of versions was refused, because its signature is not good.");
    const QString version = said->value(QLatin1String("version")).toString();
    const QString date = said->value(QLatin1String("as_of")).toString();
    if (QVersionNumber::fromString(version) <= QVersionNumber::fromString(QCoreApplication::applicationVersion()))
        return WindowMenu::tr("This is the newest version: %1 of %2.").arg(version, date);
    return WindowMenu::tr("There is a newer version, %1 of %2: %3")
        .arg(version, date, said->value(QLatin1String("page")).toString());
}

} // namespace

WindowMenu::WindowMenu(Walk &walk, QWidget *window) : QObject(window), m_walk(walk), m_window(window)
{
    addFiles();
    m_menu.addSeparator();
    addAppearance();
    addLanguage();
    m_menu.addSeparator();
    if (!walk.environment().practice)
        connect(m_menu.addAction(tr("&Practise with a made-up bakery")), &QAction::triggered, this, [this] {
            if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--practice")}))
                emit told(tr("The practice window could not be opened."));
        });
    if (const auto source = updates::builtInSource(); source && !walk.environment().practice)
        addUpdates(*source);
    connect(m_menu.addAction(tr("&About Mailworthy")), &QAction::triggered, this, &WindowMenu::about);
}

void WindowMenu::fill(widgets::Rail &rail)
{
    m_rail = &rail;
    rail.menuButton()->setMenu(&m_menu);
    connect(&rail, &widgets::Rail::domainChosen, this, [this](const QString &domain) {
        if (const auto name = typed::nameFromUserText(domain))
            m_walk.editor().openDomain(*name);
    });
    connect(&rail, &widgets::Rail::anotherDomainWanted, this, [this] {
        m_walk.editor().leaveDomain({});
        static_cast<SetupWizard *>(m_window)->openStep(Step::Start);
    });
}

void WindowMenu::addFiles()
{
    connect(m_menu.addAction(tr("All my &domains …")), &QAction::triggered, this, &WindowMenu::showAll);
    m_menu.addSeparator();
    m_saveText = m_menu.addAction(tr("Save all as a &text file …"));
    m_saveZone = m_menu.addAction(tr("Save the records as a &zone file …"));
    m_saveZone->setToolTip(tr("For people who run their own name server"));
    m_forget = m_menu.addAction(tr("&Forget this domain …"));
    auto *forgetting = new Forgetting(m_walk, m_window);
    connect(m_forget, &QAction::triggered, forgetting, &Forgetting::askFirst);
    connect(forgetting, &Forgetting::told, this, &WindowMenu::told);
    connect(m_saveText, &QAction::triggered, this, &WindowMenu::saveText);
    connect(m_saveZone, &QAction::triggered, this, &WindowMenu::saveZone);
}

void WindowMenu::addAppearance()
{
    QMenu *menu = m_menu.addMenu(tr("A&ppearance"));
    auto *group = new QActionGroup(this);
    const int now = qBound(0, QSettings().value(appearanceKey).toInt(), 2);
    int index = 0;
    for (const QString &name : {tr("As the &system"), tr("&Light"), tr("&Dark")}) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(index == now);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, index] {
            if (!m_walk.environment().practice)
                QSettings().setValue(appearanceKey, index);
            widgets::apply(static_cast<widgets::Appearance>(index));
        });
        ++index;
    }
}

/// Each under its own name. The window is made anew in it; nothing that was entered is lost by that.
void WindowMenu::addLanguage()
{
    QMenu *menu = m_menu.addMenu(tr("&Language"));
    auto *group = new QActionGroup(this);
    for (const QString &name : startup::languages()) {
        QString own = QLocale(name).nativeLanguageName();
        if (name == QLatin1String("en"))
            own = QStringLiteral("English");
        QAction *action = menu->addAction(own);
        action->setCheckable(true);
        action->setChecked(QLocale(name).language() == QLocale().language());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] {
            qApp->setProperty(languageProperty, name);
            if (!m_walk.environment().practice)
                QSettings().setValue(languageKey, name);
            if (m_window->close())
                QCoreApplication::exit(SetupWizard::anew);
        });
    }
}

/// Nothing is fetched before somebody clicks.
void WindowMenu::addUpdates(const updates::Source &source)
{
    const auto fetch = [this, source](const QString &file, const std::function<QString(const QByteArray &)> &take) {
        auto *download = new updates::Download(this);
        connect(download, &updates::Download::arrived, this, [this, download, take](const QByteArray &octets) {
            download->deleteLater();
            emit told(take(octets));
        });
        connect(download, &updates::Download::failed, this, [this, download](const QString &reason) {
            download->deleteLater();
            emit told(tr("Nothing could be fetched: %1.").arg(reason));
        });
        download->start(QUrl(source.url + QLatin1Char('/') + file));
    };
    connect(m_menu.addAction(tr("Check for a newer &version")), &QAction::triggered, this, [source, fetch] {
        fetch(QStringLiteral("version.signed"),
              [source](const QByteArray &octets) { return saysOfVersion(octets, source.key); });
    });
    connect(m_menu.addAction(tr("Get newer &facts")), &QAction::triggered, this, [this, source, fetch] {
        fetch(QStringLiteral("facts.signed"),
              [this, source](const QByteArray &octets) { return keepFacts(octets, source.key); });
    });
}

/// They are used from the next start on: what was read before stays as it was.
QString WindowMenu::keepFacts(const QByteArray &octets, const QByteArray &key) const
{
    const auto checked = updates::checkFacts(octets, key, m_walk.environment().factsDate);
    if (const auto *fault = std::get_if<updates::FactsFault>(&checked)) {
        switch (*fault) {
        case updates::FactsFault::Signature:
            return tr("The facts were refused, because their signature is not good. Those of %1 stay.")
                .arg(m_walk.environment().factsDate);
        case updates::FactsFault::Unreadable:
            return tr("The newer facts need a newer version of Mailworthy. Those of %1 stay.")
                .arg(m_walk.environment().factsDate);
        case updates::FactsFault::Old:
            return tr("There are no newer facts than those of %1.").arg(m_walk.environment().factsDate);
        }
    }
    const QString file = updates::factsFile();
    QDir().mkpath(QFileInfo(file).path());
    const files::Result result = files::write({file, octets}, files::Existing::Replace);
    if (!result.isGood())
        return tr("Could not be saved as %1: %2").arg(QDir::toNativeSeparators(file), result.reason);
    return tr("The facts of %1 are used from the next start on.").arg(std::get<QString>(checked));
}

void WindowMenu::refresh()
{
    m_forget->setEnabled(!m_walk.setup().domain.isRoot());
    m_saveText->setEnabled(m_walk.look().report() != nullptr);
    m_saveZone->setEnabled(m_walk.look().knowsRecords() && !m_walk.look().records().empty());
    const dns::Name &domain = m_walk.setup().domain;
    QStringList known;
    for (const QString &each : m_walk.editor().store().domains()) {
        if (const auto name = dns::Name::fromText(each.toStdString()))
            known << shownName(*name);
    }
    if (m_rail)
        m_rail->setDomains(domain.isRoot() ? tr("No domain yet") : shownName(domain), known);
}

void WindowMenu::about()
{
    QMessageBox::about(m_window, tr("About Mailworthy"),
                       tr("Mailworthy %1 sets up a domain so that its mail arrives. It asks public DNS and nobody "
                          "else, and keeps what "
                          "you enter on this computer.")
                               .arg(QCoreApplication::applicationVersion()) +
                           QStringLiteral("\n\n") +
                           tr("What it knows of lists, services, DNS hosts and mailbox companies is of %1.")
                               .arg(m_walk.environment().factsDate));
}

QByteArray WindowMenu::text() const
{
    const auto report = m_walk.look().seenReport();
    const QString when = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    return report ? report::text(*report, when, report::usualColumns, m_walk.project().progress).toUtf8()
                  : QByteArray();
}

void WindowMenu::saveText()
{
    if (m_walk.look().report())
        save(tr("Save all as a text file"), QStringLiteral("txt"), tr("Text files (*.txt)"), [this] { return text(); });
}

/// Half of the records would replace the rest.
void WindowMenu::saveZone()
{
    if (m_walk.look().knowsRecords())
        save(tr("Save the records as a zone file"), QStringLiteral("zone"), tr("Zone files (*.zone)"),
             [this] { return QByteArray::fromStdString(records::toZone(m_walk.look().records())); });
}

void WindowMenu::showAll()
{
    auto *dialog = new AllDomains(m_walk, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowMenu::handOver(HandOver::Sheet first)
{
    if (!m_walk.look().report())
        return;
    auto *dialog = new HandOver(m_walk, m_window, first);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowMenu::save(const QString &title, const QString &suffix, const QString &filter,
                      const std::function<QByteArray()> &make)
{
    askWhere(
        m_window,
        {.title = title, .name = shownName(m_walk.setup().domain), .suffix = suffix, .filter = filter, .make = make},
        [this](const QString &sentence) { emit told(sentence); });
}

} // namespace wizard
