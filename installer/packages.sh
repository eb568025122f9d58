# shellcheck shell=sh
# SPDX-License-Identifier: Apache-2.0
# Sourced by installer/run.sh and tests/run.sh: finds out what is missing, says so, and installs it.

# The package manager of this system: apt, dnf, pacman or brew; empty when there is none of them.
package_manager() {
    for manager in apt-get:apt dnf:dnf pacman:pacman brew:brew; do
        if command -v "${manager%%:*}" >/dev/null 2>&1; then
            echo "${manager##*:}"
            return
        fi
    done
}

is_installed() { # manager package
    case $1 in
    apt) [ "$(dpkg-query -W -f '${db:Status-Status}' "$2" 2>/dev/null)" = installed ] ;;
    dnf) rpm -q --whatprovides "$2" >/dev/null 2>&1 ;;
    pacman) pacman -Q "$2" >/dev/null 2>&1 ;;
    brew) brew list --versions "$2" >/dev/null 2>&1 ;;
    esac
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        echo "This needs administrator rights, and there is no sudo here. Please run as root: $*" >&2
        return 1
    fi
}

# install_missing manager package...: says what is missing and installs it; nothing happens when all is there.
install_missing() {
    manager=$1
    shift
    missing=
    for package in "$@"; do
        is_installed "$manager" "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    echo "Installing what is missing:$missing" >&2
    # shellcheck disable=SC2086  # a list of words on purpose
    case $manager in
    apt)
        as_root apt-get update -qq >&2 &&
            as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
        ;;
    dnf) as_root dnf install -y $missing >&2 ;;
    pacman)
        # Fresh lists with old packages (-Sy) would break the system: Arch supports no partial upgrades.
        as_root pacman -S --needed --noconfirm $missing >&2 || {
            echo "The package lists are old, so the whole system is brought up to date, too." >&2
            as_root pacman -Syu --needed --noconfirm $missing >&2
        }
        ;;
    brew) brew install $missing >&2 ;;
    esac
}

# Where Homebrew keeps what is not linked into its folders.
use_brew() {
    PKG_CONFIG_PATH="$(brew --prefix openssl@3)/lib/pkgconfig:${PKG_CONFIG_PATH:-}"
    CMAKE_PREFIX_PATH="$(brew --prefix qt);$(brew --prefix qtkeychain);$(brew --prefix openssl@3);$(brew --prefix libarchive)"
    export PKG_CONFIG_PATH CMAKE_PREFIX_PATH
}

# What the program needs to be built and to run.
build_packages() { # manager
    case $1 in
    apt) echo "g++ cmake ninja-build pkg-config qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev" \
        "qtkeychain-qt6-dev libc-ares-dev libssl-dev libpsl-dev libarchive-dev publicsuffix libsecret-1-0 libqt6svg6" \
        "qt6-translations-l10n ca-certificates" ;;
    dnf) echo "gcc-c++ cmake ninja-build pkgconf-pkg-config qt6-qtbase-devel qt6-qttools-devel qt6-qtsvg" \
        "qtkeychain-qt6-devel c-ares-devel openssl-devel libpsl-devel libarchive-devel publicsuffix-list libsecret qt6-qttranslations" ;;
    pacman) echo "gcc cmake ninja pkgconf qt6-base qt6-tools qt6-svg qtkeychain-qt6 c-ares openssl libpsl libarchive" \
        "publicsuffix-list libsecret qt6-translations" ;;
    brew) echo "cmake ninja pkgconf qt qtkeychain c-ares openssl@3 libpsl libarchive" ;;
    esac
}

# The real parts that the tests need on Debian and Ubuntu: name servers, a resolver, mail servers, a keychain, a window.
test_packages() {
    echo "mold libyaml-cpp-dev python3 python3-dkim nsd unbound bind9-utils postfix opendkim opendkim-tools dbus gnome-keyring" \
        "libsecret-tools xvfb libx11-6 fonts-dejavu-core procps" \
        "desktop-file-utils appstream man-db"
}

# Their Debian packages would start services of their own; the tests need the programs only.
leave_postfix_unconfigured() {
    is_installed apt postfix || ! command -v debconf-set-selections >/dev/null 2>&1 ||
        echo "postfix postfix/main_mailer_type select No configuration" | as_root debconf-set-selections
}

# What installer/package.sh needs besides: it makes and examines the packages of this system.
package_packages() { # manager
    case $1 in
    apt) echo "dpkg-dev fakeroot file lintian desktop-file-utils appstream qt6-wayland" ;;
    dnf) echo "desktop-file-utils libappstream-glib" ;;
    esac
}

# What Windows' programs and their installer are made and tried with on Debian.
windows_packages() {
    echo "g++-mingw-w64-x86-64-posix nsis wine wine64 xvfb openbox xdotool"
}

# What tests/lint.sh asks on Debian and Ubuntu.
lint_packages() {
    echo "clang-19 clang-tidy-19 clang-format-19 shellcheck pyflakes3"
}
