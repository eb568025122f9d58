# SPDX-License-Identifier: Apache-2.0
# fish completion of mailworthy-cli, out of what words.sh tells.
BEGIN {
    FS = "\t"; quote = "'"
    print "# Made from mailworthy-cli's own --help.\ncomplete -c mailworthy-cli -f"
}

function quoted(text) { gsub(/\\/, "\\\\", text); gsub(quote, "\\" quote, text); return quote text quote }
# Each word of a command has been typed; "check" alone is not the one of "dkim check".
function typed(name, words, n, i, out) {
    n = split(name, words, " ")
    for (i = 1; i <= n; i++) out = out (i == 1 ? "" : "; and ") "__fish_seen_subcommand_from " words[i]
    return n > 1 || isGroup[name] ? out : out "; and not __fish_seen_subcommand_from @groups@"
}

$1 == "command" {
    parent = $2; word = $2; isGroup[$2] = $3 ~ /^COMMAND/
    if (isGroup[$2]) groups = groups (groups == "" ? "" : " ") $2
    if (!sub(/ [^ ]*$/, "", parent)) parent = ""
    sub(/.* /, "", word)
    where = parent == "" ? "__fish_use_subcommand" : typed(parent)
    print "complete -c mailworthy-cli -n " quoted(where) " -a " word " -d " quoted($4)
    if ($3 ~ /^FILE/) print "complete -c mailworthy-cli -n " quoted(typed($2)) " -F"
}
$1 == "option" {
    line = "complete -c mailworthy-cli -n " quoted(typed($2))
    n = split($3, switches, ", ")
    for (i = 1; i <= n; i++) line = line (switches[i] ~ /^--/ ? " -l " substr(switches[i], 3) : " -s " substr(switches[i], 2))
    if ($4 != "") line = line ($4 == "FILE" ? " -r -F" : " -x")
    if ($4 == "DIR") line = line " -a '(__fish_complete_directories)'"
    else if ($3 ~ /--(format|type)/) { text = $5; gsub(/ \([^)]*\)|[.,]/, "", text); sub(/ or /, " ", text); line = line " -a " quoted(text) }
    else if ($3 == "--service" || $3 == "--server") line = line " -a \"$mailworthy_" substr($3, 3) "s\""
    lines[++count] = line " -d " quoted($5)
}
$1 == "value" { ids[$2] = ids[$2] " " $3 }

END {
    for (kind in ids) print "set -l mailworthy_" kind "s" ids[kind]
    for (i = 1; i <= count; i++) { sub(/@groups@/, groups, lines[i]); print lines[i] }
}
