#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Has Apple look at a disk image and staples its answer to it, so that macOS opens the program without a warning. Needs
# MAILWORTHY_CODESIGN_IDENTITY and the three values of an App Store Connect account; without them it says so and leaves the image as it is.
#   sh installer/macos/notarise.sh Mailworthy.dmg
set -eu
image=$1
for name in MAILWORTHY_CODESIGN_IDENTITY MAILWORTHY_APPLE_ID MAILWORTHY_APPLE_TEAM MAILWORTHY_APPLE_PASSWORD; do
    eval "value=\${$name:-}"
    if [ -z "$value" ]; then
        echo "No $name: $image is not notarised, and macOS will say that it cannot be checked." >&2
        exit 0
    fi
done
codesign --force --sign "$MAILWORTHY_CODESIGN_IDENTITY" --timestamp "$image"
xcrun notarytool submit "$image" --wait --apple-id "$MAILWORTHY_APPLE_ID" --team-id "$MAILWORTHY_APPLE_TEAM" \
    --password "$MAILWORTHY_APPLE_PASSWORD"
xcrun stapler staple "$image"
