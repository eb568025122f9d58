#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Signs a bundle from the inside out: what is signed later vouches for what lies in it. Without MAILWORTHY_CODESIGN_IDENTITY ("Developer ID
# Application: …") the signature is one of nobody (ad hoc), which Apple silicon asks of every program; then Gatekeeper warns on the first start.
#   sh installer/macos/sign.sh Mailworthy.app
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bundle=$1
identity=${MAILWORTHY_CODESIGN_IDENTITY:--}

sign() {
    if [ "$identity" = - ]; then
        codesign --force --sign - "$@"
    else
        codesign --force --sign "$identity" --options runtime --timestamp "$@"
    fi
}

[ "$identity" != - ] || echo "No MAILWORTHY_CODESIGN_IDENTITY: $bundle is signed ad hoc, and macOS will say that its maker is not known." >&2
contents=$bundle/Contents
find "$contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print | while IFS= read -r library; do
    sign "$library"
done
if [ -d "$contents/Frameworks" ]; then
    find "$contents/Frameworks" -maxdepth 1 -name '*.framework' -print | while IFS= read -r framework; do
        sign "$framework"
    done
fi
main=$(basename "$bundle" .app)
find "$contents/MacOS" -type f ! -name "$main" -print | while IFS= read -r program; do
    sign --entitlements "$here/entitlements.plist" "$program"
done
sign --entitlements "$here/entitlements.plist" "$bundle"
codesign --verify --deep --strict "$bundle"
