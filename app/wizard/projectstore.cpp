// SPDX-License-Identifier: Apache-2.0
#include "projectstore.h"

#include "app/files/portablename.h"
#include "app/files/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace wizard
{

namespace
{

constexpr qint64 largestFile = 1 << 20;

QString text(std::string_view octets)
{
    return QString::fromUtf8(octets.data(), static_cast<qsizetype>(octets.size()));
}

} // namespace

ProjectStore::ProjectStore(QString folder) : m_folder(std::move(folder)) {}

QString ProjectStore::usualFolder()
{
    // Not AppDataLocation, which moves when an organisation is named.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Mailworthy/domains"_s;
}

QString ProjectStore::pathOf(const dns::Name &domain) const
{
    // A name may hold any octet, a file name may not; the underscore keeps the nameless one apart from every domain.
    const QString file =
        domain.isRoot() ? u"_new"_s : QString::fromLatin1(QUrl::toPercentEncoding(text(domain.toText()), {}, "_~"));
    return QDir(m_folder).filePath(files::portableName(file + u".json"_s));
}

QString ProjectStore::lock(const dns::Name &domain) const
{
    if (m_folder.isEmpty() || domain.isRoot())
        return {};
    const QString path = pathOf(domain) + u".lock"_s;
    if (!m_lock || m_lock->fileName() != path) {
        QDir().mkpath(m_folder);
        m_lock = std::make_shared<QLockFile>(path);
        m_lock->setStaleLockTime(0); // only one whose program has ended is stale
        m_lock->tryLock(0);
    }
    if (m_lock->isLocked() || m_lock->error() != QLockFile::LockFailedError)
        return {}; // where no lock can be had at all, saving tells why
    return QCoreApplication::translate("wizard", "This domain is open in another window, which keeps what is entered "
                                                 "there. Close one of the two, then open this one again.");
}

QString ProjectStore::save(const Project &project) const
{
    if (m_folder.isEmpty())
        return {};
    if (const QString problem = lock(project.setup.domain); !problem.isEmpty())
        return problem;
    QDir().mkpath(m_folder);
    // Whatever stands there that we cannot read may be all that is left of somebody's work.
    if (const QString path = pathOf(project.setup.domain); QFileInfo::exists(path) && !isReadable(path)) {
        if (const QString said = putAside(path); QFileInfo::exists(path))
            return said;
    }
    const QByteArray octets = QJsonDocument(toJson(project)).toJson();
    const files::Result result =
        files::write({pathOf(project.setup.domain), octets, files::Readers::OwnerOnly}, files::Existing::ReplaceName);
    if (!result.isGood())
        return result.reason;
    // Once there is a domain, what was typed before has gone over into its file.
    if (!project.setup.domain.isRoot())
        QFile::remove(pathOf(dns::Name()));
    return {};
}

std::optional<Project> ProjectStore::read(const QString &path)
{
    QFile file(path);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return {};
    return fromJson(QJsonDocument::fromJson(file.readAll()).object());
}

/// Whether `path` is a file of ours that holds what its name says.
bool ProjectStore::isReadable(const QString &path) const
{
    const auto project = read(path);
    return project && QFileInfo(pathOf(project->setup.domain)).fileName() == QFileInfo(path).fileName();
}

/// Whether another window has the project in `path` open.
bool ProjectStore::isOthers(const QString &path) const
{
    const QString name = path + u".lock"_s;
    if (m_lock && m_lock->fileName() == name)
        return !m_lock->isLocked();
    if (!QFileInfo::exists(name))
        return false;
    QLockFile lock(name);
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

QString ProjectStore::putAside(const QString &path) const
{
    const QString native = QDir::toNativeSeparators(path);
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    QString to = path + u".unread-"_s + day;
    for (int number = 2; QFileInfo::exists(to); ++number)
        to = path + u".unread-%1-%2"_s.arg(day).arg(number);
    if (!QFile::rename(path, to))
        return QCoreApplication::translate("wizard", "What was kept in the file %1 cannot be read: it is damaged, or a "
                                                     "newer version of this program wrote it. It could not be moved "
                                                     "out of the way either, so nothing is kept in its place.")
            .arg(native);
    return QCoreApplication::translate("wizard",
                                       "What was kept in the file %1 cannot be read: it is damaged, or a newer "
                                       "version of this program wrote it. Nothing of it is lost: it is called "
                                       "%2 now.")
        .arg(native, QFileInfo(to).fileName());
}

QString ProjectStore::putAside() const
{
    if (m_folder.isEmpty())
        return {};
    QStringList said;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (!isReadable(file.filePath()) && !isOthers(file.filePath()))
            said.append(putAside(file.filePath()));
    }
    return said.join(QLatin1Char(' '));
}

QString ProjectStore::remove(const dns::Name &domain) const
{
    if (m_folder.isEmpty())
        return {};
    if (const QString problem = lock(domain); !problem.isEmpty())
        return problem;
    QFile file(pathOf(domain));
    return !file.exists() || file.remove() ? QString() : file.errorString();
}

std::optional<Project> ProjectStore::load(const dns::Name &domain) const
{
    if (m_folder.isEmpty())
        return {};
    auto project = read(pathOf(domain));
    if (project && project->setup.domain != domain)
        return {};
    return project;
}

std::optional<Project> ProjectStore::latest() const
{
    if (m_folder.isEmpty())
        return {};
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        if (auto project = read(file.filePath()))
            return project;
    }
    return {};
}

QStringList ProjectStore::domains() const
{
    QStringList domains;
    if (m_folder.isEmpty())
        return domains;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        const auto project = read(file.filePath());
        if (project && !project->setup.domain.isRoot())
            domains.append(text(project->setup.domain.toText()));
    }
    return domains;
}

} // namespace wizard
