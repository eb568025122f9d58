#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs what the tests need, builds everything with AddressSanitizer and UBSan, and runs all tests. On 2 cores this
# takes some minutes. The tests start servers of their own on free ports of loopback. The runs that take longer are in
# tests/long.sh.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/installer/packages.sh"

manager=$(package_manager)
case $manager in
apt)
    leave_postfix_unconfigured
    # shellcheck disable=SC2046  # a list of words on purpose
    install_missing apt $(build_packages apt) $(test_packages)
    ;;
*) echo "The tests' name servers and keychain are installed on Debian and Ubuntu only; elsewhere they must be there." >&2 ;;
esac
cd "$root"
cmake --preset dev
cmake --build --preset dev
status=0
ctest --preset dev --no-tests=error -j "$(nproc)" "$@" || status=$?
# ctest calls a program passed that skipped all or a part of what it was to try: what was not tried is told last.
log=build/dev/Testing/Temporary/LastTest.log
skipped=$(grep -E '^SKIP|\.\.\. skipped ' "$log" || true)
[ -z "$skipped" ] || printf 'Not tried here, %s in all:\n%s\n' "$(echo "$skipped" | wc -l)" "$skipped"
exit "$status"
