#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# words.sh CLI: what the command line's own --help says, as lines of fields between tabs, for the man page and the shells' completions:
#   command  NAME  SYNOPSIS  DESCRIPTION              NAME may be two words; a group is a command with the synopsis "COMMAND …"
#   option   NAME  SWITCHES  VALUE  DESCRIPTION       SWITCHES as "-o, --output", VALUE empty for a switch alone
#   value    KIND  ID                                 what can stand for VALUE in --service (service) and --server (server)
#   version  NUMBER
set -eu
cli=$1
tab=$(printf '\t')

# walk NAME SYNOPSIS: the help of one command, and of the commands below it.
walk() {
    # shellcheck disable=SC2086  # the words of a command
    help=$(LC_ALL=C.UTF-8 "$cli" $1 --help)
    case $help in
    *"COMMAND …"*)
        [ -z "$1" ] || printf 'command\t%s\tCOMMAND …\t%s\n' "$1" "$3"
        echo "$help" | awk -v name="$1" '
            /^  mailworthy-cli / {
                sub(/^  mailworthy-cli /, ""); sub(/ +$/, "")
                own = name == "" ? $0 : substr($0, length(name) + 2)
                word = own; sub(/ .*/, "", word); rest = substr(own, length(word) + 2)
                getline; sub(/^ +/, "")
                print (name == "" ? "" : name " ") word "\t" rest "\t" $0
            }' | while IFS="$tab" read -r below synopsis description; do
            # `read` takes two tabs for one: a command without a synopsis
            [ -n "$description" ] || { description=$synopsis; synopsis=; }
            walk "$below" "$synopsis" "$description"
        done
        ;;
    *)
        printf 'command\t%s\t%s\t%s\n' "$1" "$2" "$3"
        # An option with a long name has its description on the lines below it.
        echo "$help" | awk -v name="$1" '
            function say() { if (switches != "") printf "option\t%s\t%s\t%s\t%s\n", name, switches, value, text; switches = "" }
            /^  -/ {
                say(); line = substr($0, 3); value = ""; text = ""
                match(line, /^-[^ ]+(, -[^ ]+)*/); switches = substr(line, 1, RLENGTH); line = substr(line, RLENGTH + 1)
                sub(/\[=.*$/, "", switches) # a value that may be left out, as of --smtp
                if (match(line, /^ <[^>]*>/)) { value = substr(line, 3, RLENGTH - 3); line = substr(line, RLENGTH + 1) }
                sub(/^ +/, "", line); text = line; next
            }
            /^    / && switches != "" { sub(/^ +/, ""); text = text (text == "" ? "" : " ") $0; next }
            { say() }
            END { say() }'
        ;;
    esac
}

printf 'version\t%s\n' "$("$cli" --version | sed 's/^[^ ]* //')"
walk "" "" ""
for kind in service:id server:name; do
    "$cli" list "${kind%:*}s" --json | sed -n 's/^ *"'"${kind#*:}"'": "\([^"]*\)",\{0,1\}$/value\t'"${kind%:*}"'\t\1/p'
done
