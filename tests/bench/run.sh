#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs what the benchmarks need and what they compare with, builds and runs all of them, some ten minutes; nothing is asserted.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
. installer/packages.sh
if [ "$(package_manager)" = apt ]; then
    # shellcheck disable=SC2046  # a list of words on purpose
    install_missing apt $(build_packages apt) libyaml-cpp-dev python3 python3-dkim libopendkim-dev adns-tools rblcheck \
        bind9-dnsutils iproute2 util-linux
else
    echo "What is compared with is installed on Debian and Ubuntu only; elsewhere what is not there is left out." >&2
fi
cmake --preset bench >/dev/null
benches="check spf dkim sweep bounce smtp"
# shellcheck disable=SC2046,SC2086  # lists of words on purpose
cmake --build --preset bench --target $(printf 'bench_%s ' $benches peers)
for name in $benches; do
    echo "== $name"
    "build/bench/tests/bench_$name"
done

# A network and a resolv.conf of their own: the system's stays as it is.
echo "== peers"
resolv=$(mktemp)
trap 'rm -f "$resolv"' EXIT
echo "nameserver 127.0.0.1" >"$resolv"
in_namespaces() {
    # shellcheck disable=SC2016  # for the inner shell
    unshare --map-root-user --net --mount \
        sh -c 'ip link set lo up && mount --bind "$0" /etc/resolv.conf && exec "$@"' "$resolv" "$@"
}
if in_namespaces true 2>/dev/null; then
    in_namespaces build/bench/tests/bench_peers
else
    build/bench/tests/bench_peers # says itself what it leaves out
fi
