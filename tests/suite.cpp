// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include <QFileInfo>

#include <cstdio>
#include <map>

namespace
{

std::map<QString, test::Run> &classes()
{
    static std::map<QString, test::Run> all;
    return all;
}

} // namespace

namespace test
{

Registered::Registered(const char *file, Run run)
{
    classes()[QFileInfo(QString::fromUtf8(file)).baseName().mid(int(qstrlen("tst_")))] = run;
}

} // namespace test

int main(int argc, char **argv)
{
    const auto found = argc > 1 ? classes().find(QString::fromUtf8(argv[1])) : classes().end();
    if (found == classes().end() && classes().size() == 1)
        return classes().begin()->second(argc, argv);
    if (found == classes().end()) {
        std::fputs("Please name one of these, and QTest's arguments behind it:\n", stderr);
        for (const auto &[name, run] : classes())
            std::fprintf(stderr, "    %s\n", qPrintable(name));
        return 2;
    }
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
