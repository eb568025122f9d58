<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Finding</name>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Copy the raw answer</source>
        <translation>Die rohe Antwort kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Who can act: %1</source>
        <translation>Wer handeln kann: %1</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation>Mehr dazu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine</source>
        <translation>
            <numerusform>%n Sache ist in Ordnung</numerusform>
            <numerusform>%n Dinge sind in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Richtig wäre</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Wer es beheben kann</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Diesen Text kopieren</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Text zum Kopieren</translation>
    </message>
    <message>
        <source>If that is not possible</source>
        <translation>Falls das nicht möglich ist</translation>
    </message>
</context>
<context>
    <name>Glyph</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>worth fixing</source>
        <translation>verbesserungswürdig</translation>
    </message>
    <message>
        <source>mail is refused</source>
        <translation>Mail wird abgelehnt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being looked up</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>this is where you are</source>
        <translation>hier sind Sie</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>for your information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
</context>
<context>
    <name>ReceiversView</name>
    <message>
        <source>By their own page, as of %1.</source>
        <translation>Nach der eigenen Seite, Stand %1.</translation>
    </message>
    <message>
        <source>As others report it, as of %1.</source>
        <translation>Wie andere berichten, Stand %1.</translation>
    </message>
    <message>
        <source>Open the rules of %1</source>
        <translation>Die Regeln von %1 öffnen</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Date, sender and Message-ID are as they should be</source>
        <translation>Datum, Absender und Message-ID sind, wie sie sein sollen</translation>
    </message>
    <message>
        <source>Date, sender or Message-ID is not as it should be</source>
        <translation>Datum, Absender oder Message-ID ist nicht, wie es sein soll</translation>
    </message>
    <message>
        <source>The receiver judged it as is judged here</source>
        <translation>Der Empfänger hat geurteilt wie hier</translation>
    </message>
    <message>
        <source>The receiver judged it otherwise in part</source>
        <translation>Der Empfänger hat zum Teil anders geurteilt</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Checks everything that decides whether mail of a domain arrives.</source>
        <translation>Prüft alles, wovon abhängt, ob die Mail einer Domain ankommt.</translation>
    </message>
    <message>
        <source>Check every domain in a file, a line each; - is standard input.</source>
        <translation>Jede Domain in einer Datei prüfen, eine je Zeile; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>There is no service “%1”; the nearest are %2.</source>
        <translation>Einen Dienst „%1“ gibt es nicht; am ähnlichsten sind %2.</translation>
    </message>
    <message>
        <source>An address that mail leaves from; may be repeated.</source>
        <translation>Eine Adresse, von der Mail gesendet wird; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The mail server&apos;s name, which it says in EHLO.</source>
        <translation>Der Name des Mailservers, mit dem er sich in EHLO meldet.</translation>
    </message>
    <message>
        <source>A DKIM selector; may be repeated.</source>
        <translation>Ein DKIM-Selektor; mehrfach möglich.</translation>
    </message>
    <message>
        <source>A service that sends for the domain, e.g. google-workspace; may be repeated.</source>
        <translation>Ein Dienst, der für die Domain sendet, zum Beispiel google-workspace; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The DKIM key to publish, private or public half.</source>
        <translation>Der DKIM-Schlüssel, der veröffentlicht werden soll, private oder öffentliche Hälfte.</translation>
    </message>
    <message>
        <source>Where DMARC reports shall go.</source>
        <translation>Wohin DMARC-Berichte gehen sollen.</translation>
    </message>
    <message>
        <source>Use the blocklists in this file instead of the built-in ones.</source>
        <translation>Die Sperrlisten aus dieser Datei statt der eingebauten verwenden.</translation>
    </message>
    <message>
        <source>Ask every blocklist that can be asked.</source>
        <translation>Jede Sperrliste fragen, die sich fragen lässt.</translation>
    </message>
    <message>
        <source>Do not talk to the mail server (the default).</source>
        <translation>Nicht mit dem Mailserver sprechen (so ist es voreingestellt).</translation>
    </message>
    <message>
        <source>--dkim-key needs --selector: the key is published under that name.</source>
        <translation>Zu --dkim-key gehört --selector: Unter diesem Namen wird der Schlüssel veröffentlicht.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read: %2.</source>
        <translation>Die Schlüsseldatei „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>Die Datei „%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Makes a DKIM key pair on this computer and writes it to files.</source>
        <translation>Erzeugt auf diesem Computer ein DKIM-Schlüsselpaar und schreibt es in Dateien.</translation>
    </message>
    <message>
        <source>The domain that signs.</source>
        <translation>Die Domain, die signiert.</translation>
    </message>
    <message>
        <source>The name of the key.</source>
        <translation>Der Name des Schlüssels.</translation>
    </message>
    <message>
        <source>Please give --domain, --selector and --out.</source>
        <translation>Bitte geben Sie --domain, --selector und --out an.</translation>
    </message>
    <message>
        <source>The selector and the domain together are too long for a name in DNS.</source>
        <translation>Selektor und Domain sind zusammen zu lang für einen Namen im DNS.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of key; the kinds are rsa2048, rsa3072, rsa4096 and ed25519.</source>
        <translation>„%1“ ist keine Art von Schlüssel; es gibt rsa2048, rsa3072, rsa4096 und ed25519.</translation>
    </message>
    <message>
        <source>There is no configuration for “%1”; the servers are %2.</source>
        <translation>Für „%1“ gibt es keine Konfiguration; es gibt sie für %2.</translation>
    </message>
    <message>
        <source>The file “%1” is there already; nothing was written.</source>
        <translation>Die Datei „%1“ gibt es schon; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The key could not be made; nothing was written.</source>
        <translation>Der Schlüssel ließ sich nicht erzeugen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Gmail, Outlook.com and Yahoo do not verify Ed25519 keys: use this one only beside an RSA key.</source>
        <translation>Gmail, Outlook.com und Yahoo prüfen keine Ed25519-Schlüssel: Verwenden Sie diesen nur neben einem RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>Checks a published DKIM key.</source>
        <translation>Prüft einen veröffentlichten DKIM-Schlüssel.</translation>
    </message>
    <message>
        <source>The key that should be published, private or public half.</source>
        <translation>Der Schlüssel, der veröffentlicht sein sollte, private oder öffentliche Hälfte.</translation>
    </message>
    <message>
        <source>Please give --domain and --selector.</source>
        <translation>Bitte geben Sie --domain und --selector an.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a name in DNS: its record, or why there is none
----------
the result of RFC 7208: what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>Shows the DMARC policy that applies to a domain, and how it was found.</source>
        <translation>Zeigt die DMARC-Richtlinie, die für eine Domain gilt, und wie sie gefunden wurde.</translation>
    </message>
    <message>
        <source>%1: %2, by the record of %3</source>
        <translation>%1: %2, laut dem Eintrag von %3</translation>
    </message>
    <message>
        <source>Organisational domain: %1</source>
        <translation>Organisationsdomain: %1</translation>
    </message>
    <message>
        <source>Writes the records to publish to a file.</source>
        <translation>Schreibt die Einträge, die zu veröffentlichen sind, in eine Datei.</translation>
    </message>
    <message>
        <source>text, zone, json or csv.</source>
        <translation>text, zone, json oder csv.</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>Die Datei, in die geschrieben wird; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>“%1” is not a format; the formats are text, zone, json and csv.</source>
        <translation>„%1“ ist kein Format; es gibt text, zone, json und csv.</translation>
    </message>
    <message>
        <source>Evaluates check_host() of RFC 7208 for one address and sender.</source>
        <translation>Wertet check_host() aus RFC 7208 für eine Adresse und einen Absender aus.</translation>
    </message>
    <message>
        <source>The address that connects.</source>
        <translation>Die Adresse, die sich verbindet.</translation>
    </message>
    <message>
        <source>The sender in the envelope; empty or &lt;&gt; is the null sender.</source>
        <translation>Der Absender auf dem Umschlag; leer oder &lt;&gt; heißt: kein Absender.</translation>
    </message>
    <message>
        <source>The name said in HELO or EHLO.</source>
        <translation>Der Name, der in HELO oder EHLO genannt wird.</translation>
    </message>
    <message>
        <source>Evaluate this record instead of the published one.</source>
        <translation>Diesen Eintrag statt des veröffentlichten auswerten.</translation>
    </message>
    <message>
        <source>Please give --ip, --mail-from and --helo.</source>
        <translation>Bitte geben Sie --ip, --mail-from und --helo an.</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Term: %1, in the record of %2</source>
        <translation>Angabe: %1, im Eintrag von %2</translation>
    </message>
    <message>
        <source>Lookups: %1 of 10, of which %2 found nothing</source>
        <translation>Abfragen: %1 von 10, davon %2 ohne Ergebnis</translation>
    </message>
    <message>
        <source>The domain says: %1</source>
        <translation>Die Domain sagt: %1</translation>
    </message>
    <message>
        <source> [lookups: %1]</source>
        <translation> [Abfragen: %1]</translation>
    </message>
    <message>
        <source>Explains an SPF record term by term.</source>
        <translation>Erklärt einen SPF-Eintrag Angabe für Angabe.</translation>
    </message>
    <message>
        <source>Lookups: %1 of 10, of which %2 find nothing</source>
        <translation>Abfragen: %1 von 10, davon %2 ohne Ergebnis</translation>
    </message>
    <message>
        <source>%1 [y/N]</source>
        <translation>%1 [j/N]</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>the letters that stand for yes in the terminal, lower case</extracomment>
        <translation>jy</translation>
    </message>
    <message>
        <source>Your mail server&apos;s name, e.g. mail.example.com (Enter: look for it):</source>
        <translation>Der Name Ihres Mailservers, zum Beispiel mail.example.com (Enter: danach suchen):</translation>
    </message>
    <message>
        <source>The address it sends from (Enter: look for it):</source>
        <translation>Die Adresse, von der er sendet (Enter: danach suchen):</translation>
    </message>
    <message>
        <source>Another address it sends from (Enter: no other):</source>
        <translation>Eine weitere Adresse, von der er sendet (Enter: keine weitere):</translation>
    </message>
    <message>
        <source>Found %1. Is that your own mail server?</source>
        <translation>Gefunden: %1. Ist das Ihr eigener Mailserver?</translation>
    </message>
    <message>
        <source>Found the address %1 (from %2). Does your mail leave from it?</source>
        <translation>Gefunden: die Adresse %1 (aus %2). Wird Ihre Mail von dort gesendet?</translation>
    </message>
    <message>
        <source>Step %1 of 5</source>
        <translation>Schritt %1 von 5</translation>
    </message>
    <message>
        <source>Goes through the five steps here in the terminal.</source>
        <translation>Geht die fünf Schritte hier im Terminal durch.</translation>
    </message>
    <message>
        <source>Your domain, e.g. example.com:</source>
        <translation>Ihre Domain, zum Beispiel example.com:</translation>
    </message>
    <message>
        <source>Without a domain there is nothing to look at.</source>
        <translation>Ohne eine Domain gibt es nichts anzusehen.</translation>
    </message>
    <message>
        <source>Say which domain to look at: mailworthy-cli walk example.com</source>
        <translation>Bitte sagen Sie, welche Domain angesehen werden soll: mailworthy-cli walk example.com</translation>
    </message>
    <message>
        <source>All of this is in the file %1.</source>
        <translation>All das steht in der Datei %1.</translation>
    </message>
    <message>
        <source>The message “%1” cannot be read: %2.</source>
        <translation>Die Nachricht „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>This message is not signed.</source>
        <translation>Diese Nachricht ist nicht signiert.</translation>
    </message>
    <message>
        <source>SPF was not checked: --ip tells the address that brought the message.</source>
        <translation>SPF wurde nicht geprüft: --ip nennt die Adresse, von der die Nachricht kam.</translation>
    </message>
    <message>
        <source>DMARC of %1, the sender that people see: %2</source>
        <translation>DMARC von %1, dem sichtbaren Absender: %2</translation>
    </message>
    <message>
        <source>What the sender&apos;s domain asks for: %1</source>
        <translation>Was die Domain des Absenders verlangt: %1</translation>
    </message>
    <message>
        <source>Judge expiry at this time: ISO 8601, or seconds since 1970.</source>
        <translation>Den Ablauf zu diesem Zeitpunkt beurteilen: ISO 8601 oder Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write it as 2026-11-24T12:00:00Z.</source>
        <translation>„%1“ ist kein Zeitpunkt; schreiben Sie ihn wie 2026-11-24T12:00:00Z.</translation>
    </message>
    <message>
        <source>Judges a message as its receiver does: SPF, DKIM and DMARC. FILE may be - for standard input.</source>
        <translation>Beurteilt eine Nachricht, wie ihr Empfänger es tut: SPF, DKIM und DMARC. FILE kann - für die Standardeingabe sein.</translation>
    </message>
    <message>
        <source>The address that brought the message.</source>
        <translation>Die Adresse, von der die Nachricht kam.</translation>
    </message>
    <message>
        <source>The sender in the envelope; without it the message&apos;s Return-Path.</source>
        <translation>Der Absender auf dem Umschlag; fehlt er, gilt der Return-Path der Nachricht.</translation>
    </message>
    <message>
        <source>--mail-from and --helo need --ip, the address that brought the message.</source>
        <translation>Zu --mail-from und --helo gehört --ip, die Adresse, von der die Nachricht kam.</translation>
    </message>
    <message>
        <source>Checks the DKIM signatures of a message. FILE may be - for standard input.</source>
        <translation>Prüft die DKIM-Signaturen einer Nachricht. FILE kann - für die Standardeingabe sein.</translation>
    </message>
    <message>
        <source>The key to an operator&apos;s lists, in a file, e.g. abusix=key.txt; may be repeated.</source>
        <translation>Der Schlüssel zu den Listen eines Betreibers, in einer Datei, zum Beispiel abusix=key.txt; mehrfach möglich.</translation>
    </message>
    <message>
        <source>It belongs to the sender that people see, so it counts for DMARC.</source>
        <translation>Sie gehört zum sichtbaren Absender und zählt deshalb für DMARC.</translation>
    </message>
    <message>
        <source>It does not belong to the sender that people see, so it does not count for DMARC.</source>
        <translation>Sie gehört nicht zum sichtbaren Absender und zählt deshalb nicht für DMARC.</translation>
    </message>
    <message>
        <source>SPF was not checked: the message has no Return-Path, and --mail-from tells the sender in the envelope (&apos;&apos; for none).</source>
        <translation>SPF wurde nicht geprüft: Die Nachricht hat keinen Return-Path, und --mail-from nennt den Absender auf dem Umschlag (&apos;&apos; für keinen).</translation>
    </message>
    <message>
        <source>SPF of %1, as which the server introduced itself (HELO): %2. It does not count for DMARC.</source>
        <translation>SPF von %1, als der sich der Server vorgestellt hat (HELO): %2. Für DMARC zählt es nicht.</translation>
    </message>
    <message>
        <source>SPF of %1, the sender in the envelope (MAIL FROM): %2.</source>
        <translation>SPF von %1, dem Absender auf dem Umschlag (MAIL FROM): %2.</translation>
    </message>
    <message>
        <source>DMARC cannot be judged, because the message has no From line.</source>
        <translation>DMARC lässt sich nicht beurteilen, weil die Nachricht keine Zeile From hat.</translation>
    </message>
    <message>
        <source>DMARC cannot be judged, because the message has more than one From line.</source>
        <translation>DMARC lässt sich nicht beurteilen, weil die Nachricht mehr als eine Zeile From hat.</translation>
    </message>
    <message>
        <source>DMARC cannot be judged, because the From line cannot be read.</source>
        <translation>DMARC lässt sich nicht beurteilen, weil sich die Zeile From nicht lesen lässt.</translation>
    </message>
    <message>
        <source>DMARC cannot be judged, because the From line has no address with a domain.</source>
        <translation>DMARC lässt sich nicht beurteilen, weil in der Zeile From keine Adresse mit einer Domain steht.</translation>
    </message>
    <message>
        <source>DMARC cannot be judged, because the From line has addresses of several domains.</source>
        <translation>DMARC lässt sich nicht beurteilen, weil in der Zeile From Adressen mehrerer Domains stehen.</translation>
    </message>
    <message>
        <source>The key in the file “%1” is cut off; its end is missing.</source>
        <translation>Der Schlüssel in der Datei „%1“ ist abgeschnitten; sein Ende fehlt.</translation>
    </message>
    <message>
        <source>The file “%1” contains no key that can sign mail (RSA or Ed25519, as PEM or DER without a passphrase, or the public half as a mail server prints it).</source>
        <translation>Die Datei „%1“ enthält keinen Schlüssel, der Mail signieren kann (RSA oder Ed25519, als PEM oder DER ohne Kennwort, oder die öffentliche Hälfte, wie ein Mailserver sie ausgibt).</translation>
    </message>
    <message>
        <source>%1 cannot sign with an Ed25519 key; leave out --type for one that every server and every receiver can use.</source>
        <translation>%1 kann mit einem Ed25519-Schlüssel nicht signieren; lassen Sie --type weg, dann entsteht einer, mit dem jeder Server und jeder Empfänger umgehen kann.</translation>
    </message>
    <message>
        <source>%1 makes its key itself: publish that one instead; “dkim check --key” takes its public half as it is printed there.</source>
        <translation>%1 erzeugt seinen Schlüssel selbst: Veröffentlichen Sie diesen; „dkim check --key“ nimmt seine öffentliche Hälfte so, wie sie dort ausgegeben wird.</translation>
    </message>
    <message>
        <source>Lookups: at least %1 of 10, of which at least %2 find nothing</source>
        <translation>Abfragen: mindestens %1 von 10, davon finden mindestens %2 nichts</translation>
    </message>
    <message>
        <source>Print one line for each finding, with its code.</source>
        <translation>Für jeden Befund eine Zeile mit seinem Code ausgeben.</translation>
    </message>
    <message>
        <source>End with 1 on findings of this severity and worse (info, unknown, warning, error), or with this code; may be repeated.</source>
        <translation>Mit 1 enden bei Befunden ab diesem Schweregrad (info, unknown, warning, error) oder mit diesem Code; mehrfach möglich.</translation>
    </message>
    <message>
        <source>“%1” is neither a severity (ok, info, unknown, warning, error) nor the code of a finding.</source>
        <translation>„%1“ ist weder ein Schweregrad (ok, info, unknown, warning, error) noch der Code eines Befunds.</translation>
    </message>
    <message>
        <source>The same key, as it should be published at %1:</source>
        <translation>Derselbe Schlüssel, wie er unter %1 veröffentlicht sein sollte:</translation>
    </message>
    <message>
        <source>The new key needs a selector of its own: under the name of the old one, mail that is on its way would lose its signature.</source>
        <translation>Der neue Schlüssel braucht einen eigenen Selektor: Unter dem Namen des alten verlöre Mail, die noch unterwegs ist, ihre gültige Signatur.</translation>
    </message>
    <message>
        <source>What it depends on could not be looked up.</source>
        <translation>Wovon das abhängt, ließ sich nicht nachschlagen.</translation>
    </message>
    <message>
        <source>Needed, but not in the file: %1. %2</source>
        <translation>Gebraucht, aber nicht in der Datei: %1. %2</translation>
    </message>
    <message>
        <source>Say where to write the records: -o FILE, or -o - for standard output.</source>
        <translation>Bitte geben Sie an, wohin die Einträge geschrieben werden sollen: -o FILE, oder -o - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>Standard output takes one thing: with --json, write the records to a file.</source>
        <translation>Die Standardausgabe nimmt nur eines auf: Schreiben Sie mit --json die Einträge in eine Datei.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>COMMAND …</source>
        <translation>BEFEHL …</translation>
    </message>
    <message>
        <source>%1 tells the options of a command.</source>
        <translation>%1 nennt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>COMMAND --help</source>
        <translation>BEFEHL --help</translation>
    </message>
    <message>
        <source>Say which command to run; %1 lists them.</source>
        <translation>Bitte geben Sie an, welcher Befehl ausgeführt werden soll; %1 listet die Befehle auf.</translation>
    </message>
    <message>
        <source>There is no command “%1”; %2 lists them.</source>
        <translation>Einen Befehl „%1“ gibt es nicht; %2 listet die Befehle auf.</translation>
    </message>
    <message>
        <source>it has a line without an end</source>
        <translation>eine Zeile darin hat kein Ende</translation>
    </message>
    <message>
        <source>Lists what --service knows.</source>
        <translation>Listet auf, was --service kennt.</translation>
    </message>
    <message>
        <source>Lists what --server knows.</source>
        <translation>Listet auf, was --server kennt.</translation>
    </message>
    <message>
        <source>(makes its key itself)</source>
        <translation>(erzeugt seinen Schlüssel selbst)</translation>
    </message>
    <message>
        <source>Lists what --service and --server know.</source>
        <translation>Listet auf, was --service und --server kennen.</translation>
    </message>
    <message>
        <source>Evaluates an SPF record, or explains it term by term.</source>
        <translation>Wertet einen SPF-Eintrag aus oder erklärt ihn Angabe für Angabe.</translation>
    </message>
    <message>
        <source>Makes a DKIM key, checks a published one, or verifies a message&apos;s signatures.</source>
        <translation>Erzeugt einen DKIM-Schlüssel, prüft einen veröffentlichten oder prüft die Signaturen einer Nachricht.</translation>
    </message>
    <message>
        <source>Shows the DMARC policy that applies to a domain.</source>
        <translation>Zeigt die DMARC-Richtlinie, die für eine Domain gilt.</translation>
    </message>
    <message>
        <source>Judges a message as its receiver does: SPF, DKIM, DMARC.</source>
        <translation>Beurteilt eine Nachricht, wie ihr Empfänger es tut: SPF, DKIM, DMARC.</translation>
    </message>
    <message>
        <source>There is no language “%1”; the languages are %2.</source>
        <translation>Die Sprache „%1“ gibt es hier nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than any message.</source>
        <translation>„%1“ ist größer als jede Nachricht.</translation>
    </message>
    <message>
        <source>It does not count for DMARC, because the record of %1 demands the very same name (%2), and this is another name of the same owner. Take %2 out of the record, or let the sender use %3 itself.</source>
        <translation>Für DMARC zählt das nicht, weil der Eintrag von %1 genau denselben Namen verlangt (%2) und dies ein anderer Name desselben Inhabers ist. Nehmen Sie %2 aus dem Eintrag heraus oder lassen Sie den Absender %3 selbst verwenden.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>In die Standardausgabe lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>The text file to write (mailworthy-DOMAIN.txt); - is standard output.</source>
        <translation>Die Textdatei, die geschrieben wird (mailworthy-DOMAIN.txt); - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>%1 no longer lists %2.</source>
        <translation>%1 führt %2 nicht mehr auf.</translation>
    </message>
    <message>
        <source>%1 now lists %2.</source>
        <translation>%1 führt jetzt %2 auf.</translation>
    </message>
    <message>
        <source>No longer found: %1 (%2)</source>
        <translation>Nicht mehr gefunden: %1 (%2)</translation>
    </message>
    <message>
        <source>There is no %1 record at %2 any more.</source>
        <translation>Es gibt keinen %1-Eintrag mehr bei %2.</translation>
    </message>
    <message>
        <source>The %1 record at %2 is now: %3</source>
        <translation>Der %1-Eintrag bei %2 lautet jetzt: %3</translation>
    </message>
    <message>
        <source>--baseline needs the file of an earlier result.</source>
        <translation>--baseline braucht die Datei eines früheren Ergebnisses.</translation>
    </message>
    <message>
        <source>The earlier result “%1” cannot be read: %2.</source>
        <translation>Das frühere Ergebnis „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is no result of “check --json”.</source>
        <translation>„%1“ ist kein Ergebnis von „check --json“.</translation>
    </message>
    <message>
        <source>“%1” was written by another version of this program; write it anew with “check --json”.</source>
        <translation>„%1“ wurde von einer anderen Version dieses Programms geschrieben; schreiben Sie es neu mit „check --json“.</translation>
    </message>
    <message>
        <source>“%1” is about %2, not about %3.</source>
        <translation>„%1“ handelt von %2, nicht von %3.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Seit %1 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>What has changed for the mail of %1 since %2:</source>
        <translation>Was sich für die Mail von %1 seit %2 geändert hat:</translation>
    </message>
    <message>
        <source>To be told every day at seven, only when something has changed, by cron or by the Task Scheduler of Windows:</source>
        <translation>Um es jeden Tag um sieben zu erfahren, nur wenn sich etwas geändert hat, mit cron oder der Aufgabenplanung von Windows:</translation>
    </message>
    <message>
        <source>The rejection “%1” cannot be read: %2.</source>
        <translation>Die Ablehnung „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is a file in Outlook&apos;s own format (.msg). Save the message as .eml, or paste its text.</source>
        <translation>„%1“ ist eine Datei in Outlooks eigenem Format (.msg). Speichern Sie die Nachricht als .eml, oder fügen Sie ihren Text ein.</translation>
    </message>
    <message>
        <source>There is nothing in “%1” to read.</source>
        <translation>In „%1“ steht nichts.</translation>
    </message>
    <message>
        <source>No rejection was found in the folder “%1”.</source>
        <translation>Im Ordner „%1“ wurde keine Ablehnung gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejection(s) were read.</source>
        <translation>
            <numerusform>%n Ablehnung wurde gelesen.</numerusform>
            <numerusform>%n Ablehnungen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most frequent one:</source>
        <translation>Die häufigste:</translation>
    </message>
    <message>
        <source>Where it is fixed: %1</source>
        <translation>Wo es behoben wird: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>What was read: %1</source>
        <translation>Was gelesen wurde: %1</translation>
    </message>
    <message>
        <source>Says why mail was refused: from the text of a rejection, a message that came back, a mail log, or a folder of them. FILE may be - for standard input.</source>
        <translation>Sagt, warum Mail abgelehnt wurde: aus dem Text einer Ablehnung, einer zurückgekommenen Nachricht, einem Mail-Protokoll oder einem Ordner davon. FILE darf - für die Standardeingabe sein.</translation>
    </message>
    <message>
        <source>With --from: skip the domains that this file holds, a former output with --json.</source>
        <translation>Mit --from: die Domains überspringen, die diese Datei enthält, eine frühere Ausgabe mit --json.</translation>
    </message>
    <message>
        <source>Print only what has changed since this file, a result of check --json, and end with 1 only then. Daily by cron: 0 7 * * * mailworthy-cli check DOMAIN --baseline FILE</source>
        <translation>Nur ausgeben, was sich seit dieser Datei geändert hat, einem Ergebnis von check --json, und nur dann mit 1 enden. Täglich mit cron: 0 7 * * * mailworthy-cli check DOMAIN --baseline FILE</translation>
    </message>
    <message>
        <source>On the mail server itself: find out from which address and by which name it sends, too.</source>
        <translation>Auf dem Mailserver selbst: auch herausfinden, von welcher Adresse und unter welchem Namen er sendet.</translation>
    </message>
    <message>
        <source>With --here: the mail server elsewhere that port 25 is tried with; no mail is sent.</source>
        <translation>Mit --here: der fremde Mailserver, mit dem Port 25 ausprobiert wird; es wird keine Mail gesendet.</translation>
    </message>
    <message>
        <source>--here is about this computer, --from about many domains; take one of them.</source>
        <translation>--here gilt diesem Computer, --from vielen Domains; nehmen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>--here looks at this computer, and the made-up firm of --practice is not on it.</source>
        <translation>--here untersucht diesen Computer, und die erfundene Firma von --practice ist nicht auf ihm.</translation>
    </message>
    <message>
        <source>--towards belongs to --here.</source>
        <translation>--towards gehört zu --here.</translation>
    </message>
    <message>
        <source>--resume goes on with a file of domains; it needs --from.</source>
        <translation>--resume setzt eine Datei mit Domains fort; es braucht --from.</translation>
    </message>
    <message>
        <source>--baseline compares one domain; it does not go with --from.</source>
        <translation>--baseline vergleicht eine Domain; es geht nicht zusammen mit --from.</translation>
    </message>
    <message>
        <source>With --baseline only a change counts; it does not go with --fail-on.</source>
        <translation>Mit --baseline zählt nur eine Änderung; es geht nicht zusammen mit --fail-on.</translation>
    </message>
    <message>
        <source>This server has no name that tells its domain; name the domain.</source>
        <translation>Dieser Server hat keinen Namen, der seine Domain verrät; nennen Sie die Domain.</translation>
    </message>
    <message>
        <source>--newsletters needs --per-day, the number of messages a day.</source>
        <translation>--newsletters braucht --per-day, die Zahl der Nachrichten am Tag.</translation>
    </message>
    <message>
        <source>“%1” is no number of messages a day; write it as 200.</source>
        <translation>„%1“ ist keine Zahl von Nachrichten am Tag; schreiben Sie sie wie 200.</translation>
    </message>
    <message>
        <source>How many messages leave on a busy day: tells what each receiver asks at that number.</source>
        <translation>Wie viele Nachrichten an einem lebhaften Tag hinausgehen: sagt, was jeder Empfänger bei dieser Zahl verlangt.</translation>
    </message>
    <message>
        <source>Newsletters or other mail to many people are among them.</source>
        <translation>Newsletter oder andere Mail an viele sind darunter.</translation>
    </message>
    <message>
        <source>Ask the mail server itself, too: the mail host that is found, or this one. No mail is sent.</source>
        <translation>Auch den Mailserver selbst fragen: den gefundenen oder diesen. Es wird keine Mail gesendet.</translation>
    </message>
    <message>
        <source>--smtp asks a real mail server, and the made-up firm of --practice has none.</source>
        <translation>--smtp fragt einen echten Mailserver, und die erfundene Firma von --practice hat keinen.</translation>
    </message>
    <message>
        <source>“%1” is no server with a port; write it as mail.example.com:587.</source>
        <translation>„%1“ ist kein Server mit Port; schreiben Sie ihn wie mail.example.com:587.</translation>
    </message>
    <message>
        <source>Lists whose rules --per-day knows.</source>
        <translation>Listet auf, wessen Regeln --per-day kennt.</translation>
    </message>
    <message>
        <source>Says why mail was refused, and what to do about it.</source>
        <translation>Sagt, warum Mail abgelehnt wurde und was dagegen zu tun ist.</translation>
    </message>
    <message>
        <source>Reads DMARC aggregate reports: may the rule go further, and who would break?</source>
        <translation>Liest DMARC-Sammelberichte: Darf die Regel weitergehen, und wen träfe es?</translation>
    </message>
    <message>
        <source>Tests whether strangers can send mail through your server. No message is sent.</source>
        <translation>Prüft, ob Fremde über Ihren Server Mail senden können. Es wird keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>What the receiver %1 wrote on the message:</source>
        <translation>Was der Empfänger %1 auf die Nachricht geschrieben hat:</translation>
    </message>
    <message>
        <source>From a stranger to a stranger</source>
        <translation>Von Fremden an Fremde</translation>
    </message>
    <message>
        <source>From nobody, as bounces are</source>
        <translation>Von niemandem, wie bei Unzustellbarkeitsmeldungen</translation>
    </message>
    <message>
        <source>From a made-up name of your own domain</source>
        <translation>Von einem erfundenen Namen Ihrer eigenen Domain</translation>
    </message>
    <message>
        <source>With a route in front of the address</source>
        <translation>Mit einem Weg vor der Adresse</translation>
    </message>
    <message>
        <source>With a % sign in the name</source>
        <translation>Mit einem %-Zeichen im Namen</translation>
    </message>
    <message>
        <source>With an exclamation mark in the name</source>
        <translation>Mit einem Ausrufezeichen im Namen</translation>
    </message>
    <message>
        <source>With the whole address in quotes as the name</source>
        <translation>Mit der ganzen Adresse in Anführungszeichen als Namen</translation>
    </message>
    <message>
        <source>refused, as it should be</source>
        <translation>abgelehnt, wie es sein soll</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>not decided in this talk</source>
        <translation>in diesem Gespräch nicht entschieden</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Strangers can send mail through this server: it says yes to a recipient that is not its own. Such a server lands on every blocklist within days. Whether it throws the message away afterwards only a real one would show, and none was sent.</source>
        <translation>Fremde können über diesen Server Mail senden: Er sagt Ja zu einem Empfänger, der nicht seiner ist. Ein solcher Server steht binnen Tagen auf jeder Sperrliste. Ob er die Nachricht hinterher wegwirft, würde nur eine echte zeigen, und es wurde keine gesendet.</translation>
    </message>
    <message>
        <source>Strangers cannot send mail through this server.</source>
        <translation>Fremde können über diesen Server keine Mail senden.</translation>
    </message>
    <message>
        <source>This could not be tested: the server refuses the Internet connection of this computer. That says nothing about the server. Test it from another one.</source>
        <translation>Das ließ sich nicht prüfen: Der Server lehnt den Internetanschluss dieses Computers ab. Das sagt nichts über den Server. Prüfen Sie es von einem anderen aus.</translation>
    </message>
    <message>
        <source>This could not be tested: the server cannot be reached from here, or the talk broke off. Many Internet connections of homes and offices cannot reach port 25 anywhere.</source>
        <translation>Das ließ sich nicht prüfen: Der Server ist von hier nicht erreichbar, oder das Gespräch brach ab. Viele Internetanschlüsse von Wohnungen und Büros erreichen Port 25 nirgends.</translation>
    </message>
    <message>
        <source>This could not be tested: the server refused for another reason, or wants to be asked again later. Name an address of yours elsewhere with --to.</source>
        <translation>Das ließ sich nicht prüfen: Der Server lehnte aus einem anderen Grund ab, oder er möchte später noch einmal gefragt werden. Nennen Sie mit --to eine Adresse, die Sie anderswo haben.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>what was tried: what came of it (the server&apos;s words)</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>What to set: %1</source>
        <translation>Was einzustellen ist: %1</translation>
    </message>
    <message>
        <source>The server takes any name at its own domain and decides afterwards. If it then writes back to the sender, strangers get bounces for mail they never sent. Let it refuse unknown names at once.</source>
        <translation>Der Server nimmt jeden Namen seiner eigenen Domain an und entscheidet hinterher. Schreibt er dann dem Absender zurück, bekommen Fremde Unzustellbarkeitsmeldungen für Mail, die sie nie gesendet haben. Lassen Sie ihn unbekannte Namen sofort ablehnen.</translation>
    </message>
    <message>
        <source>The server asks for passwords before anything is encrypted, so they can be read on their way.</source>
        <translation>Der Server fragt nach Passwörtern, bevor etwas verschlüsselt ist; sie können also unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>Tests whether strangers can send mail through your server. No message is sent. HOST may be HOST:PORT.</source>
        <translation>Prüft, ob Fremde über Ihren Server Mail senden können. Es wird keine Nachricht gesendet. HOST kann HOST:PORT sein.</translation>
    </message>
    <message>
        <source>The server is mine, or I may test it.</source>
        <translation>Der Server gehört mir, oder ich darf ihn prüfen.</translation>
    </message>
    <message>
        <source>Try every form of address, even after a plain refusal.</source>
        <translation>Jede Form der Adresse versuchen, auch nach einer klaren Ablehnung.</translation>
    </message>
    <message>
        <source>A domain that the server takes mail for.</source>
        <translation>Eine Domain, für die der Server Mail annimmt.</translation>
    </message>
    <message>
        <source>An address of yours elsewhere, for a surer test; nothing is sent to it.</source>
        <translation>Eine Adresse, die Sie anderswo haben, für eine sicherere Prüfung; es wird nichts an sie gesendet.</translation>
    </message>
    <message>
        <source>Test even from within the server&apos;s own network, which it may trust more than others.</source>
        <translation>Auch aus dem eigenen Netz des Servers prüfen, dem er mehr trauen kann als anderen.</translation>
    </message>
    <message>
        <source>This tries to send mail through %1 as a stranger would; say with --i-own-this-server that you may do so.</source>
        <translation>Hier wird wie von Fremden versucht, über %1 Mail zu senden; sagen Sie mit --i-own-this-server, dass Sie das dürfen.</translation>
    </message>
    <message>
        <source>This asks a real mail server, and the made-up firm of --practice has none.</source>
        <translation>Hier wird ein echter Mailserver gefragt, und die erfundene Firma von --practice hat keinen.</translation>
    </message>
    <message>
        <source>There is no address of “%1” to be found.</source>
        <translation>Von „%1“ ist keine Adresse zu finden.</translation>
    </message>
    <message>
        <source>%1 is in the network of this computer, which a mail server usually trusts, so the test would prove nothing; run it from outside, or say --from-inside.</source>
        <translation>%1 ist im Netz dieses Computers, dem ein Mailserver meist traut; die Prüfung würde also nichts beweisen. Prüfen Sie von außen, oder geben Sie --from-inside an.</translation>
    </message>
    <message>
        <source>A guard such as fail2ban may take this test for an attack and shut this computer out for a while.</source>
        <translation>Ein Wächter wie fail2ban kann diese Prüfung für einen Angriff halten und diesen Computer eine Zeit lang aussperren.</translation>
    </message>
    <message>
        <source>Who sends in your name:</source>
        <translation>Wer in Ihrem Namen sendet:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a source of mail, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Zu tun:</translation>
    </message>
    <message>
        <source>%1: %2 messages from %3 to %4, told by %5.</source>
        <comment>domain, number, two days, companies</comment>
        <translation>%1: %2 Nachrichten von %3 bis %4, gemeldet von %5.</translation>
    </message>
    <message>
        <source>There are reports about %1, too (%2 messages): --domain %1 shows them.</source>
        <translation>Es gibt auch Berichte über %1 (%2 Nachrichten): --domain %1 zeigt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) came more than once and count once.</source>
        <translation>
            <numerusform>%n Bericht kam mehrfach und zählt einmal.</numerusform>
            <numerusform>%n Berichte kamen mehrfach und zählen einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: %1. %2</source>
        <comment>a file and why</comment>
        <translation>Übersprungen: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Skipped: %n more file(s).</source>
        <translation>
            <numerusform>Übersprungen: %n weitere Datei.</numerusform>
            <numerusform>Übersprungen: %n weitere Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain, where reports are about several.</source>
        <translation>Die Domain, wenn die Berichte von mehreren handeln.</translation>
    </message>
    <message>
        <source>An address of your own server; may be repeated.</source>
        <translation>Eine Adresse Ihres eigenen Servers; mehrfach möglich.</translation>
    </message>
    <message>
        <source>A sender that you do not know; may be repeated.</source>
        <translation>Ein Absender, den Sie nicht kennen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Write the senders as CSV; - is standard output.</source>
        <translation>Die Absender als CSV schreiben; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Standard output takes one thing: with --json, write the CSV to a file.</source>
        <translation>Die Standardausgabe nimmt nur eines auf: Schreiben Sie die CSV mit --json in eine Datei.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>rsa2048 (the default), rsa3072, rsa4096 or ed25519.</source>
        <translation>rsa2048 (voreingestellt), rsa3072, rsa4096 oder ed25519.</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>Der Ordner, in den geschrieben wird.</translation>
    </message>
    <message>
        <source>The mail server whose configuration is written along.</source>
        <translation>Der Mailserver, für den auch die Konfiguration geschrieben wird.</translation>
    </message>
    <message>
        <source>Write over files that are there already.</source>
        <translation>Dateien überschreiben, die es schon gibt.</translation>
    </message>
    <message>
        <source>The selector of the key that is used now: the order in which to change over is written along.</source>
        <translation>Der Selektor des Schlüssels, der jetzt verwendet wird: Dann wird auch geschrieben, in welcher Reihenfolge umzustellen ist.</translation>
    </message>
</context>
<context>
    <name>cli::Batch</name>
    <message>
        <source>The lines cannot be read: %1.</source>
        <translation>Die Zeilen lassen sich nicht lesen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n domains checked</source>
        <translation>
            <numerusform>%n Domain geprüft</numerusform>
            <numerusform>%n Domains geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>Print one JSON document.</source>
        <translation>Ein JSON-Dokument ausgeben.</translation>
    </message>
    <message>
        <source>The language of sentences, e.g. de.</source>
        <translation>Die Sprache der Sätze, zum Beispiel de.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Please write: %1 (--help tells the options).</source>
        <translation>Bitte schreiben Sie: %1 (--help nennt die Optionen).</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Aufruf: %1 [Optionen]</translation>
    </message>
</context>
<context>
    <name>cli::FormerOutput</name>
    <message>
        <source>--resume needs the file of a former output.</source>
        <translation>--resume braucht die Datei einer früheren Ausgabe.</translation>
    </message>
    <message>
        <source>The former output “%1” cannot be read: %2.</source>
        <translation>Die frühere Ausgabe „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The former output “%1” holds too many domains; split it.</source>
        <translation>Die frühere Ausgabe „%1“ enthält zu viele Domains; teilen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” is no output of “check --from --json”.</source>
        <translation>„%1“ ist keine Ausgabe von „check --from --json“.</translation>
    </message>
</context>
<context>
    <name>cli::Progress</name>
    <message>
        <source>Asking DNS … %1 s</source>
        <translation>DNS wird gefragt … %1 s</translation>
    </message>
</context>
<context>
    <name>cli::Rows</name>
    <message>
        <source>The column “%1” is not known; the columns are domain, ip, host, selector and service.</source>
        <translation>Die Spalte „%1“ ist nicht bekannt; die Spalten sind domain, ip, host, selector und service.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>Die Spalte „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The column “domain” is missing.</source>
        <translation>Die Spalte „domain“ fehlt.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or something follows it.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen, oder danach folgt noch etwas.</translation>
    </message>
    <message>
        <source>There are more fields than columns.</source>
        <translation>Es gibt mehr Felder als Spalten.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>it is there already</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a link that leads to nothing</source>
        <translation>das ist ein Link, der ins Leere führt</translation>
    </message>
</context>
<context>
    <name>pictures::BlockPicture</name>
    <message>
        <source>Dial-up or home line</source>
        <translation>Einwahl- oder Privatanschluss</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Nicht klar</translation>
    </message>
    <message>
        <source>Fixed business line</source>
        <translation>Fester Geschäftsanschluss</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>How receivers see %1</source>
        <translation>So sehen Empfänger %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>How receivers see your address</source>
        <translation>So sehen Empfänger Ihre Adresse</translation>
    </message>
    <message>
        <source>How receivers see %1 is being looked up.</source>
        <translation>Wie Empfänger %1 sehen, wird geprüft.</translation>
    </message>
    <message>
        <source>How receivers see %1 could not be checked.</source>
        <translation>Wie Empfänger %1 sehen, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Receivers take %1 for a dial-up or home line.</source>
        <translation>Empfänger halten %1 für einen Einwahl- oder Privatanschluss.</translation>
    </message>
    <message>
        <source>Receivers cannot tell what kind of line %1 is.</source>
        <translation>Empfänger können nicht erkennen, was für ein Anschluss %1 ist.</translation>
    </message>
    <message>
        <source>Receivers take %1 for a fixed business line.</source>
        <translation>Empfänger halten %1 für einen festen Geschäftsanschluss.</translation>
    </message>
    <message>
        <source>What is seen: %1.</source>
        <translation>Zu sehen ist: %1.</translation>
    </message>
    <message>
        <source>What changes it: %1.</source>
        <translation>Das ändert es: %1.</translation>
    </message>
</context>
<context>
    <name>pictures::CalendarPicture</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What comes when</source>
        <translation>Was wann kommt</translation>
    </message>
    <message>
        <source>%1, done: %2.</source>
        <translation>%1, erledigt: %2.</translation>
    </message>
    <message>
        <source>Today, %1: %2.</source>
        <translation>Heute, %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>pictures::DotsPicture</name>
    <message numerus="yes">
        <source>%n have nothing against you</source>
        <comment>blocklists</comment>
        <translation>
            <numerusform>%n hat nichts gegen Sie</numerusform>
            <numerusform>%n haben nichts gegen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list you</source>
        <comment>blocklists</comment>
        <translation>
            <numerusform>%n führt Sie</numerusform>
            <numerusform>%n führen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer: normal</source>
        <comment>blocklists</comment>
        <translation>
            <numerusform>%n antwortete nicht: normal</numerusform>
            <numerusform>%n antworteten nicht: normal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to ask</source>
        <comment>blocklists</comment>
        <translation>
            <numerusform>%n noch zu fragen</numerusform>
            <numerusform>%n noch zu fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <comment>blocklists</comment>
        <translation>
            <numerusform>%n nicht gefragt</numerusform>
            <numerusform>%n nicht gefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n lists that decide, %1.</source>
        <translation>
            <numerusform>Von %n Liste, die entscheidet: %1.</numerusform>
            <numerusform>Von %n Listen, die entscheiden: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n lists that count for some, %1.</source>
        <translation>
            <numerusform>Von %n Liste, die für manche zählt: %1.</numerusform>
            <numerusform>Von %n Listen, die für manche zählen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n lists that hardly count, %1.</source>
        <translation>
            <numerusform>Von %n Liste, die kaum zählt: %1.</numerusform>
            <numerusform>Von %n Listen, die kaum zählen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Count for some</source>
        <translation>Zählen für manche</translation>
    </message>
    <message>
        <source>Hardly count</source>
        <translation>Zählen kaum</translation>
    </message>
    <message numerus="yes">
        <source>%n lists</source>
        <comment>blocklists of one weight</comment>
        <translation>
            <numerusform>%n Liste</numerusform>
            <numerusform>%n Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>What the blocklists say</source>
        <translation>Was die Sperrlisten sagen</translation>
    </message>
    <message>
        <source>No blocklist is asked.</source>
        <translation>Es wird keine Sperrliste gefragt.</translation>
    </message>
</context>
<context>
    <name>pictures::LookupsPicture</name>
    <message>
        <source>%1: %2</source>
        <comment>a service and how many look-ups it takes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 before, now %3</source>
        <comment>a service and how many look-ups it takes</comment>
        <translation>%1: bisher %2, jetzt %3</translation>
    </message>
    <message>
        <source>%1 of %2, too many</source>
        <comment>DNS look-ups</comment>
        <translation>%1 von %2, zu viele</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>DNS look-ups</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 before, now %2 of %3</source>
        <comment>DNS look-ups</comment>
        <translation>bisher %1, jetzt %2 von %3</translation>
    </message>
    <message>
        <source>DNS look-ups</source>
        <translation>DNS-Abfragen</translation>
    </message>
    <message>
        <source>DNS look-ups of the record</source>
        <translation>DNS-Abfragen des Eintrags</translation>
    </message>
    <message>
        <source>The record takes %1 DNS look-ups, but only %2 are allowed.</source>
        <translation>Der Eintrag braucht %1 DNS-Abfragen, aber nur %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>The record takes %1 of the %2 DNS look-ups that are allowed.</source>
        <translation>Der Eintrag braucht %1 der %2 erlaubten DNS-Abfragen.</translation>
    </message>
    <message>
        <source>The record takes %1 of the %2 DNS look-ups that are allowed; before it took %3.</source>
        <translation>Der Eintrag braucht %1 der %2 erlaubten DNS-Abfragen; vorher waren es %3.</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 braucht %2.</translation>
    </message>
    <message>
        <source>%1 took %2, now it takes %3.</source>
        <translation>%1 brauchte %2, jetzt %3.</translation>
    </message>
</context>
<context>
    <name>pictures::LoopPicture</name>
    <message>
        <source>there: looking …</source>
        <translation>hin: wird geprüft …</translation>
    </message>
    <message>
        <source>there: fits</source>
        <translation>hin: passt</translation>
    </message>
    <message>
        <source>there: another address</source>
        <translation>hin: andere Adresse</translation>
    </message>
    <message>
        <source>there: no address</source>
        <translation>hin: keine Adresse</translation>
    </message>
    <message>
        <source>there: could not check</source>
        <translation>hin: nicht geprüft</translation>
    </message>
    <message>
        <source>back: looking …</source>
        <translation>zurück: wird geprüft …</translation>
    </message>
    <message>
        <source>back: fits</source>
        <translation>zurück: passt</translation>
    </message>
    <message>
        <source>back: another name</source>
        <translation>zurück: anderer Name</translation>
    </message>
    <message>
        <source>back: no name</source>
        <translation>zurück: kein Name</translation>
    </message>
    <message>
        <source>back: could not check</source>
        <translation>zurück: nicht geprüft</translation>
    </message>
    <message>
        <source>Whether the name leads to %1 is being looked up.</source>
        <translation>Ob der Name zu %1 führt, wird geprüft.</translation>
    </message>
    <message>
        <source>The name leads to %1.</source>
        <translation>Der Name führt zu %1.</translation>
    </message>
    <message>
        <source>The name leads to another address than %1.</source>
        <translation>Der Name führt zu einer anderen Adresse als %1.</translation>
    </message>
    <message>
        <source>The name leads to no address, and so not to %1.</source>
        <translation>Der Name führt zu keiner Adresse, also auch nicht zu %1.</translation>
    </message>
    <message>
        <source>Whether the name leads to %1 could not be checked.</source>
        <translation>Ob der Name zu %1 führt, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Whether %1 leads back to the name is being looked up.</source>
        <translation>Ob %1 zum Namen zurückführt, wird geprüft.</translation>
    </message>
    <message>
        <source>%1 leads back to the name.</source>
        <translation>%1 führt zum Namen zurück.</translation>
    </message>
    <message>
        <source>%1 leads back to another name.</source>
        <translation>%1 führt zu einem anderen Namen zurück.</translation>
    </message>
    <message>
        <source>%1 leads back to no name.</source>
        <translation>%1 führt zu keinem Namen zurück.</translation>
    </message>
    <message>
        <source>Whether %1 leads back to the name could not be checked.</source>
        <translation>Ob %1 zum Namen zurückführt, wurde nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Your server is called</source>
        <translation>Ihr Server heißt</translation>
    </message>
    <message>
        <source>Your server’s name and its addresses</source>
        <translation>Name und Adressen Ihres Servers</translation>
    </message>
    <message>
        <source>The name of your server is not known yet.</source>
        <translation>Wie Ihr Server heißt, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Your server is called %1.</source>
        <translation>Ihr Server heißt %1.</translation>
    </message>
</context>
<context>
    <name>pictures::NamesPicture</name>
    <message>
        <source>looking …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>will agree</source>
        <translation>wird passen</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>anderer Name</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Return path (SPF)</source>
        <translation>Rücksendeadresse (SPF)</translation>
    </message>
    <message>
        <source>Signature (DKIM)</source>
        <translation>Signatur (DKIM)</translation>
    </message>
    <message>
        <source>From: what people see</source>
        <translation>From: sichtbarer Absender</translation>
    </message>
    <message>
        <source>One of the two must agree.</source>
        <translation>Eine von beiden muss passen.</translation>
    </message>
    <message>
        <source>The three names of a message</source>
        <translation>Die drei Namen einer Nachricht</translation>
    </message>
    <message>
        <source>The return path is being looked up.</source>
        <translation>Die Rücksendeadresse wird geprüft.</translation>
    </message>
    <message>
        <source>The return path, %1, agrees.</source>
        <translation>Die Rücksendeadresse %1 passt.</translation>
    </message>
    <message>
        <source>The return path, %1, will agree.</source>
        <translation>Die Rücksendeadresse %1 wird passen.</translation>
    </message>
    <message>
        <source>The return path is another name: %1.</source>
        <translation>Die Rücksendeadresse hat einen anderen Namen: %1.</translation>
    </message>
    <message>
        <source>SPF proves no return path.</source>
        <translation>SPF beweist keine Rücksendeadresse.</translation>
    </message>
    <message>
        <source>Whether the return path agrees could not be checked.</source>
        <translation>Ob die Rücksendeadresse passt, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The signature is being looked up.</source>
        <translation>Die Signatur wird geprüft.</translation>
    </message>
    <message>
        <source>The name in the signature, %1, agrees.</source>
        <translation>Der Name in der Signatur, %1, passt.</translation>
    </message>
    <message>
        <source>The name in the signature, %1, will agree.</source>
        <translation>Der Name in der Signatur, %1, wird passen.</translation>
    </message>
    <message>
        <source>The name in the signature is another: %1.</source>
        <translation>In der Signatur ist ein anderer Name: %1.</translation>
    </message>
    <message>
        <source>There is no signature.</source>
        <translation>Es gibt keine Signatur.</translation>
    </message>
    <message>
        <source>Whether the signature agrees could not be checked.</source>
        <translation>Ob die Signatur passt, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>People see %1 as the sender.</source>
        <translation>Sichtbarer Absender ist %1.</translation>
    </message>
</context>
<context>
    <name>pictures::SendersPicture</name>
    <message>
        <source>no record</source>
        <translation>kein Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n records, so none counts</source>
        <translation>
            <numerusform>%n Eintrag, also zählt keiner</numerusform>
            <numerusform>%n Einträge, also zählt keiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <comment>that say who may send</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Who may send for you</source>
        <translation>Wer für Sie senden darf</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sender and a remark</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No record says who may send now.</source>
        <translation>Kein Eintrag sagt jetzt, wer senden darf.</translation>
    </message>
    <message>
        <source>The record now names %1.</source>
        <translation>Der Eintrag nennt jetzt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n records now name %1, but with more than one none counts.</source>
        <translation>
            <numerusform>%n Eintrag nennt jetzt %1, aber bei mehr als einem zählt keiner.</numerusform>
            <numerusform>%n Einträge nennen jetzt %1, aber bei mehr als einem zählt keiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that it keeps %1.</source>
        <translation>Danach behält er %1.</translation>
    </message>
    <message>
        <source>It adds %1.</source>
        <translation>Hinzu kommt %1.</translation>
    </message>
    <message>
        <source>It leaves out %1.</source>
        <translation>Weg fällt %1.</translation>
    </message>
</context>
<context>
    <name>pictures::StagesPicture</name>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Into the spam folder</source>
        <translation>In den Spam-Ordner</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>%1, on trial</source>
        <comment>a stage of the rule</comment>
        <translation>%1, zur Probe</translation>
    </message>
    <message>
        <source>%1, %2 % of forgeries</source>
        <comment>a stage of the rule</comment>
        <translation>%1, %2 % der Fälschungen</translation>
    </message>
    <message>
        <source>The way to full protection</source>
        <translation>Der Weg zum vollen Schutz</translation>
    </message>
    <message>
        <source>No rule holds yet.</source>
        <translation>Noch gilt keine Regel.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a stage and when it begins</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Erledigt: %1.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Jetzt: %1.</translation>
    </message>
    <message>
        <source>Later: %1.</source>
        <translation>Später: %1.</translation>
    </message>
</context>
<context>
    <name>pictures::WatchPicture</name>
    <message>
        <source>%1, %2</source>
        <comment>a step and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Erledigt: %1.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Jetzt: %1.</translation>
    </message>
    <message>
        <source>Waiting: %1.</source>
        <translation>Wartet: %1.</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <translation>Noch nicht: %1.</translation>
    </message>
</context>
<context>
    <name>pictures::WayPicture</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>stations of a way</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a station and what is said of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: not reached yet.</source>
        <translation>%1: noch nicht erreicht.</translation>
    </message>
    <message>
        <source>%1: this is where it is now.</source>
        <translation>%1: Hier ist es jetzt.</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: erledigt.</translation>
    </message>
    <message>
        <source>%1: it failed here.</source>
        <translation>%1: Hier ist es gescheitert.</translation>
    </message>
    <message>
        <source>The stations are: %1.</source>
        <translation>Die Stationen sind: %1.</translation>
    </message>
    <message>
        <source>Asked at “%1”: %2</source>
        <comment>a station and its questions</comment>
        <translation>Gefragt bei „%1“: %2</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a label: its text
----------
the title of a check: how it ended</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Richtig wäre</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>If that is not possible</source>
        <translation>Falls das nicht möglich ist</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 (in full: %2)</source>
        <translation>%1 (vollständig: %2)</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Wert: %1</translation>
    </message>
    <message>
        <source>Or in pieces, where the form takes at most 255 characters: %1</source>
        <translation>Oder in Stücken, wo das Formular höchstens 255 Zeichen annimmt: %1</translation>
    </message>
    <message>
        <source>There now (keep it for undo): %1</source>
        <translation>Jetzt vorhanden (zum Zurücknehmen aufheben): %1</translation>
    </message>
    <message>
        <source>TTL: %1</source>
        <translation>TTL: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Nothing has to be changed.</source>
        <translation>Es muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>Mail of %1</source>
        <translation>Mail von %1</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Geprüft am %1</translation>
    </message>
    <message>
        <source>DNS host: %1</source>
        <translation>DNS-Anbieter: %1</translation>
    </message>
    <message>
        <source>the names of the mail server (A, AAAA, PTR, MX)</source>
        <translation>die Namen des Mailservers (A, AAAA, PTR, MX)</translation>
    </message>
    <message>
        <source>the SPF record</source>
        <translation>der SPF-Eintrag</translation>
    </message>
    <message>
        <source>the DKIM key</source>
        <translation>der DKIM-Schlüssel</translation>
    </message>
    <message>
        <source>the DMARC record</source>
        <translation>der DMARC-Eintrag</translation>
    </message>
    <message>
        <source>Some answers did not come, so these are missing or incomplete: %1. Check again later.</source>
        <translation>Einige Antworten kamen nicht, darum fehlt dies ganz oder teilweise: %1. Prüfen Sie später noch einmal.</translation>
    </message>
    <message>
        <source>More can be said once it is known which address your mail leaves from.</source>
        <translation>Mehr lässt sich sagen, sobald bekannt ist, von welcher Adresse Ihre Mail kommt.</translation>
    </message>
    <message>
        <source>So nothing could be checked.</source>
        <translation>Deshalb ließ sich nichts prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lists gave no answer that counts, for you or against you: %1.</source>
        <translation>
            <numerusform>%n Liste gab keine Antwort, die für oder gegen Sie zählt: %1.</numerusform>
            <numerusform>%n Listen gaben keine Antwort, die für oder gegen Sie zählt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it in: the records to publish</source>
        <translation>Eintragen: was zu veröffentlichen ist</translation>
    </message>
    <message>
        <source>The text to send them:</source>
        <translation>Text zum Verschicken:</translation>
    </message>
    <message>
        <source>No record could be composed. What was found above has to be fixed by hand.</source>
        <translation>Es ließ sich kein Eintrag zusammenstellen. Was oben gefunden wurde, muss von Hand berichtigt werden.</translation>
    </message>
    <message>
        <source>To fix by hand:</source>
        <translation>Von Hand zu berichtigen:</translation>
    </message>
    <message>
        <source>This was written while the check was still running, so these are missing or incomplete: %1. Write it again when the check has ended.</source>
        <translation>Dies wurde geschrieben, während die Prüfung noch lief, darum fehlt dies ganz oder teilweise: %1. Schreiben Sie es noch einmal, wenn die Prüfung beendet ist.</translation>
    </message>
    <message>
        <source>There is no domain %1, so there is nothing to publish.</source>
        <translation>Es gibt keine Domain %1, deshalb ist nichts zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Not everything has been looked up yet, so nothing can be said.</source>
        <translation>Noch ist nicht alles geprüft, darum lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>leave this field empty (in full: %1)</source>
        <translation>dieses Feld leer lassen (vollständig: %1)</translation>
    </message>
    <message>
        <source>%1 (in short: %2)</source>
        <translation>%1 (kurz: %2)</translation>
    </message>
    <message>
        <source>As above: %1</source>
        <translation>Wie oben: %1</translation>
    </message>
    <message>
        <source>This was written while the check was still running, so it is not complete.</source>
        <translation>Dies wurde geschrieben, während die Prüfung noch lief; es ist nicht vollständig.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (after %2)</source>
        <translation>%1 (nach %2)</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Next: nothing now. What is left has to wait.</source>
        <translation>Als Nächstes: im Moment nichts. Was übrig ist, muss warten.</translation>
    </message>
    <message>
        <source>What is to do, in this order</source>
        <translation>Was zu tun ist, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Who can act</source>
        <translation>Wer handeln kann</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>These are the DNS records that the mail of %1 needs. Please enter them as they are here.</source>
        <translation>Dies sind die DNS-Einträge, die die Mail von %1 braucht. Bitte legen Sie sie genau so an, wie sie hier stehen.</translation>
    </message>
    <message>
        <source>This is what the mail of %1 needs from whoever holds its address.</source>
        <translation>Das braucht die Mail von %1 vom Provider ihrer Adresse.</translation>
    </message>
    <message>
        <source>This is what the mail server of %1 needs.</source>
        <translation>Das braucht der Mailserver von %1.</translation>
    </message>
    <message>
        <source>This is what is to do for the mail of %1.</source>
        <translation>Das ist für die Mail von %1 zu tun.</translation>
    </message>
    <message>
        <source>%1 (%2, since %3)</source>
        <translation>%1 (%2, seit %3)</translation>
    </message>
    <message>
        <source>It usually takes %1.</source>
        <translation>Das dauert meist %1.</translation>
    </message>
    <message>
        <source>What receivers ask at %1 messages a day, newsletters among them</source>
        <translation>Was Empfänger bei %1 Nachrichten am Tag verlangen, Newsletter eingeschlossen</translation>
    </message>
    <message>
        <source>What receivers ask at %1 messages a day</source>
        <translation>Was Empfänger bei %1 Nachrichten am Tag verlangen</translation>
    </message>
    <message>
        <source>As published up to %1.</source>
        <translation>Wie bis %1 veröffentlicht.</translation>
    </message>
    <message>
        <source>DNS records for the mail of %1</source>
        <translation>DNS-Einträge für die Mail von %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>please enter these records in the DNS of %1. They concern mail only; the website stays as it is.</source>
        <translation>bitte tragen Sie diese Einträge im DNS von %1 ein. Sie betreffen nur die Mail; die Website bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The DNS is kept at %1.</source>
        <translation>Das DNS liegt bei %1.</translation>
    </message>
    <message>
        <source>Where an old value is named, replace it; please add no second record of that kind.</source>
        <translation>Wo ein alter Wert genannt ist, ersetzen Sie ihn; bitte legen Sie keinen zweiten Eintrag dieser Art an.</translation>
    </message>
    <message>
        <source>Old DNS records of %1</source>
        <translation>Alte DNS-Einträge von %1</translation>
    </message>
    <message>
        <source>To go back, enter the old value again in place of the new one.</source>
        <translation>Um zurückzugehen, tragen Sie den alten Wert wieder anstelle des neuen ein.</translation>
    </message>
    <message>
        <source>%1, type %2, as it was on %3:</source>
        <comment>name, type, date</comment>
        <translation>%1, Typ %2, wie er am %3 war:</translation>
    </message>
</context>
<context>
    <name>startup</name>
    <message>
        <source>The list of blocklists “%1” cannot be read: %2.</source>
        <translation>Die Liste der Sperrlisten „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The list of blocklists “%1” cannot be used: %2.</source>
        <translation>Die Liste der Sperrlisten „%1“ lässt sich nicht verwenden: %2.</translation>
    </message>
    <message>
        <source>The zone file “%1” cannot be read: %2.</source>
        <translation>Die Zonendatei „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The zone file “%1” is too large.</source>
        <translation>Die Zonendatei „%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>The zone file “%1” cannot be understood, line %2: %3.</source>
        <translation>Die Zonendatei „%1“ ist nicht zu verstehen, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>Ask this resolver instead of the system&apos;s: ADDR[:PORT], [v6]:PORT or https://…; may be repeated.</source>
        <translation>Diesen Resolver statt des Resolvers im System fragen: ADDR[:PORT], [v6]:PORT oder https://…; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Certificates to trust for a resolver at https://….</source>
        <translation>Zertifikate, denen bei einem Resolver unter https://… vertraut wird.</translation>
    </message>
    <message>
        <source>The port of authoritative servers (53).</source>
        <translation>Der Port der zuständigen Nameserver (53).</translation>
    </message>
    <message>
        <source>Never ask the authoritative servers directly.</source>
        <translation>Die zuständigen Nameserver nie direkt fragen.</translation>
    </message>
    <message>
        <source>Answer from a zone file, without any network; may be repeated.</source>
        <translation>Aus einer Zonendatei antworten, ganz ohne Netz; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Answer from a made-up firm&apos;s DNS, without any network.</source>
        <translation>Aus dem DNS einer erfundenen Firma antworten, ganz ohne Netz.</translation>
    </message>
    <message>
        <source>Seconds for one question with all its retries.</source>
        <translation>Sekunden für eine Frage mit allen Wiederholungen.</translation>
    </message>
    <message>
        <source>Seconds for the whole command.</source>
        <translation>Sekunden für den ganzen Befehl.</translation>
    </message>
    <message>
        <source>“%1” is not a port; a port is a number from 1 to 65535.</source>
        <translation>„%1“ ist kein Port; ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>“%1” is not a resolver; write an IP address, with :PORT behind it where it is not 53, or https://….</source>
        <translation>„%1“ ist kein Resolver; schreiben Sie eine IP-Adresse, dahinter :PORT, wo er nicht 53 ist, oder https://….</translation>
    </message>
    <message>
        <source>“%1” is not the address of a resolver; it begins with https:// and a host name.</source>
        <translation>„%1“ ist nicht die Adresse eines Resolvers; sie beginnt mit https:// und einem Hostnamen.</translation>
    </message>
    <message>
        <source>DNS over HTTPS needs TLS, which is missing on this system.</source>
        <translation>DNS über HTTPS braucht TLS, und das fehlt auf diesem System.</translation>
    </message>
    <message>
        <source>The certificate file “%1” cannot be read.</source>
        <translation>Die Zertifikatsdatei „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate.</source>
        <translation>Die Datei „%1“ enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>A name is missing; it looks like example.com.</source>
        <translation>Es fehlt ein Name; er sieht aus wie example.com.</translation>
    </message>
    <message>
        <source>“%1” is an IP address; a name is wanted here, such as mail.example.com.</source>
        <translation>„%1“ ist eine IP-Adresse; hier wird ein Name gebraucht, etwa mail.example.com.</translation>
    </message>
    <message>
        <source>“%1” is too long to be a domain name.</source>
        <translation>„%1“ ist zu lang für einen Domainnamen.</translation>
    </message>
    <message>
        <source>“%1” has characters that domain names cannot have.</source>
        <translation>„%1“ enthält Zeichen, die in Domainnamen nicht vorkommen können.</translation>
    </message>
    <message>
        <source>“%1” has two dots in a row.</source>
        <translation>„%1“ enthält zwei Punkte hintereinander.</translation>
    </message>
    <message>
        <source>“%1” has a hyphen at the start or the end of a part.</source>
        <translation>„%1“ hat einen Bindestrich am Anfang oder am Ende eines Teils.</translation>
    </message>
    <message>
        <source>“%1” has no dot in it; a domain looks like example.com.</source>
        <translation>„%1“ enthält keinen Punkt; eine Domain sieht aus wie example.com.</translation>
    </message>
    <message>
        <source>“%1” ends in a number, which no domain does.</source>
        <translation>„%1“ endet mit einer Zahl, das tut keine Domain.</translation>
    </message>
    <message>
        <source>“%1” is more than one name; please give one.</source>
        <translation>„%1“ ist mehr als ein Name; bitte geben Sie nur einen an.</translation>
    </message>
    <message>
        <source>An address is missing; it looks like 192.0.2.1.</source>
        <translation>Es fehlt eine Adresse; sie sieht aus wie 192.0.2.1.</translation>
    </message>
    <message>
        <source>“%1” is a range; one address is wanted, without the slash and what follows it.</source>
        <translation>„%1“ ist ein Adressbereich; gebraucht wird eine einzelne Adresse, ohne den Schrägstrich und was danach kommt.</translation>
    </message>
    <message>
        <source>“%1” is an address inside your network (it has a % in it); the public address is wanted.</source>
        <translation>„%1“ ist eine Adresse in Ihrem eigenen Netz (sie enthält ein %); gebraucht wird die öffentliche Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address; it looks like 192.0.2.1 or 2001:db8::1, without zeros at the front of a number.</source>
        <translation>„%1“ ist keine IP-Adresse; sie sieht aus wie 192.0.2.1 oder 2001:db8::1, ohne Nullen am Anfang einer Zahl.</translation>
    </message>
    <message>
        <source>A selector is missing; it is a short word such as s2026q4.</source>
        <translation>Es fehlt ein Selektor; er ist ein kurzes Wort wie s2026q4.</translation>
    </message>
    <message>
        <source>“%1” is not a selector; a selector is a short word such as s2026q4.</source>
        <translation>„%1“ ist kein Selektor; ein Selektor ist ein kurzes Wort wie s2026q4.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address; reports go to one such as dmarc@example.com.</source>
        <translation>„%1“ ist keine Mailadresse; Berichte gehen an eine wie dmarc@example.com.</translation>
    </message>
    <message>
        <source>“%1” has a character before the @ that cannot stand in this record.</source>
        <translation>„%1“ hat vor dem @ ein Zeichen, das in diesem Eintrag nicht stehen kann.</translation>
    </message>
    <message>
        <source>The list of blocklists “%1” cannot be used: a zone in it holds a key. Write &lt;key&gt; in its place, and give the key apart.</source>
        <translation>Die Liste der Sperrlisten „%1“ lässt sich nicht verwenden: In einer Zone darin steht ein Schlüssel. Schreiben Sie an seine Stelle &lt;key&gt; und geben Sie den Schlüssel getrennt an.</translation>
    </message>
    <message>
        <source>That is no key of a blocklist; it is one word of letters, digits and hyphens, at most 63 of them.</source>
        <translation>Das ist kein Schlüssel einer Sperrliste; ein solcher ist ein einziges Wort aus Buchstaben, Ziffern und Bindestrichen, höchstens 63 davon.</translation>
    </message>
    <message>
        <source>--list-key wants the operator and a file that holds the key: --list-key abusix=key.txt.</source>
        <translation>Zu --list-key gehören der Betreiber und eine Datei, die den Schlüssel enthält: --list-key abusix=key.txt.</translation>
    </message>
    <message>
        <source>No lists are asked with a key of “%1”; there are: %2.</source>
        <translation>Mit einem Schlüssel von „%1“ werden keine Listen gefragt; es gibt: %2.</translation>
    </message>
    <message>
        <source>--list-key wants a file that holds the key, never the key itself, which others could see there.</source>
        <translation>--list-key will eine Datei, die den Schlüssel enthält, nie den Schlüssel selbst, den andere dort sehen könnten.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read: %2.</source>
        <translation>Die Schlüsseldatei „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>In the file “%1”: %2</source>
        <translation>In der Datei „%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds above 0 and up to 3600.</source>
        <translation>„%1“ ist keine Zahl von Sekunden über 0 und bis 3600.</translation>
    </message>
    <message>
        <source>a closing parenthesis without an opening one</source>
        <translation>eine schließende Klammer ohne öffnende</translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation>eine Klammer wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>“%1” is not a domain name</source>
        <translation>„%1“ ist kein Domainname</translation>
    </message>
    <message>
        <source>“%1” is not a TTL, the time for which an answer may be kept</source>
        <translation>„%1“ ist keine TTL, also keine Zeit, für die eine Antwort aufbewahrt werden darf</translation>
    </message>
    <message>
        <source>%1 is not understood here</source>
        <translation>%1 wird hier nicht verstanden</translation>
    </message>
    <message>
        <source>the first record has no name</source>
        <translation>der erste Eintrag hat keinen Namen</translation>
    </message>
    <message>
        <source>a record type is missing</source>
        <translation>es fehlt der Typ eines Eintrags</translation>
    </message>
    <message>
        <source>“%1” is not a record type</source>
        <translation>„%1“ ist kein Eintragstyp</translation>
    </message>
    <message>
        <source>the value of this %1 record cannot be read</source>
        <translation>der Wert dieses Eintrags vom Typ %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>a string of this TXT record is longer than 255 octets</source>
        <translation>eine Zeichenkette dieses TXT-Eintrags ist länger als 255 Byte</translation>
    </message>
    <message>
        <source>this record has more strings than a record can hold</source>
        <translation>dieser Eintrag hat mehr Zeichenketten, als ein Eintrag aufnehmen kann</translation>
    </message>
    <message>
        <source>a lookup that is to fail is written like this: ; %1 NAME TYPE</source>
        <translation>eine Abfrage, die scheitern soll, wird so geschrieben: ; %1 NAME TYPE</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a new key, because the standard allows no underscore in it. Please take letters, digits and hyphens, such as s2026q4.</source>
        <translation>„%1“ kann nicht der Name eines neuen Schlüssels sein, weil der Standard darin keinen Unterstrich erlaubt. Bitte nehmen Sie Buchstaben, Ziffern und Bindestriche, etwa s2026q4.</translation>
    </message>
</context>
<context>
    <name>updates::Download</name>
    <message>
        <source>it is not an https address</source>
        <translation>es ist keine https-Adresse</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es hat zu lange gedauert</translation>
    </message>
    <message>
        <source>the server answers with %1</source>
        <translation>der Server antwortet mit %1</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>This form wants the value of a TXT record in double quotes.</source>
        <translation>Dieses Formular will den Wert eines TXT-Eintrags in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>widgets::Chip</name>
    <message>
        <source>%1, stays</source>
        <translation>%1, bleibt</translation>
    </message>
    <message>
        <source>%1, added</source>
        <translation>%1, kommt hinzu</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1, fällt weg</translation>
    </message>
    <message>
        <source>%1, worth fixing</source>
        <translation>%1, sollte behoben werden</translation>
    </message>
    <message>
        <source>%1, wrong</source>
        <translation>%1, falsch</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, richtig</translation>
    </message>
</context>
<context>
    <name>widgets::ChoiceTile</name>
    <message>
        <source>%1, %2</source>
        <comment>what is chosen, what is said of it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>widgets::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>widgets::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>widgets::LadderRung</name>
    <message>
        <source>%1 %2</source>
        <comment>made, where</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>made where, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>widgets::LetterBox</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Letter. Subject: %1.</source>
        <translation>Brief. Betreff: %1.</translation>
    </message>
</context>
<context>
    <name>widgets::NextCard</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Next: what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what to do, how long it takes</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>widgets::PageHead</name>
    <message>
        <source>How far the check is</source>
        <translation>Wie weit die Prüfung ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the answer, its state</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>widgets::Rail</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>No domain yet</source>
        <translation>Noch keine Domain</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Domain: %1</translation>
    </message>
    <message>
        <source>Another domain …</source>
        <translation>Andere Domain …</translation>
    </message>
</context>
<context>
    <name>widgets::RailList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>widgets::RailModel</name>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step: its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>widgets::RecordCard</name>
    <message>
        <source>Add this record</source>
        <translation>Diesen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a record is for: what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text to send</source>
        <translation>Text zum Verschicken</translation>
    </message>
    <message>
        <source>Copy the text to send for %1</source>
        <translation>Den Text zum Verschicken für %1 kopieren</translation>
    </message>
    <message>
        <source>If they answer: ask your registrar</source>
        <translation>Falls die Antwort lautet: Fragen Sie Ihren Registrar</translation>
    </message>
    <message>
        <source>Copy the second text to send for %1</source>
        <translation>Den zweiten Text zum Verschicken für %1 kopieren</translation>
    </message>
    <message>
        <source>Copy the old value of %1</source>
        <translation>Den alten Wert von %1 kopieren</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Copy the type of %1</source>
        <translation>Den Typ von %1 kopieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Copy the full name of %1</source>
        <translation>Den vollständigen Namen von %1 kopieren</translation>
    </message>
    <message>
        <source>Copy the short name of %1</source>
        <translation>Den kurzen Namen von %1 kopieren</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Copy the value of %1</source>
        <translation>Den Wert von %1 kopieren</translation>
    </message>
    <message>
        <source>Copy the value of %1 in pieces</source>
        <translation>Den Wert von %1 in Stücken kopieren</translation>
    </message>
    <message>
        <source>Copy the TTL of %1</source>
        <translation>Die TTL von %1 kopieren</translation>
    </message>
    <message>
        <source>Copy old value %1 of %2</source>
        <comment>number, name</comment>
        <translation>Alten Wert %1 von %2 kopieren</translation>
    </message>
    <message>
        <source>Replace the old records with this one</source>
        <translation>Die alten Einträge durch diesen ersetzen</translation>
    </message>
    <message>
        <source>Replace the old record with this one</source>
        <translation>Den alten Eintrag durch diesen ersetzen</translation>
    </message>
    <message>
        <source>Remove this record</source>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Leave this field empty: that is %1 itself.</source>
        <translation>Lassen Sie dieses Feld leer: Das ist %1 selbst.</translation>
    </message>
    <message>
        <source>The form adds .%1 by itself.</source>
        <translation>Das Formular hängt .%1 selbst an.</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>More, and the old value to go back to</source>
        <translation>Mehr, und der alte Wert für den Weg zurück</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzer Name</translation>
    </message>
    <message>
        <source>For forms that add the domain themselves.</source>
        <translation>Für Formulare, die die Domain selbst anhängen.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>How long others may remember it, in seconds.</source>
        <translation>Wie lange andere ihn sich merken dürfen, in Sekunden.</translation>
    </message>
    <message>
        <source>Value in pieces</source>
        <translation>Wert in Stücken</translation>
    </message>
    <message>
        <source>For forms that take at most 255 characters in one piece.</source>
        <translation>Für Formulare, die höchstens 255 Zeichen in einem Stück annehmen.</translation>
    </message>
</context>
<context>
    <name>widgets::RowHead</name>
    <message>
        <source>%1, %2</source>
        <comment>what a row says, who or when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message>
        <source>Sets up a domain so that its mail arrives.</source>
        <translation>Richtet eine Domain so ein, dass ihre Mail ankommt.</translation>
    </message>
    <message>
        <source>The domain to begin with.</source>
        <translation>Die Domain, mit der begonnen wird.</translation>
    </message>
    <message>
        <source>The language of sentences, e.g. de.</source>
        <translation>Die Sprache der Sätze, zum Beispiel de.</translation>
    </message>
    <message>
        <source>An address that the server sends from; may be repeated.</source>
        <translation>Eine Adresse, von der der Server sendet; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The mail server&apos;s name.</source>
        <translation>Der Name des Mailservers.</translation>
    </message>
    <message>
        <source>A DKIM selector; may be repeated.</source>
        <translation>Ein DKIM-Selektor; mehrfach möglich.</translation>
    </message>
    <message>
        <source>A newer catalogue of blocklists.</source>
        <translation>Ein neueres Verzeichnis der Sperrlisten.</translation>
    </message>
    <message>
        <source>Please name one domain at most; --help tells the options.</source>
        <translation>Bitte nennen Sie höchstens eine Domain; --help nennt die Optionen.</translation>
    </message>
    <message>
        <source>--ip, --host and --selector need a domain that they belong to.</source>
        <translation>Zu --ip, --host und --selector gehört eine Domain, für die sie gelten.</translation>
    </message>
    <message>
        <source>SPF: who may send for you</source>
        <translation>SPF: wer für Sie senden darf</translation>
    </message>
    <message>
        <source>DKIM: the key to your signature</source>
        <translation>DKIM: der Schlüssel zu Ihrer Signatur</translation>
    </message>
    <message>
        <source>DMARC: the rule for receivers</source>
        <translation>DMARC: die Regel für Empfänger</translation>
    </message>
    <message>
        <source>The address of your mail server&apos;s name</source>
        <translation>Die Adresse zum Namen Ihres Mailservers</translation>
    </message>
    <message>
        <source>The reverse name of your address</source>
        <translation>Der Reverse-DNS-Name Ihrer Adresse</translation>
    </message>
    <message>
        <source>MX: where answers to your mail go</source>
        <translation>MX: wohin Antworten auf Ihre Mail gehen</translation>
    </message>
    <message>
        <source>DKIM: the signature of a service</source>
        <translation>DKIM: die Signatur eines Dienstes</translation>
    </message>
    <message>
        <source>The return address of a service</source>
        <translation>Die Rücksendeadresse eines Dienstes</translation>
    </message>
    <message>
        <source>Only the company that gave you the address can make this record; typed into your own domain it would do nothing. Send them this text:</source>
        <translation>Nur die Firma, von der Sie die Adresse haben, kann diesen Eintrag anlegen; in Ihrer eigenen Domain eingetragen, bewirkt er nichts. Senden Sie ihr diesen Text:</translation>
    </message>
    <message>
        <source>This is set on the mail server itself.</source>
        <translation>Dies wird auf dem Mailserver selbst eingestellt.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Bei %1.</translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <translation>Bei %1: %2.</translation>
    </message>
    <message>
        <source>In the DNS settings of %1, at the company that runs %2.</source>
        <translation>In den DNS-Einstellungen von %1, bei der Firma, die %2 betreibt.</translation>
    </message>
    <message>
        <source>In the DNS settings of %1.</source>
        <translation>In den DNS-Einstellungen von %1.</translation>
    </message>
    <message>
        <source>your relay</source>
        <translation>Ihrem Relay</translation>
    </message>
    <message>
        <source>the services that send for you</source>
        <translation>Ihren Sendediensten</translation>
    </message>
    <message>
        <source>found: it takes the domain&apos;s mail</source>
        <translation>gefunden: nimmt die Mail der Domain an</translation>
    </message>
    <message>
        <source>found: %1 takes the domain&apos;s mail</source>
        <translation>gefunden: %1 nimmt die Mail der Domain an</translation>
    </message>
    <message>
        <source>found in the SPF record</source>
        <translation>gefunden im SPF-Eintrag</translation>
    </message>
    <message>
        <source>found in the SPF record: %1</source>
        <translation>gefunden im SPF-Eintrag: %1</translation>
    </message>
    <message>
        <source>found by its signature key</source>
        <translation>gefunden an seinem Signaturschlüssel</translation>
    </message>
    <message>
        <source>found by its signature key %1</source>
        <translation>gefunden an seinem Signaturschlüssel %1</translation>
    </message>
    <message>
        <source>found: a usual name that has an address</source>
        <translation>gefunden: ein üblicher Name, der eine Adresse hat</translation>
    </message>
    <message>
        <source>found: the address of %1</source>
        <translation>gefunden: die Adresse von %1</translation>
    </message>
    <message>
        <source>found: the reverse name of your address</source>
        <translation>gefunden: der Reverse-DNS-Name Ihrer Adresse</translation>
    </message>
    <message>
        <source>This domain is open in another window, which keeps what is entered there. Close one of the two, then open this one again.</source>
        <translation>Diese Domain ist in einem anderen Fenster offen, das behält, was dort eingegeben wird. Schließen Sie eines der beiden und öffnen Sie dieses dann noch einmal.</translation>
    </message>
    <message>
        <source>The address of your domain</source>
        <translation>Die Adresse Ihrer Domain</translation>
    </message>
    <message>
        <source>What was kept in the file %1 cannot be read: it is damaged, or a newer version of this program wrote it. It could not be moved out of the way either, so nothing is kept in its place.</source>
        <translation>Was in der Datei %1 gespeichert war, lässt sich nicht lesen: Sie ist beschädigt, oder eine neuere Version dieses Programms hat sie geschrieben. Sie ließ sich auch nicht beiseitelegen; deshalb wird an ihrer Stelle nichts gespeichert.</translation>
    </message>
    <message>
        <source>What was kept in the file %1 cannot be read: it is damaged, or a newer version of this program wrote it. Nothing of it is lost: it is called %2 now.</source>
        <translation>Was in der Datei %1 gespeichert war, lässt sich nicht lesen: Sie ist beschädigt, oder eine neuere Version dieses Programms hat sie geschrieben. Verloren ist nichts davon: Die Datei heißt jetzt %2.</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>done, not seen yet</source>
        <translation>erledigt, noch nicht sichtbar</translation>
    </message>
    <message>
        <source>fixed by the same letter</source>
        <translation>wird durch dasselbe Schreiben behoben</translation>
    </message>
    <message>
        <source>fixed by the task above</source>
        <translation>wird durch die Aufgabe darüber behoben</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n things are fine</source>
        <translation>
            <numerusform>%n Sache ist in Ordnung</numerusform>
            <numerusform>%n Dinge sind in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the letter</source>
        <translation>Schreiben &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Write in mail program</source>
        <translation>Im &amp;Mailprogramm schreiben</translation>
    </message>
    <message>
        <source>I have &amp;sent it</source>
        <translation>Ich habe es ab&amp;geschickt</translation>
    </message>
    <message>
        <source>I have &amp;typed it in</source>
        <translation>Ich habe es ein&amp;getragen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;Show me where to type it</source>
        <translation>Zeigen, wo ich es &amp;eintrage</translation>
    </message>
    <message>
        <source>It &amp;is typed in already</source>
        <translation>Es ist schon ein&amp;getragen</translation>
    </message>
    <message>
        <source>&amp;Open the list&apos;s page</source>
        <translation>Seite der Liste ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Show me how</source>
        <translation>An&amp;leitung zeigen</translation>
    </message>
    <message>
        <source>I have a&amp;sked them</source>
        <translation>Ich habe an&amp;gefragt</translation>
    </message>
    <message>
        <source>&amp;Show me how to find it</source>
        <translation>Zeigen, wie ich das &amp;finde</translation>
    </message>
    <message>
        <source>It has s&amp;topped</source>
        <translation>Es hat a&amp;ufgehört</translation>
    </message>
    <message>
        <source>I have &amp;done it</source>
        <translation>Ich habe es er&amp;ledigt</translation>
    </message>
    <message>
        <source>I have &amp;told them</source>
        <translation>Ich habe Bescheid &amp;gegeben</translation>
    </message>
    <message>
        <source>&amp;Name the mailbox</source>
        <translation>Postfach &amp;nennen</translation>
    </message>
    <message>
        <source>&amp;Confirm on the page “Start”</source>
        <translation>Auf der Seite „Start“ &amp;bestätigen</translation>
    </message>
    <message>
        <source>&amp;Prove it with a message</source>
        <translation>Mit einer Nachricht &amp;beweisen</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>I have &amp;passed it on</source>
        <translation>Ich habe ihn weiter&amp;gegeben</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>Schlüssel &amp;erzeugen</translation>
    </message>
    <message>
        <source>&amp;Save the key</source>
        <translation>Schlüssel &amp;speichern</translation>
    </message>
    <message>
        <source>The server &amp;has it</source>
        <translation>Der Server &amp;hat ihn</translation>
    </message>
    <message>
        <source>&amp;Show me the settings</source>
        <translation>&amp;Einstellungen zeigen</translation>
    </message>
    <message>
        <source>It is &amp;switched on</source>
        <translation>Es ist ein&amp;geschaltet</translation>
    </message>
    <message>
        <source>&amp;Open a message …</source>
        <translation>Nachricht ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>I have &amp;written to them</source>
        <translation>Ich habe ihnen &amp;geschrieben</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Asked on %1. Until they answer there is nothing to do here.</source>
        <translation>Angefragt am %1. Bis zur Antwort ist hier nichts zu tun.</translation>
    </message>
    <message>
        <source>I have &amp;not sent it</source>
        <translation>Ich habe es &amp;nicht abgeschickt</translation>
    </message>
    <message>
        <source>Typed in on %1. We look for it.</source>
        <translation>Eingetragen am %1. Wir suchen danach.</translation>
    </message>
    <message>
        <source>Typed in on %1. The next look is at %2.</source>
        <translation>Eingetragen am %1. Die nächste Prüfung ist am %2.</translation>
    </message>
    <message>
        <source>I have &amp;not typed it in</source>
        <translation>Ich habe es &amp;nicht eingetragen</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Zuerst: %1</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>Dort&amp;hin wechseln</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Nicht vor dem %1.</translation>
    </message>
    <message>
        <source>It has &amp;not stopped</source>
        <translation>Es hat &amp;nicht aufgehört</translation>
    </message>
    <message>
        <source>The server does &amp;not have it</source>
        <translation>Der Server hat ihn &amp;nicht</translation>
    </message>
    <message>
        <source>It is &amp;not switched on</source>
        <translation>Es ist &amp;nicht eingeschaltet</translation>
    </message>
    <message>
        <source>&amp;Not done yet</source>
        <translation>&amp;Noch nicht erledigt</translation>
    </message>
    <message>
        <source>This is done on another page, and ends it here, too.</source>
        <translation>Das erledigen Sie auf einer anderen Seite; damit ist es auch hier erledigt.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>%1 of %2 lists</source>
        <translation>%1 von %2 Listen</translation>
    </message>
    <message>
        <source>Mail is refused</source>
        <translation>Mail wird abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n zu beheben</numerusform>
            <numerusform>%n zu beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n zu tun</numerusform>
            <numerusform>%n zu tun</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for step %1</source>
        <translation>Wartet auf Schritt %1</translation>
    </message>
    <message>
        <source>Asked, waiting</source>
        <translation>Angefragt, wartet</translation>
    </message>
    <message>
        <source>Seen by some</source>
        <translation>Teilweise sichtbar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n to type in</source>
        <translation>
            <numerusform>%n einzutragen</numerusform>
            <numerusform>%n einzutragen</numerusform>
        </translation>
    </message>
    <message>
        <source>To be fixed by hand</source>
        <translation>Von Hand zu beheben</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Nothing to type in</source>
        <translation>Nichts einzutragen</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>With a real message</source>
        <translation>Mit einer echten Nachricht</translation>
    </message>
    <message>
        <source>What comes later</source>
        <translation>Was später kommt</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>May it send mail?</source>
        <translation>Darf sie Mail senden?</translation>
    </message>
    <message>
        <source>Do the names match?</source>
        <translation>Passen die Namen?</translation>
    </message>
    <message>
        <source>Does anybody refuse it?</source>
        <translation>Lehnt sie jemand ab?</translation>
    </message>
    <message>
        <source>Who sends for you?</source>
        <translation>Wer sendet für Sie?</translation>
    </message>
    <message>
        <source>Is it really you?</source>
        <translation>Sind Sie es wirklich?</translation>
    </message>
    <message>
        <source>What about forgeries?</source>
        <translation>Und Fälschungen?</translation>
    </message>
    <message>
        <source>Where, and what</source>
        <translation>Wo und was</translation>
    </message>
    <message>
        <source>%1 does it</source>
        <translation>Liegt bei %1</translation>
    </message>
    <message>
        <source>No such domain</source>
        <translation>Domain gibt es nicht</translation>
    </message>
    <message>
        <source>It left your server without encryption</source>
        <translation>Sie verließ Ihren Server ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>It left your server encrypted</source>
        <translation>Sie verließ Ihren Server verschlüsselt</translation>
    </message>
    <message>
        <source>It left your server</source>
        <translation>Sie verließ Ihren Server</translation>
    </message>
    <message>
        <source>One click leaves the newsletter</source>
        <translation>Ein Klick bestellt den Newsletter ab</translation>
    </message>
    <message>
        <source>One click does not leave the newsletter</source>
        <translation>Ein Klick bestellt den Newsletter nicht ab</translation>
    </message>
    <message>
        <source>Others passed it on</source>
        <translation>Andere haben sie weitergegeben</translation>
    </message>
    <message>
        <source>&amp;Open their page</source>
        <translation>Ihre &amp;Seite öffnen</translation>
    </message>
    <message>
        <source>I have &amp;signed up</source>
        <translation>Ich habe mich an&amp;gemeldet</translation>
    </message>
    <message>
        <source>I have &amp;not done that</source>
        <translation>Ich habe das &amp;nicht getan</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Could not be saved as %1: %2</source>
        <translation>Ließ sich nicht als %1 speichern: %2</translation>
    </message>
    <message>
        <source>is it still yours?</source>
        <translation>gehört das noch Ihnen?</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>worth fixing</source>
        <translation>verbesserungswürdig</translation>
    </message>
    <message>
        <source>mail is refused</source>
        <translation>Mail wird abgewiesen</translation>
    </message>
    <message>
        <source>done by a service</source>
        <translation>macht ein Dienst</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Step %1: %2, on %3 %4</source>
        <translation>Schritt %1: %2, am %3 %4</translation>
    </message>
    <message>
        <source>Waits for Start</source>
        <translation>Wartet auf Start</translation>
    </message>
    <message>
        <source>Waits for the rule</source>
        <translation>Wartet auf Regel</translation>
    </message>
    <message>
        <source>Waits for records</source>
        <translation>Wartet: Einträge</translation>
    </message>
    <message>
        <source>Being watched</source>
        <translation>Wird beobachtet</translation>
    </message>
    <message>
        <source>Please answer</source>
        <translation>Bitte antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are right already</source>
        <translation>
            <numerusform>%n Eintrag ist schon richtig</numerusform>
            <numerusform>%n Einträge sind schon richtig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::AddressPage</name>
    <message>
        <source>A fixed address from your provider: some days, a few euros a month</source>
        <translation>Eine feste Adresse von Ihrem Provider: einige Tage, ein paar Euro im Monat</translation>
    </message>
    <message>
        <source>A relay: the same day, often free for small volumes</source>
        <translation>Ein Relay: noch am selben Tag, für kleine Mengen oft kostenlos</translation>
    </message>
    <message>
        <source>A small server at a hosting company has a fixed address, and you set its reverse name yourself. Ask before you order whether outgoing port 25 is open; some open it only on request.</source>
        <translation>Ein kleiner Server bei einer Hostingfirma hat eine feste Adresse, und seinen Reverse-DNS-Namen setzen Sie selbst. Fragen Sie vor der Bestellung, ob Port 25 nach außen offen ist; manche öffnen ihn nur auf Anfrage.</translation>
    </message>
    <message>
        <source>Copy the text for your provider</source>
        <translation>Den Text für Ihren Provider kopieren</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Step 1 of 5 · Your address</source>
        <translation>Schritt 1 von 5 · Ihre Adresse</translation>
    </message>
    <message>
        <source>Try whether your server may send mail out</source>
        <translation>Probieren Sie, ob Ihr Server Mail nach außen senden darf</translation>
    </message>
    <message>
        <source>The command to run on the server</source>
        <translation>Der Befehl, den Sie auf dem Server ausführen</translation>
    </message>
    <message>
        <source>“succeeded” or “open” is good. “timed out” means that port 25 is closed: only your provider can open it.</source>
        <translation>„succeeded“ oder „open“ ist gut. „timed out“ heißt, dass Port 25 geschlossen ist: Nur Ihr Provider kann ihn öffnen.</translation>
    </message>
    <message>
        <source>If your provider says no: three other ways</source>
        <translation>Falls Ihr Provider Nein sagt: drei andere Wege</translation>
    </message>
    <message>
        <source>Ask for a fixed public IPv4 address that may send mail and whose reverse name you may choose. Many give it only with a business line. You can send this text:</source>
        <translation>Bitten Sie um eine feste öffentliche IPv4-Adresse, die Mail senden darf und deren Reverse-DNS-Namen Sie wählen dürfen. Viele geben sie nur mit einem Geschäftsanschluss her. Sie können diesen Text senden:</translation>
    </message>
    <message>
        <source>Your server hands its mail to a relay, which delivers it from an address that receivers know. Choose “My server hands it on to a relay” on the page “Start”; steps 1 and 2 are then theirs.</source>
        <translation>Ihr Server übergibt seine Mail einem Relay, das sie von einer Adresse aus zustellt, die Empfänger kennen. Wählen Sie auf der Seite „Start“ „Mein Server gibt sie an ein Relay weiter“; die Schritte 1 und 2 sind dann Sache des Relays.</translation>
    </message>
    <message>
        <source>A rented server: one to two days, a few euros a month</source>
        <translation>Ein gemieteter Server: ein bis zwei Tage, ein paar Euro im Monat</translation>
    </message>
    <message>
        <source>step 2: a name of your own</source>
        <translation>Schritt 2: ein eigener Name</translation>
    </message>
    <message>
        <source>%1 closes port 25 and does not open it: use a relay, or another provider.</source>
        <translation>%1 schließt Port 25 und öffnet ihn nicht: Nehmen Sie ein Relay oder einen anderen Provider.</translation>
    </message>
    <message>
        <source>%1 closes port 25 until you ask for it. Then no mail gets out at all.</source>
        <translation>%1 schließt Port 25, bis Sie um die Öffnung bitten. Bis dahin kommt gar keine Mail hinaus.</translation>
    </message>
    <message>
        <source>%1 opens port 25 on request. Until then no mail gets out at all.</source>
        <translation>%1 öffnet Port 25 auf Anfrage. Bis dahin kommt gar keine Mail hinaus.</translation>
    </message>
    <message>
        <source>Many providers close port 25; then no mail gets out at all.</source>
        <translation>Viele Provider schließen Port 25; dann kommt gar keine Mail hinaus.</translation>
    </message>
</context>
<context>
    <name>wizard::AfterPage</name>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>&amp;Add the dates to my calendar …</source>
        <translation>Termine in meinen &amp;Kalender übernehmen …</translation>
    </message>
    <message>
        <source>Your mail is set up and proved</source>
        <translation>Ihre Mail ist eingerichtet und bewiesen</translation>
    </message>
    <message>
        <source>Send little at first, and look again now and then.</source>
        <translation>Senden Sie anfangs wenig und prüfen Sie ab und zu erneut.</translation>
    </message>
    <message>
        <source>Your mail is set up</source>
        <translation>Ihre Mail ist eingerichtet</translation>
    </message>
    <message>
        <source>Prove it with a real message before you rely on it.</source>
        <translation>Beweisen Sie es mit einer echten Nachricht, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>What comes when the steps are done</source>
        <translation>Was kommt, wenn die Schritte erledigt sind</translation>
    </message>
    <message>
        <source>%1 of 5 steps are done.</source>
        <translation>%1 von 5 Schritten sind erledigt.</translation>
    </message>
    <message>
        <source>Look whether they have answered</source>
        <translation>Nachsehen, ob eine Antwort da ist</translation>
    </message>
    <message>
        <source>The next stage of your rule may begin</source>
        <translation>Die nächste Stufe Ihrer Regel kann beginnen</translation>
    </message>
    <message>
        <source>A new key for the signature, and a look at everything</source>
        <translation>Ein neuer Schlüssel für die Signatur und ein Blick auf alles</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Send little at first.</source>
        <translation>Senden Sie anfangs wenig.</translation>
    </message>
    <message>
        <source>Save the dates</source>
        <translation>Die Termine speichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>domain, what is to be done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved as %1. Open it with your calendar.</source>
        <translation>Gespeichert als %1. Öffnen Sie die Datei mit Ihrem Kalender.</translation>
    </message>
    <message>
        <source>At most %1 messages a day, while the address is new</source>
        <translation>Höchstens %1 Nachrichten am Tag, solange die Adresse neu ist</translation>
    </message>
</context>
<context>
    <name>wizard::AllDomains</name>
    <message>
        <source>Your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>Wer senden darf</translation>
    </message>
    <message>
        <source>Signature and rule</source>
        <translation>Signatur und Regel</translation>
    </message>
    <message>
        <source>All my domains</source>
        <translation>Alle meine Domains</translation>
    </message>
    <message>
        <source>&amp;Find a domain or a task</source>
        <translation>Domain oder Aufgabe &amp;finden</translation>
    </message>
    <message>
        <source>Find a domain or a task</source>
        <translation>Domain oder Aufgabe finden</translation>
    </message>
    <message>
        <source>The domains</source>
        <translation>Die Domains</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Check &amp;all again</source>
        <translation>&amp;Alle neu prüfen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n domains</source>
        <translation>
            <numerusform>%n Domain</numerusform>
            <numerusform>%n Domains</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to do, %2 waiting, %3 done</source>
        <translation>%1 zu tun, %2 wartend, %3 fertig</translation>
    </message>
    <message>
        <source>Nothing has changed at %1 since it was first checked.</source>
        <translation>Bei %1 hat sich seit der ersten Prüfung nichts geändert.</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>%1 wird geprüft …</translation>
    </message>
</context>
<context>
    <name>wizard::BlocklistsPage</name>
    <message>
        <source>All lists that were asked</source>
        <translation>Alle Listen, die gefragt wurden</translation>
    </message>
    <message>
        <source>Never pay to get off a list: the ones that matter take nobody&apos;s money.</source>
        <translation>Zahlen Sie nie dafür, von einer Liste herunterzukommen: Die wichtigen nehmen von niemandem Geld.</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Step 3 of 5 · Blocklists</source>
        <translation>Schritt 3 von 5 · Sperrlisten</translation>
    </message>
    <message>
        <source>You stopped the search, so we cannot say</source>
        <translation>Sie haben die Suche beendet, deshalb lässt es sich nicht sagen</translation>
    </message>
    <message>
        <source>No list was asked, so we cannot say</source>
        <translation>Es wurde keine Liste gefragt, deshalb lässt es sich nicht sagen</translation>
    </message>
    <message>
        <source>So far no list that matters names you</source>
        <translation>Bisher nennt Sie keine wichtige Liste</translation>
    </message>
    <message>
        <source>We could not find out</source>
        <translation>Das konnten wir nicht herausfinden</translation>
    </message>
    <message>
        <source>None of the lists gave an answer that can be believed.</source>
        <translation>Keine der Listen gab eine Antwort, die man glauben kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n lists could not be asked or believed. That is normal.</source>
        <translation>
            <numerusform>%n Liste ließ sich nicht fragen oder war nicht glaubwürdig. Das ist normal.</numerusform>
            <numerusform>%n Listen ließen sich nicht fragen oder waren nicht glaubwürdig. Das ist normal.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the lists are asked</source>
        <translation>Wie die Listen gefragt werden</translation>
    </message>
</context>
<context>
    <name>wizard::BounceCard</name>
    <message>
        <source>Type your domain below; then that step can be opened.</source>
        <translation>Geben Sie unten Ihre Domain ein; dann lässt sich dieser Schritt öffnen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>What was read: %1</source>
        <translation>Was gelesen wurde: %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>wizard::ConsolesFold</name>
    <message>
        <source>Lists that only the mailbox companies can see</source>
        <translation>Listen, die nur die Postfachanbieter sehen</translation>
    </message>
    <message>
        <source>The large mailbox companies also keep lists of their own, which nobody outside can ask. These are their pages for senders; which ones are worth it depends on where your customers have their mailboxes.</source>
        <translation>Die großen Postfachanbieter führen auch eigene Listen, die von außen niemand fragen kann. Dies sind ihre Seiten für Absender; welche sich lohnen, hängt davon ab, wo Ihre Kunden ihre Postfächer haben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose mailboxes, name of the page</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the page for %1</source>
        <translation>Die Seite für %1 öffnen</translation>
    </message>
    <message>
        <source>As known in %1.</source>
        <translation>Stand: %1.</translation>
    </message>
</context>
<context>
    <name>wizard::DomainQuestion</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Which domain do you send from?</source>
        <translation>Von welcher Domain senden Sie?</translation>
    </message>
    <message>
        <source>Your &amp;domain is the part after the @</source>
        <translation>Ihre D&amp;omain ist der Teil hinter dem @</translation>
    </message>
    <message>
        <source>Your domain</source>
        <translation>Ihre Domain</translation>
    </message>
    <message>
        <source>for example, morgenrot.example</source>
        <translation>zum Beispiel morgenrot.example</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>Nach&amp;sehen</translation>
    </message>
    <message>
        <source>You can paste anything here: a mail address, a link, a message that came back.</source>
        <translation>Sie können hier alles einfügen: eine Mailadresse, einen Link, eine Nachricht, die zurückkam.</translation>
    </message>
    <message>
        <source>DNS at %1</source>
        <translation>DNS bei %1</translation>
    </message>
    <message>
        <source>&amp;Use %1 instead: that is what comes after the @</source>
        <translation>St&amp;attdessen %1 verwenden: Das steht hinter dem @</translation>
    </message>
    <message>
        <source>Type your domain first, for example example.com.</source>
        <translation>Geben Sie zuerst Ihre Domain ein, zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>Understood as %1.</source>
        <translation>Verstanden als %1.</translation>
    </message>
</context>
<context>
    <name>wizard::DomainsModel</name>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation>Jetzt nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step: how it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>wizard::Forgetting</name>
    <message>
        <source>Forget %1? What you entered for it goes. Nothing changes in your DNS.</source>
        <translation>%1 vergessen? Was Sie dazu eingegeben haben, wird gelöscht. In Ihrem DNS ändert sich nichts.</translation>
    </message>
    <message>
        <source>Forget %1? What you entered for it goes, and with it the private keys in the keychain: %2. A server that does not have them yet can never sign with them. Files that you saved stay, and nothing changes in your DNS.</source>
        <translation>%1 vergessen? Was Sie dazu eingegeben haben, wird gelöscht, und mit ihm die privaten Schlüssel im Schlüsselbund: %2. Ein Server, der sie noch nicht hat, kann nie mehr mit ihnen signieren. Dateien, die Sie gespeichert haben, bleiben, und in Ihrem DNS ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The keychain did not give up the key %1, so nothing was forgotten.</source>
        <translation>Der Schlüsselbund hat den Schlüssel %1 nicht hergegeben, deshalb wurde nichts vergessen.</translation>
    </message>
    <message>
        <source>%1 is forgotten.</source>
        <translation>%1 ist vergessen.</translation>
    </message>
    <message>
        <source>%1 could not be forgotten: %2</source>
        <translation>%1 ließ sich nicht vergessen: %2</translation>
    </message>
</context>
<context>
    <name>wizard::HandOver</name>
    <message>
        <source>Hand this to a helper</source>
        <translation>Einem Helfer übergeben</translation>
    </message>
    <message>
        <source>Each sheet says what one party has to do, in their words. No password and no private key is in it.</source>
        <translation>Jedes Blatt sagt einem der Beteiligten in seinen Worten, was er zu tun hat. Passwörter und private Schlüssel stehen nicht darin.</translation>
    </message>
    <message>
        <source>Who is it for</source>
        <translation>Für wen ist es</translation>
    </message>
    <message>
        <source>&amp;Who is it for?</source>
        <translation>&amp;Für wen ist es?</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Das Blatt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail.</source>
        <translation>Kopiert. Fügen Sie es in eine Mail ein.</translation>
    </message>
    <message>
        <source>Save as a &amp;text file …</source>
        <translation>Als &amp;Textdatei speichern …</translation>
    </message>
    <message>
        <source>Save as a &amp;PDF …</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Someone who helps me with all of it</source>
        <translation>Jemand, der mir bei allem hilft</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Das Blatt speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Write in &amp;mail program</source>
        <translation>Im &amp;Mailprogramm schreiben</translation>
    </message>
    <message>
        <source>Whoever looks after my website</source>
        <translation>Wer meine Website betreut</translation>
    </message>
    <message>
        <source>Myself, to go back: the old values</source>
        <translation>Mich selbst, um zurückzugehen: die alten Werte</translation>
    </message>
    <message>
        <source>This computer has no program that opens it. Copy the text instead.</source>
        <translation>Auf diesem Computer öffnet das kein Programm. Kopieren Sie stattdessen den Text.</translation>
    </message>
</context>
<context>
    <name>wizard::KeyCard</name>
    <message>
        <source>Postfix with OpenDKIM</source>
        <translation>Postfix mit OpenDKIM</translation>
    </message>
    <message>
        <source>Exchange with DKIM Signer</source>
        <translation>Exchange mit DKIM Signer</translation>
    </message>
    <message>
        <source>Make a key here</source>
        <translation>Hier einen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>For a server that does not sign yet. The key has two halves: the public one is typed into your DNS, the private one goes to your mail server and to nobody else. It is made on this computer (RSA, 2048 bits).</source>
        <translation>Für einen Server, der noch nicht signiert. Der Schlüssel hat zwei Hälften: Die öffentliche wird in Ihrem DNS eingetragen, die private kommt auf Ihren Mailserver und zu niemandem sonst. Erzeugt wird er auf diesem Computer (RSA, 2048 Bit).</translation>
    </message>
    <message>
        <source>The new key&apos;s selector</source>
        <translation>Der Selektor des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Its &amp;name (selector):</source>
        <translation>Sein &amp;Name (Selektor):</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>Schlüssel &amp;erzeugen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The key is being made</source>
        <translation>Der Schlüssel wird erzeugt</translation>
    </message>
    <message>
        <source>Your mail server&apos;s software</source>
        <translation>Die Software Ihres Mailservers</translation>
    </message>
    <message>
        <source>Another, or I don&apos;t know</source>
        <translation>Eine andere, oder ich weiß es nicht</translation>
    </message>
    <message>
        <source>Your mail server&apos;s so&amp;ftware:</source>
        <translation>So&amp;ftware Ihres Mailservers:</translation>
    </message>
    <message>
        <source>&amp;Save the private key to a file for the server …</source>
        <translation>Privaten Schlüssel in einer Date&amp;i für den Server speichern …</translation>
    </message>
    <message>
        <source>What to do on the server</source>
        <translation>Was auf dem Server zu tun ist</translation>
    </message>
    <message>
        <source>Copy the server&apos;s configuration</source>
        <translation>Die Konfiguration des Servers kopieren</translation>
    </message>
    <message>
        <source>Saved as %1, readable only by you. Carry it to the mail server, and delete it here afterwards.</source>
        <translation>Gespeichert als %1, nur für Sie lesbar. Bringen Sie die Datei auf den Mailserver und löschen Sie sie danach hier.</translation>
    </message>
    <message>
        <source>The key could not be saved: %1</source>
        <translation>Der Schlüssel ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>&amp;Make another key</source>
        <translation>Weiteren Schlüssel &amp;erzeugen</translation>
    </message>
    <message>
        <source>The key with the selector %1 was made here.</source>
        <translation>Der Schlüssel mit dem Selektor %1 wurde hier erzeugt.</translation>
    </message>
    <message>
        <source>The key is being made; this takes a moment.</source>
        <translation>Der Schlüssel wird erzeugt; das dauert einen Moment.</translation>
    </message>
    <message>
        <source>The private half is being put into this computer&apos;s keychain, which may ask you for a password.</source>
        <translation>Die private Hälfte kommt in den Schlüsselbund dieses Computers, der Sie vielleicht nach einem Passwort fragt.</translation>
    </message>
    <message>
        <source>The private half is kept in this computer&apos;s keychain, and reads back correctly.</source>
        <translation>Die private Hälfte liegt im Schlüsselbund dieses Computers und lässt sich richtig zurücklesen.</translation>
    </message>
    <message>
        <source>The private half is being read from the keychain.</source>
        <translation>Die private Hälfte wird aus dem Schlüsselbund gelesen.</translation>
    </message>
    <message>
        <source>There is a key with this selector already. A new key needs a new selector, so that the old one stays valid until the server has changed over; %1 is free.</source>
        <translation>Einen Schlüssel mit diesem Selektor gibt es schon. Ein neuer Schlüssel braucht einen neuen Selektor, damit der alte gilt, bis der Server umgestellt ist; frei ist %1.</translation>
    </message>
    <message>
        <source>Save the private key</source>
        <translation>Den privaten Schlüssel speichern</translation>
    </message>
    <message>
        <source>Private keys (*.pem)</source>
        <translation>Private Schlüssel (*.pem)</translation>
    </message>
    <message>
        <source>The key is made, but this computer&apos;s keychain has not taken it. %1 Save the private half to a file instead; then the public half is shown.</source>
        <translation>Der Schlüssel ist erzeugt, aber der Schlüsselbund dieses Computers hat ihn nicht angenommen. %1 Speichern Sie die private Hälfte stattdessen in einer Datei; dann wird die öffentliche Hälfte angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Save the private key to another file …</source>
        <translation>Privaten Schlüssel in einer &amp;weiteren Datei speichern …</translation>
    </message>
    <message>
        <source>The private half of the key with the selector %1 was saved as %2 on %3, but that file is not there any more. If your mail server has it, all is well; otherwise look for the file, or make another key.</source>
        <translation>Die private Hälfte des Schlüssels mit dem Selektor %1 wurde am %3 als %2 gespeichert, aber diese Datei ist nicht mehr da. Hat Ihr Mailserver den Schlüssel, ist alles in Ordnung; sonst suchen Sie die Datei oder erzeugen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The private half of the key with the selector %1 has been in the file %2 since %3, and is in this computer&apos;s keychain, too.</source>
        <translation>Die private Hälfte des Schlüssels mit dem Selektor %1 liegt seit %3 in der Datei %2 und außerdem im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The private half of the key with the selector %1 has been in the file %2 since %3, and nowhere else on this computer: keep that file until the mail server has it.</source>
        <translation>Die private Hälfte des Schlüssels mit dem Selektor %1 liegt seit %3 in der Datei %2 und sonst nirgends auf diesem Computer: Bewahren Sie die Datei auf, bis der Mailserver den Schlüssel hat.</translation>
    </message>
    <message>
        <source>Use that ke&amp;y again</source>
        <translation>Diesen Schlüssel wieder &amp;benutzen</translation>
    </message>
    <message>
        <source>Set aside: the key with the selector %1 that your server made.</source>
        <translation>Beiseitegelegt: der Schlüssel mit dem Selektor %1, den Ihr Server erzeugt hat.</translation>
    </message>
    <message>
        <source>Set aside: the key with the selector %1 that was made here. Its private half is still where it was kept.</source>
        <translation>Beiseitegelegt: der Schlüssel mit dem Selektor %1, der hier erzeugt wurde. Seine private Hälfte liegt noch dort, wo sie aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>Your server has a key of its own, with the selector %1. Make another one here, to be used in its place? The server&apos;s key is set aside, not forgotten.</source>
        <translation>Ihr Server hat einen eigenen Schlüssel mit dem Selektor %1. Soll hier ein anderer erzeugt werden, der an seine Stelle tritt? Der Schlüssel des Servers wird beiseitegelegt, nicht vergessen.</translation>
    </message>
    <message>
        <source>&amp;Make a key here</source>
        <translation>Hier einen Schlüssel &amp;erzeugen</translation>
    </message>
    <message>
        <source>&amp;Keep the server&apos;s key</source>
        <translation>Schlüssel des Servers &amp;behalten</translation>
    </message>
    <message>
        <source>The key for %1 is made and kept; it is shown when you go back to that domain.</source>
        <translation>Der Schlüssel für %1 ist erzeugt und gespeichert; er wird angezeigt, wenn Sie zu jener Domain zurückkehren.</translation>
    </message>
    <message>
        <source>The key for %1 is made, but this computer&apos;s keychain has not taken it. Go back to that domain to save it, or cancel it.</source>
        <translation>Der Schlüssel für %1 ist erzeugt, aber der Schlüsselbund dieses Computers hat ihn nicht angenommen. Kehren Sie zu jener Domain zurück, um ihn zu speichern oder um abzubrechen.</translation>
    </message>
    <message>
        <source>The key for %1 is being made; it stays with that domain.</source>
        <translation>Der Schlüssel für %1 wird gerade erzeugt; er bleibt bei jener Domain.</translation>
    </message>
    <message>
        <source>In this order: type in the public key; when “Check again” sees it, put the private key on the server and switch on signing; then send a message to an outside mailbox and look for “dkim=pass” in its headers.</source>
        <translation>In dieser Reihenfolge: Tragen Sie den öffentlichen Schlüssel ein. Sobald „Erneut prüfen“ ihn sieht, bringen Sie den privaten Schlüssel auf den Server und schalten das Signieren ein. Senden Sie dann eine Nachricht an ein fremdes Postfach und suchen Sie in deren Kopfzeilen nach „dkim=pass“.</translation>
    </message>
    <message>
        <source>This server makes its key itself and takes none from elsewhere. Let it make one, and choose “My server makes the key”.</source>
        <translation>Dieser Server erzeugt seinen Schlüssel selbst und nimmt keinen von anderswo. Lassen Sie ihn einen erzeugen und wählen Sie „Mein Server erzeugt den Schlüssel“.</translation>
    </message>
    <message>
        <source>Use a key from a fi&amp;le …</source>
        <translation>Schlüssel aus einer &amp;Datei verwenden …</translation>
    </message>
    <message>
        <source>The key in %1 is used. Keep that file until the server has it.</source>
        <translation>Der Schlüssel in %1 wird verwendet. Behalten Sie diese Datei, bis der Server ihn hat.</translation>
    </message>
    <message>
        <source>Open a private key</source>
        <translation>Privaten Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key *.private *.der)</source>
        <translation>Private Schlüssel (*.pem *.key *.private *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>wizard::KeyWork</name>
    <message>
        <source>The key could not be made. Please try again.</source>
        <translation>Der Schlüssel ließ sich nicht erzeugen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain holds a key with this selector already; please choose another selector.</source>
        <translation>Im Schlüsselbund liegt schon ein Schlüssel mit diesem Selektor; bitte wählen Sie einen anderen Selektor.</translation>
    </message>
    <message>
        <source>It gave back something else than was put in.</source>
        <translation>Er gab etwas anderes zurück, als hineingelegt wurde.</translation>
    </message>
    <message>
        <source>The keychain does not hold this key.</source>
        <translation>Dieser Schlüssel liegt nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It is locked, or access was refused.</source>
        <translation>Er ist gesperrt, oder der Zugriff wurde verweigert.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Es hat nicht geklappt.</translation>
    </message>
    <message>
        <source>You did not wait for it.</source>
        <translation>Sie haben nicht auf ihn gewartet.</translation>
    </message>
    <message>
        <source>The file %1 does not hold this key any more.</source>
        <translation>Die Datei %1 enthält diesen Schlüssel nicht mehr.</translation>
    </message>
    <message>
        <source>This system has none, or it was not unlocked.</source>
        <translation>Dieses System hat keinen, oder er wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>That file holds the public half only. The server needs the private one.</source>
        <translation>Diese Datei enthält nur die öffentliche Hälfte. Der Server braucht die private.</translation>
    </message>
    <message>
        <source>There is no private key in that file, or it is locked with a password.</source>
        <translation>In dieser Datei ist kein privater Schlüssel, oder er ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>That key has only %1 bits, which receivers do not accept. Make a new one.</source>
        <translation>Dieser Schlüssel hat nur %1 Bit, was Empfänger nicht annehmen. Erstellen Sie einen neuen.</translation>
    </message>
</context>
<context>
    <name>wizard::ListKeyRow</name>
    <message>
        <source>Forget this key</source>
        <translation>Diesen Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Forget the key of %1</source>
        <translation>Den Schlüssel von %1 vergessen</translation>
    </message>
    <message>
        <source>Your key from %1</source>
        <translation>Ihr Schlüssel von %1</translation>
    </message>
    <message>
        <source>for practice the key is: practice</source>
        <translation>zum Üben lautet der Schlüssel: practice</translation>
    </message>
    <message>
        <source>paste the key here</source>
        <translation>den Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diesen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Use this key from %1</source>
        <translation>Diesen Schlüssel von %1 verwenden</translation>
    </message>
    <message>
        <source>Your key from %1:</source>
        <translation>Ihr Schlüssel von %1:</translation>
    </message>
</context>
<context>
    <name>wizard::ListKeyring</name>
    <message>
        <source>The keychain did not give the key for %1, so its lists are not asked.</source>
        <translation>Der Schlüsselbund gab den Schlüssel für %1 nicht heraus; deshalb werden dessen Listen nicht gefragt.</translation>
    </message>
    <message>
        <source>The key is used until the program ends. This computer&apos;s keychain could not take it, and nowhere else would it be safe.</source>
        <translation>Der Schlüssel wird verwendet, bis das Programm endet. Der Schlüsselbund dieses Computers konnte ihn nicht aufnehmen, und nirgends sonst wäre er sicher.</translation>
    </message>
    <message>
        <source>The key is used from now on; this computer&apos;s keychain may ask you for a password to keep it.</source>
        <translation>Der Schlüssel wird ab jetzt verwendet; der Schlüsselbund dieses Computers fragt Sie vielleicht nach einem Passwort, um ihn aufzunehmen.</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keychain.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Der Schlüssel ist vergessen.</translation>
    </message>
    <message>
        <source>The key is not used any more, but the keychain did not let go of it.</source>
        <translation>Der Schlüssel wird nicht mehr verwendet, aber der Schlüsselbund hat ihn nicht gelöscht.</translation>
    </message>
    <message>
        <source>The key is used until the program ends; in practice nothing is kept.</source>
        <translation>Der Schlüssel gilt, bis das Programm endet; in der Übung wird nichts aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>wizard::ListKeysCard</name>
    <message>
        <source>Lists that want a key of your own</source>
        <translation>Listen, die einen eigenen Schlüssel von Ihnen wollen</translation>
    </message>
    <message>
        <source>You can do without: what these lists say about you can be read on their pages, too. A key is kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Es geht auch ohne: Was diese Listen über Sie sagen, lässt sich auch auf ihren Seiten lesen. Ein Schlüssel liegt im Schlüsselbund dieses Computers und nirgends sonst.</translation>
    </message>
    <message>
        <source>The lists of %1 are asked with your key.</source>
        <translation>Die Listen von %1 werden mit Ihrem Schlüssel gefragt.</translation>
    </message>
</context>
<context>
    <name>wizard::ListsMenu</name>
    <message>
        <source>Which &amp;lists are asked</source>
        <translation>Welche &amp;Listen gefragt werden</translation>
    </message>
    <message>
        <source>What is known of the lists is from %1.</source>
        <translation>Was über die Listen bekannt ist, hat den Stand %1.</translation>
    </message>
    <message>
        <source>What is known of the lists is from %1, out of the file %2.</source>
        <translation>Was über die Listen bekannt ist, hat den Stand %1 und stammt aus der Datei %2.</translation>
    </message>
    <message>
        <source>Ask &amp;all lists that can be asked</source>
        <translation>&amp;Alle Listen fragen, die sich fragen lassen</translation>
    </message>
    <message>
        <source>Lists with terms of their own</source>
        <translation>Listen mit eigenen Bedingungen</translation>
    </message>
    <message>
        <source>Ask %1, with whom my DNS server is registered</source>
        <translation>%1 fragen; mein DNS-Server ist dort angemeldet</translation>
    </message>
    <message>
        <source>Ask %1, whose terms I have read</source>
        <translation>%1 fragen; ich habe die Bedingungen gelesen</translation>
    </message>
    <message>
        <source>Use a &amp;newer catalogue from a file …</source>
        <translation>Ein &amp;neueres Verzeichnis aus einer Datei verwenden …</translation>
    </message>
    <message>
        <source>Back to the &amp;built-in catalogue</source>
        <translation>Zurück zum &amp;eingebauten Verzeichnis</translation>
    </message>
    <message>
        <source>A newer catalogue of blocklists</source>
        <translation>Ein neueres Verzeichnis der Sperrlisten</translation>
    </message>
    <message>
        <source>Catalogues (*.json)</source>
        <translation>Verzeichnisse (*.json)</translation>
    </message>
</context>
<context>
    <name>wizard::ListsModel</name>
    <message>
        <source>being asked</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>Gefragt nach</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>closed in %1</source>
        <translation>geschlossen: %1</translation>
    </message>
    <message>
        <source>Not asked. Ignore whoever still shows it.</source>
        <translation>Nicht gefragt. Wer sie noch anzeigt, ist nicht auf dem neuesten Stand.</translation>
    </message>
</context>
<context>
    <name>wizard::ListsTable</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the lists</source>
        <translation>Die Listen durchsuchen</translation>
    </message>
    <message>
        <source>Which lists are shown</source>
        <translation>Welche Listen gezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Those that name you</source>
        <translation>Die Sie nennen</translation>
    </message>
    <message>
        <source>Those that could not tell</source>
        <translation>Die nichts sagen konnten</translation>
    </message>
    <message>
        <source>Those that do not</source>
        <translation>Die Sie nicht nennen</translation>
    </message>
    <message>
        <source>Cop&amp;y the table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>All lists that were asked</source>
        <translation>Alle Listen, die gefragt wurden</translation>
    </message>
    <message>
        <source>Those that have closed</source>
        <translation>Die geschlossen haben</translation>
    </message>
    <message>
        <source>&amp;Open the list&apos;s page</source>
        <translation>Seite der Liste ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No list fits; choose “All” and clear the search to see every one.</source>
        <translation>Keine Liste passt; wählen Sie „Alle“ und leeren Sie die Suche, um jede zu sehen.</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Anzeigen:</translation>
    </message>
</context>
<context>
    <name>wizard::LookupRow</name>
    <message>
        <source>%1 about %2</source>
        <comment>blocklist, address</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Open the page of %1 about %2</source>
        <translation>Die Seite von %1 über %2 öffnen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>What the page of %1 says about %2</source>
        <translation>Was die Seite von %1 über %2 sagt</translation>
    </message>
    <message>
        <source>not looked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>it does not list me</source>
        <translation>sie nennt mich nicht</translation>
    </message>
    <message>
        <source>it lists me</source>
        <translation>sie nennt mich</translation>
    </message>
    <message>
        <source>You looked on %1.</source>
        <translation>Nachgesehen haben Sie am %1.</translation>
    </message>
</context>
<context>
    <name>wizard::LookupsCard</name>
    <message>
        <source>Ask these lists yourself</source>
        <translation>Fragen Sie diese Listen selbst</translation>
    </message>
    <message>
        <source>They did not tell this program anything that can be believed, but each has a page that tells you. Open it, read what it says, and note it here; it is kept with the date. Where a page asks for the address or the domain, “Copy” has it ready to be pasted there.</source>
        <translation>Sie haben diesem Programm nichts gesagt, was man glauben kann, aber jede hat eine Seite, die es Ihnen sagt. Öffnen Sie die Seite, lesen Sie, was sie sagt, und vermerken Sie es hier; es wird mit dem Datum gespeichert. Wo eine Seite nach der Adresse oder der Domain fragt, legt „Kopieren“ sie zum Einfügen bereit.</translation>
    </message>
    <message>
        <source>Lists that fewer receivers use</source>
        <translation>Listen, die weniger Empfänger nutzen</translation>
    </message>
</context>
<context>
    <name>wizard::MessageReading</name>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>Die Datei ließ sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>The file is larger than any message; please open a smaller one.</source>
        <translation>Die Datei ist größer als jede Nachricht; bitte öffnen Sie eine kleinere.</translation>
    </message>
    <message>
        <source>The message is being read.</source>
        <translation>Die Nachricht wird gelesen.</translation>
    </message>
    <message>
        <source>This is larger than any message; please open a smaller one.</source>
        <translation>Das ist größer als jede Nachricht; bitte öffnen Sie eine kleinere.</translation>
    </message>
    <message>
        <source>The message does not say which domain it is from. Please name your domain first.</source>
        <translation>Die Nachricht sagt nicht, von welcher Domain sie ist. Bitte nennen Sie zuerst Ihre Domain.</translation>
    </message>
    <message>
        <source>The keys that the message names are being looked up.</source>
        <translation>Die Schlüssel, die die Nachricht nennt, werden nachgeschlagen.</translation>
    </message>
</context>
<context>
    <name>wizard::NamesPage</name>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Step 2 of 5 · Your server&apos;s name</source>
        <translation>Schritt 2 von 5 · Der Name Ihres Servers</translation>
    </message>
    <message>
        <source>If they refuse, or say “ask your registrar”</source>
        <translation>Falls man ablehnt oder sagt: „Fragen Sie Ihren Registrar“</translation>
    </message>
    <message>
        <source>Copy the second letter</source>
        <translation>Das zweite Schreiben kopieren</translation>
    </message>
    <message>
        <source>At %1 you can set the reverse name yourself, in the customer panel. If you do not find it, send the letter.</source>
        <translation>Bei %1 können Sie den Reverse-DNS-Namen selbst setzen, im Kundenbereich. Finden Sie die Stelle nicht, senden Sie das Schreiben.</translation>
    </message>
    <message>
        <source>At %1 some customers can set the reverse name themselves. Look in the panel first, then send the letter.</source>
        <translation>Bei %1 können manche Kunden den Reverse-DNS-Namen selbst setzen. Sehen Sie zuerst im Kundenbereich nach, dann senden Sie das Schreiben.</translation>
    </message>
    <message>
        <source>Only whoever holds the address range can set the name, and that is never the registrar of your domain. This is what to answer. If they still refuse, a relay or another provider is the way.</source>
        <translation>Nur der Inhaber des Adressbereichs kann den Namen setzen, und das ist nie der Registrar Ihrer Domain. Antworten Sie so. Lehnt man weiter ab, bleibt ein Relay oder ein anderer Provider.</translation>
    </message>
</context>
<context>
    <name>wizard::NextView</name>
    <message>
        <source>Copied. Paste it where you need it.</source>
        <translation>Kopiert. Fügen Sie es ein, wo Sie es brauchen.</translation>
    </message>
    <message>
        <source>This computer has no program that opens it. Copy the text instead.</source>
        <translation>Dieser Computer hat kein Programm, das es öffnet. Kopieren Sie stattdessen den Text.</translation>
    </message>
</context>
<context>
    <name>wizard::PanelHelp</name>
    <message>
        <source>My panel says no</source>
        <translation>Mein Kundenmenü lehnt es ab</translation>
    </message>
    <message>
        <source>Compare with what my panel shows</source>
        <translation>Mit dem vergleichen, was mein Kundenmenü zeigt</translation>
    </message>
    <message>
        <source>What the panel says</source>
        <translation>Was das Kundenmenü meldet</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>The other form</source>
        <translation>Die andere Form</translation>
    </message>
    <message>
        <source>What does &amp;it say?</source>
        <translation>Was mel&amp;det es?</translation>
    </message>
    <message>
        <source>What the panel shows</source>
        <translation>Was das Kundenmenü zeigt</translation>
    </message>
    <message>
        <source>Copy the row of the record from the panel, and paste it &amp;here.</source>
        <translation>Kopieren Sie die Zeile des Eintrags aus dem Kundenmenü und fügen Sie sie &amp;hier ein.</translation>
    </message>
    <message>
        <source>It is compared on this computer.</source>
        <translation>Verglichen wird auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>wizard::ProvePage</name>
    <message>
        <source>That is &amp;my server: add it</source>
        <translation>Das ist &amp;mein Server: hinzufügen</translation>
    </message>
    <message>
        <source>Proved: a real message was signed</source>
        <translation>Bewiesen: Eine echte Nachricht war signiert</translation>
    </message>
    <message>
        <source>Open another one whenever something has changed.</source>
        <translation>Öffnen Sie eine weitere, wann immer sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>Does a real message pass?</source>
        <translation>Besteht eine echte Nachricht?</translation>
    </message>
    <message>
        <source>DNS shows what should be. A message shows what is.</source>
        <translation>Das DNS zeigt, was sein soll. Eine Nachricht zeigt, was ist.</translation>
    </message>
    <message>
        <source>This message is not from %1</source>
        <translation>Diese Nachricht ist nicht von %1</translation>
    </message>
    <message>
        <source>The sender that people see has another domain, so it proves nothing about yours.</source>
        <translation>Der sichtbare Absender hat eine andere Domain, deshalb beweist sie nichts über Ihre.</translation>
    </message>
    <message>
        <source>Yes: your mail proves that it is yours</source>
        <translation>Ja: Ihre Mail beweist, dass sie von Ihnen ist</translation>
    </message>
    <message>
        <source>A signature of %1 holds.</source>
        <translation>Eine Signatur von %1 ist gültig.</translation>
    </message>
    <message>
        <source>No: this message is not signed</source>
        <translation>Nein: Diese Nachricht ist nicht signiert</translation>
    </message>
    <message>
        <source>Switch signing on in your server, or open one that was sent since.</source>
        <translation>Schalten Sie das Signieren auf Ihrem Server ein oder öffnen Sie eine Nachricht, die seitdem gesendet wurde.</translation>
    </message>
    <message>
        <source>No: no signature proves that it is yours</source>
        <translation>Nein: Keine Signatur beweist, dass sie von Ihnen ist</translation>
    </message>
    <message>
        <source>Receivers cannot tell that the message comes from %1.</source>
        <translation>Empfänger können nicht erkennen, dass die Nachricht von %1 kommt.</translation>
    </message>
    <message>
        <source>The way of a message</source>
        <translation>Der Weg einer Nachricht</translation>
    </message>
    <message>
        <source>You write</source>
        <translation>Sie schreiben</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Ihr Server</translation>
    </message>
    <message>
        <source>The receiver checks</source>
        <translation>Der Empfänger prüft</translation>
    </message>
    <message>
        <source>You open it here</source>
        <translation>Sie öffnen sie hier</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>Open another message</source>
        <translation>Eine weitere Nachricht öffnen</translation>
    </message>
    <message>
        <source>Open a message that you sent</source>
        <translation>Eine Nachricht öffnen, die Sie gesendet haben</translation>
    </message>
    <message>
        <source>Send one from your server to a mailbox elsewhere, at Gmail for example. Save it there as a file (“Download message”, “Save as …”) and open it here, or drop the file on this page. It stays on this computer; only the keys named in it are looked up.</source>
        <translation>Senden Sie von Ihrem Server eine an ein Postfach anderswo, zum Beispiel bei Gmail. Speichern Sie sie dort als Datei („Nachricht herunterladen“, „Speichern unter …“) und öffnen Sie sie hier, oder lassen Sie die Datei auf diese Seite fallen. Sie bleibt auf diesem Computer; nur die Schlüssel, die darin genannt sind, werden nachgeschlagen.</translation>
    </message>
    <message>
        <source>&amp;Open a message …</source>
        <translation>Nachricht ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>The way of this message</source>
        <translation>Der Weg dieser Nachricht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The message does not say which of your addresses it left from.</source>
        <translation>Die Nachricht sagt nicht, von welcher Ihrer Adressen sie kam.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>This message is not signed.</source>
        <translation>Diese Nachricht ist nicht signiert.</translation>
    </message>
    <message>
        <source>Return path and signature agree with the sender that people see.</source>
        <translation>Rücksendeadresse und Signatur passen zum sichtbaren Absender.</translation>
    </message>
    <message>
        <source>The signature agrees with the sender that people see.</source>
        <translation>Die Signatur passt zum sichtbaren Absender.</translation>
    </message>
    <message>
        <source>The return path agrees with the sender that people see.</source>
        <translation>Die Rücksendeadresse passt zum sichtbaren Absender.</translation>
    </message>
    <message>
        <source>Neither return path nor signature agrees with the sender that people see.</source>
        <translation>Weder Rücksendeadresse noch Signatur passt zum sichtbaren Absender.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain has no rule yet.</source>
        <translation>Die Domain des Absenders hat noch keine Regel.</translation>
    </message>
    <message>
        <source>It could not be found out.</source>
        <translation>Das ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>The message left from %1, from a server that calls itself %2. The set-up does not know that address.</source>
        <translation>Die Nachricht kam von %1, von einem Server, der sich %2 nennt. Die Einrichtung kennt diese Adresse nicht.</translation>
    </message>
    <message>
        <source>&amp;Take over this name</source>
        <translation>Diesen Namen &amp;übernehmen</translation>
    </message>
    <message>
        <source>Your server calls itself %1, but the set-up says %2.</source>
        <translation>Ihr Server nennt sich %1, in der Einrichtung steht aber %2.</translation>
    </message>
    <message>
        <source>Your server calls itself %1. The set-up does not know that name.</source>
        <translation>Ihr Server nennt sich %1. Die Einrichtung kennt diesen Namen nicht.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Beweisen</translation>
    </message>
</context>
<context>
    <name>wizard::PublishPage</name>
    <message>
        <source>Type it in</source>
        <translation>Eintragen</translation>
    </message>
    <message numerus="yes">
        <source>%n records to type in</source>
        <translation>
            <numerusform>%n Eintrag anzulegen</numerusform>
            <numerusform>%n Einträge anzulegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy each field into the field of the same name at %1.</source>
        <translation>Kopieren Sie jedes Feld in das gleichnamige Feld bei %1.</translation>
    </message>
    <message>
        <source>Copy each field into the form where the records of your domain are kept.</source>
        <translation>Kopieren Sie jedes Feld in das Formular dort, wo die Einträge Ihrer Domain liegen.</translation>
    </message>
    <message>
        <source>Typed in: now others have to see it</source>
        <translation>Eingetragen: Jetzt müssen andere es sehen</translation>
    </message>
    <message>
        <source>We keep looking. You can go on meanwhile.</source>
        <translation>Wir sehen weiter nach. Sie können inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>We are still looking at what is there</source>
        <translation>Wir sehen noch nach, was da ist</translation>
    </message>
    <message>
        <source>One record has to be fixed by hand</source>
        <translation>Ein Eintrag ist von Hand zu berichtigen</translation>
    </message>
    <message>
        <source>It is below, with what is wrong with it.</source>
        <translation>Er steht unten, und dabei, was daran falsch ist.</translation>
    </message>
    <message>
        <source>There is nothing to type in yet</source>
        <translation>Es gibt noch nichts einzutragen</translation>
    </message>
    <message>
        <source>Some steps still need you: open the marked ones at the side.</source>
        <translation>Einige Schritte brauchen Sie noch: Öffnen Sie die markierten an der Seite.</translation>
    </message>
    <message>
        <source>Nothing that we know of</source>
        <translation>Nichts, soweit bekannt</translation>
    </message>
    <message>
        <source>Not everything could be checked; the steps at the side say what.</source>
        <translation>Nicht alles ließ sich prüfen; die Schritte an der Seite sagen, was.</translation>
    </message>
    <message>
        <source>Nothing to type in: every record is right</source>
        <translation>Nichts einzutragen: Jeder Eintrag ist richtig</translation>
    </message>
    <message>
        <source>As far as we can see from here.</source>
        <translation>Soweit wir das von hier aus sehen.</translation>
    </message>
    <message>
        <source>Your records are kept at %1 (as of %2).</source>
        <extracomment>%2 is a month, such as November 2026</extracomment>
        <translation>Ihre Einträge liegen bei %1 (Stand: %2).</translation>
    </message>
    <message>
        <source>Send this to whoever looks after my &amp;website …</source>
        <translation>An die Betreuung meiner &amp;Website senden …</translation>
    </message>
    <message>
        <source>The &amp;old values, to go back …</source>
        <translation>Die &amp;alten Werte, um zurückzugehen …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>The way of the record</source>
        <translation>Der Weg des Eintrags</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>On your DNS host&apos;s servers</source>
        <translation>Auf den Servern Ihres DNS-Anbieters</translation>
    </message>
    <message>
        <source>Others see it</source>
        <translation>Andere sehen ihn</translation>
    </message>
</context>
<context>
    <name>wizard::Question</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>a question of the page Start</comment>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Please answer</source>
        <translation>Bitte antworten Sie</translation>
    </message>
</context>
<context>
    <name>wizard::ReceiversView</name>
    <message>
        <source>asks nothing at this volume</source>
        <translation>verlangt nichts bei dieser Menge</translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n nicht erfüllt</numerusform>
            <numerusform>%n nicht erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be seen from here</source>
        <translation>
            <numerusform>%n von hier nicht zu sehen</numerusform>
            <numerusform>%n von hier nicht zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>all met</source>
        <translation>alles erfüllt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is asked, whether it is met</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(They withhold the number from which it counts.)</source>
        <translation>(Ab welcher Zahl es gilt, wird nicht verraten.)</translation>
    </message>
    <message>
        <source>&amp;Say how much you send</source>
        <translation>&amp;Sagen, wie viel Sie senden</translation>
    </message>
    <message>
        <source>What receivers ask of you</source>
        <translation>Was Empfänger von Ihnen verlangen</translation>
    </message>
    <message>
        <source>It depends on how much you send, and whether newsletters are among it.</source>
        <translation>Es hängt davon ab, wie viel Sie senden und ob Newsletter darunter sind.</translation>
    </message>
    <message>
        <source>What receivers ask at %1 messages a day, with newsletters</source>
        <translation>Was Empfänger bei %1 Nachrichten am Tag verlangen, mit Newslettern</translation>
    </message>
    <message>
        <source>What receivers ask at %1 messages a day</source>
        <translation>Was Empfänger bei %1 Nachrichten am Tag verlangen</translation>
    </message>
</context>
<context>
    <name>wizard::RefusedCard</name>
    <message>
        <source>Ask them at their o&amp;wn servers</source>
        <translation>Bei ihren ei&amp;genen Servern fragen</translation>
    </message>
    <message>
        <source>Ask them the &amp;usual way again</source>
        <translation>Wieder a&amp;uf dem üblichen Weg fragen</translation>
    </message>
    <message>
        <source>Another &amp;DNS server, of your own or of the company your line is from (often the router&apos;s address):</source>
        <translation>Ein anderer D&amp;NS-Server, Ihr eigener oder einer der Firma, von der Ihr Anschluss ist (oft die Adresse des Routers):</translation>
    </message>
    <message>
        <source>Another DNS server</source>
        <translation>Ein anderer DNS-Server</translation>
    </message>
    <message>
        <source>for example 192.168.1.1</source>
        <translation>zum Beispiel 192.168.1.1</translation>
    </message>
    <message>
        <source>T&amp;ry it</source>
        <translation>Ausp&amp;robieren</translation>
    </message>
    <message>
        <source>Please type the address of a DNS server, for example 192.168.1.1.</source>
        <translation>Bitte geben Sie die Adresse eines DNS-Servers ein, zum Beispiel 192.168.1.1.</translation>
    </message>
    <message>
        <source>That server is used by the whole world, which is why lists refuse it. Their terms ask for one that belongs to you or to the company your line is from.</source>
        <translation>Diesen Server nutzt die ganze Welt, deshalb verweigern ihm Listen die Antwort. Ihre Bedingungen verlangen einen, der Ihnen gehört oder der Firma, von der Ihr Anschluss ist.</translation>
    </message>
    <message>
        <source>Every list that matters answers now.</source>
        <translation>Jede wichtige Liste antwortet jetzt.</translation>
    </message>
    <message>
        <source>These lists refuse the DNS server which this computer asks: %1.</source>
        <translation>Diese Listen verweigern dem DNS-Server, den dieser Computer fragt, die Antwort: %1.</translation>
    </message>
    <message>
        <source>Mostly that is because many people share that server; it says nothing about you. It only means that these lists could not be checked this way; below you can ask them on their own pages.</source>
        <translation>Meist liegt es daran, dass sich viele diesen Server teilen; über Sie sagt es nichts. Es heißt nur, dass diese Listen auf diesem Weg nicht geprüft wurden; unten können Sie sie auf ihren eigenen Seiten fragen.</translation>
    </message>
    <message>
        <source>Asked another way, these lists answer: %1.</source>
        <translation>Auf anderem Weg gefragt, antworten diese Listen: %1.</translation>
    </message>
    <message>
        <source>Other ways to ask them are being tried …</source>
        <translation>Andere Wege, sie zu fragen, werden ausprobiert …</translation>
    </message>
    <message>
        <source>Asked directly at the lists&apos; own servers, these passed their test: %1.</source>
        <translation>Direkt bei den eigenen Servern der Listen gefragt, haben diese ihren Test bestanden: %1.</translation>
    </message>
    <message>
        <source>Asked through %1, these passed their test: %2.</source>
        <translation>Über %1 gefragt, haben diese ihren Test bestanden: %2.</translation>
    </message>
    <message>
        <source>They do not answer %1 either.</source>
        <translation>Auch %1 antworten sie nicht.</translation>
    </message>
    <message>
        <source>Ask them &amp;through %1</source>
        <translation>&amp;Sie über %1 fragen</translation>
    </message>
</context>
<context>
    <name>wizard::RotationCard</name>
    <message>
        <source>The old key is &amp;withdrawn</source>
        <translation>Der alte Schlüssel ist &amp;zurückgezogen</translation>
    </message>
    <message>
        <source>From key %1 to key %2</source>
        <translation>Vom Schlüssel %1 zum Schlüssel %2</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>the record of %1; the one of %2 stays</source>
        <translation>der Eintrag von %1; der von %2 bleibt</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>Switched over</source>
        <translation>Umgestellt</translation>
    </message>
    <message>
        <source>the server signs with %1</source>
        <translation>der Server signiert mit %1</translation>
    </message>
    <message>
        <source>proved by a message</source>
        <translation>durch eine Nachricht bewiesen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>the record of %1 says so</source>
        <translation>der Eintrag von %1 sagt es</translation>
    </message>
    <message>
        <source>Wait a week: mail signed with %1 is still on its way. Then replace its record with this:</source>
        <translation>Warten Sie eine Woche: Mit %1 signierte Mail ist noch unterwegs. Ersetzen Sie dann dessen Eintrag durch diesen:</translation>
    </message>
    <message>
        <source>Give the server the new key, then open a message that it has signed.</source>
        <translation>Geben Sie dem Server den neuen Schlüssel und öffnen Sie dann eine Nachricht, die er signiert hat.</translation>
    </message>
    <message>
        <source>Until the new record is seen everywhere, the server goes on signing with %1.</source>
        <translation>Bis der neue Eintrag überall zu sehen ist, signiert der Server weiter mit %1.</translation>
    </message>
</context>
<context>
    <name>wizard::RouteQuestion</name>
    <message>
        <source>How mail leaves</source>
        <translation>Versandweg</translation>
    </message>
    <message>
        <source>How does your mail leave?</source>
        <translation>Wie wird Ihre Mail verschickt?</translation>
    </message>
    <message>
        <source>Your answer decides which steps are yours. You can change it at any time.</source>
        <translation>Von Ihrer Antwort hängt ab, welche Schritte Ihre sind. Sie können sie jederzeit ändern.</translation>
    </message>
    <message>
        <source>My own server delivers it</source>
        <translation>Mein eigener Server stellt sie zu</translation>
    </message>
    <message>
        <source>A server that you run, at home, in the office or rented. All five steps are yours.</source>
        <translation>Ein Server, den Sie betreiben, zu Hause, im Büro oder gemietet. Alle fünf Schritte sind Ihre.</translation>
    </message>
    <message>
        <source>My server hands it on to a relay</source>
        <translation>Mein Server gibt sie an ein Relay weiter</translation>
    </message>
    <message>
        <source>Your provider&apos;s mail server or a sending service delivers. Address and name are theirs.</source>
        <translation>Der Mailserver Ihres Providers oder ein Versanddienst stellt zu. Adresse und Name sind dessen Sache.</translation>
    </message>
    <message>
        <source>Only services send for me</source>
        <translation>Nur Dienste senden für mich</translation>
    </message>
    <message>
        <source>Mailboxes at Google, Microsoft or a hosting company, a newsletter, a shop. You run no mail server.</source>
        <translation>Postfächer bei Google, Microsoft oder einer Hostingfirma, ein Newsletter, ein Shop. Sie betreiben keinen Mailserver.</translation>
    </message>
    <message>
        <source>%1 receives the mail of your domain (%2), and your DNS names no server of your own. So most likely only services send for you.</source>
        <translation>%1 nimmt die Mail Ihrer Domain an (%2), und Ihr DNS nennt keinen eigenen Server. Höchstwahrscheinlich senden also nur Dienste für Sie.</translation>
    </message>
</context>
<context>
    <name>wizard::RulePage</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Step 5 of 5 · Your rule</source>
        <translation>Schritt 5 von 5 · Ihre Regel</translation>
    </message>
    <message>
        <source>To which mail address shall &amp;reports go? A mailbox of its own in your domain is best.</source>
        <translation>An welche Mailadresse sollen die &amp;Berichte gehen? Am besten ist ein eigenes Postfach in Ihrer Domain.</translation>
    </message>
    <message>
        <source>Mail address for reports</source>
        <translation>Mailadresse für Berichte</translation>
    </message>
    <message>
        <source>&amp;Use this mailbox</source>
        <translation>Dieses Postfach &amp;verwenden</translation>
    </message>
    <message>
        <source>Large receivers write once a day who sends in your name. Make the mailbox first, at your server.</source>
        <translation>Große Empfänger schreiben einmal am Tag, wer in Ihrem Namen sendet. Legen Sie das Postfach zuerst an, auf Ihrem Server.</translation>
    </message>
    <message>
        <source>The way to full protection</source>
        <translation>Der Weg zum vollen Schutz</translation>
    </message>
    <message>
        <source>No stage begins by itself.</source>
        <translation>Keine Stufe beginnt von selbst.</translation>
    </message>
    <message>
        <source>anna@%1</source>
        <comment>a made-up mail address</comment>
        <translation>anna@%1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>You get reports. Nothing is refused.</source>
        <translation>Sie bekommen Berichte. Nichts wird abgelehnt.</translation>
    </message>
    <message>
        <source>When a message proved it, and a month of reports shows only your own servers.</source>
        <translation>Wenn eine Nachricht es bewiesen hat und die Berichte eines Monats nur Ihre eigenen Server zeigen.</translation>
    </message>
    <message>
        <source>Not as long as people here write to mailing lists.</source>
        <translation>Nicht, solange von hier an Mailinglisten geschrieben wird.</translation>
    </message>
    <message>
        <source>When the spam folder caught nothing of yours.</source>
        <translation>Wenn im Spam-Ordner nichts von Ihnen gelandet ist.</translation>
    </message>
</context>
<context>
    <name>wizard::ServerCard</name>
    <message>
        <source>Your mail server</source>
        <translation>Ihr Mailserver</translation>
    </message>
    <message>
        <source>The mail server&apos;s name</source>
        <translation>Der Name des Mailservers</translation>
    </message>
    <message>
        <source>for example mail.example.com</source>
        <translation>zum Beispiel mail.example.com</translation>
    </message>
    <message>
        <source>Use this &amp;name</source>
        <translation>Diesen Namen &amp;verwenden</translation>
    </message>
    <message>
        <source>What is its na&amp;me? It is what the server calls itself when it delivers (its EHLO name).</source>
        <translation>Wie &amp;heißt er? Gemeint ist, wie sich der Server beim Zustellen selbst nennt (sein EHLO-Name).</translation>
    </message>
    <message>
        <source>Which addresses does it send from? Tick those that are right. An address of each kind (IPv4, IPv6) that the server can use is a sender of its own; forgotten ones are a frequent cause of lost mail.</source>
        <translation>Von welchen Adressen sendet er? Haken Sie die richtigen an. Eine Adresse jeder Art (IPv4, IPv6), die der Server nutzen kann, ist ein eigener Absender; vergessene sind ein häufiger Grund für verlorene Mail.</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Eine weitere Adresse</translation>
    </message>
    <message>
        <source>an IPv4 or IPv6 address</source>
        <translation>eine IPv4- oder IPv6-Adresse</translation>
    </message>
    <message>
        <source>&amp;Add address</source>
        <translation>Adresse h&amp;inzufügen</translation>
    </message>
    <message>
        <source>Type the address first, for example 192.0.2.25.</source>
        <translation>Geben Sie zuerst die Adresse ein, zum Beispiel 192.0.2.25.</translation>
    </message>
    <message>
        <source>entered for %1</source>
        <translation>eingegeben für %1</translation>
    </message>
</context>
<context>
    <name>wizard::ServerKeyCard</name>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA, %1 Bit</translation>
    </message>
    <message>
        <source>Ed25519, which Gmail, Outlook.com and Yahoo do not verify</source>
        <translation>Ed25519, das Gmail, Outlook.com und Yahoo nicht prüfen</translation>
    </message>
    <message>
        <source>Your server has made a key itself</source>
        <translation>Ihr Server hat selbst einen Schlüssel erzeugt</translation>
    </message>
    <message>
        <source>The public half of the server&apos;s key</source>
        <translation>Die öffentliche Hälfte des Schlüssels vom Server</translation>
    </message>
    <message>
        <source>The server key&apos;s selector</source>
        <translation>Der Selektor des Schlüssels vom Server</translation>
    </message>
    <message>
        <source>Use t&amp;his key</source>
        <translation>D&amp;iesen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>The key&apos;s na&amp;me (selector), in front of “._domainkey”:</source>
        <translation>Der Na&amp;me des Schlüssels (Selektor), vor „._domainkey“:</translation>
    </message>
    <message>
        <source>The key with the selector %1 is your server&apos;s.</source>
        <translation>Der Schlüssel mit dem Selektor %1 ist der Ihres Servers.</translation>
    </message>
    <message>
        <source>That was the private half, which belongs on the server and to nobody else; it was not kept. Paste the public half, which the server shows for DNS.</source>
        <translation>Das war die private Hälfte, die auf den Server gehört und sonst niemandem; sie wurde nicht aufbewahrt. Fügen Sie die öffentliche Hälfte ein, die der Server für das DNS anzeigt.</translation>
    </message>
    <message>
        <source>There is no key in this text. Copy the value that the server shows for DNS; it has a long row of letters and digits behind “p=”.</source>
        <translation>In diesem Text steht kein Schlüssel. Kopieren Sie den Wert, den der Server für das DNS anzeigt; hinter „p=“ steht darin eine lange Reihe von Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The key in this text is cut off; its end is missing. Copy it once more, to the last character.</source>
        <translation>Der Schlüssel in diesem Text ist abgeschnitten; sein Ende fehlt. Kopieren Sie ihn noch einmal, bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>A key was found: %1.</source>
        <translation>Ein Schlüssel wurde gefunden: %1.</translation>
    </message>
    <message>
        <source>Paste what the server shows for DNS into the field above.</source>
        <translation>Fügen Sie in das Feld oben ein, was der Server für das DNS anzeigt.</translation>
    </message>
    <message>
        <source>This key is for %1, and you are setting up %2.</source>
        <translation>Dieser Schlüssel ist für %1, und Sie richten %2 ein.</translation>
    </message>
    <message>
        <source>Receivers do not accept signatures with so short a key. Let the server make one of 2048 bits, and paste that.</source>
        <translation>Empfänger nehmen keine Signaturen mit einem so kurzen Schlüssel an. Lassen Sie den Server einen mit 2048 Bit erzeugen und fügen Sie diesen ein.</translation>
    </message>
    <message>
        <source>That is short: it still counts today, but it can be broken with much effort, and some receivers think less of it. Rather let the server make one of 2048 bits.</source>
        <translation>Dieser Schlüssel ist kurz: Er zählt heute noch, lässt sich aber mit viel Aufwand knacken, und manche Empfänger bewerten ihn schlechter. Lassen Sie den Server lieber einen mit 2048 Bit erzeugen.</translation>
    </message>
    <message>
        <source>A key with the selector %1 was made here. Use the server&apos;s key in its place? The key made here is set aside, not forgotten; its private half stays where it is kept.</source>
        <translation>Hier wurde ein Schlüssel mit dem Selektor %1 erzeugt. Soll der Schlüssel des Servers an seine Stelle treten? Der hier erzeugte Schlüssel wird beiseitegelegt, nicht vergessen; seine private Hälfte bleibt, wo sie aufbewahrt ist.</translation>
    </message>
    <message>
        <source>&amp;Use the server&apos;s key</source>
        <translation>Schlüssel des Servers &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Keep the key made here</source>
        <translation>Hier erzeugten Schlüssel &amp;behalten</translation>
    </message>
    <message>
        <source>cPanel, Plesk, mailcow, Mail-in-a-Box, MDaemon, Stalwart, Synology and “rspamadm dkim_keygen” do. &amp;Paste what they show for DNS here, in whatever form: the public half is taken from it, compared with what is published, and is among the records to type in.</source>
        <translation>cPanel, Plesk, mailcow, Mail-in-a-Box, MDaemon, Stalwart, Synology und „rspamadm dkim_keygen“ tun das. &amp;Fügen Sie hier ein, was sie für das DNS anzeigen, gleich in welcher Form: Die öffentliche Hälfte wird daraus entnommen, mit dem Veröffentlichten verglichen und steht dann bei den Einträgen, die anzulegen sind.</translation>
    </message>
</context>
<context>
    <name>wizard::ServerQuestion</name>
    <message>
        <source>Your server</source>
        <translation>Ihr Server</translation>
    </message>
    <message>
        <source>Which server does your mail leave from?</source>
        <translation>Von welchem Server wird Ihre Mail verschickt?</translation>
    </message>
    <message>
        <source>That is &amp;right</source>
        <translation>Das &amp;stimmt</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>I don&apos;t k&amp;now</source>
        <translation>Ich weiß &amp;es nicht</translation>
    </message>
    <message>
        <source>T&amp;hat is all</source>
        <translation>Das ist a&amp;lles</translation>
    </message>
    <message>
        <source>Does %1 send your mail?</source>
        <translation>Sendet %1 Ihre Mail?</translation>
    </message>
    <message>
        <source>You don&apos;t know it yet</source>
        <translation>Sie wissen es noch nicht</translation>
    </message>
    <message>
        <source>Server: %1 (%2)</source>
        <translation>Server: %1 (%2)</translation>
    </message>
    <message>
        <source>IPv4 address: %1</source>
        <translation>IPv4-Adresse: %1</translation>
    </message>
    <message>
        <source>IPv6 address: %1</source>
        <translation>IPv6-Adresse: %1</translation>
    </message>
</context>
<context>
    <name>wizard::ServicesCard</name>
    <message>
        <source>Services that send for you</source>
        <translation>Dienste, die für Sie senden</translation>
    </message>
    <message>
        <source>Newsletters, invoices, the shop, the help desk, the scanner, the form on your website: everything that sends with your domain behind the @.</source>
        <translation>Newsletter, Rechnungen, der Shop, der Helpdesk, der Scanner, das Formular auf Ihrer Website: alles, was mit Ihrer Domain hinter dem @ sendet.</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Ein weiterer Dienst</translation>
    </message>
    <message>
        <source>Choose or type a name</source>
        <translation>Namen wählen oder eingeben</translation>
    </message>
    <message>
        <source>Add ser&amp;vice</source>
        <translation>Dienst hinz&amp;ufügen</translation>
    </message>
    <message>
        <source>Choose a service first.</source>
        <translation>Wählen Sie zuerst einen Dienst.</translation>
    </message>
    <message>
        <source>We do not know a service of that name; the nearest are %1. If it is none of them, ask the service what it needs in your DNS.</source>
        <translation>Einen Dienst dieses Namens kennen wir nicht; am ähnlichsten sind %1. Ist es keiner davon, fragen Sie den Dienst, was er in Ihrem DNS braucht.</translation>
    </message>
    <message>
        <source>First the relay: the service that your server hands its mail to. If it is not among them, ask whoever runs it what it needs in your SPF record.</source>
        <translation>Zuerst das Relay: der Dienst, an den Ihr Server seine Mail weitergibt. Ist es nicht dabei, fragen Sie den Betreiber, was es in Ihrem SPF-Eintrag braucht.</translation>
    </message>
    <message>
        <source>entered for %1</source>
        <translation>eingegeben für %1</translation>
    </message>
</context>
<context>
    <name>wizard::ServicesQuestion</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Which services send for you, too?</source>
        <translation>Welche Dienste senden außerdem für Sie?</translation>
    </message>
    <message>
        <source>Each of them needs a place in your records, or its mail counts as forged.</source>
        <translation>Jeder davon braucht einen Platz in Ihren Einträgen, sonst gilt seine Mail als gefälscht.</translation>
    </message>
    <message>
        <source>I&apos;m not &amp;sure</source>
        <translation>Ich bin nicht si&amp;cher</translation>
    </message>
    <message>
        <source>Which relay delivers, and which services send, too?</source>
        <translation>Welches Relay stellt zu, und welche Dienste senden außerdem?</translation>
    </message>
    <message>
        <source>Which services send for you?</source>
        <translation>Welche Dienste senden für Sie?</translation>
    </message>
    <message>
        <source>No others that you know of</source>
        <translation>Keine weiteren, soweit Sie wissen</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>&amp;No others</source>
        <translation>&amp;Keine weiteren</translation>
    </message>
    <message>
        <source>T&amp;hat is all of them</source>
        <translation>Das sind a&amp;lle</translation>
    </message>
</context>
<context>
    <name>wizard::SetupWizard</name>
    <message>
        <source>What you entered could not be kept: %1</source>
        <translation>Was Sie eingegeben haben, ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Set up your mail</source>
        <translation>Ihre Mail einrichten</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>Not everything is kept</source>
        <translation>Nicht alles ist gespeichert</translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
    <message>
        <source>&amp;Hand this to a helper …</source>
        <translation>An einen &amp;Helfer weitergeben …</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer.</source>
        <translation>Übung: Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Ne&amp;xt: %1</source>
        <translation>&amp;Weiter: %1</translation>
    </message>
    <message>
        <source>%1 of 5 done · %2 waiting</source>
        <translation>%1 von 5 erledigt · %2 wartend</translation>
    </message>
    <message>
        <source>%1 of 5 done</source>
        <translation>%1 von 5 erledigt</translation>
    </message>
    <message>
        <source>Open a message</source>
        <translation>Eine Nachricht öffnen</translation>
    </message>
    <message>
        <source>Everybody can see it now: %1</source>
        <translation>Jetzt können es alle sehen: %1</translation>
    </message>
    <message>
        <source>Messages and logs (*.eml *.txt *.log);;All files (*)</source>
        <translation>Nachrichten und Protokolle (*.eml *.txt *.log);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>wizard::SignaturePage</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Step 5 of 5 · Your signature</source>
        <translation>Schritt 5 von 5 · Ihre Signatur</translation>
    </message>
    <message>
        <source>The service signs with a key of its own, under your name. It asks you for one or two records; those that we know are among the ones to type in.</source>
        <translation>Der Dienst signiert mit einem eigenen Schlüssel, unter Ihrem Namen. Er bittet Sie um ein oder zwei Einträge; die uns bekannten sind bei denen, die anzulegen sind.</translation>
    </message>
    <message>
        <source>What is the &amp;name of the key (the selector)? It is in the service&apos;s instructions, and after “s=” in the DKIM-Signature line of any message you sent.</source>
        <translation>Wie ist der &amp;Name des Schlüssels (der Selektor)? Er steht in der Anleitung des Dienstes und hinter „s=“ in der Zeile DKIM-Signature jeder Nachricht, die Sie gesendet haben.</translation>
    </message>
    <message>
        <source>The selector of an existing signature</source>
        <translation>Der Selektor einer vorhandenen Signatur</translation>
    </message>
    <message>
        <source>for example default, mail or s1</source>
        <translation>zum Beispiel default, mail oder s1</translation>
    </message>
    <message>
        <source>&amp;Use this selector</source>
        <translation>Diesen Selektor &amp;verwenden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Your DNS</source>
        <translation>Ihr DNS</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Ihr Server</translation>
    </message>
    <message>
        <source>Signed message</source>
        <translation>Signierte Nachricht</translation>
    </message>
    <message>
        <source>The way of your signature</source>
        <translation>Der Weg Ihrer Signatur</translation>
    </message>
    <message>
        <source>found: a usual name that has a key</source>
        <translation>gefunden: ein üblicher Name, der einen Schlüssel hat</translation>
    </message>
</context>
<context>
    <name>wizard::SignerQuestion</name>
    <message>
        <source>Who signs</source>
        <translation>Wer signiert</translation>
    </message>
    <message>
        <source>Who signs your mail?</source>
        <translation>Wer signiert Ihre Mail?</translation>
    </message>
    <message>
        <source>One answer is enough. The other ways then disappear from this page.</source>
        <translation>Eine Antwort genügt. Die anderen Wege verschwinden dann von dieser Seite.</translation>
    </message>
    <message>
        <source>Make the key here</source>
        <translation>Den Schlüssel hier erzeugen</translation>
    </message>
    <message>
        <source>For a server that does not sign yet. You then pass the key on.</source>
        <translation>Für einen Server, der noch nicht signiert. Sie geben den Schlüssel dann weiter.</translation>
    </message>
    <message>
        <source>My server makes the key</source>
        <translation>Mein Server erzeugt den Schlüssel</translation>
    </message>
    <message>
        <source>cPanel, Plesk, mailcow, Synology and others show it to you.</source>
        <translation>cPanel, Plesk, mailcow, Synology und andere zeigen ihn Ihnen.</translation>
    </message>
    <message>
        <source>My server signs already</source>
        <translation>Mein Server signiert schon</translation>
    </message>
    <message>
        <source>Tell us the key&apos;s name, or open a message you sent.</source>
        <translation>Nennen Sie uns den Namen des Schlüssels, oder öffnen Sie eine Nachricht, die Sie gesendet haben.</translation>
    </message>
    <message>
        <source>A service signs for me</source>
        <translation>Ein Dienst signiert für mich</translation>
    </message>
    <message>
        <source>Google, Microsoft or a hosting company.</source>
        <translation>Google, Microsoft oder eine Hostingfirma.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>wizard::SinceLast</name>
    <message>
        <source>Since %1 something has changed: %2.</source>
        <translation>Seit %1 hat sich etwas geändert: %2.</translation>
    </message>
</context>
<context>
    <name>wizard::SpfEndCard</name>
    <message>
        <source>And mail from anywhere else?</source>
        <translation>Und Post von anderswo?</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Forwarded mail still arrives. Your DMARC rule decides about forgeries.</source>
        <translation>Weitergeleitete Post kommt noch an. Über Fälschungen entscheidet Ihre DMARC-Regel.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Some receivers refuse it at once, forwarded mail of yours, too.</source>
        <translation>Manche Empfänger lehnen sie sofort ab, auch Ihre weitergeleitete Post.</translation>
    </message>
</context>
<context>
    <name>wizard::SpfPage</name>
    <message>
        <source>Who may send</source>
        <translation>Wer senden darf</translation>
    </message>
    <message>
        <source>Step 4 of 5 · Who may send</source>
        <translation>Schritt 4 von 5 · Wer senden darf</translation>
    </message>
    <message>
        <source>Other domains and names that never send</source>
        <translation>Andere Domains und Namen, die nie senden</translation>
    </message>
    <message>
        <source>Your sender record is fine by itself</source>
        <translation>Ihr SPF-Eintrag ist für sich genommen in Ordnung</translation>
    </message>
    <message>
        <source>Whether it names all that sends can be said when you have answered on the page “Start”.</source>
        <translation>Ob er alles nennt, was sendet, lässt sich sagen, sobald Sie auf der Seite „Start“ geantwortet haben.</translation>
    </message>
    <message>
        <source>Nobody receives mail under this name.</source>
        <translation>Unter diesem Namen empfängt niemand Mail.</translation>
    </message>
    <message>
        <source>Receivers refuse what claims to come from it.</source>
        <translation>Empfänger weisen ab, was angeblich von dort kommt.</translation>
    </message>
    <message>
        <source>Nobody may send under this name.</source>
        <translation>Unter diesem Namen darf niemand senden.</translation>
    </message>
    <message>
        <source>A &amp;name that never sends nor receives mail</source>
        <translation>Ein &amp;Name, der nie Mail sendet oder empfängt</translation>
    </message>
    <message>
        <source>A name that never sends</source>
        <translation>Ein Name, der nie sendet</translation>
    </message>
    <message>
        <source>for example www.example.com</source>
        <translation>zum Beispiel www.example.com</translation>
    </message>
    <message>
        <source>&amp;Show its records</source>
        <translation>Einträge &amp;zeigen</translation>
    </message>
    <message>
        <source>This record is for senders that end in @%1. Receivers look at the return address of a message, which a newsletter system often puts on a subdomain. Each other domain and subdomain that sends needs a record of its own: check it here, too. One that never sends should say so.</source>
        <translation>Dieser Eintrag gilt für Absender, die auf @%1 enden. Empfänger sehen sich die Rücksendeadresse einer Nachricht an, die ein Newsletter-System oft auf eine Subdomain legt. Jede andere Domain und Subdomain, die sendet, braucht einen eigenen Eintrag: Prüfen Sie sie ebenfalls hier. Eine, die nie sendet, sollte das sagen.</translation>
    </message>
    <message>
        <source>%1 sends, by what you told us.</source>
        <translation>%1 sendet, nach Ihren Angaben.</translation>
    </message>
    <message>
        <source>Only if nobody has a mailbox there. Look first whether it has such records already.</source>
        <translation>Nur wenn dort niemand ein Postfach hat. Sehen Sie zuerst nach, ob es dort schon solche Einträge gibt.</translation>
    </message>
</context>
<context>
    <name>wizard::StageCard</name>
    <message>
        <source>How strict shall it be?</source>
        <translation>Wie streng soll sie sein?</translation>
    </message>
    <message>
        <source>&amp;Only report (none)</source>
        <translation>N&amp;ur berichten (none)</translation>
    </message>
    <message>
        <source>Forged mail into the spam &amp;folder (quarantine)</source>
        <translation>&amp;Gefälschte Mail in den Spam-Ordner (quarantine)</translation>
    </message>
    <message>
        <source>Stay at each stage for at least a month, and go on when the reports show that all your own mail passes. Refusing is not for you as long as people here write to mailing lists, which change messages on their way.</source>
        <translation>Bleiben Sie mindestens einen Monat auf jeder Stufe und gehen Sie weiter, wenn die Berichte zeigen, dass alle Ihre eigene Mail besteht. Ablehnen ist nichts für Sie, solange von hier an Mailinglisten geschrieben wird, die Nachrichten unterwegs verändern.</translation>
    </message>
    <message>
        <source>Stay at each stage for at least a month, and go on when the reports show that all your own mail passes. To stop at the spam folder is a good end, too.</source>
        <translation>Bleiben Sie mindestens einen Monat auf jeder Stufe und gehen Sie weiter, wenn die Berichte zeigen, dass alle Ihre eigene Mail besteht. Beim Spam-Ordner stehen zu bleiben ist auch ein guter Abschluss.</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>Für Fachleute</translation>
    </message>
    <message>
        <source>only report (none)</source>
        <translation>nur berichten (none)</translation>
    </message>
    <message>
        <source>into the spam folder (quarantine)</source>
        <translation>in den Spam-Ordner (quarantine)</translation>
    </message>
    <message>
        <source>refuse (reject)</source>
        <translation>ablehnen (reject)</translation>
    </message>
    <message>
        <source>Mail from names &amp;below your domain (sp)</source>
        <translation>Mail von Na&amp;men unterhalb Ihrer Domain (sp)</translation>
    </message>
    <message>
        <source>Mail from names that do not e&amp;xist (np)</source>
        <translation>Mail von Namen, die es nich&amp;t gibt (np)</translation>
    </message>
    <message>
        <source>the same organisation is enough</source>
        <translation>dieselbe Organisation genügt</translation>
    </message>
    <message>
        <source>exactly the same name</source>
        <translation>genau derselbe Name</translation>
    </message>
    <message>
        <source>How far the domain of the si&amp;gnature must match the sender that people see (adkim)</source>
        <translation>Wie genau die D&amp;omain der Signatur zum sichtbaren Absender passen muss (adkim)</translation>
    </message>
    <message>
        <source>How far the domain of the en&amp;velope must match it (aspf)</source>
        <translation>Wie e&amp;xakt die Domain des Umschlags zum sichtbaren Absender passen muss (aspf)</translation>
    </message>
    <message>
        <source>Only &amp;try the rule (t=y)</source>
        <translation>Die Regel wir&amp;kt nur zur Probe (t=y)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Of a rule that is only tried, newer receivers apply one stage less. Older ones do not know the mark and apply the rule in full: your own unsigned mail would be hit there all the same.</source>
        <translation>Von einer Regel, die nur zur Probe gilt, wenden neuere Empfänger eine Stufe weniger an. Ältere kennen die Kennzeichnung nicht und wenden die Regel ganz an: Ihre eigene unsignierte Mail träfe es dort trotzdem.</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>so wie es dasteht</translation>
    </message>
    <message>
        <source>The next stage opens when the published rule names a mail address for reports: without them nobody sees what it would hit.</source>
        <translation>Die nächste Stufe öffnet sich, sobald die veröffentlichte Regel eine Mailadresse für Berichte nennt: Ohne Berichte sieht niemand, was sie träfe.</translation>
    </message>
    <message>
        <source>This stage has been seen here since %1; the next one may be taken from %2 on.</source>
        <translation>Diese Stufe ist hier seit %1 sichtbar; die nächste können Sie ab %2 nehmen.</translation>
    </message>
    <message>
        <source>Refus&amp;e forged mail (reject)</source>
        <translation>Gefälschte Mail ab&amp;lehnen (reject)</translation>
    </message>
    <message>
        <source>Hardly anybody needs these. What is not chosen here stays as it stands in your record. A stage that is not open yet is not taken here either.</source>
        <translation>Das braucht kaum jemand. Was hier nicht gewählt ist, bleibt so, wie es in Ihrem Eintrag steht. Eine Stufe, die noch nicht offen ist, wird auch hier nicht übernommen.</translation>
    </message>
    <message>
        <source>The stricter stages open once a real message has proved that your mail is signed; before that they would hit your own mail. A stricter rule that stands already is kept.</source>
        <translation>Die strengeren Stufen öffnen sich, sobald eine echte Nachricht bewiesen hat, dass Ihre Mail signiert ist; vorher träfen sie Ihre eigene Mail. Eine strengere Regel, die schon dasteht, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Type in the first stage; the next one opens when it can be seen.</source>
        <translation>Tragen Sie die erste Stufe ein; die nächste öffnet sich, sobald sie sichtbar ist.</translation>
    </message>
</context>
<context>
    <name>wizard::StartPage</name>
    <message>
        <source>The relay</source>
        <translation>Das Relay</translation>
    </message>
    <message>
        <source>Your mail service</source>
        <translation>Ihr Maildienst</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>About 20 minutes</source>
        <translation>Etwa 20 Minuten</translation>
    </message>
    <message>
        <source>of yours. Some answers take days; we keep watching.</source>
        <translation>Ihrer Zeit. Manche Antworten brauchen Tage; wir sehen weiter nach.</translation>
    </message>
    <message>
        <source>Your domain&apos;s log-in</source>
        <translation>Die Zugangsdaten Ihrer Domain</translation>
    </message>
    <message>
        <source>where you pay for it. Later, the person who looks after the server.</source>
        <translation>dort, wo Sie für sie bezahlen. Später die Person, die den Server betreut.</translation>
    </message>
    <message>
        <source>Nothing is uploaded</source>
        <translation>Nichts wird hochgeladen</translation>
    </message>
    <message>
        <source>No account; we only ask public DNS.</source>
        <translation>Kein Konto; wir fragen nur das öffentliche DNS.</translation>
    </message>
    <message>
        <source>Which domain do you send from?</source>
        <translation>Von welcher Domain senden Sie?</translation>
    </message>
    <message>
        <source>We look at your mail as the world sees it, and go with you until it is trusted.</source>
        <translation>Wir sehen Ihre Mail so an, wie die Welt sie sieht, und begleiten Sie, bis man ihr vertraut.</translation>
    </message>
    <message>
        <source>There is no domain %1</source>
        <translation>Es gibt keine Domain %1</translation>
    </message>
    <message>
        <source>Please look whether it is written right.</source>
        <translation>Bitte sehen Sie nach, ob sie richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>Your answer decides what is checked. You can change it at any time.</source>
        <translation>Von Ihrer Antwort hängt ab, was geprüft wird. Sie können sie jederzeit ändern.</translation>
    </message>
    <message>
        <source>We do not know yet what sends your mail</source>
        <translation>Wir wissen noch nicht, was Ihre Mail sendet</translation>
    </message>
    <message>
        <source>You can go on; some things stay open until you know it.</source>
        <translation>Sie können weitermachen; manches bleibt offen, bis Sie es wissen.</translation>
    </message>
    <message>
        <source>We know how your mail leaves</source>
        <translation>Wir wissen, wie Ihre Mail verschickt wird</translation>
    </message>
    <message>
        <source>Go on to step 1, or change an answer at any time.</source>
        <translation>Gehen Sie weiter zu Schritt 1, oder ändern Sie jederzeit eine Antwort.</translation>
    </message>
    <message>
        <source>You write</source>
        <translation>Sie schreiben</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Ihr Server</translation>
    </message>
    <message>
        <source>The receiver checks</source>
        <translation>Der Empfänger prüft</translation>
    </message>
    <message>
        <source>The inbox</source>
        <translation>Der Posteingang</translation>
    </message>
    <message>
        <source>The way of your mail</source>
        <translation>Der Weg Ihrer Mail</translation>
    </message>
    <message>
        <source>May this address send?</source>
        <translation>Darf diese Adresse senden?</translation>
    </message>
    <message>
        <source>Do its names match both ways?</source>
        <translation>Passen ihre Namen in beide Richtungen?</translation>
    </message>
    <message>
        <source>Does a blocklist name it?</source>
        <translation>Nennt sie eine Sperrliste?</translation>
    </message>
    <message>
        <source>May it send for this domain?</source>
        <translation>Darf sie für diese Domain senden?</translation>
    </message>
    <message>
        <source>Is the signature genuine?</source>
        <translation>Ist die Signatur echt?</translation>
    </message>
</context>
<context>
    <name>wizard::StepPage</name>
    <message>
        <source>&amp;Not done yet</source>
        <translation>&amp;Noch nicht erledigt</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet which addresses your mail leaves from, so this is about what we found.</source>
        <translation>Noch hat niemand bestätigt, von welchen Adressen Ihre Mail kommt; darum geht es hier um das, was wir gefunden haben.</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Not everything could be looked up; found at %1</source>
        <translation>Nicht alles ließ sich nachsehen; Stand: %1</translation>
    </message>
    <message>
        <source>Not everything could be looked up</source>
        <translation>Nicht alles ließ sich nachsehen</translation>
    </message>
    <message>
        <source>You stopped before everything was looked up</source>
        <translation>Sie haben abgebrochen, bevor alles geprüft war</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Which domain do you send from?</source>
        <translation>Von welcher Domain senden Sie?</translation>
    </message>
    <message>
        <source>Name it on the page “Start”; the rest is looked up.</source>
        <translation>Nennen Sie sie auf der Seite „Start“; der Rest wird nachgesehen.</translation>
    </message>
    <message>
        <source>There is no domain %1</source>
        <translation>Es gibt keine Domain %1</translation>
    </message>
    <message>
        <source>Please look on the page “Start” whether it is written right.</source>
        <translation>Bitte sehen Sie auf der Seite „Start“ nach, ob sie richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>Nothing to do: %1 looks after this</source>
        <translation>Nichts zu tun: Darum kümmert sich %1</translation>
    </message>
    <message>
        <source>Address and names are theirs.</source>
        <translation>Adresse und Namen sind dessen Sache.</translation>
    </message>
    <message>
        <source>How does your mail leave?</source>
        <translation>Wie wird Ihre Mail verschickt?</translation>
    </message>
    <message>
        <source>Answer that on the page “Start” first.</source>
        <translation>Beantworten Sie das zuerst auf der Seite „Start“.</translation>
    </message>
    <message>
        <source>We are looking it up</source>
        <translation>Wir sehen nach</translation>
    </message>
    <message>
        <source>You can go on meanwhile.</source>
        <translation>Sie können inzwischen weitermachen.</translation>
    </message>
</context>
<context>
    <name>wizard::TilesQuestion</name>
    <message>
        <source>I don&apos;t &amp;know: open a message that I sent …</source>
        <translation>Ich weiß &amp;es nicht: Nachricht öffnen, die ich gesendet habe …</translation>
    </message>
</context>
<context>
    <name>wizard::VolumeQuestion</name>
    <message>
        <source>%1 a day or more</source>
        <translation>%1 oder mehr am Tag</translation>
    </message>
    <message>
        <source>Up to %1 a day</source>
        <translation>Bis zu %1 am Tag</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>How many messages leave on a busy day?</source>
        <translation>Wie viele Nachrichten gehen an einem vollen Tag hinaus?</translation>
    </message>
    <message>
        <source>Receivers ask more of whoever sends much. A guess is enough.</source>
        <translation>Empfänger verlangen mehr von dem, der viel sendet. Eine Schätzung genügt.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Some are ne&amp;wsletters, or other mail to many people</source>
        <translation>Darunter sind &amp;Newsletter oder andere Mail an viele</translation>
    </message>
    <message>
        <source>People here write to mailing lists, where many di&amp;scuss by mail</source>
        <translation>Von hier wird an &amp;Mailinglisten geschrieben, in denen viele per Mail diskutieren</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>You don&apos;t know it yet</source>
        <translation>Sie wissen es noch nicht</translation>
    </message>
    <message>
        <source>with newsletters</source>
        <translation>mit Newslettern</translation>
    </message>
</context>
<context>
    <name>wizard::Walk</name>
    <message>
        <source>%1 The built-in list is used instead.</source>
        <translation>%1 Stattdessen wird die eingebaute Liste verwendet.</translation>
    </message>
    <message>
        <source>%1 The lists stay as they were.</source>
        <translation>%1 Die Listen bleiben, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>wizard::WindowMenu</name>
    <message>
        <source>&amp;Practise with a made-up bakery</source>
        <translation>Mit einer &amp;erfundenen Bäckerei üben</translation>
    </message>
    <message>
        <source>The practice window could not be opened.</source>
        <translation>Das Fenster zum Üben ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>&amp;About Mailworthy</source>
        <translation>Ü&amp;ber Mailworthy</translation>
    </message>
    <message>
        <source>Save all as a &amp;text file …</source>
        <translation>Alles als &amp;Textdatei speichern …</translation>
    </message>
    <message>
        <source>Save the records as a &amp;zone file …</source>
        <translation>Die Einträge als Z&amp;onendatei speichern …</translation>
    </message>
    <message>
        <source>For people who run their own name server</source>
        <translation>Für alle, die einen eigenen Nameserver betreiben</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>No domain yet</source>
        <translation>Noch keine Domain</translation>
    </message>
    <message>
        <source>About Mailworthy</source>
        <translation>Über Mailworthy</translation>
    </message>
    <message>
        <source>Mailworthy %1 sets up a domain so that its mail arrives. It asks public DNS and nobody else, and keeps what you enter on this computer.</source>
        <translation>Mailworthy %1 richtet eine Domain so ein, dass ihre Mail ankommt. Es fragt das öffentliche DNS und sonst niemanden und behält auf diesem Computer, was Sie eingeben.</translation>
    </message>
    <message>
        <source>Save all as a text file</source>
        <translation>Alles als Textdatei speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Save the records as a zone file</source>
        <translation>Die Einträge als Zonendatei speichern</translation>
    </message>
    <message>
        <source>Zone files (*.zone)</source>
        <translation>Zonendateien (*.zone)</translation>
    </message>
    <message>
        <source>Could not be saved as %1: %2</source>
        <translation>Ließ sich nicht als %1 speichern: %2</translation>
    </message>
    <message>
        <source>What the server says of versions was refused, because its signature is not good.</source>
        <translation>Was der Server über Versionen sagt, wurde abgelehnt, weil die Signatur nicht stimmt.</translation>
    </message>
    <message>
        <source>This is the newest version: %1 of %2.</source>
        <translation>Das ist die neueste Version: %1 vom %2.</translation>
    </message>
    <message>
        <source>There is a newer version, %1 of %2: %3</source>
        <translation>Es gibt eine neuere Version, %1 vom %2: %3</translation>
    </message>
    <message>
        <source>All my &amp;domains …</source>
        <translation>Alle meine &amp;Domains …</translation>
    </message>
    <message>
        <source>&amp;Forget this domain …</source>
        <translation>Diese Domain &amp;vergessen …</translation>
    </message>
    <message>
        <source>Nothing could be fetched: %1.</source>
        <translation>Es konnte nichts geholt werden: %1.</translation>
    </message>
    <message>
        <source>Check for a newer &amp;version</source>
        <translation>Nach einer neueren &amp;Version suchen</translation>
    </message>
    <message>
        <source>Get newer &amp;facts</source>
        <translation>Neuere &amp;Fakten holen</translation>
    </message>
    <message>
        <source>The facts were refused, because their signature is not good. Those of %1 stay.</source>
        <translation>Die Fakten wurden abgelehnt, weil ihre Signatur nicht stimmt. Es bleiben die vom Stand %1.</translation>
    </message>
    <message>
        <source>The newer facts need a newer version of Mailworthy. Those of %1 stay.</source>
        <translation>Die neueren Fakten brauchen eine neuere Version von Mailworthy. Es bleiben die vom Stand %1.</translation>
    </message>
    <message>
        <source>There are no newer facts than those of %1.</source>
        <translation>Es gibt keine neueren Fakten als die vom Stand %1.</translation>
    </message>
    <message>
        <source>The facts of %1 are used from the next start on.</source>
        <translation>Die Fakten vom Stand %1 gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>What it knows of lists, services, DNS hosts and mailbox companies is of %1.</source>
        <translation>Was es über Listen, Dienste, DNS-Anbieter und Postfachanbieter weiß, ist vom Stand %1.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>There are three ways out: a fixed public address from your provider (days), a relay that sends for your server (the same day), or a small rented server (the same day).</source>
        <translation>Es gibt drei Auswege: eine feste öffentliche Adresse von Ihrem Provider (Tage), ein Relay, das für Ihren Server sendet (am selben Tag), oder ein kleiner gemieteter Server (am selben Tag).</translation>
    </message>
    <message>
        <source>RFC %1</source>
        <translation>RFC %1</translation>
    </message>
    <message>
        <source>“%1” is not an IP address, so it could not be looked at.</source>
        <translation>„%1“ ist keine IP-Adresse und ließ sich deshalb nicht ansehen.</translation>
    </message>
    <message>
        <source>An address has four numbers from 0 to 255 with dots between them, such as 192.0.2.1, or the longer form with colons.</source>
        <translation>Eine Adresse besteht aus vier Zahlen von 0 bis 255 mit Punkten dazwischen, etwa 192.0.2.1, oder hat die längere Form mit Doppelpunkten.</translation>
    </message>
    <message>
        <source>Correct the address. Leave out spaces, a slash and what follows it, and zeros at the front of a number.</source>
        <translation>Berichtigen Sie die Adresse. Lassen Sie Leerzeichen weg, ebenso einen Schrägstrich und was danach kommt und Nullen am Anfang einer Zahl.</translation>
    </message>
    <message>
        <source>No mail reaches anybody from %1: it is an address inside a local network.</source>
        <translation>Von %1 kommt keine Mail bei irgendwem an: Es ist eine Adresse in einem lokalen Netz.</translation>
    </message>
    <message>
        <source>Receivers see the public address of your connection or server, never this one (range %1).</source>
        <translation>Empfänger sehen die öffentliche Adresse Ihres Anschlusses oder Servers, nie diese (Bereich %1).</translation>
    </message>
    <message>
        <source>Enter the public address. The administrator of the server or your provider knows it, and the first “Received” line of a message that you sent shows it.</source>
        <translation>Geben Sie die öffentliche Adresse ein. Der Administrator des Servers oder Ihr Provider kennt sie, und die erste Zeile „Received“ einer Nachricht, die Sie gesendet haben, zeigt sie.</translation>
    </message>
    <message>
        <source>Receivers will not accept mail from %1: the provider shares this address range among many customers.</source>
        <translation>Empfänger nehmen von %1 keine Mail an: Der Provider teilt diesen Adressbereich unter vielen Kunden auf.</translation>
    </message>
    <message>
        <source>A server with such a shared address (range %1) cannot be reached from outside. No reverse name can be set for it either.</source>
        <translation>Ein Server mit so einer geteilten Adresse (Bereich %1) ist von außen nicht erreichbar. Auch ein Reverse-DNS-Name lässt sich dafür nicht setzen.</translation>
    </message>
    <message>
        <source>Ask your provider for a public, fixed IPv4 address.</source>
        <translation>Bitten Sie Ihren Provider um eine öffentliche, feste IPv4-Adresse.</translation>
    </message>
    <message>
        <source>No mail server can send from %1: the range it lies in is set aside for other things.</source>
        <translation>Von %1 kann kein Mailserver senden: Der Bereich, in dem sie liegt, ist für anderes reserviert.</translation>
    </message>
    <message>
        <source>The range %1 is never used for hosts that send mail on the Internet.</source>
        <translation>Der Bereich %1 wird nie für Rechner verwendet, die im Internet Mail senden.</translation>
    </message>
    <message>
        <source>Enter the public address that your server really sends from.</source>
        <translation>Geben Sie die öffentliche Adresse ein, von der Ihr Server wirklich sendet.</translation>
    </message>
    <message>
        <source>No mail server can send from %1: it is a sample address for manuals.</source>
        <translation>Von %1 kann kein Mailserver senden: Es ist eine Beispieladresse für Anleitungen.</translation>
    </message>
    <message>
        <source>The range %1 is only for examples. The address was probably copied from a guide.</source>
        <translation>Der Bereich %1 ist nur für Beispiele da. Die Adresse wurde wahrscheinlich aus einer Anleitung abgeschrieben.</translation>
    </message>
    <message>
        <source>Many receivers refuse mail straight from %1, because %2 lists its range as one that should not send mail directly.</source>
        <translation>Viele Empfänger lehnen Mail direkt von %1 ab, weil %2 ihren Bereich als einen führt, der nicht direkt senden soll.</translation>
    </message>
    <message>
        <source>Nobody accuses you of spam. The list says that the range is meant for homes and offices, or for servers that have not asked to send mail.</source>
        <translation>Niemand wirft Ihnen Spam vor. Die Liste sagt, dass der Bereich für Wohnungen und Büros gedacht ist oder für Server, die nicht um das Senden gebeten haben.</translation>
    </message>
    <message>
        <source>Set a proper reverse name first (step 2). Then open the list&apos;s page. Ask there for this one address to be left out, if it is fixed and a real mail server.</source>
        <translation>Lassen Sie zuerst einen richtigen Reverse-DNS-Namen setzen (Schritt 2). Öffnen Sie dann die Seite der Liste und bitten Sie darum, diese eine Adresse auszunehmen, falls sie fest ist und zu einem echten Mailserver gehört.</translation>
    </message>
    <message>
        <source>The reverse name is set by the provider of the address. The list&apos;s page is open to you.</source>
        <translation>Den Reverse-DNS-Namen setzt der Provider der Adresse. Die Seite der Liste steht Ihnen offen.</translation>
    </message>
    <message>
        <source>Some receivers refuse mail from %1, because its reverse name %2 contains the address itself.</source>
        <translation>Manche Empfänger lehnen Mail von %1 ab, weil der Reverse-DNS-Name %2 die Adresse selbst enthält.</translation>
    </message>
    <message>
        <source>Providers give such names to whole ranges. Filters read them as a sign that nobody set this address up for mail; GMX and WEB.DE refuse them even when they say “static”.</source>
        <translation>Provider geben solche Namen ganzen Bereichen. Filter lesen sie als Zeichen, dass niemand diese Adresse für Mail eingerichtet hat; GMX und WEB.DE lehnen sie selbst dann ab, wenn „static“ darin steht.</translation>
    </message>
    <message>
        <source>a name of your own, such as mail.example.com</source>
        <translation>ein eigener Name, etwa mail.example.com</translation>
    </message>
    <message>
        <source>Some receivers take %1 for a dial-up address, because its reverse name %2 contains “%3”.</source>
        <translation>Manche Empfänger halten %1 für eine Einwahladresse, weil ihr Reverse-DNS-Name %2 „%3“ enthält.</translation>
    </message>
    <message>
        <source>It also contains a word such as “static”, which most filters accept.</source>
        <translation>Er enthält auch ein Wort wie „static“, was die meisten Filter gelten lassen.</translation>
    </message>
    <message>
        <source>Filters count such words against you, because most mail from dial-up addresses is sent by infected computers.</source>
        <translation>Filter werten solche Wörter als schlechtes Zeichen, weil Mail von Einwahladressen meist von befallenen Computern kommt.</translation>
    </message>
    <message>
        <source>%1 seems to belong to %2: they are the ones to ask about its reverse name and about outgoing mail (port 25).</source>
        <translation>%1 gehört anscheinend zu %2: Dort fragen Sie nach ihrem Reverse-DNS-Namen und nach ausgehender Mail (Port 25).</translation>
    </message>
    <message>
        <source>This comes from the reverse name and from the name servers for it. It is a hint, not a proof.</source>
        <translation>Das ergibt sich aus dem Reverse-DNS-Namen und den Nameservern dafür. Es ist ein Hinweis, kein Beweis.</translation>
    </message>
    <message>
        <source>Nothing speaks against sending mail from %1.</source>
        <translation>Nichts spricht dagegen, von %1 Mail zu senden.</translation>
    </message>
    <message>
        <source>It is a public address, and its reverse name does not look like a dial-up line.</source>
        <translation>Es ist eine öffentliche Adresse, und ihr Reverse-DNS-Name sieht nicht nach einem Einwahlanschluss aus.</translation>
    </message>
    <message>
        <source>Which address your mail leaves from is not known, so it could not be checked.</source>
        <translation>Von welcher Adresse Ihre Mail kommt, ist nicht bekannt; darum wurde sie nicht geprüft.</translation>
    </message>
    <message>
        <source>Receivers judge the address that connects to them. It need not be the one that receives your mail.</source>
        <translation>Empfänger beurteilen die Adresse, die sich mit ihnen verbindet. Das muss nicht die sein, die Ihre Mail empfängt.</translation>
    </message>
    <message>
        <source>Name the address that your server sends from. The administrator of the server or your provider knows it, and the “Received” lines of a message that you sent show it.</source>
        <translation>Nennen Sie die Adresse, von der Ihr Server sendet. Der Administrator des Servers oder Ihr Provider kennt sie, und die Zeilen „Received“ einer Nachricht, die Sie gesendet haben, zeigen sie.</translation>
    </message>
    <message>
        <source>Your relay looks after the addresses that mail leaves from: nothing to do here.</source>
        <translation>Um die Adressen, von denen Mail verschickt wird, kümmert sich Ihr Relay: Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The services that send for you look after their addresses: nothing to do here.</source>
        <translation>Die Dienste, die für Sie senden, kümmern sich um ihre Adressen: Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Receivers judge the address that connects to them, and that one is not yours.</source>
        <translation>Empfänger beurteilen die Adresse, die sich mit ihnen verbindet, und die gehört nicht Ihnen.</translation>
    </message>
    <message>
        <source>When many domains are checked in a row, lists are asked only on request, out of politeness to their operators.</source>
        <translation>Werden viele Domains nacheinander geprüft, werden Listen nur auf Wunsch gefragt, aus Rücksicht auf ihre Betreiber.</translation>
    </message>
    <message>
        <source>The answers come from a file, and no list is in it.</source>
        <translation>Die Antworten kommen aus einer Datei, und darin steht keine Liste.</translation>
    </message>
    <message>
        <source>Then ask for removal on the list&apos;s page; say what was wrong and what you changed.</source>
        <translation>Bitten Sie dann auf der Seite der Liste um Löschung; schreiben Sie, was nicht stimmte und was Sie geändert haben.</translation>
    </message>
    <message>
        <source>The list&apos;s page says how to get off.</source>
        <translation>Die Seite der Liste sagt, wie man herunterkommt.</translation>
    </message>
    <message>
        <source>Junk mail was seen from it.</source>
        <translation>Von ihr wurde unerwünschte Mail gesehen.</translation>
    </message>
    <message>
        <source>A computer that uses this address behaves as if infected. It may be any computer in the office, not the mail server.</source>
        <translation>Ein Computer, der diese Adresse benutzt, verhält sich wie befallen. Das kann jeder im Büro sein, nicht nur der Mailserver.</translation>
    </message>
    <message>
        <source>The range is meant for connections that should not send mail directly. Nobody is accused of spam.</source>
        <translation>Der Bereich ist für Anschlüsse gedacht, die nicht direkt senden sollen. Niemandem wird Spam vorgeworfen.</translation>
    </message>
    <message>
        <source>It has sent too little good mail, or too much that looked like junk.</source>
        <translation>Sie hat zu wenig gute Mail gesendet oder zu viel, was nach Spam aussah.</translation>
    </message>
    <message>
        <source>The whole network is said to be in criminal hands.</source>
        <translation>Das ganze Netz soll in der Hand von Kriminellen sein.</translation>
    </message>
    <message>
        <source>The provider&apos;s whole range is listed, not this address alone.</source>
        <translation>Der ganze Bereich des Providers steht auf der Liste, nicht nur diese Adresse.</translation>
    </message>
    <message>
        <source>It was seen in phishing mail.</source>
        <translation>Sie wurde in betrügerischer Mail (Phishing) gesehen.</translation>
    </message>
    <message>
        <source>It was seen in connection with malicious software.</source>
        <translation>Sie wurde im Zusammenhang mit Schadsoftware gesehen.</translation>
    </message>
    <message>
        <source>It was seen controlling infected computers.</source>
        <translation>Es wurde gesehen, wie sie befallene Computer steuert.</translation>
    </message>
    <message>
        <source>It is a legitimate name that others abused.</source>
        <translation>Es ist ein rechtmäßiger Name, den andere missbraucht haben.</translation>
    </message>
    <message>
        <source>It passes on connections of strangers (a proxy or the Tor network).</source>
        <translation>Sie reicht Verbindungen von Fremden weiter (ein Proxy oder das Tor-Netz).</translation>
    </message>
    <message>
        <source>Attacks on other computers were seen from it.</source>
        <translation>Von ihr wurden Angriffe auf andere Computer gesehen.</translation>
    </message>
    <message>
        <source>It has no reverse name, or only a default one: step 2 fixes that.</source>
        <translation>Sie hat keinen Reverse-DNS-Namen oder nur einen voreingestellten: Schritt 2 behebt das.</translation>
    </message>
    <message>
        <source>Strangers could send mail through it.</source>
        <translation>Fremde konnten durch sie Mail senden.</translation>
    </message>
    <message>
        <source>Its mail server was seen behaving against the rules.</source>
        <translation>Der Mailserver dahinter hat sich nicht an die Regeln gehalten.</translation>
    </message>
    <message>
        <source>The domain is brand-new; this goes away with time.</source>
        <translation>Die Domain ist ganz neu; das vergeht mit der Zeit.</translation>
    </message>
    <message>
        <source>It is under suspicion, without proof.</source>
        <translation>Sie steht unter Verdacht, ohne Beweis.</translation>
    </message>
    <message>
        <source>The domain belongs to throw-away mailboxes.</source>
        <translation>Die Domain gehört zu Wegwerfpostfächern.</translation>
    </message>
    <message>
        <source>It is a name of a service for changing addresses (dynamic DNS), under which anybody can appear.</source>
        <translation>Es ist ein Name eines Dienstes für wechselnde Adressen (dynamisches DNS), unter dem jeder auftreten kann.</translation>
    </message>
    <message>
        <source>It is one of the list&apos;s own samples, which says nothing about anybody.</source>
        <translation>Es ist eines der eigenen Beispiele der Liste, das über niemanden etwas sagt.</translation>
    </message>
    <message>
        <source>It is known as a good sender.</source>
        <translation>Sie ist als guter Absender bekannt.</translation>
    </message>
    <message>
        <source>The list says neither good nor bad of it.</source>
        <translation>Über sie wird weder Gutes noch Schlechtes gesagt.</translation>
    </message>
    <message>
        <source>It is listed.</source>
        <translation>Sie steht auf der Liste.</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>gelistet</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht gelistet</translation>
    </message>
    <message>
        <source>declined to answer</source>
        <translation>verweigerte die Antwort</translation>
    </message>
    <message>
        <source>closed or broken</source>
        <translation>geschlossen oder gestört</translation>
    </message>
    <message>
        <source>could not prove its answer</source>
        <translation>konnte ihre Antwort nicht belegen</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>antwortete nicht</translation>
    </message>
    <message>
        <source>being asked …</source>
        <translation>wird gefragt …</translation>
    </message>
    <message>
        <source>can stop mail</source>
        <translation>kann Mail aufhalten</translation>
    </message>
    <message>
        <source>may matter</source>
        <translation>kann wichtig sein</translation>
    </message>
    <message>
        <source>hardly used</source>
        <translation>kaum genutzt</translation>
    </message>
    <message>
        <source>Many receivers refuse mail from %1, because %2 lists it.</source>
        <translation>Viele Empfänger lehnen Mail von %1 ab, weil %2 die Adresse oder Domain führt.</translation>
    </message>
    <message>
        <source>Some receivers refuse mail from %1 or put it aside, because %2 lists it.</source>
        <translation>Manche Empfänger lehnen Mail von %1 ab oder sortieren sie aus, weil %2 die Adresse oder Domain führt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the codes of a list&apos;s answer: the list&apos;s own reason
----------
a part of a record: its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On the list&apos;s own page. Never pay for it.</source>
        <translation>Auf der eigenen Seite der Liste. Zahlen Sie nie dafür.</translation>
    </message>
    <message>
        <source>%2 lists %1. Hardly anybody refuses mail because of that.</source>
        <translation>%2 führt %1. Deswegen lehnt kaum jemand Mail ab.</translation>
    </message>
    <message>
        <source>%1 declined to answer, so it could not be checked.</source>
        <translation>%1 wollte nicht antworten und wurde darum nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 fails its own test and is not believed.</source>
        <translation>%1 besteht den eigenen Test nicht, und wir glauben ihr nicht.</translation>
    </message>
    <message>
        <source>%1 gave no answer that proves anything, so it could not be checked.</source>
        <translation>%1 gab keine Antwort, die etwas beweist, und wurde darum nicht geprüft.</translation>
    </message>
    <message>
        <source>Each list was tested in the same run before its answer counted. Large mailbox providers also keep private lists that nobody can ask.</source>
        <translation>Jede Liste wurde im selben Durchgang getestet, bevor ihr Wort zählte. Große Postfachanbieter führen außerdem private Listen, die niemand fragen kann.</translation>
    </message>
    <message>
        <source>%2 knows %1 as a good sender.</source>
        <translation>%2 kennt %1 als guten Absender.</translation>
    </message>
    <message>
        <source>Some receivers give good points for that.</source>
        <translation>Manche Empfänger geben dafür Pluspunkte.</translation>
    </message>
    <message>
        <source>No blocklist could be checked, because this network invents answers for names that do not exist.</source>
        <translation>Keine Sperrliste wurde geprüft, weil dieses Netz Antworten für Namen erfindet, die es nicht gibt.</translation>
    </message>
    <message>
        <source>For a list, “no such name” means “not listed”. Where the network replaces that answer, every list would seem to name you.</source>
        <translation>Bei einer Liste heißt „diesen Namen gibt es nicht“: „nicht gelistet“. Wo diese Antwort durch eine andere ersetzt wird, scheint Sie jede Liste zu nennen.</translation>
    </message>
    <message>
        <source>Check again from another network, or with a resolver of your own. Nothing is known to be wrong.</source>
        <translation>Prüfen Sie noch einmal aus einem anderen Netz oder mit einem eigenen Resolver. Von einem Fehler ist nichts bekannt.</translation>
    </message>
    <message>
        <source>This is a setting of your Internet provider, or of a filter in your network.</source>
        <translation>Das ist eine Einstellung Ihres Internetproviders oder eines Filters in Ihrem Netz.</translation>
    </message>
    <message>
        <source>No blocklist was asked.</source>
        <translation>Keine Sperrliste wurde gefragt.</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong. The question was simply not answered and is asked again with the next check.</source>
        <translation>Es ist nichts Falsches bekannt. Die Frage wurde nur nicht beantwortet und wird bei der nächsten Prüfung wieder gestellt.</translation>
    </message>
    <message numerus="yes">
        <source>… (%n more characters) …</source>
        <translation>
            <numerusform>… (%n weiteres Zeichen) …</numerusform>
            <numerusform>… (%n weitere Zeichen) …</numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>for your information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>worth fixing</source>
        <translation>verbesserungswürdig</translation>
    </message>
    <message>
        <source>needs fixing</source>
        <translation>zu beheben</translation>
    </message>
    <message>
        <source>Your domain in DNS</source>
        <translation>Ihre Domain im DNS</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Your server&apos;s name</source>
        <translation>Der Name Ihres Servers</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Who may send for you (SPF)</source>
        <translation>Wer für Sie senden darf (SPF)</translation>
    </message>
    <message>
        <source>Your signature (DKIM)</source>
        <translation>Ihre Signatur (DKIM)</translation>
    </message>
    <message>
        <source>Your rule (DMARC)</source>
        <translation>Ihre Regel (DMARC)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Do receivers find your domain&apos;s records at all?</source>
        <translation>Finden Empfänger die Einträge Ihrer Domain überhaupt?</translation>
    </message>
    <message>
        <source>May this address send mail?</source>
        <translation>Darf diese Adresse Mail senden?</translation>
    </message>
    <message>
        <source>Does your server&apos;s name lead to its address, and the address back to a name of yours?</source>
        <translation>Führt der Name Ihres Servers zu seiner Adresse und die Adresse zurück zu einem Ihrer Namen?</translation>
    </message>
    <message>
        <source>Does anybody refuse this address?</source>
        <translation>Lehnt jemand diese Adresse ab?</translation>
    </message>
    <message>
        <source>Does your domain&apos;s list name everybody who sends for you, and nobody else?</source>
        <translation>Nennt die Liste Ihrer Domain alle, die für Sie senden, und sonst niemanden?</translation>
    </message>
    <message>
        <source>Can receivers tell by a signature that a message is really yours?</source>
        <translation>Können Empfänger an einer Signatur erkennen, dass eine Nachricht wirklich von Ihnen ist?</translation>
    </message>
    <message>
        <source>Do receivers know what to do with mail that only claims to be yours?</source>
        <translation>Wissen Empfänger, was sie mit Mail tun sollen, die nur vorgibt, von Ihnen zu sein?</translation>
    </message>
    <message>
        <source>the DNS host of your domain</source>
        <translation>der DNS-Anbieter Ihrer Domain</translation>
    </message>
    <message>
        <source>the provider of the address</source>
        <translation>der Provider der Adresse</translation>
    </message>
    <message>
        <source>whoever looks after the mail server</source>
        <translation>wer den Mailserver betreut</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>In the DNS settings of your domain, in the panel of your DNS host. You can do this yourself.</source>
        <translation>In den DNS-Einstellungen Ihrer Domain, in der Verwaltung Ihres DNS-Anbieters. Das können Sie selbst tun.</translation>
    </message>
    <message>
        <source>Only the provider of the address can do this: your Internet provider, or the host of the server. Your domain&apos;s registrar cannot.</source>
        <translation>Das kann nur der Provider der Adresse: Ihr Internetprovider oder der Hoster des Servers. Ihr Domain-Registrar kann es nicht.</translation>
    </message>
    <message>
        <source>On the mail server, by whoever looks after it.</source>
        <translation>Auf dem Mailserver, durch den, der ihn betreut.</translation>
    </message>
    <message>
        <source>This is yours to decide.</source>
        <translation>Das entscheiden Sie.</translation>
    </message>
    <message>
        <source>This network passes DNS answers on as they are.</source>
        <translation>Dieses Netz gibt DNS-Antworten so weiter, wie sie sind.</translation>
    </message>
    <message>
        <source>This network invents answers for names that do not exist (%1), so blocklists cannot be asked from here. Use another network, or a resolver of your own.</source>
        <translation>Dieses Netz erfindet Antworten für Namen, die es nicht gibt (%1), darum lassen sich Sperrlisten von hier nicht fragen. Nehmen Sie ein anderes Netz oder einen eigenen Resolver.</translation>
    </message>
    <message>
        <source>This network loses long DNS answers, so a key that seems to be missing may be there. Try another network.</source>
        <translation>Dieses Netz verliert lange DNS-Antworten, darum kann ein scheinbar fehlender Schlüssel da sein. Versuchen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>This network hides some names (%1), so an answer that seems to be missing may be there.</source>
        <translation>Dieses Netz verbirgt einige Namen (%1); eine Antwort, die zu fehlen scheint, kann also da sein.</translation>
    </message>
    <message>
        <source>Nobody answers DNS questions here. Is this computer connected to the Internet?</source>
        <translation>Hier beantwortet niemand DNS-Fragen. Ist dieser Computer mit dem Internet verbunden?</translation>
    </message>
    <message>
        <source>Whether this network passes DNS answers on as they are was not tested.</source>
        <translation>Ob dieses Netz DNS-Antworten so weitergibt, wie sie sind, wurde nicht getestet.</translation>
    </message>
    <message>
        <source>The key has characters that cannot belong to it.</source>
        <translation>Der Schlüssel enthält Zeichen, die nicht zu ihm gehören können.</translation>
    </message>
    <message>
        <source>The lines “BEGIN PUBLIC KEY” and “END PUBLIC KEY” were pasted as well. Only what is between them belongs there.</source>
        <translation>Die Zeilen „BEGIN PUBLIC KEY“ und „END PUBLIC KEY“ wurden mit eingefügt; nur was dazwischen steht, gehört hinein.</translation>
    </message>
    <message>
        <source>There are quotation marks inside the value. The form stores them as part of the key.</source>
        <translation>Im Wert stehen Anführungszeichen; das Formular speichert sie als Teil des Schlüssels.</translation>
    </message>
    <message>
        <source>There is a space inside the key, probably where two pieces meet. Receivers ignore it.</source>
        <translation>Im Schlüssel steht ein Leerzeichen, wohl dort, wo zwei Stücke aneinanderstoßen. Empfänger übergehen es.</translation>
    </message>
    <message>
        <source>There is a backslash before a semicolon. It has a meaning only in zone files; the form stored it as part of the record.</source>
        <translation>Vor einem Semikolon steht ein umgekehrter Schrägstrich. Er hat nur in Zonendateien eine Bedeutung; das Formular hat ihn als Teil des Eintrags gespeichert.</translation>
    </message>
    <message>
        <source>A semicolon is missing between two parts of the record.</source>
        <translation>Zwischen zwei Teilen des Eintrags fehlt ein Semikolon.</translation>
    </message>
    <message>
        <source>It has characters that do not belong there, such as curly quotes. A word processor or a web page puts them in.</source>
        <translation>Er enthält Zeichen, die dort nicht stehen dürfen, etwa typografische Anführungszeichen; ein Schreibprogramm oder eine Webseite setzt sie ein.</translation>
    </message>
    <message>
        <source>The part for the key (p=) contains no key.</source>
        <translation>Der Teil für den Schlüssel (p=) enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key is in an older form that some receivers cannot read.</source>
        <translation>Der Schlüssel hat eine ältere Form, die manche Empfänger nicht lesen können.</translation>
    </message>
    <message>
        <source>The key is wrapped in a form that is only right for RSA keys.</source>
        <translation>Der Schlüssel ist in eine Form verpackt, die nur für RSA-Schlüssel richtig ist.</translation>
    </message>
    <message>
        <source>The part with the key (p=) is missing.</source>
        <translation>Der Teil mit dem Schlüssel (p=) fehlt.</translation>
    </message>
    <message>
        <source>The kind of key (k=) is neither rsa nor ed25519.</source>
        <translation>Die Art des Schlüssels (k=) ist weder rsa noch ed25519.</translation>
    </message>
    <message>
        <source>The record has to begin with exactly v=DKIM1.</source>
        <translation>Der Eintrag muss mit v=DKIM1 beginnen, genau so.</translation>
    </message>
    <message>
        <source>The letters before the equals signs have to be lower case.</source>
        <translation>Die Buchstaben vor den Gleichheitszeichen müssen klein sein.</translation>
    </message>
    <message>
        <source>One part is there twice, which makes the whole record invalid.</source>
        <translation>Ein Teil steht zweimal da; das macht den ganzen Eintrag ungültig.</translation>
    </message>
    <message>
        <source>The record allows only an outdated method (h=).</source>
        <translation>Der Eintrag erlaubt nur ein veraltetes Verfahren (h=).</translation>
    </message>
    <message>
        <source>A part of the record cannot be read.</source>
        <translation>Ein Teil des Eintrags lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Replace the whole value by the one that was made with the key. If the key was made or pasted here, it is under “Type it in”. Otherwise it is where your mail server keeps its DKIM settings.</source>
        <translation>Ersetzen Sie den ganzen Wert durch den, der mit dem Schlüssel erzeugt wurde. Wurde der Schlüssel hier erzeugt oder eingefügt, steht er unter „Eintragen“; sonst steht er dort, wo Ihr Mailserver seine DKIM-Einstellungen hat.</translation>
    </message>
    <message>
        <source>Receivers find a usable key at %1 (%2, %3 bits).</source>
        <translation>Empfänger finden unter %1 einen brauchbaren Schlüssel (%2, %3 Bit).</translation>
    </message>
    <message>
        <source>Whether your server signs with it can only be seen in a message.</source>
        <translation>Ob Ihr Server damit signiert, lässt sich nur an einer Nachricht sehen.</translation>
    </message>
    <message>
        <source>Receivers cannot check your signature, because there is no key at %1.</source>
        <translation>Empfänger können Ihre Signatur nicht prüfen, weil unter %1 kein Schlüssel steht.</translation>
    </message>
    <message>
        <source>Publish the key under this name. If it was made or pasted here, it is under “Type it in”. Otherwise it is where your mail server keeps its DKIM settings.</source>
        <translation>Veröffentlichen Sie den Schlüssel unter diesem Namen. Wurde er hier erzeugt oder eingefügt, steht er unter „Eintragen“; sonst steht er dort, wo Ihr Mailserver seine DKIM-Einstellungen hat.</translation>
    </message>
    <message>
        <source>Whether your mail is signed could not be checked, because the name of the key is not known.</source>
        <translation>Ob Ihre Mail signiert ist, wurde nicht geprüft, weil der Name des Schlüssels nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Every key has a name of its own (the selector), and the usual names were not there. That does not mean that nothing is signed.</source>
        <extracomment>selector: the name under which a DKIM key is published</extracomment>
        <translation>Jeder Schlüssel hat einen eigenen Namen (den Selektor), und unter den üblichen Namen war keiner da. Das heißt nicht, dass nichts signiert ist.</translation>
    </message>
    <message>
        <source>Open a message that you sent to an outside mailbox and look for “s=” in its DKIM-Signature line, or make a key here.</source>
        <translation>Öffnen Sie eine Nachricht, die Sie an ein fremdes Postfach gesendet haben, und suchen Sie „s=“ in ihrer Zeile DKIM-Signature, oder erzeugen Sie hier einen Schlüssel.</translation>
    </message>
    <message>
        <source>Your signature does not count, because the key at %1 is damaged.</source>
        <translation>Ihre Signatur zählt nicht, weil der Schlüssel unter %1 beschädigt ist.</translation>
    </message>
    <message>
        <source>The key at %1 is not quite as it should be.</source>
        <translation>Der Schlüssel unter %1 ist nicht ganz so, wie er sein soll.</translation>
    </message>
    <message>
        <source>Your signature does not count, because the key at %1 was cut off after %2 characters.</source>
        <translation>Ihre Signatur zählt nicht, weil der Schlüssel unter %1 nach %2 Zeichen abgeschnitten wurde.</translation>
    </message>
    <message>
        <source>Many forms take at most 255 characters in one piece and drop the rest without a word.</source>
        <translation>Viele Formulare nehmen höchstens 255 Zeichen in einem Stück an und lassen den Rest wortlos weg.</translation>
    </message>
    <message>
        <source>Enter the whole value again in two pieces, each in quotation marks and at most 255 characters long. Or ask your DNS host how long texts are entered.</source>
        <translation>Geben Sie den ganzen Wert noch einmal ein, in zwei Stücken in Anführungszeichen von je höchstens 255 Zeichen, oder fragen Sie Ihren DNS-Anbieter, wie lange Texte eingegeben werden.</translation>
    </message>
    <message>
        <source>If the form cannot store it, move the domain&apos;s DNS to another DNS host. A shorter key is only a last resort.</source>
        <translation>Nimmt das Formular ihn nicht auf, ziehen Sie mit dem DNS der Domain zu einem anderen DNS-Anbieter um. Ein kürzerer Schlüssel ist nur der letzte Ausweg.</translation>
    </message>
    <message>
        <source>It may be an older key of yours, or the key of a service. Signature and published key have to belong together.</source>
        <translation>Es kann ein älterer Schlüssel von Ihnen sein oder der eines Dienstes. Signatur und veröffentlichter Schlüssel müssen zusammengehören.</translation>
    </message>
    <message>
        <source>If nobody signs with the other key any more, replace it. Otherwise give the new key a name of its own.</source>
        <translation>Signiert niemand mehr mit dem anderen Schlüssel, ersetzen Sie ihn. Sonst geben Sie dem neuen Schlüssel einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Your signature does not count, because the key at %1 is too short (%2 bits).</source>
        <translation>Ihre Signatur zählt nicht, weil der Schlüssel unter %1 zu kurz ist (%2 Bit).</translation>
    </message>
    <message>
        <source>Some receivers distrust your signature, because the key at %1 is short (%2 bits).</source>
        <translation>Manche Empfänger misstrauen Ihrer Signatur, weil der Schlüssel unter %1 kurz ist (%2 Bit).</translation>
    </message>
    <message>
        <source>Short keys can be broken. At least 1024 bits are demanded, 2048 are usual.</source>
        <translation>Kurze Schlüssel lassen sich knacken. Mindestens 1024 Bit werden verlangt, 2048 sind üblich.</translation>
    </message>
    <message>
        <source>2048 bits</source>
        <translation>2048 Bit</translation>
    </message>
    <message>
        <source>Make a new key with 2048 bits under a new name, publish it, and let the server sign with it.</source>
        <translation>Erzeugen Sie einen neuen Schlüssel mit 2048 Bit unter einem neuen Namen, veröffentlichen Sie ihn und lassen Sie den Server damit signieren.</translation>
    </message>
    <message>
        <source>Signatures with the key at %1 do not count: it was withdrawn.</source>
        <translation>Signaturen mit dem Schlüssel unter %1 zählen nicht: Er wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>An empty key (p=) says that it must no longer be used. That is right for old keys.</source>
        <translation>Ein leerer Schlüssel (p=) sagt, dass er nicht mehr verwendet werden darf. Für alte Schlüssel ist das richtig.</translation>
    </message>
    <message>
        <source>If your server still signs with it, publish the key again or switch to a new one.</source>
        <translation>Signiert Ihr Server noch damit, veröffentlichen Sie den Schlüssel wieder oder wechseln Sie zu einem neuen.</translation>
    </message>
    <message>
        <source>The mark is meant for the first hours and is often forgotten.</source>
        <translation>Diese Kennzeichnung ist für die ersten Stunden gedacht und wird oft vergessen.</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>ein Eintrag</translation>
    </message>
    <message>
        <source>Receivers cannot check your signature, because the key was saved under the wrong name: %1.</source>
        <translation>Empfänger können Ihre Signatur nicht prüfen, weil der Schlüssel unter dem falschen Namen gespeichert wurde: %1.</translation>
    </message>
    <message>
        <source>Many forms add the domain to whatever is typed as a name, so a full name gets it twice.</source>
        <translation>Viele Formulare hängen die Domain an alles an, was als Name eingegeben wird; ein vollständiger Name bekommt sie dann zweimal.</translation>
    </message>
    <message>
        <source>Your signature does not count, because receivers cannot read the record at %1.</source>
        <translation>Ihre Signatur zählt nicht, weil Empfänger den Eintrag unter %1 nicht lesen können.</translation>
    </message>
    <message>
        <source>The record at %1 has a slip that receivers forgive.</source>
        <translation>Der Eintrag unter %1 hat einen kleinen Fehler, den Empfänger verzeihen.</translation>
    </message>
    <message>
        <source>The record has to begin with v=DMARC1 in capitals.</source>
        <translation>Der Eintrag muss mit v=DMARC1 in Großbuchstaben beginnen, genau so.</translation>
    </message>
    <message>
        <source>A semicolon is missing after v=DMARC1.</source>
        <translation>Hinter v=DMARC1 fehlt ein Semikolon.</translation>
    </message>
    <message>
        <source>A part has no equals sign.</source>
        <translation>Einem Teil fehlt das Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>The text before an equals sign is not a name.</source>
        <translation>Was vor einem Gleichheitszeichen steht, ist kein Name.</translation>
    </message>
    <message>
        <source>A part has a value that does not exist; receivers use the usual one instead.</source>
        <translation>Ein Teil hat einen Wert, den es nicht gibt; Empfänger nehmen stattdessen den üblichen.</translation>
    </message>
    <message>
        <source>Two semicolons follow each other.</source>
        <translation>Zwei Semikolons folgen aufeinander.</translation>
    </message>
    <message>
        <source>A part is unknown, so receivers ignore it. Perhaps it is misspelt.</source>
        <translation>Ein Teil ist unbekannt, und Empfänger übergehen ihn; vielleicht ist er falsch geschrieben.</translation>
    </message>
    <message>
        <source>It has to begin with “mailto:”.</source>
        <translation>Sie muss mit „mailto:“ beginnen.</translation>
    </message>
    <message>
        <source>Reports are sent by mail only, so it has to begin with “mailto:”.</source>
        <translation>Berichte werden nur per Mail verschickt, deshalb muss sie mit „mailto:“ beginnen.</translation>
    </message>
    <message>
        <source>It has letters that do not belong there.</source>
        <translation>Sie enthält Buchstaben, die dort nicht stehen können.</translation>
    </message>
    <message>
        <source>The name that would have to allow it is too long for DNS.</source>
        <translation>Der Name, der sie erlauben müsste, ist zu lang für DNS.</translation>
    </message>
    <message>
        <source>It is not an e-mail address.</source>
        <translation>Es ist keine Mailadresse.</translation>
    </message>
    <message>
        <source>Gmail, Yahoo and Outlook.com refuse larger amounts of mail from %1, because the domain has no DMARC record.</source>
        <translation>Gmail, Yahoo und Outlook.com lehnen größere Mengen Mail von %1 ab, weil die Domain keinen DMARC-Eintrag hat.</translation>
    </message>
    <message>
        <source>DMARC tells receivers what to do with mail that only claims to be yours, and has them report to you. The first stage changes nothing about delivery.</source>
        <translation>DMARC sagt Empfängern, was sie mit Mail tun sollen, die nur vorgibt, von Ihnen zu sein, und lässt sie Ihnen berichten. Die erste Stufe ändert nichts an der Zustellung.</translation>
    </message>
    <message>
        <source>Add the DMARC record that is written for you under “Type it in”.</source>
        <translation>Fügen Sie den DMARC-Eintrag hinzu, der unter „Eintragen“ für Sie geschrieben steht.</translation>
    </message>
    <message>
        <source>None of the DMARC records at %1 counts, because there are %2 of them.</source>
        <translation>Keiner der DMARC-Einträge unter %1 zählt, weil es %2 sind.</translation>
    </message>
    <message>
        <source>Receivers that find more than one treat the domain as if it had none.</source>
        <translation>Empfänger, die mehr als einen finden, behandeln die Domain, als hätte sie keinen.</translation>
    </message>
    <message>
        <source>Replace them by the one record that is written for you under “Type it in”.</source>
        <translation>Ersetzen Sie sie durch den einen Eintrag, der unter „Eintragen“ für Sie geschrieben steht.</translation>
    </message>
    <message>
        <source>The DMARC record at %1 does not count, because receivers cannot read it.</source>
        <translation>Der DMARC-Eintrag unter %1 zählt nicht, weil Empfänger ihn nicht lesen können.</translation>
    </message>
    <message>
        <source>Receivers ignore part of the DMARC record at %1.</source>
        <translation>Ein Teil des DMARC-Eintrags unter %1 wird übergangen.</translation>
    </message>
    <message>
        <source>The DMARC record of %1 does not count, because it was saved under the wrong name: %2.</source>
        <translation>Der DMARC-Eintrag von %1 zählt nicht, weil er unter dem falschen Namen gespeichert wurde: %2.</translation>
    </message>
    <message>
        <source>Receivers look at %1 only. Many forms add the domain to whatever is typed as a name.</source>
        <translation>Empfänger sehen nur unter %1 nach. Viele Formulare hängen die Domain an alles an, was als Name eingegeben wird.</translation>
    </message>
    <message>
        <source>Some receivers ignore the DMARC record of %1, because it does not say what to do (p=).</source>
        <translation>Manche Empfänger übergehen den DMARC-Eintrag von %1, weil er nicht sagt, was zu tun ist (p=).</translation>
    </message>
    <message>
        <source>p=none, for a start</source>
        <translation>p=none für den Anfang</translation>
    </message>
    <message>
        <source>Correct the record; under “Type it in” the whole record can be copied.</source>
        <translation>Berichtigen Sie den Eintrag; unter „Eintragen“ lässt sich der ganze Eintrag kopieren.</translation>
    </message>
    <message>
        <source>The DMARC rule of %1 is at its first stage: receivers report, and treat mail as before.</source>
        <translation>DMARC von %1 steht auf der ersten Stufe: Empfänger berichten und behandeln Mail wie bisher.</translation>
    </message>
    <message>
        <source>This is the right stage to begin with. Stay here for at least a month and read the reports; go on when every legitimate message is signed.</source>
        <translation>Das ist die richtige Stufe für den Anfang. Bleiben Sie mindestens einen Monat dabei und lesen Sie die Berichte; gehen Sie weiter, wenn jede echte Nachricht signiert ist.</translation>
    </message>
    <message>
        <source>The test mark (t=y) makes newer receivers act one level milder. Older ones ignore it and apply all of the rule.</source>
        <translation>Die Testkennzeichnung (t=y) lässt neuere Empfänger eine Stufe milder handeln; ältere kennen sie nicht und wenden alles an.</translation>
    </message>
    <message>
        <source>This protects your name. Every service that sends for you has to sign, or its mail is hit too.</source>
        <translation>Das schützt Ihren Namen. Jeder Dienst, der für Sie sendet, muss signieren, sonst trifft es auch seine Mail.</translation>
    </message>
    <message>
        <source>The DMARC rule of %2 applies to %1, too.</source>
        <translation>Die DMARC-Regel von %2 gilt auch für %1.</translation>
    </message>
    <message>
        <source>The part “%1” of the DMARC record no longer has a meaning.</source>
        <translation>Der Teil „%1“ des DMARC-Eintrags hat keine Bedeutung mehr.</translation>
    </message>
    <message>
        <source>The standard of 2026 removed it. Newer receivers ignore it, older ones still read it.</source>
        <translation>Der Standard von 2026 hat ihn abgeschafft. Neuere Empfänger übergehen ihn, ältere lesen ihn noch.</translation>
    </message>
    <message>
        <source>Nobody will see which mail of %1 the DMARC rule hits, because the record names no address for reports.</source>
        <translation>Niemand wird sehen, welche Mail von %1 die DMARC-Regel trifft, weil der Eintrag keine Adresse für Berichte nennt.</translation>
    </message>
    <message>
        <source>Receivers send a daily summary of who sent in your name. Without it nobody knows when it is safe to go on.</source>
        <translation>Empfänger senden täglich eine Übersicht, wer in Ihrem Namen gesendet hat. Ohne sie weiß niemand, wann man gefahrlos weitergehen kann.</translation>
    </message>
    <message>
        <source>Make a mailbox for reports and name it in the record (rua=mailto:…).</source>
        <translation>Legen Sie ein Postfach für Berichte an und nennen Sie es im Eintrag (rua=mailto:…).</translation>
    </message>
    <message>
        <source>No report arrives, because the report address %1 cannot be used.</source>
        <translation>Kein Bericht kommt an, weil sich die Berichtsadresse %1 nicht verwenden lässt.</translation>
    </message>
    <message>
        <source>mailto:name@example.com</source>
        <translation>mailto:name@example.com</translation>
    </message>
    <message>
        <source>No report arrives at %1, because that domain has not agreed to take reports about yours.</source>
        <translation>Kein Bericht kommt bei %1 an, weil jene Domain nicht zugestimmt hat, Berichte über Ihre anzunehmen.</translation>
    </message>
    <message>
        <source>%1 TXT %2</source>
        <translation>%1 TXT %2</translation>
    </message>
    <message>
        <source>In the DNS of the domain that the reports go to.</source>
        <translation>Im DNS der Domain, an die die Berichte gehen.</translation>
    </message>
    <message>
        <source>Old and new receivers may judge mail of %1 differently.</source>
        <translation>Alte und neue Empfänger beurteilen Mail von %1 vielleicht verschieden.</translation>
    </message>
    <message>
        <source>Subject: reverse DNS (PTR) for %1</source>
        <translation>Betreff: Reverse-DNS (PTR-Eintrag) für %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>we run a mail server on the following address of yours. Please set its reverse name (PTR record):</source>
        <translation>wir betreiben auf der folgenden Adresse aus Ihrem Bestand einen Mailserver. Bitte setzen Sie deren Reverse-DNS-Namen (PTR-Eintrag):</translation>
    </message>
    <message>
        <source>The forward record is ours, and %1 leads to this address (or will, as soon as you confirm).</source>
        <translation>Der Vorwärtseintrag liegt bei uns, und %1 führt zu dieser Adresse (oder wird es tun, sobald Sie bestätigen).</translation>
    </message>
    <message>
        <source>The PTR record itself is %1, in the zone %2.</source>
        <translation>Der PTR-Eintrag selbst ist %1, in der Zone %2.</translation>
    </message>
    <message>
        <source>If you have given us both an IPv4 and an IPv6 address, please set both.</source>
        <translation>Falls wir von Ihnen sowohl eine IPv4- als auch eine IPv6-Adresse haben, setzen Sie bitte beide.</translation>
    </message>
    <message>
        <source>Please also tell us whether outgoing connections to port 25 are open for this address, and whether it is fixed.</source>
        <translation>Bitte sagen Sie uns auch, ob ausgehende Verbindungen zu Port 25 für diese Adresse offen sind und ob sie fest ist.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Vielen Dank.</translation>
    </message>
    <message>
        <source>thank you for your reply. Our registrar cannot set this record: the name %1 is in the reverse zone %2, which belongs to the holder of the address range. That is you.</source>
        <translation>danke für Ihre Antwort. Unser Registrar kann diesen Eintrag nicht setzen: Der Name %1 liegt in der Reverse-Zone %2, die dem Inhaber des Adressbereichs gehört. Das sind Sie.</translation>
    </message>
    <message>
        <source>Please set the PTR record to %1, or pass the reverse zone for our address on to our name servers (RFC 2317).</source>
        <translation>Bitte setzen Sie den PTR-Eintrag auf %1, oder delegieren Sie die Reverse-Zone für unsere Adresse an unsere Nameserver (RFC 2317).</translation>
    </message>
    <message>
        <source>please let our mail server sign all outgoing mail of %1 with DKIM:</source>
        <translation>bitte lassen Sie unseren Mailserver alle ausgehende Mail von %1 mit DKIM signieren:</translation>
    </message>
    <message>
        <source>    Domain (d=): %1</source>
        <translation>    Domain (d=): %1</translation>
    </message>
    <message>
        <source>    Selector (s=): %1</source>
        <translation>    Selektor (s=): %1</translation>
    </message>
    <message>
        <source>    Method: rsa-sha256, relaxed/relaxed</source>
        <translation>    Verfahren: rsa-sha256, relaxed/relaxed</translation>
    </message>
    <message>
        <source>The private key comes as a separate file. Please make it readable for the mail server alone, and delete the copy afterwards. The public key is published already.</source>
        <translation>Der private Schlüssel kommt als eigene Datei. Bitte machen Sie ihn nur für den Mailserver lesbar und löschen Sie danach die Kopie. Der öffentliche Schlüssel ist schon veröffentlicht.</translation>
    </message>
    <message>
        <source>Send the provider of the address the request that is written for you under “Type it in”. A record in your own domain cannot do this.</source>
        <translation>Schicken Sie dem Provider der Adresse den Text, der unter „Eintragen“ für Sie bereitsteht. Ein Eintrag in Ihrer eigenen Domain kann das nicht.</translation>
    </message>
    <message>
        <source>If they refuse, let the server introduce itself (EHLO) with the name that they gave the address, if it leads back. Most receivers accept that; GMX, WEB.DE and Apple want a name in your own domain.</source>
        <extracomment>EHLO is the greeting with which one mail server introduces itself to another.</extracomment>
        <translation>Lehnt der Provider ab, lassen Sie den Server sich mit dem Namen vorstellen (EHLO), den die Adresse von ihm hat, sofern er zu ihr zurückführt. Die meisten Empfänger nehmen das hin; GMX, WEB.DE und Apple wollen einen Namen in Ihrer eigenen Domain.</translation>
    </message>
    <message>
        <source>Gmail, Outlook.com and most others refuse mail from %1, because the address has no reverse name.</source>
        <translation>Gmail, Outlook.com und die meisten anderen lehnen Mail von %1 ab, weil die Adresse keinen Reverse-DNS-Namen hat.</translation>
    </message>
    <message>
        <source>The reverse name (PTR record) is how an address says whose it is. An address without one looks like a computer that nobody set up for mail.</source>
        <extracomment>PTR is the DNS record that holds the reverse name of an address.</extracomment>
        <translation>Mit dem Reverse-DNS-Namen (PTR-Eintrag) sagt eine Adresse, wem sie gehört. Eine Adresse ohne ihn sieht aus wie ein Computer, den niemand für Mail eingerichtet hat.</translation>
    </message>
    <message>
        <source>If they never set reverse names, send through a relay, or move the mail server to a host that lets you set one.</source>
        <translation>Setzt der Provider grundsätzlich keine Reverse-DNS-Namen, senden Sie über ein Relay, oder ziehen Sie mit dem Mailserver zu einem Hoster um, bei dem Sie einen setzen können.</translation>
    </message>
    <message>
        <source>Most receivers refuse mail from %1, because its reverse name %2 does not lead back to the address.</source>
        <translation>Die meisten Empfänger lehnen Mail von %1 ab, weil der Reverse-DNS-Name %2 nicht zur Adresse zurückführt.</translation>
    </message>
    <message>
        <source>Anybody can give an address any name. Receivers believe it only when the name leads back to the same address.</source>
        <translation>Jeder kann einer Adresse einen beliebigen Namen geben. Empfänger glauben ihn nur, wenn der Name zu derselben Adresse zurückführt.</translation>
    </message>
    <message>
        <source>%1 leads to no address</source>
        <translation>%1 führt zu keiner Adresse</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 führt zu %2</translation>
    </message>
    <message>
        <source>Either make %1 lead to %2, or have the reverse name changed to one that does.</source>
        <translation>Lassen Sie entweder %1 zu %2 führen oder lassen Sie den Reverse-DNS-Namen in einen ändern, der das tut.</translation>
    </message>
    <message>
        <source>Some receivers refuse mail from %1, because its reverse name %2 is the provider&apos;s default.</source>
        <translation>Manche Empfänger lehnen Mail von %1 ab, weil der Reverse-DNS-Name %2 vom Provider vorgegeben ist.</translation>
    </message>
    <message>
        <source>A default name says that nobody has set this address up for mail. GMX, WEB.DE and Apple refuse it, others count it against you.</source>
        <translation>Ein voreingestellter Name sagt, dass niemand diese Adresse für Mail eingerichtet hat. GMX, WEB.DE und Apple lehnen ihn ab, andere werten ihn als schlechtes Zeichen.</translation>
    </message>
    <message>
        <source>Some receivers may refuse mail from %1 now and then, because the address has several reverse names.</source>
        <translation>Manche Empfänger lehnen Mail von %1 vielleicht manchmal ab, weil die Adresse mehrere Reverse-DNS-Namen hat.</translation>
    </message>
    <message>
        <source>Some receivers look only at the first name, and the order changes by chance.</source>
        <translation>Manche Empfänger sehen nur den ersten Namen an, und die Reihenfolge wechselt.</translation>
    </message>
    <message>
        <source>exactly one name, the one your server introduces itself with</source>
        <translation>genau ein Name, und zwar der, mit dem sich Ihr Server vorstellt</translation>
    </message>
    <message>
        <source>Ask the provider of the address to leave only one. One name is enough for any number of domains.</source>
        <translation>Bitten Sie den Provider der Adresse, nur einen übrig zu lassen. Ein Name genügt für beliebig viele Domains.</translation>
    </message>
    <message>
        <source>The reverse name of %1 is made at %2: the provider has passed it on.</source>
        <translation>Der Reverse-DNS-Name von %1 wird bei %2 gesetzt: Der Provider hat ihn weitergegeben.</translation>
    </message>
    <message>
        <source>For small ranges the provider puts an alias into its own zone. The reverse name is then a PTR record at the alias&apos;s target, often in your own DNS.</source>
        <translation>Bei kleinen Bereichen setzt der Provider einen Alias in seine eigene Zone. Der Reverse-DNS-Name ist dann ein PTR-Eintrag am Ziel des Alias, oft in Ihrem eigenen DNS.</translation>
    </message>
    <message>
        <source>Mail from %1 is accepted by most, but Apple, GMX and WEB.DE want its reverse name in your own domain; it is %2.</source>
        <translation>Mail von %1 nehmen die meisten an, aber Apple, GMX und WEB.DE wollen den Reverse-DNS-Namen in Ihrer eigenen Domain; er lautet %2.</translation>
    </message>
    <message>
        <source>The name leads back to the address, which is what most receivers ask for. But it is in somebody else&apos;s domain.</source>
        <translation>Der Name führt zur Adresse zurück, und mehr verlangen die meisten Empfänger nicht. Er liegt in einer fremden Domain.</translation>
    </message>
    <message>
        <source>The names match: %1 is called %2, and %2 leads back to it.</source>
        <translation>Die Namen passen zusammen: %1 heißt %2, und %2 führt dorthin zurück.</translation>
    </message>
    <message>
        <source>The reverse name is confirmed, is not a provider&apos;s default, and is in a domain of yours. It need not be the domain that you send for.</source>
        <translation>Der Reverse-DNS-Name ist bestätigt, ist nicht vom Provider vorgegeben und liegt in einer Ihrer Domains. Er muss nicht gleich der Domain sein, für die Sie senden.</translation>
    </message>
    <message>
        <source>At the start of every delivery a server says its name (EHLO). It has to be a full name on the Internet.</source>
        <translation>Am Anfang jeder Zustellung nennt ein Server seinen Namen (EHLO). Es muss ein vollständiger Name im Internet sein.</translation>
    </message>
    <message>
        <source>a full name, such as mail.example.com</source>
        <translation>ein vollständiger Name, etwa mail.example.com</translation>
    </message>
    <message>
        <source>Set the server&apos;s name to a full one that leads to its address.</source>
        <translation>Setzen Sie den Namen des Servers auf einen vollständigen, der zu seiner Adresse führt.</translation>
    </message>
    <message>
        <source>Many receivers refuse a server that introduces itself as %1, because the name leads to no address.</source>
        <translation>Viele Empfänger lehnen einen Server ab, der sich als %1 vorstellt, weil der Name zu keiner Adresse führt.</translation>
    </message>
    <message>
        <source>At the start of every delivery a server says its name (EHLO). Receivers check whether it exists.</source>
        <translation>Am Anfang jeder Zustellung nennt ein Server seinen Namen (EHLO). Empfänger sehen nach, ob es ihn gibt.</translation>
    </message>
    <message>
        <source>Add an address record (A, and AAAA for IPv6) for %1; it is under “Type it in”.</source>
        <translation>Fügen Sie für %1 einen Adresseintrag hinzu (A, und AAAA für IPv6); er steht unter „Eintragen“.</translation>
    </message>
    <message>
        <source>Some receivers distrust mail from %1, because the server calls itself %2 but the address is called %3.</source>
        <translation>Manche Empfänger misstrauen Mail von %1, weil sich der Server %2 nennt, die Adresse aber %3 heißt.</translation>
    </message>
    <message>
        <source>The rules do not ask for it, but the strictest receivers want both names to be the same.</source>
        <translation>Die Regeln verlangen es nicht, aber die strengsten Empfänger wollen, dass beide Namen gleich sind.</translation>
    </message>
    <message>
        <source>Have the reverse name changed to %1, or let the server introduce itself as %2.</source>
        <translation>Lassen Sie den Reverse-DNS-Namen in %1 ändern oder lassen Sie den Server sich als %2 vorstellen.</translation>
    </message>
    <message>
        <source>Receivers may refuse mail from %1, because the server&apos;s name %2 does not lead to this address.</source>
        <translation>Empfänger lehnen Mail von %1 vielleicht ab, weil der Name des Servers %2 nicht zu dieser Adresse führt.</translation>
    </message>
    <message>
        <source>Receivers look whether the name that the server says leads to the address that it sends from. IPv4 and IPv6 are looked at separately.</source>
        <translation>Empfänger sehen nach, ob der Name, den der Server nennt, zu der Adresse führt, von der er sendet. IPv4 und IPv6 werden getrennt angesehen.</translation>
    </message>
    <message>
        <source>no address of this kind</source>
        <translation>keine Adresse dieser Art</translation>
    </message>
    <message>
        <source>Add this address to %1 as a record of type %2; it is under “Type it in”.</source>
        <translation>Fügen Sie diese Adresse bei %1 als Eintrag vom Typ %2 hinzu; er steht unter „Eintragen“.</translation>
    </message>
    <message>
        <source>Or let the server send over IPv4 only: IPv6 helps no delivery, and each receiver judges it on its own.</source>
        <translation>Oder lassen Sie den Server nur über IPv4 senden: IPv6 hilft keiner Zustellung, und jeder Empfänger beurteilt es für sich.</translation>
    </message>
    <message>
        <source>Receivers may refuse mail from %1, because %2 leads to a web proxy instead of the mail server.</source>
        <translation>Empfänger lehnen Mail von %1 vielleicht ab, weil %2 zu einem Webproxy statt zum Mailserver führt.</translation>
    </message>
    <message>
        <source>A proxy such as Cloudflare&apos;s passes on web pages, never mail. The name has to lead to the server itself.</source>
        <translation>Ein Proxy wie der von Cloudflare reicht Webseiten weiter, niemals Mail. Der Name muss zum Server selbst führen.</translation>
    </message>
    <message>
        <source>In the DNS panel, switch the proxy off for %1 (“DNS only”) and enter the server&apos;s own address.</source>
        <translation>Schalten Sie in der DNS-Verwaltung den Proxy für %1 aus („DNS only“) und geben Sie die Adresse des Servers selbst ein.</translation>
    </message>
    <message>
        <source>What your mail server calls itself is not known, so its name could not be checked.</source>
        <translation>Wie sich Ihr Mailserver nennt, ist nicht bekannt; darum wurde sein Name nicht geprüft.</translation>
    </message>
    <message>
        <source>At the start of every delivery a server says its name (EHLO), and receivers look whether it leads to its address.</source>
        <translation>Am Anfang jeder Zustellung nennt ein Server seinen Namen (EHLO), und Empfänger sehen nach, ob er zu seiner Adresse führt.</translation>
    </message>
    <message>
        <source>Name the mail server, for example mail.example.com. The administrator knows it, and the “Received” lines of a message that you sent show it.</source>
        <translation>Nennen Sie den Mailserver, zum Beispiel mail.example.com. Der Administrator kennt ihn, und die Zeilen „Received“ einer Nachricht, die Sie gesendet haben, zeigen ihn.</translation>
    </message>
    <message>
        <source>Replies to your mail go straight to the address of %1, because the domain names no mail host (MX).</source>
        <translation>Antworten auf Ihre Mail gehen direkt an die Adresse von %1, weil die Domain keinen Mailhost (MX) nennt.</translation>
    </message>
    <message>
        <source>That is allowed. If no mail server listens there, replies and bounces are lost.</source>
        <translation>Das ist erlaubt. Nimmt dort kein Mailserver an, gehen Antworten und Unzustellbarkeitsmeldungen verloren.</translation>
    </message>
    <message>
        <source>Some receivers refuse mail from %1, because nobody could reply: the domain names no mail host (MX) and has no address.</source>
        <translation>Manche Empfänger lehnen Mail von %1 ab, weil niemand darauf antworten könnte: Die Domain nennt keinen Mailhost (MX) und hat keine Adresse.</translation>
    </message>
    <message>
        <source>A sender that cannot get replies looks like spam. Bounces are lost as well.</source>
        <translation>Ein Absender, der keine Antworten bekommen kann, sieht nach Spam aus. Auch Unzustellbarkeitsmeldungen gehen verloren.</translation>
    </message>
    <message>
        <source>Add an MX record that names the server where your mail comes in.</source>
        <translation>Fügen Sie einen MX-Eintrag hinzu, der den Server nennt, bei dem Ihre Mail eingeht.</translation>
    </message>
    <message>
        <source>RFC 5321 §5.1</source>
        <translation>RFC 5321 §5.1</translation>
    </message>
    <message>
        <source>Some receivers refuse mail from %1, because the domain says that it receives no mail.</source>
        <translation>Manche Empfänger lehnen Mail von %1 ab, weil die Domain sagt, dass sie keine Mail annimmt.</translation>
    </message>
    <message>
        <source>A single dot as MX means: never send anything here. Receivers may then refuse mail from the domain as well.</source>
        <translation>Ein einzelner Punkt als MX heißt: Senden Sie nie etwas hierher. Empfänger lehnen dann womöglich auch Mail der Domain ab.</translation>
    </message>
    <message>
        <source>Replace the dot by the name of the server where your mail comes in.</source>
        <translation>Ersetzen Sie den Punkt durch den Namen des Servers, bei dem Ihre Mail eingeht.</translation>
    </message>
    <message>
        <source>Some servers cannot deliver replies to %1, because its mail host %2 is only an alias for %3.</source>
        <translation>Manche Server können Antworten an %1 nicht zustellen, weil der Mailhost %2 nur ein Alias für %3 ist.</translation>
    </message>
    <message>
        <source>An MX has to name a host with an address of its own. Many servers follow the alias all the same, some do not.</source>
        <translation>Ein MX muss einen Host mit eigener Adresse nennen. Viele Server folgen dem Alias trotzdem, manche nicht.</translation>
    </message>
    <message>
        <source>Let the MX name %1, or give %2 an address record instead of the alias.</source>
        <translation>Lassen Sie den MX %1 nennen oder geben Sie %2 einen Adresseintrag statt des Alias.</translation>
    </message>
    <message>
        <source>Replies to %1 are lost, because its MX contains the address %2 instead of a name.</source>
        <translation>Antworten an %1 gehen verloren, weil im MX die Adresse %2 steht, wo ein Name hingehört.</translation>
    </message>
    <message>
        <source>Mail servers look the text up as a name, and it has none.</source>
        <translation>Mailserver schlagen den Text als Namen nach, und den gibt es nicht.</translation>
    </message>
    <message>
        <source>Give the mail server a name with an address record, and let the MX name it.</source>
        <translation>Geben Sie dem Mailserver einen Namen mit einem Adresseintrag und lassen Sie den MX ihn nennen.</translation>
    </message>
    <message>
        <source>Replies to %1 may be lost, because its mail host %2 has no address.</source>
        <translation>Antworten an %1 gehen vielleicht verloren, weil der Mailhost %2 keine Adresse hat.</translation>
    </message>
    <message>
        <source>The MX names a host that does not exist, or that nobody gave an address to.</source>
        <translation>Der MX nennt einen Host, den es nicht gibt oder dem niemand eine Adresse gegeben hat.</translation>
    </message>
    <message>
        <source>Give %1 an address record, or let the MX name another host.</source>
        <translation>Geben Sie %1 einen Adresseintrag oder lassen Sie den MX einen anderen Host nennen.</translation>
    </message>
    <message>
        <source>SPF record</source>
        <translation>SPF-Eintrag</translation>
    </message>
    <message>
        <source>DKIM key</source>
        <translation>DKIM-Schlüssel</translation>
    </message>
    <message>
        <source>DMARC record</source>
        <translation>DMARC-Eintrag</translation>
    </message>
    <message>
        <source>IPv4 address of the mail server</source>
        <translation>IPv4-Adresse des Mailservers</translation>
    </message>
    <message>
        <source>IPv6 address of the mail server</source>
        <translation>IPv6-Adresse des Mailservers</translation>
    </message>
    <message>
        <source>reverse name</source>
        <translation>Reverse-DNS-Name</translation>
    </message>
    <message>
        <source>mail host (MX)</source>
        <translation>Mailhost (MX)</translation>
    </message>
    <message>
        <source>DKIM key of a service</source>
        <translation>DKIM-Schlüssel eines Dienstes</translation>
    </message>
    <message>
        <source>return path of a service</source>
        <translation>Rücksendeweg eines Dienstes</translation>
    </message>
    <message>
        <source>Add this record: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Replace the old record with this one: %1</source>
        <translation>Alten Eintrag durch diesen ersetzen: %1</translation>
    </message>
    <message>
        <source>Leave as it is: %1</source>
        <translation>So lassen, wie es ist: %1</translation>
    </message>
    <message>
        <source>Remove this record: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>It is right as it is.</source>
        <translation>Er ist richtig, wie er ist.</translation>
    </message>
    <message>
        <source>Beside an alias no other record counts. Remove it before you add the new one.</source>
        <translation>Neben einem Alias zählt kein anderer Eintrag. Entfernen Sie ihn, bevor Sie den neuen hinzufügen.</translation>
    </message>
    <message>
        <source>Receivers check your signature with it. Publish it first, wait until it is seen, then switch on signing.</source>
        <translation>Empfänger prüfen damit Ihre Signatur. Veröffentlichen Sie ihn zuerst, warten Sie, bis er sichtbar ist, und schalten Sie dann das Signieren ein.</translation>
    </message>
    <message>
        <source>It begins with the stage that only reports (p=none). Nothing is refused before you know who sends in your name.</source>
        <translation>Er beginnt mit der Stufe, die nur berichtet (p=none). Nichts wird abgelehnt, bevor Sie wissen, wer in Ihrem Namen sendet.</translation>
    </message>
    <message>
        <source>The name that your server says has to lead to the address that it sends from.</source>
        <translation>Der Name, den Ihr Server nennt, muss zu der Adresse führen, von der er sendet.</translation>
    </message>
    <message>
        <source>The address has to say whose it is, and the name has to lead back to it. One name is enough for any number of domains.</source>
        <translation>Die Adresse muss sagen, wem sie gehört, und der Name muss zu ihr zurückführen. Ein Name dient beliebig vielen Domains.</translation>
    </message>
    <message>
        <source>Replies and bounces need a server that receives them.</source>
        <translation>Antworten und Unzustellbarkeitsmeldungen brauchen einen Server, der sie annimmt.</translation>
    </message>
    <message>
        <source>The service signs for your domain with a key of its own.</source>
        <translation>Der Dienst signiert mit einem eigenen Schlüssel für Ihre Domain.</translation>
    </message>
    <message>
        <source>Bounces of the service come back under your own domain.</source>
        <translation>Unzustellbarkeitsmeldungen des Dienstes kommen unter Ihrer eigenen Domain zurück.</translation>
    </message>
    <message>
        <source>The space after “v=spf1” is missing, so receivers do not see an SPF record at all.</source>
        <translation>Das Leerzeichen nach „v=spf1“ fehlt, darum sehen Empfänger überhaupt keinen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>Terms are separated by spaces, not by commas or semicolons.</source>
        <translation>Angaben werden durch Leerzeichen getrennt, nicht durch Kommas oder Semikolons.</translation>
    </message>
    <message>
        <source>It has characters that do not belong there, such as curly quotes or a no-break space. A word processor puts them in.</source>
        <translation>Er enthält Zeichen, die dort nicht stehen dürfen, etwa typografische Anführungszeichen oder ein geschütztes Leerzeichen; ein Schreibprogramm setzt sie ein.</translation>
    </message>
    <message>
        <source>It has quotation marks inside.</source>
        <translation>Er enthält Anführungszeichen.</translation>
    </message>
    <message>
        <source>A term is misspelt: there is no such word in SPF.</source>
        <translation>Eine Angabe ist falsch geschrieben: Ein solches Wort gibt es in SPF nicht.</translation>
    </message>
    <message>
        <source>There is an equals sign instead of a colon, so receivers ignore the term.</source>
        <translation>Ein Gleichheitszeichen steht, wo ein Doppelpunkt hingehört; Empfänger übergehen die Angabe deshalb.</translation>
    </message>
    <message>
        <source>A space is missing between two terms.</source>
        <translation>Zwischen zwei Angaben fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a name instead of an address, or the other way round.</source>
        <translation>Ein Name steht, wo eine Adresse hingehört, oder umgekehrt.</translation>
    </message>
    <message>
        <source>A term cannot be read.</source>
        <translation>Eine Angabe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Everything else is decided by the record of %1.</source>
        <translation>Alles Übrige entscheidet der Eintrag von %1.</translation>
    </message>
    <message>
        <source>Names the text that refused senders are shown.</source>
        <translation>Nennt den Text, der abgelehnten Absendern gezeigt wird.</translation>
    </message>
    <message>
        <source>Receivers ignore this.</source>
        <translation>Empfänger übergehen das.</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>everybody whom the record of %1 lets send</source>
        <translation>alle, die der Eintrag von %1 senden lässt</translation>
    </message>
    <message>
        <source>the addresses of the domain itself</source>
        <translation>die Adressen der Domain selbst</translation>
    </message>
    <message>
        <source>the addresses of %1</source>
        <translation>die Adressen von %1</translation>
    </message>
    <message>
        <source>the servers that receive the domain&apos;s mail</source>
        <translation>die Server, die die Mail der Domain annehmen</translation>
    </message>
    <message>
        <source>the servers that receive the mail of %1</source>
        <translation>die Server, die die Mail von %1 annehmen</translation>
    </message>
    <message>
        <source>addresses whose reverse name is in the domain (slow, and not to be used)</source>
        <translation>Adressen, deren Reverse-DNS-Name in der Domain liegt (langsam und nicht zu verwenden)</translation>
    </message>
    <message>
        <source>every address for which a lookup under a special name (exists) finds something</source>
        <translation>jede Adresse, für die eine Abfrage unter einem besonderen Namen (exists) etwas findet</translation>
    </message>
    <message>
        <source>the address or range %1</source>
        <translation>die Adresse oder der Bereich %1</translation>
    </message>
    <message>
        <source>May not send: %1.</source>
        <translation>Nicht senden dürfen: %1.</translation>
    </message>
    <message>
        <source>Probably should not send: %1.</source>
        <translation>Wohl nicht senden sollten: %1.</translation>
    </message>
    <message>
        <source>Nothing is said about: %1.</source>
        <translation>Nichts gesagt ist über: %1.</translation>
    </message>
    <message>
        <source>May send: %1.</source>
        <translation>Senden dürfen: %1.</translation>
    </message>
    <message>
        <source>Receivers cannot tell who may send for %1, because the domain has no SPF record.</source>
        <translation>Empfänger können nicht erkennen, wer für %1 senden darf, weil die Domain keinen SPF-Eintrag hat.</translation>
    </message>
    <message>
        <source>SPF is the list of servers that may send for a domain. Gmail, Outlook.com and Yahoo want it, or a signature, from everybody.</source>
        <translation>SPF ist die Liste der Server, die für eine Domain senden dürfen. Gmail, Outlook.com und Yahoo wollen von jedem sie oder eine Signatur.</translation>
    </message>
    <message>
        <source>None of the SPF records of %1 counts, because there are %2 of them.</source>
        <translation>Keiner der SPF-Einträge von %1 zählt, weil es %2 sind.</translation>
    </message>
    <message>
        <source>Receivers that find more than one treat the domain as broken, even if both say the same.</source>
        <translation>Empfänger, die mehr als einen finden, werten die Domain als fehlerhaft, selbst wenn beide dasselbe sagen.</translation>
    </message>
    <message>
        <source>one record with everything in it</source>
        <translation>ein Eintrag, in dem alles steht</translation>
    </message>
    <message>
        <source>The SPF record of %1 does not count, because receivers cannot read it.</source>
        <translation>Der SPF-Eintrag von %1 zählt nicht, weil Empfänger ihn nicht lesen können.</translation>
    </message>
    <message>
        <source>The SPF record of %1 does not say what was meant.</source>
        <translation>Der SPF-Eintrag von %1 sagt nicht, was gemeint war.</translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (ab Zeichen %2)</translation>
    </message>
    <message>
        <source>Correct this place in the record.</source>
        <translation>Berichtigen Sie diese Stelle im Eintrag.</translation>
    </message>
    <message>
        <source>Replace the record by: %1</source>
        <translation>Ersetzen Sie den Eintrag durch: %1</translation>
    </message>
    <message>
        <source>Mail of %1 may fail at receivers, because its SPF record needs %2 lookups and only 10 are allowed.</source>
        <translation>Mail von %1 kann bei Empfängern scheitern, weil der SPF-Eintrag %2 Abfragen braucht und nur 10 erlaubt sind.</translation>
    </message>
    <message>
        <source>Every include, a, mx, exists and redirect costs a lookup, those inside includes too. Receivers stop at the eleventh and treat the record as broken.</source>
        <translation>Jedes include, a, mx, exists und redirect kostet eine Abfrage, auch solche innerhalb von include. Empfänger hören bei der elften auf und werten den Eintrag als fehlerhaft.</translation>
    </message>
    <message>
        <source>10 lookups or fewer</source>
        <translation>10 Abfragen oder weniger</translation>
    </message>
    <message>
        <source>First drop services that you no longer use. Then write your own servers as ip4 and ip6, which cost nothing. If it is still too much, let a service send from a subdomain with a record of its own.</source>
        <translation>Streichen Sie zuerst Dienste, die Sie nicht mehr nutzen. Schreiben Sie dann Ihre eigenen Server als ip4 und ip6; die kosten nichts. Ist es immer noch zu viel, lassen Sie einen Dienst von einer Subdomain mit eigenem Eintrag senden.</translation>
    </message>
    <message>
        <source>Do not copy the addresses of an include into your record: they change without notice.</source>
        <translation>Schreiben Sie nicht die Adressen hinter einem include in Ihren Eintrag ab: Sie ändern sich ohne Ankündigung.</translation>
    </message>
    <message>
        <source>Mail of %1 may fail at receivers, because %2 names in its SPF record lead to nothing and only 2 may.</source>
        <translation>Mail von %1 kann bei Empfängern scheitern, weil %2 Namen im SPF-Eintrag ins Leere führen. Erlaubt sind nur 2.</translation>
    </message>
    <message>
        <source>Receivers take many empty answers as a sign of a broken record.</source>
        <translation>Viele leere Antworten halten Empfänger für ein Zeichen eines fehlerhaften Eintrags.</translation>
    </message>
    <message>
        <source>Remove the terms whose names no longer exist.</source>
        <translation>Entfernen Sie die Angaben, deren Namen es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Mail from %1 may be refused or put aside, because the SPF record does not let this address send.</source>
        <translation>Mail von %1 wird vielleicht abgelehnt oder aussortiert, weil der SPF-Eintrag diese Adresse nicht senden lässt.</translation>
    </message>
    <message>
        <source>The SPF record lets %1 send.</source>
        <translation>Der SPF-Eintrag lässt %1 senden.</translation>
    </message>
    <message>
        <source>It matches the term %1 (lookups up to there: %2 of 10).</source>
        <translation>Sie passt zur Angabe %1 (Abfragen bis dahin: %2 von 10).</translation>
    </message>
    <message>
        <source>Anybody may send in the name of %1, because the SPF record lets everybody send (%2).</source>
        <translation>Jeder darf im Namen von %1 senden, weil der SPF-Eintrag alle senden lässt (%2).</translation>
    </message>
    <message>
        <source>Such a record protects nothing, and receivers such as Gmail see it as a bad sign.</source>
        <translation>Ein solcher Eintrag schützt nichts, und Empfänger wie Gmail nehmen ihn als schlechtes Zeichen.</translation>
    </message>
    <message>
        <source>~all at the end</source>
        <translation>~all am Ende</translation>
    </message>
    <message>
        <source>The SPF record of %1 says nothing about strangers, so it protects little.</source>
        <translation>Der SPF-Eintrag von %1 sagt nichts über Fremde und schützt deshalb wenig.</translation>
    </message>
    <message>
        <source>The end of the record says what applies to everybody else. Without it, or with ?all, receivers learn nothing.</source>
        <translation>Am Ende des Eintrags steht, was für alle anderen gilt. Ohne das, oder mit ?all, erfahren Empfänger nichts.</translation>
    </message>
    <message>
        <source>End the record with ~all: it says that others probably should not send, without having mail refused before the signature is looked at.</source>
        <translation>Beenden Sie den Eintrag mit ~all: Es sagt, dass andere wohl nicht senden sollten, ohne dass Mail abgelehnt wird, bevor die Signatur angesehen ist.</translation>
    </message>
    <message>
        <source>Some receivers ignore part of the SPF record of %1, because it uses “ptr”.</source>
        <translation>Manche Empfänger übergehen einen Teil des SPF-Eintrags von %1, weil er „ptr“ verwendet.</translation>
    </message>
    <message>
        <source>This term is slow and unreliable, and the standard says not to publish it.</source>
        <translation>Diese Angabe ist langsam und unzuverlässig, und der Standard sagt, man solle sie nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>Write the server&apos;s address as ip4 or ip6 instead.</source>
        <translation>Schreiben Sie stattdessen die Adresse des Servers als ip4 oder ip6.</translation>
    </message>
    <message>
        <source>Remove this term, or correct the name as the service&apos;s own guide spells it.</source>
        <translation>Entfernen Sie diese Angabe oder berichtigen Sie den Namen, wie ihn die Anleitung des Dienstes schreibt.</translation>
    </message>
    <message>
        <source>The SPF record of %1 was saved under the wrong name, %2, where nobody looks.</source>
        <translation>Der SPF-Eintrag von %1 wurde unter dem falschen Namen gespeichert, %2, wo niemand nachsieht.</translation>
    </message>
    <message>
        <source>SPF belongs to the domain itself. Many forms add the domain to whatever is typed as a name.</source>
        <translation>SPF gehört zur Domain selbst. Viele Formulare hängen die Domain an alles an, was als Name eingegeben wird.</translation>
    </message>
    <message>
        <source>Change the name field of that record to @, or leave it empty, as your panel wants it for the domain itself.</source>
        <translation>Ändern Sie das Namensfeld dieses Eintrags in @ oder lassen Sie es leer, je nachdem, was Ihre Verwaltung für die Domain selbst verlangt.</translation>
    </message>
    <message>
        <source>The SPF record of %1 is broken where its two parts meet: a space was lost.</source>
        <translation>Der SPF-Eintrag von %1 ist fehlerhaft, wo seine zwei Teile zusammentreffen: Ein Leerzeichen ging verloren.</translation>
    </message>
    <message>
        <source>Part of the SPF record of %1 is never read: %2.</source>
        <translation>Ein Teil des SPF-Eintrags von %1 wird nie gelesen: %2.</translation>
    </message>
    <message>
        <source>Receivers stop at “all”. Whoever is named after it may not send.</source>
        <translation>Empfänger hören bei „all“ auf. Wer dahinter genannt ist, darf nicht senden.</translation>
    </message>
    <message>
        <source>Move “all” to the end of the record.</source>
        <translation>Verschieben Sie „all“ ans Ende des Eintrags.</translation>
    </message>
    <message>
        <source>%1 also has a record of the old type SPF, which nobody reads.</source>
        <translation>%1 hat auch einen Eintrag vom alten Typ SPF, den niemand liest.</translation>
    </message>
    <message>
        <source>It does no harm. Only the TXT record counts; do not forget it when you change something.</source>
        <translation>Er schadet nicht. Nur der TXT-Eintrag zählt; vergessen Sie ihn nicht, wenn Sie etwas ändern.</translation>
    </message>
    <message>
        <source>Bounces from %1 cannot be checked by SPF, because the server&apos;s own name has no record.</source>
        <translation>Unzustellbarkeitsmeldungen von %1 lassen sich mit SPF nicht prüfen, weil der eigene Name des Servers keinen Eintrag hat.</translation>
    </message>
    <message>
        <source>A bounce has no sender, so receivers look at the server&apos;s name. A record such as “v=spf1 a -all” there helps a little.</source>
        <translation>Eine Unzustellbarkeitsmeldung hat keinen Absender, deshalb sehen Empfänger auf den Namen des Servers. Ein Eintrag wie „v=spf1 a -all“ dort hilft ein wenig.</translation>
    </message>
    <message>
        <source>Nobody can check or reply to mail of %1, because the domain does not exist in DNS.</source>
        <translation>Niemand kann Mail von %1 prüfen oder beantworten, weil es die Domain im DNS nicht gibt.</translation>
    </message>
    <message>
        <source>Every record that mail needs belongs to the domain. Either the name is misspelt, or the domain has expired, or it was never switched on at the registrar.</source>
        <translation>Jeder Eintrag, den Mail braucht, hängt an der Domain. Entweder ist der Name falsch geschrieben, oder die Domain ist abgelaufen, oder sie wurde beim Registrar nie eingeschaltet.</translation>
    </message>
    <message>
        <source>Check the spelling first. If it is right, sign in where you bought the domain and see whether it is paid and has name servers.</source>
        <translation>Prüfen Sie zuerst die Schreibweise. Stimmt sie, melden Sie sich dort an, wo Sie die Domain gekauft haben, und sehen Sie nach, ob sie bezahlt ist und Nameserver hat.</translation>
    </message>
    <message>
        <source>At the company where the domain was bought.</source>
        <translation>Bei der Firma, bei der die Domain gekauft wurde.</translation>
    </message>
    <message>
        <source>Receivers ask any of the domain&apos;s name servers. Those that ask this one get nothing, and mail is delayed or judged without your records.</source>
        <translation>Empfänger fragen irgendeinen der Nameserver der Domain. Wer an diesen gerät, bekommt nichts, und Mail verspätet sich oder wird ohne Ihre Einträge beurteilt.</translation>
    </message>
    <message>
        <source>Remove this name server from the domain&apos;s list of name servers, or have it set up for the domain.</source>
        <translation>Entfernen Sie diesen Nameserver aus der Liste der Nameserver der Domain oder lassen Sie ihn für die Domain einrichten.</translation>
    </message>
    <message>
        <source>The list of name servers is kept at the company where the domain was bought.</source>
        <translation>Die Liste der Nameserver steht bei der Firma, bei der die Domain gekauft wurde.</translation>
    </message>
    <message>
        <source>Receivers see different records of %1, depending on which of its name servers they ask.</source>
        <translation>Empfänger sehen verschiedene Einträge von %1, je nachdem, welchen der Nameserver sie fragen.</translation>
    </message>
    <message>
        <source>The name servers do not agree (%1). Right after a change that is normal for some minutes; later it means that one of them no longer gets the changes.</source>
        <translation>Die Nameserver sind sich nicht einig (%1). Direkt nach einer Änderung ist das für einige Minuten normal; später heißt es, dass einer von ihnen die Änderungen nicht mehr bekommt.</translation>
    </message>
    <message>
        <source>Wait an hour and check again. If it stays, tell the company that runs the name servers; the details show which server says what.</source>
        <translation>Warten Sie eine Stunde und prüfen Sie erneut. Bleibt es dabei, sagen Sie es der Firma, die die Nameserver betreibt; die Einzelheiten zeigen, welcher Server was sagt.</translation>
    </message>
    <message>
        <source>Many receivers see no record of %1 at all, because its DNS signatures (DNSSEC) are broken.</source>
        <translation>Viele Empfänger sehen gar keinen Eintrag von %1, weil die DNS-Signaturen der Domain (DNSSEC) ungültig sind.</translation>
    </message>
    <message>
        <source>Ask your DNS host to sign the domain anew and to compare the DS record at the registrar with the key in use. This often breaks when a domain moves from one DNS host to another.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die Domain neu zu signieren und den DS-Eintrag beim Registrar mit dem verwendeten Schlüssel zu vergleichen. Das geht oft schief, wenn eine Domain zu einem anderen DNS-Anbieter umzieht.</translation>
    </message>
    <message>
        <source>If nobody can fix it today, have the DS record removed at the registrar. Without it the domain is simply unsigned, and works.</source>
        <translation>Kann es heute niemand beheben, lassen Sie den DS-Eintrag beim Registrar entfernen: Ohne ihn ist die Domain einfach unsigniert und funktioniert.</translation>
    </message>
    <message>
        <source>No record of %1 counts, because the name itself is an alias (CNAME) for %2.</source>
        <translation>Kein Eintrag von %1 zählt, weil der Name selbst ein Alias (CNAME) für %2 ist.</translation>
    </message>
    <message>
        <source>A name with an alias can have no other records. Receivers read the records of the target instead of yours, also for SPF and MX.</source>
        <translation>Wo ein Alias steht, darf nichts anderes stehen. Empfänger lesen die Einträge des Ziels statt Ihrer, auch für SPF und MX.</translation>
    </message>
    <message>
        <source>Replace the alias by address records (A, AAAA), or by the panel&apos;s own kind of alias for the domain itself (often called ALIAS, ANAME or flattening).</source>
        <translation>Ersetzen Sie den Alias durch Adresseinträge (A, AAAA) oder durch die Art von Alias, die Ihre Verwaltung für die Domain selbst bietet (oft ALIAS, ANAME oder Flattening genannt).</translation>
    </message>
    <message>
        <source>Receivers find a text record at names of %1 where you never put one.</source>
        <translation>Empfänger finden einen Texteintrag unter Namen von %1, unter denen Sie nie einen angelegt haben.</translation>
    </message>
    <message>
        <source>A wildcard (*) answers for every name without a record of its own. A signing key or a rule may seem to exist where there is none.</source>
        <translation>Ein Platzhalter (*) antwortet für jeden Namen ohne eigenen Eintrag. So kann es aussehen, als gäbe es einen Signaturschlüssel oder eine Regel, wo keine sind.</translation>
    </message>
    <message>
        <source>Remove the TXT record at * and put records only where they belong.</source>
        <translation>Entfernen Sie den TXT-Eintrag bei * und legen Sie Einträge nur dort an, wo sie hingehören.</translation>
    </message>
    <message>
        <source>All records of %1 may vanish for many receivers: the zone&apos;s DNS signatures end on %2.</source>
        <translation>Alle Einträge von %1 können für viele Empfänger verschwinden: Die DNS-Signaturen der Zone enden am %2.</translation>
    </message>
    <message>
        <source>The DNS host should renew signatures long before they end. If it does not, resolvers throw all answers away from that day on.</source>
        <translation>Der DNS-Anbieter sollte Signaturen lange vor ihrem Ende erneuern. Tut er es nicht, verwerfen Resolver ab diesem Tag alle Antworten.</translation>
    </message>
    <message>
        <source>Tell your DNS host that the signatures of the zone are not renewed.</source>
        <translation>Sagen Sie Ihrem DNS-Anbieter, dass die Signaturen der Zone nicht erneuert werden.</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers could not be asked from here, so the answers of this network&apos;s resolver were used.</source>
        <translation>Die Nameserver der Domain selbst ließen sich von hier aus nicht fragen; deshalb gelten die Antworten des Resolvers in diesem Netz.</translation>
    </message>
    <message>
        <source>Changes may show some minutes or hours late, until caches have forgotten the old answers. Nothing is known to be wrong.</source>
        <translation>Änderungen zeigen sich vielleicht einige Minuten oder Stunden verspätet, bis Zwischenspeicher die alten Antworten vergessen haben. Von einem Fehler ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Receivers find the records of %1: its name servers answer and agree.</source>
        <translation>Empfänger finden die Einträge von %1: Ihre Nameserver antworten und sind sich einig.</translation>
    </message>
    <message>
        <source>Everything else is built on this.</source>
        <translation>Alles andere baut darauf auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n lists that could prove their answer do not name %1.</source>
        <translation>
            <numerusform>%n Liste, die ihre Antwort belegen konnte, nennt %1 nicht.</numerusform>
            <numerusform>%n Listen, die ihre Antwort belegen konnten, nennen %1 nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receivers are asked to refuse mail that only claims to be yours. Watch the reports for a month.</source>
        <translation>Empfänger werden gebeten, Mail abzulehnen, die nur vorgibt, von Ihnen zu sein. Beobachten Sie die Berichte einen Monat lang.</translation>
    </message>
    <message>
        <source>Receivers are asked to put mail that only claims to be yours into the spam folder. Watch the reports for a month before you go on.</source>
        <translation>Empfänger werden gebeten, Mail, die nur vorgibt, von Ihnen zu sein, in den Spam-Ordner zu legen. Beobachten Sie die Berichte einen Monat lang, bevor Sie weitergehen.</translation>
    </message>
    <message>
        <source>It leaves the end of the message out (l=), so anybody could add to it; switch that off in your server.</source>
        <translation>Sie lässt das Ende der Nachricht aus (l=), sodass jeder etwas anfügen könnte; schalten Sie das in Ihrem Server ab.</translation>
    </message>
    <message>
        <source>Its key is marked as a test (t=y); receivers may treat it as if there were none.</source>
        <translation>Der Schlüssel dazu ist als Test gekennzeichnet (t=y); Empfänger tun vielleicht so, als gäbe es keine Signatur.</translation>
    </message>
    <message>
        <source>There is no key under that name in DNS.</source>
        <translation>Unter diesem Namen steht kein Schlüssel im DNS.</translation>
    </message>
    <message>
        <source>Its key has been withdrawn: the record is there, but empty.</source>
        <translation>Der Schlüssel dazu wurde zurückgezogen: Der Eintrag ist da, aber leer.</translation>
    </message>
    <message>
        <source>Its key in DNS is damaged and cannot be read.</source>
        <translation>Der Schlüssel dazu im DNS ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Its key is too short to be trusted; a key of 2048 bits is usual.</source>
        <translation>Der Schlüssel dazu ist zu kurz, um ihm zu trauen; üblich ist ein Schlüssel mit 2048 Bit.</translation>
    </message>
    <message>
        <source>It was made in an old way (rsa-sha1) that receivers no longer accept.</source>
        <translation>Sie wurde auf eine alte Art erzeugt (rsa-sha1), die Empfänger nicht mehr annehmen.</translation>
    </message>
    <message>
        <source>It was valid for a certain time only, and that is over.</source>
        <translation>Sie galt nur für eine bestimmte Zeit, und die ist vorbei.</translation>
    </message>
    <message>
        <source>The text of the message was changed after it was signed, for example by a footer that was added later, or by saving it from a mail program.</source>
        <translation>Der Text der Nachricht wurde nach dem Signieren verändert, zum Beispiel durch eine Fußzeile, die erst nach dem Signieren angefügt wird, oder beim Speichern aus einem Mailprogramm.</translation>
    </message>
    <message>
        <source>The head of the message was changed after it was signed, or the server signs with another key than the one in DNS.</source>
        <translation>Der Kopf der Nachricht wurde nach dem Signieren verändert, oder der Server signiert mit einem anderen Schlüssel als dem im DNS.</translation>
    </message>
    <message>
        <source>Its key could not be looked up; please try again.</source>
        <translation>Der Schlüssel dazu ließ sich nicht nachschlagen; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The message has so many signatures that receivers do not look at this one.</source>
        <translation>Die Nachricht hat so viele Signaturen, dass Empfänger diese nicht ansehen.</translation>
    </message>
    <message>
        <source>The signature in the message is faulty.</source>
        <translation>Die Signatur in der Nachricht ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The signature of %1 (key %2) is valid.</source>
        <translation>Die Signatur von %1 (Schlüssel %2) ist gültig.</translation>
    </message>
    <message>
        <source>Whether the signature of %1 (key %2) is valid could not be checked.</source>
        <translation>Ob die Signatur von %1 (Schlüssel %2) gültig ist, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The signature of %1 (key %2) does not count.</source>
        <translation>Die Signatur von %1 (Schlüssel %2) zählt nicht.</translation>
    </message>
    <message>
        <source>Ask the provider of the address to have it left out: this list accepts only the owner of the range.</source>
        <translation>Bitten Sie den Provider der Adresse, sie ausnehmen zu lassen: Diese Liste hört nur auf den Inhaber des Bereichs.</translation>
    </message>
    <message>
        <source>The reverse name is fine. Open the list&apos;s page and ask for this one address to be left out, if it is fixed.</source>
        <translation>Der Reverse-DNS-Name ist in Ordnung. Öffnen Sie die Seite der Liste und bitten Sie darum, diese eine Adresse auszunehmen, falls sie fest ist.</translation>
    </message>
    <message>
        <source>If step 2 finds the reverse name fine, open the list&apos;s page. Ask there for this one address to be left out, if it is fixed and a real mail server.</source>
        <translation>Findet Schritt 2 den Reverse-DNS-Namen in Ordnung, öffnen Sie die Seite der Liste und bitten Sie darum, diese eine Adresse auszunehmen, falls sie fest ist und zu einem echten Mailserver gehört.</translation>
    </message>
    <message>
        <source>With the provider of the address.</source>
        <translation>Beim Provider der Adresse.</translation>
    </message>
    <message>
        <source>What had answered by then still counts. Nothing is known of the others: check again to ask them.</source>
        <translation>Was bis dahin geantwortet hatte, zählt trotzdem. Über die anderen ist nichts bekannt: Prüfen Sie noch einmal, um sie zu fragen.</translation>
    </message>
    <message>
        <source>A key is free for little mail that earns no money. Get one if you want to know, and give it to this program.</source>
        <translation>Für wenig Mail, die kein Geld einbringt, ist ein Schlüssel kostenlos. Holen Sie sich einen, wenn Sie es wissen wollen, und geben Sie ihn diesem Programm.</translation>
    </message>
    <message>
        <source>A small number of questions is free; you need an account. Get a key if you want to know, and give it to this program.</source>
        <translation>Eine kleine Zahl von Fragen ist kostenlos; Sie brauchen ein Konto. Holen Sie sich einen Schlüssel, wenn Sie es wissen wollen, und geben Sie ihn diesem Programm.</translation>
    </message>
    <message>
        <source>A key costs money; only to look yourself up it is not worth it.</source>
        <translation>Ein Schlüssel kostet Geld; nur um über sich selbst nachzusehen, lohnt er sich nicht.</translation>
    </message>
    <message>
        <source>Their website says what a key costs.</source>
        <translation>Was ein Schlüssel kostet, steht auf deren Website.</translation>
    </message>
    <message>
        <source>This says nothing about you; the list&apos;s own page tells more.</source>
        <translation>Über Sie sagt das nichts; mehr steht auf der eigenen Seite der Liste.</translation>
    </message>
    <message>
        <source>%1 can only be asked with a key of your own.</source>
        <translation>%1 lässt sich nur mit einem eigenen Schlüssel fragen.</translation>
    </message>
    <message>
        <source>Some large mailbox providers rely on %1. The key only tells the lists who asks. Whether they name you can be looked up on their web page without one.</source>
        <translation>Einige große Postfachanbieter verlassen sich auf %1. Der Schlüssel sagt den Listen nur, wer fragt. Ob sie Sie führen, steht auch ohne ihn auf ihrer Webseite.</translation>
    </message>
    <message>
        <source>On the website of %1. Keep the key to yourself.</source>
        <translation>Auf der Website von %1. Behalten Sie den Schlüssel für sich.</translation>
    </message>
    <message>
        <source>You stopped the search: %1 of %2 lists were not asked.</source>
        <translation>Sie haben die Suche beendet: %1 von %2 Listen wurden nicht gefragt.</translation>
    </message>
    <message>
        <source>Where that matters, the name servers of the domain itself were asked.</source>
        <translation>Wo es darauf ankommt, wurden die Nameserver der Domain selbst gefragt.</translation>
    </message>
    <message>
        <source>Where that matters, an answer counts as not checked.</source>
        <translation>Wo es darauf ankommt, zählt eine Antwort als nicht geprüft.</translation>
    </message>
    <message>
        <source>The name and the word TXT were pasted as well. The value begins with v=DKIM1.</source>
        <translation>Der Name und das Wort TXT wurden mit eingefügt; der Wert beginnt mit v=DKIM1.</translation>
    </message>
    <message>
        <source>The pieces of the value are in the wrong order.</source>
        <translation>Die Stücke des Werts stehen in der falschen Reihenfolge.</translation>
    </message>
    <message>
        <source>The record names another kind of key (k=) than the one in it.</source>
        <translation>Der Eintrag nennt eine andere Art von Schlüssel (k=) als die, die darin steht.</translation>
    </message>
    <message>
        <source>Your signature does not count, because the key at %1 was entered in %2 pieces as records of their own.</source>
        <translation>Ihre Signatur zählt nicht, weil der Schlüssel unter %1 in %2 Stücken als getrennte Einträge eingegeben wurde.</translation>
    </message>
    <message>
        <source>Receivers take each record for a key of its own. A long value may have several pieces, but all in one record.</source>
        <translation>Empfänger halten jeden Eintrag für einen eigenen Schlüssel. Ein langer Wert darf aus mehreren Stücken bestehen, aber alle in einem Eintrag.</translation>
    </message>
    <message>
        <source>Your signature counts only by chance, because there is more than one key at %1.</source>
        <translation>Ihre Signatur zählt nur mit Glück, weil es bei %1 mehr als einen Schlüssel gibt.</translation>
    </message>
    <message>
        <source>Receivers pick one of them, and some do not choose at all.</source>
        <translation>Empfänger nehmen einen davon, und manche wählen gar nicht.</translation>
    </message>
    <message>
        <source>Leave only the key that your server signs with; every other key needs a name of its own.</source>
        <translation>Lassen Sie nur den Schlüssel übrig, mit dem Ihr Server signiert; jeder andere Schlüssel braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Your signature counts only by chance, because there is another text beside the key at %1.</source>
        <translation>Ihre Signatur zählt nur mit Glück, weil bei %1 neben dem Schlüssel noch ein anderer Text ist.</translation>
    </message>
    <message>
        <source>Some receivers take whichever text comes first for the key; some take none.</source>
        <translation>Manche Empfänger halten den Text, der zuerst kommt, für den Schlüssel, und manche nehmen keinen davon.</translation>
    </message>
    <message>
        <source>Remove the other text from this name; only the key belongs there.</source>
        <translation>Entfernen Sie den anderen Text unter diesem Namen; nur der Schlüssel gehört dorthin.</translation>
    </message>
    <message>
        <source>Receivers cannot check signatures by %1, because your key is at %2.</source>
        <translation>Empfänger können Signaturen von %1 nicht prüfen, weil Ihr Schlüssel unter %2 steht.</translation>
    </message>
    <message>
        <source>The server writes the key&apos;s name into every message, and receivers look only there.</source>
        <translation>Der Server schreibt den Namen des Schlüssels in jede Nachricht, und Empfänger sehen nur dort nach.</translation>
    </message>
    <message>
        <source>Publish the key under the first name, or let the server sign with the selector of the second.</source>
        <translation>Veröffentlichen Sie den Schlüssel unter dem ersten Namen oder lassen Sie den Server mit dem Selektor des zweiten signieren.</translation>
    </message>
    <message>
        <source>It is at the domain itself. Receivers look only under the name of the key.</source>
        <translation>Er steht bei der Domain selbst; Empfänger sehen nur unter dem Namen des Schlüssels nach.</translation>
    </message>
    <message>
        <source>We found this key by trying common names. If your server does not use it, you can ignore or remove it.</source>
        <translation>Diesen Schlüssel haben wir unter einem üblichen Namen gefunden. Nutzt Ihr Server ihn nicht, können Sie ihn lassen oder entfernen.</translation>
    </message>
    <message>
        <source>Signatures with the key at %1 do not count, because it is damaged.</source>
        <translation>Signaturen mit dem Schlüssel unter %1 zählen nicht, weil er beschädigt ist.</translation>
    </message>
    <message>
        <source>Signatures with the key at %1 do not count, because it was cut off after %2 characters.</source>
        <translation>Signaturen mit dem Schlüssel unter %1 zählen nicht, weil er nach %2 Zeichen abgeschnitten wurde.</translation>
    </message>
    <message>
        <source>Signatures with your key would fail, because another key is published at %1.</source>
        <translation>Signaturen mit Ihrem Schlüssel würden nicht bestehen, weil unter %1 ein anderer Schlüssel veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Signatures with the key at %1 do not count, because it is too short (%2 bits).</source>
        <translation>Signaturen mit dem Schlüssel unter %1 zählen nicht, weil er zu kurz ist (%2 Bit).</translation>
    </message>
    <message>
        <source>Receivers may treat your mail as unsigned, because the key at %1 says that it is only a test (t=y).</source>
        <translation>Empfänger behandeln Ihre Mail vielleicht als unsigniert, weil der Schlüssel unter %1 sagt, dass er nur ein Test ist (t=y).</translation>
    </message>
    <message>
        <source>Signatures with the key at %1 do not count, because its record cannot be read.</source>
        <translation>Signaturen mit dem Schlüssel unter %1 zählen nicht, weil sich sein Eintrag nicht lesen lässt.</translation>
    </message>
    <message>
        <source>The record has to begin with v=DMARC1; it names a version that does not exist.</source>
        <translation>Der Eintrag muss mit v=DMARC1 beginnen; er nennt eine Version, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The record has to begin with v=DMARC1, which is missing.</source>
        <translation>Der Eintrag muss mit v=DMARC1 beginnen, und das fehlt.</translation>
    </message>
    <message>
        <source>Two parts have to be separated by a plain semicolon. There is another character instead, or a backslash before it.</source>
        <translation>Zwischen zwei Teilen muss ein einfaches Semikolon stehen; an seiner Stelle steht ein anderes Zeichen, oder vor ihm steht ein umgekehrter Schrägstrich.</translation>
    </message>
    <message>
        <source>There is something before v=DMARC1, such as a quotation mark or another part.</source>
        <translation>Vor v=DMARC1 steht etwas, etwa ein Anführungszeichen oder ein anderer Teil.</translation>
    </message>
    <message>
        <source>It is about “%1”, with “%2” at character %3 of the record.</source>
        <translation>Es geht um „%1“, mit „%2“ bei Zeichen %3 des Eintrags.</translation>
    </message>
    <message>
        <source>It is about “%1”, at character %2 of the record.</source>
        <translation>Es geht um „%1“, bei Zeichen %2 des Eintrags.</translation>
    </message>
    <message>
        <source>It is at character %1 of the record.</source>
        <translation>Es geht um Zeichen %1 des Eintrags.</translation>
    </message>
    <message>
        <source>The record of %1 has to be corrected; a check of that domain shows the corrected record.</source>
        <translation>Der Eintrag von %1 muss berichtigt werden; eine Prüfung jener Domain zeigt den berichtigten Eintrag.</translation>
    </message>
    <message>
        <source>A size after a report address (%1) no longer has a meaning. The address itself counts.</source>
        <translation>Eine Größe hinter einer Berichtsadresse (%1) hat keine Bedeutung mehr; die Adresse selbst zählt.</translation>
    </message>
    <message>
        <source>Receivers differ about the DMARC record of %1: newer ones apply its rule to all mail, older ones to a part of it (pct=%2).</source>
        <translation>Empfänger sind sich über den DMARC-Eintrag von %1 nicht einig: Neuere wenden seine Regel auf alle Mail an, ältere auf einen Teil davon (pct=%2).</translation>
    </message>
    <message>
        <source>An exclamation mark in an address has to be written as a percent sign and 21.</source>
        <translation>Ein Ausrufezeichen in einer Adresse muss als Prozentzeichen und 21 geschrieben werden.</translation>
    </message>
    <message>
        <source>Receivers do nothing with the DMARC record of %1, because it neither says what to do (p=) nor where reports go.</source>
        <translation>Empfänger tun mit dem DMARC-Eintrag von %1 nichts, weil er weder sagt, was zu tun ist (p=), noch, wohin Berichte gehen.</translation>
    </message>
    <message>
        <source>Receivers do nothing with the DMARC record of %1, because they do not understand what it asks for (%2=%3).</source>
        <translation>Empfänger tun mit dem DMARC-Eintrag von %1 nichts, weil sie nicht verstehen, was er verlangt (%2=%3).</translation>
    </message>
    <message>
        <source>Receivers only report about mail of %1, because they do not understand what its DMARC record asks for (%2=%3).</source>
        <translation>Empfänger berichten nur über Mail von %1, weil sie nicht verstehen, was der DMARC-Eintrag verlangt (%2=%3).</translation>
    </message>
    <message>
        <source>The policy is one of three words: none, quarantine or reject. With any other word the whole record counts as “none”.</source>
        <translation>Die Richtlinie ist eines von drei Wörtern: none, quarantine oder reject. Ist eines, das dasteht, keines davon, zählt der ganze Eintrag als „none“.</translation>
    </message>
    <message>
        <source>You have no DMARC rule, so newer receivers apply the one of the registry of %1 to %2.</source>
        <translation>Sie haben keine DMARC-Regel, darum wenden neuere Empfänger die der Vergabestelle von %1 auf %2 an.</translation>
    </message>
    <message>
        <source>It is not yours, its reports do not come to you, and older receivers do not know it. It no longer applies once you have a record of your own.</source>
        <translation>Sie ist nicht Ihre, ihre Berichte kommen nicht zu Ihnen, und ältere Empfänger kennen sie nicht. Sie gilt nicht mehr für Sie, sobald Sie einen eigenen Eintrag haben.</translation>
    </message>
    <message>
        <source>No DMARC rule applies to %1, because the record of %2 above it cannot be used.</source>
        <translation>Für %1 gilt keine DMARC-Regel, weil sich der Eintrag von %2 darüber nicht verwenden lässt.</translation>
    </message>
    <message>
        <source>A name without a record of its own follows the record above it.</source>
        <translation>Ein Name ohne eigenen Eintrag folgt dem Eintrag über ihm.</translation>
    </message>
    <message>
        <source>The record at %1 is not yours. If you are told that such mail is lost, psd=n in the record of %2 makes newer receivers stop there.</source>
        <translation>Der Eintrag unter %1 ist nicht Ihrer. Erfahren Sie, dass solche Mail verloren geht, lässt psd=n im Eintrag von %2 neuere Empfänger dort anhalten.</translation>
    </message>
    <message>
        <source>The mark psd=n in the record of %1 makes the difference. If it was not meant, take it out.</source>
        <translation>Die Kennzeichnung psd=n im Eintrag von %1 macht den Unterschied. War sie nicht gewollt, nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>A DMARC record at %1 removes the difference.</source>
        <translation>Ein DMARC-Eintrag unter %1 beseitigt den Unterschied.</translation>
    </message>
    <message>
        <source>One of them has to stay alone; a check of the domain above shows which record.</source>
        <translation>Einer davon muss allein übrig bleiben; eine Prüfung der Domain darüber zeigt, welcher Eintrag.</translation>
    </message>
    <message>
        <source>Add the record that is written for you under “Type it in”. It keeps what this one says, except a stricter stage that is not proved yet. The same page says which record to remove.</source>
        <translation>Fügen Sie den Eintrag hinzu, der unter „Eintragen“ für Sie bereitsteht. Er behält, was dieser sagt, außer einer strengeren Stufe, die noch nicht bewiesen ist. Dieselbe Seite sagt, welcher Eintrag weg kann.</translation>
    </message>
    <message>
        <source>Newer ones see %1 as the organisation that it belongs to, older ones %2. That matters where a message and its signature name different domains of it.</source>
        <translation>Neuere halten %1 für die Organisation, zu der es gehört, ältere %2. Das ist wichtig, wo eine Nachricht und ihre Signatur verschiedene Domains davon nennen.</translation>
    </message>
    <message>
        <source>We looked for infected computers that use this address and found: … They are clean now, and only the mail server may use port 25 outwards.</source>
        <translation>Wir haben nach befallenen Computern hinter dieser Adresse gesucht und gefunden: … Sie sind jetzt bereinigt, und nur der Mailserver darf Port 25 nach außen nutzen.</translation>
    </message>
    <message>
        <source>Somebody had put pages or files under our name: … They are gone now, and the hole they came through is closed.</source>
        <translation>Jemand hatte Seiten oder Dateien unter unserem Namen abgelegt: … Sie sind jetzt weg, und die Lücke, durch die sie kamen, ist geschlossen.</translation>
    </message>
    <message>
        <source>The mail server was set up wrongly: … That is fixed now.</source>
        <translation>Der Mailserver war falsch eingerichtet: … Das ist jetzt behoben.</translation>
    </message>
    <message>
        <source>The address has a reverse name of our own now, which leads back to it: …</source>
        <translation>Die Adresse hat jetzt einen eigenen Reverse-DNS-Namen von uns, der zu ihr zurückführt: …</translation>
    </message>
    <message>
        <source>The cause was: … It is fixed now, and mail goes only to people who asked for it.</source>
        <translation>Die Ursache war: … Sie ist jetzt behoben, und Mail geht nur an Empfänger, die darum gebeten haben.</translation>
    </message>
    <message>
        <source>Subject: your address range is on the blocklist %1</source>
        <translation>Betreff: Ihr Adressbereich steht auf der Sperrliste %1</translation>
    </message>
    <message>
        <source>Subject: please remove %1 from %2</source>
        <translation>Betreff: Bitte %1 aus der Liste %2 streichen</translation>
    </message>
    <message>
        <source>we send the mail of %1 from your address %2. The blocklist %3 names the range it lies in, and receivers refuse our mail because of that.</source>
        <translation>wir senden die Mail von %1 von Ihrer Adresse %2. Die Sperrliste %3 nennt den Bereich, in dem sie liegt, und Empfänger lehnen deshalb unsere Mail ab.</translation>
    </message>
    <message>
        <source>Only you, who hold the range, can have it removed. Please do so, or give us an address outside it, and tell us by when.</source>
        <translation>Nur Sie als Inhaber des Bereichs können ihn löschen lassen. Bitte tun Sie das oder geben Sie uns eine Adresse außerhalb davon, und sagen Sie uns, bis wann.</translation>
    </message>
    <message>
        <source>%1 is the address that the mail of %2 leaves from.</source>
        <translation>%1 ist die Adresse, von der die Mail von %2 verschickt wird.</translation>
    </message>
    <message>
        <source>%1 is the domain we send our own mail with.</source>
        <translation>%1 ist die Domain, mit der wir unsere eigene Mail senden.</translation>
    </message>
    <message>
        <source>Please remove the listing. If you still see anything wrong, please tell us what and when.</source>
        <translation>Bitte heben Sie die Listung auf. Falls Sie noch etwas Auffälliges sehen, teilen Sie uns bitte mit, was und wann.</translation>
    </message>
    <message>
        <source>Your listing says: %1</source>
        <translation>Ihre Listung sagt: %1</translation>
    </message>
    <message>
        <source>Tells how many readers marked your mail as junk. You confirm there that the domain is yours.</source>
        <translation>Sagt, wie viele Leser Ihre Mail als Spam gemeldet haben. Sie bestätigen dort, dass die Domain Ihnen gehört.</translation>
    </message>
    <message>
        <source>A form to write to them when they refuse your mail.</source>
        <translation>Ein Formular, um dorthin zu schreiben, wenn Ihre Mail abgelehnt wird.</translation>
    </message>
    <message>
        <source>Tells what they think of your address: type it in there.</source>
        <translation>Sagt, was man dort von Ihrer Adresse hält: Geben Sie sie dort ein.</translation>
    </message>
    <message>
        <source>Tells how much mail they saw from your address and what they think of it. You confirm there that the address is yours.</source>
        <translation>Sagt, wie viel Mail man dort von Ihrer Adresse gesehen hat und was man davon hält. Sie bestätigen dort, dass die Adresse Ihnen gehört.</translation>
    </message>
    <message>
        <source>Tells what they want of senders, and how to reach them.</source>
        <translation>Sagt, was man dort von Absendern verlangt und wie man dort jemanden erreicht.</translation>
    </message>
    <message>
        <source>Asks them to accept your mail again when they refuse it.</source>
        <translation>Bittet darum, Ihre Mail wieder anzunehmen, wenn sie abgelehnt wird.</translation>
    </message>
    <message>
        <source>No public network uses this address.</source>
        <translation>Kein öffentliches Netz nutzt diese Adresse.</translation>
    </message>
    <message>
        <source>%1 of %2 questions to lists are answered so far.</source>
        <translation>%1 von %2 Fragen an Listen sind bisher beantwortet.</translation>
    </message>
    <message>
        <source>None of the %1 lists gave an answer that can be believed.</source>
        <translation>Keine der %1 Listen gab eine Antwort, die man glauben kann.</translation>
    </message>
    <message>
        <source>%1 of %2 lists could be asked and passed their own test.</source>
        <translation>%1 von %2 Listen ließen sich fragen und haben den eigenen Test bestanden.</translation>
    </message>
    <message>
        <source>None of them has anything against you.</source>
        <translation>Keine davon hat etwas gegen Sie.</translation>
    </message>
    <message>
        <source>Lists that name you: %1; of these matter: %2.</source>
        <translation>Listen, die Sie führen: %1; davon wichtig: %2.</translation>
    </message>
    <message>
        <source>Lists that say your address is in a range that should not send mail directly: %1. Nobody accuses you of spam; step 1 deals with it.</source>
        <translation>Listen, nach denen Ihre Adresse in einem Bereich liegt, der nicht direkt senden soll: %1. Niemand wirft Ihnen Spam vor; das ist Sache von Schritt 1.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole %1 around this address is listed: its neighbours as well as itself.</source>
        <translation>Der ganze Bereich %1 um diese Adresse steht auf der Liste: ihre Nachbarn ebenso wie sie selbst.</translation>
    </message>
    <message>
        <source>A whole range of the provider is listed, not this address alone.</source>
        <translation>Ein ganzer Bereich des Providers steht auf der Liste, nicht nur diese Adresse.</translation>
    </message>
    <message>
        <source>Everything that belongs to this provider is listed, not this address alone.</source>
        <translation>Alles, was diesem Provider gehört, steht auf der Liste, nicht nur diese Adresse.</translation>
    </message>
    <message>
        <source>Nothing that you change on your own server ends this. Ask the provider of the address, or send from another one.</source>
        <translation>Nichts, was Sie am eigenen Server ändern, beendet das. Fragen Sie den Provider der Adresse, oder senden Sie von einer anderen.</translation>
    </message>
    <message>
        <source>Nothing that you change on your own server ends this: ask the company that gave you the name.</source>
        <translation>Nichts, was Sie auf Ihrem eigenen Server ändern, beendet das: Fragen Sie die Firma, von der Sie den Namen haben.</translation>
    </message>
    <message>
        <source>Give the address a reverse name of your own first: step 2 says how.</source>
        <translation>Geben Sie der Adresse zuerst einen eigenen Reverse-DNS-Namen: Schritt 2 sagt, wie.</translation>
    </message>
    <message>
        <source>Wait, and send little until then. This ends as the domain grows older.</source>
        <translation>Warten Sie, und senden Sie bis dahin wenig. Mit dem Alter der Domain erledigt sich das.</translation>
    </message>
    <message>
        <source>Close this first, or the listing comes back: the server may pass on mail only for those who log in.</source>
        <translation>Schließen Sie das zuerst, sonst kommt die Listung wieder: Der Server darf Mail nur für die weitergeben, die sich anmelden.</translation>
    </message>
    <message>
        <source>Fix this first, or the listing comes back: let the server refuse unwanted mail during delivery, and never send a bounce for it afterwards.</source>
        <translation>Beheben Sie das zuerst, sonst kommt die Listung wieder: Lassen Sie den Server unerwünschte Mail schon bei der Zustellung ablehnen und später nie eine Unzustellbarkeitsmeldung dafür senden.</translation>
    </message>
    <message>
        <source>Clean up first, or the listing comes back. Look for pages and files on your web site that you did not make. Bring its programs up to date, and change all passwords of the domain and the site.</source>
        <translation>Räumen Sie zuerst auf, sonst kommt die Listung wieder: Suchen Sie auf Ihrer Website nach Seiten und Dateien, die nicht von Ihnen sind, bringen Sie ihre Programme auf den neuesten Stand und ändern Sie alle Passwörter der Domain und der Website.</translation>
    </message>
    <message>
        <source>Fix the cause first, or the listing comes back. Find out which mail that names your domain nobody asked for, newsletters included, and stop it.</source>
        <translation>Beheben Sie zuerst die Ursache, sonst kommt die Listung wieder. Finden Sie heraus, um welche Mail mit Ihrer Domain niemand gebeten hat, auch Newsletter, und stellen Sie sie ab.</translation>
    </message>
    <message>
        <source>Fix the cause first, or the listing comes back. Look in the server&apos;s log for mail that nobody asked for. Change the password of the mailbox that sends it, and stop newsletters to bought addresses.</source>
        <translation>Beheben Sie zuerst die Ursache, sonst kommt die Listung wieder. Suchen Sie im Protokoll des Servers nach Mail, um die niemand gebeten hat. Ändern Sie das Passwort des Postfachs, das sie sendet, und stellen Sie Newsletter an gekaufte Adressen ein.</translation>
    </message>
    <message>
        <source>Fix the cause first, or the listing comes back: something at this address attacks other computers. Find the machine, clean it or switch it off, and change its passwords.</source>
        <translation>Beheben Sie zuerst die Ursache, sonst kommt die Listung wieder: Etwas an dieser Adresse greift andere Computer an. Finden Sie das Gerät, bereinigen Sie es oder schalten Sie es aus, und ändern Sie seine Passwörter.</translation>
    </message>
    <message>
        <source>Fix the cause first, or the listing comes back. Look for infected computers that share the address, such as any in the office, and let only the mail server use port 25.</source>
        <translation>Beheben Sie zuerst die Ursache, sonst kommt die Listung wieder: Suchen Sie nach befallenen Computern hinter derselben Adresse, das kann jeder im Büro sein, und lassen Sie nur den Mailserver Port 25 nutzen.</translation>
    </message>
    <message>
        <source>That takes up to about %1.</source>
        <translation>Das dauert bis zu etwa %1.</translation>
    </message>
    <message>
        <source>Even without a request, it ends about %1 after the last event.</source>
        <translation>Auch ungefragt endet es etwa %1 nach dem letzten Ereignis.</translation>
    </message>
    <message>
        <source>Then take it off yourself on the list&apos;s page.</source>
        <translation>Nehmen Sie sie dann auf der Seite der Liste selbst herunter.</translation>
    </message>
    <message>
        <source>Then write to those who keep the list; say what was wrong and what you changed.</source>
        <translation>Schreiben Sie dann denen, die die Liste führen; schreiben Sie, was nicht stimmte und was Sie geändert haben.</translation>
    </message>
    <message>
        <source>Then write to %1; say what was wrong and what you changed.</source>
        <translation>Schreiben Sie dann an %1; schreiben Sie, was nicht stimmte und was Sie geändert haben.</translation>
    </message>
    <message>
        <source>The listing then ends without a request.</source>
        <translation>Die Listung endet dann von selbst, ohne Antrag.</translation>
    </message>
    <message>
        <source>The listing then ends without a request, about %1 after the last event.</source>
        <translation>Die Listung endet dann ohne Antrag, etwa %1 nach dem letzten Vorfall.</translation>
    </message>
    <message>
        <source>Only the owner of the network, mostly your provider, can have this listing removed.</source>
        <translation>Nur der Inhaber des Netzes, meist Ihr Provider, kann diesen Eintrag löschen lassen.</translation>
    </message>
    <message>
        <source>The list offers faster removal for money; that is never worth it.</source>
        <translation>Die Liste bietet schnellere Löschung gegen Geld an; das lohnt sich nie.</translation>
    </message>
    <message>
        <source>The list accepts no requests. Few receivers use such a list.</source>
        <translation>Die Liste nimmt keine Anträge an. Nur wenige Empfänger nutzen so eine Liste.</translation>
    </message>
    <message>
        <source>Your provider asks the list&apos;s operator. Send your provider what is written here.</source>
        <translation>Ihr Provider wendet sich an den Betreiber der Liste. Schicken Sie Ihrem Provider, was hier steht.</translation>
    </message>
    <message>
        <source>There is nobody to ask. Never pay for it.</source>
        <translation>Es gibt niemanden, den man fragen kann. Zahlen Sie nie dafür.</translation>
    </message>
    <message>
        <source>By mail to the list&apos;s operator. Never pay for it.</source>
        <translation>Per Mail an den Betreiber der Liste. Zahlen Sie nie dafür.</translation>
    </message>
    <message>
        <source>It did not know the name that it was asked by. That is a fault of this program&apos;s catalogue of lists, not yours. A newer catalogue may help.</source>
        <translation>Sie kannte den Namen nicht, unter dem sie gefragt wurde; das ist ein Fehler im Verzeichnis der Sperrlisten dieses Programms, nicht Ihrer. Ein neueres Verzeichnis hilft vielleicht.</translation>
    </message>
    <message>
        <source>It does not answer the DNS server that this computer uses, because too many people share it or it has no clear owner. Try your provider&apos;s DNS server, or one of your own.</source>
        <translation>Sie antwortet dem DNS-Server nicht, den dieser Computer verwendet, weil ihn zu viele nutzen oder weil sein Besitzer unklar ist. Versuchen Sie den DNS-Server Ihres Providers oder einen eigenen.</translation>
    </message>
    <message>
        <source>The DNS server that this computer uses has asked it too often. Try later, or use a DNS server of your own.</source>
        <translation>Der DNS-Server, den dieser Computer verwendet, hat sie zu oft gefragt. Versuchen Sie es später oder mit einem eigenen DNS-Server.</translation>
    </message>
    <message>
        <source>Its answer (%1) means that it refuses the DNS server that this computer uses.</source>
        <translation>Ihre Antwort (%1) heißt, dass sie den DNS-Server nicht bedient, den dieser Computer verwendet.</translation>
    </message>
    <message>
        <source>It lists what no list may ever list, so it would call everybody a spammer. Checkers that still show it are out of date.</source>
        <translation>Sie führt, was keine Liste je führen darf, würde also jeden Spammer nennen. Wer sie noch anzeigt, ist nicht auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>It answers with %1, which is no answer of a list: its name was sold or given up. Checkers that still show it are out of date.</source>
        <translation>Sie antwortet mit %1, was keine Antwort einer Liste ist: Ihr Name wurde verkauft oder aufgegeben. Wer sie noch anzeigt, ist nicht auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>It does not list its own test entry. Either the list is empty, or it refuses without saying so. Its “not listed” means nothing.</source>
        <translation>Sie nennt ihren eigenen Testeintrag nicht. Entweder ist die Liste leer, oder sie verweigert die Antwort, ohne es zu sagen; „nicht gelistet“ hieße dann nichts.</translation>
    </message>
    <message>
        <source>It has no test entry, so its “not listed” cannot be told from silence.</source>
        <translation>Sie verspricht keinen Testeintrag; niemand kann also ihr „nicht gelistet“ von Schweigen unterscheiden.</translation>
    </message>
    <message>
        <source>It answered with a code whose meaning is not known (%1).</source>
        <translation>Sie antwortete mit einem Code, dessen Bedeutung nicht bekannt ist (%1).</translation>
    </message>
    <message>
        <source>This network invents answers for names that do not exist.</source>
        <translation>Dieses Netz erfindet Antworten für Namen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A filter in this network replaced the list&apos;s answer by its own (%1). The list itself may be fine.</source>
        <translation>Ein Filter in diesem Netz hat seine eigene Antwort (%1) an die Stelle der Antwort der Liste gesetzt. Die Liste kann durchaus in Ordnung sein.</translation>
    </message>
    <message>
        <source>The name is too long to be asked about there.</source>
        <translation>Der Name ist zu lang, um dort nach ihm zu fragen.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Sie hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Its servers, or something on the way to them, are broken at the moment.</source>
        <translation>Ihre Server oder etwas auf dem Weg zu ihnen sind gerade gestört.</translation>
    </message>
    <message>
        <source>The time for the whole check was over before it answered.</source>
        <translation>Die Zeit für die ganze Prüfung war um, bevor sie antwortete.</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong.</source>
        <translation>Von einem Fehler ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Your provider has handed the reverse name over to your own DNS: add a PTR record at %1. It is under “Type it in”.</source>
        <translation>Ihr Provider hat den Reverse-DNS-Namen an Ihr eigenes DNS weitergegeben: Legen Sie unter %1 einen PTR-Eintrag an. Er steht unter „Eintragen“.</translation>
    </message>
    <message>
        <source>Leave only one PTR record at %1. One name is enough for any number of domains.</source>
        <translation>Lassen Sie unter %1 nur einen PTR-Eintrag übrig. Ein Name genügt für beliebig viele Domains.</translation>
    </message>
    <message>
        <source>Which address mail leaves from is not known, so its reverse name could not be checked.</source>
        <translation>Von welcher Adresse Mail kommt, ist nicht bekannt; darum wurde ihr Reverse-DNS-Name nicht geprüft.</translation>
    </message>
    <message>
        <source>Most receivers refuse mail from an address without a reverse name that leads back to it.</source>
        <translation>Die meisten Empfänger lehnen Mail von einer Adresse ohne Reverse-DNS-Namen ab, der zu ihr zurückführt.</translation>
    </message>
    <message>
        <source>Name the address that your mail server sends from. The administrator knows it, and the “Received” lines of a message that you sent show it.</source>
        <translation>Nennen Sie die Adresse, von der Ihr Mailserver sendet. Der Administrator kennt sie, und die Zeilen „Received“ einer Nachricht, die Sie gesendet haben, zeigen sie.</translation>
    </message>
    <message>
        <source>The old record asks older receivers to apply the rule to only a part of the mail (pct). Newer ones no longer know that, so it is left out, and the rule then applies to all mail. Keep the old record until you have seen that all your mail is signed.</source>
        <translation>Der alte Eintrag bittet ältere Empfänger, die Regel nur auf einen Teil der Mail anzuwenden (pct). Neuere kennen das nicht mehr, darum fällt es weg, und die Regel gilt dann für alle Mail. Behalten Sie den alten Eintrag, bis Sie gesehen haben, dass alle Ihre Mail signiert ist.</translation>
    </message>
    <message>
        <source>It contains an address instead of a name, so nobody can deliver to it. Another record names your server.</source>
        <translation>Er enthält eine Adresse statt eines Namens, darum kann niemand dorthin zustellen. Ein anderer Eintrag nennt Ihren Server.</translation>
    </message>
    <message>
        <source>It is under a name where nobody looks, so it does nothing.</source>
        <translation>Er liegt unter einem Namen, bei dem niemand sucht, und bewirkt darum nichts.</translation>
    </message>
    <message>
        <source>Its time is in the future, so some receivers do not count it. Set the server&apos;s clock.</source>
        <translation>Die Zeit darin liegt in der Zukunft; manche Empfänger lassen sie dann nicht gelten. Stellen Sie die Uhr des Servers.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is a file in Outlook&apos;s own format (.msg), which does not contain the message as it came. Save the message as .eml, or download the original in your webmail.</source>
        <translation>Dies ist eine Datei in Outlooks eigenem Format (.msg), das die Nachricht nicht so enthält, wie sie ankam. Speichern Sie die Nachricht als .eml oder laden Sie das Original in Ihrem Webmail herunter.</translation>
    </message>
    <message>
        <source>This text was saved in UTF-16, which changes every character of the message. Save it as .eml, or as text in UTF-8.</source>
        <translation>Dieser Text wurde in UTF-16 gespeichert, und das verändert jedes Zeichen der Nachricht. Speichern Sie ihn als .eml oder als Text in UTF-8.</translation>
    </message>
    <message>
        <source>The head of this message is longer than any real one; it was not looked at.</source>
        <translation>Der Kopf dieser Nachricht ist länger als jeder echte; er wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>This is not a mail message: the lines with sender, date and subject that every message begins with are missing.</source>
        <translation>Dies ist keine Mailnachricht: Die Zeilen mit Absender, Datum und Betreff, mit denen jede Nachricht beginnt, fehlen.</translation>
    </message>
    <message>
        <source>Sender ID was a rival of SPF and has been given up. The record does no harm and can be removed.</source>
        <translation>Sender ID war ein Konkurrent von SPF und wurde aufgegeben. Der Eintrag schadet nicht und kann weg.</translation>
    </message>
    <message>
        <source>An address is not written as SPF wants it, for example with leading zeros, or with a mask instead of the length after the slash.</source>
        <translation>Eine Adresse ist nicht so geschrieben, wie SPF es will, zum Beispiel mit führenden Nullen oder mit einer Maske statt der Länge hinter dem Schrägstrich.</translation>
    </message>
    <message>
        <source>“v=spf1” is in it twice, as if two records had been pasted together.</source>
        <translation>„v=spf1“ steht zweimal darin, als wären zwei Einträge zusammengefügt worden.</translation>
    </message>
    <message>
        <source>First correct the record that cannot be read: it cannot be guessed what it was meant to say.</source>
        <translation>Berichtigen Sie zuerst den Eintrag, der sich nicht lesen lässt: Was er sagen sollte, lässt sich nicht erraten.</translation>
    </message>
    <message>
        <source>Find out which servers and services send for the domain, and name them in the record. Otherwise nobody would be left in it who may send.</source>
        <translation>Finden Sie heraus, welche Server und Dienste für die Domain senden, und nennen Sie sie im Eintrag. Sonst bliebe niemand darin übrig, der senden darf.</translation>
    </message>
    <message>
        <source>With everything in it the record would need more than 10 lookups. Drop services that you no longer use, or let one of them send from a subdomain with a record of its own.</source>
        <translation>Mit allem darin bräuchte der Eintrag mehr als 10 Abfragen. Lassen Sie Dienste weg, die Sie nicht mehr nutzen, oder lassen Sie einen davon von einer Subdomain mit eigenem Eintrag senden.</translation>
    </message>
    <message>
        <source>The SPF record of %1 does not count for a name below it. Each name after the @ of a sender needs its own.</source>
        <translation>Der SPF-Eintrag von %1 zählt nicht für einen Namen darunter: Jeder Name, der bei einem Absender hinter dem @ steht, braucht einen eigenen.</translation>
    </message>
    <message>
        <source>Write what they say into one record, and remove the others.</source>
        <translation>Schreiben Sie, was darin steht, in einen einzigen Eintrag und entfernen Sie die anderen.</translation>
    </message>
    <message>
        <source>Replace them by one record: %1</source>
        <translation>Ersetzen Sie sie durch einen einzigen Eintrag: %1</translation>
    </message>
    <message>
        <source>%1 also has a Sender ID record, which nobody reads any more.</source>
        <translation>%1 hat auch einen Sender-ID-Eintrag, den niemand mehr liest.</translation>
    </message>
    <message>
        <source>Look here: %1.</source>
        <translation>Sehen Sie hier nach: %1.</translation>
    </message>
    <message>
        <source>What is missing cannot simply be added to the SPF record of %1: it would need %2 lookups, and only 10 are allowed.</source>
        <translation>Was fehlt, lässt sich nicht einfach zum SPF-Eintrag von %1 hinzufügen: Er bräuchte dann %2 Abfragen, und nur 10 sind erlaubt.</translation>
    </message>
    <message>
        <source>Mail of %1 that goes out over %3 may fail at receivers, because %2 names in its SPF record have no %3 address and only 2 may lead to nothing.</source>
        <translation>Mail von %1, die über %3 verschickt wird, besteht bei Empfängern vielleicht nicht, weil %2 Namen im SPF-Eintrag keine %3-Adresse haben und nur 2 ins Leere führen dürfen.</translation>
    </message>
    <message>
        <source>Write your own servers as ip4 and ip6 instead of by their names.</source>
        <translation>Schreiben Sie Ihre eigenen Server als ip4 und ip6 statt mit ihren Namen.</translation>
    </message>
    <message>
        <source>If mail leaves from here, name the address in the record, before the others.</source>
        <translation>Wird von hier Mail verschickt, nennen Sie die Adresse im Eintrag, vor den anderen.</translation>
    </message>
    <message>
        <source>only your own servers and services, and ~all at the end</source>
        <translation>nur Ihre eigenen Server und Dienste, und ~all am Ende</translation>
    </message>
    <message>
        <source>Remove this term from the record of %1, and end the record with ~all.</source>
        <translation>Nehmen Sie diese Angabe aus dem Eintrag von %1 heraus und beenden Sie den Eintrag mit ~all.</translation>
    </message>
    <message>
        <source>One term that cannot be used (%1, in the record of %2) makes receivers throw the whole record away.</source>
        <translation>Eine Angabe, die sich nicht verwenden lässt (%1, im Eintrag von %2), lässt Empfänger den ganzen Eintrag verwerfen.</translation>
    </message>
    <message>
        <source>Add it for the domain itself, with @ or nothing in the name field: %1</source>
        <translation>Fügen Sie ihn für die Domain selbst hinzu, mit @ oder nichts im Namensfeld: %1</translation>
    </message>
    <message>
        <source>A long record is stored in pieces, which receivers put together with nothing in between. Look here: %1.</source>
        <translation>Ein langer Eintrag wird in Stücken gespeichert, die Empfänger ohne etwas dazwischen zusammensetzen. Sehen Sie hier nach: %1.</translation>
    </message>
    <message>
        <source>Enter the record in one piece, or end the first piece with a space: %1</source>
        <translation>Geben Sie den Eintrag in einem Stück ein, oder beenden Sie das erste Stück mit einem Leerzeichen: %1</translation>
    </message>
    <message>
        <source>Remove the alias at *, which leads to %1, and make the names that you need one by one; or give * address records instead.</source>
        <translation>Entfernen Sie den Alias unter *, der zu %1 führt, und legen Sie die Namen, die Sie brauchen, einzeln an; oder geben Sie * stattdessen Adresseinträge.</translation>
    </message>
    <message>
        <source>It says that no mail comes from this domain, so that nobody else can send in its name.</source>
        <translation>Er sagt, dass von dieser Domain keine Mail kommt, damit niemand in ihrem Namen senden kann.</translation>
    </message>
    <message>
        <source>It names every server that may send for you. With ~all at its end, signed mail is not refused before its signature is checked.</source>
        <translation>Er nennt jeden Server, der für Sie senden darf. Mit ~all am Ende wird signierte Mail nicht abgelehnt, bevor ihre Signatur geprüft ist.</translation>
    </message>
    <message>
        <source>It names every server that may send for you, and keeps what receivers could use of the old record. With ~all at its end, signed mail is not refused before its signature is checked.</source>
        <translation>Er nennt jeden Server, der für Sie senden darf, und behält, was Empfänger vom alten Eintrag nutzen konnten. Mit ~all am Ende wird signierte Mail nicht abgelehnt, bevor ihre Signatur geprüft ist.</translation>
    </message>
    <message>
        <source>It names every server that may send for you, and keeps what receivers could use of the old record.</source>
        <translation>Er nennt jeden Server, der für Sie senden darf, und behält, was Empfänger vom alten Eintrag nutzen konnten.</translation>
    </message>
    <message>
        <source>With it, all texts at this name come to %1 characters; beyond about %2 some receivers miss the record. Remove texts there that are no longer needed, such as old proofs of ownership, or let a service send from a subdomain.</source>
        <translation>Mit ihm kommen alle Texte unter diesem Namen auf %1 Zeichen; über etwa %2 entgeht der Eintrag manchen Empfängern. Entfernen Sie dort Texte, die nicht mehr gebraucht werden, etwa alte Eigentumsnachweise, oder lassen Sie einen Dienst von einer Subdomain senden.</translation>
    </message>
    <message>
        <source>today there are none</source>
        <translation>heute sind das keine</translation>
    </message>
    <message>
        <source>today %1 and others</source>
        <translation>heute %1 und andere</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>IPv4: /%1</source>
        <translation>IPv4: /%1</translation>
    </message>
    <message>
        <source>IPv6: /%1</source>
        <translation>IPv6: /%1</translation>
    </message>
    <message>
        <source>%1, with the networks around them (%2)</source>
        <translation>%1, mit den Netzen um sie herum (%2)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Receivers do not follow this, because the record has an “all”, which decides about everybody else.</source>
        <translation>Empfänger folgen dem nicht, denn der Eintrag hat ein „all“, das über alles Übrige entscheidet.</translation>
    </message>
    <message>
        <source>Receivers never read this, because it comes after “all”.</source>
        <translation>Empfänger lesen das nie, denn es steht hinter „all“.</translation>
    </message>
    <message>
        <source>If the key was made or pasted here, the value is under “Type it in”. Otherwise it is where your mail server keeps its DKIM settings.</source>
        <translation>Wenn der Schlüssel hier erzeugt oder eingefügt wurde, steht der Wert unter „Eintragen“; andernfalls steht er dort, wo Ihr Mailserver seine DKIM-Einstellungen hat.</translation>
    </message>
    <message>
        <source>Receivers look at %1 only. A part of that name is missing here, or is there twice.</source>
        <translation>Empfänger sehen nur unter %1 nach; hier fehlt ein Teil dieses Namens oder steht doppelt da.</translation>
    </message>
    <message>
        <source>Add the value under the name %1 (many forms want it without the domain at its end), and remove the record at %2. If the key was made or pasted here, both are under “Type it in”.</source>
        <translation>Fügen Sie den Wert unter dem Namen %1 hinzu (viele Formulare wollen ihn ohne die Domain am Ende), und entfernen Sie den Eintrag bei %2. Wenn der Schlüssel hier erzeugt oder eingefügt wurde, steht beides unter „Eintragen“.</translation>
    </message>
    <message>
        <source>Receivers check a signature with the key that is published in DNS. GMX and WEB.DE refuse mail without a valid signature. A key that was made just now is published first; the server signs with it afterwards.</source>
        <translation>Empfänger prüfen eine Signatur mit dem Schlüssel, der im DNS veröffentlicht ist. GMX und WEB.DE lehnen Mail ohne gültige Signatur ab. Ein eben erst erzeugter Schlüssel wird zuerst veröffentlicht; danach signiert der Server mit ihm.</translation>
    </message>
    <message>
        <source>Gmail, Outlook.com and Yahoo cannot use the only usable key that was found, because it is of the kind Ed25519 (%1).</source>
        <translation>Gmail, Outlook.com und Yahoo können den einzigen brauchbaren Schlüssel, der gefunden wurde, nicht nutzen, weil er von der Art Ed25519 ist (%1).</translation>
    </message>
    <message>
        <source>It is a new kind of key; to receivers that do not know it your mail is unsigned.</source>
        <translation>Das ist eine neue Art von Schlüssel; für Empfänger, die sie nicht kennen, sind Ihre E-Mails nicht signiert.</translation>
    </message>
    <message>
        <source>Let the server sign with an RSA key of 2048 bits as well, under a name of its own. This key may stay beside it.</source>
        <translation>Lassen Sie den Server zusätzlich mit einem RSA-Schlüssel mit 2048 Bit unter einem eigenen Namen signieren. Dieser Schlüssel darf daneben bleiben.</translation>
    </message>
    <message>
        <source>There is a report address after a semicolon. Several addresses in one part are separated by commas.</source>
        <translation>Eine Berichtsadresse steht hinter einem Strichpunkt; mehrere Adressen in einem Teil werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>There must be no space inside it. Several addresses are separated by commas.</source>
        <translation>Darin darf kein Leerzeichen stehen; mehrere Adressen werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The address follows “mailto:” at once, without slashes.</source>
        <translation>Die Adresse folgt unmittelbar auf „mailto:“, ohne Schrägstriche.</translation>
    </message>
    <message>
        <source>Name a mailbox in the domain itself instead.</source>
        <translation>Nennen Sie stattdessen ein Postfach in der Domain selbst.</translation>
    </message>
    <message>
        <source>Name an address that receives mail instead (mailto:…). The record under “Type it in” leaves this one out.</source>
        <translation>Nennen Sie stattdessen eine Adresse, die E-Mails annimmt (mailto:…). Der Eintrag unter „Eintragen“ lässt diese hier weg.</translation>
    </message>
    <message>
        <source>If it was meant to say something, correct its name; otherwise it may stay.</source>
        <translation>Falls er etwas bedeuten soll, berichtigen Sie seinen Namen; andernfalls darf er stehen bleiben.</translation>
    </message>
    <message>
        <source>Newer receivers take %1 for a registry, because its DMARC record says so (psd=y).</source>
        <translation>Neuere Empfänger halten %1 für eine Registrierungsstelle, weil der DMARC-Eintrag das sagt (psd=y).</translation>
    </message>
    <message>
        <source>To them every name below it belongs to somebody else. A message from %1 then fails if only its return path or its signature names such a subdomain.</source>
        <translation>Für sie gehört jeder Name darunter jemand anderem; eine Nachricht von %1 fällt deshalb durch, wenn nur ihr Rückweg oder ihre Signatur eine solche Subdomain nennt.</translation>
    </message>
    <message>
        <source>If nobody can register names below %1, take psd=y out of its record.</source>
        <translation>Wenn niemand Namen unterhalb von %1 registrieren kann, nehmen Sie psd=y aus dem Eintrag heraus.</translation>
    </message>
    <message>
        <source>Take psd=y out of the record; under “Type it in” the whole record can be copied.</source>
        <translation>Nehmen Sie psd=y aus dem Eintrag heraus; unter „Eintragen“ lässt sich der ganze Eintrag kopieren.</translation>
    </message>
    <message>
        <source>Have the reverse name changed to one that leads back to %1; %2 never can.</source>
        <translation>Lassen Sie den Reverse-DNS-Namen in einen ändern, der zu %1 zurückführt; %2 kann das nie.</translation>
    </message>
    <message>
        <source>Have the reverse name changed to %1.</source>
        <translation>Lassen Sie den Reverse-DNS-Namen in %1 ändern.</translation>
    </message>
    <message>
        <source>Let the server introduce itself with a name of its own, such as mail.%1. The domain itself leads to another machine, as a rule the website, and has to stay there.</source>
        <translation>Lassen Sie den Server sich mit einem eigenen Namen melden, etwa mail.%1. Die Domain selbst führt zu einem anderen Rechner, in der Regel zur Website, und muss dort bleiben.</translation>
    </message>
    <message>
        <source>Let the record of type %2 at %1 lead to this address; it is under “Type it in”.</source>
        <translation>Lassen Sie den Eintrag vom Typ %2 bei %1 zu dieser Adresse führen; er steht unter „Eintragen“.</translation>
    </message>
    <message>
        <source>Replies to %1 may be lost, because there is a single dot among its mail hosts (MX).</source>
        <translation>Antworten an %1 können verloren gehen, weil unter ihren Mailservern (MX) ein einzelner Punkt ist.</translation>
    </message>
    <message>
        <source>The dot says that the domain receives no mail at all; the others say where mail goes. It must be the only one.</source>
        <translation>Der Punkt sagt, dass die Domain gar keine Mail empfängt; die anderen sagen, wohin sie geht. Er darf nur allein vorkommen.</translation>
    </message>
    <message>
        <source>Remove the dot and leave the other mail hosts.</source>
        <translation>Entfernen Sie den Punkt und lassen Sie die anderen Mailserver stehen.</translation>
    </message>
    <message>
        <source>%1 says that it neither sends nor receives mail.</source>
        <translation>%1 sagt, dass sie weder Mail sendet noch empfängt.</translation>
    </message>
    <message>
        <source>That is right for a domain that is not used for mail.</source>
        <translation>Das ist richtig für eine Domain, die nicht für Mail benutzt wird.</translation>
    </message>
    <message>
        <source>First say which addresses your mail leaves from (on the page “Start”, or with --ip): the record or the request is then written for you.</source>
        <translation>Sagen Sie zuerst, von welchen Adressen Ihre Mail verschickt wird (auf der Seite „Start“ oder mit --ip): Dann wird der Eintrag oder die Anfrage für Sie geschrieben.</translation>
    </message>
    <message>
        <source>Gmail, Outlook.com and Yahoo do not verify keys of this kind (Ed25519), so let the server sign with an RSA key as well.</source>
        <translation>Gmail, Outlook.com und Yahoo prüfen Schlüssel dieser Art (Ed25519) nicht; lassen Sie den Server deshalb zusätzlich mit einem RSA-Schlüssel signieren.</translation>
    </message>
    <message>
        <source>Receivers read only texts that begin with “v=spf1” and a space, so it does nothing; another record counts.</source>
        <translation>Empfänger lesen nur Texte, die mit „v=spf1“ und einem Leerzeichen beginnen; deshalb bewirkt er nichts, und es zählt ein anderer Eintrag.</translation>
    </message>
    <message>
        <source>A range of addresses is written as a network, with a slash and a length, such as ip4:192.0.2.16/28.</source>
        <translation>Ein Bereich von Adressen wird als Netz geschrieben, mit Schrägstrich und Länge, zum Beispiel ip4:192.0.2.16/28.</translation>
    </message>
    <message>
        <source>After the colon or equals sign there must be only the name or address, without http:// or an @ before it.</source>
        <translation>Hinter dem Doppelpunkt oder Gleichheitszeichen muss der Name oder die Adresse allein stehen, ohne http://, ein @ oder etwas anderes davor.</translation>
    </message>
    <message>
        <source>It has angle brackets or a backslash inside, which do not belong there.</source>
        <translation>Es enthält spitze Klammern oder einen umgekehrten Schrägstrich, die nicht hineingehören.</translation>
    </message>
    <message>
        <source>“redirect=” and “exp=” may each be in a record only once.</source>
        <translation>„redirect=“ und „exp=“ dürfen in einem Eintrag jeweils nur einmal stehen.</translation>
    </message>
    <message>
        <source>Long answers get lost on the way. A record names a few servers and services; this one has thousands of characters.</source>
        <translation>Lange Antworten gehen unterwegs verloren. Ein Eintrag nennt einige wenige Server und Dienste; dieser hat Tausende von Zeichen.</translation>
    </message>
    <message>
        <source>%1 also has a text that looks like an SPF record and is none, so receivers ignore it.</source>
        <translation>%1 hat auch einen Text, der wie ein SPF-Eintrag aussieht und keiner ist; Empfänger übergehen ihn.</translation>
    </message>
    <message>
        <source>Some receivers may not read the SPF record of %1, because it is far too long.</source>
        <translation>Manche Empfänger lesen den SPF-Eintrag von %1 womöglich nicht, weil er viel zu lang ist.</translation>
    </message>
    <message>
        <source>Remove this text: the other record counts. If somebody sends for you who is named only here, name them in that record first.</source>
        <translation>Entfernen Sie diesen Text: Es zählt der andere Eintrag. Falls jemand für Sie sendet, der nur hier genannt ist, nehmen Sie ihn zuerst in jenen Eintrag auf.</translation>
    </message>
    <message>
        <source>RFC 7208 §4.5</source>
        <translation>RFC 7208 §4.5</translation>
    </message>
    <message>
        <source>Name only the servers and services that send today. If it is still too long, let one of them send from a subdomain with a record of its own.</source>
        <translation>Nennen Sie nur die Server und Dienste, die heute senden. Ist er dann noch zu lang, lassen Sie einen davon von einer Subdomain mit eigenem Eintrag senden.</translation>
    </message>
    <message>
        <source>RFC 7208 §3.4</source>
        <translation>RFC 7208 §3.4</translation>
    </message>
    <message>
        <source>Far too many may send in the name of %1, because the SPF record allows a very large range of addresses (%2).</source>
        <translation>Viel zu viele dürfen im Namen von %1 senden, weil der SPF-Eintrag einen sehr großen Adressbereich senden lässt (%2).</translation>
    </message>
    <message>
        <source>It begins with the first stage (p=none), at which nothing is refused. It names no mail address for reports yet, so no receiver tells you who sends in your name; name one in step 5.</source>
        <translation>Er beginnt mit der ersten Stufe (p=none), auf der nichts abgelehnt wird. Er nennt noch keine Mailadresse für Berichte, also sagt Ihnen kein Empfänger, wer in Ihrem Namen sendet. Nennen Sie in Schritt 5 eine.</translation>
    </message>
    <message>
        <source>It is a public address. It has no reverse name yet; step 2 says what that means.</source>
        <translation>Es ist eine öffentliche Adresse. Sie hat noch keinen Reverse-DNS-Namen; was das bedeutet, sagt Schritt 2.</translation>
    </message>
    <message>
        <source>IPv4 address of the domain</source>
        <translation>IPv4-Adresse der Domain</translation>
    </message>
    <message>
        <source>IPv6 address of the domain</source>
        <translation>IPv6-Adresse der Domain</translation>
    </message>
    <message>
        <source>Until now a catch-all record (*) has answered for this name. It stops as soon as there is a record at this name or below it. So add this copy of it first.</source>
        <translation>Bisher hat für diesen Namen ein Sammeleintrag (*) geantwortet. Er tut es nicht mehr, sobald es bei diesem Namen oder darunter einen eigenen Eintrag gibt. Fügen Sie darum zuerst diese Kopie hinzu.</translation>
    </message>
    <message>
        <source>we run a mail server on the following addresses of yours. Please set the reverse name (PTR record) of each:</source>
        <translation>wir betreiben unter den folgenden Ihrer Adressen einen Mailserver. Bitte richten Sie zu jeder den Reverse-DNS-Namen (PTR-Eintrag) ein:</translation>
    </message>
    <message>
        <source>The forward records are ours, and each name leads to its address (or will, as soon as you confirm).</source>
        <translation>Die Vorwärtseinträge sind unsere, und jeder Name führt zu seiner Adresse (oder wird es, sobald Sie bestätigen).</translation>
    </message>
    <message>
        <source>Please also tell us whether outgoing connections to port 25 are open for these addresses, and whether they are fixed.</source>
        <translation>Bitte teilen Sie uns auch mit, ob ausgehende Verbindungen zu Port 25 für diese Adressen offen sind und ob die Adressen fest sind.</translation>
    </message>
    <message>
        <source>Ask for a reverse name in your own domain; step 2 says how.</source>
        <translation>Bitten Sie um einen Reverse-DNS-Namen in Ihrer eigenen Domain; wie das geht, sagt Schritt 2.</translation>
    </message>
    <message>
        <source>The key at %1 is not published yet; until it is, your server has to go on signing with the one at %2.</source>
        <translation>Der Schlüssel unter %1 ist noch nicht veröffentlicht; bis dahin muss Ihr Server weiter mit dem unter %2 signieren.</translation>
    </message>
    <message>
        <source>Receivers check a signature with the key that is published in DNS. One made with a key that they cannot see does not count.</source>
        <translation>Empfänger prüfen eine Signatur mit dem Schlüssel, der im DNS veröffentlicht ist. Eine Signatur mit einem Schlüssel, den sie nicht sehen, zählt nicht.</translation>
    </message>
    <message>
        <source>Publish the key under this name; it is under “Type it in”. When “Check again” sees it, let the server sign with it.</source>
        <translation>Veröffentlichen Sie den Schlüssel unter diesem Namen; er steht unter „Eintragen“. Sobald „Erneut prüfen“ ihn sieht, lassen Sie den Server damit signieren.</translation>
    </message>
    <message>
        <source>It names the services that are known to send for you.</source>
        <translation>Er nennt die Dienste, von denen bekannt ist, dass sie für Sie senden.</translation>
    </message>
    <message>
        <source>It keeps what receivers can use of the present record.</source>
        <translation>Er behält, was Empfänger vom jetzigen Eintrag nutzen können.</translation>
    </message>
    <message>
        <source>Nobody has said yet which addresses your mail leaves from. Those that were found are added when you have confirmed them.</source>
        <translation>Noch hat niemand gesagt, von welchen Adressen Ihre Mail kommt. Die gefundenen kommen hinzu, sobald Sie sie bestätigt haben.</translation>
    </message>
    <message>
        <source>Publish one that names your servers and services.</source>
        <translation>Veröffentlichen Sie einen, der Ihre Server und Dienste nennt.</translation>
    </message>
    <message>
        <source>“v=spf1 include:%1 ~all” is enough where only %2 sends for you.</source>
        <translation>„v=spf1 include:%1 ~all“ genügt, wo nur %2 für Sie sendet.</translation>
    </message>
    <message>
        <source>“v=spf1 mx ~all” is enough where the servers that receive your mail also send it.</source>
        <translation>„v=spf1 mx ~all“ genügt, wo die Server, die Ihre Mail annehmen, sie auch versenden.</translation>
    </message>
    <message>
        <source>Find out what was meant between » and «, and type in the whole record again, without these marks. A term that nobody knows any more can go.</source>
        <translation>Finden Sie heraus, was zwischen » und « gemeint war, und geben Sie den ganzen Eintrag ohne diese Zeichen neu ein. Eine Angabe, die niemand mehr kennt, kann entfallen.</translation>
    </message>
    <message>
        <source>End it with ~all: as it ends now, it would let everybody send.</source>
        <translation>Beenden Sie sie mit ~all: So, wie sie jetzt endet, dürfte jeder senden.</translation>
    </message>
    <message>
        <source>None of the lists covers addresses or names of this kind.</source>
        <translation>Keine der Listen erfasst Adressen oder Namen dieser Art.</translation>
    </message>
    <message>
        <source>Whether the list can be believed for this kind of address could not be tested: its test entry is missing.</source>
        <translation>Ob der Liste bei dieser Art Adresse zu trauen ist, ließ sich nicht testen: Ihr Testeintrag fehlt.</translation>
    </message>
    <message>
        <source>The DNS server %1 refuses to answer this computer. Choose another DNS server.</source>
        <translation>Der DNS-Server %1 verweigert diesem Computer die Antwort. Wählen Sie einen anderen DNS-Server.</translation>
    </message>
    <message>
        <source>The DNS server %1 answers only for its own domains. Choose another DNS server.</source>
        <translation>Der DNS-Server %1 antwortet nur für eigene Domains. Wählen Sie einen anderen DNS-Server.</translation>
    </message>
    <message>
        <source>There is no DNS server at %1, but something else. Choose another DNS server.</source>
        <translation>Bei %1 ist kein DNS-Server, sondern etwas anderes. Wählen Sie einen anderen DNS-Server.</translation>
    </message>
    <message>
        <source>There is no DNS server at %1. Choose another DNS server.</source>
        <translation>Unter %1 ist kein DNS-Server zu finden. Wählen Sie einen anderen DNS-Server.</translation>
    </message>
    <message>
        <source>The DNS server %1 does not answer. Choose another DNS server.</source>
        <translation>Der DNS-Server %1 antwortet nicht. Wählen Sie einen anderen DNS-Server.</translation>
    </message>
    <message>
        <source>Nobody finds any record of %1, because its aliases (CNAME) go round in a circle.</source>
        <translation>Niemand findet einen Eintrag von %1, weil die Aliasse (CNAME) im Kreis führen.</translation>
    </message>
    <message>
        <source>Receivers that follow them never arrive. Mail that needs this name is refused or delayed.</source>
        <translation>Empfänger, die ihnen folgen, kommen nie an. Mail, die diesen Namen braucht, wird abgelehnt oder verspätet sich.</translation>
    </message>
    <message>
        <source>Remove one of these aliases and put there the record that is meant: for a server its address (A, AAAA), for a key or a rule its text (TXT).</source>
        <translation>Entfernen Sie einen dieser Aliasse und legen Sie dort den Eintrag an, der gemeint ist: für einen Server die Adresse (A, AAAA), für einen Schlüssel oder eine Regel den Text (TXT).</translation>
    </message>
    <message>
        <source>Nothing is known here yet, because the domain %1 does not exist.</source>
        <translation>Hier ist noch nichts bekannt, weil es die Domain %1 nicht gibt.</translation>
    </message>
    <message>
        <source>Whatever else may be right or wrong counts only once the domain is there.</source>
        <translation>Was sonst noch richtig oder falsch sein mag, zählt erst, wenn es die Domain gibt.</translation>
    </message>
    <message>
        <source>Nothing speaks against %1 here.</source>
        <translation>Hier spricht nichts gegen %1.</translation>
    </message>
    <message>
        <source>Every question was answered, and nothing needs a comment.</source>
        <translation>Jede Frage wurde beantwortet, und nichts ist anzumerken.</translation>
    </message>
    <message>
        <source>Not all of the SPF record of %1 was read: with everything it includes, it has more than %2 terms.</source>
        <translation>Der SPF-Eintrag von %1 wurde nicht ganz gelesen: Mit allem, was er einbindet, hat er mehr als %2 Teile.</translation>
    </message>
    <message>
        <source>Not all of the record at %1 was read: it has %2 parts, and the first %3 were looked at.</source>
        <translation>Der Eintrag unter %1 wurde nicht ganz gelesen: Er hat %2 Teile, und nur die ersten %3 wurden angesehen.</translation>
    </message>
    <message>
        <source>The record at %1 names %2 addresses for reports; only the first %3 were looked at, and receivers need not use more than two.</source>
        <translation>Der Eintrag unter %1 nennt %2 Adressen für Berichte; nur die ersten %3 wurden angesehen, und Empfänger müssen nicht mehr als zwei verwenden.</translation>
    </message>
    <message>
        <source>%1 names %2 servers that receive its mail. Only the first %3 were looked at.</source>
        <translation>%1 nennt %2 Server, die Mail für die Domain annehmen; nur die ersten %3 wurden angesehen.</translation>
    </message>
    <message>
        <source>%1 has %2 reverse names; only the first %3 were looked at.</source>
        <translation>%1 hat %2 Reverse-DNS-Namen; nur die ersten %3 wurden angesehen.</translation>
    </message>
    <message>
        <source>Records of this size are mistakes or ill will; no mail needs them. Receivers stop reading, too, each at its own place. What comes after that may count for some and not for others.</source>
        <translation>Einträge dieser Größe sind ein Versehen oder böser Wille; keine Mail braucht sie. Auch Empfänger hören auf zu lesen, jeder an seiner Stelle. Was danach kommt, zählt für manche und für andere nicht.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <translation>
            <numerusform>Und %n weiterer Hinweis dieser Art.</numerusform>
            <numerusform>Und %n weitere Hinweise dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Type it in”</source>
        <extracomment>the page and the section with the records, as every other sentence names it</extracomment>
        <translation>„Eintragen“</translation>
    </message>
    <message>
        <source>“mailworthy-cli check %1”</source>
        <translation>„mailworthy-cli check %1“</translation>
    </message>
    <message>
        <source>The DNS server %1 says of every name that it does not exist, so it is not believed. It may have no way to the Internet. Try another DNS server.</source>
        <translation>Der DNS-Server %1 sagt von jedem Namen, es gebe ihn nicht, darum wird ihm nicht geglaubt. Vielleicht hat er keinen Weg ins Internet. Versuchen Sie einen anderen DNS-Server.</translation>
    </message>
    <message>
        <source>The form replaced the plus signs of the key by spaces. Nothing else is missing.</source>
        <translation>Das Formular hat die Pluszeichen des Schlüssels durch Leerzeichen ersetzt. Sonst fehlt nichts.</translation>
    </message>
    <message>
        <source>The key is written with “-” and “_” where “+” and “/” belong; that is another way of writing the same key, and receivers do not know it.</source>
        <translation>Der Schlüssel ist mit „-“ und „_“ geschrieben, wo „+“ und „/“ hingehören; das ist eine andere Schreibweise desselben Schlüssels, und Empfänger kennen sie nicht.</translation>
    </message>
    <message>
        <source>Characters are missing in the middle of the key; its end is there.</source>
        <translation>Mitten im Schlüssel fehlen Zeichen; sein Ende ist da.</translation>
    </message>
    <message>
        <source>The record says that the key is not for mail (s=). For mail it has to say “email” or “*”, or nothing.</source>
        <translation>Der Eintrag sagt, dass der Schlüssel nicht für Mail ist (s=). Für Mail steht dort „email“ oder „*“ oder gar nichts.</translation>
    </message>
    <message>
        <source>The record allows only methods (h=) that do not exist. The one that signatures use is called sha256; without this part it is allowed as well.</source>
        <translation>Der Eintrag erlaubt nur Verfahren (h=), die es nicht gibt. Das Verfahren, das Signaturen verwenden, heißt sha256; ohne diesen Teil ist es ebenfalls erlaubt.</translation>
    </message>
    <message>
        <source>The text is the name under which a service keeps the key. It was meant as the target of a CNAME record.</source>
        <translation>Was dort steht, ist der Name, unter dem ein Dienst den Schlüssel aufbewahrt. Gemeint war er als Ziel eines CNAME-Eintrags, nicht als Text.</translation>
    </message>
    <message>
        <source>The name is an alias, and the record is at %1, which is not yours. Ask the owner of that name to fix it. Until then nothing can be entered at your own name.</source>
        <translation>Der Name ist ein Alias, und der Eintrag liegt bei %1, das nicht Ihnen gehört. Bitten Sie den Inhaber dieses Namens, ihn zu berichtigen. Solange lässt sich bei Ihrem eigenen Namen nichts eintragen.</translation>
    </message>
    <message>
        <source>Replace the whole value by the one under “Type it in”. The key in it is the same, so your server can go on signing with it.</source>
        <translation>Ersetzen Sie den ganzen Wert durch den, der unter „Eintragen“ steht. Der Schlüssel darin ist derselbe; Ihr Server kann also weiter damit signieren.</translation>
    </message>
    <message>
        <source>Receivers look for your key at %1, but it is at %2.</source>
        <translation>Empfänger suchen Ihren Schlüssel unter %1, aber er steht unter %2.</translation>
    </message>
    <message>
        <source>A part of the name is missing, or the key is that of the domain above and only has the same selector.</source>
        <translation>Ein Teil des Namens fehlt, oder der Schlüssel gehört zur Domain darüber und hat nur denselben Selektor.</translation>
    </message>
    <message>
        <source>If it was meant for %1, add the value under the name %2. Many forms want the name without the domain at its end. Leave the record at %3 if that domain signs with it.</source>
        <translation>War er für %1 gedacht, fügen Sie den Wert unter dem Namen %2 hinzu. Viele Formulare wollen den Namen ohne die Domain am Ende. Lassen Sie den Eintrag bei %3, falls jene Domain damit signiert.</translation>
    </message>
    <message>
        <source>Add the value under the name %1 (many forms want it without the domain at its end), and remove the record at %2. Both are under “Type it in”.</source>
        <translation>Fügen Sie den Wert unter dem Namen %1 hinzu (viele Formulare wollen ihn ohne die Domain am Ende), und entfernen Sie den Eintrag bei %2. Beides steht unter „Eintragen“.</translation>
    </message>
    <message>
        <source>Receivers cannot check your signature, because %1 leads to %2, and there is no key.</source>
        <translation>Empfänger können Ihre Signatur nicht prüfen, weil %1 zu %2 führt und dort kein Schlüssel steht.</translation>
    </message>
    <message>
        <source>A name that is an alias (CNAME) cannot have other records, so no key can be entered there.</source>
        <translation>Ein Name, der ein Alias (CNAME) ist, kann keine anderen Einträge haben, darum lässt sich dort kein Schlüssel eintragen.</translation>
    </message>
    <message>
        <source>Compare the target of the CNAME record with what the service told you, letter by letter. If it is right, the service has to publish the key there.</source>
        <translation>Vergleichen Sie das Ziel des CNAME-Eintrags Buchstabe für Buchstabe mit dem, was der Dienst Ihnen genannt hat. Stimmt es, muss der Dienst den Schlüssel dort veröffentlichen.</translation>
    </message>
    <message>
        <source>The target ends with your domain once too often: many forms add the domain to whatever is typed.</source>
        <translation>Das Ziel endet einmal zu oft mit Ihrer Domain: Viele Formulare hängen die Domain an alles an, was eingegeben wird.</translation>
    </message>
    <message>
        <source>Let the CNAME record at %1 lead to %2. Type the target with a dot at its end, or as your DNS host wants names of other domains. It is under “Type it in”.</source>
        <translation>Lassen Sie den CNAME-Eintrag bei %1 zu %2 führen. Geben Sie das Ziel mit einem Punkt am Ende ein oder so, wie Ihr DNS-Anbieter Namen anderer Domains haben will. Der Eintrag steht unter „Eintragen“.</translation>
    </message>
    <message>
        <source>Whether %1 signs for %2 cannot be told from outside: it shows the names of its keys only in its own settings.</source>
        <translation>Ob %1 für %2 signiert, lässt sich von außen nicht sehen: Die Namen seiner Schlüssel zeigt der Dienst nur in seinen eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>Mail that %1 sends for %2 is not signed in your name, because its keys are not in your DNS.</source>
        <translation>Mail, die %1 für %2 sendet, ist nicht in Ihrem Namen signiert, weil die Schlüssel des Dienstes nicht in Ihrem DNS stehen.</translation>
    </message>
    <message>
        <source>Gmail, Outlook.com and Yahoo want a signature in the name of your domain, also from services that send for you.</source>
        <translation>Gmail, Outlook.com und Yahoo wollen eine Signatur im Namen Ihrer Domain, auch von Diensten, die für Sie senden.</translation>
    </message>
    <message>
        <source>Your signature does not count, because the key at %1 is too long (%2 bits).</source>
        <translation>Ihre Signatur zählt nicht, weil der Schlüssel unter %1 zu lang ist (%2 Bit).</translation>
    </message>
    <message>
        <source>Some receivers cannot check your signature, because the key at %1 is very long (%2 bits).</source>
        <translation>Manche Empfänger können Ihre Signatur nicht prüfen, weil der Schlüssel unter %1 sehr lang ist (%2 Bit).</translation>
    </message>
    <message>
        <source>Receivers have to support keys of up to 4096 bits. Longer ones slow every check down, so many ignore them.</source>
        <translation>Empfänger müssen Schlüssel bis 4096 Bit beherrschen. Längere machen jede Prüfung langsam, darum übergehen viele sie.</translation>
    </message>
    <message>
        <source>Remove the letter y from the part t= of the record.</source>
        <translation>Nehmen Sie den Buchstaben y aus dem Teil t= des Eintrags heraus.</translation>
    </message>
    <message>
        <source>%1 CNAME %2</source>
        <translation>%1 CNAME %2</translation>
    </message>
    <message>
        <source>Remove the TXT record at %1 and add a CNAME record with the target %2 there. Both are under “Type it in”.</source>
        <translation>Entfernen Sie den TXT-Eintrag unter %1 und legen Sie dort einen CNAME-Eintrag mit dem Ziel %2 an. Beides steht unter „Eintragen“.</translation>
    </message>
    <message>
        <source>The letters before an equals sign are capitals. Receivers read them all the same; the standard uses lower case.</source>
        <translation>Vor einem Gleichheitszeichen stehen Großbuchstaben. Empfänger lesen sie trotzdem; der Standard schreibt sie klein.</translation>
    </message>
    <message>
        <source>One part is there twice, once in capitals. Which of them counts depends on the receiver.</source>
        <translation>Ein Teil steht zweimal da, einmal in Großbuchstaben. Welcher davon zählt, hängt vom Empfänger ab.</translation>
    </message>
    <message>
        <source>Two options exclude each other, or are there twice: 0 asks for a report when everything fails, 1 when anything does.</source>
        <translation>Zwei Optionen schließen einander aus oder stehen doppelt da: 0 verlangt einen Bericht, wenn alles durchfällt, 1, wenn irgendetwas durchfällt.</translation>
    </message>
    <message>
        <source>These options are separated by colons, not commas.</source>
        <translation>Zwischen diesen Optionen stehen Doppelpunkte, keine Kommas.</translation>
    </message>
    <message>
        <source>The name is an alias, and the record is at %1. Ask the owner of that name to leave pct out.</source>
        <translation>Der Name ist ein Alias, und der Eintrag liegt bei %1. Bitten Sie den Inhaber dieses Namens, pct wegzulassen.</translation>
    </message>
    <message>
        <source>The record under “Type it in” says the same in the new way (t=y): newer receivers act one level milder. Older ones ignore that and apply all of the rule.</source>
        <translation>Der Eintrag unter „Eintragen“ sagt dasselbe auf die neue Art (t=y): Neuere Empfänger handeln eine Stufe milder. Ältere kennen das nicht und wenden die ganze Regel an.</translation>
    </message>
    <message>
        <source>The record under “Type it in” leaves pct out, so the rule applies to all mail. To only try the rule, t=y asks newer receivers to act one level milder. Older ones ignore that and apply all of it.</source>
        <translation>Der Eintrag unter „Eintragen“ lässt pct weg, sodass die Regel für alle Mail gilt. Wollen Sie die Regel nur erproben, bittet t=y neuere Empfänger, eine Stufe milder zu handeln; ältere kennen das nicht und wenden die ganze Regel an.</translation>
    </message>
    <message>
        <source>Mail that %1 sends for %2 counts for DMARC by its signature alone.</source>
        <translation>Mail, die %1 für %2 sendet, zählt für DMARC allein durch ihre Signatur.</translation>
    </message>
    <message>
        <source>The service takes bounces at a subdomain, and the record demands the very same name there (aspf=s).</source>
        <translation>Der Dienst nimmt Unzustellbarkeitsmeldungen unter einer Subdomain an, und der Eintrag verlangt dort genau denselben Namen (aspf=s).</translation>
    </message>
    <message>
        <source>If that was not meant, take aspf=s out of the record.</source>
        <translation>War das nicht gewollt, nehmen Sie aspf=s aus dem Eintrag heraus.</translation>
    </message>
    <message>
        <source>Mail that %1 sends for %2 may fail DMARC, because the record demands the very same name and the service may sign as a subdomain.</source>
        <translation>Mail, die %1 für %2 sendet, kann an DMARC scheitern, weil der Eintrag genau denselben Namen verlangt und der Dienst vielleicht als Subdomain signiert.</translation>
    </message>
    <message>
        <source>adkim=s and aspf=s let no subdomain speak for the domain, neither by a signature nor by the address for bounces.</source>
        <translation>adkim=s und aspf=s lassen keine Subdomain für die Domain sprechen, weder mit einer Signatur noch mit der Rücksendeadresse.</translation>
    </message>
    <message>
        <source>adkim=s lets no subdomain sign for the domain.</source>
        <translation>adkim=s lässt keine Subdomain für die Domain signieren.</translation>
    </message>
    <message>
        <source>Take adkim=s out of the record, or let the service sign as %1 itself.</source>
        <translation>Nehmen Sie adkim=s aus dem Eintrag heraus oder lassen Sie den Dienst als %1 selbst signieren.</translation>
    </message>
    <message>
        <source>Anybody can send in the name of subdomains of %1 that do not exist, because the rule leaves them out (np=none).</source>
        <translation>Jeder kann im Namen von Subdomains von %1 senden, die es nicht gibt, weil die Regel sie ausnimmt (np=none).</translation>
    </message>
    <message>
        <source>Take np=none out of the record, or write np=reject.</source>
        <translation>Nehmen Sie np=none aus dem Eintrag heraus oder schreiben Sie np=reject.</translation>
    </message>
    <message>
        <source>Anybody can send in the name of subdomains of %1, because the rule leaves them out (sp=none).</source>
        <translation>Jeder kann im Namen von Subdomains von %1 senden, weil die Regel sie ausnimmt (sp=none).</translation>
    </message>
    <message>
        <source>When the reports show that every service that sends as a subdomain signs its mail, take sp=none out of the record. Until then it may stay.</source>
        <translation>Zeigen die Berichte, dass jeder Dienst, der als Subdomain sendet, seine Mail signiert, nehmen Sie sp=none aus dem Eintrag heraus. Bis dahin darf es stehen bleiben.</translation>
    </message>
    <message>
        <source>The DMARC record at %1 is written in an unusual way, which does no harm.</source>
        <translation>Der DMARC-Eintrag unter %1 ist ungewöhnlich geschrieben, aber das schadet nicht.</translation>
    </message>
    <message>
        <source>It may stay as it is.</source>
        <translation>Er kann bleiben, wie er ist.</translation>
    </message>
    <message>
        <source>Receivers look at %1 only. Where it is now, it speaks for mail from that one name, and may stay.</source>
        <translation>Empfänger sehen nur unter %1 nach. Wo der Eintrag steht, spricht er für Mail von diesem einen Namen und darf stehen bleiben.</translation>
    </message>
    <message>
        <source>There must be no quotation marks around it or inside it.</source>
        <translation>Weder um sie herum noch darin dürfen Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>It was copied from a web page as a link. Only the address belongs there.</source>
        <translation>Sie wurde von einer Webseite kopiert, zusammen mit dem, was sie dort zum Link macht; nur die Adresse gehört hinein.</translation>
    </message>
    <message>
        <source>No report could arrive at %1, so the record under “Type it in” does not name it.</source>
        <translation>Bei %1 könnte kein Bericht ankommen; deshalb nennt der Eintrag unter „Eintragen“ diese Adresse nicht.</translation>
    </message>
    <message>
        <source>One of the addresses for reports cannot be used: %1. The reports go to the others only.</source>
        <translation>Eine der Adressen für Berichte lässt sich nicht verwenden: %1. Die Berichte gehen nur an die anderen.</translation>
    </message>
    <message>
        <source>No report about a single message arrives, because the address %1 cannot be used. Daily summaries are not affected.</source>
        <translation>Kein Bericht über einzelne Nachrichten kommt an, weil sich die Adresse %1 nicht verwenden lässt. Die täglichen Übersichten sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>No report would arrive at %1, because that domain has not agreed to take reports about yours. The record under “Type it in” does not name it.</source>
        <translation>Bei %1 käme kein Bericht an, weil jene Domain nicht zugestimmt hat, Berichte über Ihre anzunehmen. Der Eintrag unter „Eintragen“ nennt diese Adresse deshalb nicht.</translation>
    </message>
    <message>
        <source>The other domain has to agree in its own DNS, so that nobody can flood a stranger&apos;s mailbox. Mailbox providers such as Gmail or GMX do not do that for their users.</source>
        <translation>Die andere Domain muss in ihrem eigenen DNS zustimmen, damit niemand ein fremdes Postfach fluten kann. Postfachanbieter wie Gmail oder GMX tun das nicht für ihre Nutzer.</translation>
    </message>
    <message>
        <source>Use a mailbox in your own domain. Or, if you know who runs that domain, ask them to publish %1 as a TXT record with the value %2.</source>
        <translation>Nehmen Sie ein Postfach in Ihrer eigenen Domain. Oder bitten Sie den Betreiber jener Domain, falls Sie ihn kennen, %1 als TXT-Eintrag mit dem Wert %2 zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Once it is there, “Check again” adds the address to the record.</source>
        <translation>Sobald er dort steht, nimmt „Erneut prüfen“ die Adresse in den Eintrag auf.</translation>
    </message>
    <message>
        <source>%1 is in the range %2, which is not reachable on the Internet. Most likely the DNS server of your own network gives other answers inside than outside (split horizon). Otherwise this address is in the public records.</source>
        <translation>%1 liegt im Bereich %2, der im Internet nicht erreichbar ist. Wahrscheinlich gibt der DNS-Server Ihres eigenen Netzes innen andere Antworten als außen (Split-Horizon). Sonst ist diese Adresse öffentlich eingetragen.</translation>
    </message>
    <message>
        <source>Replies, bounces and reports to %1 are lost, because its mail host %2 leads to %3, which nobody outside can reach.</source>
        <translation>Antworten, Unzustellbarkeitsmeldungen und Berichte an %1 gehen verloren, weil der Mailhost %2 zu %3 führt und das von außen niemand erreicht.</translation>
    </message>
    <message>
        <source>Replies to %1 may be late, because its mail host %2 leads to %3, which nobody outside can reach.</source>
        <translation>Antworten an %1 verspäten sich vielleicht, weil der Mailhost %2 zu %3 führt und das von außen niemand erreicht.</translation>
    </message>
    <message>
        <source>Ask from outside what %1 leads to, for example with a telephone that is not in your network. If it is the same address, put the public address of that server in its place.</source>
        <translation>Prüfen Sie von außen, wohin %1 führt, zum Beispiel mit einem Telefon, das nicht in Ihrem Netz ist. Ist es dieselbe Adresse, setzen Sie die öffentliche Adresse jenes Servers an ihre Stelle.</translation>
    </message>
    <message>
        <source>Replies, bounces and reports to %1 are lost, because its mail host %2 has no address.</source>
        <translation>Antworten, Unzustellbarkeitsmeldungen und Berichte an %1 gehen verloren, weil der Mailhost %2 keine Adresse hat.</translation>
    </message>
    <message>
        <source>Let the MX name %1. It was typed without a dot at its end, so the domain was added once too often. Type it with a final dot, or without the domain.</source>
        <translation>Lassen Sie den MX %1 nennen: Der Name wurde ohne Punkt am Ende eingegeben, deshalb wurde die Domain einmal zu oft angehängt. Geben Sie ihn mit einem Punkt am Ende ein oder ohne die Domain.</translation>
    </message>
    <message>
        <source>RFC 1035 §5.1</source>
        <translation>RFC 1035 §5.1</translation>
    </message>
    <message>
        <source>Have the reverse name changed to %1. It was typed without a dot at its end, so a domain was added to it.</source>
        <translation>Lassen Sie den Reverse-DNS-Namen in %1 ändern: Er wurde ohne Punkt am Ende eingegeben, deshalb wurde eine Domain angehängt.</translation>
    </message>
    <message>
        <source>Have the reverse name changed to %1, and let the server introduce itself with that name.</source>
        <translation>Lassen Sie den Reverse-DNS-Namen in %1 ändern und lassen Sie den Server sich mit diesem Namen vorstellen.</translation>
    </message>
    <message>
        <source>Leave %1 as it is: another machine does its work there.</source>
        <translation>Lassen Sie %1, wie es ist: Dort arbeitet ein anderer Rechner.</translation>
    </message>
    <message>
        <source>Let this server introduce itself as %1. The records for this name are under “Type it in”.</source>
        <translation>Lassen Sie diesen Server sich als %1 vorstellen; die Einträge, die diesen Namen anlegen, stehen unter „Eintragen“.</translation>
    </message>
    <message>
        <source>Let this server introduce itself as %1, which leads to its address already.</source>
        <translation>Lassen Sie diesen Server sich als %1 vorstellen; dieser Name führt schon zur Adresse des Servers.</translation>
    </message>
    <message>
        <source>Find out first which machine %1 is: that could not be looked up, so no record is proposed.</source>
        <translation>Finden Sie zuerst heraus, welcher Rechner %1 ist: Das ließ sich nicht nachschlagen, deshalb wird kein Eintrag vorgeschlagen.</translation>
    </message>
    <message>
        <source>If no other machine is called %1 any more, let the record of type %2 there lead to this address; it is under “Type it in”. Otherwise leave it, and give the sending server a name of its own.</source>
        <translation>Heißt kein anderer Rechner mehr %1, lassen Sie den Eintrag vom Typ %2 dort zu dieser Adresse führen; er steht unter „Eintragen“. Sonst lassen Sie ihn stehen und geben Sie dem sendenden Server einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Some receivers distrust mail from %1, because the server calls itself %2, which is another machine.</source>
        <translation>Manche Empfänger misstrauen Mail von %1, weil sich der Server %2 nennt und das ein anderer Rechner ist.</translation>
    </message>
    <message>
        <source>If %1 is this very server, say that the other addresses send, too: its records are then written for all of them.</source>
        <translation>Ist %1 eben dieser Server, geben Sie an, dass auch die anderen Adressen senden: Seine Einträge werden dann für sie alle geschrieben.</translation>
    </message>
    <message>
        <source>Let the server introduce itself as %1. That name has to lead to the address; what is missing is under “Type it in”.</source>
        <translation>Lassen Sie den Server sich als %1 vorstellen. Der Name muss zur Adresse führen; was dafür fehlt, steht unter „Eintragen“.</translation>
    </message>
    <message>
        <source>The alias there should lead to %2, but it was typed without a dot at its end, so a domain was added. Replace the alias by an address record for %1; it is under “Type it in”.</source>
        <translation>Der Alias dort sollte zu %2 führen, aber es wurde eine Domain angehängt, weil das Ziel ohne Punkt am Ende eingegeben wurde. Ersetzen Sie den Alias durch einen Adresseintrag für %1; er steht unter „Eintragen“.</translation>
    </message>
    <message>
        <source>If a website under this name needs the proxy, let the server introduce itself as %1 instead. The records for that name are under “Type it in”.</source>
        <translation>Muss unter diesem Namen eine Website hinter dem Proxy bleiben, lassen Sie den Server sich stattdessen als %1 vorstellen; die Einträge, die diesen Namen anlegen, stehen unter „Eintragen“.</translation>
    </message>
    <message>
        <source>Receivers cannot tell that mail comes from %1, because the name leads to %2, which nobody outside can reach.</source>
        <translation>Empfänger können nicht erkennen, dass Mail von %1 kommt, weil der Name zu %2 führt, einer Adresse, die von außen niemand erreicht.</translation>
    </message>
    <message>
        <source>Some receivers cannot tell that mail comes from %1, because the name also leads to %2, which nobody outside can reach.</source>
        <translation>Manche Empfänger können nicht erkennen, dass Mail von %1 kommt, weil der Name auch zu %2 führt, einer Adresse, die von außen niemand erreicht.</translation>
    </message>
    <message>
        <source>the public address of the server</source>
        <translation>die öffentliche Adresse des Servers</translation>
    </message>
    <message>
        <source>Ask from outside what %1 leads to, for example with a telephone that is not in your network. If it is the same address, put the server&apos;s public address in its place.</source>
        <translation>Prüfen Sie von außen, wohin %1 führt, zum Beispiel mit einem Telefon, das nicht in Ihrem Netz ist. Ist es dieselbe Adresse, setzen Sie die öffentliche Adresse des Servers an ihre Stelle.</translation>
    </message>
    <message>
        <source>The service keeps the key under a name of its own. This record leads receivers there.</source>
        <translation>Der Dienst hält den Schlüssel unter einem eigenen Namen bereit. Dieser Eintrag führt Empfänger dorthin.</translation>
    </message>
    <message>
        <source>It is the same key as before, written so that every receiver can read it. Your server goes on signing with it.</source>
        <translation>Darin steht derselbe Schlüssel wie bisher, so geschrieben, dass jeder Empfänger ihn lesen kann. Ihr Server signiert weiter damit.</translation>
    </message>
    <message>
        <source>Seen from here it leads to %1, which nobody outside can reach. If your DNS panel shows another address, that answer came from the DNS server of your own network, and the record may be right.</source>
        <translation>Von hier gesehen führt er zu %1, was von außen niemand erreicht. Zeigt Ihre DNS-Verwaltung eine andere Adresse, kam diese Antwort vom DNS-Server Ihres eigenen Netzes, und der Eintrag kann richtig sein.</translation>
    </message>
    <message>
        <source>What came after “all” was never read, and counts from now on: %1. Leave out what must not send.</source>
        <translation>Was hinter „all“ stand, wurde nie gelesen und zählt von jetzt an: %1. Lassen Sie weg, was nicht senden darf.</translation>
    </message>
    <message>
        <source>Left out because receivers cannot use it as it is: %1. Whoever sends by it is not named.</source>
        <translation>Weggelassen, weil Empfänger es so, wie es dasteht, nicht verwenden können: %1. Wer darüber sendet, ist nicht genannt.</translation>
    </message>
    <message>
        <source>It contains the name of a service as a text. A record of the type CNAME takes its place.</source>
        <translation>Er enthält den Namen eines Dienstes als Text. An seine Stelle tritt ein Eintrag vom Typ CNAME.</translation>
    </message>
    <message>
        <source>Until now the alias has answered here. When it goes, so does what it led to, so enter a copy of what it says today. The owner of its target may change that: ask there what will last.</source>
        <translation>Bisher hat hier der Alias geantwortet. Mit ihm verschwindet auch, wozu er führte; tragen Sie darum eine Kopie davon ein. Der Inhaber des Ziels kann es ändern: Fragen Sie dort, was bleibt.</translation>
    </message>
    <message>
        <source>Publish the record of the new key “%1”. Leave the one of “%2” as it is: the server still signs with it.</source>
        <translation>Veröffentlichen Sie den Eintrag des neuen Schlüssels „%1“. Lassen Sie den von „%2“, wie er ist: Der Server signiert noch damit.</translation>
    </message>
    <message>
        <source>Wait until the new record is seen everywhere: mailworthy-cli dkim check --domain %1 --selector %2</source>
        <translation>Warten Sie, bis der neue Eintrag überall zu sehen ist: mailworthy-cli dkim check --domain %1 --selector %2</translation>
    </message>
    <message>
        <source>Give the server the new private key, and let it sign with “%1”.</source>
        <translation>Geben Sie dem Server den neuen privaten Schlüssel und lassen Sie ihn mit „%1“ signieren.</translation>
    </message>
    <message>
        <source>Send a message to a mailbox elsewhere and look there whether it is signed with “%1” (s=%1) and passes; mailworthy-cli dkim verify FILE tells it, too. If it does not, go back to “%2”, whose record is still there.</source>
        <translation>Senden Sie eine Nachricht an ein fremdes Postfach und sehen Sie dort nach, ob sie mit „%1“ signiert ist (s=%1) und die Prüfung besteht; auch mailworthy-cli dkim verify FILE sagt es Ihnen. Wenn nicht, kehren Sie zu „%2“ zurück; der Eintrag dazu ist noch da.</translation>
    </message>
    <message>
        <source>Leave the record of “%1” for another week: mail signed with it is on its way, and is checked when it arrives.</source>
        <translation>Lassen Sie den Eintrag von „%1“ noch eine Woche stehen: Damit signierte Mail ist noch unterwegs und wird erst geprüft, wenn sie ankommt.</translation>
    </message>
    <message>
        <source>Then replace the old record with the one below, which says that this key is no longer used, and delete the old private key on the server.</source>
        <translation>Ersetzen Sie dann den alten Eintrag durch den unten; er sagt, dass dieser Schlüssel nicht mehr verwendet wird. Löschen Sie danach den alten privaten Schlüssel auf dem Server.</translation>
    </message>
    <message>
        <source>There is more than one key under that name in DNS. Some receivers look only at the one that comes first. Leave only the key that your server signs with.</source>
        <translation>Unter diesem Namen steht mehr als ein Schlüssel im DNS, und manche Empfänger sehen nur einen davon an, und zwar den, der zuerst kommt. Lassen Sie nur den Schlüssel übrig, mit dem Ihr Server signiert.</translation>
    </message>
    <message>
        <source>It was made with another kind of key (a=) than the one that is published for it (k=). Publish the key that your server signs with.</source>
        <translation>Sie wurde mit einer anderen Art von Schlüssel erzeugt (a=) als der, die dafür veröffentlicht ist (k=). Veröffentlichen Sie den Schlüssel, mit dem Ihr Server signiert.</translation>
    </message>
    <message>
        <source>Its key in DNS does not allow the method that signatures use (h=). Write sha256 there, or leave that part out.</source>
        <translation>Der Schlüssel dazu im DNS erlaubt das Verfahren nicht, das Signaturen verwenden (h=). Schreiben Sie dort sha256 hin oder lassen Sie diesen Teil weg.</translation>
    </message>
    <message>
        <source>Its key in DNS is not meant for mail (s=). Write “email” or “*” there, or leave that part out.</source>
        <translation>Der Schlüssel dazu im DNS ist nicht für Mail gedacht (s=). Schreiben Sie dort „email“ oder „*“ hin oder lassen Sie diesen Teil weg.</translation>
    </message>
    <message>
        <source>Its key in DNS is valid only for addresses at %1 itself (t=s), and the signature speaks for %2 (i=). Leave i= out in your server, or remove s from the part t= of the record.</source>
        <translation>Der Schlüssel dazu im DNS gilt nur für Adressen bei %1 selbst (t=s), und die Signatur spricht für %2 (i=). Lassen Sie i= in Ihrem Server weg oder nehmen Sie s aus dem Teil t= des Eintrags heraus.</translation>
    </message>
    <message>
        <source>a subdomain</source>
        <translation>eine Subdomain</translation>
    </message>
    <message>
        <source>Its key is too long for most receivers; a key of 2048 bits is usual.</source>
        <translation>Der Schlüssel dazu ist für die meisten Empfänger zu lang; üblich ist ein Schlüssel mit 2048 Bit.</translation>
    </message>
    <message>
        <source>This is a mailbox file with more than one message. Save the one to look at as a file of its own (.eml).</source>
        <translation>Dies ist eine Postfachdatei, die mehr als eine Nachricht enthält. Speichern Sie die Nachricht, um die es geht, als eigene Datei (.eml).</translation>
    </message>
    <message>
        <source>Replace the record of %1 by: %2</source>
        <translation>Ersetzen Sie den Eintrag von %1 durch: %2</translation>
    </message>
    <message>
        <source>Fix the record of %1, where the fault is. The record that leads there can stay as it is.</source>
        <translation>Berichtigen Sie den Eintrag von %1, in dem der Fehler steckt; der Eintrag, der dorthin führt, kann bleiben, wie er ist.</translation>
    </message>
    <message>
        <source>The owner of %1 has to fix the record there: tell them.</source>
        <translation>Der Inhaber von %1 muss den Eintrag dort berichtigen: Geben Sie ihm Bescheid.</translation>
    </message>
    <message>
        <source>The domain is once too often at the end of that name; %1 was meant. Where a form adds the domain, end such a name with a dot.</source>
        <translation>Die Domain steht einmal zu oft am Ende dieses Namens; gemeint war %1. Hängt ein Formular die Domain an, beenden Sie einen solchen Namen mit einem Punkt.</translation>
    </message>
    <message>
        <source>Mail that goes out through %1 is not named in the new record. If a service of yours still sends by it, put it back as soon as the record there can be used; if none does, it can stay out.</source>
        <translation>Mail, die über %1 hinausgeht, ist im neuen Eintrag nicht genannt. Sendet noch ein Dienst von Ihnen darüber, nehmen Sie es wieder auf, sobald sich der Eintrag dort verwenden lässt; sonst kann es wegbleiben.</translation>
    </message>
    <message>
        <source>Leave it out only together with ~all at the end of your record.</source>
        <translation>Lassen Sie diese Angabe nur weg, wenn zugleich ~all am Ende Ihres Eintrags steht.</translation>
    </message>
    <message>
        <source>The record asks for the name of the mailbox that writes, so each has a record of its own. Bounces are judged as postmaster, who may not send from here. Whether others may depends on their records.</source>
        <translation>Der Eintrag fragt nach dem Namen des Postfachs, das schreibt, sodass jedes einen eigenen Eintrag hat. Unzustellbarkeitsmeldungen werden als postmaster beurteilt, der von hier nicht senden darf. Ob andere es dürfen, hängt von ihren Einträgen ab.</translation>
    </message>
    <message>
        <source>the domain lets this address send for it.</source>
        <translation>die Domain lässt diese Adresse für sich senden.</translation>
    </message>
    <message>
        <source>the domain says that this address must not send for it.</source>
        <translation>die Domain sagt, dass diese Adresse nicht für sie senden darf.</translation>
    </message>
    <message>
        <source>the domain says that this address probably must not send for it.</source>
        <translation>die Domain sagt, dass diese Adresse wohl nicht für sie senden darf.</translation>
    </message>
    <message>
        <source>the domain says nothing about this address.</source>
        <translation>die Domain sagt nichts über diese Adresse.</translation>
    </message>
    <message>
        <source>the domain says nothing about who may send for it.</source>
        <translation>die Domain sagt nichts darüber, wer für sie senden darf.</translation>
    </message>
    <message>
        <source>could not be told, because a question was not answered.</source>
        <translation>ließ sich nicht feststellen, weil eine Frage nicht beantwortet wurde.</translation>
    </message>
    <message>
        <source>the domain&apos;s record cannot be used as it is.</source>
        <translation>der Eintrag der Domain lässt sich so, wie er ist, nicht verwenden.</translation>
    </message>
    <message>
        <source>a term of the record names this address.</source>
        <translation>eine Angabe des Eintrags nennt diese Adresse.</translation>
    </message>
    <message>
        <source>no term of the record names this address, and none speaks of all others.</source>
        <translation>keine Angabe des Eintrags nennt diese Adresse, und keine spricht von allen anderen.</translation>
    </message>
    <message>
        <source>the sender names no domain that could have a record.</source>
        <translation>der Absender nennt keine Domain, die einen Eintrag haben könnte.</translation>
    </message>
    <message>
        <source>the domain has no SPF record.</source>
        <translation>die Domain hat keinen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>the domain has more than one SPF record, so none of them counts.</source>
        <translation>die Domain hat mehr als einen SPF-Eintrag, deshalb zählt keiner davon.</translation>
    </message>
    <message>
        <source>the record has a fault in its spelling.</source>
        <translation>der Eintrag hat einen Fehler in der Schreibweise.</translation>
    </message>
    <message>
        <source>the record needs more than ten lookups.</source>
        <translation>der Eintrag braucht mehr als zehn Abfragen.</translation>
    </message>
    <message>
        <source>more than two lookups of the record find nothing.</source>
        <translation>mehr als zwei Abfragen des Eintrags finden nichts.</translation>
    </message>
    <message>
        <source>a term of the record leads to more than ten names.</source>
        <translation>eine Angabe des Eintrags führt zu mehr als zehn Namen.</translation>
    </message>
    <message>
        <source>the record includes a domain that has no SPF record.</source>
        <translation>der Eintrag bindet eine Domain ein, die keinen SPF-Eintrag hat.</translation>
    </message>
    <message>
        <source>the record hands over to a domain that has no SPF record.</source>
        <translation>der Eintrag gibt an eine Domain weiter, die keinen SPF-Eintrag hat.</translation>
    </message>
    <message>
        <source>a question was not answered.</source>
        <translation>eine Frage wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>Its guide: %1</source>
        <translation>Die Anleitung des Dienstes: %1</translation>
    </message>
    <message>
        <source>The SPF record of %1 does not name %2.</source>
        <translation>Der SPF-Eintrag von %1 nennt %2 nicht.</translation>
    </message>
    <message>
        <source>It is needed only where mail goes out through %1 in the name of your domain.</source>
        <translation>Das ist nur nötig, wo Mail im Namen Ihrer Domain über %1 verschickt wird.</translation>
    </message>
    <message>
        <source>Look in the settings of %1 whether it wants to be named in SPF, and how.</source>
        <translation>Sehen Sie in den Einstellungen von %1 nach, ob der Dienst in SPF genannt werden will, und wie.</translation>
    </message>
    <message>
        <source>Mail that %2 sends for %1 may be refused or put aside, because the SPF record does not name it.</source>
        <translation>Mail, die %2 für %1 sendet, wird vielleicht abgelehnt oder aussortiert, weil der SPF-Eintrag den Dienst nicht nennt.</translation>
    </message>
    <message>
        <source>You said that it sends for you. Receivers compare the addresses that it sends from with the record.</source>
        <translation>Sie haben angegeben, dass der Dienst für Sie sendet. Empfänger vergleichen die Adressen, von denen er sendet, mit dem Eintrag.</translation>
    </message>
    <message>
        <source>Each customer of %1 gets an include of their own. Copy it from its settings, and put it into the record before “all”.</source>
        <translation>Jeder Kunde von %1 bekommt ein eigenes include. Entnehmen Sie es den Einstellungen des Dienstes und setzen Sie es in den Eintrag, vor „all“.</translation>
    </message>
    <message>
        <source>It does not fit: with %1 the record would need more than 10 lookups. Drop services that you no longer use, or let %1 send from a subdomain with a record of its own.</source>
        <translation>Es passt nicht hinein: Mit %1 bräuchte der Eintrag mehr als 10 Abfragen. Lassen Sie Dienste weg, die Sie nicht mehr nutzen, oder lassen Sie %1 von einer Subdomain mit eigenem Eintrag senden.</translation>
    </message>
    <message>
        <source>Put include:%1 into the record, before “all”.</source>
        <translation>Setzen Sie include:%1 in den Eintrag, vor „all“.</translation>
    </message>
    <message>
        <source>SPF lets mail from %2 count for %1 only once its bounces come back under your own domain.</source>
        <translation>Mit SPF zählt Mail von %2 erst dann für %1, wenn die Unzustellbarkeitsmeldungen dazu unter Ihrer eigenen Domain zurückkommen.</translation>
    </message>
    <message>
        <source>%1 sends with an address of its own in the envelope, which SPF looks at; an include in the record of %2 would change nothing. A signature that counts is enough as well.</source>
        <translation>%1 sendet mit einer eigenen Adresse auf dem Umschlag, und auf diese sieht SPF; ein include im Eintrag von %2 würde nichts ändern. Eine Signatur, die zählt, genügt ebenfalls.</translation>
    </message>
    <message>
        <source>Switch on a bounce domain (return path, custom MAIL FROM) in the settings of %1, and enter the records that it shows there.</source>
        <translation>Schalten Sie in den Einstellungen von %1 eine Domain für Unzustellbarkeitsmeldungen ein (Return-Path, Custom MAIL FROM) und tragen Sie die Einträge ein, die dort angezeigt werden.</translation>
    </message>
    <message>
        <source>Switch on the return path in the settings of %1, and make %2 an alias (CNAME) for %3.</source>
        <translation>Schalten Sie in den Einstellungen von %1 den Rücksendeweg (Return-Path) ein und machen Sie %2 zu einem Alias (CNAME) für %3.</translation>
    </message>
    <message>
        <source>If you like, add this TXT record at %1: %2</source>
        <translation>Wenn Sie möchten, fügen Sie unter %1 diesen TXT-Eintrag hinzu: %2</translation>
    </message>
    <message>
        <source>Bounces from your server may be refused, because the SPF record of its own name, %1, does not let it send.</source>
        <translation>Unzustellbarkeitsmeldungen von Ihrem Server werden vielleicht abgelehnt, weil der SPF-Eintrag seines eigenen Namens, %1, ihn nicht senden lässt.</translation>
    </message>
    <message>
        <source>Let the SPF record of %1 name the server&apos;s address, or ask the owner of that name to do so.</source>
        <translation>Berichtigen Sie den SPF-Eintrag von %1, sodass er die Adresse des Servers nennt, oder bitten Sie den darum, der diesen Namen betreut.</translation>
    </message>
    <message>
        <source>Add this record at %1: %2</source>
        <translation>Fügen Sie unter %1 diesen Eintrag hinzu: %2</translation>
    </message>
    <message>
        <source>Replace the SPF record of %1 by: %2</source>
        <translation>Ersetzen Sie den SPF-Eintrag von %1 durch: %2</translation>
    </message>
    <message>
        <source>Open the page about your domain (DKIM, domain authentication) in the settings of %1, and enter the records that it shows there.</source>
        <translation>Öffnen Sie in den Einstellungen von %1 die Seite zu Ihrer Domain (DKIM, Domain-Authentifizierung) und tragen Sie die Einträge ein, die dort angezeigt werden.</translation>
    </message>
    <message>
        <source>Enter the aliases under “Type it in”, then confirm the domain in the settings of %1.</source>
        <translation>Tragen Sie die Alias-Einträge ein, die unter „Eintragen“ stehen, und bestätigen Sie dann die Domain in den Einstellungen von %1.</translation>
    </message>
    <message>
        <source>A name alone says nothing to receivers. If a service gave you this name for SPF, put it into the SPF record, after “include:”.</source>
        <translation>Ein Name allein sagt Empfängern nichts. Hat Ihnen ein Dienst diesen Namen für SPF gegeben, setzen Sie ihn in den SPF-Eintrag, mit „include:“ davor.</translation>
    </message>
    <message>
        <source>The record has to begin with “v=spf1” and a space. Receivers do not see an SPF record at all.</source>
        <translation>Am Anfang müssen „v=spf1“ und ein Leerzeichen stehen; weil das fehlt, sehen Empfänger überhaupt keinen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>The record was cut off, probably by the form that it was typed into, so its end is missing. Look in the old text for what came after this place, and enter it in pieces of at most 255 characters.</source>
        <translation>Der Eintrag wurde abgeschnitten, wohl von dem Formular, in das er eingegeben wurde; deshalb fehlt sein Ende. Sehen Sie im alten Text nach, was hinter dieser Stelle stand, und geben Sie es in Stücken von höchstens 255 Zeichen ein.</translation>
    </message>
    <message>
        <source>There is something before “v=spf1”, such as a space or a quotation mark, so receivers do not see an SPF record at all.</source>
        <translation>Vor „v=spf1“ steht etwas, zum Beispiel ein Leerzeichen oder ein Anführungszeichen; deshalb sehen Empfänger überhaupt keinen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>A space cuts a term in two. Its name, the colon and the rest are written without one.</source>
        <translation>Ein Leerzeichen zerteilt eine Angabe; ihren Namen, den Doppelpunkt und was darauf folgt, schreibt man ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Not everything was asked: the records lead to more DNS questions than any honest domain needs. The first one left out was %1.</source>
        <translation>Nicht alles wurde gefragt: Die Einträge führen zu mehr DNS-Fragen, als eine ehrliche Domain braucht. Als Erstes ausgelassen wurde %1.</translation>
    </message>
    <message>
        <source>Records of the domain itself and records of names below it are typed into two separate tables.</source>
        <translation>Einträge der Domain selbst und Einträge von Namen darunter kommen in zwei getrennte Tabellen.</translation>
    </message>
    <message>
        <source>The button that connects the domain automatically removes other SPF records. Do not press it, or check the SPF record afterwards.</source>
        <translation>Der Knopf, der die Domain automatisch verbindet, entfernt andere SPF-Einträge. Drücken Sie ihn nicht, oder prüfen Sie danach den SPF-Eintrag.</translation>
    </message>
    <message>
        <source>The name _dmarc is an alias (CNAME) of the company from the start. Remove it before you add a record of your own there.</source>
        <translation>Unter dem Namen _dmarc steht von Anfang an ein Alias (CNAME) der Firma. Entfernen Sie ihn, bevor Sie dort einen eigenen Eintrag anlegen.</translation>
    </message>
    <message>
        <source>Records can be edited only for domains that were bought there or moved there. For others, log in at the company where the domain was bought.</source>
        <translation>Einträge lassen sich nur für Domains bearbeiten, die dort gekauft oder dorthin umgezogen wurden. Melden Sie sich für andere bei der Firma an, bei der die Domain gekauft wurde.</translation>
    </message>
    <message>
        <source>Records that are typed in there count only while the domain uses the company&apos;s own name servers.</source>
        <translation>Einträge, die dort angelegt werden, gelten nur, solange die Domain die Nameserver der Firma selbst verwendet.</translation>
    </message>
    <message>
        <source>A full name needs a dot at its end; without one the domain is added once more.</source>
        <translation>Ein vollständiger Name braucht am Ende einen Punkt; ohne ihn wird die Domain noch einmal angehängt.</translation>
    </message>
    <message>
        <source>A value that begins with a quotation mark is kept exactly as typed. Use quotation marks at both ends, or none.</source>
        <translation>Ein Wert, der mit einem Anführungszeichen beginnt, wird genau so behalten, wie er eingegeben wurde. Setzen Sie Anführungszeichen an beiden Enden oder gar keine.</translation>
    </message>
    <message>
        <source>While its e-mail routing is switched on, it keeps MX, SPF and DKIM records of its own that cannot be edited.</source>
        <translation>Solange das E-Mail-Routing der Firma eingeschaltet ist, hält sie eigene MX-, SPF- und DKIM-Einträge, die sich nicht bearbeiten lassen.</translation>
    </message>
    <message>
        <source>Some choices under the mail settings let the company manage the SPF record itself and hide it.</source>
        <translation>Bei manchen Auswahlmöglichkeiten in den Maileinstellungen verwaltet die Firma den SPF-Eintrag selbst und verbirgt ihn.</translation>
    </message>
    <message>
        <source>MX records show only when the mail settings are set to custom MX.</source>
        <translation>MX-Einträge erscheinen nur, wenn in den Maileinstellungen „Custom MX“ gewählt ist.</translation>
    </message>
    <message>
        <source>The name must not contain the domain: the form adds it, and it would be there twice.</source>
        <translation>Der Name darf die Domain nicht enthalten: Sie wird von selbst angehängt und stünde dann zweimal da.</translation>
    </message>
    <message>
        <source>The company has several sets of name servers. A domain must use one of them only.</source>
        <translation>Die Firma hat mehrere Gruppen von Nameservern. Eine Domain darf nur eine davon verwenden.</translation>
    </message>
    <message>
        <source>The form may refuse an underscore in the name of an alias (CNAME), while it takes it in a TXT record.</source>
        <translation>Das Formular lehnt einen Unterstrich im Namen eines Alias (CNAME) vielleicht ab, während es ihn bei einem TXT-Eintrag annimmt.</translation>
    </message>
    <message>
        <source>TXT records for all names at once (*) cannot be made there.</source>
        <translation>TXT-Einträge für alle Namen auf einmal (*) lassen sich dort nicht anlegen.</translation>
    </message>
    <message>
        <source>All values of one name and type are one record there: add the new value as another line of it.</source>
        <translation>Alle Werte eines Namens und Typs sind dort ein Eintrag: Fügen Sie den neuen Wert als weitere Zeile hinzu.</translation>
    </message>
    <message>
        <source>All values of one name and type must have the same TTL.</source>
        <translation>Alle Werte eines Namens und Typs müssen dieselbe TTL haben.</translation>
    </message>
    <message>
        <source>The TTL can be set for the whole domain only, not for one record.</source>
        <translation>Die TTL lässt sich nur für die ganze Domain setzen, nicht für einen einzelnen Eintrag.</translation>
    </message>
    <message>
        <source>Records that the company made itself cannot be changed; you can only add others.</source>
        <translation>Einträge, die die Firma selbst angelegt hat, lassen sich nicht ändern; Sie können nur andere hinzufügen.</translation>
    </message>
    <message>
        <source>The table of records is hidden while the company&apos;s own settings are switched on.</source>
        <translation>Die Tabelle der Einträge ist verborgen, solange die eigenen Einstellungen der Firma eingeschaltet sind.</translation>
    </message>
    <message>
        <source>The company&apos;s own SPF record disappears as soon as you add one. If you also send through its servers, name them in yours.</source>
        <translation>Der SPF-Eintrag der Firma verschwindet, sobald Sie einen hinzufügen. Wenn Sie auch über ihre Server senden, nennen Sie diese in Ihrem.</translation>
    </message>
    <message>
        <source>New aliases (CNAME) and addresses are sent through the web proxy by default. Switch the proxy off (“DNS only”) for everything that has to do with mail.</source>
        <translation>Neue Aliasse (CNAME) und Adressen laufen ohne Ihr Zutun über den Web-Proxy. Schalten Sie den Proxy für alles aus, was mit Mail zu tun hat („DNS only“).</translation>
    </message>
    <message>
        <source>There is a list of ready-made SPF rules beside the TXT records. Choose none of them: with a second SPF record neither counts.</source>
        <translation>Neben den TXT-Einträgen gibt es eine Liste fertiger SPF-Regeln. Wählen Sie keine davon: Mit einem zweiten SPF-Eintrag zählt keiner von beiden.</translation>
    </message>
    <message>
        <source>Saving a record is not enough: a second button puts all changes into effect.</source>
        <translation>Einen Eintrag zu speichern genügt nicht: Erst ein zweiter Knopf macht alle Änderungen wirksam.</translation>
    </message>
    <message>
        <source>Records that a connected service made cannot be edited. Remove them, and type in the whole new record.</source>
        <translation>Einträge, die ein verbundener Dienst angelegt hat, lassen sich nicht bearbeiten. Entfernen Sie sie und legen Sie den ganzen neuen Eintrag an.</translation>
    </message>
    <message>
        <source>A new domain comes with an SPF record that protects nothing (it ends in ?all).</source>
        <translation>Eine neue Domain bringt einen SPF-Eintrag mit, der nichts schützt (er endet mit ?all).</translation>
    </message>
    <message>
        <source>A service that is connected by a click gets an SPF record of its own, and yours an include that leads there. Leave that include in.</source>
        <translation>Ein Dienst, der mit einem Klick verbunden wird, bekommt einen eigenen SPF-Eintrag und Ihrer ein include, das dorthin führt. Lassen Sie dieses include stehen.</translation>
    </message>
    <message>
        <source>The company&apos;s own SPF record ends in redirect=. Never add an all after other terms there: the redirect would no longer count.</source>
        <translation>Der SPF-Eintrag der Firma endet mit redirect=. Setzen Sie dort nie ein all hinter andere Angaben: Das redirect würde dann nicht mehr gelten.</translation>
    </message>
    <message>
        <source>A name such as _dmarc has to be made as a subdomain first; then a record can be added to it.</source>
        <translation>Ein Name wie _dmarc muss zuerst als Subdomain angelegt werden; danach lässt sich ihm ein Eintrag hinzufügen.</translation>
    </message>
    <message>
        <source>Switch the SPF record of the hosting template off before you add your own.</source>
        <translation>Schalten Sie den SPF-Eintrag der Hostingvorlage aus, bevor Sie Ihren eigenen hinzufügen.</translation>
    </message>
    <message>
        <source>Choose a TTL: the default can mean weeks, and a mistake would stay as long.</source>
        <translation>Wählen Sie eine TTL: Die Vorgabe kann Wochen bedeuten, und ein Fehler bliebe ebenso lange stehen.</translation>
    </message>
    <message>
        <source>A change takes up to four hours to show everywhere: no shorter TTL than 14400 can be chosen.</source>
        <translation>Eine Änderung braucht bis zu vier Stunden, bis sie überall zu sehen ist: Eine kürzere TTL als 14400 lässt sich nicht wählen.</translation>
    </message>
    <message>
        <source>The shortest TTL is 300, which is five minutes.</source>
        <translation>Die kürzeste TTL ist 300, das sind fünf Minuten.</translation>
    </message>
    <message>
        <source>The shortest TTL is 3600, which is one hour.</source>
        <translation>Die kürzeste TTL ist 3600, das ist eine Stunde.</translation>
    </message>
    <message>
        <source>Put quotation marks around the value of a TXT record: without them its words lose the spaces between them.</source>
        <translation>Setzen Sie den Wert eines TXT-Eintrags in Anführungszeichen: Ohne sie verlieren seine Wörter die Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>A new domain has an alias for all names (*) that leads to a parking page. Remove it if you do not need it.</source>
        <translation>In einer neuen Domain steht ein Alias für alle Namen (*), der zu einer Parkseite führt. Entfernen Sie ihn, wenn Sie ihn nicht brauchen.</translation>
    </message>
    <message>
        <source>Its SPF assistant writes a second record for all names below the domain (*).</source>
        <translation>Der SPF-Assistent dort schreibt einen zweiten Eintrag für alle Namen unterhalb der Domain (*).</translation>
    </message>
    <message>
        <source>It takes TXT values of up to %1 characters.</source>
        <translation>Dort sind TXT-Werte bis zu einer Länge von %1 Zeichen möglich.</translation>
    </message>
    <message>
        <source>A TXT value over 255 characters has to be typed in pieces, each in quotation marks.</source>
        <translation>Ein TXT-Wert über 255 Zeichen muss in Stücken eingegeben werden, jedes in Anführungszeichen.</translation>
    </message>
    <message>
        <source>It begins with the first stage (p=none), although the old text asks receivers to refuse mail that only claims to be yours. Receivers ignore that text as it is now. If it were only corrected, the rule would apply at once, and mail of yours that is not signed yet could be lost. Publish this record with an address for reports, and prove a signed message. Go up one stage at a time in step 5, when the reports show that all your own mail passes.</source>
        <translation>Er beginnt mit der ersten Stufe (p=none), obwohl der alte Text Empfänger bittet, Mail abzulehnen, die nur vorgibt, von Ihnen zu sein. So, wie er ist, übergehen Empfänger diesen Text. Würde er nur berichtigt, gälte die Regel sofort, und noch nicht signierte Mail von Ihnen könnte verloren gehen. Veröffentlichen Sie diesen Eintrag mit einer Adresse für Berichte, und beweisen Sie eine signierte Nachricht. Gehen Sie in Schritt 5 Stufe um Stufe weiter, wenn die Berichte zeigen, dass all Ihre eigene Mail besteht.</translation>
    </message>
    <message>
        <source>It begins with the first stage (p=none), although the old text asks receivers to put mail that only claims to be yours into the spam folder. Receivers ignore that text as it is now. If it were only corrected, the rule would apply at once, and mail of yours that is not signed yet could suffer. Publish this record with an address for reports, and prove a signed message. Go up to that stage in step 5, when the reports show that all your own mail passes.</source>
        <translation>Er beginnt mit der ersten Stufe (p=none), obwohl der alte Text Empfänger bittet, Mail, die nur vorgibt, von Ihnen zu sein, in den Spam-Ordner zu legen. So, wie er ist, übergehen Empfänger diesen Text. Würde er nur berichtigt, gälte die Regel sofort und träfe auch noch nicht signierte Mail von Ihnen. Veröffentlichen Sie diesen Eintrag mit einer Adresse für Berichte, und beweisen Sie eine signierte Nachricht. Gehen Sie in Schritt 5 zu dieser Stufe weiter, wenn die Berichte zeigen, dass all Ihre eigene Mail besteht.</translation>
    </message>
    <message>
        <source>Enter it only if no machine at %1 uses this name any more. Otherwise leave that record, and give the sending server a name of its own. If the SPF record allowed it to send by this name, it still names its address. Remove that once nothing is sent from there any more.</source>
        <translation>Tragen Sie ihn nur ein, wenn kein Rechner bei %1 mehr diesen Namen benutzt. Sonst lassen Sie jenen Eintrag, und geben Sie dem sendenden Server einen eigenen Namen. Hat der SPF-Eintrag ihn über diesen Namen senden lassen, nennt er dessen Adresse weiterhin. Nehmen Sie sie heraus, sobald von dort nichts mehr gesendet wird.</translation>
    </message>
    <message>
        <source>Left out because it is slow and unreliable, and the standard says not to publish it: %1. Whoever was let through by it alone is not named.</source>
        <translation>Weggelassen, weil es langsam und unzuverlässig ist und der Standard sagt, man solle es nicht veröffentlichen: %1. Wer nur darüber durchgelassen wurde, ist nicht genannt.</translation>
    </message>
    <message>
        <source>With everything in it, more than two lookups of the record could find nothing. Take out terms that you no longer need, or let a service send from a subdomain with a record of its own.</source>
        <translation>Mit allem darin könnten mehr als zwei Abfragen des Eintrags nichts finden. Nehmen Sie Angaben heraus, die Sie nicht mehr brauchen, oder lassen Sie einen Dienst von einer Subdomain mit eigenem Eintrag senden.</translation>
    </message>
    <message>
        <source>It does not fit: with %1, more than two lookups of the record could find nothing. Receivers then treat the record as broken for everybody. Remove terms that you no longer need, above all “exists”, or let %1 send from a subdomain with a record of its own.</source>
        <translation>Es passt nicht hinein: Mit %1 könnten mehr als zwei Abfragen des Eintrags nichts finden. Empfänger werten den Eintrag dann für alle als fehlerhaft. Nehmen Sie Angaben heraus, die Sie nicht mehr brauchen, vor allem „exists“, oder lassen Sie %1 von einer Subdomain mit eigenem Eintrag senden.</translation>
    </message>
    <message>
        <source>The new record ends with ~all instead of -all. So mail of senders that it no longer names is not refused outright. Once you know that none of them sends for you, it may end with -all again.</source>
        <translation>Der neue Eintrag endet mit ~all statt mit -all. So wird Mail von Absendern, die er nicht mehr nennt, nicht gleich abgelehnt. Sobald Sie wissen, dass keiner davon für Sie sendet, darf er wieder mit -all enden.</translation>
    </message>
    <message>
        <source>Add the SPF record of %1</source>
        <translation>Den SPF-Eintrag von %1 anlegen</translation>
    </message>
    <message>
        <source>Add the key of your signature</source>
        <translation>Den Schlüssel Ihrer Signatur eintragen</translation>
    </message>
    <message>
        <source>Add your rule for receivers (DMARC)</source>
        <translation>Ihre Regel für Empfänger eintragen (DMARC)</translation>
    </message>
    <message>
        <source>Add the address of %1</source>
        <translation>Die Adresse von %1 eintragen</translation>
    </message>
    <message>
        <source>Add the reverse name of %1</source>
        <translation>Den Reverse-DNS-Namen von %1 eintragen</translation>
    </message>
    <message>
        <source>Add where replies arrive (MX)</source>
        <translation>Eintragen, wo Antworten ankommen (MX)</translation>
    </message>
    <message>
        <source>Add the DKIM key of a service</source>
        <translation>Den DKIM-Schlüssel eines Dienstes eintragen</translation>
    </message>
    <message>
        <source>Add the DKIM key of %1</source>
        <translation>Den DKIM-Schlüssel von %1 eintragen</translation>
    </message>
    <message>
        <source>Add the return path of a service</source>
        <translation>Den Rücksendeweg eines Dienstes eintragen</translation>
    </message>
    <message>
        <source>Replace the SPF record of %1</source>
        <translation>Den SPF-Eintrag von %1 ersetzen</translation>
    </message>
    <message>
        <source>Replace the key of your signature</source>
        <translation>Den Schlüssel Ihrer Signatur ersetzen</translation>
    </message>
    <message>
        <source>Replace your rule for receivers (DMARC)</source>
        <translation>Ihre Regel für Empfänger ersetzen (DMARC)</translation>
    </message>
    <message>
        <source>Replace the address of %1</source>
        <translation>Die Adresse von %1 ersetzen</translation>
    </message>
    <message>
        <source>Replace the reverse name of %1</source>
        <translation>Den Reverse-DNS-Namen von %1 ersetzen</translation>
    </message>
    <message>
        <source>Replace where replies arrive (MX)</source>
        <translation>Ersetzen, wo Antworten ankommen (MX)</translation>
    </message>
    <message>
        <source>Replace the DKIM key of a service</source>
        <translation>Den DKIM-Schlüssel eines Dienstes ersetzen</translation>
    </message>
    <message>
        <source>Replace the return path of a service</source>
        <translation>Den Rücksendeweg eines Dienstes ersetzen</translation>
    </message>
    <message>
        <source>Enter the reverse name of %1 in your DNS</source>
        <translation>Den Reverse-DNS-Namen von %1 in Ihrem DNS eintragen</translation>
    </message>
    <message>
        <source>Remove the record at %1</source>
        <translation>Den Eintrag bei %1 entfernen</translation>
    </message>
    <message>
        <source>Ask your provider for an address of your own</source>
        <translation>Ihren Provider um eine eigene Adresse bitten</translation>
    </message>
    <message>
        <source>Ask %1 for an address of your own</source>
        <translation>%1 um eine eigene Adresse bitten</translation>
    </message>
    <message>
        <source>Ask your provider to set the reverse name</source>
        <translation>Ihren Provider bitten, den Reverse-DNS-Namen zu setzen</translation>
    </message>
    <message>
        <source>Ask %1 to set the reverse name</source>
        <translation>%1 bitten, den Reverse-DNS-Namen zu setzen</translation>
    </message>
    <message>
        <source>Register %1, or correct its name</source>
        <translation>%1 registrieren oder den Namen berichtigen</translation>
    </message>
    <message>
        <source>Have the signatures of your DNS zone renewed</source>
        <translation>Die Signaturen Ihrer DNS-Zone erneuern lassen</translation>
    </message>
    <message>
        <source>Have the name servers of %1 repaired</source>
        <translation>Die Nameserver von %1 in Ordnung bringen lassen</translation>
    </message>
    <message>
        <source>Replace the alias at %1 by records</source>
        <translation>Den Alias bei %1 durch Einträge ersetzen</translation>
    </message>
    <message>
        <source>Remove the text record for all names (*)</source>
        <translation>Den Texteintrag für alle Namen (*) entfernen</translation>
    </message>
    <message>
        <source>Set up the DKIM key of a service</source>
        <translation>Den DKIM-Schlüssel eines Dienstes einrichten</translation>
    </message>
    <message>
        <source>Set up the DKIM key of %1</source>
        <translation>Den DKIM-Schlüssel von %1 einrichten</translation>
    </message>
    <message>
        <source>Break the circle of aliases at %1</source>
        <translation>Den Kreis von Aliassen bei %1 auflösen</translation>
    </message>
    <message>
        <source>Correct where replies arrive (MX)</source>
        <translation>Berichtigen, wo Antworten ankommen (MX)</translation>
    </message>
    <message>
        <source>Lead the server&apos;s name to its address</source>
        <translation>Den Namen des Servers zu seiner Adresse führen lassen</translation>
    </message>
    <message>
        <source>Correct the SPF record by hand</source>
        <translation>Den SPF-Eintrag von Hand berichtigen</translation>
    </message>
    <message>
        <source>Enter the key of your signature again</source>
        <translation>Den Schlüssel Ihrer Signatur noch einmal eintragen</translation>
    </message>
    <message>
        <source>Correct your rule for receivers by hand</source>
        <translation>Ihre Regel für Empfänger von Hand berichtigen</translation>
    </message>
    <message>
        <source>Correct what was found at %1</source>
        <translation>Berichtigen, was bei %1 gefunden wurde</translation>
    </message>
    <message>
        <source>Stop what put %1 on the list</source>
        <translation>Abstellen, was %1 auf die Liste gebracht hat</translation>
    </message>
    <message>
        <source>Tell %1 that its record is broken</source>
        <translation>%1 melden, dass der Eintrag dort fehlerhaft ist</translation>
    </message>
    <message>
        <source>Choose a mailbox for the reports</source>
        <translation>Ein Postfach für die Berichte wählen</translation>
    </message>
    <message>
        <source>Wait: your address could not be checked</source>
        <translation>Warten: Ihre Adresse wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Wait: the server&apos;s name could not be checked</source>
        <translation>Warten: Der Name des Servers wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Wait: some blocklists could not be checked</source>
        <translation>Warten: Einige Sperrlisten wurden nicht geprüft</translation>
    </message>
    <message>
        <source>Wait: the SPF record could not be checked</source>
        <translation>Warten: Der SPF-Eintrag wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Wait: the signature could not be checked</source>
        <translation>Warten: Die Signatur wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Wait: the rule could not be checked</source>
        <translation>Warten: Die Regel wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Wait: the domain could not be checked</source>
        <translation>Warten: Die Domain wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Say which address your mail really leaves from</source>
        <translation>Angeben, von welcher Adresse Ihre Mail wirklich verschickt wird</translation>
    </message>
    <message>
        <source>Say what sends your mail</source>
        <translation>Angeben, was Ihre Mail sendet</translation>
    </message>
    <message>
        <source>Confirm what sends your mail</source>
        <translation>Bestätigen, was Ihre Mail sendet</translation>
    </message>
    <message>
        <source>Make the key of your signature, or paste the server&apos;s</source>
        <translation>Den Schlüssel Ihrer Signatur erzeugen oder den des Servers einfügen</translation>
    </message>
    <message>
        <source>Make a new key for your signature</source>
        <translation>Einen neuen Schlüssel für Ihre Signatur erzeugen</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>Give the mail server another name (EHLO)</source>
        <translation>Dem Mailserver einen anderen Namen geben (EHLO)</translation>
    </message>
    <message>
        <source>Let the mail server call itself %1</source>
        <translation>Den Mailserver so einstellen, dass er sich als %1 vorstellt</translation>
    </message>
    <message>
        <source>Give the key to whoever looks after the server</source>
        <translation>Den Schlüssel dem geben, der den Server betreut</translation>
    </message>
    <message>
        <source>Switch on signing at the mail server</source>
        <translation>Das Signieren am Mailserver einschalten</translation>
    </message>
    <message>
        <source>Ask %1 to make an exception for %2</source>
        <translation>%1 um eine Ausnahme für %2 bitten</translation>
    </message>
    <message>
        <source>Ask %1 to take %2 off</source>
        <translation>%1 bitten, %2 von der Liste zu nehmen</translation>
    </message>
    <message>
        <source>Open a message that you have sent</source>
        <translation>Eine Nachricht öffnen, die Sie gesendet haben</translation>
    </message>
    <message>
        <source>Go to the next stage of your rule</source>
        <translation>Zur nächsten Stufe Ihrer Regel weitergehen</translation>
    </message>
    <message>
        <source>Enter the next stage of your rule (DMARC)</source>
        <translation>Die nächste Stufe Ihrer Regel eintragen (DMARC)</translation>
    </message>
    <message>
        <source>Introduce your server to %1</source>
        <translation>Ihren Server bei %1 bekannt machen</translation>
    </message>
    <message>
        <source>It is written as soon as we know what sends your mail.</source>
        <translation>Der Eintrag wird geschrieben, sobald bekannt ist, was Ihre Mail sendet.</translation>
    </message>
    <message>
        <source>Name, type and value are among the records to publish. Copy them, do not type them.</source>
        <translation>Name, Typ und Wert stehen bei den Einträgen, die zu veröffentlichen sind. Kopieren Sie sie, tippen Sie sie nicht ab.</translation>
    </message>
    <message>
        <source>Keep the old value, to be able to go back.</source>
        <translation>Behalten Sie den alten Wert, damit Sie zurückkönnen.</translation>
    </message>
    <message>
        <source>Usually it is a stolen password, or a newsletter to people who never asked. Until it has stopped, the listing comes back.</source>
        <translation>Meist ist es ein gestohlenes Passwort oder ein Newsletter an Empfänger, die nie darum gebeten haben. Bis das aufhört, kommt die Listung wieder.</translation>
    </message>
    <message>
        <source>The record is theirs, so only they can correct it. Send them its name and what was found.</source>
        <translation>Der Eintrag gehört dieser Firma, also kann nur sie ihn berichtigen. Senden Sie ihr seinen Namen und was gefunden wurde.</translation>
    </message>
    <message>
        <source>Large receivers write once a day who sends in your name. Make the mailbox first; its address goes into the record.</source>
        <translation>Große Empfänger schreiben einmal am Tag, wer in Ihrem Namen sendet. Legen Sie zuerst das Postfach an; seine Adresse kommt in den Eintrag.</translation>
    </message>
    <message>
        <source>Name the mail server and the addresses that it sends from. Without them most of this cannot be checked.</source>
        <translation>Nennen Sie den Mailserver und die Adressen, von denen er sendet. Ohne sie lässt sich das meiste hier nicht prüfen.</translation>
    </message>
    <message>
        <source>This was found: %1. Nothing is written for it until you say that your mail comes from there.</source>
        <translation>Gefunden wurde: %1. Dafür wird nichts geschrieben, bis Sie sagen, dass Ihre Mail von dort kommt.</translation>
    </message>
    <message>
        <source>Many customers share the address that you have now, so it can never get a name. A relay is the other way.</source>
        <translation>Viele Kunden teilen sich die Adresse, die Sie jetzt haben; deshalb kann sie nie einen Namen bekommen. Der andere Weg ist ein Relay.</translation>
    </message>
    <message>
        <source>Only they can, because the address is theirs. The letter is written as soon as you have said what sends your mail.</source>
        <translation>Das kann nur der Provider, denn die Adresse gehört ihm. Der Brief wird geschrieben, sobald Sie gesagt haben, was Ihre Mail sendet.</translation>
    </message>
    <message>
        <source>Only they can, because the address is theirs. The letter is written.</source>
        <translation>Das kann nur der Provider, denn die Adresse gehört ihm. Der Brief ist geschrieben.</translation>
    </message>
    <message>
        <source>Only they can, because the addresses are theirs. The letter is written, one for all.</source>
        <translation>Das kann nur der Provider, denn die Adressen gehören ihm. Der Brief ist geschrieben, einer für alle.</translation>
    </message>
    <message>
        <source>The server signs with it. Keep the file private, and delete the copies afterwards.</source>
        <translation>Der Server signiert damit. Halten Sie die Datei geheim und löschen Sie danach die Kopien.</translation>
    </message>
    <message>
        <source>Only once everybody sees the key in DNS: until then signed mail counts as badly signed.</source>
        <translation>Erst wenn alle den Schlüssel im DNS sehen: Bis dahin gilt signierte Mail als falsch signiert.</translation>
    </message>
    <message>
        <source>Send one to a mailbox elsewhere, save it there as a file, and open it here. It shows what DNS cannot: whether your server signs, and with which key.</source>
        <translation>Senden Sie eine an ein Postfach anderswo, speichern Sie sie dort als Datei und öffnen Sie sie hier. Sie zeigt, was das DNS nicht zeigen kann: ob Ihr Server signiert und mit welchem Schlüssel.</translation>
    </message>
    <message>
        <source>First a real message has to prove your signature, and a month of reports has to show that nobody of yours fails.</source>
        <translation>Zuerst muss eine echte Nachricht Ihre Signatur beweisen, und ein Monat mit Berichten muss zeigen, dass nichts von Ihnen durchfällt.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>typed in, not seen yet</source>
        <translation>eingetragen, noch nicht sichtbar</translation>
    </message>
    <message>
        <source>seen by some</source>
        <translation>für manche sichtbar</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>left out on purpose</source>
        <translation>bewusst ausgelassen</translation>
    </message>
    <message>
        <source>Not in it is %1: with it the record would need more than 10 lookups, and receivers would use none of it. Drop services that you no longer use, or let it send from a subdomain with a record of its own.</source>
        <translation>Nicht darin steht, was zu %1 gehört: Damit bräuchte der Eintrag mehr als 10 Abfragen, und Empfänger würden nichts davon verwenden. Lassen Sie Dienste weg, die Sie nicht mehr nutzen, oder lassen Sie von dort aus über eine Subdomain mit eigenem Eintrag senden.</translation>
    </message>
    <message>
        <source>Not in it is %1: with it, more than two lookups of the record could find nothing, and receivers would use none of it. Take out terms that you no longer need, or let it send from a subdomain with a record of its own.</source>
        <translation>Nicht darin steht, was zu %1 gehört: Damit könnten mehr als zwei Abfragen des Eintrags nichts finden, und Empfänger würden nichts davon verwenden. Nehmen Sie Angaben heraus, die Sie nicht mehr brauchen, oder lassen Sie von dort aus über eine Subdomain mit eigenem Eintrag senden.</translation>
    </message>
    <message>
        <source>It names the servers that may send for you, as far as they fit. With ~all at its end, signed mail is not refused before its signature is checked.</source>
        <translation>Er nennt die Server, die für Sie senden dürfen, soweit sie hineinpassen. Mit ~all am Ende wird signierte Mail nicht abgelehnt, bevor ihre Signatur geprüft ist.</translation>
    </message>
    <message>
        <source>It names the servers that may send for you as far as they fit.</source>
        <translation>Er nennt die Server, die für Sie senden dürfen, soweit sie hineinpassen.</translation>
    </message>
    <message>
        <source>It names the servers that may send for you, as far as they fit, and keeps what receivers could use of the old record. With ~all at its end, signed mail is not refused before its signature is checked.</source>
        <translation>Er nennt die Server, die für Sie senden dürfen, soweit sie hineinpassen, und behält, was Empfänger vom alten Eintrag nutzen konnten. Mit ~all am Ende wird signierte Mail nicht abgelehnt, bevor ihre Signatur geprüft ist.</translation>
    </message>
    <message>
        <source>It names the servers that may send for you, as far as they fit, and keeps what receivers could use of the old record.</source>
        <translation>Er nennt die Server, die für Sie senden dürfen, soweit sie hineinpassen, und behält, was Empfänger vom alten Eintrag nutzen konnten.</translation>
    </message>
    <message>
        <source>Nothing is known yet: the domain does not exist</source>
        <translation>Noch ist nichts bekannt: Die Domain gibt es nicht</translation>
    </message>
    <message>
        <source>Nothing speaks against %1</source>
        <translation>Nichts spricht gegen %1</translation>
    </message>
    <message>
        <source>Could not check %1</source>
        <translation>%1 wurde nicht geprüft</translation>
    </message>
    <message>
        <source>The aliases of %1 go round in a circle</source>
        <translation>Die Aliasse von %1 führen im Kreis</translation>
    </message>
    <message>
        <source>Not everything at %1 was read</source>
        <translation>Nicht alles bei %1 wurde gelesen</translation>
    </message>
    <message>
        <source>The domain %1 does not exist</source>
        <translation>Die Domain %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Name server %1 does not answer for you</source>
        <translation>Nameserver %1 antwortet nicht für Sie</translation>
    </message>
    <message>
        <source>Your name servers disagree about %1</source>
        <translation>Ihre Nameserver sind sich nicht einig: %1</translation>
    </message>
    <message>
        <source>The domain&apos;s DNS signatures (DNSSEC) are broken</source>
        <translation>Die DNS-Signaturen (DNSSEC) der Domain sind ungültig</translation>
    </message>
    <message>
        <source>%1 is only an alias for another name</source>
        <translation>%1 ist nur ein Alias für einen anderen Namen</translation>
    </message>
    <message>
        <source>The domain itself is an alias, so no record counts</source>
        <translation>Die Domain selbst ist ein Alias, darum zählt kein Eintrag</translation>
    </message>
    <message>
        <source>A text record answers for every name (*)</source>
        <translation>Ein Texteintrag antwortet für jeden Namen (*)</translation>
    </message>
    <message>
        <source>The DNS signatures (DNSSEC) end on %1</source>
        <translation>Die DNS-Signaturen (DNSSEC) enden am %1</translation>
    </message>
    <message>
        <source>Your name servers could not be asked directly</source>
        <translation>Ihre Nameserver ließen sich nicht direkt fragen</translation>
    </message>
    <message>
        <source>Your name servers answer and agree</source>
        <translation>Ihre Nameserver antworten und sind sich einig</translation>
    </message>
    <message>
        <source>“%1” is not an IP address</source>
        <translation>„%1“ ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>%1 is only a local address</source>
        <translation>%1 ist nur eine lokale Adresse</translation>
    </message>
    <message>
        <source>%1 is shared by many customers</source>
        <translation>%1 teilen sich viele Kunden</translation>
    </message>
    <message>
        <source>No server can send mail from %1</source>
        <translation>Von %1 kann kein Server Mail senden</translation>
    </message>
    <message>
        <source>%1 is a sample address from manuals</source>
        <translation>%1 ist eine Beispieladresse aus Anleitungen</translation>
    </message>
    <message>
        <source>%1 says this address should not send</source>
        <translation>%1 sagt, diese Adresse solle nicht senden</translation>
    </message>
    <message>
        <source>The reverse name contains the address itself</source>
        <translation>Der Reverse-DNS-Name enthält die Adresse selbst</translation>
    </message>
    <message>
        <source>The reverse name contains “%1”</source>
        <translation>Der Reverse-DNS-Name enthält „%1“</translation>
    </message>
    <message>
        <source>The reverse name looks like a dial-up line</source>
        <translation>Der Reverse-DNS-Name sieht nach einem Einwahlanschluss aus</translation>
    </message>
    <message>
        <source>The address seems to belong to %1</source>
        <translation>Die Adresse gehört wohl %1</translation>
    </message>
    <message>
        <source>%1 is fit for sending mail</source>
        <translation>%1 eignet sich zum Senden von Mail</translation>
    </message>
    <message>
        <source>The address that your mail leaves from is not known</source>
        <translation>Von welcher Adresse Ihre Mail kommt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Your relay looks after its own addresses</source>
        <translation>Ihr Relay kümmert sich selbst um seine Adressen</translation>
    </message>
    <message>
        <source>Your services look after their own addresses</source>
        <translation>Ihre Dienste kümmern sich selbst um ihre Adressen</translation>
    </message>
    <message>
        <source>%1 lists %2</source>
        <translation>%1 führt %2</translation>
    </message>
    <message>
        <source>%1 lists you, which hardly matters</source>
        <translation>%1 führt Sie, was kaum etwas ausmacht</translation>
    </message>
    <message>
        <source>%1 declined to answer</source>
        <translation>%1 wollte nicht antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n lists declined to answer</source>
        <translation>
            <numerusform>%n Liste wollte nicht antworten</numerusform>
            <numerusform>%n Listen wollten nicht antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fails its own test</source>
        <translation>%1 besteht den eigenen Test nicht</translation>
    </message>
    <message>
        <source>%1 gave no answer that counts</source>
        <translation>%1 gab keine Antwort, die zählt</translation>
    </message>
    <message numerus="yes">
        <source>%n lists have nothing against %1</source>
        <translation>
            <numerusform>%n Liste hat nichts gegen %1</numerusform>
            <numerusform>%n Listen haben nichts gegen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows you as a good sender</source>
        <translation>%1 kennt Sie als guten Absender</translation>
    </message>
    <message>
        <source>%1 answers only to a key of your own</source>
        <translation>%1 antwortet nur mit eigenem Schlüssel</translation>
    </message>
    <message>
        <source>This network invents answers, so no list counts</source>
        <translation>Dieses Netz erfindet Antworten, darum zählt keine Liste</translation>
    </message>
    <message>
        <source>You stopped before all lists were asked</source>
        <translation>Sie haben abgebrochen, bevor alle Listen gefragt waren</translation>
    </message>
    <message>
        <source>No blocklist was asked</source>
        <translation>Es wurde keine Sperrliste gefragt</translation>
    </message>
    <message>
        <source>The key “%1” is published and usable</source>
        <translation>Der Schlüssel „%1“ ist veröffentlicht und brauchbar</translation>
    </message>
    <message>
        <source>The new key “%1” is not published yet</source>
        <translation>Der neue Schlüssel „%1“ ist noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>The alias of the key “%1” leads to no key</source>
        <translation>Der Alias des Schlüssels „%1“ führt zu keinem Schlüssel</translation>
    </message>
    <message>
        <source>The key “%1” is not published</source>
        <translation>Der Schlüssel „%1“ ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Which key signs your mail is not known</source>
        <translation>Welcher Schlüssel Ihre Mail signiert, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The key “%1” is damaged</source>
        <translation>Der Schlüssel „%1“ ist beschädigt</translation>
    </message>
    <message>
        <source>The key “%1” is not quite as it should be</source>
        <translation>Der Schlüssel „%1“ ist nicht ganz, wie er sein soll</translation>
    </message>
    <message>
        <source>The key “%1” is cut off</source>
        <translation>Der Schlüssel „%1“ ist abgeschnitten</translation>
    </message>
    <message>
        <source>Another key is published as “%1”</source>
        <translation>Als „%1“ ist ein anderer Schlüssel veröffentlicht</translation>
    </message>
    <message>
        <source>The key “%1” is too short to count</source>
        <translation>Der Schlüssel „%1“ ist zu kurz und zählt nicht</translation>
    </message>
    <message>
        <source>The key “%1” is short</source>
        <translation>Der Schlüssel „%1“ ist kurz</translation>
    </message>
    <message>
        <source>The key “%1” is too long to count</source>
        <translation>Der Schlüssel „%1“ ist zu lang und zählt nicht</translation>
    </message>
    <message>
        <source>The key “%1” is longer than usual</source>
        <translation>Der Schlüssel „%1“ ist länger als üblich</translation>
    </message>
    <message>
        <source>Large receivers cannot use the key “%1”</source>
        <translation>Große Empfänger können den Schlüssel „%1“ nicht nutzen</translation>
    </message>
    <message>
        <source>The key “%1” was withdrawn</source>
        <translation>Der Schlüssel „%1“ wurde zurückgezogen</translation>
    </message>
    <message>
        <source>The key “%1” is marked as a test</source>
        <translation>Der Schlüssel „%1“ ist als Test gekennzeichnet</translation>
    </message>
    <message>
        <source>The key “%1” is split over %2 records</source>
        <translation>Der Schlüssel „%1“ ist auf %2 Einträge verteilt</translation>
    </message>
    <message>
        <source>There are several keys called “%1”</source>
        <translation>Es gibt mehrere Schlüssel namens „%1“</translation>
    </message>
    <message>
        <source>Another text is in the way of the key “%1”</source>
        <translation>Ein anderer Text ist dem Schlüssel „%1“ im Weg</translation>
    </message>
    <message>
        <source>The key “%1” is under the wrong name</source>
        <translation>Der Schlüssel „%1“ hat den falschen Namen</translation>
    </message>
    <message>
        <source>Receivers cannot read the key “%1”</source>
        <translation>Empfänger können den Schlüssel „%1“ nicht lesen</translation>
    </message>
    <message>
        <source>The record of the key “%1” has a small fault</source>
        <translation>Der Eintrag des Schlüssels „%1“ hat einen kleinen Fehler</translation>
    </message>
    <message>
        <source>%1 does not sign in your name</source>
        <translation>%1 signiert nicht in Ihrem Namen</translation>
    </message>
    <message>
        <source>You have no rule for receivers (DMARC)</source>
        <translation>Sie haben keine Regel für Empfänger (DMARC)</translation>
    </message>
    <message>
        <source>The domain above has several rules, so none counts</source>
        <translation>Die Domain darüber hat mehrere Regeln, darum zählt keine</translation>
    </message>
    <message>
        <source>You have several rules (DMARC), so none counts</source>
        <translation>Sie haben mehrere Regeln (DMARC), darum zählt keine</translation>
    </message>
    <message>
        <source>Receivers cannot read your rule (DMARC)</source>
        <translation>Empfänger können Ihre Regel (DMARC) nicht lesen</translation>
    </message>
    <message>
        <source>Your rule (DMARC) is written in an unusual way</source>
        <translation>Ihre Regel (DMARC) ist ungewöhnlich geschrieben</translation>
    </message>
    <message>
        <source>Receivers ignore part of your rule (DMARC)</source>
        <translation>Empfänger übergehen einen Teil Ihrer Regel (DMARC)</translation>
    </message>
    <message>
        <source>Your rule (DMARC) is under the wrong name</source>
        <translation>Ihre Regel (DMARC) steht unter dem falschen Namen</translation>
    </message>
    <message>
        <source>Your rule (DMARC) does not say what to do</source>
        <translation>Ihre Regel (DMARC) sagt nicht, was zu tun ist</translation>
    </message>
    <message>
        <source>Receivers do not understand your rule (DMARC)</source>
        <translation>Empfänger verstehen Ihre Regel (DMARC) nicht</translation>
    </message>
    <message>
        <source>Your rule (DMARC) is at its first stage</source>
        <translation>Ihre Regel (DMARC) ist in ihrer ersten Stufe</translation>
    </message>
    <message>
        <source>Receivers are asked to refuse fakes of your mail</source>
        <translation>Empfänger sollen gefälschte Mail von Ihnen ablehnen</translation>
    </message>
    <message>
        <source>Receivers are asked to set fakes of your mail aside</source>
        <translation>Empfänger sollen gefälschte Mail von Ihnen aussortieren</translation>
    </message>
    <message>
        <source>Your rule (DMARC) is in force</source>
        <translation>Ihre Regel (DMARC) gilt</translation>
    </message>
    <message>
        <source>Only the rule of your registry holds for you</source>
        <translation>Für Sie gilt nur die Regel Ihrer Vergabestelle</translation>
    </message>
    <message>
        <source>The rule of %1 holds here, too</source>
        <translation>Die Regel von %1 gilt auch hier</translation>
    </message>
    <message>
        <source>The rule of %1 cannot be used</source>
        <translation>Die Regel von %1 ist unbrauchbar</translation>
    </message>
    <message>
        <source>A size after a report address no longer counts</source>
        <translation>Eine Größe nach einer Berichtsadresse zählt nicht mehr</translation>
    </message>
    <message>
        <source>Receivers differ about a part of your rule (pct)</source>
        <translation>Empfänger verstehen einen Teil der Regel verschieden (pct)</translation>
    </message>
    <message>
        <source>“%1” in your rule no longer has a meaning</source>
        <translation>„%1“ in Ihrer Regel hat keine Bedeutung mehr</translation>
    </message>
    <message>
        <source>Your rule leaves out subdomains that do not exist</source>
        <translation>Ihre Regel lässt Subdomains aus, die es nicht gibt</translation>
    </message>
    <message>
        <source>Your rule leaves out your subdomains</source>
        <translation>Ihre Regel lässt Ihre Subdomains aus</translation>
    </message>
    <message>
        <source>Mail by %1 may fail your strict rule</source>
        <translation>Mail von %1 kann an Ihrer strengen Regel scheitern</translation>
    </message>
    <message>
        <source>For %1 only the signature counts</source>
        <translation>Für %1 zählt nur die Signatur</translation>
    </message>
    <message>
        <source>Nobody tells you who sends in your name</source>
        <translation>Niemand meldet Ihnen, wer in Ihrem Namen sendet</translation>
    </message>
    <message>
        <source>No report could arrive at %1</source>
        <translation>Bei %1 könnte kein Bericht ankommen</translation>
    </message>
    <message>
        <source>The report address %1 cannot be used</source>
        <translation>Die Berichtsadresse %1 ist unbrauchbar</translation>
    </message>
    <message>
        <source>No reports about single messages arrive</source>
        <translation>Berichte über einzelne Nachrichten kommen nicht an</translation>
    </message>
    <message>
        <source>No report arrives: the address cannot be used</source>
        <translation>Kein Bericht kommt an: Die Adresse ist unbrauchbar</translation>
    </message>
    <message>
        <source>Another domain has not agreed to take your reports</source>
        <translation>Eine andere Domain hat Ihren Berichten nicht zugestimmt</translation>
    </message>
    <message>
        <source>Your rule calls the domain a registry (psd=y)</source>
        <translation>Ihre Regel nennt die Domain eine Vergabestelle (psd=y)</translation>
    </message>
    <message>
        <source>Old and new receivers may judge your mail apart</source>
        <translation>Alte und neue Empfänger urteilen vielleicht verschieden</translation>
    </message>
    <message>
        <source>%1 has no reverse name</source>
        <translation>%1 hat keinen Reverse-DNS-Namen</translation>
    </message>
    <message>
        <source>The name of %1 does not lead back</source>
        <translation>Der Name von %1 führt nicht zurück</translation>
    </message>
    <message>
        <source>The reverse name is the provider&apos;s default</source>
        <translation>Der Reverse-DNS-Name ist der voreingestellte des Providers</translation>
    </message>
    <message>
        <source>The reverse name is not a valid server name</source>
        <translation>Der Reverse-DNS-Name ist kein gültiger Servername</translation>
    </message>
    <message>
        <source>%1 has several reverse names</source>
        <translation>%1 hat mehrere Reverse-DNS-Namen</translation>
    </message>
    <message>
        <source>The reverse name is kept at %1</source>
        <translation>Der Reverse-DNS-Name liegt bei %1</translation>
    </message>
    <message>
        <source>The reverse name is not in a domain of yours</source>
        <translation>Der Reverse-DNS-Name liegt in keiner Ihrer Domains</translation>
    </message>
    <message>
        <source>“%1” cannot be a mail server&apos;s name</source>
        <translation>„%1“ kann kein Mailserver heißen</translation>
    </message>
    <message>
        <source>The server&apos;s name %1 has no address</source>
        <translation>Der Servername %1 hat keine Adresse</translation>
    </message>
    <message>
        <source>The server introduces itself by another name</source>
        <translation>Der Server stellt sich mit anderem Namen vor</translation>
    </message>
    <message>
        <source>The server&apos;s name does not lead to %1</source>
        <translation>Der Servername führt nicht zu %1</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to a web proxy</source>
        <translation>Der Servername führt zu einem Web-Proxy</translation>
    </message>
    <message>
        <source>The server&apos;s name also leads to a local address</source>
        <translation>Der Servername führt auch zu einer lokalen Adresse</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to a local address</source>
        <translation>Der Servername führt zu einer lokalen Adresse</translation>
    </message>
    <message>
        <source>Replies go straight to the domain&apos;s own address</source>
        <translation>Antworten gehen direkt an die Adresse der Domain</translation>
    </message>
    <message>
        <source>Nobody can reply: no mail host is named (MX)</source>
        <translation>Niemand kann antworten: Es fehlt ein Mailserver (MX)</translation>
    </message>
    <message>
        <source>Replies may be lost: a dot among the mail hosts (MX)</source>
        <translation>Antworten können verloren gehen: ein Punkt unter den MX</translation>
    </message>
    <message>
        <source>The domain says that it is not used for mail</source>
        <translation>Die Domain sagt, dass sie nicht für Mail dient</translation>
    </message>
    <message>
        <source>The domain says that it receives no mail</source>
        <translation>Die Domain sagt, dass sie keine Mail empfängt</translation>
    </message>
    <message>
        <source>Your mail host %1 is only an alias</source>
        <translation>Ihr Mailserver %1 ist nur ein Alias</translation>
    </message>
    <message>
        <source>Replies are lost: MX holds an address, not a name</source>
        <translation>Antworten gehen verloren: MX nennt Adresse statt Name</translation>
    </message>
    <message>
        <source>Replies are lost: %1 has no address</source>
        <translation>Antworten gehen verloren: %1 hat keine Adresse</translation>
    </message>
    <message>
        <source>Replies may be lost: %1 has no address</source>
        <translation>Antworten können verloren gehen: %1 hat keine Adresse</translation>
    </message>
    <message>
        <source>Replies are lost: the mail host&apos;s address is local</source>
        <translation>Antworten gehen verloren: Der MX führt ins lokale Netz</translation>
    </message>
    <message>
        <source>Replies may be late: a mail host&apos;s address is local</source>
        <translation>Antworten können sich verspäten: Ein MX führt ins lokale Netz</translation>
    </message>
    <message>
        <source>%1 and its name match both ways</source>
        <translation>%1 und der Name passen in beiden Richtungen</translation>
    </message>
    <message>
        <source>Reverse name not checked: no address is known</source>
        <translation>Reverse-DNS nicht geprüft: keine Adresse bekannt</translation>
    </message>
    <message>
        <source>What your mail server calls itself is not known</source>
        <translation>Wie Ihr Mailserver sich nennt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 has no sender record (SPF)</source>
        <translation>%1 hat keinen SPF-Eintrag</translation>
    </message>
    <message>
        <source>You have two sender records (SPF), so neither counts</source>
        <translation>Sie haben zwei SPF-Einträge, darum zählt keiner</translation>
    </message>
    <message>
        <source>You have %1 sender records (SPF), so none counts</source>
        <translation>Sie haben %1 SPF-Einträge, darum zählt keiner</translation>
    </message>
    <message>
        <source>A Sender ID record is there, which nobody reads</source>
        <translation>Es gibt einen Sender-ID-Eintrag, den niemand liest</translation>
    </message>
    <message>
        <source>A text looks like a sender record and is none</source>
        <translation>Ein Text sieht nach SPF-Eintrag aus und ist keiner</translation>
    </message>
    <message>
        <source>Your sender record (SPF) is far too long</source>
        <translation>Ihr SPF-Eintrag ist viel zu lang</translation>
    </message>
    <message>
        <source>Receivers cannot read your sender record (SPF)</source>
        <translation>Empfänger können Ihren SPF-Eintrag nicht lesen</translation>
    </message>
    <message>
        <source>Your sender record does not say what was meant</source>
        <translation>Ihr SPF-Eintrag sagt nicht, was gemeint war</translation>
    </message>
    <message>
        <source>The complete sender record would need %1 lookups</source>
        <translation>Der vollständige SPF-Eintrag bräuchte %1 Abfragen</translation>
    </message>
    <message>
        <source>Your sender record needs %1 lookups, 10 are allowed</source>
        <translation>Ihr SPF-Eintrag braucht %1 Abfragen, erlaubt sind 10</translation>
    </message>
    <message>
        <source>%1 names in your sender record lead to nothing</source>
        <translation>%1 Namen in Ihrem SPF-Eintrag führen ins Leere</translation>
    </message>
    <message>
        <source>%1 names in your sender record have no IPv6 address</source>
        <translation>%1 Namen in Ihrem SPF-Eintrag haben keine IPv6-Adresse</translation>
    </message>
    <message>
        <source>%1 names in your sender record have no IPv4 address</source>
        <translation>%1 Namen in Ihrem SPF-Eintrag haben keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>Your sender record does not allow %1</source>
        <translation>Ihr SPF-Eintrag erlaubt %1 nicht</translation>
    </message>
    <message>
        <source>Your sender record allows %1</source>
        <translation>Ihr SPF-Eintrag erlaubt %1</translation>
    </message>
    <message>
        <source>Your sender record lets far too many addresses send</source>
        <translation>Ihr SPF-Eintrag lässt viel zu viele Adressen senden</translation>
    </message>
    <message>
        <source>Your sender record lets everybody send as you</source>
        <translation>Ihr SPF-Eintrag lässt jeden in Ihrem Namen senden</translation>
    </message>
    <message>
        <source>Your sender record says nothing about strangers</source>
        <translation>Ihr SPF-Eintrag sagt nichts über Fremde</translation>
    </message>
    <message>
        <source>Some receivers ignore “ptr” in your sender record</source>
        <translation>Manche Empfänger übergehen „ptr“ in Ihrem SPF-Eintrag</translation>
    </message>
    <message>
        <source>Your sender record fails at %1</source>
        <translation>Ihr SPF-Eintrag scheitert an %1</translation>
    </message>
    <message>
        <source>Your sender record is under the wrong name</source>
        <translation>Ihr SPF-Eintrag steht unter dem falschen Namen</translation>
    </message>
    <message>
        <source>A space is missing in your sender record</source>
        <translation>In Ihrem SPF-Eintrag fehlt ein Leerzeichen</translation>
    </message>
    <message>
        <source>Part of your sender record is never read</source>
        <translation>Ein Teil Ihres SPF-Eintrags wird nie gelesen</translation>
    </message>
    <message>
        <source>There is also an old SPF record that nobody reads</source>
        <translation>Es gibt auch einen alten SPF-Eintrag, den niemand liest</translation>
    </message>
    <message>
        <source>Your server&apos;s own name has no sender record</source>
        <translation>Der Name Ihres Servers hat keinen SPF-Eintrag</translation>
    </message>
    <message>
        <source>Your server&apos;s own sender record does not allow it</source>
        <translation>Der SPF-Eintrag des Servernamens erlaubt den Server nicht</translation>
    </message>
    <message>
        <source>%1 may be missing in your sender record</source>
        <translation>%1 fehlt vielleicht in Ihrem SPF-Eintrag</translation>
    </message>
    <message>
        <source>%1 is missing in your sender record</source>
        <translation>%1 fehlt in Ihrem SPF-Eintrag</translation>
    </message>
    <message>
        <source>%1 receives bounces under its own name</source>
        <translation>%1 empfängt Unzustellbarkeitsmeldungen unter eigenem Namen</translation>
    </message>
    <message>
        <source>We could not find out everything</source>
        <translation>Wir konnten nicht alles herausfinden</translation>
    </message>
    <message>
        <source>Some questions were not answered. That says nothing against you.</source>
        <translation>Einige Fragen wurden nicht beantwortet. Das spricht nicht gegen Sie.</translation>
    </message>
    <message>
        <source>We are still looking</source>
        <translation>Wird noch geprüft</translation>
    </message>
    <message>
        <source>The answer comes as soon as enough is known.</source>
        <translation>Die Antwort kommt, sobald genug bekannt ist.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>The page “Start” asks for what is needed.</source>
        <translation>Die Seite „Start“ fragt nach dem, was dafür nötig ist.</translation>
    </message>
    <message>
        <source>Not yet: the domain does not exist</source>
        <translation>Noch nicht: Die Domain gibt es nicht</translation>
    </message>
    <message>
        <source>Everything else counts only once it is there.</source>
        <translation>Alles andere zählt erst, wenn es sie gibt.</translation>
    </message>
    <message>
        <source>Not yet: there is no sender record</source>
        <translation>Noch nicht: Es gibt keinen SPF-Eintrag</translation>
    </message>
    <message>
        <source>Gmail, Outlook.com and Yahoo want one, or a signature, from everybody.</source>
        <translation>Gmail, Outlook.com und Yahoo wollen ihn oder eine Signatur von allen.</translation>
    </message>
    <message>
        <source>Not yet: there are several sender records</source>
        <translation>Noch nicht: Es gibt mehrere SPF-Einträge</translation>
    </message>
    <message>
        <source>Receivers treat all of them as broken.</source>
        <translation>Für Empfänger sind dann alle fehlerhaft.</translation>
    </message>
    <message>
        <source>No: receivers cannot read your sender record</source>
        <translation>Nein: Ihr SPF-Eintrag ist nicht lesbar</translation>
    </message>
    <message>
        <source>Until it is corrected, it covers none of your mail.</source>
        <translation>Bis er berichtigt ist, deckt er keine Ihrer Mails ab.</translation>
    </message>
    <message>
        <source>No: your sender record leads to a broken one</source>
        <translation>Nein: Ihr SPF-Eintrag führt zu einem fehlerhaften</translation>
    </message>
    <message>
        <source>Receivers then throw the whole record away.</source>
        <translation>Empfänger verwerfen dann den ganzen Eintrag.</translation>
    </message>
    <message>
        <source>No: your sender record needs too many lookups</source>
        <translation>Nein: Ihr SPF-Eintrag braucht zu viele Abfragen</translation>
    </message>
    <message>
        <source>Receivers stop at the eleventh and treat the record as broken.</source>
        <translation>Empfänger hören bei der elften auf und werten ihn als fehlerhaft.</translation>
    </message>
    <message>
        <source>No: too many names in it lead to nothing</source>
        <translation>Nein: Zu viele Namen darin führen ins Leere</translation>
    </message>
    <message>
        <source>Receivers treat the whole record as broken.</source>
        <translation>Empfänger werten den ganzen Eintrag als fehlerhaft.</translation>
    </message>
    <message>
        <source>Not yet: your own address is missing</source>
        <translation>Noch nicht: Ihre eigene Adresse fehlt</translation>
    </message>
    <message>
        <source>Mail from it may be refused or put aside.</source>
        <translation>Mail von dort kann abgelehnt oder aussortiert werden.</translation>
    </message>
    <message>
        <source>Not yet: a service of yours is missing</source>
        <translation>Noch nicht: Einer Ihrer Dienste fehlt</translation>
    </message>
    <message>
        <source>Mail that it sends for you may be refused or put aside.</source>
        <translation>Mail, die er für Sie sendet, kann abgelehnt oder aussortiert werden.</translation>
    </message>
    <message>
        <source>No: your sender record allows everybody</source>
        <translation>Nein: Ihr SPF-Eintrag erlaubt jeden</translation>
    </message>
    <message>
        <source>Anybody can send in your name, so it protects nothing.</source>
        <translation>Jeder kann in Ihrem Namen senden; der Eintrag schützt nichts.</translation>
    </message>
    <message>
        <source>Not yet: the record is under the wrong name</source>
        <translation>Noch nicht: Der Eintrag hat den falschen Namen</translation>
    </message>
    <message>
        <source>Nobody looks for it there.</source>
        <translation>Dort sucht niemand danach.</translation>
    </message>
    <message>
        <source>Nearly, but not everybody fits in</source>
        <translation>Fast, aber nicht alle passen hinein</translation>
    </message>
    <message>
        <source>With everybody in it, the record would need too many lookups.</source>
        <translation>Mit allen darin bräuchte der Eintrag zu viele Abfragen.</translation>
    </message>
    <message>
        <source>Nearly: some names in it lead to nothing</source>
        <translation>Fast: Einige Namen darin führen ins Leere</translation>
    </message>
    <message>
        <source>Receivers may treat the whole record as broken.</source>
        <translation>Empfänger werten den ganzen Eintrag womöglich als fehlerhaft.</translation>
    </message>
    <message>
        <source>Nearly: a service of yours is missing</source>
        <translation>Fast: Einer Ihrer Dienste fehlt</translation>
    </message>
    <message>
        <source>Probably: one address is not named</source>
        <translation>Wahrscheinlich: Eine Adresse fehlt</translation>
    </message>
    <message>
        <source>If your mail leaves from it, it may be refused or put aside.</source>
        <translation>Kommt Ihre Mail von dort, kann sie abgelehnt oder aussortiert werden.</translation>
    </message>
    <message>
        <source>Nearly: part of the record is never read</source>
        <translation>Fast: Ein Teil des Eintrags wird nie gelesen</translation>
    </message>
    <message>
        <source>Whoever is named there may not send.</source>
        <translation>Wer dort genannt ist, darf nicht senden.</translation>
    </message>
    <message>
        <source>Nearly: the server&apos;s own name does not allow it</source>
        <translation>Fast: Der Servername selbst erlaubt es nicht</translation>
    </message>
    <message>
        <source>Bounces from your server may be refused.</source>
        <translation>Unzustellbarkeitsmeldungen Ihres Servers können abgelehnt werden.</translation>
    </message>
    <message>
        <source>Nearly: it says nothing about strangers</source>
        <translation>Fast: Er sagt nichts über Fremde</translation>
    </message>
    <message>
        <source>The record hardly keeps others from sending in your name.</source>
        <translation>Der Eintrag hindert andere kaum daran, in Ihrem Namen zu senden.</translation>
    </message>
    <message>
        <source>Nearly: part of the record is unreliable</source>
        <translation>Fast: Ein Teil des Eintrags ist unzuverlässig</translation>
    </message>
    <message>
        <source>Some receivers ignore “ptr”.</source>
        <translation>Manche Empfänger übergehen „ptr“.</translation>
    </message>
    <message>
        <source>Nearly: the record does not say what was meant</source>
        <translation>Fast: Der Eintrag sagt nicht, was gemeint war</translation>
    </message>
    <message>
        <source>Some of your mail may not be covered.</source>
        <translation>Ein Teil Ihrer Mail ist womöglich nicht abgedeckt.</translation>
    </message>
    <message>
        <source>No: your sender record does not count</source>
        <translation>Nein: Ihr SPF-Eintrag zählt nicht</translation>
    </message>
    <message>
        <source>Your mail may be refused or put aside.</source>
        <translation>Ihre Mail kann abgelehnt oder aussortiert werden.</translation>
    </message>
    <message>
        <source>Nearly: your sender record has a fault</source>
        <translation>Fast: Ihr SPF-Eintrag hat einen Fehler</translation>
    </message>
    <message>
        <source>Yes: your sender record names all we know of</source>
        <translation>Ja: Ihr SPF-Eintrag nennt alle, die wir kennen</translation>
    </message>
    <message>
        <source>Mail from strangers can be told from yours.</source>
        <translation>Mail von Fremden lässt sich von Ihrer unterscheiden.</translation>
    </message>
    <message>
        <source>Not yet: your key is not published</source>
        <translation>Noch nicht: Ihr Schlüssel ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>GMX and WEB.DE refuse mail without a valid signature.</source>
        <translation>GMX und WEB.DE lehnen Mail ohne gültige Signatur ab.</translation>
    </message>
    <message>
        <source>Not yet: your key is under the wrong name</source>
        <translation>Noch nicht: Ihr Schlüssel hat den falschen Namen</translation>
    </message>
    <message>
        <source>Until that is corrected, your signature does not count.</source>
        <translation>Bis das berichtigt ist, zählt Ihre Signatur nicht.</translation>
    </message>
    <message>
        <source>Not yet: another key is published</source>
        <translation>Noch nicht: Ein anderer Schlüssel ist veröffentlicht</translation>
    </message>
    <message>
        <source>No: your key was cut off</source>
        <translation>Nein: Ihr Schlüssel ist abgeschnitten</translation>
    </message>
    <message>
        <source>No: your key is damaged</source>
        <translation>Nein: Ihr Schlüssel ist beschädigt</translation>
    </message>
    <message>
        <source>No: receivers cannot read your key</source>
        <translation>Nein: Ihr Schlüssel ist nicht lesbar</translation>
    </message>
    <message>
        <source>No: your key is not the only record there</source>
        <translation>Nein: Ihr Schlüssel ist dort nicht der einzige Eintrag</translation>
    </message>
    <message>
        <source>Your signature counts by chance, or not at all.</source>
        <translation>Ihre Signatur zählt nur mit Glück oder gar nicht.</translation>
    </message>
    <message>
        <source>No: your key was withdrawn</source>
        <translation>Nein: Ihr Schlüssel wurde zurückgezogen</translation>
    </message>
    <message>
        <source>Signatures with it no longer count.</source>
        <translation>Signaturen damit zählen nicht mehr.</translation>
    </message>
    <message>
        <source>No: your key is too short</source>
        <translation>Nein: Ihr Schlüssel ist zu kurz</translation>
    </message>
    <message>
        <source>Signatures with it do not count.</source>
        <translation>Signaturen damit zählen nicht.</translation>
    </message>
    <message>
        <source>No: your key is too long</source>
        <translation>Nein: Ihr Schlüssel ist zu lang</translation>
    </message>
    <message>
        <source>Nearly: the new key is not published yet</source>
        <translation>Fast: Der neue Schlüssel ist noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Until it is, the server goes on signing with the old one.</source>
        <translation>Bis dahin signiert der Server mit dem alten weiter.</translation>
    </message>
    <message>
        <source>Nearly: large receivers cannot use your key</source>
        <translation>Fast: Große Empfänger können ihn nicht nutzen</translation>
    </message>
    <message>
        <source>To Gmail, Outlook.com and Yahoo your mail is unsigned.</source>
        <translation>Für Gmail, Outlook.com und Yahoo ist Ihre Mail unsigniert.</translation>
    </message>
    <message>
        <source>Nearly: your key is marked as a test</source>
        <translation>Fast: Ihr Schlüssel ist als Test gekennzeichnet</translation>
    </message>
    <message>
        <source>Receivers may treat your mail as unsigned.</source>
        <translation>Empfänger behandeln Ihre Mail womöglich als unsigniert.</translation>
    </message>
    <message>
        <source>Nearly: your key is rather short</source>
        <translation>Fast: Ihr Schlüssel ist ziemlich kurz</translation>
    </message>
    <message>
        <source>Some receivers distrust signatures with it.</source>
        <translation>Manche Empfänger misstrauen Signaturen damit.</translation>
    </message>
    <message>
        <source>Nearly: your key is very long</source>
        <translation>Fast: Ihr Schlüssel ist sehr lang</translation>
    </message>
    <message>
        <source>Some receivers cannot check signatures with it.</source>
        <translation>Manche Empfänger können Signaturen damit nicht prüfen.</translation>
    </message>
    <message>
        <source>Nearly: a service does not sign in your name</source>
        <translation>Fast: Ein Dienst signiert nicht in Ihrem Namen</translation>
    </message>
    <message>
        <source>Gmail, Outlook.com and Yahoo want such a signature of large senders.</source>
        <translation>Gmail, Outlook.com und Yahoo wollen sie von großen Absendern.</translation>
    </message>
    <message>
        <source>We could not find out which key signs</source>
        <translation>Wir konnten nicht herausfinden, welcher Schlüssel signiert</translation>
    </message>
    <message>
        <source>A message that you sent shows it.</source>
        <translation>Eine Nachricht, die Sie gesendet haben, zeigt es.</translation>
    </message>
    <message>
        <source>No: your signature does not count</source>
        <translation>Nein: Ihre Signatur zählt nicht</translation>
    </message>
    <message>
        <source>Nearly: a key needs your attention</source>
        <translation>Fast: Um einen Schlüssel müssen Sie sich kümmern</translation>
    </message>
    <message>
        <source>Signatures with it may not count.</source>
        <translation>Signaturen damit zählen womöglich nicht.</translation>
    </message>
    <message>
        <source>Probably: a usable key is published</source>
        <translation>Wahrscheinlich: Ein brauchbarer Schlüssel ist da</translation>
    </message>
    <message>
        <source>Only a message shows whether your server signs with it.</source>
        <translation>Ob Ihr Server damit signiert, zeigt erst eine Nachricht.</translation>
    </message>
    <message>
        <source>Not yet: you have no rule</source>
        <translation>Noch nicht: Sie haben keine Regel</translation>
    </message>
    <message>
        <source>Gmail, Yahoo and Outlook.com demand one from large senders.</source>
        <translation>Gmail, Yahoo und Outlook.com verlangen sie von großen Absendern.</translation>
    </message>
    <message>
        <source>No: there are several rules</source>
        <translation>Nein: Es gibt mehrere Regeln</translation>
    </message>
    <message>
        <source>Receivers act as if there were none.</source>
        <translation>Empfänger verhalten sich, als gäbe es keine.</translation>
    </message>
    <message>
        <source>No: receivers cannot read your rule</source>
        <translation>Nein: Ihre Regel ist nicht lesbar</translation>
    </message>
    <message>
        <source>Not yet: the rule is under the wrong name</source>
        <translation>Noch nicht: Die Regel steht unter dem falschen Namen</translation>
    </message>
    <message>
        <source>No: your rule does not say what to do</source>
        <translation>Nein: Ihre Regel sagt nicht, was zu tun ist</translation>
    </message>
    <message>
        <source>Receivers do nothing about mail that only claims to be yours.</source>
        <translation>Empfänger tun nichts gegen Mail, die nur vorgibt, von Ihnen zu sein.</translation>
    </message>
    <message>
        <source>Nearly: your rule is under the wrong name</source>
        <translation>Fast: Ihre Regel steht unter dem falschen Namen</translation>
    </message>
    <message>
        <source>The rule of the domain above applies instead.</source>
        <translation>Stattdessen gilt die Regel der Domain darüber.</translation>
    </message>
    <message>
        <source>Nearly: the rule is too strict for a service</source>
        <translation>Fast: Die Regel ist für einen Dienst zu streng</translation>
    </message>
    <message>
        <source>Its mail may count as forged.</source>
        <translation>Seine Mail kann als gefälscht gelten.</translation>
    </message>
    <message>
        <source>Nearly: the rule calls the domain a registry</source>
        <translation>Fast: Die Regel nennt die Domain eine Vergabestelle</translation>
    </message>
    <message>
        <source>Mail of yours may count as forged.</source>
        <translation>Mail von Ihnen kann als gefälscht gelten.</translation>
    </message>
    <message>
        <source>Nearly: receivers differ about your rule</source>
        <translation>Fast: Empfänger verstehen Ihre Regel verschieden</translation>
    </message>
    <message>
        <source>Some apply it to all mail, some to a part of it.</source>
        <translation>Manche wenden sie auf alle Mail an, manche auf einen Teil.</translation>
    </message>
    <message>
        <source>Nearly, but nobody reports to you</source>
        <translation>Fast, aber niemand berichtet Ihnen</translation>
    </message>
    <message>
        <source>You would not see whose mail the rule hits.</source>
        <translation>Sie sähen nicht, wessen Mail die Regel trifft.</translation>
    </message>
    <message>
        <source>Nearly, but not all reports arrive</source>
        <translation>Fast, aber nicht alle Berichte kommen an</translation>
    </message>
    <message>
        <source>Yes, for a start: they watch and report</source>
        <translation>Ja, fürs Erste: Sie beobachten und berichten</translation>
    </message>
    <message>
        <source>Nothing is refused at this stage, which is right to begin with.</source>
        <translation>In dieser Stufe wird nichts abgelehnt; für den Anfang ist das richtig.</translation>
    </message>
    <message>
        <source>No: your rule does not count</source>
        <translation>Nein: Ihre Regel zählt nicht</translation>
    </message>
    <message>
        <source>Nearly: your rule has a fault</source>
        <translation>Fast: Ihre Regel hat einen Fehler</translation>
    </message>
    <message>
        <source>Some receivers may not do what you want.</source>
        <translation>Manche Empfänger tun womöglich nicht, was Sie wollen.</translation>
    </message>
    <message>
        <source>Yes: receivers know your rule</source>
        <translation>Ja: Empfänger kennen Ihre Regel</translation>
    </message>
    <message>
        <source>Mail that only claims to be yours does not pass for yours.</source>
        <translation>Mail, die nur vorgibt, von Ihnen zu sein, geht nicht als Ihre durch.</translation>
    </message>
    <message>
        <source>No: the domain does not exist</source>
        <translation>Nein: Die Domain gibt es nicht</translation>
    </message>
    <message>
        <source>Nobody can check your mail or reply to it.</source>
        <translation>Niemand kann Ihre Mail prüfen oder beantworten.</translation>
    </message>
    <message>
        <source>No: the domain&apos;s DNS signatures are broken</source>
        <translation>Nein: Die DNS-Signaturen der Domain sind ungültig</translation>
    </message>
    <message>
        <source>Many receivers see none of your records.</source>
        <translation>Viele Empfänger sehen keinen Ihrer Einträge.</translation>
    </message>
    <message>
        <source>No: the aliases go round in a circle</source>
        <translation>Nein: Die Aliasse führen im Kreis</translation>
    </message>
    <message>
        <source>Nobody finds the records that mail needs.</source>
        <translation>Niemand findet die Einträge, die Mail braucht.</translation>
    </message>
    <message>
        <source>No: the domain is only an alias</source>
        <translation>Nein: Die Domain ist nur ein Alias</translation>
    </message>
    <message>
        <source>Receivers read the records of its target instead of yours.</source>
        <translation>Empfänger lesen die Einträge des Ziels statt Ihrer.</translation>
    </message>
    <message>
        <source>No: the name servers do not answer</source>
        <translation>Nein: Die Nameserver antworten nicht</translation>
    </message>
    <message>
        <source>Receivers find none of your records.</source>
        <translation>Empfänger finden keinen Ihrer Einträge.</translation>
    </message>
    <message>
        <source>Nearly: the DNS signatures are about to end</source>
        <translation>Fast: Die DNS-Signaturen laufen bald ab</translation>
    </message>
    <message>
        <source>From that day on many receivers see none of your records.</source>
        <translation>Ab dann sehen viele Empfänger keinen Ihrer Einträge.</translation>
    </message>
    <message>
        <source>Nearly: a name server does not answer</source>
        <translation>Fast: Ein Nameserver antwortet nicht</translation>
    </message>
    <message>
        <source>Mail is late, or judged without your records, where this one is asked.</source>
        <translation>Wo er gefragt wird, verspätet sich Mail oder wird ohne Ihre Einträge beurteilt.</translation>
    </message>
    <message>
        <source>Nearly: your name servers disagree</source>
        <translation>Fast: Ihre Nameserver sind sich nicht einig</translation>
    </message>
    <message>
        <source>Receivers see one answer or the other, by chance.</source>
        <translation>Empfänger sehen je nach Zufall die eine oder die andere Antwort.</translation>
    </message>
    <message>
        <source>Nearly: one text record answers for all names</source>
        <translation>Fast: Ein Texteintrag antwortet für alle Namen</translation>
    </message>
    <message>
        <source>Receivers may see a key or a rule where there is none.</source>
        <translation>Empfänger sehen womöglich einen Schlüssel oder eine Regel, wo keine ist.</translation>
    </message>
    <message>
        <source>No: receivers do not find your records</source>
        <translation>Nein: Empfänger finden Ihre Einträge nicht</translation>
    </message>
    <message>
        <source>Without them nobody can tell whether mail is yours.</source>
        <translation>Ohne sie kann niemand sagen, ob Mail von Ihnen ist.</translation>
    </message>
    <message>
        <source>Nearly: some receivers may miss your records</source>
        <translation>Fast: Manche Empfänger finden sie womöglich nicht</translation>
    </message>
    <message>
        <source>Their mail systems then judge you without them.</source>
        <translation>Sie beurteilen Ihre Mail dann ohne die Einträge.</translation>
    </message>
    <message>
        <source>Yes: receivers find your domain&apos;s records</source>
        <translation>Ja: Empfänger finden die Einträge Ihrer Domain</translation>
    </message>
    <message>
        <source>The name servers answer and agree.</source>
        <translation>Die Nameserver antworten und sind sich einig.</translation>
    </message>
    <message>
        <source>No: this is not an IP address</source>
        <translation>Nein: Das ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>Correct it, and it is looked at again.</source>
        <translation>Berichtigen Sie sie, dann wird neu geprüft.</translation>
    </message>
    <message>
        <source>No: this address is only a local one</source>
        <translation>Nein: Diese Adresse ist nur eine lokale</translation>
    </message>
    <message>
        <source>Receivers never see it. They judge your public address.</source>
        <translation>Empfänger sehen sie nie. Sie beurteilen Ihre öffentliche Adresse.</translation>
    </message>
    <message>
        <source>No: many customers share this address</source>
        <translation>Nein: Viele Kunden teilen sich diese Adresse</translation>
    </message>
    <message>
        <source>It can never get a name of yours, so receivers will not take mail from it.</source>
        <translation>Sie kann nie einen eigenen Namen bekommen, darum nehmen Empfänger von ihr keine Mail an.</translation>
    </message>
    <message>
        <source>No: this is a sample address from manuals</source>
        <translation>Nein: Das ist eine Beispieladresse aus Anleitungen</translation>
    </message>
    <message>
        <source>No server sends from it. Enter the real one.</source>
        <translation>Kein Server sendet von ihr. Geben Sie die echte ein.</translation>
    </message>
    <message>
        <source>No: this address is never used for mail</source>
        <translation>Nein: Diese Adresse ist nicht für Mail da</translation>
    </message>
    <message>
        <source>No: its range should not send mail directly</source>
        <translation>Nein: Ihr Bereich soll nicht direkt senden</translation>
    </message>
    <message>
        <source>Many receivers refuse mail straight from such a range.</source>
        <translation>Viele Empfänger lehnen Mail direkt aus solchen Bereichen ab.</translation>
    </message>
    <message>
        <source>Probably: one list advises against its range</source>
        <translation>Wahrscheinlich: Eine Liste rät von ihrem Bereich ab</translation>
    </message>
    <message>
        <source>Only few receivers ask that list.</source>
        <translation>Nur wenige Empfänger fragen diese Liste.</translation>
    </message>
    <message>
        <source>Probably, but its name looks like dial-up</source>
        <translation>Wahrscheinlich, aber ihr Name sieht nach Einwahl aus</translation>
    </message>
    <message>
        <source>Outlook.com, T-Online and GMX refuse mail from dial-up addresses.</source>
        <translation>Outlook.com, T-Online und GMX lehnen Mail von Einwahladressen ab.</translation>
    </message>
    <message>
        <source>Probably, but its name looks automatic</source>
        <translation>Wahrscheinlich, aber ihr Name wirkt automatisch</translation>
    </message>
    <message>
        <source>GMX and WEB.DE refuse mail from such names.</source>
        <translation>GMX und WEB.DE lehnen Mail von solchen Namen ab.</translation>
    </message>
    <message>
        <source>We could not find out which address sends</source>
        <translation>Wir konnten nicht herausfinden, welche Adresse sendet</translation>
    </message>
    <message>
        <source>Receivers judge the address that your mail leaves from.</source>
        <translation>Empfänger beurteilen die Adresse, von der Ihre Mail kommt.</translation>
    </message>
    <message>
        <source>Yes: others look after the address</source>
        <translation>Ja: Um die Adresse kümmern sich andere</translation>
    </message>
    <message>
        <source>Receivers judge the addresses of those who send for you.</source>
        <translation>Empfänger beurteilen die Adressen derer, die für Sie senden.</translation>
    </message>
    <message>
        <source>No: mail from this address is refused</source>
        <translation>Nein: Mail von dieser Adresse wird abgelehnt</translation>
    </message>
    <message>
        <source>Receivers judge the address before they read the mail.</source>
        <translation>Empfänger beurteilen die Adresse, bevor sie die Mail lesen.</translation>
    </message>
    <message>
        <source>Probably, but something speaks against it</source>
        <translation>Wahrscheinlich, aber etwas spricht dagegen</translation>
    </message>
    <message>
        <source>Some receivers may refuse mail from it.</source>
        <translation>Manche Empfänger lehnen Mail von ihr womöglich ab.</translation>
    </message>
    <message>
        <source>Yes: nothing speaks against this address</source>
        <translation>Ja: Nichts spricht gegen diese Adresse</translation>
    </message>
    <message>
        <source>It is public, and its range is not known as a dial-up one.</source>
        <translation>Sie ist öffentlich und nicht als Einwahladresse bekannt.</translation>
    </message>
    <message>
        <source>Not yet: the address does not say whose it is</source>
        <translation>Noch nicht: Die Adresse sagt nicht, wem sie gehört</translation>
    </message>
    <message>
        <source>Gmail, Outlook.com and most others refuse mail from such an address.</source>
        <translation>Gmail, Outlook.com und die meisten anderen lehnen Mail von so einer Adresse ab.</translation>
    </message>
    <message>
        <source>Not yet: name and address do not match</source>
        <translation>Noch nicht: Name und Adresse passen nicht zusammen</translation>
    </message>
    <message>
        <source>Most receivers refuse mail from such an address.</source>
        <translation>Die meisten Empfänger lehnen Mail von so einer Adresse ab.</translation>
    </message>
    <message>
        <source>Not yet: the server&apos;s name has no address</source>
        <translation>Noch nicht: Der Servername hat keine Adresse</translation>
    </message>
    <message>
        <source>Many receivers refuse a server whose name leads nowhere.</source>
        <translation>Viele Empfänger lehnen Server ab, deren Name ins Leere führt.</translation>
    </message>
    <message>
        <source>Not yet: the server has no proper name</source>
        <translation>Noch nicht: Der Server hat keinen richtigen Namen</translation>
    </message>
    <message>
        <source>Many receivers refuse a server that introduces itself like that.</source>
        <translation>Viele Empfänger lehnen einen Server ab, der sich so vorstellt.</translation>
    </message>
    <message>
        <source>Not yet: the server&apos;s name leads to a web proxy</source>
        <translation>Noch nicht: Der Servername führt zu einem Web-Proxy</translation>
    </message>
    <message>
        <source>Receivers may refuse mail, because the name does not lead to the server.</source>
        <translation>Empfänger lehnen Mail womöglich ab, weil der Name nicht zum Server führt.</translation>
    </message>
    <message>
        <source>Not yet: the server&apos;s name leads inside only</source>
        <translation>Noch nicht: Der Servername führt nur ins lokale Netz</translation>
    </message>
    <message>
        <source>Receivers cannot tell that the mail comes from this server.</source>
        <translation>Empfänger können nicht erkennen, dass die Mail von diesem Server kommt.</translation>
    </message>
    <message>
        <source>Not yet: the name does not lead to the address</source>
        <translation>Noch nicht: Der Name führt nicht zur Adresse</translation>
    </message>
    <message>
        <source>Receivers may refuse mail from a server like that.</source>
        <translation>Empfänger lehnen Mail von so einem Server womöglich ab.</translation>
    </message>
    <message>
        <source>Not yet: replies to your mail are lost</source>
        <translation>Noch nicht: Antworten auf Ihre Mail gehen verloren</translation>
    </message>
    <message>
        <source>Bounces and reports are lost as well.</source>
        <translation>Auch Unzustellbarkeitsmeldungen und Berichte gehen verloren.</translation>
    </message>
    <message>
        <source>Nearly: the name is the provider&apos;s default</source>
        <translation>Fast: Der Name ist der voreingestellte des Providers</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and Apple refuse mail from such an address.</source>
        <translation>GMX, WEB.DE und Apple lehnen Mail von so einer Adresse ab.</translation>
    </message>
    <message>
        <source>Nearly, but nobody can reply to your mail</source>
        <translation>Fast, aber niemand kann auf Ihre Mail antworten</translation>
    </message>
    <message>
        <source>Some receivers refuse mail that cannot be answered.</source>
        <translation>Manche Empfänger lehnen Mail ab, auf die man nicht antworten kann.</translation>
    </message>
    <message>
        <source>Nearly, but the domain takes no replies</source>
        <translation>Fast, aber die Domain nimmt keine Antworten an</translation>
    </message>
    <message>
        <source>Nearly: the name is not a valid one</source>
        <translation>Fast: Der Name ist kein gültiger</translation>
    </message>
    <message>
        <source>Strict receivers do not accept it as a name.</source>
        <translation>Strenge Empfänger lassen ihn nicht als Namen gelten.</translation>
    </message>
    <message>
        <source>Nearly: the server uses the name of another</source>
        <translation>Fast: Der Server benutzt den Namen eines anderen</translation>
    </message>
    <message>
        <source>Some receivers distrust mail from it.</source>
        <translation>Manche Empfänger misstrauen Mail von ihm.</translation>
    </message>
    <message>
        <source>Nearly: the name also leads to a local address</source>
        <translation>Fast: Der Name führt auch zu einer lokalen Adresse</translation>
    </message>
    <message>
        <source>Some receivers cannot tell that the mail comes from this server.</source>
        <translation>Manche Empfänger können nicht erkennen, dass die Mail von diesem Server kommt.</translation>
    </message>
    <message>
        <source>Nearly: the address has several names</source>
        <translation>Fast: Die Adresse hat mehrere Namen</translation>
    </message>
    <message>
        <source>Some receivers look at one of them only, by chance.</source>
        <translation>Manche Empfänger sehen nur einen davon an, je nach Zufall.</translation>
    </message>
    <message>
        <source>Nearly: server and address differ in name</source>
        <translation>Fast: Server und Adresse heißen verschieden</translation>
    </message>
    <message>
        <source>The strictest receivers want both names to be the same.</source>
        <translation>Die strengsten Empfänger wollen beide Namen gleich.</translation>
    </message>
    <message>
        <source>Nearly, but replies may be lost</source>
        <translation>Fast, aber Antworten können verloren gehen</translation>
    </message>
    <message>
        <source>One of the servers for your incoming mail has no address.</source>
        <translation>Einer der Server für Ihre eingehende Mail hat keine Adresse.</translation>
    </message>
    <message>
        <source>Nearly, but replies may be late</source>
        <translation>Fast, aber Antworten können sich verspäten</translation>
    </message>
    <message>
        <source>One of the servers for your incoming mail cannot be reached.</source>
        <translation>Einer der Server für Ihre eingehende Mail ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Some servers do not deliver to a mail host that is only an alias.</source>
        <translation>Manche Server stellen nicht zu, wenn der Mailserver nur ein Alias ist.</translation>
    </message>
    <message>
        <source>We could not find out what the server is called</source>
        <translation>Wir konnten nicht herausfinden, wie der Server heißt</translation>
    </message>
    <message>
        <source>Receivers look whether that name leads to its address.</source>
        <translation>Empfänger prüfen, ob dieser Name zu seiner Adresse führt.</translation>
    </message>
    <message>
        <source>Yes, but the name is not in your own domain</source>
        <translation>Ja, aber der Name liegt nicht in Ihrer Domain</translation>
    </message>
    <message>
        <source>Apple, GMX and WEB.DE want it there; most others do not mind.</source>
        <translation>Apple, GMX und WEB.DE wollen ihn dort; den meisten anderen ist es gleich.</translation>
    </message>
    <message>
        <source>Not yet: the names do not match</source>
        <translation>Noch nicht: Die Namen passen nicht zusammen</translation>
    </message>
    <message>
        <source>Nearly: something about the names is unusual</source>
        <translation>Fast: Etwas an den Namen ist ungewöhnlich</translation>
    </message>
    <message>
        <source>Some receivers may distrust mail from this server.</source>
        <translation>Manche Empfänger misstrauen Mail von diesem Server womöglich.</translation>
    </message>
    <message>
        <source>Yes: the names match both ways</source>
        <translation>Ja: Die Namen passen in beiden Richtungen</translation>
    </message>
    <message>
        <source>Receivers can tell whose server this is.</source>
        <translation>Empfänger erkennen, wessen Server das ist.</translation>
    </message>
    <message>
        <source>Yes: a list that stops mail names you</source>
        <translation>Ja: Eine Liste, die Mail aufhält, führt Sie</translation>
    </message>
    <message>
        <source>Many receivers refuse your mail until that listing has ended.</source>
        <translation>Viele Empfänger lehnen Ihre Mail ab, bis diese Listung endet.</translation>
    </message>
    <message>
        <source>Probably: a list names you</source>
        <translation>Wahrscheinlich: Eine Liste führt Sie</translation>
    </message>
    <message>
        <source>Some receivers refuse your mail or put it aside.</source>
        <translation>Manche Empfänger lehnen Ihre Mail ab oder sortieren sie aus.</translation>
    </message>
    <message>
        <source>We could not find out: this network misleads</source>
        <translation>Wir konnten es nicht herausfinden: Dieses Netz täuscht</translation>
    </message>
    <message>
        <source>It invents answers, so no list can be believed here.</source>
        <translation>Es erfindet Antworten, darum ist hier keiner Liste zu trauen.</translation>
    </message>
    <message>
        <source>We could not find out: not all lists were asked</source>
        <translation>Wir konnten es nicht herausfinden: Es fehlen Listen</translation>
    </message>
    <message>
        <source>Check again to ask the others.</source>
        <translation>Prüfen Sie erneut, um die übrigen zu fragen.</translation>
    </message>
    <message>
        <source>That says nothing about your address.</source>
        <translation>Das sagt nichts über Ihre Adresse.</translation>
    </message>
    <message>
        <source>No: only lists that hardly anybody uses</source>
        <translation>Nein: Nur Listen, die kaum jemand nutzt</translation>
    </message>
    <message>
        <source>Hardly anybody refuses mail because of them.</source>
        <translation>Ihretwegen lehnt kaum jemand Mail ab.</translation>
    </message>
    <message>
        <source>Yes: something makes receivers refuse mail</source>
        <translation>Ja: Etwas lässt Empfänger Mail ablehnen</translation>
    </message>
    <message>
        <source>The rows below say what it is.</source>
        <translation>Die Zeilen darunter sagen, was es ist.</translation>
    </message>
    <message>
        <source>Probably: something speaks against you</source>
        <translation>Wahrscheinlich: Etwas spricht gegen Sie</translation>
    </message>
    <message>
        <source>No: no list has anything against you</source>
        <translation>Nein: Keine Liste hat etwas gegen Sie</translation>
    </message>
    <message>
        <source>Large receivers also keep private lists that nobody can ask.</source>
        <translation>Große Empfänger führen auch eigene Listen, die niemand fragen kann.</translation>
    </message>
    <message>
        <source>Whether %1 signs for you is not known</source>
        <translation>Ob %1 für Sie signiert, ist nicht bekannt</translation>
    </message>
    <message>
        <source>There is no name server at its address.</source>
        <translation>An seiner Adresse ist kein Nameserver.</translation>
    </message>
    <message>
        <source>The answer is too long for one packet, and the way for longer ones (TCP port 53) is closed.</source>
        <translation>Die Antwort ist zu lang für ein Paket, und der Weg für längere (TCP-Port 53) ist geschlossen.</translation>
    </message>
    <message>
        <source>The answer was not readable as DNS.</source>
        <translation>Die Antwort war nicht als DNS lesbar.</translation>
    </message>
    <message>
        <source>The server that was asked answers only for its own domains.</source>
        <translation>Der gefragte Server antwortet nur für eigene Domains.</translation>
    </message>
    <message>
        <source>Could not check %1.</source>
        <translation>%1 wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Nobody answered in time.</source>
        <translation>Niemand hat rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The name server said that something is broken on its side.</source>
        <translation>Der Nameserver meldete eine Störung auf seiner Seite.</translation>
    </message>
    <message>
        <source>The name server declined to answer.</source>
        <translation>Der Nameserver wollte nicht antworten.</translation>
    </message>
    <message>
        <source>The time for the whole check was over.</source>
        <translation>Die Zeit für die ganze Prüfung war um.</translation>
    </message>
    <message>
        <source>This network invents or hides answers, and the servers that know could not be asked.</source>
        <translation>Dieses Netz erfindet oder verbirgt Antworten, und die zuständigen Server ließen sich nicht fragen.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Receivers are asked to refuse mail that only claims to be from %1.</source>
        <translation>Empfänger sollen Mail ablehnen, die nur vorgibt, von %1 zu sein.</translation>
    </message>
    <message>
        <source>Receivers are asked to put mail that only claims to be from %1 aside.</source>
        <translation>Empfänger sollen Mail aussortieren, die nur vorgibt, von %1 zu sein.</translation>
    </message>
    <message>
        <source>Receivers are asked to report mail that only claims to be from %1, and to do no more.</source>
        <translation>Empfänger sollen Mail, die nur vorgibt, von %1 zu sein, nur melden.</translation>
    </message>
    <message>
        <source>It asks receivers to refuse mail that only claims to be yours.</source>
        <translation>Er bittet Empfänger, Mail abzulehnen, die nur vorgibt, von Ihnen zu sein.</translation>
    </message>
    <message>
        <source>It asks receivers to put mail that only claims to be yours aside.</source>
        <translation>Er bittet Empfänger, Mail auszusortieren, die nur vorgibt, von Ihnen zu sein.</translation>
    </message>
    <message>
        <source>It asks receivers only for reports.</source>
        <translation>Er bittet Empfänger nur um Berichte.</translation>
    </message>
    <message>
        <source>For other mail your rule is stricter. Names that nobody has set up send no mail, so a rule for them hits nothing of yours.</source>
        <translation>Für andere Mail ist Ihre Regel strenger. Namen, die niemand eingerichtet hat, senden keine Mail; eine Regel für sie trifft also nichts von Ihnen.</translation>
    </message>
    <message>
        <source>The new record begins with p=none, although this text asks for p=%1. So far nobody acts on this text. From one day to the next, the rule could hit mail of yours that is not signed. When your signature is proved and the reports show nothing of yours, go up to that rule in step 5.</source>
        <translation>Der neue Eintrag beginnt mit p=none, obwohl dieser Text p=%1 verlangt. Bisher befolgt ihn niemand. Von einem Tag auf den anderen könnte die Regel Mail von Ihnen treffen, die nicht signiert ist. Wenn Ihre Signatur bewiesen ist und die Berichte nichts von Ihnen zeigen, gehen Sie in Schritt 5 zu dieser Regel weiter.</translation>
    </message>
    <message>
        <source>For mail of the domain itself your rule is stricter. Leaving subdomains out is a stage on the way, and often forgotten.</source>
        <translation>Für Mail der Domain selbst ist Ihre Regel strenger. Subdomains auszulassen ist eine Stufe auf dem Weg, die oft vergessen wird.</translation>
    </message>
    <message>
        <source>It does not answer DNS servers that it does not know.</source>
        <translation>Sie antwortet DNS-Servern nicht, die sie nicht kennt.</translation>
    </message>
    <message>
        <source>It has no dot in it.</source>
        <translation>Er enthält keinen Punkt.</translation>
    </message>
    <message>
        <source>It is the number of a container.</source>
        <translation>Er ist die Nummer eines Containers.</translation>
    </message>
    <message>
        <source>It is an address instead of a name.</source>
        <translation>Er ist eine Adresse statt eines Namens.</translation>
    </message>
    <message>
        <source>It is an address in brackets instead of a name.</source>
        <translation>Er ist eine Adresse in Klammern statt eines Namens.</translation>
    </message>
    <message>
        <source>It has an underscore, which host names cannot have.</source>
        <translation>Er enthält einen Unterstrich, den Servernamen nicht haben können.</translation>
    </message>
    <message>
        <source>Its ending is only used inside local networks.</source>
        <translation>Seine Endung gibt es nur in lokalen Netzen.</translation>
    </message>
    <message>
        <source>It has characters that host names cannot have.</source>
        <translation>Er enthält Zeichen, die Servernamen nicht haben können.</translation>
    </message>
    <message>
        <source>Some receivers refuse mail from %1, because no server may be called like its reverse name %2.</source>
        <translation>Manche Empfänger lehnen Mail von %1 ab, weil kein Server so heißen darf wie ihr Reverse-DNS-Name %2.</translation>
    </message>
    <message>
        <source>It leads back to the address, but strict receivers do not accept it as a name.</source>
        <translation>Er führt zur Adresse zurück, aber strenge Empfänger lassen ihn nicht als Namen gelten.</translation>
    </message>
    <message>
        <source>Many receivers refuse a server that introduces itself as %1.</source>
        <translation>Viele Empfänger lehnen einen Server ab, der sich als %1 vorstellt.</translation>
    </message>
    <message>
        <source>The record forbids it.</source>
        <translation>Der Eintrag verbietet es.</translation>
    </message>
    <message>
        <source>The record says that it probably should not.</source>
        <translation>Der Eintrag sagt, dass sie es wahrscheinlich nicht soll.</translation>
    </message>
    <message>
        <source>The record says nothing about it.</source>
        <translation>Der Eintrag sagt nichts darüber.</translation>
    </message>
    <message>
        <source>The record cannot be evaluated.</source>
        <translation>Der Eintrag lässt sich nicht auswerten.</translation>
    </message>
    <message>
        <source>There is no record.</source>
        <translation>Es gibt keinen Eintrag.</translation>
    </message>
    <message>
        <source>Receivers compare the address that connects with the record.</source>
        <translation>Empfänger vergleichen die Adresse, die sich verbindet, mit dem Eintrag.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether mail leaves from here.</source>
        <translation>Noch hat niemand gesagt, ob Mail von hier kommt.</translation>
    </message>
    <message>
        <source>The SPF record of %1 does not count, because it leads to %2.</source>
        <translation>Der SPF-Eintrag von %1 zählt nicht, weil er zu %2 führt.</translation>
    </message>
    <message>
        <source>There are several SPF records.</source>
        <translation>Dort gibt es mehrere SPF-Einträge.</translation>
    </message>
    <message>
        <source>A bounce has no sender, so receivers compare the address that connects with the record of the server&apos;s name.</source>
        <translation>Eine Unzustellbarkeitsmeldung hat keinen Absender, darum vergleichen Empfänger die Adresse, die sich verbindet, mit dem Eintrag des Servernamens.</translation>
    </message>
    <message>
        <source>There is no SPF record.</source>
        <translation>Dort gibt es keinen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>The SPF record there cannot be read.</source>
        <translation>Der SPF-Eintrag dort ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It leads in a circle.</source>
        <translation>Das führt im Kreis.</translation>
    </message>
    <message>
        <source>It names too many mail hosts.</source>
        <translation>Dort sind zu viele Mailserver genannt.</translation>
    </message>
    <message>
        <source>It could not be looked up.</source>
        <translation>Die Abfrage dort ist gescheitert.</translation>
    </message>
    <message>
        <source>It is no name that can be looked up.</source>
        <translation>Das ist kein Name, den man abfragen kann.</translation>
    </message>
    <message>
        <source>Its name has no address.</source>
        <translation>Sein Name hat keine Adresse.</translation>
    </message>
    <message>
        <source>It declines to answer for the domain.</source>
        <translation>Er will für die Domain nicht antworten.</translation>
    </message>
    <message>
        <source>It says that something is broken on its side.</source>
        <translation>Er meldet eine Störung auf seiner Seite.</translation>
    </message>
    <message>
        <source>It does not know the domain as its own.</source>
        <translation>Er kennt die Domain nicht als seine.</translation>
    </message>
    <message>
        <source>The signatures have expired.</source>
        <translation>Die Signaturen sind abgelaufen.</translation>
    </message>
    <message>
        <source>The signatures begin in the future.</source>
        <translation>Die Signaturen gelten erst in der Zukunft.</translation>
    </message>
    <message>
        <source>The zone&apos;s own key does not fit the one at the registrar (DS).</source>
        <translation>Der Schlüssel der Zone passt nicht zu dem beim Registrar (DS).</translation>
    </message>
    <message>
        <source>Signatures are missing.</source>
        <translation>Signaturen fehlen.</translation>
    </message>
    <message>
        <source>None of its keys is meant for signing a zone.</source>
        <translation>Keiner ihrer Schlüssel ist zum Signieren einer Zone da.</translation>
    </message>
    <message>
        <source>The proof that other names do not exist is missing.</source>
        <translation>Der Nachweis fehlt, dass es andere Namen nicht gibt.</translation>
    </message>
    <message>
        <source>The signatures do not fit.</source>
        <translation>Die Signaturen passen nicht.</translation>
    </message>
    <message>
        <source>Some receivers may find no records of %1, because the name server %2 does not answer for it.</source>
        <translation>Manche Empfänger finden womöglich keine Einträge von %1, weil der Nameserver %2 nicht dafür antwortet.</translation>
    </message>
    <message>
        <source>Resolvers that check signatures throw all answers away. To them your domain seems to be down.</source>
        <translation>Resolver, die Signaturen prüfen, verwerfen alle Antworten. Für sie scheint Ihre Domain ausgefallen zu sein.</translation>
    </message>
    <message>
        <source>Subject: a fixed address for a mail server</source>
        <translation>Betreff: eine feste Adresse für einen Mailserver</translation>
    </message>
    <message>
        <source>we want to run a mail server on our line. For that we need</source>
        <translation>wir möchten an unserem Anschluss einen Mailserver betreiben. Dafür brauchen wir</translation>
    </message>
    <message>
        <source>- a fixed public IPv4 address that is not on a list of dynamic ranges,</source>
        <translation>- eine feste öffentliche IPv4-Adresse, die auf keiner Liste dynamischer Bereiche steht,</translation>
    </message>
    <message>
        <source>- outgoing connections to port 25,</source>
        <translation>- ausgehende Verbindungen zu Port 25,</translation>
    </message>
    <message>
        <source>- a reverse name (PTR record) of our choice for that address.</source>
        <translation>- einen Reverse-DNS-Namen (PTR-Eintrag) unserer Wahl für diese Adresse.</translation>
    </message>
    <message>
        <source>Which of your tariffs includes this, and from when can we have it?</source>
        <translation>Welcher Ihrer Tarife enthält das, und ab wann können wir ihn haben?</translation>
    </message>
    <message>
        <source>Enter it as soon as you have it: everything else hangs on it.</source>
        <translation>Geben Sie die Adresse ein, sobald Sie sie haben: Alles andere hängt davon ab.</translation>
    </message>
    <message>
        <source>Your signature is proved. Now a month of reports has to show that nobody of yours fails.</source>
        <translation>Ihre Signatur ist nachgewiesen. Nun müssen die Berichte eines Monats zeigen, dass niemand von Ihnen durchfällt.</translation>
    </message>
    <message>
        <source>Some answers did not come. That says nothing against you, and there is nothing to do but to look again later.</source>
        <translation>Manche Antworten kamen nicht. Das spricht nicht gegen Sie, und es bleibt nur, später noch einmal nachzusehen.</translation>
    </message>
    <message>
        <source>Many mail servers have made one already: paste its public half. Otherwise make one here; the record to publish is written at once.</source>
        <translation>Viele Mailserver haben schon einen erzeugt: Fügen Sie dessen öffentliche Hälfte ein. Sonst erzeugen Sie hier einen; der Eintrag dafür ist sofort geschrieben.</translation>
    </message>
    <message>
        <source>Add the return path of %1</source>
        <translation>Rücksendeadresse von %1 eintragen</translation>
    </message>
    <message>
        <source>Ask your provider to set the reverse name of %1</source>
        <translation>Anbieter bitten, den Namen zur Adresse %1 zu setzen</translation>
    </message>
    <message>
        <source>Take a mailbox of your own domain for the reports</source>
        <translation>Ein Postfach der eigenen Domain für die Berichte nehmen</translation>
    </message>
    <message>
        <source>Say where answers come in (MX)</source>
        <translation>Angeben, wo Antworten ankommen (MX)</translation>
    </message>
    <message>
        <source>Wait until %1 takes %2 off</source>
        <translation>Warten, bis %1 den Eintrag von %2 löscht</translation>
    </message>
    <message>
        <source>Wait: some answers did not come</source>
        <translation>Warten: Einige Antworten kamen nicht an</translation>
    </message>
    <message>
        <source>Have your provider ask %1 to take %2 off</source>
        <translation>Anbieter bitten, %2 bei %1 streichen zu lassen</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <translation>ein paar Minuten</translation>
    </message>
    <message>
        <source>about an hour</source>
        <translation>etwa eine Stunde</translation>
    </message>
    <message>
        <source>about a day</source>
        <translation>etwa einen Tag</translation>
    </message>
    <message>
        <source>two or three days</source>
        <translation>zwei bis drei Tage</translation>
    </message>
    <message>
        <source>a week or two</source>
        <translation>ein bis zwei Wochen</translation>
    </message>
    <message>
        <source>about a month</source>
        <translation>etwa einen Monat</translation>
    </message>
    <message>
        <source>The form added the domain a second time: it is saved as %1, and should be %2.</source>
        <translation>Das Formular hat die Domain ein zweites Mal angehängt: Gespeichert ist %1, richtig wäre %2.</translation>
    </message>
    <message>
        <source>It is saved under the wrong name: as %1, and should be %2.</source>
        <translation>Der Eintrag ist unter falschem Namen gespeichert: als %1, richtig wäre %2.</translation>
    </message>
    <message>
        <source>Quotation marks became part of the value: enter it again without them.</source>
        <translation>Die Anführungszeichen sind Teil des Wertes geworden: Tragen Sie ihn ohne sie neu ein.</translation>
    </message>
    <message>
        <source>Backslashes became part of the value: enter it again without them.</source>
        <translation>Rückwärtsschrägstriche sind Teil des Wertes geworden: Tragen Sie ihn ohne sie neu ein.</translation>
    </message>
    <message numerus="yes">
        <source>The end is missing: the form kept only the first %n characters.</source>
        <translation>
            <numerusform>Das Ende fehlt: Das Formular hat nur das erste Zeichen behalten.</numerusform>
            <numerusform>Das Ende fehlt: Das Formular hat nur die ersten %n Zeichen behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spaces were lost or added: copy the value again, in one piece.</source>
        <translation>Leerzeichen sind verloren gegangen oder dazugekommen: Kopieren Sie den Wert noch einmal am Stück.</translation>
    </message>
    <message>
        <source>Capital and small letters were mixed up: copy the value again, do not type it.</source>
        <translation>Groß- und Kleinbuchstaben sind vertauscht: Kopieren Sie den Wert noch einmal, statt ihn abzutippen.</translation>
    </message>
    <message>
        <source>More than the value was pasted: enter the value alone.</source>
        <translation>Es wurde mehr als der Wert eingefügt: Tragen Sie nur den Wert ein.</translation>
    </message>
    <message>
        <source>The form added your domain to the value: enter it again with a dot at the end.</source>
        <translation>Das Formular hat Ihre Domain an den Wert gehängt: Tragen Sie ihn mit einem Punkt am Ende neu ein.</translation>
    </message>
    <message>
        <source>The old record is still there beside the new one: remove the old one.</source>
        <translation>Der alte Eintrag steht noch neben dem neuen: Löschen Sie den alten.</translation>
    </message>
    <message>
        <source>There is another record of the same kind: only one of the two may stay.</source>
        <translation>Es gibt noch einen Eintrag derselben Art: Nur einer der beiden darf bleiben.</translation>
    </message>
    <message>
        <source>It is saved as type %1: choose type %2 instead.</source>
        <translation>Der Eintrag ist mit dem Typ %1 gespeichert: Wählen Sie stattdessen %2.</translation>
    </message>
    <message>
        <source>The name is an alias (CNAME) of %1, so nothing else there counts: remove the alias.</source>
        <translation>Der Name ist ein Alias (CNAME) von %1, deshalb zählt dort nichts anderes: Löschen Sie den Alias.</translation>
    </message>
    <message>
        <source>Another value is there: %1</source>
        <translation>Dort steht ein anderer Wert: %1</translation>
    </message>
    <message>
        <source>Nobody looks where it was saved: the name servers of %1 are %2, at another company.</source>
        <translation>Wo der Eintrag gespeichert wurde, sieht niemand nach: Die Nameserver von %1 sind %2, bei einer anderen Firma.</translation>
    </message>
    <message>
        <source>Looking for it …</source>
        <translation>Der Eintrag wird gesucht …</translation>
    </message>
    <message>
        <source>It could not be checked: your DNS host&apos;s servers did not answer.</source>
        <translation>Der Eintrag konnte nicht geprüft werden: Die Server Ihres DNS-Anbieters antworteten nicht.</translation>
    </message>
    <message>
        <source>It is still there: your DNS host&apos;s servers still give it.</source>
        <translation>Der Eintrag ist noch da: Die Server Ihres DNS-Anbieters geben ihn noch aus.</translation>
    </message>
    <message>
        <source>It is not saved yet: your DNS host&apos;s servers do not have it.</source>
        <translation>Der Eintrag ist noch nicht gespeichert: Die Server Ihres DNS-Anbieters haben ihn nicht.</translation>
    </message>
    <message>
        <source>It is saved: %1 of %2 servers have it, the others follow.</source>
        <translation>Der Eintrag ist gespeichert: %1 von %2 Servern haben ihn, die anderen folgen.</translation>
    </message>
    <message>
        <source>It is saved: everybody sees it by %1.</source>
        <translation>Der Eintrag ist gespeichert: Bis %1 sehen ihn alle.</translation>
    </message>
    <message>
        <source>It is saved: others will see it soon.</source>
        <translation>Der Eintrag ist gespeichert: Andere sehen ihn bald.</translation>
    </message>
    <message>
        <source>It is gone for everybody.</source>
        <translation>Der Eintrag ist für alle verschwunden.</translation>
    </message>
    <message>
        <source>Everybody can see it.</source>
        <translation>Alle können den Eintrag sehen.</translation>
    </message>
    <message>
        <source>Looks again at %1.</source>
        <translation>Sieht um %1 wieder nach.</translation>
    </message>
    <message>
        <source>not said why</source>
        <translation>ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>%1 refused the message, and its words do not say why.</source>
        <translation>%1 hat die Nachricht abgelehnt und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>Ask the receiver&apos;s postmaster, and quote the whole rejection.</source>
        <translation>Fragen Sie den Postmaster des Empfängers, und zitieren Sie die ganze Ablehnung.</translation>
    </message>
    <message>
        <source>no reverse name</source>
        <translation>kein Reverse-Name</translation>
    </message>
    <message>
        <source>%1 refused the message because the address that it came from has no reverse name that leads back to it.</source>
        <translation>%1 hat die Nachricht abgelehnt, weil die Adresse, von der sie kam, keinen Reverse-Namen hat, der zu ihr zurückführt.</translation>
    </message>
    <message>
        <source>Let whoever owns the address set its reverse name to your server&apos;s name, and let that name lead back to the address.</source>
        <translation>Lassen Sie den Inhaber der Adresse deren Reverse-Namen auf den Namen Ihres Servers setzen, und sorgen Sie dafür, dass dieser Name zur Adresse zurückführt.</translation>
    </message>
    <message>
        <source>reverse name of a provider</source>
        <translation>Reverse-Name eines Anbieters</translation>
    </message>
    <message>
        <source>%1 refused the message because the reverse name of the address that it came from is missing, or is one that a provider gives to every customer.</source>
        <translation>%1 hat die Nachricht abgelehnt, weil der Reverse-Name der Adresse, von der sie kam, fehlt oder einer ist, den ein Anbieter jedem Kunden gibt.</translation>
    </message>
    <message>
        <source>address of a home line</source>
        <translation>Adresse eines Heimanschlusses</translation>
    </message>
    <message>
        <source>%1 takes no mail from this address, because it counts as a home line or as one that changes.</source>
        <translation>%1 nimmt von dieser Adresse keine Mail an, weil sie als Heimanschluss oder als wechselnd gilt.</translation>
    </message>
    <message>
        <source>Send through your provider&apos;s mail server or a relay, or get a fixed address for servers.</source>
        <translation>Senden Sie über den Mailserver Ihres Anbieters oder ein Relay, oder besorgen Sie sich eine feste Adresse für Server.</translation>
    </message>
    <message>
        <source>the server&apos;s own name</source>
        <translation>der Name, mit dem sich der Server vorstellt</translation>
    </message>
    <message>
        <source>%1 refused the message because of the name with which your server introduces itself.</source>
        <translation>%1 hat die Nachricht wegen des Namens abgelehnt, mit dem sich Ihr Server vorstellt.</translation>
    </message>
    <message>
        <source>Let your server introduce itself with its full name, the same as the reverse name of its address.</source>
        <translation>Lassen Sie Ihren Server sich mit seinem vollen Namen vorstellen, demselben wie dem Reverse-Namen seiner Adresse.</translation>
    </message>
    <message>
        <source>sender&apos;s domain not found</source>
        <translation>Domain des Absenders nicht gefunden</translation>
    </message>
    <message>
        <source>%1 refused the message because it does not find the sender&apos;s domain, or nothing there that takes replies.</source>
        <translation>%1 hat die Nachricht abgelehnt, weil die Domain des Absenders nicht zu finden ist oder dort nichts Antworten annimmt.</translation>
    </message>
    <message>
        <source>Send from a domain that exists and has an MX record.</source>
        <translation>Senden Sie von einer Domain, die es gibt und die einen MX-Eintrag hat.</translation>
    </message>
    <message>
        <source>on a blocklist</source>
        <translation>auf einer Sperrliste</translation>
    </message>
    <message>
        <source>%1 refused the message because your address or your domain is on a blocklist.</source>
        <translation>%1 hat die Nachricht abgelehnt, weil Ihre Adresse oder Ihre Domain auf einer Sperrliste ist.</translation>
    </message>
    <message>
        <source>Find and stop what caused the listing, then ask the list to remove you.</source>
        <translation>Finden und beenden Sie, was zu dem Eintrag geführt hat, und bitten Sie die Liste dann, Sie zu streichen.</translation>
    </message>
    <message>
        <source>on the receiver&apos;s own list</source>
        <translation>auf der eigenen Liste des Empfängers</translation>
    </message>
    <message>
        <source>%1 has your address, or the network around it, on its own block list.</source>
        <translation>%1 hat Ihre Adresse oder das Netz um sie herum auf der eigenen Sperrliste.</translation>
    </message>
    <message>
        <source>Make sure that nothing on your server sends spam, then ask the receiver to remove the block.</source>
        <translation>Vergewissern Sie sich, dass nichts auf Ihrem Server Spam sendet, und bitten Sie den Empfänger dann, die Sperre aufzuheben.</translation>
    </message>
    <message>
        <source>little trust</source>
        <translation>wenig Vertrauen</translation>
    </message>
    <message>
        <source>%1 does not know your address or domain well enough, or knows too little good of it.</source>
        <translation>%1 kennt Ihre Adresse oder Domain nicht gut genug oder hat zu wenig Gutes von ihr gesehen.</translation>
    </message>
    <message>
        <source>Send little and regularly for some weeks, only to people who want it, from the same address.</source>
        <translation>Senden Sie einige Wochen lang wenig und regelmäßig, nur an Menschen, die es wollen, und von derselben Adresse.</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>%1 refused the message because SPF did not pass: the address that it came from is not allowed by the sender&apos;s domain.</source>
        <translation>%1 hat die Nachricht abgelehnt, weil SPF nicht bestanden wurde: Die Domain des Absenders erlaubt die Adresse nicht, von der sie kam.</translation>
    </message>
    <message>
        <source>Add every address and service that sends for you to the SPF record. If the message was forwarded, a DKIM signature helps instead.</source>
        <translation>Nehmen Sie jede Adresse und jeden Dienst, der für Sie sendet, in den SPF-Eintrag auf. Wurde die Nachricht weitergeleitet, hilft stattdessen eine DKIM-Signatur.</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>%1 refused the message because it has no DKIM signature that holds.</source>
        <translation>%1 hat die Nachricht abgelehnt, weil sie keine gültige DKIM-Signatur hat.</translation>
    </message>
    <message>
        <source>Let your server sign what it sends with DKIM, and publish the key.</source>
        <translation>Lassen Sie Ihren Server mit DKIM signieren, was er sendet, und veröffentlichen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>%1 refused the message because nothing proved that it is from the domain in its From line (DMARC).</source>
        <translation>%1 hat die Nachricht abgelehnt, weil nichts bewies, dass sie von der Domain in ihrer Von-Zeile ist (DMARC).</translation>
    </message>
    <message>
        <source>Let SPF or DKIM pass for the same domain that stands in the From line.</source>
        <translation>Sorgen Sie dafür, dass SPF oder DKIM für dieselbe Domain bestanden wird, die in der Von-Zeile steht.</translation>
    </message>
    <message>
        <source>neither SPF nor DKIM</source>
        <translation>weder SPF noch DKIM</translation>
    </message>
    <message>
        <source>%1 refused the message because neither SPF nor DKIM proved that it is yours.</source>
        <translation>%1 hat die Nachricht abgelehnt, weil weder SPF noch DKIM bewies, dass sie von Ihnen ist.</translation>
    </message>
    <message>
        <source>Set up SPF and DKIM for your domain.</source>
        <translation>Richten Sie SPF und DKIM für Ihre Domain ein.</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>%1 did not take the message over IPv6.</source>
        <translation>%1 hat die Nachricht über IPv6 nicht angenommen.</translation>
    </message>
    <message>
        <source>Let your server send over IPv4, or give its IPv6 address a reverse name and SPF.</source>
        <translation>Lassen Sie Ihren Server über IPv4 senden, oder geben Sie seiner IPv6-Adresse einen Reverse-Namen und SPF.</translation>
    </message>
    <message>
        <source>too much at once</source>
        <translation>zu viel auf einmal</translation>
    </message>
    <message>
        <source>%1 took no more in that moment: it was too much at once.</source>
        <translation>%1 nahm in diesem Augenblick nichts mehr an: Es war zu viel auf einmal.</translation>
    </message>
    <message>
        <source>Send more slowly, with fewer messages and connections at a time.</source>
        <translation>Senden Sie langsamer, mit weniger Nachrichten und Verbindungen zugleich.</translation>
    </message>
    <message>
        <source>taken for spam</source>
        <translation>für Spam gehalten</translation>
    </message>
    <message>
        <source>%1 took the message for spam, or as dangerous, by what is in it.</source>
        <translation>%1 hat die Nachricht ihrem Inhalt nach für Spam oder für gefährlich gehalten.</translation>
    </message>
    <message>
        <source>Send the message without links and attachments once, to see what it is about; a list of receivers has to be of people who agreed.</source>
        <translation>Senden Sie die Nachricht einmal ohne Links und Anhänge, um zu sehen, woran es liegt; auf einem Verteiler dürfen nur Menschen sein, die zugestimmt haben.</translation>
    </message>
    <message>
        <source>head of the message</source>
        <translation>Kopf der Nachricht</translation>
    </message>
    <message>
        <source>%1 refused the message because its head breaks the rules for mail.</source>
        <translation>%1 hat die Nachricht abgelehnt, weil ihr Kopf gegen die Regeln für Mail verstößt.</translation>
    </message>
    <message>
        <source>Look at the sent message: it needs one From, one Date and one Message-ID.</source>
        <translation>Sehen Sie sich die gesendete Nachricht an: Sie braucht ein From, ein Date und eine Message-ID.</translation>
    </message>
    <message>
        <source>no such mailbox</source>
        <translation>kein solches Postfach</translation>
    </message>
    <message>
        <source>%1 has no such mailbox, or it no longer takes mail.</source>
        <translation>%1 hat kein solches Postfach, oder es nimmt keine Mail mehr an.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and take it off your lists. Nothing of your set-up is wrong.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse, und streichen Sie sie von Ihren Verteilern. An Ihrer Einrichtung ist nichts falsch.</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <translation>Postfach voll</translation>
    </message>
    <message>
        <source>%1 says that the mailbox is full.</source>
        <translation>%1 meldet, dass das Postfach voll ist.</translation>
    </message>
    <message>
        <source>Reach the person another way. Nothing of your set-up is wrong.</source>
        <translation>Erreichen Sie die Person auf anderem Weg. An Ihrer Einrichtung ist nichts falsch.</translation>
    </message>
    <message>
        <source>domain not taken there</source>
        <translation>Domain dort nicht angenommen</translation>
    </message>
    <message>
        <source>%1 does not take mail for that domain from your server.</source>
        <translation>%1 nimmt von Ihrem Server keine Mail für diese Domain an.</translation>
    </message>
    <message>
        <source>Check the address and the MX records of its domain; where your server sends through another one, check its log-in there.</source>
        <translation>Prüfen Sie die Adresse und die MX-Einträge ihrer Domain; sendet Ihr Server über einen anderen, prüfen Sie seine Anmeldung dort.</translation>
    </message>
    <message>
        <source>log-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>%1 wants your server or your program to log in, or did not accept its log-in.</source>
        <translation>%1 verlangt, dass sich Ihr Server oder Ihr Programm anmeldet, oder hat die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the user name, the password and the way of logging in of whatever sent the message.</source>
        <translation>Prüfen Sie Benutzername, Passwort und Art der Anmeldung bei dem, was die Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>%1 and your server did not agree on an encrypted connection.</source>
        <translation>%1 und Ihr Server haben sich nicht auf eine verschlüsselte Verbindung geeinigt.</translation>
    </message>
    <message>
        <source>Let your server use STARTTLS with TLS 1.2 or newer and a certificate that is valid.</source>
        <translation>Lassen Sie Ihren Server STARTTLS mit TLS 1.2 oder neuer und einem gültigen Zertifikat benutzen.</translation>
    </message>
    <message>
        <source>the receiver&apos;s own rule</source>
        <translation>eigene Regel des Empfängers</translation>
    </message>
    <message>
        <source>%1 refused the message by a rule of its own.</source>
        <translation>%1 hat die Nachricht nach einer eigenen Regel abgelehnt.</translation>
    </message>
    <message>
        <source>Read the receiver&apos;s own words; they may name what has to change.</source>
        <translation>Lesen Sie die Worte des Empfängers; vielleicht nennen sie, was sich ändern muss.</translation>
    </message>
    <message>
        <source>put off as unknown</source>
        <translation>als unbekannt vertagt</translation>
    </message>
    <message>
        <source>%1 puts off mail from senders it does not know yet, and takes it when it is sent again.</source>
        <translation>%1 vertagt Mail von Absendern, die dort noch nicht bekannt sind, und nimmt sie an, wenn sie noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>Nothing has to be done: a mail server tries again by itself.</source>
        <translation>Es ist nichts zu tun: Ein Mailserver versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>%1 does not take messages as large as this one.</source>
        <translation>%1 nimmt so große Nachrichten wie diese nicht an.</translation>
    </message>
    <message>
        <source>Send a link instead of the attachment.</source>
        <translation>Senden Sie statt des Anhangs einen Link.</translation>
    </message>
    <message>
        <source>went in circles</source>
        <translation>im Kreis gelaufen</translation>
    </message>
    <message>
        <source>%1 found that the message went round in circles between servers.</source>
        <translation>%1 hat festgestellt, dass die Nachricht zwischen Servern im Kreis lief.</translation>
    </message>
    <message>
        <source>Look for forwarding rules that point at each other.</source>
        <translation>Suchen Sie nach Weiterleitungen, die aufeinander zeigen.</translation>
    </message>
    <message>
        <source>trouble at the receiver</source>
        <translation>Störung beim Empfänger</translation>
    </message>
    <message>
        <source>%1 had a problem of its own.</source>
        <translation>%1 hatte selbst ein Problem.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 did not answer, or your server found no way to it.</source>
        <translation>%1 hat nicht geantwortet, oder Ihr Server fand keinen Weg dorthin.</translation>
    </message>
    <message>
        <source>Check the domain of the address, and whether your server may connect to port 25 of others.</source>
        <translation>Prüfen Sie die Domain der Adresse und ob Ihr Server Port 25 anderer erreichen darf.</translation>
    </message>
    <message>
        <source>The receiver&apos;s server</source>
        <translation>Der Server des Empfängers</translation>
    </message>
    <message>
        <source>No reason for a refusal was found in this text.</source>
        <translation>In diesem Text wurde kein Grund für eine Ablehnung gefunden.</translation>
    </message>
    <message>
        <source>%1 refused the message with the code %2, and its words do not say why.</source>
        <translation>%1 hat die Nachricht mit dem Code %2 abgelehnt und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>%1 refused the message because your address or your domain is on the blocklist %2.</source>
        <translation>%1 hat die Nachricht abgelehnt, weil Ihre Adresse oder Ihre Domain auf der Sperrliste %2 ist.</translation>
    </message>
    <message>
        <source>It has to be a name in your own domain; a provider&apos;s name does not do, not even one with “static” in it.</source>
        <translation>Es muss ein Name in Ihrer eigenen Domain sein; der Name eines Anbieters genügt nicht, auch keiner mit „static“ darin.</translation>
    </message>
    <message>
        <source>Put a web page with your name and contact at the server&apos;s domain, then write to the address in the rejection and ask for a reset.</source>
        <translation>Stellen Sie unter der Domain des Servers eine Webseite mit Impressum und Kontakt bereit, schreiben Sie dann an die Adresse in der Ablehnung, und bitten Sie um Freigabe.</translation>
    </message>
    <message>
        <source>Whoever sends more than 5,000 messages a day there needs SPF and DKIM that both pass, and a DMARC record.</source>
        <translation>Wer dorthin mehr als 5.000 Nachrichten am Tag sendet, muss SPF und DKIM bestehen und braucht einen DMARC-Eintrag.</translation>
    </message>
    <message>
        <source>The page of the receiver has a form for it.</source>
        <translation>Auf der Seite des Empfängers gibt es dafür ein Formular.</translation>
    </message>
    <message>
        <source>Fill in the form on the receiver&apos;s page; where neighbours in the network are the reason, your provider has to ask.</source>
        <translation>Füllen Sie das Formular auf der Seite des Empfängers aus; sind Nachbarn im Netz der Grund, muss Ihr Anbieter darum bitten.</translation>
    </message>
    <message>
        <source>Write to the receiver&apos;s postmaster, at the address in the rejection where there is one, and quote it.</source>
        <translation>Schreiben Sie an den Postmaster des Empfängers, an die Adresse in der Ablehnung, wo es eine gibt, und zitieren Sie die Ablehnung.</translation>
    </message>
    <message>
        <source>Often readers marked your mail as spam: send only to those who agreed.</source>
        <translation>Oft haben Leser Ihre Mail als Spam markiert: Senden Sie nur an die, die zugestimmt haben.</translation>
    </message>
    <message>
        <source>Its SPF record trusts more addresses than this receiver likes.</source>
        <translation>Der SPF-Eintrag vertraut mehr Adressen, als diesem Empfänger recht ist.</translation>
    </message>
    <message>
        <source>One of the two is enough here; both are better.</source>
        <translation>Eines von beiden genügt hier; beides ist besser.</translation>
    </message>
    <message>
        <source>Only the other side can change this: reach the person another way and ask.</source>
        <translation>Das kann nur die andere Seite ändern: Erreichen Sie die Person auf anderem Weg, und bitten Sie darum.</translation>
    </message>
    <message>
        <source>It was only put off: your server tries again by itself.</source>
        <translation>Sie wurde nur vertagt: Ihr Server versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Step 1: the sending address</source>
        <translation>Schritt 1: die Adresse, von der gesendet wird</translation>
    </message>
    <message>
        <source>Step 2: the names of the server</source>
        <translation>Schritt 2: die Namen des Servers</translation>
    </message>
    <message>
        <source>Step 3: blocklists</source>
        <translation>Schritt 3: Sperrlisten</translation>
    </message>
    <message>
        <source>Step 4: SPF</source>
        <translation>Schritt 4: SPF</translation>
    </message>
    <message>
        <source>Step 5: DKIM</source>
        <translation>Schritt 5: DKIM</translation>
    </message>
    <message>
        <source>Step 5: DMARC</source>
        <translation>Schritt 5: DMARC</translation>
    </message>
    <message>
        <source>Prove it: a real message</source>
        <translation>Beweisen: eine echte Nachricht</translation>
    </message>
    <message>
        <source>After: how much you send, and what receivers see</source>
        <translation>Danach: wie viel Sie senden und was Empfänger sehen</translation>
    </message>
    <message>
        <source>other receivers</source>
        <translation>andere Empfänger</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 refused, %2 times put off</source>
        <translation>%1 abgelehnt, %2-mal vertagt</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Of %1 messages %2 were refused, that is %3 in 1,000.</source>
        <translation>Von %1 Nachrichten wurden %2 abgelehnt, das sind %3 von 1.000.</translation>
    </message>
    <message>
        <source>5 to 10 in 1,000 is normal; this is more.</source>
        <translation>5 bis 10 von 1.000 sind normal; dies ist mehr.</translation>
    </message>
    <message>
        <source>5 to 10 in 1,000 is normal.</source>
        <translation>5 bis 10 von 1.000 sind normal.</translation>
    </message>
    <message>
        <source>The mail server answers, without a name</source>
        <translation>Der Mailserver antwortet, ohne einen Namen</translation>
    </message>
    <message>
        <source>The mail server answers as %1</source>
        <translation>Der Mailserver antwortet als %1</translation>
    </message>
    <message>
        <source>The server replies without a name</source>
        <translation>Der Server antwortet ohne Namen</translation>
    </message>
    <message>
        <source>The server replies as “%1”</source>
        <translation>Der Server antwortet als „%1“</translation>
    </message>
    <message>
        <source>The server replies as %1, which is nowhere</source>
        <translation>Der Server antwortet als %1, und das gibt es nicht</translation>
    </message>
    <message>
        <source>The server replies by another name of its own</source>
        <translation>Der Server antwortet mit einem anderen eigenen Namen</translation>
    </message>
    <message>
        <source>The server replies by a name that leads elsewhere</source>
        <translation>Der Server antwortet mit einem Namen, der woandershin führt</translation>
    </message>
    <message>
        <source>The server greets and replies by different names</source>
        <translation>Der Server grüßt und antwortet mit verschiedenen Namen</translation>
    </message>
    <message>
        <source>The mail server offers no encryption</source>
        <translation>Der Mailserver bietet keine Verschlüsselung an</translation>
    </message>
    <message>
        <source>The mail server&apos;s encryption fails</source>
        <translation>Die Verschlüsselung des Mailservers scheitert</translation>
    </message>
    <message>
        <source>The mail server only knows old encryption</source>
        <translation>Der Mailserver kennt nur alte Verschlüsselung</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>Das Zertifikat des Servers gilt noch nicht</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has ended</source>
        <translation>Das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has other names</source>
        <translation>Das Zertifikat des Servers hat andere Namen</translation>
    </message>
    <message>
        <source>The server made its certificate itself</source>
        <translation>Der Server hat sein Zertifikat selbst gemacht</translation>
    </message>
    <message>
        <source>Nobody known vouches for the certificate</source>
        <translation>Niemand Bekanntes bürgt für das Zertifikat</translation>
    </message>
    <message>
        <source>A TLSA record does not fit the mail server</source>
        <translation>Ein TLSA-Eintrag passt nicht zum Mailserver</translation>
    </message>
    <message>
        <source>The server asks for passwords in plain</source>
        <translation>Der Server fragt unverschlüsselt nach Passwörtern</translation>
    </message>
    <message>
        <source>%1 takes no mail</source>
        <translation>%1 nimmt keine Mail an</translation>
    </message>
    <message>
        <source>%1 could not be reached from here</source>
        <translation>%1 war von hier nicht erreichbar</translation>
    </message>
    <message>
        <source>The mail server refuses your Internet connection</source>
        <translation>Der Mailserver lehnt Ihren Internetanschluss ab</translation>
    </message>
    <message>
        <source>The talk with the mail server broke off</source>
        <translation>Das Gespräch mit dem Mailserver brach ab</translation>
    </message>
    <message>
        <source>Mail can leave from here (port 25)</source>
        <translation>Mail kann von hier hinaus (Port 25)</translation>
    </message>
    <message>
        <source>No mail leaves from here: port 25 is shut</source>
        <translation>Keine Mail geht von hier hinaus: Port 25 ist zu</translation>
    </message>
    <message>
        <source>Port 25 outwards was not tried</source>
        <translation>Port 25 nach außen wurde nicht ausprobiert</translation>
    </message>
    <message>
        <source>The address that mail leaves from cannot be seen here</source>
        <translation>Von welcher Adresse Mail abgeht, ist hier nicht zu sehen</translation>
    </message>
    <message>
        <source>The message has no date, which receivers take for a sign of junk.</source>
        <translation>Die Nachricht hat kein Datum; das halten Empfänger für ein Zeichen von Spam.</translation>
    </message>
    <message>
        <source>The message has more than one date; some receivers refuse that.</source>
        <translation>Die Nachricht hat mehr als ein Datum; manche Empfänger lehnen das ab.</translation>
    </message>
    <message>
        <source>The date of the message is not written as it has to be, which receivers take for a sign of junk.</source>
        <translation>Das Datum der Nachricht ist nicht so geschrieben, wie es sein muss; das halten Empfänger für ein Zeichen von Spam.</translation>
    </message>
    <message>
        <source>The message names no sender (From); receivers refuse that.</source>
        <translation>Die Nachricht nennt keinen Absender (From); Empfänger lehnen das ab.</translation>
    </message>
    <message>
        <source>The message names its sender (From) more than once; receivers refuse that.</source>
        <translation>Die Nachricht nennt ihren Absender (From) mehr als einmal; Empfänger lehnen das ab.</translation>
    </message>
    <message>
        <source>The sender of the message (From) is no address with a domain; receivers refuse that.</source>
        <translation>Der Absender der Nachricht (From) ist keine Adresse mit einer Domain; Empfänger lehnen das ab.</translation>
    </message>
    <message>
        <source>The message has no Message-ID, which some receivers refuse; the mail program or the server has to add one.</source>
        <translation>Die Nachricht hat keine Message-ID; manche Empfänger lehnen das ab. Das Mailprogramm oder der Server muss eine hinzufügen.</translation>
    </message>
    <message>
        <source>The message has more than one Message-ID; some receivers refuse that.</source>
        <translation>Die Nachricht hat mehr als eine Message-ID; manche Empfänger lehnen das ab.</translation>
    </message>
    <message>
        <source>The Message-ID is not written as it has to be: &lt;number@name-of-the-server&gt;.</source>
        <translation>Die Message-ID ist nicht so geschrieben, wie sie sein muss: &lt;Nummer@Name-des-Servers&gt;.</translation>
    </message>
    <message>
        <source>SPF is not judged here, because it is not known which address brought the message.</source>
        <translation>SPF wird hier nicht beurteilt, weil nicht bekannt ist, welche Adresse die Nachricht gebracht hat.</translation>
    </message>
    <message>
        <source>They judged another domain than is judged here: the message was forwarded, or has another return path.</source>
        <translation>Dort wurde eine andere Domain beurteilt als hier: Die Nachricht wurde weitergeleitet, oder sie hat einen anderen Rückweg.</translation>
    </message>
    <message>
        <source>They did not get an answer from DNS at the time.</source>
        <translation>Dort kam damals keine Antwort vom DNS.</translation>
    </message>
    <message>
        <source>Here no answer came from DNS now.</source>
        <translation>Hier kam jetzt keine Antwort vom DNS.</translation>
    </message>
    <message>
        <source>The key that they used is no longer published.</source>
        <translation>Der Schlüssel, der dort verwendet wurde, ist nicht mehr veröffentlicht.</translation>
    </message>
    <message>
        <source>The message is another than the one that they judged: a program changed it when it was saved, or a server after them.</source>
        <translation>Die Nachricht ist eine andere als die, die dort beurteilt wurde: Ein Programm hat sie beim Speichern verändert, oder ein Server danach.</translation>
    </message>
    <message>
        <source>What they missed is published now, or only they saw the message as it was then.</source>
        <translation>Was dort fehlte, ist jetzt veröffentlicht, oder nur dort sah man die Nachricht, wie sie damals war.</translation>
    </message>
    <message>
        <source>The record has changed since, or they judge by rules of their own.</source>
        <translation>Der Eintrag hat sich seither geändert, oder dort gelten eigene Regeln.</translation>
    </message>
    <message>
        <source>This follows from the differences in SPF or DKIM.</source>
        <translation>Das folgt aus den Unterschieden bei SPF oder DKIM.</translation>
    </message>
    <message>
        <source>The domain has no DMARC rule, so they guess.</source>
        <translation>Die Domain hat keine DMARC-Regel, also wird dort geraten.</translation>
    </message>
    <message>
        <source>The signature that they judged is not in this message.</source>
        <translation>Die Signatur, die dort beurteilt wurde, ist nicht in dieser Nachricht.</translation>
    </message>
    <message>
        <source>The newsletter cannot be left with one click: List-Unsubscribe needs a link that begins with https://.</source>
        <translation>Der Newsletter lässt sich nicht mit einem Klick abbestellen: List-Unsubscribe braucht einen Link, der mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The newsletter cannot be left with one click: the field List-Unsubscribe-Post with “List-Unsubscribe=One-Click” is missing.</source>
        <translation>Der Newsletter lässt sich nicht mit einem Klick abbestellen: Das Feld List-Unsubscribe-Post mit „List-Unsubscribe=One-Click“ fehlt.</translation>
    </message>
    <message>
        <source>One click does not count: no valid signature covers List-Unsubscribe and List-Unsubscribe-Post.</source>
        <translation>Der eine Klick zählt nicht: Keine gültige Signatur deckt List-Unsubscribe und List-Unsubscribe-Post ab.</translation>
    </message>
    <message>
        <source>The newsletter can be left with one click, and the signature covers that.</source>
        <translation>Der Newsletter lässt sich mit einem Klick abbestellen, und die Signatur deckt das ab.</translation>
    </message>
    <message>
        <source>A mailing list passed this message on.</source>
        <translation>Eine Mailingliste hat diese Nachricht weitergegeben.</translation>
    </message>
    <message>
        <source>The mailing list %1 passed this message on.</source>
        <translation>Die Mailingliste %1 hat diese Nachricht weitergegeben.</translation>
    </message>
    <message>
        <source>Lists send from their own server and often change the text, so that SPF and the signature of the sender may fail there.</source>
        <translation>Listen senden von ihrem eigenen Server und ändern oft den Text, sodass SPF und die Signatur des Absenders dort fehlschlagen können.</translation>
    </message>
    <message>
        <source>Servers on the way noted what they had checked (ARC): %1.</source>
        <translation>Server auf dem Weg haben vermerkt, was sie geprüft hatten (ARC): %1.</translation>
    </message>
    <message>
        <source>Servers on the way noted what they had checked (ARC), but not all of it arrived.</source>
        <translation>Server auf dem Weg haben vermerkt, was sie geprüft hatten (ARC), aber nicht alles davon ist angekommen.</translation>
    </message>
    <message>
        <source>a server without a name</source>
        <translation>ein Server ohne Namen</translation>
    </message>
    <message>
        <source>It left as %1, from %2.</source>
        <translation>Sie ging als %1 hinaus, von %2.</translation>
    </message>
    <message>
        <source>It was sent encrypted (TLS).</source>
        <translation>Sie wurde verschlüsselt gesendet (TLS).</translation>
    </message>
    <message>
        <source>It was sent without encryption (TLS).</source>
        <translation>Sie wurde ohne Verschlüsselung (TLS) gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>SPF, domain</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: they say %2.</source>
        <translation>%1: Dort heißt es %2.</translation>
    </message>
    <message>
        <source>%1: they say %2, as is judged here.</source>
        <translation>%1: Dort heißt es %2, wie auch hier geurteilt wird.</translation>
    </message>
    <message>
        <source>%1: they say %2, here it is %3.</source>
        <translation>%1: Dort heißt es %2, hier %3.</translation>
    </message>
    <message>
        <source>Look whether type %1 is chosen: forms refuse the underscore for other types.</source>
        <translation>Sehen Sie nach, ob der Typ %1 gewählt ist: Bei anderen Typen lehnen Formulare den Unterstrich ab.</translation>
    </message>
    <message>
        <source>Try the name in its other form.</source>
        <translation>Versuchen Sie es mit der anderen Form des Namens.</translation>
    </message>
    <message>
        <source>If it is still refused, ask their support to add it: such names are usual (RFC 8552).</source>
        <translation>Wird er weiterhin abgelehnt, bitten Sie den Support, ihn anzulegen: Solche Namen sind üblich (RFC 8552).</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzer Name</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message numerus="yes">
        <source>The value has only %n characters, which every form takes. Look whether something else was pasted with it.</source>
        <translation>
            <numerusform>Der Wert hat nur %n Zeichen, was jedes Formular nimmt. Sehen Sie nach, ob etwas anderes mit eingefügt wurde.</numerusform>
            <numerusform>Der Wert hat nur %n Zeichen, was jedes Formular nimmt. Sehen Sie nach, ob etwas anderes mit eingefügt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form takes at most %1 characters, and the value has %2. Ask their support to add it, or keep your records at another company.</source>
        <translation>Dieses Formular nimmt höchstens %1 Zeichen, und der Wert hat %2. Bitten Sie den Support, ihn einzutragen, oder verwalten Sie Ihre Einträge bei einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>Try it in pieces, each in quotation marks. Receivers join them.</source>
        <translation>Versuchen Sie es in Stücken, jedes in Anführungszeichen. Empfänger fügen sie zusammen.</translation>
    </message>
    <message>
        <source>If that is refused, too, ask their support to add it: longer texts are usual.</source>
        <translation>Wird auch das abgelehnt, bitten Sie den Support, ihn einzutragen: Längere Texte sind üblich.</translation>
    </message>
    <message>
        <source>Value in one piece</source>
        <translation>Wert in einem Stück</translation>
    </message>
    <message>
        <source>Value in pieces</source>
        <translation>Wert in Stücken</translation>
    </message>
    <message>
        <source>Where an alias (CNAME) is, no other record can be. Look for one with the name %1.</source>
        <translation>Wo ein Alias (CNAME) ist, kann kein anderer Eintrag sein. Suchen Sie einen mit dem Namen %1.</translation>
    </message>
    <message>
        <source>Note where it leads, in case somebody needs it. Then remove it.</source>
        <translation>Notieren Sie, wohin er führt, falls ihn jemand braucht. Entfernen Sie ihn dann.</translation>
    </message>
    <message>
        <source>Add the record again. Some forms want you to save the removal first.</source>
        <translation>Legen Sie den Eintrag noch einmal an. Manche Formulare wollen, dass Sie das Entfernen zuerst speichern.</translation>
    </message>
    <message>
        <source>Look for the record with this name and type in their list, and edit that one. Do not add a second one.</source>
        <translation>Suchen Sie den Eintrag mit diesem Namen und Typ in der Liste und bearbeiten Sie ihn. Legen Sie keinen zweiten an.</translation>
    </message>
    <message>
        <source>It is the one that begins with “%1”.</source>
        <translation>Es ist der, der mit „%1“ beginnt.</translation>
    </message>
    <message>
        <source>If the one there is right already, press “I have typed it in”.</source>
        <translation>Ist der vorhandene schon richtig, drücken Sie „Ich habe es eingetragen“.</translation>
    </message>
    <message>
        <source>This value has no quotation marks. Copy it again.</source>
        <translation>Dieser Wert hat keine Anführungszeichen. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Try it without quotation marks: the form may add them itself.</source>
        <translation>Versuchen Sie es ohne Anführungszeichen: Vielleicht setzt das Formular sie selbst.</translation>
    </message>
    <message>
        <source>Try it with quotation marks at both ends.</source>
        <translation>Versuchen Sie es mit Anführungszeichen an beiden Enden.</translation>
    </message>
    <message>
        <source>They must be straight ones. Word processors make curly ones, which count as part of the value.</source>
        <translation>Es müssen gerade sein. Textprogramme machen gebogene, die als Teil des Werts zählen.</translation>
    </message>
    <message>
        <source>Value without quotation marks</source>
        <translation>Wert ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>Value with quotation marks</source>
        <translation>Wert mit Anführungszeichen</translation>
    </message>
    <message>
        <source>Look for a second button, such as “Apply”, “Publish” or “Activate”.</source>
        <translation>Suchen Sie einen zweiten Knopf wie „Übernehmen“, „Veröffentlichen“ oder „Aktivieren“.</translation>
    </message>
    <message>
        <source>Look whether you are at the right company: only the name servers of %1 count.</source>
        <translation>Sehen Sie nach, ob Sie beim richtigen Anbieter sind: Nur die Nameserver von %1 zählen.</translation>
    </message>
    <message>
        <source>Some companies take an hour. We keep looking when you press “I have typed it in”.</source>
        <translation>Manche Anbieter brauchen eine Stunde. Wir sehen weiter nach, wenn Sie „Ich habe es eingetragen“ drücken.</translation>
    </message>
    <message>
        <source>It does not take the underscore (_)</source>
        <translation>Es nimmt den Unterstrich (_) nicht</translation>
    </message>
    <message>
        <source>The value is too long</source>
        <translation>Der Wert ist zu lang</translation>
    </message>
    <message>
        <source>There is a CNAME already</source>
        <translation>Es gibt dort schon einen CNAME</translation>
    </message>
    <message>
        <source>The record exists already</source>
        <translation>Den Eintrag gibt es schon</translation>
    </message>
    <message>
        <source>It complains about quotation marks</source>
        <translation>Es beanstandet Anführungszeichen</translation>
    </message>
    <message>
        <source>It is saved, but nothing happens</source>
        <translation>Es ist gespeichert, aber nichts geschieht</translation>
    </message>
    <message>
        <source>Nothing of this record is in it. Copy the whole row from the panel.</source>
        <translation>Darin ist nichts von diesem Eintrag. Kopieren Sie die ganze Zeile aus dem Kundenmenü.</translation>
    </message>
    <message>
        <source>That is right. If nobody sees it yet, it may not be saved for good.</source>
        <translation>Das stimmt. Sieht ihn noch niemand, ist er vielleicht nicht endgültig gespeichert.</translation>
    </message>
    <message>
        <source>This is missing: %1</source>
        <translation>Das fehlt: %1</translation>
    </message>
    <message>
        <source>This does not belong there: %1</source>
        <translation>Das gehört nicht dorthin: %1</translation>
    </message>
    <message>
        <source>Fewer than %1 in 1,000 recipients call it junk</source>
        <translation>Weniger als %1 von 1.000 Empfängern melden sie als Spam</translation>
    </message>
    <message>
        <source>Few recipients call it junk</source>
        <translation>Wenige Empfänger melden sie als Spam</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The address is fixed, and in no range of dial-up lines</source>
        <translation>Die Adresse ist fest und liegt in keinem Bereich von Einwahlleitungen</translation>
    </message>
    <message>
        <source>The address has a reverse name that leads back to it</source>
        <translation>Die Adresse hat einen Rückwärtsnamen, der zu ihr zurückführt</translation>
    </message>
    <message>
        <source>The reverse name is in your own domain, and not the provider&apos;s usual one</source>
        <translation>Der Rückwärtsname liegt in Ihrer eigenen Domain und ist nicht der übliche des Anbieters</translation>
    </message>
    <message>
        <source>The server calls itself by a full name that is in DNS</source>
        <translation>Der Server nennt sich mit einem vollständigen Namen, der im DNS steht</translation>
    </message>
    <message>
        <source>The server sends encrypted (TLS)</source>
        <translation>Der Server sendet verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>The server sends from an IPv4 address</source>
        <translation>Der Server sendet von einer IPv4-Adresse</translation>
    </message>
    <message>
        <source>No blocklist that stops mail has you on it</source>
        <translation>Sie stehen auf keiner Sperrliste, die Mail aufhält</translation>
    </message>
    <message>
        <source>The sender&apos;s domain exists and can take answers</source>
        <translation>Die Domain des Absenders existiert und kann Antworten annehmen</translation>
    </message>
    <message>
        <source>SPF or the DKIM signature passes</source>
        <translation>SPF oder die DKIM-Signatur besteht</translation>
    </message>
    <message>
        <source>SPF does not fail</source>
        <translation>SPF schlägt nicht fehl</translation>
    </message>
    <message>
        <source>SPF passes</source>
        <translation>SPF besteht</translation>
    </message>
    <message>
        <source>A DKIM signature of your domain passes</source>
        <translation>Eine DKIM-Signatur Ihrer Domain besteht</translation>
    </message>
    <message>
        <source>The DKIM key has at least 1,024 bits</source>
        <translation>Der DKIM-Schlüssel hat mindestens 1.024 Bit</translation>
    </message>
    <message>
        <source>Your rule for receivers (DMARC) is published</source>
        <translation>Ihre Regel für Empfänger (DMARC) ist veröffentlicht</translation>
    </message>
    <message>
        <source>The sender that people see agrees with SPF or DKIM</source>
        <translation>Der sichtbare Absender stimmt mit SPF oder DKIM überein</translation>
    </message>
    <message>
        <source>DMARC passes</source>
        <translation>DMARC besteht</translation>
    </message>
    <message>
        <source>Date, sender and Message-ID are well-formed</source>
        <translation>Datum, Absender und Message-ID sind richtig geschrieben</translation>
    </message>
    <message>
        <source>One click is enough to leave a newsletter</source>
        <translation>Ein Klick genügt, um einen Newsletter abzubestellen</translation>
    </message>
    <message>
        <source>Newsletters name a way to leave them</source>
        <translation>Newsletter nennen einen Weg, sie abzubestellen</translation>
    </message>
    <message>
        <source>Recipients have asked for the newsletter</source>
        <translation>Die Empfänger haben den Newsletter bestellt</translation>
    </message>
    <message>
        <source>The website of your domain says who you are and how to reach you</source>
        <translation>Die Website Ihrer Domain sagt, wer Sie sind und wie man Sie erreicht</translation>
    </message>
    <message>
        <source>The header names the campaign (Feedback-ID)</source>
        <translation>Der Kopf der Nachricht nennt die Kampagne (Feedback-ID)</translation>
    </message>
    <message>
        <source>You are a member of Signal Spam</source>
        <translation>Sie sind Mitglied bei Signal Spam</translation>
    </message>
    <message>
        <source>They know your server, or you have introduced it</source>
        <translation>Man kennt dort Ihren Server, oder Sie haben ihn vorgestellt</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>cannot be seen from here</source>
        <translation>von hier nicht zu sehen</translation>
    </message>
    <message>
        <source>%1 publishes nothing that it asks at this volume.</source>
        <translation>%1 veröffentlicht nichts, was bei dieser Menge verlangt wird.</translation>
    </message>
    <message>
        <source>%1 may refuse your mail, because this is not met: %2.</source>
        <translation>%1 lehnt Ihre Mail womöglich ab, denn dies ist nicht erfüllt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of its rules cannot be seen from here.</source>
        <translation>
            <numerusform>%n weitere Regel ist von hier nicht zu sehen.</numerusform>
            <numerusform>%n weitere Regeln sind von hier nicht zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has all that it asks for at this volume.</source>
        <translation>%1 bekommt alles, was bei dieser Menge verlangt wird.</translation>
    </message>
    <message>
        <source>%1 has nothing against your mail that could be seen; not to be seen from here: %2.</source>
        <translation>%1 hat, soweit zu sehen ist, nichts gegen Ihre Mail; von hier nicht zu sehen: %2.</translation>
    </message>
    <message>
        <source>None of these receivers asks for anything that is known not to be met.</source>
        <translation>Keiner dieser Empfänger verlangt etwas, von dem bekannt wäre, dass es nicht erfüllt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these receivers ask for something that is not met.</source>
        <translation>
            <numerusform>%n dieser Empfänger verlangt etwas, das nicht erfüllt ist.</numerusform>
            <numerusform>%n dieser Empfänger verlangen etwas, das nicht erfüllt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each point that is met makes them less suspicious; none of them alone decides.</source>
        <translation>Jeder erfüllte Punkt macht sie weniger misstrauisch; keiner entscheidet allein.</translation>
    </message>
    <message>
        <source>It is counted as if all your mail went to each of them.</source>
        <translation>Gezählt ist, als ginge Ihre ganze Mail an jeden von ihnen.</translation>
    </message>
    <message>
        <source>From %1 messages a day on, more is asked by %2.</source>
        <translation>Ab %1 Nachrichten am Tag verlangen mehr: %2.</translation>
    </message>
    <message>
        <source>None of this makes people want the mail. Write only to those who asked for it, take dead addresses off your list, and let everybody leave it easily.</source>
        <translation>Nichts davon bewirkt, dass jemand die Mail haben will. Schreiben Sie nur denen, die darum gebeten haben, nehmen Sie tote Adressen aus der Liste, und lassen Sie jeden leicht wieder gehen.</translation>
    </message>
    <message>
        <source>If your server forwards mail to mailboxes elsewhere, SPF of the original sender fails there, because now your server brings it. SRS (sender rewriting) puts your domain into the return path, so that SPF passes again. A DKIM signature survives as long as nothing in the message is changed.</source>
        <translation>Wenn Ihr Server Mail an Postfächer anderswo weiterleitet, schlägt dort SPF des ursprünglichen Absenders fehl, denn nun bringt sie Ihr Server. SRS (Umschreiben des Absenders) setzt Ihre Domain in den Rückweg, sodass SPF wieder besteht. Eine DKIM-Signatur hält, solange nichts an der Nachricht geändert wird.</translation>
    </message>
    <message>
        <source>Microsoft 365 switches off sending with a mere password (SMTP AUTH) at the end of December 2026. Scanners, shops and invoice programs that send this way need a modern sign-in (OAuth) or another way out. Until the final end, which Microsoft wants to name in the second half of 2027, an administrator can switch it on again. As Microsoft announced in January 2026.</source>
        <translation>Microsoft 365 schaltet das Senden allein mit Kennwort (SMTP AUTH) Ende Dezember 2026 ab. Scanner, Shops und Rechnungsprogramme, die so senden, brauchen eine moderne Anmeldung (OAuth) oder einen anderen Weg hinaus. Bis zum endgültigen Ende, das Microsoft im zweiten Halbjahr 2027 nennen will, kann ein Administrator es wieder einschalten. So hat es Microsoft im Januar 2026 angekündigt.</translation>
    </message>
    <message>
        <source>Subject: please admit the mail server %1</source>
        <translation>Betreff: Bitte lassen Sie den Mailserver %1 zu</translation>
    </message>
    <message>
        <source>your mail servers refuse connections from our mail server:</source>
        <translation>Ihre Mailserver lehnen Verbindungen von unserem Mailserver ab:</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Name, forward and reverse: %1</source>
        <translation>Name, vorwärts und rückwärts: %1</translation>
    </message>
    <message>
        <source>Website with who we are and how to reach us: %1</source>
        <translation>Website mit Anbieterkennzeichnung und Kontakt: %1</translation>
    </message>
    <message>
        <source>Text of the refusal: %1</source>
        <translation>Text der Ablehnung: %1</translation>
    </message>
    <message>
        <source>The address is fixed and ours alone. Please reset its reputation.</source>
        <translation>Die Adresse ist fest und gehört uns allein. Bitte setzen Sie ihre Reputation zurück.</translation>
    </message>
    <message>
        <source>Subject: mail from %1 is refused</source>
        <translation>Betreff: Mail von %1 wird abgelehnt</translation>
    </message>
    <message>
        <source>Outlook.com refuses mail from our mail server:</source>
        <translation>Outlook.com lehnt Mail von unserem Mailserver ab:</translation>
    </message>
    <message>
        <source>Domain of the sender: %1</source>
        <translation>Domain des Absenders: %1</translation>
    </message>
    <message>
        <source>We send only to people who asked for it. Please look at it and lift the block.</source>
        <translation>Wir senden nur an Menschen, die darum gebeten haben. Bitte sehen Sie es sich an und heben Sie die Sperre auf.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>sources of mail</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The reports do not say which rule they found.</source>
        <translation>Die Berichte sagen nicht, welche Regel sie gefunden haben.</translation>
    </message>
    <message>
        <source>Reports show the present stage since %1 only. Stay for a month at least, until %2.</source>
        <translation>Die Berichte zeigen die jetzige Stufe erst seit %1. Bleiben Sie mindestens einen Monat dabei, bis %2.</translation>
    </message>
    <message>
        <source>No message had a signature of yours that holds. The rule would rest on SPF alone, which breaks whenever somebody forwards your mail.</source>
        <translation>Keine Nachricht hatte eine gültige Signatur von Ihnen. Die Regel würde sich allein auf SPF stützen, und SPF bricht, sobald jemand Ihre Mail weiterleitet.</translation>
    </message>
    <message>
        <source>It would hit mail of yours: %1.</source>
        <translation>Sie würde Mail von Ihnen treffen: %1.</translation>
    </message>
    <message>
        <source>Mailing lists or forwarders change your mail on its way, so refusing would lose it. To stop at the spam folder is a good end.</source>
        <translation>Mailinglisten oder Weiterleitungen verändern Ihre Mail unterwegs; beim Ablehnen ginge sie verloren. Beim Spam-Ordner aufzuhören ist ein gutes Ende.</translation>
    </message>
    <message>
        <source>There is no stricter stage.</source>
        <translation>Es gibt keine strengere Stufe.</translation>
    </message>
    <message>
        <source>Servers of yours</source>
        <translation>Server von Ihnen</translation>
    </message>
    <message>
        <source>A machine whose signature does not hold</source>
        <translation>Ein Rechner, dessen Signatur nicht gültig ist</translation>
    </message>
    <message>
        <source>Forwarded, or changed on its way</source>
        <translation>Weitergeleitet oder unterwegs verändert</translation>
    </message>
    <message>
        <source>Strangers who use your name</source>
        <translation>Fremde, die Ihren Namen benutzen</translation>
    </message>
    <message>
        <source>your own server</source>
        <translation>Ihr eigener Server</translation>
    </message>
    <message>
        <source>sends for you</source>
        <translation>sendet für Sie</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>mailing list or forwarder</source>
        <translation>Mailingliste oder Weiterleitung</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>nicht von Ihnen</translation>
    </message>
    <message>
        <source>%1 messages: %2 signed as you, %3 by SPF, %4 would be hit</source>
        <translation>%1 Nachrichten: %2 als Sie signiert, %3 durch SPF, %4 würden getroffen</translation>
    </message>
    <message>
        <source>Let every server of %1 sign and be in SPF</source>
        <translation>Lassen Sie jeden Server von %1 signieren und nehmen Sie ihn in SPF auf</translation>
    </message>
    <message>
        <source>Mail from %1 passes neither SPF nor DKIM. Put the address into the SPF record of %2, and let the server sign as %2.</source>
        <translation>Mail von %1 besteht weder SPF noch DKIM. Nehmen Sie die Adresse in den SPF-Eintrag von %2 auf und lassen Sie den Server als %2 signieren.</translation>
    </message>
    <message>
        <source>Set up %1 for all of your mail</source>
        <translation>Richten Sie %1 für Ihre gesamte Mail ein</translation>
    </message>
    <message>
        <source>Part of what %1 sends for you does not show your name. Look there for another account, list or website that sends, and set up the signature (DKIM) for %2 there, too.</source>
        <translation>Ein Teil dessen, was %1 für Sie sendet, zeigt nicht Ihren Namen. Suchen Sie dort nach einem weiteren Konto, einer Liste oder einer Website, die sendet, und richten Sie die Signatur (DKIM) für %2 auch dort ein.</translation>
    </message>
    <message>
        <source>Find out which machine signs wrongly</source>
        <translation>Finden Sie heraus, welcher Rechner falsch signiert</translation>
    </message>
    <message>
        <source>Mail from %1 has a signature of %2 that does not hold. If the machine is yours, give it the right key.</source>
        <translation>Mail von %1 hat eine Signatur von %2, die nicht gültig ist. Wenn der Rechner Ihnen gehört, geben Sie ihm den richtigen Schlüssel.</translation>
    </message>
    <message>
        <source>Set up %1, if it sends for you</source>
        <translation>Richten Sie %1 ein, wenn es für Sie sendet</translation>
    </message>
    <message>
        <source>%1 sends in your name and shows only its own. If you use it, switch on the signature (DKIM) for %2 there. If you do not know it, the rule is right to hit it.</source>
        <translation>%1 sendet in Ihrem Namen und weist sich nur mit dem eigenen aus. Wenn Sie es nutzen, schalten Sie dort die Signatur (DKIM) für %2 ein. Wenn Sie es nicht kennen, trifft die Regel es zu Recht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>companies that send reports</comment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>only report (none)</source>
        <translation>nur berichten (none)</translation>
    </message>
    <message>
        <source>into the spam folder (quarantine)</source>
        <translation>in den Spam-Ordner (quarantine)</translation>
    </message>
    <message>
        <source>refuse (reject)</source>
        <translation>ablehnen (reject)</translation>
    </message>
    <message>
        <source>Not known: no report</source>
        <translation>Nicht bekannt: kein Bericht</translation>
    </message>
    <message>
        <source>No report about %1 was found.</source>
        <translation>Es wurde kein Bericht über %1 gefunden.</translation>
    </message>
    <message>
        <source>Yes: the strictest rule holds</source>
        <translation>Ja: Die strengste Regel gilt</translation>
    </message>
    <message>
        <source>What passes for yours in these reports is not hit by it.</source>
        <translation>Was in diesen Berichten als Ihre Mail besteht, wird davon nicht getroffen.</translation>
    </message>
    <message>
        <source>Not right: mail of yours is refused</source>
        <translation>Nicht richtig: Mail von Ihnen wird abgelehnt</translation>
    </message>
    <message>
        <source>It hits %1.</source>
        <translation>Sie trifft %1.</translation>
    </message>
    <message>
        <source>What others hand on or change would be hit in part: %1.</source>
        <translation>Was andere weitergeben oder verändern, würde teilweise getroffen: %1.</translation>
    </message>
    <message>
        <source>Yes: go on to the spam folder (quarantine)</source>
        <translation>Ja: weiter zum Spam-Ordner (quarantine)</translation>
    </message>
    <message>
        <source>Yes: go on to refusing (reject)</source>
        <translation>Ja: weiter zum Ablehnen (reject)</translation>
    </message>
    <message>
        <source>All your own mail in these reports would pass.</source>
        <translation>Ihre gesamte eigene Mail in diesen Berichten würde bestehen.</translation>
    </message>
    <message>
        <source>Not yet: mail of yours would be hit</source>
        <translation>Noch nicht: Mail von Ihnen würde getroffen</translation>
    </message>
    <message>
        <source>The next stage would hit %1.</source>
        <translation>Die nächste Stufe würde %1 treffen.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>It is no aggregate report.</source>
        <translation>Es ist kein Sammelbericht.</translation>
    </message>
    <message>
        <source>It has a document type, which no report has.</source>
        <translation>Es hat einen Dokumenttyp, den kein Bericht hat.</translation>
    </message>
    <message>
        <source>It is written in an encoding that no report uses.</source>
        <translation>Es ist in einer Kodierung geschrieben, die kein Bericht benutzt.</translation>
    </message>
    <message>
        <source>Its XML is broken.</source>
        <translation>Sein XML ist fehlerhaft.</translation>
    </message>
    <message>
        <source>It ends in the middle.</source>
        <translation>Es endet mittendrin.</translation>
    </message>
    <message>
        <source>Its elements are nested deeper than any report&apos;s.</source>
        <translation>Seine Elemente sind tiefer verschachtelt als in irgendeinem Bericht.</translation>
    </message>
    <message>
        <source>A piece of it is longer than any report has.</source>
        <translation>Ein Stück davon ist länger als in irgendeinem Bericht.</translation>
    </message>
    <message>
        <source>It does not say which domain it is about.</source>
        <translation>Es sagt nicht, um welche Domain es geht.</translation>
    </message>
    <message>
        <source>It does not say who made it, or when.</source>
        <translation>Es sagt nicht, wer es wann erstellt hat.</translation>
    </message>
    <message>
        <source>It has no row that can be read.</source>
        <translation>Es hat keine lesbare Zeile.</translation>
    </message>
    <message>
        <source>It is packed so tightly that unpacking it would fill the computer.</source>
        <translation>Es ist so dicht gepackt, dass das Entpacken den Rechner füllen würde.</translation>
    </message>
    <message>
        <source>It is larger than any report.</source>
        <translation>Es ist größer als jeder Bericht.</translation>
    </message>
    <message>
        <source>It is packed in too many layers.</source>
        <translation>Es ist in zu vielen Schichten gepackt.</translation>
    </message>
    <message>
        <source>It has more files in it than any folder of reports.</source>
        <translation>Es enthält mehr Dateien als irgendein Ordner mit Berichten.</translation>
    </message>
    <message>
        <source>It cannot be unpacked.</source>
        <translation>Es lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>It needs a password.</source>
        <translation>Es braucht ein Passwort.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Es lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no report in it.</source>
        <translation>Es ist kein Bericht darin.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>What could be read before is counted.</source>
        <translation>Was davor lesbar war, ist mitgezählt.</translation>
    </message>
    <message>
        <source>This is the name of its reply. Which name it uses when it sends shows only in a message that was received from it; most servers use the same.</source>
        <translation>Das ist der Name in seiner Antwort. Welchen Namen er beim Senden nennt, zeigt nur eine Nachricht, die von ihm kam; die meisten Server nennen denselben.</translation>
    </message>
    <message>
        <source>Let the server introduce itself as %1. %2</source>
        <translation>Lassen Sie den Server sich als %1 vorstellen. %2</translation>
    </message>
    <message>
        <source>Let the server introduce itself with a full name that leads to its address. %1</source>
        <translation>Lassen Sie den Server sich mit einem vollen Namen vorstellen, der zu seiner Adresse führt. %1</translation>
    </message>
    <message>
        <source>Many Internet connections of homes and offices cannot reach port 25 anywhere. This says nothing about the server.</source>
        <translation>Viele Internetanschlüsse von Wohnungen und Büros erreichen Port 25 nirgends. Das sagt nichts über den Server.</translation>
    </message>
    <message>
        <source>Ask on the server itself with “mailworthy-cli check --here”, or look again from another Internet connection.</source>
        <translation>Fragen Sie auf dem Server selbst mit „mailworthy-cli check --here“, oder sehen Sie von einem anderen Internetanschluss noch einmal nach.</translation>
    </message>
    <message>
        <source>What to set, by the program that the server runs: %1</source>
        <translation>Was einzustellen ist, je nach Programm des Servers: %1</translation>
    </message>
    <message>
        <source>In %1, set: %2</source>
        <extracomment>the name of a mail server program, then its setting</extracomment>
        <translation>Stellen Sie in %1 ein: %2</translation>
    </message>
    <message>
        <source>The mail server at %1 answers, and says no name.</source>
        <translation>Der Mailserver bei %1 antwortet und nennt keinen Namen.</translation>
    </message>
    <message>
        <source>The mail server at %1 answers as %2.</source>
        <translation>Der Mailserver bei %1 antwortet als %2.</translation>
    </message>
    <message>
        <source>without a limit that it tells</source>
        <translation>ohne eine Grenze, die er nennt</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>It was not encrypted.</source>
        <translation>Verschlüsselt war es nicht.</translation>
    </message>
    <message>
        <source>It was encrypted with TLS 1.2.</source>
        <translation>Verschlüsselt war es mit TLS 1.2.</translation>
    </message>
    <message>
        <source>It was encrypted with TLS 1.3.</source>
        <translation>Verschlüsselt war es mit TLS 1.3.</translation>
    </message>
    <message>
        <source>It was encrypted with an old version of TLS.</source>
        <translation>Verschlüsselt war es mit einer alten Version von TLS.</translation>
    </message>
    <message>
        <source>It takes messages %1. %2</source>
        <translation>Er nimmt Nachrichten %1 an. %2</translation>
    </message>
    <message>
        <source>It takes letters beyond ASCII in messages (8BITMIME).</source>
        <translation>Er nimmt Zeichen jenseits von ASCII in Nachrichten an (8BITMIME).</translation>
    </message>
    <message>
        <source>It takes them in addresses, too (SMTPUTF8).</source>
        <translation>Er nimmt solche Zeichen auch in Adressen an (SMTPUTF8).</translation>
    </message>
    <message>
        <source>If it sends like that, many receivers refuse its mail: the server at %1 replies without a name.</source>
        <translation>Sendet er so, lehnen viele Empfänger seine Mail ab: Der Server bei %1 antwortet ohne Namen.</translation>
    </message>
    <message>
        <source>If it sends like that, many receivers refuse its mail: the server at %1 replies as “%2”.</source>
        <translation>Sendet er so, lehnen viele Empfänger seine Mail ab: Der Server bei %1 antwortet als „%2“.</translation>
    </message>
    <message>
        <source>If it sends like that, many receivers refuse its mail: the server at %1 replies as %2, and that name leads to no address.</source>
        <translation>Sendet er so, lehnen viele Empfänger seine Mail ab: Der Server bei %1 antwortet als %2, und dieser Name führt zu keiner Adresse.</translation>
    </message>
    <message>
        <source>a name that leads to the server</source>
        <translation>ein Name, der zum Server führt</translation>
    </message>
    <message>
        <source>Add an address record for %1, or give the server a name that has one. %2</source>
        <translation>Fügen Sie für %1 einen Adresseintrag hinzu, oder geben Sie dem Server einen Namen, der einen hat. %2</translation>
    </message>
    <message>
        <source>The server at %1 replies as %2, not as %3. That name leads to it, too.</source>
        <translation>Der Server bei %1 antwortet als %2, nicht als %3. Auch dieser Name führt zu ihm.</translation>
    </message>
    <message>
        <source>The server at %1 replies as %2, which leads to it.</source>
        <translation>Der Server bei %1 antwortet als %2, und der Name führt zu ihm.</translation>
    </message>
    <message>
        <source>If it is the name that it sends with, name it on the page “Start” or with --host.</source>
        <translation>Wenn er mit diesem Namen auch sendet, nennen Sie ihn auf der Seite „Start“ oder mit --host.</translation>
    </message>
    <message>
        <source>If it sends like that, some receivers distrust its mail: the server at %1 replies as %2, and that name leads elsewhere.</source>
        <translation>Sendet er so, misstrauen manche Empfänger seiner Mail: Der Server bei %1 antwortet als %2, und dieser Name führt woandershin.</translation>
    </message>
    <message>
        <source>Let %1 lead to the server, or give the server another name. %2</source>
        <translation>Lassen Sie %1 zum Server führen, oder geben Sie dem Server einen anderen Namen. %2</translation>
    </message>
    <message>
        <source>The server at %1 greets as %2 and replies as %3.</source>
        <translation>Der Server bei %1 grüßt als %2 und antwortet als %3.</translation>
    </message>
    <message>
        <source>Nobody refuses mail for that. It only makes it harder to tell which of them it sends with.</source>
        <translation>Deswegen lehnt niemand Mail ab. Es ist nur schwerer zu sagen, mit welchem von beiden er sendet.</translation>
    </message>
    <message>
        <source>Mail to %1 may be late or lost: port %2 of this address does not answer, while others of the same server do.</source>
        <translation>Mail an %1 kann sich verspäten oder verloren gehen: Port %2 dieser Adresse antwortet nicht, andere Adressen desselben Servers schon.</translation>
    </message>
    <message>
        <source>The server at %1 could not be asked: port %2 cannot be reached from here.</source>
        <translation>Der Server bei %1 konnte nicht gefragt werden: Port %2 ist von hier nicht erreichbar.</translation>
    </message>
    <message>
        <source>From here there is no way to such an address. This says nothing about the server.</source>
        <translation>Von hier führt kein Weg zu einer solchen Adresse. Das sagt nichts über den Server.</translation>
    </message>
    <message>
        <source>So it is not your Internet connection that keeps the port shut.</source>
        <translation>Es ist also nicht Ihr Internetanschluss, der den Port zuhält.</translation>
    </message>
    <message>
        <source>The same address takes connections on port %1, so the server runs. %2</source>
        <translation>Dieselbe Adresse nimmt Verbindungen an Port %1 an, der Server läuft also. %2</translation>
    </message>
    <message>
        <source>Let the mail server listen at this address, too, or take the address out of its name.</source>
        <translation>Lassen Sie den Mailserver auch an dieser Adresse lauschen, oder nehmen Sie die Adresse aus seinem Namen heraus.</translation>
    </message>
    <message>
        <source>The server at %1 could not be asked: it refuses your Internet connection.</source>
        <translation>Der Server bei %1 konnte nicht gefragt werden: Er lehnt Ihren Internetanschluss ab.</translation>
    </message>
    <message>
        <source>It refuses connections like yours, as many servers do with those of homes and offices. This says nothing about the server.</source>
        <translation>Er lehnt Anschlüsse wie Ihren ab, wie viele Server die von Wohnungen und Büros. Das sagt nichts über den Server.</translation>
    </message>
    <message>
        <source>It may only talk to computers that it knows. This says nothing about the mail that it sends.</source>
        <translation>Vielleicht spricht er nur mit Computern, die er kennt. Das sagt nichts über die Mail, die er sendet.</translation>
    </message>
    <message>
        <source>The server at %1 could not be asked: the talk broke off before its greeting.</source>
        <translation>Der Server bei %1 konnte nicht gefragt werden: Das Gespräch brach vor seinem Gruß ab.</translation>
    </message>
    <message>
        <source>The server at %1 could not be asked: the talk broke off after %2.</source>
        <translation>Der Server bei %1 konnte nicht gefragt werden: Das Gespräch brach nach %2 ab.</translation>
    </message>
    <message>
        <source>It took the connection and then said nothing more. Some let strangers wait on purpose.</source>
        <translation>Er nahm die Verbindung an und sagte dann nichts mehr. Manche lassen Fremde absichtlich warten.</translation>
    </message>
    <message>
        <source>It hung up. Some do that with computers that they do not know.</source>
        <translation>Er legte auf. Manche tun das bei Computern, die sie nicht kennen.</translation>
    </message>
    <message>
        <source>It said more than any mail server has to say.</source>
        <translation>Er sagte mehr, als ein Mailserver zu sagen hat.</translation>
    </message>
    <message>
        <source>It said something that nothing was asked for, or something on the way did.</source>
        <translation>Er sagte etwas, wonach nicht gefragt war, oder etwas unterwegs tat es.</translation>
    </message>
    <message>
        <source>What came is not what a mail server says. A program on this computer or a box on the way may listen in.</source>
        <translation>Was kam, sagt kein Mailserver. Vielleicht hört ein Programm auf diesem Computer oder ein Gerät unterwegs mit.</translation>
    </message>
    <message>
        <source>Mail can leave from here: %1 takes connections on port %2.</source>
        <translation>Mail kann von hier hinaus: %1 nimmt Verbindungen an Port %2 an.</translation>
    </message>
    <message>
        <source>Providers often keep this port shut until they are asked to open it. Here it is open.</source>
        <translation>Anbieter halten diesen Port oft zu, bis man sie bittet, ihn zu öffnen. Hier ist er offen.</translation>
    </message>
    <message>
        <source>No mail leaves from here: %1 cannot be reached on port %2.</source>
        <translation>Keine Mail geht von hier hinaus: %1 ist an Port %2 nicht erreichbar.</translation>
    </message>
    <message>
        <source>From here there is no way to that address at all.</source>
        <translation>Von hier führt überhaupt kein Weg zu dieser Adresse.</translation>
    </message>
    <message>
        <source>Most providers keep this port shut until they are asked to open it. It may also be that server alone; try another one.</source>
        <translation>Die meisten Anbieter halten diesen Port zu, bis man sie bittet, ihn zu öffnen. Es kann auch nur an jenem Server liegen; versuchen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Ask your provider to open port 25 outwards for this server, or send through a relay. Some never open it.</source>
        <translation>Bitten Sie Ihren Anbieter, Port 25 für diesen Server nach außen zu öffnen, oder senden Sie über ein Relay. Manche öffnen ihn nie.</translation>
    </message>
    <message>
        <source>Whether mail can leave from here (port 25) was not tried, because no mail server elsewhere was named.</source>
        <translation>Ob Mail von hier hinaus kann (Port 25), wurde nicht ausprobiert, weil kein fremder Mailserver genannt war.</translation>
    </message>
    <message>
        <source>Name one with --towards, for example the mail host of a mailbox that you have elsewhere. Only a connection is made; no mail is sent.</source>
        <translation>Nennen Sie einen mit --towards, zum Beispiel den Mailserver eines Postfachs, das Sie anderswo haben. Es wird nur eine Verbindung aufgebaut, keine Mail gesendet.</translation>
    </message>
    <message>
        <source>Which address mail leaves from cannot be seen here: this server only knows %1, which is used inside networks.</source>
        <translation>Von welcher Adresse Mail abgeht, ist hier nicht zu sehen: Dieser Server kennt nur %1, das in inneren Netzen benutzt wird.</translation>
    </message>
    <message>
        <source>A router in between puts a public address in its place. The “Received” lines of a message that you sent show which, or the provider tells.</source>
        <translation>Ein Router dazwischen setzt eine öffentliche Adresse an ihre Stelle. Welche, zeigen die „Received“-Zeilen einer Nachricht, die Sie gesendet haben, oder der Anbieter sagt es.</translation>
    </message>
    <message>
        <source>Have the certificate renewed, and see to it that this happens by itself (ACME, for example with certbot), and that the mail server reads the new one.</source>
        <translation>Lassen Sie das Zertifikat erneuern, und sorgen Sie dafür, dass das von selbst geschieht (ACME, zum Beispiel mit certbot) und dass der Mailserver das neue einliest.</translation>
    </message>
    <message>
        <source>Mail to the server at %1 can be read on its way, because it offers no encryption (STARTTLS).</source>
        <translation>Mail an den Server bei %1 kann unterwegs gelesen werden, weil er keine Verschlüsselung anbietet (STARTTLS).</translation>
    </message>
    <message>
        <source>Some senders deliver nothing without it. Gmail asks senders for it as well, and a server that does not offer it often does not use it.</source>
        <translation>Manche Absender stellen ohne sie nichts zu. Auch Gmail verlangt sie von Absendern, und ein Server, der sie nicht anbietet, benutzt sie oft auch nicht.</translation>
    </message>
    <message>
        <source>Switch encryption on, for mail that comes in and for mail that goes out. %1</source>
        <translation>Schalten Sie die Verschlüsselung ein, für eingehende und für ausgehende Mail. %1</translation>
    </message>
    <message>
        <source>Mail to the server at %1 may be late or lost: it offers encryption (STARTTLS), which then fails.</source>
        <translation>Mail an den Server bei %1 kann sich verspäten oder verloren gehen: Er bietet Verschlüsselung an (STARTTLS), und sie scheitert dann.</translation>
    </message>
    <message>
        <source>Between its yes and the encryption more words came in plain. Whoever is on the way could slip in words like that (CVE-2011-0411); a careful sender hangs up.</source>
        <translation>Zwischen seinem Ja und der Verschlüsselung kamen weitere Worte im Klartext. So könnte jemand unterwegs Worte unterschieben (CVE-2011-0411); ein vorsichtiger Absender legt auf.</translation>
    </message>
    <message>
        <source>It offers encryption and then says no to it.</source>
        <translation>Er bietet Verschlüsselung an und sagt dann Nein dazu.</translation>
    </message>
    <message>
        <source>It says yes, and then no encryption comes about. The key and the certificate may not belong together, or it knows only versions that nobody takes any more.</source>
        <translation>Er sagt Ja, und dann kommt keine Verschlüsselung zustande. Vielleicht gehören Schlüssel und Zertifikat nicht zusammen, oder er kennt nur Versionen, die niemand mehr annimmt.</translation>
    </message>
    <message>
        <source>Look into the log of the mail server at this time, and update it. The certificate and its key have to be readable and belong together.</source>
        <translation>Sehen Sie im Protokoll des Mailservers zu dieser Zeit nach, und aktualisieren Sie ihn. Das Zertifikat und sein Schlüssel müssen lesbar sein und zusammengehören.</translation>
    </message>
    <message>
        <source>Some senders do not deliver to the server at %1, because it only knows old encryption.</source>
        <translation>Manche Absender stellen dem Server bei %1 nichts zu, weil er nur alte Verschlüsselung kennt.</translation>
    </message>
    <message>
        <source>Versions of TLS before 1.2 were given up in 2021 and can be broken.</source>
        <translation>Versionen von TLS vor 1.2 wurden 2021 aufgegeben und lassen sich brechen.</translation>
    </message>
    <message>
        <source>TLS 1.2 or 1.3</source>
        <translation>TLS 1.2 oder 1.3</translation>
    </message>
    <message>
        <source>Update the mail server, or allow the newer versions. %1</source>
        <translation>Aktualisieren Sie den Mailserver, oder lassen Sie die neueren Versionen zu. %1</translation>
    </message>
    <message>
        <source>Careful senders and mail programs refuse the server at %1, because its certificate only begins on %2.</source>
        <translation>Vorsichtige Absender und Mailprogramme lehnen den Server bei %1 ab, weil sein Zertifikat erst am %2 beginnt.</translation>
    </message>
    <message>
        <source>Careful senders and mail programs refuse the server at %1, because its certificate ended on %2.</source>
        <translation>Vorsichtige Absender und Mailprogramme lehnen den Server bei %1 ab, weil sein Zertifikat am %2 abgelaufen ist.</translation>
    </message>
    <message>
        <source>Most servers deliver all the same. Those that have agreed on it (MTA-STS) do not, and mail programs warn their users.</source>
        <translation>Die meisten Server stellen trotzdem zu. Die das vereinbart haben (MTA-STS), tun es nicht, und Mailprogramme warnen ihre Benutzer.</translation>
    </message>
    <message>
        <source>The certificate of the server at %1 is not made out to %2.</source>
        <translation>Das Zertifikat des Servers bei %1 ist nicht auf %2 ausgestellt.</translation>
    </message>
    <message>
        <source>Most servers deliver all the same. Mail programs warn their users.</source>
        <translation>Die meisten Server stellen trotzdem zu. Mailprogramme warnen ihre Benutzer.</translation>
    </message>
    <message>
        <source>Have %1 added to the certificate when it is renewed.</source>
        <translation>Lassen Sie %1 beim Erneuern in das Zertifikat aufnehmen.</translation>
    </message>
    <message>
        <source>The server at %1 has made its certificate itself.</source>
        <translation>Der Server bei %1 hat sein Zertifikat selbst gemacht.</translation>
    </message>
    <message>
        <source>The certificate of the server at %1 leads to nobody that this computer knows.</source>
        <translation>Das Zertifikat des Servers bei %1 führt zu niemandem, den dieser Computer kennt.</translation>
    </message>
    <message>
        <source>Most servers deliver all the same: between servers encryption counts more than who vouches for it. Mail programs warn their users.</source>
        <translation>Die meisten Server stellen trotzdem zu: Zwischen Servern zählt die Verschlüsselung mehr als, wer für sie bürgt. Mailprogramme warnen ihre Benutzer.</translation>
    </message>
    <message>
        <source>Take a free one of Let&apos;s Encrypt, for example with certbot.</source>
        <translation>Nehmen Sie ein kostenloses von Let&apos;s Encrypt, zum Beispiel mit certbot.</translation>
    </message>
    <message>
        <source>Let the server send the certificates in between, too (the full chain).</source>
        <translation>Lassen Sie den Server auch die Zertifikate dazwischen senden (die volle Kette).</translation>
    </message>
    <message>
        <source>Mail from Outlook, GMX, WEB.DE and others does not come in: the TLSA record at %1 does not fit the server at %2.</source>
        <translation>Mail von Outlook, GMX, WEB.DE und anderen kommt nicht an: Der TLSA-Eintrag bei %1 passt nicht zum Server bei %2.</translation>
    </message>
    <message>
        <source>Mail to the server at %2 may not come in: the TLSA record at %1 does not fit it.</source>
        <translation>Mail an den Server bei %2 kommt vielleicht nicht an: Der TLSA-Eintrag bei %1 passt nicht zu ihm.</translation>
    </message>
    <message>
        <source>The record promises encryption with a certain key (DANE), and the server encrypted nothing.</source>
        <translation>Der Eintrag verspricht Verschlüsselung mit einem bestimmten Schlüssel (DANE), und der Server verschlüsselte nichts.</translation>
    </message>
    <message>
        <source>The record says which key the server has (DANE), and it shows another one. As a rule the certificate was renewed with a new key.</source>
        <translation>Der Eintrag sagt, welchen Schlüssel der Server hat (DANE), und er zeigt einen anderen. Meist wurde das Zertifikat mit einem neuen Schlüssel erneuert.</translation>
    </message>
    <message>
        <source>The record only counts where DNSSEC protects it, which was not seen here.</source>
        <translation>Der Eintrag zählt nur, wo DNSSEC ihn schützt, und das war hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Remove the TLSA record, or have it written anew for the present certificate. Keep the key when the certificate is renewed.</source>
        <translation>Entfernen Sie den TLSA-Eintrag, oder lassen Sie ihn für das jetzige Zertifikat neu schreiben. Behalten Sie den Schlüssel, wenn das Zertifikat erneuert wird.</translation>
    </message>
    <message>
        <source>Passwords of the server at %1 can be read on their way, because it asks for them before anything is encrypted.</source>
        <translation>Passwörter des Servers bei %1 können unterwegs gelesen werden, weil er nach ihnen fragt, bevor etwas verschlüsselt ist.</translation>
    </message>
    <message>
        <source>A stolen password is the most common way onto a blocklist.</source>
        <translation>Ein gestohlenes Passwort ist der häufigste Weg auf eine Sperrliste.</translation>
    </message>
    <message>
        <source>Let the server offer AUTH only after STARTTLS. %1</source>
        <translation>Lassen Sie den Server AUTH erst nach STARTTLS anbieten. %1</translation>
    </message>
    <message>
        <source>They refuse servers that they do not know yet. The letter is written; it goes to the address that the refusal names. If none of your recipients has a mailbox there, you need not write.</source>
        <translation>Dort werden Server abgelehnt, die man noch nicht kennt. Der Brief ist geschrieben; er geht an die Adresse, die in der Ablehnung steht. Hat keiner Ihrer Empfänger dort ein Postfach, brauchen Sie nicht zu schreiben.</translation>
    </message>
    <message>
        <source>The portal of Microsoft (SNDS) shows how much arrives from your addresses and how much of it is called junk; its reports (JMRP) show which mail. The access ends after ten months, as others report; renew it before.</source>
        <translation>Das Portal von Microsoft (SNDS) zeigt, wie viel von Ihren Adressen ankommt und wie viel davon als Spam gemeldet wird; seine Berichte (JMRP) zeigen, welche Mail. Der Zugang endet, wie andere berichten, nach zehn Monaten; erneuern Sie ihn vorher.</translation>
    </message>
    <message>
        <source>Each time a recipient calls your mail junk, Yahoo sends you a report. It goes by the domain of your DKIM signature.</source>
        <translation>Jedes Mal, wenn ein Empfänger Ihre Mail als Spam meldet, schickt Ihnen Yahoo einen Bericht. Es richtet sich nach der Domain Ihrer DKIM-Signatur.</translation>
    </message>
    <message>
        <source>The Postmaster Tools show whether Gmail finds its rules met, and how many recipients call your mail junk.</source>
        <translation>Die Postmaster Tools zeigen, ob Gmail seine Regeln erfüllt sieht und wie viele Empfänger Ihre Mail als Spam melden.</translation>
    </message>
    <message>
        <source>Have the encryption of your mail server put right</source>
        <translation>Die Verschlüsselung Ihres Mailservers in Ordnung bringen lassen</translation>
    </message>
    <message>
        <source>Remove or renew the TLSA record of your mail server</source>
        <translation>Den TLSA-Eintrag Ihres Mailservers entfernen oder erneuern</translation>
    </message>
    <message>
        <source>Let your mail server listen at %1</source>
        <translation>Ihren Mailserver an %1 lauschen lassen</translation>
    </message>
    <message>
        <source>Ask your mail server on the server itself</source>
        <translation>Ihren Mailserver auf dem Server selbst fragen</translation>
    </message>
    <message>
        <source>Ask your provider to open port 25</source>
        <translation>Ihren Anbieter bitten, Port 25 zu öffnen</translation>
    </message>
    <message>
        <source>Let %1 show you what its users complain about</source>
        <translation>Lassen Sie sich von %1 zeigen, worüber sich Empfänger beschweren</translation>
    </message>
    <message>
        <source>Nothing stands beside a comma where a report address belongs, which the standard does not allow: reports may stay away.</source>
        <translation>Neben einem Komma steht nichts, wo eine Berichtsadresse hingehört. Der Standard erlaubt das nicht: Berichte können ausbleiben.</translation>
    </message>
</context>
</TS>
