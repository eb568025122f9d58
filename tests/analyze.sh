#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# analyze.sh FOLDER ...: clang's static analyzer along every path through each source of the folders.
set -eu
cd "$(dirname "$0")/.."
cmake --preset clang -B build/analyzer -DCMAKE_UNITY_BUILD=OFF -DBUILD_TESTING=OFF >/dev/null
cmake --build build/analyzer --target autogen >/dev/null
find "$@" -name '*.cpp' -print0 | xargs -0 -P "$(nproc)" -n 2 clang-tidy-19 --quiet -p build/analyzer \
    '--checks=-*,clang-analyzer-*,-clang-analyzer-cplusplus.NewDeleteLeaks,-clang-analyzer-optin.core.EnumCastOutOfRange,-clang-analyzer-optin.performance.Padding' \
    2>build/analyzer/tidy.log || { grep -v 'warnings\? generated' build/analyzer/tidy.log >&2; exit 1; }
