// SPDX-License-Identifier: Apache-2.0
#include "settings.h"

namespace smtp
{

namespace
{

struct Settings {
    Software software;
    std::string_view called;
    std::string_view name, tls, authInTls, noRelay; // {name} is filled in
};

// By each program's own manual, as of 2026-11.
constexpr Settings all[] = {
    {Software::Postfix, "Postfix", "myhostname = {name}",
     "smtpd_tls_security_level = may, smtp_tls_security_level = may, smtpd_tls_chain_files = KEY, CERTIFICATE",
     "smtpd_tls_auth_only = yes",
     "mynetworks = 127.0.0.0/8 [::1]/128, "
     "smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination"},
    {Software::Exim, "Exim", "primary_hostname = {name}",
     "tls_advertise_hosts = *, tls_certificate = FILE, tls_privatekey = FILE",
     "auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}", "hostlist relay_from_hosts = 127.0.0.1 : ::1"},
    {Software::Exchange, "Exchange",
     "Set-SendConnector -Identity NAME -Fqdn {name}, Set-ReceiveConnector -Identity NAME -Fqdn {name}",
     "Enable-ExchangeCertificate -Thumbprint T -Services SMTP",
     "Set-ReceiveConnector -Identity NAME -AuthMechanism Tls,BasicAuth,BasicAuthRequireTLS",
     "Get-ReceiveConnector NAME | Remove-ADPermission -User \"NT AUTHORITY\\ANONYMOUS LOGON\" "
     "-ExtendedRights ms-Exch-SMTP-Accept-Any-Recipient"},
    {Software::Sendmail, "Sendmail", "define(`confDOMAIN_NAME', `{name}')",
     "define(`confSERVER_CERT', `FILE'), define(`confSERVER_KEY', `FILE')", "define(`confAUTH_OPTIONS', `A p y')",
     "FEATURE(`promiscuous_relay') has to go"},
    {Software::OpenSmtpd, "OpenSMTPD", "/etc/mail/mailname: {name}", "listen on INTERFACE tls pki NAME",
     "listen on INTERFACE tls-require auth", "match from any for any … has to go; match from auth for any …"},
    {Software::HMailServer, "hMailServer", "Settings > Protocols > SMTP > Delivery of e-mail > Local host name: {name}",
     "Settings > Advanced > TCP/IP ports > 25 > Connection security: STARTTLS (Optional)",
     "Settings > Advanced > TCP/IP ports > 25 > Connection security: STARTTLS (Required)",
     "Settings > Advanced > IP Ranges > Internet > Allow deliveries: not External to external"},
    {Software::MDaemon, "MDaemon", "Setup > Domain Manager > Host Name & IP > SMTP host name: {name}",
     "Security > Security Settings > SSL & TLS > MDaemon > Enable STARTTLS",
     "Security > Security Settings > Sender Authentication > SMTP Authentication: not before TLS",
     "Security > Security Settings > Relay Settings > Do not allow message relaying"},
    {Software::Stalwart, "Stalwart", "server.hostname: {name}", "server.listener.smtp.tls.enable = true",
     "session.auth.mechanisms only if is_tls", "session.rcpt.relay = !is_empty(authenticated_as)"},
    {Software::PowerMta, "PowerMTA", "host-name {name}", "<source 0/0> allow-starttls yes",
     "<source 0/0> require-starttls-before-auth yes", "<source 0/0> always-allow-relaying no"},
};

std::string_view textOf(const Settings &settings, Setting setting)
{
    switch (setting) {
    case Setting::Name:
        return settings.name;
    case Setting::Tls:
        return settings.tls;
    case Setting::AuthInTls:
        return settings.authInTls;
    case Setting::NoRelay:
        return settings.noRelay;
    }
    return {};
}

std::string filled(std::string_view text, const std::string &name)
{
    constexpr std::string_view mark = "{name}";
    std::string out(text);
    const std::string value = name.empty() ? "mail.example.com" : name;
    for (std::size_t at = out.find(mark); at != std::string::npos; at = out.find(mark, at + value.size()))
        out.replace(at, mark.size(), value);
    return out;
}

} // namespace

std::string_view nameOf(Software software)
{
    for (const Settings &one : all) {
        if (one.software == software)
            return one.called;
    }
    return {};
}

std::string settingOf(Software software, Setting setting, const std::string &name)
{
    std::string out;
    for (const Settings &one : all) {
        const bool isCommon =
            one.software == Software::Postfix || one.software == Software::Exim || one.software == Software::Exchange;
        if (one.software == software)
            return filled(textOf(one, setting), name);
        if (isCommon)
            out += (out.empty() ? "" : "; ") + std::string(one.called) + ": " + filled(textOf(one, setting), name);
    }
    return out;
}

} // namespace smtp
