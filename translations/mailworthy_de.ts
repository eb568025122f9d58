<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Checks everything that decides whether mail of a domain arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every domain in a file, a line each; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service “%1”; the nearest are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that mail leaves from; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s name, which it says in EHLO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DKIM selector; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service that sends for the domain, e.g. google-workspace; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DKIM key to publish, private or public half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where DMARC reports shall go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the blocklists in this file instead of the built-in ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask every blocklist that can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not talk to the mail server (the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dkim-key needs --selector: the key is published under that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” holds no key that can sign mail (RSA or Ed25519, as PEM or DER, without a passphrase).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a DKIM key pair on this computer and writes it to files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain that signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rsa2048 (the default), rsa3072, rsa4096 or ed25519.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server whose configuration is written along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give --domain, --selector and --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selector and the domain together are too long for a name in DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a kind of key; the kinds are rsa2048, rsa3072, rsa4096 and ed25519.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no configuration for “%1”; the servers are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is there already; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be made; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail, Outlook.com and Yahoo do not verify Ed25519 keys: use this one only beside an RSA key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a published DKIM key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that should be published, private or public half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give --domain and --selector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write: mailworthy-cli dkim generate … or mailworthy-cli dkim check …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the DMARC policy that applies to a domain, and how it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, by the record of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisational domain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write: mailworthy-cli dmarc show DOMAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the records to publish to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, zone, json or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a format; the formats are text, zone, json and csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write the records: -o FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything that decides whether mail of a domain arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the records to publish to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the five steps here in the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate an SPF record, or explain it term by term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a DKIM key, or check a published one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the DMARC policy that applies to a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: mailworthy-cli COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailworthy-cli COMMAND --help tells the options of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which command to run; mailworthy-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”; mailworthy-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluates check_host() of RFC 7208 for one address and sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender in the envelope; empty or &lt;&gt; is the null sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name said in HELO or EHLO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate this record instead of the published one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give --ip, --mail-from and --helo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term: %1, in the record of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookups: %1 of 10, of which %2 found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [lookups: %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains an SPF record term by term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookups: %1 of 10, of which %2 find nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write: mailworthy-cli spf evaluate … or mailworthy-cli spf explain DOMAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>the letters that stand for yes in the terminal, lower case</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail server&apos;s name, e.g. mail.example.com (Enter: look for it):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address it sends from (Enter: look for it):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address it sends from (Enter: no other):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1. Is that your own mail server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found the address %1 (from %2). Does your mail leave from it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes through the five steps here in the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text file to write (mailworthy-DOMAIN.txt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your domain, e.g. example.com:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a domain there is nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which domain to look at: mailworthy-cli walk example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this stands in the file %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>Print one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of sentences, e.g. de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write: mailworthy-cli %1 %2 (--help tells the options).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in full: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or in pieces, where the form takes at most 255 characters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands there now (keep it for undo): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS is answered by %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>startup</name>
    <message>
        <source>The list of blocklists “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of blocklists “%1” cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone file “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone file “%1” is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone file “%1” cannot be understood, line %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this resolver instead of the system&apos;s: ADDR[:PORT], [v6]:PORT or https://…; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates to trust for a resolver at https://….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of authoritative servers (53).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ask the authoritative servers directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer from a zone file, without any network; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer from a made-up firm&apos;s DNS, without any network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for one question with all its retries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for the whole command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a port; a port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds between 0 and 3600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a resolver; write an IP address, with :PORT behind it where it is not 53, or https://….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the address of a resolver; it begins with https:// and a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS over HTTPS needs TLS, which is missing on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing; it looks like example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an IP address; a name is wanted here, such as mail.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too long to be a domain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has characters that domain names cannot have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has two dots in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a hyphen at the start or the end of a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no dot in it; a domain looks like example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends in a number, which no domain does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is more than one name; please give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is missing; it looks like 192.0.2.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a range; one address is wanted, without the slash and what follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an address inside your network (it has a % in it); the public address is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IP address; it looks like 192.0.2.1 or 2001:db8::1, without zeros at the front of a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A selector is missing; it is a short word such as s2026q4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a selector; a selector is a short word such as s2026q4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address; reports go to one such as dmarc@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a character before the @ that cannot stand in this record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>(leave this field empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form wants the value of a TXT record in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::FindingCard</name>
    <message>
        <source>%1: %2</source>
        <comment>severity: sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the raw answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::MailWay</name>
    <message>
        <source>Your mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You write a message. %1 hands it to the receiver&apos;s server. That server asks five questions before the message goes to the mailbox: may this address send mail, do its names match, is it on a blocklist, may it send for this domain, and is the signature genuine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May this address send?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do its names match?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it on a blocklist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May it send for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the signature genuine?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::RecordCard</name>
    <message>
        <source>Add this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace these lines by one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this line by that line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a record is for: what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text to send for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they answer: ask your registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the second text to send for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old line (keep a copy, so that you can go back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the old value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the type of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in full)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the full name of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in short, for forms that add the domain themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the short name of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in short; the form adds %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For forms that take at most 255 characters in one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value in pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value of %1 in pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL (how long others may remember it, in seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the TTL of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step: its state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message>
        <source>Sets up a domain so that its mail arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of sentences, e.g. de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that the server sends from; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DKIM selector; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer catalogue of blocklists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please name one domain at most; --help tells the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ip, --host and --selector need a domain that they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF: who may send for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM: the key to your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC: the rule for receivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of your mail server&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse name of your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX: where answers to your mail go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM: the signature of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return address of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the company that gave you the address can make this record; typed into your own domain it would do nothing. Send them this text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is set on the mail server itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the DNS settings of %1, at the company that runs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the DNS settings of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the services that send for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found: it takes the domain&apos;s mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found: %1 takes the domain&apos;s mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in the SPF record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in the SPF record: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by its signature key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by its signature key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found: a usual name that has an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found: the address of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::AddressPage</name>
    <message>
        <source>Three ways out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever was found above, your mail can leave properly. Each of these ways is a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed address from your provider: some days, a few euros a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your Internet provider for a fixed public IPv4 address that may send mail and whose reverse name you may choose. Many give it only with a business line. You can send this text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

we want to run a mail server on our line. For that we need
- a fixed public IPv4 address that is not on a list of dynamic ranges,
- outgoing connections to port 25,
- a reverse name (PTR record) of our choice for that address.

Which of your tariffs includes this, and from when can we have it?

Kind regards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relay: the same day, often free for small volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server hands its mail to a relay service (your provider&apos;s mail server or a sending service), which delivers it from an address that receivers know. Choose “My server hands on to a relay” on the page “Start”; steps 1 and 2 are then theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rented server: the same day, a few euros a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small server at a hosting company has a fixed address, and you set its reverse name yourself. Ask before you order whether outgoing port 25 is open; some open it only on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text for your provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, not as things are: receivers will refuse what comes from here until what is below is mended, or the mail takes another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably, but something about it may cost you mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, nothing speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not find out yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::BlocklistsPage</name>
    <message>
        <source>All lists that were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large mailbox companies also keep lists of their own, which nobody outside can ask. Never pay to get off a list: the ones that matter take nobody&apos;s money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: a list that many receivers use names you, and they refuse mail for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list names you, which may cost you some mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, no list that matters names you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not find out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 questions to lists are answered so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 questions were put to lists. %2 answers could be believed, because the list passed its own test; %3 of these name you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::KeyCard</name>
    <message>
        <source>Postfix with OpenDKIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange with DKIM Signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a server that does not sign yet. The key has two halves: the public one is typed into your DNS, the private one goes to your mail server and to nobody else. It is made on this computer (RSA, 2048 bits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key&apos;s selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;name (selector):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this order: type in the public key below; when “Check again” sees it, put the private key on the server and switch on signing; then send a message to an outside mailbox and look for “dkim=pass” in its headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail server&apos;s software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another, or I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail server&apos;s so&amp;ftware:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the private key to a file for the server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the server&apos;s configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1, readable only by you. Carry it to the mail server, and delete it here afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key with the selector %1 was made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is being made; this takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private half is being put into this computer&apos;s keychain, which may ask you for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private half is in the file that you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private half is kept in this computer&apos;s keychain, and reads back correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is made, but this computer&apos;s keychain could not take it. %1 Save the private half to a file instead; then the public half is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private half is being read from the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key with this selector already. A new key needs a new selector, so that the old one stays valid until the server has changed over; %1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private keys (*.pem)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::KeyWork</name>
    <message>
        <source>The key could not be made. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds a key with this selector already; please choose another selector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave back something else than was put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not hold this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked, or access was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::NamesPage</name>
    <message>
        <source>What to ask for and what to type in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: the name and the address do not lead to each other yet, and many receivers refuse mail for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly: they match, but some receivers will not like how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the address has a name, and the name leads back to the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not find out yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::PublishPage</name>
    <message>
        <source>Save all as a &amp;text file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a &amp;zone file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people who run their own name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: what others have to do, for it takes their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type in where your domain&apos;s DNS is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is right already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all as a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a zone file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone files (*.zone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: which domain do you send from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are still looking at what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: as far as we can see, every record is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands below: each card says where to go and what to put into which field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <comment>step, state, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be saved as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::ServerCard</name>
    <message>
        <source>Your mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example mail.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is its na&amp;me? It is what the server calls itself when it delivers (its EHLO name).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which addresses does it send from? Tick those that are right. An address of each kind (IPv4, IPv6) that the server can use is a sender of its own; forgotten ones are a frequent cause of lost mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IPv4 or IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address first, for example 192.0.2.25.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::ServicesCard</name>
    <message>
        <source>Services that send for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletters, invoices, the shop, the help desk, the scanner, the form on your website: everything that sends with your domain behind the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ser&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know a service of that name; the nearest are %1. If it is none of them, ask the service what it needs in your DNS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::SetupWizard</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: this firm is made up, nothing is asked of the network and nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you enter stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to type in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records to type in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for your yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>task state, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how the checks look, how far the task is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::SigningPage</name>
    <message>
        <source>Your signature (DKIM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message gets a signature that only your server can make; receivers check it with a key that stands in your DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selector of an existing signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example default, mail or s1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Does your server or your mail service sign already? Then it has given its key a name, the selector. It stands in the service&apos;s instructions, and behind “s=” in the DKIM-Signature line of any message you sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key to type in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rule (DMARC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule tells receivers what to do with mail that only pretends to be yours, and where to send reports about it. It begins with “none”: receivers report and do nothing else. That is the first stage, not a mistake; a month of reports shows whether everything of yours is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address for reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which mail address shall &amp;reports go? They are small files, one a day from each large receiver; a mailbox of its own in your domain is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us&amp;e this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule to type in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: the signature, the rule or both are missing or broken, so anybody could send in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly: signature and rule are there, but something about them should be better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, your key and your rule are published and readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps: we could not find out everything. If your mail is signed already, tell us the selector below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found: a usual name that has a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::SpfPage</name>
    <message>
        <source>The record to type in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: as your domain&apos;s list of senders (its SPF record) stands, receivers may take your own mail for a forgery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly: the list of senders (the SPF record) works, but something in it should be better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, your domain&apos;s list of senders (its SPF record) covers what you send with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not find out yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::StartPage</name>
    <message>
        <source>Your domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example.com, or your mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;domain do you send from? It is what stands behind the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your domain first, for example example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does your mail leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;own server delivers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that you run, at home, in the office or rented, hands each message to the receiver. All five steps are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My server hands it on to a &amp;relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server gives everything to your provider&apos;s mail server or a sending service. Address and names are theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;services send for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes at Google, Microsoft or a hosting company, a newsletter service, a shop: you run no mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages a da&amp;y, about:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some are ne&amp;wsletters or mail to many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People here write to mailin&amp;g lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a message is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these steps cannot do: they prove who you are, they cannot make people want the mail. Receivers also keep lists of their own, and judge content, complaints and sudden large volumes; no DNS record changes that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us your domain: the rest is looked up and only waits for your yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of %1 is delivered by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You send from %1; please confirm below which server and which addresses the mail leaves from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You send from %1 with your own server %2, address %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You send from %1 with your own server at %2; please tell us its name, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS for this domain is answered by %1: that is where records are typed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS for this domain is answered by these servers: %1. Whoever runs them is where records are typed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::StepPage</name>
    <message>
        <source>Chec&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How far this step has come:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far this step has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has confirmed yet which addresses your mail leaves from, so this rests on what we found. Please tick the right ones; the records and requests are written for those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm on the page “Start”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Your server&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Blocklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Who may send for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5  Your signature and rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you send with, and how much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May this address send mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the names match both ways?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does anybody refuse this address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is every sender covered, and nobody else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can receivers tell it is really you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I enter where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published, not yet seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been looked up yet: tell us your domain on the page “Start”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking it up. You can go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be looked up just now. What you see was found at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here has been looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is looked after by %1; there is nothing for you to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot say yet: which domain do you send from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are looking it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far nothing speaks against it; not everything has been looked up yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Three ways lead out: a fixed public address from your provider (days), a relay that sends for your server (the same day), or a small rented server (the same day).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IP address, so it could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has four numbers from 0 to 255 with dots between them, such as 192.0.2.1, or the longer form with colons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address. Leave out spaces, a slash and what follows it, and zeros at the front of a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail reaches anybody from %1: it is an address inside a local network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers see the public address of your line or server, never this one (range %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the public address. The administrator of the server or your provider knows it, and the first “Received” line of a message that you sent shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers will not take mail from %1: the provider shares this address range among many customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind such a shared address (range %1) no server can be reached from outside, and no reverse name can be set for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your provider for a public, fixed IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server can send from %1: the range it lies in is set aside for other things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range %1 is never used for hosts that send mail on the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the public address that your server really sends from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server can send from %1: it is a sample address for manuals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range %1 exists only so that examples hurt nobody. It was probably copied from a guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many receivers refuse mail straight from %1, because %2 lists its range as one that should not send mail by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This accuses nobody of spam. It says that the range is meant for homes and offices, or for servers that have not asked to send mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a proper reverse name first (step 2). Then open the list&apos;s page and ask for this one address to be left out, if it is fixed and a real mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse name is set by the company that gave you the address; the list&apos;s page is open to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some receivers refuse mail from %1, because its reverse name %2 contains the address itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers give such names to whole ranges. Filters read them as a sign that nobody set this address up for mail; GMX and WEB.DE refuse them even when they say “static”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of your own, such as mail.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a reverse name in your own domain; step 2 writes the request for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some receivers take %1 for a dial-up line, because its reverse name %2 contains “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word such as “static” stands beside it, which most filters accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters give points for such words, because most mail from dial-up lines is sent by infected computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seems to belong to %2: they are the ones to ask about its reverse name and about outgoing mail (port 25).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is read from the reverse name and from who answers for it. It is a hint, not a proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against sending mail from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a public address, and its reverse name does not read like a dial-up line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known from which address your mail leaves, so the address could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers judge the address that connects to them. It need not be the one that takes mail in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the address that your server sends from. The administrator of the server or your provider knows it, and the “Received” lines of a message that you sent show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your relay looks after the addresses that mail leaves from: nothing to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services that send for you look after their addresses: nothing to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers judge the address that connects to them, and that one is not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When many domains are checked in a row, lists are asked only on request, out of politeness to their operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers come from a file, and no list stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists were left out of this check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then take the address off yourself on the list&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then ask for removal on the list&apos;s page; say what was wrong and what you changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listing ends by itself some time after the last report; nothing has to be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is about the provider&apos;s whole range: only they can have it removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listing ends by itself. The list offers faster removal for money; that is never worth it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list takes no requests; the listing ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list&apos;s page says how to get off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junk mail was seen from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something behind this address behaves like an infected computer; it may be any computer in the office, not the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range is meant for lines that should not send mail by themselves; that accuses nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has sent too little good mail, or too much that looked like junk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole network is said to be in criminal hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s whole range is listed, not this address alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was seen in phishing mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was seen in connection with malicious software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was seen controlling infected computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a legitimate name that others abused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes on connections of strangers (a proxy or the Tor network).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attacks on other computers were seen from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no reverse name, or only a default one: step 2 mends that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers could send mail through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mail server was seen behaving against the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is brand-new; this goes away with time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is under suspicion, without proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain belongs to throw-away mailboxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a name of a service for changing addresses (dynamic DNS), under which anybody can appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of the list&apos;s own samples, which says nothing about anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known as a good sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither good nor bad is said of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed or broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not prove its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being asked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can stop mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many receivers refuse mail from %1, because %2 lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some receivers refuse mail from %1 or put it aside, because %2 lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the cause first, or the listing comes back: look for infected computers behind the same address, let only the mail server use port 25, and stop mail that nobody asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list&apos;s own page. Never pay for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 lists %1; hardly anybody refuses mail because of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declined to answer us, so it could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many lists do not answer resolvers that many people share. This says nothing about you; the list&apos;s own page tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fails its own test and is not believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names addresses that no list may ever name, so it would call everybody a spammer. Ignore whoever shows it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not give an answer that proves anything, so it could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was silent, or its own test entry was not there. Nothing is known to be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is on none of the %n lists that could prove their answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each list was tested in the same run before its word counted. Large mailbox providers also keep private lists that nobody can ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 knows %1 as a good sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some receivers give good points for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blocklist could be checked, because this network invents answers for names that do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a list “no such name” means “not listed”. Where that answer is replaced by another one, every list would seem to name you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again from another network, or with a resolver of your own. Nothing is known to be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a setting of the provider of this line, or of a filter in your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blocklist was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not check %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to be wrong here; the question was simply not answered. It will be asked again with the next check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… (%n more characters) …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for your information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth fixing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs fixing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your domain in DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may send for you (SPF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature (DKIM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rule (DMARC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the world find your domain&apos;s records at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May this address send mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does your server&apos;s name lead to its address, and the address back to a name of yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does anybody refuse this address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is every server that sends for you allowed to, and nobody else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can receivers tell by a signature that a message is really yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do receivers know what to do with mail that only claims to be yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the company that answers DNS for your domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the company that gave you the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever looks after the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the DNS settings of your domain, in the panel of the company that answers DNS for it. You can do this yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the company that gave you the address can do this: the provider of the line, or the host of the server. Your domain&apos;s registrar cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the mail server, by whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is yours to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answered in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name server said that something is broken on its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name server declined to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time for the whole check was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network passes DNS answers on as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network invents answers for names that do not exist (%1), so blocklists cannot be asked from here. Another network, or a resolver of your own, can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network loses long DNS answers, so a key that seems to be missing may be there. Another network can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network hides some names (%1), so an answer that seems to be missing may be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers DNS questions here. Is this computer connected to the Internet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this network passes DNS answers on as they are was not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has characters that cannot belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines “BEGIN PUBLIC KEY” and “END PUBLIC KEY” were pasted along; only what stands between them belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks stand inside the value; the form stores them as part of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space stands inside the key, probably where two pieces meet. Receivers pass over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash stands before a semicolon. It belongs into zone files only; the form stored it as part of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A semicolon is missing between two parts of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has characters that may not stand there, such as curly quotes; a word processor or a web page puts them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the part with the key (p=) is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in an older form that some receivers cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is wrapped in a form that is only right for RSA keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part with the key (p=) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of key (k=) is neither rsa nor ed25519.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has to begin with v=DKIM1, exactly so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters in front of the equals signs have to be small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part stands there twice, which makes the whole record invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record says that the key is not for mail (s=).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record allows only an outdated method (h=).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the record cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the whole value by the one that was made with the key; under “Type it in” it can be copied in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6376 §3.6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers find a usable key at %1 (%2, %3 bits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your server signs with it can only be seen in a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers cannot check your signature, because there is no key at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server signs every message; the key to check it with is published in DNS. GMX and WEB.DE refuse mail without a valid signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the key under this name; it stands under “Type it in”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your mail is signed could not be checked, because the name of the key is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key has a name of its own (the selector), and the usual names were not there. That does not mean that nothing is signed.</source>
        <extracomment>selector: the name under which a DKIM key is published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a message that you sent to an outside mailbox and look for “s=” in its DKIM-Signature line, or make a key here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature does not count, because the key at %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key at %1 is not quite as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature does not count, because the key at %1 was cut off after %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many forms take at most 255 characters in one piece and drop the rest without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the value again in two pieces in quotation marks, as “Type it in” shows it, or ask your DNS host how long texts are entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the form cannot hold it, let another DNS host answer for your domain. A shorter key is only a last resort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures with the key made here would fail, because another key is published at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be an older key of yours, or the key of a service. Signature and published key have to belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody signs with the other key any more, replace it. Otherwise give the new key a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature does not count, because the key at %1 is too short (%2 bits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some receivers distrust your signature, because the key at %1 is short (%2 bits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short keys can be broken. At least 1024 bits are demanded, 2048 are usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2048 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key with 2048 bits under a new name, publish it, and let the server sign with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8301 §3.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures with the key at %1 do not count: it was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty key (p=) says that it must no longer be used. That is right for old keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your server still signs with it, publish the key again or switch to a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers treat your mail as unsigned, because the key at %1 says that it is only a test (t=y).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark is meant for the first hours and is often forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “t=y;” from the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature counts only by chance, because there are %2 records at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers pick one of them. Two halves of one key as two records are no key at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers cannot check your signature, because the key was saved under the wrong name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many forms add the domain to whatever is typed as a name, so a full name gets it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name field of that record to the short name that “Type it in” shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature does not count, because receivers cannot read the record at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at %1 has a slip that receivers forgive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has to begin with v=DMARC1 in capitals, exactly so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A semicolon is missing behind v=DMARC1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands in front of v=DMARC1, such as a quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part has no equals sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in front of an equals sign is no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part has a value that does not exist; receivers use the usual one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two semicolons follow each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is unknown, so receivers pass over it; perhaps it is misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to begin with “mailto:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are sent by mail only, so it has to begin with “mailto:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has letters that cannot stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that would have to allow it is too long for DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it aside as suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do nothing special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 9989</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail, Yahoo and Outlook.com refuse larger amounts of mail from %1, because the domain has no DMARC record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC tells receivers what to do with mail that only claims to be yours, and has them report to you. The first stage changes nothing about delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the DMARC record that is written for you under “Type it in”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the DMARC records at %1 counts, because there are %2 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers that find more than one treat the domain as if it had none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace them by the one record that is written for you under “Type it in”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 9989 §4.10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DMARC record at %1 does not count, because receivers cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the DMARC record at %1 is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this part of the record; under “Type it in” the whole record can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DMARC record of %1 does not count, because it was saved under the wrong name: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers look at %1 only. Many forms add the domain to whatever is typed as a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some receivers pass over the DMARC record of %1, because it does not say what to do (p=).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers do not understand what the DMARC record of %1 asks for (%2=%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is one of three words: none, quarantine or reject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p=none, for a start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the record; under “Type it in” the whole record can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 9989 §4.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC of %1 is at its first stage: receivers report, and treat mail as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the right stage to begin with. Stay here for at least a month and read the reports; go on when every legitimate message is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers are asked to %2 when mail only claims to be from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test mark (t=y) makes newer receivers act one level milder; older ones do not know it and apply all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This protects your name. Every service that sends for you has to sign, or its mail is hit too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DMARC rule of %2 holds for %1 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name without a record of its own follows the record above it; here receivers are asked to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “%1” of the DMARC record no longer has a meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard of 2026 removed it. Newer receivers pass over it, older ones still read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody will see what DMARC breaks at %1, because the record names no address for reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers send a daily summary of who sent in your name. Without it nobody knows when it is safe to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a mailbox for reports and name it in the record (rua=mailto:…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report arrives, because the report address %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailto:name@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report arrives at %1, because that domain has not agreed to take reports about yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that nobody can flood a stranger&apos;s mailbox, the other domain has to say in its own DNS that it wants the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TXT %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs that domain to publish this record, or take a mailbox in your own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the DNS of the domain that the reports go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 9990 §4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and new receivers may judge mail of %1 differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer ones take %1 as the domain it belongs to, older ones %2. A record of its own at the sending domain removes the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 9989 §4.10.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: reverse DNS (PTR) for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we run a mail server on the following address of yours. Please set its reverse name (PTR record):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward record is ours, and %1 leads to this address (or will, as soon as you confirm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PTR record itself is %1, in the zone %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have given us both an IPv4 and an IPv6 address, please set both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please also tell us whether outgoing connections to port 25 are open for this address, and whether it is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank you for the answer. Our registrar cannot set this record: the name %1 lies in the reverse zone %2, which is run by whoever holds the address range, and that is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please set the PTR record to %1, or pass the reverse zone for our address on to our name servers (RFC 2317).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please let our mail server sign all outgoing mail of %1 with DKIM:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    Domain (d=): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    Selector (s=): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    Method: rsa-sha256, relaxed/relaxed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key comes as a separate file. Please make it readable for the mail server alone, and delete the copy afterwards. The public key is published already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the company that gave you the address the request that is written for you under “Type it in”. A record in your own domain cannot do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they refuse, let the server introduce itself (EHLO) with the name that they gave the address, as long as it leads back to it. Most receivers accept that; GMX, WEB.DE and Apple want a name in your own domain.</source>
        <extracomment>EHLO is the greeting with which one mail server introduces itself to another.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no dot in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ending is only used inside local networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has characters that host names cannot have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail, Outlook.com and most others refuse mail from %1, because the address has no reverse name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse name (PTR record) is how an address says whose it is. An address without one looks like a computer that nobody set up for mail.</source>
        <extracomment>PTR is the DNS record that holds the reverse name of an address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they never set reverse names, send through a relay, or move the mail server to a host that lets you set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8601 §3, RFC 1912 §2.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most receivers refuse mail from %1, because its reverse name %2 does not lead back to the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody can give an address any name. Receivers believe it only when the name leads back to the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either make %1 lead to %2, or have the reverse name changed to one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8601 §3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some receivers refuse mail from %1, because its reverse name %2 is the provider&apos;s default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A default name says that nobody has set this address up for mail. GMX, WEB.DE and Apple refuse it, others give points for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some receivers may refuse mail from %1 now and then, because the address has several reverse names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some receivers look only at the first name, and the order changes by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly one name, the one your server introduces itself with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the company that gave you the address to leave only one. One name is enough for any number of domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse name of %1 is made at %2: the provider has passed it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For small ranges the provider puts an alias into its own zone. The reverse name is then a PTR record at the alias&apos;s target, often in your own DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 2317</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from %1 is accepted by most, but Apple, GMX and WEB.DE want its reverse name in your own domain; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name leads back to the address, which is what most receivers ask for. It lies in somebody else&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names match: %1 is called %2, and %2 leads back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse name is confirmed, is not a provider&apos;s default, and lies in a domain of yours. It need not equal the domain that you send for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many receivers refuse a server that introduces itself as %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start of every delivery a server says its name (EHLO). It has to be a full name on the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a full name, such as mail.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the server&apos;s name to a full one that leads to its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5321 §2.3.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many receivers refuse a server that introduces itself as %1, because the name leads to no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start of every delivery a server says its name (EHLO). Receivers look whether it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address record (A, and AAAA for IPv6) for %1; it stands under “Type it in”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some receivers distrust mail from %1, because the server calls itself %2 but the address is called %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules do not ask for it, but the strictest receivers want both names to be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the reverse name changed to %1, or let the server introduce itself as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5321 §4.1.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers may refuse mail from %1, because the server&apos;s name %2 does not lead to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers look whether the name that the server says leads to the address that it sends from. IPv4 and IPv6 are looked at separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this address to %1 as a record of type %2; it stands under “Type it in”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or let the server send over IPv4 only: IPv6 helps no delivery, and each receiver judges it on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers may refuse mail from %1, because %2 leads to a web proxy instead of the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy such as Cloudflare&apos;s passes on web pages, never mail. The name has to lead to the server itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the DNS panel, switch the proxy off for %1 (“DNS only”) and enter the server&apos;s own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known what your mail server calls itself, so its name could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start of every delivery a server says its name (EHLO), and receivers look whether it leads to its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the mail server, for example mail.example.com. The administrator knows it, and the “Received” lines of a message that you sent show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to your mail go straight to the address of %1, because the domain names no mail host (MX).</source>
        <extracomment>MX is the DNS record that says where mail for a domain goes in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is allowed. If no mail server listens there, answers and bounces are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some receivers refuse mail from %1, because nobody could answer it: the domain names no mail host (MX) and has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sender that takes no answers looks like spam. Bounces are lost as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an MX record that names the server where your mail comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5321 §5.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some receivers refuse mail from %1, because the domain says that it takes no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single dot as MX means: never send anything here. For a domain that sends, receivers may take it at its word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the dot by the name of the server where your mail comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7505</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers cannot deliver answers to %1, because its mail host %2 is only an alias for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MX has to name a host with an address of its own. Many servers follow the alias all the same, some do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the MX name %1, or give %2 an address record instead of the alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 2181 §10.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to %1 are lost, because its MX holds the address %2 where a name belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail servers look the text up as a name, and it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the mail server a name with an address record, and let the MX name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to %1 may be lost, because its mail host %2 has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX names a host that does not exist, or that nobody gave an address to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 an address record, or let the MX name another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address of the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 address of the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverse name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail host (MX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM key of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return path of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the line that stands there by this one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an alias stands, no other record counts; it has to go before the new one is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands under a name where nobody looks; the form has added the domain a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names every server that may send for you, keeps what stood there, and ends so that a signed message is not refused before its signature is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers check your signature with it. Publish it first, wait until it is seen, then switch on signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with the stage that only reports (p=none), so that nothing is refused before you know who sends in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that your server says has to lead to the address that it sends from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has to say whose it is, and the name has to lead back to it. One name serves any number of domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and bounces need a server that takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service signs for your domain with a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces of the service come back under your own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands in front of “v=spf1”, so receivers do not see an SPF record at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind “v=spf1” there has to be a space, so receivers do not see an SPF record at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Sender ID record, which nobody reads any more. It does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms are separated by spaces, not by commas or semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has characters that may not stand there, such as curly quotes or a no-break space; a word processor puts them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has quotation marks inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term is misspelt: there is no such word in SPF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An equals sign stands where a colon belongs, so receivers pass over the term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space stands behind a colon and cuts the term in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space is missing between two terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name stands where an address belongs, or the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no SPF record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are several SPF records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SPF record there cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names too many mail hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no name that can be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record says that it probably should not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record says nothing about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record cannot be evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else is decided by the record of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the text that refused senders are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers pass over this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever the record of %1 lets send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the addresses of the domain itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the addresses of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the servers that take the domain&apos;s mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the servers that take the mail of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses whose reverse name lies in the domain (slow, and not to be used)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever a special name says so for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address or range %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not send: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably should not send: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said about: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May send: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers cannot tell who may send for %1, because the domain has no SPF record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF is the list of servers that may send for a domain. Gmail, Outlook.com and Yahoo want it, or a signature, from everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the SPF record that is written for you under “Type it in”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the SPF records of %1 counts, because there are %2 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers that find more than one treat the domain as broken, even if both say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one record with everything in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208 §3.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record of %1 does not count, because receivers cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record of %1 does not say what was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this place in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the record by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208 §4.6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of %1 may fail at receivers, because its SPF record needs %2 lookups and only 10 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every include, a, mx, exists and redirect costs a lookup, those inside includes too. Receivers stop at the eleventh and treat the record as broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 lookups or fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First drop services that you no longer use. Then write your own servers as ip4 and ip6, which cost nothing. If it is still too much, let a service send from a subdomain with a record of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not copy the addresses behind an include into your record: they change without notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208 §4.6.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of %1 may fail at receivers, because %2 names in its SPF record lead to nothing and only 2 may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers take many empty answers for a broken record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the terms whose names no longer exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from %1 may be refused or put aside, because the SPF record does not let this address send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers compare the address that connects with the record: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said that mail leaves from here; if it does: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the record by the one that is written for you under “Type it in”; it adds this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record lets %1 send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It matches the term %1 (lookups up to there: %2 of 10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody may send in the name of %1, because the SPF record lets everybody send (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a record protects nothing, and receivers such as Gmail take it for a bad sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~all at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the record by the one that is written for you under “Type it in”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record of %1 says nothing about strangers, so it protects little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the record stands what holds for everybody else. Without it, or with ?all, receivers learn nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the record with ~all: it says that others probably should not send, without having mail refused before the signature is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208 §4.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some receivers pass over part of the SPF record of %1, because it uses “ptr”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This term is slow and unreliable, and the standard says not to publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the server&apos;s address as ip4 or ip6 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208 §5.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record of %1 does not count, because it leads to %2, and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One include that cannot be used makes receivers throw the whole record away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this term, or correct the name as the service&apos;s own guide spells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208 §5.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record of %1 was saved under the wrong name, %2, where nobody looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF belongs to the domain itself. Many forms add the domain to whatever is typed as a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name field of that record to @, or leave it empty, as your panel wants it for the domain itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record of %1 is broken where its two parts meet: a space was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long record is stored in pieces, which receivers put together with nothing in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the record as one line, or end the first piece with a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208 §3.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the SPF record of %1 is never read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers stop at “all”. Whoever is named behind it may not send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “all” to the end of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208 §5.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 also has a record of the old type SPF, which nobody reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does no harm. Only the TXT record counts; do not forget it when you change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208 §3.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces from %1 cannot be checked by SPF, because the server&apos;s own name has no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bounce has no sender, so receivers look at the server&apos;s name. A record such as “v=spf1 a -all” there helps a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208 §10.1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declines to answer for the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says that something is broken on its side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know the domain as its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signatures have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signatures begin in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zone&apos;s own key does not fit the one that stands at the registrar (DS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatures are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its keys is meant for signing a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proof that other names do not exist is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signatures do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can check or answer mail of %1, because the domain does not exist in DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record that mail needs hangs on the domain. Either the name is misspelt, or the domain has expired, or it was never switched on at the registrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling first. If it is right, sign in where you bought the domain and see whether it is paid and has name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the company where the domain was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some receivers may find no records of %1, because the name server %2 does not answer for it: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers ask any of the domain&apos;s name servers. Those that pick this one get nothing, and mail is delayed or judged without your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this name server from the domain&apos;s list of name servers, or have it set up for the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of name servers stands at the company where the domain was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 1912 §2.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers see different records of %1, depending on which of its name servers they ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers do not agree (%1). Right after a change that is normal for some minutes; later it means that one of them no longer gets the changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait an hour and check again. If it stays, tell the company that runs the name servers; the details show which server says what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 1034 §4.3.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many receivers see no record of %1 at all, because its DNS signatures (DNSSEC) are broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolvers that check signatures throw all answers away. To them your domain looks as if it were down: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your DNS host to sign the domain anew and to compare the DS record at the registrar with the key in use. This often breaks when a domain moves from one DNS host to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody can mend it today, have the DS record removed at the registrar: without it the domain is simply unsigned, and works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 4035</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of %1 counts, because the name itself is an alias (CNAME) for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an alias stands, nothing else may stand. Receivers read the records of the target instead of yours, also for SPF and MX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the alias by address records (A, AAAA), or by the panel&apos;s own kind of alias for the domain itself (often called ALIAS, ANAME or flattening).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 2181 §10.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers find a text record at names of %1 where you never put one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wildcard (*) answers for every name without a record of its own. A signing key or a rule may seem to exist where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the TXT record at * and put records only where they belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 4592</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records of %1 may vanish for many receivers: the zone&apos;s DNS signatures end on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures are renewed by the DNS host long before they end. When that has stopped, resolvers throw all answers away from that day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your DNS host that the signatures of the zone are not renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 4034 §3.1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers could not be asked from here, so the answers of this network&apos;s resolver count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes may show up some minutes or hours late, until caches have forgotten the old answers. Nothing is known to be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world finds the records of %1: its name servers answer and agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other record stands on this ground.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
