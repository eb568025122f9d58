#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Whether what lies in the packages runs: the sums, then the command line out of each on the practice firm.
#   sh installer/try.sh FOLDER
set -eu
cd "$1"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for sum in ./*.sha256; do
    if command -v sha256sum >/dev/null 2>&1; then sha256sum -c "$sum"; else shasum -a 256 -c "$sum"; fi
done

try() { # program
    "$1" --version
    status=0
    "$1" check morgenrot.example --practice --json >"$work/check.json" || status=$?
    if [ "$status" != 1 ] || ! grep -q '"findings"' "$work/check.json"; then
        echo "$1 ended with $status" >&2
        exit 1
    fi
}

for package in ./*; do
    case $package in
    *mailworthy-cli*.deb) dpkg-deb -x "$package" "$work/deb" && try "$work/deb/usr/bin/mailworthy-cli" ;;
    *.tar.gz) mkdir "$work/tgz" && tar -xzf "$package" -C "$work/tgz" --strip-components=1 && try "$work/tgz/bin/mailworthy-cli" ;;
    *.dmg)
        hdiutil attach -nobrowse -readonly -mountpoint "$work/dmg" "$package" >/dev/null
        bundle=$work/dmg/Mailworthy.app
        codesign --verify --deep --strict "$bundle"
        # Nothing from the computer that it was made on.
        ! otool -L "$bundle"/Contents/MacOS/* | grep -E '/opt/homebrew|/usr/local|/Users/'
        try "$bundle/Contents/MacOS/mailworthy-cli"
        hdiutil detach "$work/dmg" >/dev/null
        ;;
    esac
done
echo "The packages run."
