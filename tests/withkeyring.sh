#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs a program on a session bus of its own: with a real, empty, unlocked keyring that is gone afterwards; with one that
# is locked and cannot ask for its password; or where nobody keeps secrets.
#   withkeyring.sh unlocked|locked|none PROGRAM [ARGUMENT…]
set -eu
state=$1
config=
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -m 700 "$folder/run"
export HOME="$folder" XDG_DATA_HOME="$folder/data" XDG_CONFIG_HOME="$folder/config" XDG_CACHE_HOME="$folder/cache"
export XDG_RUNTIME_DIR="$folder/run" MAILWORTHY_KEYRING="$state"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL
if [ "$state" = none ]; then # a bus that can start nothing
    cat >"$folder/bus.conf" <<'END'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>
END
    config=$folder/bus.conf
fi
# shellcheck disable=SC2016  # expanded by the inner shell
dbus-run-session ${config:+--config-file="$config"} -- sh -c '
    set -eu
    if [ "$MAILWORTHY_KEYRING" = unlocked ]; then
        printf test | gnome-keyring-daemon --unlock --foreground --components=secrets >"$HOME/keyring.log" 2>&1 &
        keyring=$!
        trap "kill $keyring 2>/dev/null || true; wait $keyring 2>/dev/null || true" EXIT
        ask() { # of a bus name that is there already; asking for one that is not would start another keyring
            dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
                org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q "boolean true" &&
                dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets/aliases/default \
                    org.freedesktop.DBus.Properties.Get string:org.freedesktop.Secret.Collection string:Locked 2>/dev/null |
                grep -q "boolean false"
        }
        tries=0
        until ask; do
            tries=$((tries + 1))
            [ "$tries" -lt 200 ] || { echo "the keyring does not answer:" >&2; cat "$HOME/keyring.log" >&2; exit 1; }
            sleep 0.05
        done
    fi
    "$@"' sh "$@"
