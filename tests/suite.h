// SPDX-License-Identifier: Apache-2.0
// The test classes of a topic share one program: what they include is read once.
#pragma once

#include <QTest>

namespace test
{

/// Runs a class with QTest's arguments; what it answers is the program's exit code.
using Run = int (*)(int argc, char **argv);

/// Makes the class of the source `file`, tst_<name>.cpp, known to main() as <name>.
struct Registered {
    Registered(const char *file, Run run);
};

template <typename Class, typename Application> int run(int argc, char **argv)
{
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    Class tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace test

/// In place of QTEST_MAIN, which would be a main() for each class.
#define MAILWORTHY_TEST(Class, Application)                                                                            \
    static const test::Registered registered##Class(__FILE__, test::run<Class, Application>);
