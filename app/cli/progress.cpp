// SPDX-License-Identifier: Apache-2.0
#include "progress.h"

#include "output.h"
#include "words.h"

#include <cstdio>

namespace cli
{

Progress::Progress() : m_isWatched(isWatched())
{
    if (!m_isWatched)
        return;
    m_since.start();
    QObject::connect(&m_ticks, &QTimer::timeout, &m_ticks,
                     [this] { show(tr("Asking DNS … %1 s").arg(m_since.elapsed() / 1000)); });
    m_ticks.start(1000);
}

void Progress::tell(const QString &text)
{
    if (!m_isWatched)
        return;
    m_ticks.stop();
    show(text);
}

void Progress::show(const QString &text)
{
    std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(text)); // ECMA-48 §8.3.41: to the end of the line
    std::fflush(stderr);
    m_isShown = true;
}

void Progress::clear()
{
    if (m_isShown)
        std::fprintf(stderr, "\r\033[K");
    m_isShown = false;
}

} // namespace cli
