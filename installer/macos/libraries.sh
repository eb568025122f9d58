#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Builds OpenSSL, c-ares, libarchive and libpsl for both kinds of Mac with vcpkg and joins them, for a program that runs on both:
#   sh installer/macos/libraries.sh PREFIX      then  MAILWORTHY_LIBRARIES=PREFIX QT_ROOT_DIR=… sh installer/package.sh dmg
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$1"
prefix=$(cd "$1" && pwd)
vcpkg=${VCPKG_ROOT:-${VCPKG_INSTALLATION_ROOT:?says where vcpkg is}}/vcpkg
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
for triplet in arm64-osx x64-osx; do
    "$vcpkg" install --triplet="$triplet" --x-manifest-root="$root" --x-install-root="$parts/$triplet"
done
cp -R "$parts/arm64-osx/arm64-osx/." "$prefix"
for library in "$parts"/arm64-osx/arm64-osx/lib/*.a; do
    name=$(basename "$library")
    lipo -create "$library" "$parts/x64-osx/x64-osx/lib/$name" -output "$prefix/lib/$name"
done
