#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Both Debian packages on a bare Debian 12: installed by apt, started on X and on Wayland, brought from an older version to this one, and
# removed, after which only the user's data are there. Part of tests/long.sh; needs root.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
. installer/packages.sh
. tests/long/baresystem.sh

fail() {
    echo "packages: $*" >&2
    exit 1
}

install_missing apt flatpak-builder
manifest=installer/flatpak/org.mailworthy.Mailworthy.yml
complaints=$(flatpak-builder --show-manifest "$manifest" 2>&1 >/dev/null) || fail "the Flatpak manifest cannot be read: $complaints"
[ -z "$complaints" ] || fail "the Flatpak manifest: $complaints"

sh installer/package.sh deb
(cd build/release/packages && sha256sum -c ./*.sha256)
older=$(mktemp -d)
cpack --preset deb -D CPACK_PACKAGE_VERSION=0.0.1 -B "$older" >/dev/null
make_bare_system
mkdir "$system/new" "$system/old"
cp build/release/packages/*.deb "$system/new"
cp "$older"/*.deb "$system/old"
rm -rf "$older"
in_bare_system 'apt-get update -qq; useradd -m owner'

# The command line alone: no desktop comes with it.
in_bare_system 'apt-get install -y -qq --no-install-recommends /old/mailworthy-cli_*.deb >/dev/null'
[ -z "$(in_bare_system 'dpkg-query -W | cut -f 1 | grep -E "widgets|qt6gui|keychain|libsecret|libx11|wayland" || true')" ] ||
    fail "mailworthy-cli brought a desktop"
# shellcheck disable=SC2016  # that system's shell replaces them
in_bare_system 'status=0; su owner -c "mailworthy-cli check morgenrot.example --practice --json" >/tmp/check.json || status=$?
    [ "$status" = 1 ]; grep -q "\"findings\"" /tmp/check.json
    su owner -c "mailworthy-cli dkim generate --domain example.com --selector s1 --out ~/keys" >/dev/null'

# The wizard beside it, on a bare X server.
in_bare_system 'apt-get install -y -qq --no-install-recommends /old/mailworthy_*.deb xvfb xauth openbox xdotool weston fonts-dejavu-core >/dev/null'
cat >"$system/x11.sh" <<'SCRIPT'
openbox & manager=$!
mailworthy & program=$!
timeout 60 xdotool search --sync --onlyvisible --name Mailworthy >/dev/null
xdotool key alt+F4
wait "$program"
kill "$manager"
SCRIPT
cat >"$system/wayland.sh" <<'SCRIPT'
export XDG_RUNTIME_DIR=$(mktemp -d) WAYLAND_DISPLAY=wayland-test
weston --debug --backend=headless-backend.so --socket="$WAYLAND_DISPLAY" --idle-time=0 --log=/tmp/weston.log & weston=$!
until [ -S "$XDG_RUNTIME_DIR/$WAYLAND_DISPLAY" ]; do sleep 0.1; done
QT_QPA_PLATFORM=wayland mailworthy --practice & program=$!
until timeout 5 weston-debug scene-graph | grep -q Mailworthy; do kill -0 "$program"; sleep 0.2; done
kill "$program"
wait "$program" || [ $? = 143 ]
kill "$weston"
SCRIPT
start_both_ways() {
    in_bare_system 'timeout 120 su owner -c "xvfb-run -a sh -e /x11.sh"' || fail "the wizard did not start on X"
    in_bare_system 'timeout 120 su owner -c "sh -e /wayland.sh"' || fail "the wizard did not start on Wayland"
}
start_both_ways
users_data() { in_bare_system 'find /home/owner/keys /home/owner/.config /home/owner/.local -type f -exec sha256sum {} + 2>/dev/null | sort -k 2'; }
kept=$(users_data)
echo "$kept" | grep -q s1.private.pem || fail "no key was made"
echo "$kept" | grep -q Mailworthy.conf || fail "no settings were kept"

# To this version.
before=$(in_bare_system 'mailworthy --version')
in_bare_system 'apt-get install -y -qq --no-install-recommends /new/*.deb >/dev/null'
[ -z "$(in_bare_system 'dpkg-query -W "mailworthy*" | grep -F 0.0.1 || true')" ] || fail "nothing was upgraded"
[ "$(users_data)" = "$kept" ] || fail "the upgrade changed the user's data"
start_both_ways
kept=$(users_data)

# And away.
# shellcheck disable=SC2016  # that system's shell replaces them
in_bare_system 'dpkg -L mailworthy mailworthy-cli | sort -u >/tmp/files; apt-get purge -y -qq mailworthy mailworthy-cli >/dev/null
    while read -r path; do [ -d "$path" ] || [ ! -e "$path" ] || { echo "left: $path"; exit 1; }; done </tmp/files
    find / -xdev -iname "*mailworthy*" -not -path "/home/*" -not -path "/proc/*" -not -path "/old/*" -not -path "/new/*" >/tmp/left
    cat /tmp/left; [ ! -s /tmp/left ]' || fail "something was left"
[ "$(users_data)" = "$kept" ] || fail "removing it changed the user's data"
echo "Both packages of $before install, start, upgrade and go."
