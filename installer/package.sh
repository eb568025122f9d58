#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the packages of this system in build/release/packages, each with its SHA-256 sum and its bill of materials (SPDX) beside it.
#   sh installer/package.sh               all of them: deb and tgz on Debian and Ubuntu, tgz on another Linux, dmg on macOS
#   sh installer/package.sh tgz           only these
# On macOS MAILWORTHY_UNIVERSAL=1 makes one program for both kinds of Mac, where Qt and the libraries are for both.
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
    install_missing "$manager" $(build_packages "$manager") $(package_packages "$manager")
fi
if [ "$manager" = brew ]; then
    use_brew
fi

set_universal=
if [ -n "${MAILWORTHY_UNIVERSAL:-}" ]; then
    set_universal='-DCMAKE_OSX_ARCHITECTURES=arm64;x86_64'
fi
cmake --preset release ${set_universal:+"$set_universal"}
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
