# SPDX-License-Identifier: Apache-2.0
# zsh completion of mailworthy-cli, out of what words.sh tells.
BEGIN { FS = "\t"; quote = "'" }

# Inside '…[…]:…:…'
function quoted(text) { gsub(/\\|\[|\]|:/, "\\\\&", text); gsub(quote, quote "\\" quote quote, text); return text }
function known(name) { gsub(/[ -]/, "_", name); return "_mailworthy_cli" (name == "" ? "" : "_" name) }

$1 == "command" {
    parent = $2; word = $2
    if (!sub(/ [^ ]*$/, "", parent)) parent = ""
    sub(/.* /, "", word)
    below[parent] = below[parent] " '" word ":" quoted($4) "'"
    words[parent] = words[parent] "        (" word ") " known($2) " ;;\n"
    if ($3 !~ /^COMMAND/) { names[++count] = $2; rest[$2] = $3 ~ /^FILE/ ? "'*:file:_files'" : $3 ~ /DOMAIN/ ? "'*:domain:'" : "" }
}
$1 == "option" {
    action = ""
    if ($4 == "FILE") action = "_files"
    else if ($4 == "DIR") action = "_files -/"
    else if ($3 == "--service" || $3 == "--server") action = "(@" substr($3, 3) "@)" # which are told last
    else if ($3 ~ /--(format|type)/) { text = $5; gsub(/ \([^)]*\)|[.,]/, "", text); sub(/ or /, " ", text); action = "(" text ")" }
    n = split($3, switches, ", ")
    for (i = 1; i <= n; i++) {
        line = "        '*" switches[i] "[" quoted($5) "]" ($4 == "" ? "" : ":" quoted($4) ":" action) "'"
        all[$2] = all[$2] " \\\n" line
    }
}
$1 == "value" { ids[$2] = ids[$2] " " $3 }

END {
    print "#compdef mailworthy-cli\n# Made from mailworthy-cli's own --help."
    for (parent in below) {
        print known(parent) "() {\n    local state line\n    _arguments -C '1:command:->command' '*::argument:->argument'\n    case $state in"
        print "    (command) local -a commands=(" below[parent] " ); _describe command commands ;;"
        print "    (argument)\n        case $line[1] in\n" words[parent] "        esac ;;\n    esac\n}"
    }
    for (i = 1; i <= count; i++) {
        for (kind in ids) sub("@" kind "@", substr(ids[kind], 2), all[names[i]])
        print known(names[i]) "() {\n    _arguments " rest[names[i]] all[names[i]] "\n}"
    }
    print "_mailworthy_cli \"$@\""
}
