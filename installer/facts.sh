#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the signed files that *Check for a newer version* and *Get newer facts* fetch, for those who publish the program.
#   sh installer/facts.sh key KEY.pem             a new Ed25519 key; prints what MAILWORTHY_UPDATES_KEY has to be. Keep KEY.pem to yourself.
#   sh installer/facts.sh facts KEY.pem OUT       OUT: the facts in resources/ as they are, of today, signed
#   sh installer/facts.sh version KEY.pem OUT [PAGE]      OUT: the version of this source, signed, and the page to get it from
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
what=$1
key=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# sign FILE: the signature of its SHA-256 digest in a line of its own, then the file
sign() {
    openssl dgst -sha256 -binary "$1" >"$work/digest"
    openssl pkeyutl -sign -rawin -inkey "$key" -in "$work/digest" -out "$work/signature"
    openssl base64 -A -in "$work/signature"
    echo
    cat "$1"
}

case $what in
key)
    [ ! -e "$key" ] || { echo "$key is there already." >&2; exit 1; }
    (umask 077 && openssl genpkey -algorithm ed25519 -out "$key")
    # The last 32 octets of its DER are the key.
    echo "k=ed25519; p=$(openssl pkey -in "$key" -pubout -outform DER | tail -c 32 | openssl base64 -A)"
    ;;
facts)
    {
        printf '{"kind":"facts","as_of":"%s","files":{' "${MAILWORTHY_TODAY:-$(date -u +%F)}"
        comma=
        for name in blocklists bounces consoles dns-hosts mail-services ptr-owners receivers; do
            printf '%s"%s.json":' "$comma" "$name"
            cat "$root/resources/$name.json"
            comma=,
        done
        printf '}}\n'
    } >"$work/facts"
    sign "$work/facts" >"$3"
    ;;
version)
    version=$(sed -n 's/^project(Mailworthy VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
    released=$(sed -n 's/^set(MAILWORTHY_RELEASED "\([0-9-]*\)".*/\1/p' "$root/installer/product.cmake")
    printf '{"kind":"version","version":"%s","as_of":"%s","page":"%s"}\n' "$version" "$released" "${4:-}" >"$work/version"
    sign "$work/version" >"$3"
    ;;
*)
    sed -n '3,7p' "$0" >&2
    exit 2
    ;;
esac
