# SPDX-License-Identifier: Apache-2.0
# bash completion of mailworthy-cli, out of what words.sh tells.
BEGIN { FS = "\t" }

$1 == "command" {
    parent = $2; word = $2
    if (!sub(/ [^ ]*$/, "", parent)) parent = ""
    sub(/.* /, "", word)
    below[parent] = below[parent] (below[parent] == "" ? "" : " ") word
    if ($3 !~ /^COMMAND/) { names[++count] = $2; takesFile[$2] = $3 ~ /^FILE/ }
}
$1 == "option" {
    gsub(/, /, " ", $3)
    all[$2] = all[$2] (all[$2] == "" ? "" : " ") $3
    if ($4 != "") { gsub(/ /, "|", $3); if (!index("|" valued[$4] "|", "|" $3 "|")) valued[$4] = valued[$4] (valued[$4] == "" ? "" : "|") $3 }
    # "rsa2048 (the default), rsa3072 or ed25519." names all that there is
    if ($3 ~ /--(format|type)/) { text = $5; gsub(/ \([^)]*\)|[.,]/, "", text); sub(/ or /, " ", text); choices[$3] = text }
}
$1 == "value" { ids[$2] = ids[$2] (ids[$2] == "" ? "" : " ") $3 }

function offer(switches, words) { print "    " switches ") COMPREPLY=($(compgen -W \"" words "\" -- \"$current\")); return ;;" }

END {
    print "# Made from mailworthy-cli's own --help.\n_mailworthy_cli() {\n    local current=$2 before=$3 name= word\n    COMPREPLY=()"
    print "    case $before in"
    for (switches in choices) offer(switches, choices[switches])
    offer("--service", ids["service"]); offer("--server", ids["server"])
    print "    " valued["FILE"] ") compopt -o default; return ;;\n    " valued["DIR"] ") compopt -o dirnames; return ;;"
    for (value in valued) if (value != "FILE" && value != "DIR") others = others (others == "" ? "" : "|") valued[value]
    print "    " others ") return ;;\n    esac"
    print "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n        case $word in -*) break ;; *) name=\"${name:+$name }$word\" ;; esac"
    for (parent in below) if (parent != "") groups = groups (groups == "" ? "" : "|") parent
    print "        case $name in " groups ") ;; *) break ;; esac\n    done"
    print "    case $name in"
    for (parent in below) print "    " (parent == "" ? "''" : "'" parent "'") ") COMPREPLY=($(compgen -W \"" below[parent] " --help --version --lang\" -- \"$current\")) ;;"
    for (i = 1; i <= count; i++) {
        print "    '" names[i] "')"
        if (takesFile[names[i]]) print "        [[ $current == -* ]] || { compopt -o default; return; }"
        print "        COMPREPLY=($(compgen -W \"" all[names[i]] "\" -- \"$current\")) ;;"
    }
    print "    esac\n}\ncomplete -F _mailworthy_cli mailworthy-cli"
}
