// SPDX-License-Identifier: Apache-2.0
// What receivers really say when they refuse mail, with made-up names and addresses: whose it is, and what it means.
#undef QT_NO_CAST_FROM_ASCII
#include "bouncebook.h"
#include "suite.h"

#include "core/bounce/reader.h"

#include <QTest>

#include <algorithm>

namespace
{

struct Form {
    const char *said;
    const char *receiver;
    const char *code;
    const char *cause;
};
constexpr Form forms[] = {
    {"550-5.7.26 Your email has been blocked because the sender is unauthenticated. 550-5.7.26 Gmail requires all "
     "senders to authenticate with either SPF or DKIM. 550-5.7.26 550-5.7.26 Authentication results: 550-5.7.26 DKIM = "
     "did not pass 550-5.7.26 SPF [example.com] with ip: [192.0.2.1] = did not pass 550 5.7.26 "
     "https://support.google.com/mail/answer/81126#authentication a1-20020a - gsmtp",
     "Gmail", "5.7.26", "auth"},
    {"550-5.7.26 Unauthenticated email from example.com is not accepted due to 550-5.7.26 domain's DMARC policy. "
     "Please contact the administrator of 550 5.7.26 example.com domain. - gsmtp",
     "Gmail", "5.7.26", "dmarc"},
    {"550-5.7.26 The MAIL FROM domain [example.com] has an SPF record with a hard 550-5.7.26 fail policy (-all) but it "
     "fails to pass SPF checks with the ip: 550 5.7.26 [192.0.2.1]. - gsmtp",
     "Gmail", "5.7.26", "spf"},
    {"550 5.7.25 [192.0.2.1] The IP address sending this message does not have a PTR record setup, or the "
     "corresponding forward DNS entry does not point to the sending IP. - gsmtp",
     "Gmail", "5.7.25", "no-ptr"},
    {"550 5.7.1 [2001:db8::1] Our system has detected that this message does not meet IPv6 sending guidelines "
     "regarding PTR records and authentication. - gsmtp",
     "Gmail", "5.7.1", "no-ptr"},
    {"550 5.7.1 [192.0.2.1 19] Our system has detected that this message is likely suspicious due to the very low "
     "reputation of the sending domain. - gsmtp",
     "Gmail", "5.7.1", "reputation"},
    {"550-5.7.1 [192.0.2.1] Our system has detected that this message is 550-5.7.1 likely unsolicited mail. To reduce "
     "the amount of spam sent to Gmail, 550 5.7.1 this message has been blocked. - gsmtp",
     "Gmail", "5.7.1", "content"},
    {"550 5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers. Please use "
     "the SMTP relay at your service provider instead. - gsmtp",
     "Gmail", "5.7.1", "dynamic-address"},
    {"550 5.7.30 This mail has been blocked because DKIM does not pass. Gmail requires all large senders to "
     "authenticate with DKIM. - gsmtp",
     "Gmail", "5.7.30", "dkim"},
    {"550 5.7.30 Basic authentication is not supported for Client Submission.", "Microsoft 365", "5.7.30", "login"},
    {"421 4.7.32 This mail has been rate limited because there is no DMARC alignment - gsmtp", "Gmail", "4.7.32",
     "dmarc"},
    {"550 5.7.40 Your email has been blocked because the sending domain does not have a DMARC record. Gmail requires "
     "all large senders to have one.",
     "Gmail", "5.7.40", "dmarc"},
    {"421 4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address. - gsmtp",
     "Gmail", "4.7.28", "rate"},
    {"451 4.7.24 The SPF record of the sending domain has one or more suspicious entries. - gsmtp", "Gmail", "4.7.24",
     "spf"},
    {"550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the "
     "recipient's email address for typos or 550 5.1.1 unnecessary spaces. - gsmtp",
     "Gmail", "5.1.1", "mailbox"},
    {"452-4.2.2 The recipient's inbox is out of storage space. - gsmtp", "Gmail", "4.2.2", "mailbox-full"},
    {"552-5.2.3 Your message exceeded Google's message size limits. 552 5.2.3 "
     "https://support.google.com/mail/answer/6584 - gsmtp",
     "Gmail", "5.2.3", "size"},
    {"550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to "
     "authenticate with either SPF or DKIM. See https://senders.yahooinc.com/smtp-error-codes",
     "Yahoo, AOL", "5.7.9", "auth"},
    {"421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - "
     "4.16.55.1; see https://postmaster.yahooinc.com/error-codes",
     "Yahoo, AOL", "4.7.0", "reputation"},
    {"554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit "
     "https://postmaster.yahooinc.com/error-codes",
     "Yahoo, AOL", "", "content"},
    {"553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list; see "
     "http://postmaster.yahoo.com/550-bl23.html",
     "Yahoo, AOL", "5.7.1", "listed"},
    {"451 Message temporarily deferred due to unresolvable RFC.5321 from domain. See "
     "https://senders.yahooinc.com/error-codes#unresolvable-from-domain",
     "Yahoo, AOL", "", "sender-domain"},
    {"554 delivery error: dd This user doesn't have a yahoo.com account (info@example.com) [-9] - "
     "mta1.mail.ne1.yahoo.com",
     "Yahoo, AOL", "", "mailbox"},
    {"550 5.7.515 Access denied, sending domain EXAMPLE.COM doesn't meet the required authentication level. The "
     "sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender. "
     "Spf= Fail , Dkim= Pass , DMARC= Pass",
     "Outlook.com, Hotmail", "5.7.515", "auth"},
    {"550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider "
     "since part of their network is on our block list (S3150). You can also refer your provider to "
     "http://mail.live.com/mail/troubleshooting.aspx#errors. [AM4PEPF00025F9A.EURPRD83.prod.outlook.com]",
     "Outlook.com, Hotmail", "5.7.1", "blocked"},
    {"451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. For e-mail "
     "delivery information, see https://postmaster.live.com (S775) "
     "[DB5EUR02FT004.eop-EUR02.prod.protection.outlook.com]",
     "Outlook.com, Hotmail", "4.7.650", "reputation"},
    {"550 5.7.1 Service unavailable, MailFrom domain is listed in Spamhaus. To request removal from this list see "
     "https://www.spamhaus.org/query/lookup/ (S8002) [DB5EUR02FT004.eop-EUR02.prod.protection.outlook.com]",
     "Outlook.com, Hotmail", "5.7.1", "listed"},
    {"550 5.7.606 Access denied, banned sending IP [192.0.2.1]. To request removal from this list please visit "
     "https://sender.office.com/ and follow the directions.",
     "Microsoft 365", "5.7.606", "blocked"},
    {"550 5.7.511 Access denied, banned sender[192.0.2.1]. To request removal from this list please forward this "
     "message to delist@messaging.microsoft.com. [DB5EUR02FT004.eop-EUR02.prod.protection.outlook.com]",
     "Microsoft 365", "5.7.511", "blocked"},
    {"550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.1", "Microsoft 365",
     "5.7.23", "spf"},
    {"550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of "
     "reject. [DB5EUR02FT004.eop-EUR02.prod.protection.outlook.com]",
     "Microsoft 365", "5.7.509", "dmarc"},
    {"550 5.7.25 The sending IPv6 address [2001:db8::1] must have a reverse DNS record. "
     "[DB5EUR02FT004.eop-EUR02.prod.protection.outlook.com]",
     "Microsoft 365", "5.7.25", "no-ptr"},
    {"550 5.7.506 Access Denied, Bad HELO [DB5EUR02FT004.eop-EUR02.prod.protection.outlook.com]", "Microsoft 365",
     "5.7.506", "ehlo"},
    {"550 5.4.1 Recipient address rejected: Access denied. For more information see https://aka.ms/EXOSmtpErrors "
     "[DB5EUR02FT004.eop-EUR02.prod.protection.outlook.com]",
     "Microsoft 365", "5.4.1", "mailbox"},
    {"550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient info@example.com not found by SMTP address lookup",
     "Microsoft 365", "5.1.10", "mailbox"},
    {"450 4.7.26 Service does not accept messages sent over IPv6 [2001:db8::1] unless they pass either SPF or DKIM "
     "validation (message not signed) [DB5EUR02FT004.eop-EUR02.prod.protection.outlook.com]",
     "Microsoft 365", "4.7.26", "auth"},
    {"554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks. See "
     "https://support.apple.com/en-us/HT204137 for mailing best practices",
     "Apple iCloud", "5.7.1", "auth"},
    {"550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137",
     "Apple iCloud", "5.7.1", "policy"},
    {"554 5.7.1 [HM08] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137",
     "Apple iCloud", "5.7.1", "policy"},
    {"554 5.7.1 Your message was rejected due to example.com's DMARC policy. See "
     "https://support.apple.com/en-us/HT204137 for info",
     "Apple iCloud", "5.7.1", "dmarc"},
    {"421 4.7.1 Messages to info@icloud.com deferred due to excessive volume. Try again later - "
     "https://support.apple.com/en-us/HT204137",
     "Apple iCloud", "4.7.1", "rate"},
    {"554-gmx.net (mxgmx104) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record. "
     "554 For explanation visit https://postmaster.gmx.net/en/case?c=r0103&i=ip&v=192.0.2.1",
     "GMX, WEB.DE, mail.com, IONOS", "", "ptr-generic"},
    {"554-web.de (mxweb111) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. "
     "554 For explanation visit https://postmaster.web.de/en/case?c=r0201&i=ip&v=192.0.2.1",
     "GMX, WEB.DE, mail.com, IONOS", "", "listed"},
    {"550-Requested action not taken: mailbox unavailable 550-Reject due to SPF policy. 550 For explanation visit "
     "https://postmaster.gmx.net/en/case?c=r0601",
     "GMX, WEB.DE, mail.com, IONOS", "", "spf"},
    {"550-Requested action not taken: mailbox unavailable 550-Reject due to policy restrictions. 550 For explanation "
     "visit https://postmaster.web.de/en/case?c=hi",
     "GMX, WEB.DE, mail.com, IONOS", "", "blocked"},
    {"550-Requested action not taken: mailbox unavailable 550-invalid DNS MX or A/AAAA resource record 550 For "
     "explanation visit https://postmaster.gmx.net/",
     "GMX, WEB.DE, mail.com, IONOS", "", "sender-domain"},
    {"554 IP=192.0.2.1 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for "
     "reset. (NOWL)",
     "T-Online", "", "reputation"},
    {"554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to "
     "clarify.) (BL)",
     "T-Online", "", "blocked"},
    {"554 IP=192.0.2.1 - Dialup/transient IP not allowed. Use a mailgateway or contact toda@rx.t-online.de if "
     "obsolete. (DIAL)",
     "T-Online", "", "dynamic-address"},
    {"550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]", "Orange", "5.2.0", "content"},
    {"550 mwinf5c14 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. "
     "OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=192.0.2.1 [102]",
     "Orange", "", "listed"},
    {"421 mwinf5c79 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. "
     "OFR005_104 [104]",
     "Orange", "", "rate"},
    {"501 5.1.0 Emetteur invalide. Invalid Sender. OFR004_405 [405]", "Orange", "5.1.0", "sender-domain"},
    {"571 5.7.1 Message refused, DMARC verification Failed. OFR_517", "Orange", "5.7.1", "dmarc"},
    {"550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]", "Orange", "5.1.1",
     "mailbox"},
    {"550 5.7.1 Service unavailable; client [192.0.2.1] blocked using Spamhaus https://www.spamhaus.org/lookup/ "
     "LPNAAA_101",
     "La Poste", "5.7.1", "listed"},
    {"550 5.5.0 SPF: 192.0.2.1 is not allowed to send mail. LPN004_401", "La Poste", "5.5.0", "spf"},
    {"550 5.7.20 Message refuse, DKIM n'est pas configure sur votre domaine d'expedition. Message refused, DKIM is not "
     "configured on your sending domain. LPN007_402",
     "La Poste", "5.7.20", "dkim"},
    {"450 4.7.1 SFR_IN_101 Service refused due to bad behavior", "SFR", "4.7.1", "reputation"},
    {"554 resimta-po-1v.sys.comcast.net comcast 192.0.2.1 Comcast requires that all mail servers must have a PTR "
     "record with a valid Reverse DNS entry.",
     "Comcast", "", "no-ptr"},
    {"554 resimta-ch2-1v.sys.comcast.net comcast 192.0.2.1 found on one or more DNSBLs, see "
     "http://postmaster.comcast.net/smtp-error-codes.php#BL000010",
     "Comcast", "", "listed"},
    {"554 resimta-ch2-1v.sys.comcast.net comcast 192.0.2.1 Comcast block for spam. Please see "
     "http://postmaster.comcast.net/smtp-error-codes.php#BL000000",
     "Comcast", "", "blocked"},
    {"550 5.7.1 ESMTP server not available - Reverse DNS AUP#I-1100", "Spectrum", "5.7.1", "no-ptr"},
    {"554 cxr.rr.com ESMTP server not available AUP#I-1220", "Spectrum", "", "listed"},
    {"554 dukecmimpi01.coxmail.com cox 192.0.2.1 DNS check failure - try again later AUP#CXDNS", "Cox", "", "no-ptr"},
    {"554 eastrmimpi110 cox 192.0.2.1 blocked. Error Code: IPBL1000 refer to Error Codes section AUP#IPBL1000", "Cox",
     "", "listed"},
    {"521 5.7.1 Service unavailable. 192.0.2.1 blocked for abuse. See http://att.net/blocks", "AT&T", "5.7.1",
     "blocked"},
    {"554 IB103. Connection refused. 192.0.2.1 has a poor reputation on Cloudmark Sender Intelligence (CSI). Please "
     "visit https://www.secureserver.net/help/a-40685",
     "GoDaddy", "", "listed"},
    {"421 Temporarily rejected. Reverse DNS for 192.0.2.1 failed. IB108 <https://www.secureserver.net/help/a-40685>",
     "GoDaddy", "", "no-ptr"},
    {"550 192.0.2.1 is not allowed to send from <example.com> per its SPF Record. Please inspect your SPF settings, "
     "and try again. IB508 <https://www.secureserver.net/help/a-40685>",
     "GoDaddy", "", "spf"},
    {"host mx1.emailsrvr.com[192.0.2.9] said: 450 4.7.1 Client host 192.0.2.1 has no PTR record (G1F)", "Rackspace",
     "4.7.1", "no-ptr"},
    {"550 SPF check failed. http://service.mail.qq.com/detail/122/72", "QQ, Tencent", "", "spf"},
    {"550 Connection denied. https://service.mail.qq.com/detail/122/170", "QQ, Tencent", "", "reputation"},
    {"550 Domain frequency limited. https://service.mail.qq.com/detail/122/173", "QQ, Tencent", "", "rate"},
    {"550 MI:SPF 163 mx1,wKgB http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1", "163, 126, NetEase", "", "spf"},
    {"554 DT:SPM 163 mx2 http://mail.163.com/help/help_spam_16.htm", "163, 126, NetEase", "", "content"},
    {"421 HL:REP 163 mx3 http://mail.163.com/help/help_spam_16.htm", "163, 126, NetEase", "", "reputation"},
    {"550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=abc or report details to "
     "abuse@corp.mail.ru. Error code: 1.",
     "Mail.ru", "", "content"},
    {"554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1", "Yandex", "5.7.1", "content"},
    {"host mx-in.hostpoint.ch[192.0.2.9] said: 550-SPF-check failed: 550 example.com doesn't allow sending mails from "
     "192.0.2.1",
     "Hostpoint", "", "spf"},
    {"550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1", "Proofpoint", "5.7.0", "reputation"},
    {"554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1", "Proofpoint", "", "reputation"},
    {"host eu-smtp-inbound-1.mimecast.com[192.0.2.9] said: 550 DMARC Sender Invalid - envelope rejected - "
     "https://community.mimecast.com/docs/DOC-1369#550",
     "Mimecast", "", "dmarc"},
    {"host eu-smtp-inbound-1.mimecast.com[192.0.2.9] said: 451 Internal resources are temporarily unavailable - "
     "https://community.mimecast.com/docs/DOC-1369#451",
     "Mimecast", "", "greylisted"},
    {"554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using b.barracudacentral.org; "
     "http://www.barracudanetworks.com/reputation/?pr=1&ip=192.0.2.1",
     "", "5.7.1", "listed"},
    {"554-mx1.example.net 554 Your access to this mail system has been rejected due to the sending MTA's poor "
     "reputation. If you believe that this failure is in error, please contact the intended recipient via alternate "
     "means.",
     "Cisco Secure Email", "", "reputation"},
    {"host cluster1.eu.messagelabs.com[192.0.2.9] said: 553 Message filtered. (#5.7.1)",
     "Symantec Email Security.cloud", "5.7.1", "content"},
    {"550 5.7.26 <info@example.com>: ETP205 DMARC Failure for domain", "Trellix (FireEye)", "5.7.26", "dmarc"},
    {"554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; "
     "https://www.spamhaus.org/query/ip/192.0.2.1",
     "", "5.7.1", "listed"},
    {"554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example.org", "", "5.7.1", "listed"},
    {"550 5.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]", "", "5.7.1", "no-ptr"},
    {"450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.1]", "", "4.7.1", "no-ptr"},
    {"504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname", "", "5.5.2", "ehlo"},
    {"550 5.1.8 <info@example.com>: Sender address rejected: Domain not found", "", "5.1.8", "sender-domain"},
    {"554 5.7.1 <info@example.net>: Relay access denied", "", "5.7.1", "relay"},
    {"550 5.1.1 <info@example.net>: Recipient address rejected: User unknown in virtual mailbox table", "", "5.1.1",
     "mailbox"},
    {"552 5.2.2 Over quota", "", "5.2.2", "mailbox-full"},
    {"450 4.2.0 <info@example.net>: Recipient address rejected: Greylisted, see "
     "http://postgrey.schweikert.ch/help/example.net.html",
     "", "4.2.0", "greylisted"},
    {"552 5.3.4 Message size exceeds fixed limit", "", "5.3.4", "size"},
    {"530 5.7.0 Must issue a STARTTLS command first", "", "5.7.0", "tls"},
    {"554 5.4.6 Too many hops", "", "5.4.6", "loop"},
    {"connect to mail.example.net[192.0.2.9]:25: Connection timed out", "", "", "no-answer"},
    {"550 spam detected", "", "", "content"},
    {"550 message content rejected", "", "", "content"},
    {"550 5.2.2 user quota exceeded", "", "5.2.2", "mailbox-full"},
    {"550 SPF check failed", "", "", "spf"},
    {"550 5.7.20 No passing DKIM signature found", "", "5.7.20", "dkim"},
    {"550 5.7.1 Nothing that anybody else says", "", "5.7.1", "unknown"},
};

} // namespace

