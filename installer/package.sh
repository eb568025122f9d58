#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the packages of this system in build/release/packages, each with its SHA-256 sum and its bill of materials (SPDX) beside it.
#   sh installer/package.sh               all of them: deb and tgz on Debian and Ubuntu, tgz on another Linux, dmg on macOS
#   sh installer/package.sh tgz           only these
# On macOS MAILWORTHY_LIBRARIES names a folder that installer/macos/libraries.sh has filled; then the program is for both kinds of Mac, as
# Qt's own build is (QT_ROOT_DIR).
# Windows has installer/package.ps1.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. installer/packages.sh

manager=$(package_manager)
if [ $# -eq 0 ]; then
    case $manager in
    apt) set -- deb tgz ;;
    brew) set -- dmg ;;
    *) set -- tgz ;;
    esac
fi
if [ -n "$manager" ]; then
    # shellcheck disable=SC2046  # lists of words on purpose
    [ -n "${MAILWORTHY_LIBRARIES:-}" ] || install_missing "$manager" $(build_packages "$manager") $(package_packages "$manager")
fi
if [ "$manager" = brew ] && [ -z "${MAILWORTHY_LIBRARIES:-}" ]; then
    use_brew
fi

if [ -n "${MAILWORTHY_LIBRARIES:-}" ]; then
    libraries=$(cd "$MAILWORTHY_LIBRARIES" && pwd)
    both='arm64;x86_64'
    [ -d "$libraries/lib/cmake/Qt6Keychain" ] ||
        cmake -D PREFIX="$libraries" -D CMAKE_PREFIX_PATH="${QT_ROOT_DIR:-}" -D CMAKE_OSX_ARCHITECTURES="$both" -P installer/qtkeychain.cmake
    cmake --preset release -D CMAKE_OSX_ARCHITECTURES="$both" -D CMAKE_PREFIX_PATH="$libraries;${QT_ROOT_DIR:-}"
else
    cmake --preset release
fi
cmake --build --preset release
packages=build/release/packages
rm -rf "$packages"
for kind; do
    # A disk image fails now and then while macOS still looks at the last one.
    for _ in 1 2 3; do
        done=1
        cpack --preset "$kind" && break
        done=
        [ "$kind" = dmg ] || break
        sleep 10
    done
    [ -n "$done" ] || exit 1
done
rm -rf "$packages/_CPack_Packages"

# What Debian would refuse.
if [ -n "$(find "$packages" -name '*.deb')" ] && command -v lintian >/dev/null; then
    lintian --allow-root --fail-on error --tag-display-limit 0 "$packages"/*.deb
fi
echo
echo "The packages are in $packages:"
du -h "$packages"/* | sed "s,$packages/,,"
