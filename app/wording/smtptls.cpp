// SPDX-License-Identifier: Apache-2.0
// How the mail server encrypts.
#include "topics.h"

#include "core/smtp/transcript.h"

namespace wording
{

using ::smtp::Setting;
using ::smtp::Trouble;

namespace
{

QString renewIt()
{
    return tr("Have the certificate renewed, and see to it that this happens by itself (ACME, for example with "
              "certbot), and that the mail server reads the new one.");
}

} // namespace

Words words(const Finding &finding, const finding::SmtpStarttlsMissing &said)
{
    Words words;
    words.summary = tr("Mail to the server at %1 can be read on its way, because it offers no encryption (STARTTLS).")
                        .arg(shown(finding.subject));
    words.why = tr("Some senders deliver nothing without it. Gmail asks senders for it as well, and a server that "
                   "does not offer it often does not use it.");
    words.fix = tr("Switch encryption on, for mail that comes in and for mail that goes out. %1")
                    .arg(toSet(said.software, Setting::Tls));
    return words;
}

Words words(const Finding &finding, const finding::SmtpStarttlsBroken &said)
{
    Words words;
    words.summary =
        tr("Mail to the server at %1 may be late or lost: it offers encryption (STARTTLS), which then fails.")
            .arg(shown(finding.subject));
    switch (said.how) {
    case Trouble::Injected:
        words.why = tr("Between its yes and the encryption more words came in plain. Whoever is on the way could slip "
                       "in words like that (CVE-2011-0411); a careful sender hangs up.");
        break;
    case Trouble::None:
        words.why = tr("It offers encryption and then says no to it.");
        break;
    default:
        words.why = tr("It says yes, and then no encryption comes about. The key and the certificate may not belong "
                       "together, or it knows only versions that nobody takes any more.");
        break;
    }
    words.found = shown(said.reply);
    words.fix = tr("Look into the log of the mail server at this time, and update it. The certificate and its key "
                   "have to be readable and belong together.");
    return words;
}

Words words(const Finding &finding, const finding::SmtpTlsOld &said)
{
    Words words;
    words.summary = tr("Some senders do not deliver to the server at %1, because it only knows old encryption.")
                        .arg(shown(finding.subject));
    words.why = tr("Versions of TLS before 1.2 were given up in 2021 and can be broken.");
    words.wanted = tr("TLS 1.2 or 1.3");
    words.fix = tr("Update the mail server, or allow the newer versions. %1").arg(toSet(said.software, Setting::Tls));
    return words;
}

Words words(const Finding &finding, const finding::SmtpCertificateExpired &said)
{
    Words words;
    words.summary = said.isEarly
                        ? tr("Careful senders and mail programs refuse the server at %1, because its certificate only "
                             "begins on %2.")
                              .arg(shown(finding.subject), shown(said.date))
                        : tr("Careful senders and mail programs refuse the server at %1, because its certificate "
                             "ended on %2.")
                              .arg(shown(finding.subject), shown(said.date));
    words.why = tr("Most servers deliver all the same. Those that have agreed on it (MTA-STS) do not, and mail "
                   "programs warn their users.");
    words.found = shown(said.date);
    words.fix = renewIt();
    return words;
}

Words words(const Finding &finding, const finding::SmtpCertificateName &said)
{
    Words words;
    words.summary =
        tr("The certificate of the server at %1 is not made out to %2.").arg(shown(finding.subject), shown(said.host));
    words.why = tr("Most servers deliver all the same. Mail programs warn their users.");
    words.found = joined(said.names);
    words.wanted = shown(said.host);
    words.fix = tr("Have %1 added to the certificate when it is renewed.").arg(shown(said.host));
    return words;
}

Words words(const Finding &finding, const finding::SmtpCertificateUntrusted &said)
{
    Words words;
    words.summary = said.selfSigned
                        ? tr("The server at %1 has made its certificate itself.").arg(shown(finding.subject))
                        : tr("The certificate of the server at %1 leads to nobody that this computer knows.")
                              .arg(shown(finding.subject));
    words.why = tr("Most servers deliver all the same: between servers encryption counts more than who vouches for "
                   "it. Mail programs warn their users.");
    words.fix = said.selfSigned ? tr("Take a free one of Let's Encrypt, for example with certbot.")
                                : tr("Let the server send the certificates in between, too (the full chain).");
    return words;
}

Words words(const Finding &finding, const finding::SmtpTlsaMismatch &said)
{
    Words words;
    words.summary =
        finding.severity == Severity::Error
            ? tr("Mail from Outlook, GMX, WEB.DE and others does not come in: the TLSA record at %1 does not fit the "
                 "server at %2.")
                  .arg(shown(said.name), shown(finding.subject))
            : tr("Mail to the server at %2 may not come in: the TLSA record at %1 does not fit it.")
                  .arg(shown(said.name), shown(finding.subject));
    words.why = said.noTls ? tr("The record promises encryption with a certain key (DANE), and the server encrypted "
                                "nothing.")
                           : tr("The record says which key the server has (DANE), and it shows another one. As a rule "
                                "the certificate was renewed with a new key.");
    if (!said.validated)
        words.why += QLatin1Char(' ') + tr("The record only counts where DNSSEC protects it, which was not seen here.");
    words.fix = tr("Remove the TLSA record, or have it written anew for the present certificate. Keep the key when the "
                   "certificate is renewed.");
    return words;
}

Words words(const Finding &finding, const finding::SmtpAuthInPlain &said)
{
    Words words;
    words.summary =
        tr("Passwords of the server at %1 can be read on their way, because it asks for them before anything is "
           "encrypted.")
            .arg(shown(finding.subject));
    words.why = tr("A stolen password is the most common way onto a blocklist.");
    words.fix = tr("Let the server offer AUTH only after STARTTLS. %1").arg(toSet(said.software, Setting::AuthInTls));
    return words;
}

} // namespace wording
