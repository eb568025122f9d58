# SPDX-License-Identifier: Apache-2.0
# What every package says of the program, once: names, texts, who made it. The version stands in project().
set(MAILWORTHY_NAME "Mailworthy")
set(MAILWORTHY_ID "org.mailworthy.Mailworthy") # of the desktop entry, the metainfo, the icon and the macOS bundle
set(MAILWORTHY_VENDOR "Mailworthy authors")
set(MAILWORTHY_COPYRIGHT "Copyright 2026 the Mailworthy authors, Apache-2.0")
set(MAILWORTHY_RELEASED "2026-12-01") # the day of this version
set(MAILWORTHY_CONTACT "${MAILWORTHY_VENDOR} <maintainers@mailworthy.org>" CACHE STRING "Who answers for the packages: Name <address>")
set(MAILWORTHY_HOMEPAGE "" CACHE STRING "The web page that packages point to; empty for none")
set(MAILWORTHY_SUMMARY "Sets up a domain so that its mail arrives")
set(MAILWORTHY_SUMMARY_DE "Richtet eine Domain so ein, dass ihre E-Mails ankommen")
set(MAILWORTHY_DESCRIPTION
    "Mail from a server of your own often vanishes into spam folders. Mailworthy looks at what the world's DNS says of your domain and your server, says in plain words what each finding means for your mail, and produces exactly the records and letters that are missing: address, names forward and reverse, blocklists, SPF, DKIM and DMARC.")
set(MAILWORTHY_DESCRIPTION_DE
    "E-Mails vom eigenen Server verschwinden oft in Spam-Ordnern. Mailworthy liest, was das DNS über Ihre Domain und Ihren Server sagt, erklärt in einfachen Worten, was jeder Befund für Ihre E-Mails bedeutet, und erzeugt genau die Einträge und Schreiben, die fehlen: Adresse, Namen vorwärts und rückwärts, Sperrlisten, SPF, DKIM und DMARC.")
set(MAILWORTHY_PRIVACY "There is no account and no upload: only DNS questions leave the computer.")
set(MAILWORTHY_PRIVACY_DE "Es gibt kein Konto, und nichts wird hochgeladen: Nur DNS-Anfragen verlassen den Computer.")
set(MAILWORTHY_CLI_SUMMARY "Checks and sets up what decides whether mail of a domain arrives")

# mailworthy_part(<name> <version> <SPDX licence> <home> [wizard]): a library that the programs are linked with, for the bill of
# materials; said where it is found. With `wizard` only the window needs it.
function(mailworthy_part name version licence home)
    set_property(GLOBAL APPEND PROPERTY MAILWORTHY_PARTS "${name}|${version}|${licence}|${home}|${ARGN}")
endfunction()
