#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds Mailworthy and starts the wizard. Without a display the five steps run in the terminal.
#   sh installer/run.sh                    the wizard
#   sh installer/run.sh --practice         the same on a made-up firm, without a network
#   sh installer/run.sh example.com --ip 192.0.2.1 --host mail.example.com      arguments are passed on
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/installer/packages.sh"

manager=$(package_manager)
if [ -n "$manager" ]; then
    # shellcheck disable=SC2046  # a list of words on purpose
    install_missing "$manager" $(build_packages "$manager")
else
    echo "No apt, dnf, pacman or brew was found; building with what is there." >&2
fi

if [ "$manager" = brew ]; then
    use_brew
fi

# The chatter of the build goes to a file; it is shown when something fails.
mkdir -p "$root/build"
log="$root/build/build.log"
echo "Building Mailworthy. The first time this takes a few minutes." >&2
if ! (cd "$root" && cmake --preset release && cmake --build --preset release) >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "Mailworthy could not be built. The whole log is in $log." >&2
    exit 1
fi

has_display() {
    [ "$(uname)" = Darwin ] && [ -z "${SSH_CONNECTION:-}" ] && return 0
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

if has_display; then
    program=$root/build/release/mailworthy
    [ "$(uname)" != Darwin ] || program=$root/build/release/Mailworthy.app/Contents/MacOS/Mailworthy
    exec "$program" "$@"
fi
echo "There is no display here, so the five steps run in the terminal." >&2
exec "$root/build/release/mailworthy-cli" walk "$@"
