# shellcheck shell=sh
# SPDX-License-Identifier: Apache-2.0
# Sourced by tests/long.sh: a bare Debian 12 in a folder of its own, where nothing is there that was not put there.

# Sets $system to the folder; it goes when the shell ends.
make_bare_system() {
    [ "$(id -u)" = 0 ] || { echo "The bare system needs root." >&2; exit 1; }
    install_missing apt debootstrap
    system=$(mktemp -d)
    chmod 755 "$system" # the root of a system is open to all its users; OpenDKIM runs as one
    trap 'umount "$system/proc" "$system/dev" 2>/dev/null || true; rm -rf --one-file-system "$system"' EXIT
    debootstrap --variant=minbase bookworm "$system" "${MAILWORTHY_MIRROR:-http://deb.debian.org/debian}" >/dev/null
    mount -t proc proc "$system/proc"
    mount --bind /dev "$system/dev"
}

# in_bare_system COMMAND: one line of shell, as root
in_bare_system() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" chroot "$system" sh -ec "$1" </dev/null
}
