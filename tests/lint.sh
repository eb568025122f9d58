#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What a compiler and a formatter can say: clang-format's layout, clang's warnings as errors, clang-tidy. g++'s warnings are errors in
# tests/run.sh. On 2 cores this takes about a quarter of an hour.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. installer/packages.sh
if [ "$(package_manager)" = apt ]; then
    leave_postfix_unconfigured
    # shellcheck disable=SC2046  # a list of words on purpose
    install_missing apt $(build_packages apt) $(test_packages) clang-19 clang-tidy-19 clang-format-19
fi
find app core tests -name '*.cpp' -o -name '*.h' | xargs clang-format-19 --dry-run --Werror
cmake --preset clang >/dev/null
cmake --build --preset clang
find app core -name '*.cpp' | xargs -P "$(nproc)" -n 4 clang-tidy-19 --quiet -p build/clang 2>/dev/null
echo "The layout is clang-format's, and neither clang nor clang-tidy has anything to say."
