// SPDX-License-Identifier: Apache-2.0
#include "serverconfig.h"

#include <algorithm>

namespace dkim
{

namespace
{

struct Template {
    std::string_view server;
    std::string_view
        text; // {domain} and {selector} are filled in; {selector}.private.pem and .pkcs1.pem are the exported files
};

// Which key file each server reads: PKCS#8 or PKCS#1 PEM for most; the Exchange signer and PowerMTA want PKCS#1.
constexpr Template templates[] = {
    {"rspamd",
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
    {"postfix-opendkim",
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
     "UserID              opendkim\n"
     "Socket              inet:8891@localhost\n"
     "\n"
     "# /etc/postfix/main.cf\n"
     "smtpd_milters = inet:localhost:8891\n"
     "non_smtpd_milters = $smtpd_milters\n"
     "milter_default_action = accept\n"
     "\n"
     "systemctl restart opendkim && systemctl reload postfix\n"},
    {"exim", "install -o root -g Debian-exim -m 0640 {selector}.private.pem /etc/exim4/dkim.{domain}.{selector}.pem\n"
             "\n"
             "# in the remote_smtp transport\n"
             "dkim_domain = {domain}\n"
             "dkim_selector = {selector}\n"
             "dkim_private_key = /etc/exim4/dkim.{domain}.{selector}.pem\n"
             "dkim_canon = relaxed\n"},
    {"exchange-dkim-signer",
     "# Configuration.DkimSigner: add the domain, import {selector}.pkcs1.pem (it reads only this form)\n"
     "Domain: {domain}\n"
     "Selector: {selector}\n"
     "Header canonicalization: Relaxed\n"
     "Body canonicalization: Relaxed\n"},
    {"hmailserver", "# Domains > {domain} > DKIM Signing\n"
                    "Enabled: yes\n"
                    "Private key file: {selector}.private.pem\n"
                    "Selector: {selector}\n"
                    "Header method: Relaxed\n"
                    "Body method: Relaxed\n"
                    "Signing algorithm: SHA256\n"},
    {"stalwart",
     "install -o stalwart -g stalwart -m 0600 {selector}.private.pem /opt/stalwart/etc/{domain}.{selector}.pem\n"
     "\n"
     "# config.toml\n"
     "[signature.\"{selector}-{domain}\"]\n"
     "private-key = \"%{file:/opt/stalwart/etc/{domain}.{selector}.pem}%\"\n"
     "domain = \"{domain}\"\n"
     "selector = \"{selector}\"\n"
     "algorithm = \"rsa-sha256\"\n"
     "canonicalization = \"relaxed/relaxed\"\n"},
    {"powermta", "install -o pmta -g pmta -m 0600 {selector}.pkcs1.pem /etc/pmta/{domain}.{selector}.pem\n"
                 "\n"
                 "# /etc/pmta/config\n"
                 "domain-key {selector}, {domain}, /etc/pmta/{domain}.{selector}.pem\n"
                 "<domain *>\n"
                 "  dkim-sign yes\n"
                 "</domain>\n"},
};

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
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

std::optional<std::string> configFor(std::string_view server, const ServerConfig &config)
{
    const auto *entry = std::find_if(std::begin(templates), std::end(templates),
                                     [server](const Template &known) { return known.server == server; });
    if (entry == std::end(templates))
        return std::nullopt;
    return replaced(replaced(std::string(entry->text), "{domain}", config.domain), "{selector}", config.selector);
}

} // namespace dkim
