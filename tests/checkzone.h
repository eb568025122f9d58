// SPDX-License-Identifier: Apache-2.0
// The real name server's tool reads what is to be published.
#pragma once

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

namespace test
{

/// What named-checkzone says to a section that is included in a zone with SOA and NS; empty when it is content. `names`
/// says what it makes of names that no host may have: "fail" or "ignore".
inline QString complaint(const QString &zone, const QString &section, const QString &names = "fail")
{
    const QString tool =
        QStandardPaths::findExecutable("named-checkzone", {"/usr/bin", "/usr/sbin", "/usr/local/sbin", "/sbin"});
    if (tool.isEmpty())
        return "named-checkzone is not installed; tests/run.sh installs it";
    const QTemporaryDir folder;
    QFile fragment(folder.filePath("section"));
    QFile whole(folder.filePath("zone"));
    if (!fragment.open(QIODevice::WriteOnly) || !whole.open(QIODevice::WriteOnly))
        return "no temporary file";
    fragment.write(section.toUtf8());
    fragment.close();
    whole.write(
        QString("$TTL 300\n%1. SOA ns.example.net. h.example.net. 1 3600 600 604800 60\n%1. NS ns.example.net.\n"
                "$INCLUDE %2\n")
            .arg(zone, fragment.fileName())
            .toUtf8());
    whole.close();
    QProcess process;
    process.start(tool, {"-i", "none", "-k", names, zone, whole.fileName()});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return process.readAllStandardOutput() + process.readAllStandardError() + section;
    return {};
}

/// The text after somebody has put in the lines to exchange.
inline std::string exchanged(const std::string &zoneText)
{
    return QString::fromStdString(zoneText).replace("\n;exchange ", "\n").toStdString();
}

/// The sections by zone.
inline QMap<QString, QString> sections(const std::string &zoneText)
{
    QMap<QString, QString> all;
    QString current;
    for (const QString &line : QString::fromStdString(zoneText).split('\n')) {
        if (line.startsWith("; zone "))
            current = line.mid(7);
        else if (!current.isEmpty()) // before the first is what holds for all
            all[current] += line + '\n';
    }
    return all;
}

} // namespace test