class TestBounceForms : public QObject
{
    Q_OBJECT

private slots:
    void form_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("receiver");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("cause");
        for (const Form &form : forms)
            QTest::addRow("%.120s", form.said) << form.said << form.receiver << form.code << form.cause;
    }
    void form()
    {
        QFETCH(QString, said);
        const bounce::Reading reading = bounce::readingOf(shippedBook(), said.toStdString());
        QTEST(QString::fromStdString(std::string(toText(reading.cause))), "cause");
        QTEST(reading.isKnownReceiver ? QString::fromStdString(reading.receiver) : QString(), "receiver");
        QTEST(QString::fromStdString(reading.enhanced), "code");
        QCOMPARE(reading.isRecognized, reading.cause != bounce::Cause::Unknown);
    }

    /// The rules of the table itself.
    void everyPhraseOfTheTableIsFound()
    {
        const bounce::Table &table = shippedBook().table();
        QVERIFY(table.entries.size() >= 120);
        QVERIFY(table.receivers.size() >= 25);
        for (const bounce::Entry &entry : table.entries) {
            QVERIFY2(entry.cause != bounce::Cause::Unknown, entry.receiver.c_str());
            for (const std::string &phrase : entry.phrases) {
                std::string text = phrase;
                std::replace(text.begin(), text.end(), '*', 'z');
                bounce::Reply reply{"550", "5.7.1", {}, text};
                if (!entry.codes.empty() && entry.codes.front().size() == 3)
                    reply.basic = entry.codes.front();
                else if (!entry.codes.empty())
                    reply.enhanced = '5' + entry.codes.front().substr(1);
                for (const bounce::Receiver &receiver : table.receivers) {
                    if (receiver.id == entry.receiver)
                        reply.host = "mx" + receiver.hosts.front();
                }
                QVERIFY2(shippedBook().read(reply).isRecognized, phrase.c_str());
            }
        }
    }

    void badEntries_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("problem");
        const QByteArray rest = "'source':'https://a.example/','as_of':'2026-11',";
        QTest::newRow("good") << rest + "'receiver':'one','phrases':['no thanks'],'cause':'spf','advice':'form'" << "";
        QTest::newRow("by its code") << rest + "'codes':['x.7.23','550'],'cause':'spf'" << "";
        QTest::newRow("neither phrase nor code") << rest + "'cause':'spf'" << "phrases";
        QTest::newRow("unknown cause") << rest + "'phrases':['no thanks'],'cause':'weather'" << "cause";
        QTest::newRow("unknown advice") << rest + "'phrases':['no thanks'],'cause':'spf','advice':'pray'" << "advice";
        QTest::newRow("unknown receiver")
            << rest + "'receiver':'two','phrases':['no thanks'],'cause':'spf'" << "receiver";
        QTest::newRow("a phrase in capitals") << rest + "'phrases':['No thanks'],'cause':'spf'" << "phrases";
        QTest::newRow("a phrase of stars") << rest + "'phrases':['*thanks'],'cause':'spf'" << "phrases";
        QTest::newRow("a code of two numbers") << rest + "'codes':['5.7'],'cause':'spf'" << "codes";
        QTest::newRow("a link that is none")
            << rest + "'phrases':['no thanks'],'cause':'spf','link':'javascript:x'" << "link";
        QTest::newRow("no source") << QByteArray("'phrases':['no thanks'],'cause':'spf','as_of':'2026-11'") << "source";
        QTest::newRow("no date") << QByteArray("'phrases':['no thanks'],'cause':'spf','source':'https://a.example/'")
                                 << "as_of";
    }
    void badEntries()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, problem);
        const QByteArray source = "'source':'https://a.example/','as_of':'2026-11'";
        QByteArray json =
            "{'schema':1,'as_of':'2026-11','receivers':[{'id':'one','name':'One','hosts':['.one.example']," + source +
            "}],'lists':[{'name':'L','marks':['l.example']," + source + "}],'refusals':[{" + fields + "}]}";
        const auto read = catalogue::readBounces(json.replace('\'', '"'));
        const auto *found = std::get_if<catalogue::Problem>(&read);
        QCOMPARE(!found, problem.isEmpty());
        QVERIFY2(!found || found->what.contains(problem), found ? qPrintable(found->what) : "");
    }
};

MAILWORTHY_TEST(TestBounceForms, QCoreApplication)
#include "tst_bounce_forms.moc"
