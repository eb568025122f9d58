#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Builds OpenSSL's libcrypto and libpsl for Windows with MinGW from Debian's own source packages: all that the protocol rooms need
# (preset core-only). A build with windows needs Qt, QtKeychain and c-ares for MinGW besides.
#   sh installer/windows/libraries.sh PREFIX
set -eu
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=installer/packages.sh
. "$here/../packages.sh"
mkdir -p "$1"
prefix=$(cd "$1" && pwd)
host=x86_64-w64-mingw32
install_missing apt g++-mingw-w64-x86-64-posix make dpkg-dev perl python3 publicsuffix ca-certificates

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
# The system's own lists know of no source packages.
mkdir -p lists/partial cache/archives/partial
mirror=${MAILWORTHY_MIRROR:-http://deb.debian.org/debian}
echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror bookworm main" >sources.list
sources() {
    apt-get -qq -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=/dev/null -o Dir::State::Lists="$work/lists" \
        -o Dir::Cache="$work/cache" -o APT::Sandbox::User=root "$@"
}
sources update
sources source openssl libpsl

cd "$work"/openssl-*/
./Configure mingw64 --cross-compile-prefix=$host- --prefix="$prefix" --libdir=lib no-shared no-tests no-engine no-legacy no-ssl no-dtls
make -s -j "$(nproc)" build_generated libcrypto.a
make -s install_dev

# The list lies within; international names need no library, for ours come as A-labels.
cd "$work"/libpsl-*/
python3 src/psl-make-dafsa --output-format=cxx+ /usr/share/publicsuffix/public_suffix_list.dat src/suffixes_dafsa.h
version=$(cat version.txt)
sed "s/@LIBPSL_VERSION@/$version/; s/@LIBPSL_VERSION_[A-Z]*@/0/" include/libpsl.h.in >libpsl.h
for file in psl lookup_string_in_fixed_set; do
    $host-gcc-posix -O2 -I. -DPSL_STATIC -DHAVE_STDINT_H -DENABLE_BUILTIN "-DPACKAGE_VERSION=\"$version\"" -c "src/$file.c"
done
$host-ar rcs "$prefix/lib/libpsl.a" psl.o lookup_string_in_fixed_set.o
cp libpsl.h "$prefix/include"
mkdir -p "$prefix/lib/pkgconfig"
cat >"$prefix/lib/pkgconfig/libpsl.pc" <<PC
Name: libpsl
Description: Public Suffix List
Version: $version
Cflags: -I$prefix/include -DPSL_STATIC
Libs: -L$prefix/lib -lpsl -lws2_32
PC
