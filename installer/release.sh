#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Lays the packages of all systems side by side, makes SHA256SUMS of what lies there now, and drafts a release of them where `gh` is there
# and may (GH_TOKEN); otherwise it says what it would attach.
#   sh installer/release.sh v0.1.0 FOLDER     FOLDER holds one folder per system, as installer/package.sh and package.ps1 fill it
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
tag=$1
packages=$2
version=$(sed -n 's/^project(Mailworthy VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
[ "$tag" = "v$version" ] || { echo "The tag is $tag, the program says $version." >&2; exit 1; }

out=$packages/release
rm -rf "$out"
mkdir "$out"
for sum in "$packages"/packages-*/*.sha256; do
    file=${sum%.sha256}
    name=${file##*/}
    case $file in
    */packages-ubuntu/*) name=ubuntu-$name ;; # Debian's packages have the same names
    esac
    cp "$file" "$out/$name"
    # What was signed since has another sum.
    before=$(cut -d ' ' -f 1 "$sum")
    now=$(sha256sum "$file" | cut -d ' ' -f 1)
    sed "s/$before/$now/g" "$file.spdx.json" >"$out/$name.spdx.json"
done
(cd "$out" && sha256sum -- * >SHA256SUMS.new && mv SHA256SUMS.new SHA256SUMS)
if ! command -v gh >/dev/null 2>&1 || [ -z "${GH_TOKEN:-}" ]; then
    echo "No gh or no GH_TOKEN, so nothing is drafted. These would be attached to $tag:"
    cat "$out/SHA256SUMS"
    exit 0
fi
gh release create "$tag" --draft --verify-tag --title "Mailworthy $version" --generate-notes "$out"/*
