// SPDX-License-Identifier: Apache-2.0
#include "serverconfig.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace dkim
{

namespace
{

enum class Keys : std::uint8_t { All, OnlyRsa, OnlyItsOwn };

struct Template {
    std::string_view server;
    Keys keys;
    // {domain} and {selector} are filled in, {kind} is "rsa" or "ed25519", {Kind} the same with a capital.
    // {selector}.private.pem and .pkcs1.pem are the exported files.
    std::string_view text;
};

// Which key file each server reads: PKCS#8 or PKCS#1 PEM for most; the Exchange signer and PowerMTA want PKCS#1. On
// Windows accounts go by their SIDs, whose names differ by language: S-1-5-18 is SYSTEM, S-1-5-20 NETWORK SERVICE,
// S-1-5-32-544 Administrators.
constexpr Template templates[] = {
    {"rspamd", Keys::All,
     "install -d -o _rspamd -g _rspamd -m 0750 /var/lib/rspamd/dkim\n"
     "install -o _rspamd -g _rspamd -m 0640 {selector}.private.pem /var/lib/rspamd/dkim/{domain}.{selector}.key\n"
     "\n"
     "# /etc/rspamd/local.d/dkim_signing.conf\n"
     "domain {\n"
     "  {domain} {\n"
     "    selector = \"{selector}\";\n"
     "    path = \"/var/lib/rspamd/dkim/{domain}.{selector}.key\";\n"
     "  }\n"
     "}\n"
     "\n"
     "systemctl reload rspamd\n"},
    {"postfix-opendkim", Keys::All,
     "install -d -o opendkim -g opendkim -m 0700 /etc/dkimkeys\n"
     "install -o opendkim -g opendkim -m 0600 {selector}.private.pem /etc/dkimkeys/{domain}.{selector}.private\n"
     "\n"
     "# /etc/opendkim.conf\n"
     "Mode                s\n"
     "Canonicalization    relaxed/relaxed\n"
     "OversignHeaders     From\n"
     "Domain              {domain}\n"
     "Selector            {selector}\n"
     "KeyFile             /etc/dkimkeys/{domain}.{selector}.private\n"
     "SignatureAlgorithm  {kind}-sha256\n"
     "UserID              opendkim\n"
     "PidFile             /run/opendkim/opendkim.pid\n"
     "Socket              inet:8891@127.0.0.1\n"
     "\n"
     "# /etc/postfix/main.cf\n"
     "smtpd_milters = inet:127.0.0.1:8891\n"
     "non_smtpd_milters = $smtpd_milters\n"
     "milter_default_action = accept\n"
     "\n"
     "systemctl restart opendkim && systemctl reload postfix\n"},
    {"exim", Keys::All,
     "install -o root -g Debian-exim -m 0640 {selector}.private.pem /etc/exim4/dkim.{domain}.{selector}.pem\n"
     "\n"
     "# in the remote_smtp transport\n"
     "dkim_domain = {domain}\n"
     "dkim_selector = {selector}\n"
     "dkim_private_key = /etc/exim4/dkim.{domain}.{selector}.pem\n"
     "dkim_canon = relaxed\n"},
    {"exchange-dkim-signer", Keys::OnlyRsa,
     "copy {selector}.pkcs1.pem \"C:\\Program Files\\Exchange DkimSigner\\keys\\{domain}.{selector}.pem\"\n"
     "icacls \"C:\\Program Files\\Exchange DkimSigner\\keys\\{domain}.{selector}.pem\" /inheritance:r"
     " /grant *S-1-5-32-544:F /grant *S-1-5-20:R\n"
     "\n"
     "# Configuration.DkimSigner: add the domain, with this file as its key (it reads only this form)\n"
     "Domain: {domain}\n"
     "Selector: {selector}\n"
     "Header canonicalization: Relaxed\n"
     "Body canonicalization: Relaxed\n"},
    {"hmailserver", Keys::OnlyRsa,
     "mkdir \"C:\\Program Files (x86)\\hMailServer\\Dkim\"\n"
     "copy {selector}.private.pem \"C:\\Program Files (x86)\\hMailServer\\Dkim\\{domain}.{selector}.pem\"\n"
     "icacls \"C:\\Program Files (x86)\\hMailServer\\Dkim\\{domain}.{selector}.pem\" /inheritance:r"
     " /grant *S-1-5-32-544:F /grant *S-1-5-18:R\n"
     "\n"
     "# Domains > {domain} > DKIM Signing\n"
     "Enabled: yes\n"
     "Private key file: C:\\Program Files (x86)\\hMailServer\\Dkim\\{domain}.{selector}.pem\n"
     "Selector: {selector}\n"
     "Header method: Relaxed\n"
     "Body method: Relaxed\n"
     "Signing algorithm: SHA256\n"},
    {"stalwart", Keys::All,
     "# version 0.16 and later: Management > Domains > DKIM Signatures, a signature of the kind Dkim1{Kind}Sha256\n"
     "Domain: {domain}\n"
     "Selector: {selector}\n"
     "Private key: the content of {selector}.private.pem\n"
     "Canonicalization: relaxed/relaxed\n"
     "\n"
     "# up to version 0.15\n"
     "install -o stalwart -g stalwart -m 0600 {selector}.private.pem /opt/stalwart/etc/{domain}.{selector}.pem\n"
     "\n"
     "# /opt/stalwart/etc/config.toml; by itself it signs with the signatures of these names\n"
     "[signature.\"{kind}-{domain}\"]\n"
     "private-key = \"%{file:/opt/stalwart/etc/{domain}.{selector}.pem}%\"\n"
     "domain = \"{domain}\"\n"
     "selector = \"{selector}\"\n"
     "headers = [\"From\", \"To\", \"Cc\", \"Date\", \"Subject\", \"Message-ID\", \"Reply-To\", \"MIME-Version\"]\n"
     "algorithm = \"{kind}-sha256\"\n"
     "canonicalization = \"relaxed/relaxed\"\n"
     "\n"
     "# where auth.dkim.sign is set already, its list has to hold '{kind}-{domain}'\n"},
    {"powermta", Keys::OnlyRsa,
     "install -o pmta -g pmta -m 0600 {selector}.pkcs1.pem /etc/pmta/{domain}.{selector}.pem\n"
     "\n"
     "# /etc/pmta/config\n"
     "domain-key {selector}, {domain}, /etc/pmta/{domain}.{selector}.pem\n"
     "<domain *>\n"
     "  dkim-sign yes\n"
     "</domain>\n"},
    {"mdaemon", Keys::OnlyItsOwn,
     "# MDaemon makes the key itself and takes none from elsewhere. What to publish then stands in\n"
     "# \\MDaemon\\Pem\\{selector}\\dns_readme.txt\n"
     "# Security > Security Settings > Sender Authentication > DKIM Signing\n"
     "Sign eligible outbound messages using DKIM: yes\n"
     "Default selector: {selector}\n"
     "Create new public and private keys: press\n"
     "Define which messages are eligible for signing: From *@{domain}\n"},
};

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

const Template *templateOf(std::string_view server)
{
    const auto *entry = std::find_if(std::begin(templates), std::end(templates),
                                     [server](const Template &known) { return known.server == server; });
    return entry == std::end(templates) ? nullptr : entry;
}

} // namespace

const std::vector<std::string_view> &knownServers()
{
    static const std::vector<std::string_view> servers = [] {
        std::vector<std::string_view> names;
        for (const Template &entry : templates)
            names.push_back(entry.server);
        return names;
    }();
    return servers;
}

bool canSignWith(std::string_view server, Algorithm algorithm)
{
    const Template *entry = templateOf(server);
    return entry && (algorithm == Algorithm::Rsa || entry->keys == Keys::All);
}

bool makesItsOwnKey(std::string_view server)
{
    const Template *entry = templateOf(server);
    return entry && entry->keys == Keys::OnlyItsOwn;
}

std::optional<std::string> configFor(std::string_view server, const ServerConfig &config)
{
    if (!canSignWith(server, config.algorithm))
        return std::nullopt;
    const bool rsa = config.algorithm == Algorithm::Rsa;
    std::string text(templateOf(server)->text);
    for (const auto &[what, by] : {std::pair<std::string_view, std::string_view>{"{domain}", config.domain},
                                   {"{selector}", config.selector},
                                   {"{kind}", rsa ? "rsa" : "ed25519"},
                                   {"{Kind}", rsa ? "Rsa" : "Ed25519"}})
        text = replaced(std::move(text), what, by);
    return text;
}

} // namespace dkim
