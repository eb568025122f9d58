# SPDX-License-Identifier: Apache-2.0
# The man page of mailworthy-cli, out of what words.sh tells. -v date=YYYY-MM-DD -v summary='…'
BEGIN { FS = "\t" }

function escaped(text) {
    gsub(/\\/, "\\e", text); gsub(/-/, "\\-", text); gsub(/^[.']/, "\\\\\\&&", text); gsub(/…/, "...", text)
    gsub(/[“”]/, "\"", text)
    return text
}
# "-o, --output" and its value, as they are typed
function typed(switches, value) {
    return "\\fB" escaped(switches) "\\fR" (value == "" ? "" : " \\fI" escaped(value) "\\fR")
}

$1 == "version" { version = $2 }
$1 == "command" { names[++commands] = $2; synopsis[$2] = $3; says[$2] = $4 }
$1 == "option" {
    key = $3 FS $4 FS $5
    options[$2] = options[$2] (options[$2] == "" ? "" : "\n") key
    if (!(key in users)) order[++kinds] = key
    users[key]++
}

function show(key, field) { split(key, field, FS); print ".TP\n" typed(field[1], field[2]) "\n" escaped(field[3]) }

function command(name, list, count, i, shared, field) {
    if (synopsis[name] ~ /^COMMAND/) return
    print ".SS mailworthy\\-cli " escaped(name) "\n.B mailworthy\\-cli " escaped(name) "\n" \
        (synopsis[name] == "" ? "" : ".I " escaped(synopsis[name]) "\n") "[options]\n.PP\n" escaped(says[name])
    count = split(options[name], list, "\n")
    for (i = 1; i <= count; i++) {
        if (users[list[i]] < 3) { show(list[i]); continue }
        split(list[i], field, FS); sub(/.*, /, "", field[1])
        shared = shared (shared == "" ? "" : ", ") "\\fB" escaped(field[1]) "\\fR"
    }
    if (shared != "") print ".PP\nAlso, see below: " shared "."
}

END {
    print ".\\\" Made from the program's own --help."
    print ".TH MAILWORTHY\\-CLI 1 " date " \"Mailworthy " version "\" \"User Commands\""
    print ".SH NAME\nmailworthy\\-cli \\- " escaped(tolower(substr(summary, 1, 1)) substr(summary, 2))
    print ".SH SYNOPSIS\n.B mailworthy\\-cli\n.I COMMAND\n[options]"
    print ".SH DESCRIPTION\nThe same engine as the wizard, for helpers, scripts and servers. Only DNS questions leave the machine."
    print "With \\fB\\-\\-json\\fR it prints one JSON document (UTF\\-8): fields and codes are added, never renamed."
    print ".SH COMMANDS"
    for (i = 1; i <= commands; i++) command(names[i])
    print ".SH OPTIONS OF SEVERAL COMMANDS"
    for (i = 1; i <= kinds; i++) if (users[order[i]] >= 3) show(order[i])
    print ".SH EXIT STATUS"
    print ".TP\n0\nGood.\n.TP\n1\nSomething needs fixing; \\fB\\-\\-fail\\-on\\fR says what counts."
    print ".TP\n2\nWrong usage or input, or output that cannot be written.\n.TP\n3\nIt could not be checked."
    print ".TP\n130\nInterrupted."
    print ".SH ENVIRONMENT\n.TP\nNO_COLOR\nNo colours on the terminal where this is set."
    print ".SH EXAMPLES\n.EX"
    print "mailworthy\\-cli check example.com \\-\\-ip 192.0.2.1 \\-\\-host mail.example.com"
    print "mailworthy\\-cli check \\-\\-practice morgenrot.example"
    print "mailworthy\\-cli dkim generate \\-\\-domain example.com \\-\\-selector s1 \\-\\-out keys\n.EE"
}
