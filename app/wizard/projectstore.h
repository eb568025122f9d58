// SPDX-License-Identifier: Apache-2.0
// Keeps each domain's project as a JSON file of its own in the user's data folder. A file is replaced in one go, so
// that a crash or a power cut leaves the old one or the new one, never half of it. No secret is ever in it.
#pragma once

#include "project.h"

#include <QJsonObject>
#include <QLockFile>
#include <QStringList>

#include <memory>
#include <optional>

namespace wizard
{

class ProjectStore
{
public:
    /// `folder` is made when something is saved; an empty one keeps nothing (the practice zone).
    explicit ProjectStore(QString folder);

    /// The user's data folder for this program.
    static QString usualFolder();

    /// Locks `domain` for this store and its copies until another one is locked, so that of two windows only one keeps
    /// what is entered. Returns why not, or nothing. Who comes second stays second: what it knows is older by then.
    [[nodiscard]] QString lock(const dns::Name &domain) const;

    /// Saves under the project's domain, or as the one without a domain yet. Returns why it could not, or nothing.
    [[nodiscard]] QString save(const Project &project) const;

    /// Forgets what is kept of `domain`, for good. Returns why it could not, or nothing.
    [[nodiscard]] QString remove(const dns::Name &domain) const;

    [[nodiscard]] std::optional<Project> load(const dns::Name &domain) const;
    /// The project that was saved last.
    [[nodiscard]] std::optional<Project> latest() const;
    /// Moves files that this program cannot read, because they are damaged or of a newer one, out of the way, so that
    /// nothing is ever written over them. Returns what the person has to know of it, or nothing. Those that another
    /// window has open stay.
    [[nodiscard]] QString putAside() const;
    /// The domains that are kept, the latest first.
    [[nodiscard]] QStringList domains() const;

private:
    [[nodiscard]] QString pathOf(const dns::Name &domain) const;
    static std::optional<Project> read(const QString &path);
    [[nodiscard]] QString putAside(const QString &path) const;
    [[nodiscard]] bool isReadable(const QString &path) const;
    [[nodiscard]] bool isOthers(const QString &path) const;
    QString m_folder;
    mutable std::shared_ptr<QLockFile> m_lock;
};

QJsonObject toJson(const Project &project);
/// Takes over what it understands and leaves the rest at its usual value: a file that somebody edited must not stop the
/// wizard. Nothing when it is no project at all, or one of a newer program.
std::optional<Project> fromJson(const QJsonObject &json);

} // namespace wizard
