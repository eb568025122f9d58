#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The long runs, an hour or so on 2 cores: valgrind, programs killed at any moment, a soak over a real resolver, a full disk, many random
# worlds, what a path through the code could do, both commands on a bare system, and the packages on systems that never saw the source.
#   sh tests/long.sh [valgrind] [rough] [property] [analyzer] [chroot] [packages] [windows]        all of them without arguments; the bare
#                                                                                        systems and the full disk need root
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. installer/packages.sh
. tests/long/baresystem.sh
[ $# -gt 0 ] || set -- valgrind rough property analyzer chroot packages windows

# build TARGET…: optimised, and only what the run needs
build() {
    # shellcheck disable=SC2046  # a list of words on purpose
    [ "$(package_manager)" != apt ] || install_missing apt $(build_packages apt) $(test_packages)
    cmake --preset bench >/dev/null
    cmake --build --preset bench --target "$@"
}

# Memory: what the sanitizers cannot see, in the optimised build. Qt's and GLib's own one-time allocations are no leaks.
run_valgrind() {
    [ "$(package_manager)" != apt ] || install_missing apt valgrind
    export QT_ENABLE_REGEXP_JIT=0 # valgrind takes what PCRE compiles at run time for reads of nothing
    classes="wire/wire wire/wire_chains congestionwindow/congestionwindow congestionwindow/sharedresolver inquiry/inquiry dns/names_and_zone \
spf/spf spf/spf_check spf/spf_repair dkim/dkim dkim_verify/dkim_verify dmarc/dmarc zone_check/zone_check records/records records/records_spf \
todo/todo message/message"
    # shellcheck disable=SC2046,SC2086  # lists of words on purpose
    build mailworthy-cli $(for class in $classes; do echo "tests_${class%/*}"; done | sort -u)
    for class in $classes; do
        name=${class#*/}
        echo "valgrind: $name"
        QT_QPA_PLATFORM=offscreen valgrind -q --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite \
            "build/bench/tests/tests_${class%/*}" "$name" -silent -maxwarnings 1 >"build/valgrind-$name.log" 2>&1 ||
            { tail -n 60 "build/valgrind-$name.log"; exit 1; }
    done
    echo "valgrind: check --practice"
    status=0
    valgrind -q --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite build/bench/mailworthy-cli check \
        morgenrot.example --practice --json >build/valgrind-cli.json 2>build/valgrind-cli.log || status=$?
    [ "$status" = 1 ] || { echo "exit $status"; tail -n 60 build/valgrind-cli.log; exit 1; }
}

run_rough() {
    build mailworthy-cli tests_bounds
    MAILWORTHY_CLI="$root/build/bench/mailworthy-cli" \
        PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$root/tests/e2e" python3 -m unittest discover -s tests/long -v
}

# Other worlds each time; the seed is printed.
run_property() {
    build tests_property
    MAILWORTHY_SEED=$(date +%s) MAILWORTHY_WORLDS=50000 MAILWORTHY_SHOWN=5 QTEST_FUNCTION_TIMEOUT=7200000 build/bench/tests/tests_property
}

# Along every path, for which tests/lint.sh has no time.
run_analyzer() {
    # shellcheck disable=SC2046  # a list of words on purpose
    [ "$(package_manager)" != apt ] || install_missing apt $(build_packages apt) $(test_packages) $(lint_packages)
    sh tests/analyze.sh app core
}

# On a bare system nothing is there that the scripts do not install themselves.
run_chroot() (
    make_bare_system
    mkdir "$system/src"
    git archive HEAD | tar -x -C "$system/src"
    for command in "sh installer/run.sh --practice" "sh tests/run.sh"; do
        begin=$(date +%s)
        in_bare_system "cd /src && $command"
        echo "bare system: $command: $(($(date +%s) - begin)) s"
    done
    du -sh "$system/src/build/release" "$system/src/build/dev"
)

# The packages, as those who get them have them: installed, upgraded, removed.
run_packages() {
    sh tests/long/packages.sh
}

# The protocol rooms built for Windows, and the installer, under Wine.
run_windows() {
    # shellcheck disable=SC2046  # a list of words on purpose
    install_missing apt $(build_packages apt) $(windows_packages)
    libraries=$root/build/windows-libraries
    [ -f "$libraries/lib/pkgconfig/libpsl.pc" ] || sh installer/windows/libraries.sh "$libraries"
    PKG_CONFIG_LIBDIR="$libraries/lib/pkgconfig" cmake --preset core-only -B build/core-windows \
        --toolchain "$root/installer/windows/mingw.cmake" -D CMAKE_PREFIX_PATH="$libraries" >/dev/null
    cmake --build build/core-windows
    WINEDEBUG=-all WINEPREFIX="$root/build/wine" ctest --test-dir build/core-windows --no-tests=error --output-on-failure
    build icons
    MAILWORTHY_BUILD="$root/build/bench" PYTHONDONTWRITEBYTECODE=1 python3 -m unittest discover -s tests/windows -v
}

for part; do
    "run_$part"
done
echo "All long runs passed: $*"
