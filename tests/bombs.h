// SPDX-License-Identifier: Apache-2.0
// What strangers could publish to hurt whoever looks: one zone text each, of up to 64 kB per record set.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace test
{

/// One TXT record (or `type`) of any octets, cut into strings of 255.
inline std::string txt(std::string_view name, std::string_view octets, std::string_view type = "TXT")
{
    static constexpr std::string_view digits = "0123456789";
    std::string line(name);
    line.append(" ").append(type);
    for (std::size_t at = 0; at == 0 || at < octets.size(); at += 255) {
        line += " \"";
        for (const char c : octets.substr(at, 255)) {
            const auto value = static_cast<unsigned char>(c);
            if (value > ' ' - 1 && value < 0x7f && c != '"' && c != '\\') {
                line += c;
                continue;
            }
            line += '\\';
            line += digits[value / 100];
            line += digits[value / 10 % 10];
            line += digits[value % 10];
        }
        line += '"';
    }
    return line + '\n';
}

inline std::string times(std::size_t count, const std::function<std::string(std::size_t)> &part)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += part(i);
    return all;
}

inline std::string times(std::size_t count, std::string_view part)
{
    return times(count, [part](std::size_t) { return std::string(part); });
}

inline std::string quad(std::string_view head, std::size_t i)
{
    return std::string(head) + std::to_string(i / 250) + '.' + std::to_string(1 + i % 250);
}

/// The parts of an ordinary domain; a bomb takes the place of one or more.
struct World {
    std::string apex = "example.com. SOA ns1.example.com. hostmaster.example.com. 1 14400 3600 1209600 900\n"
                       "example.com. NS ns1.example.com.\nns1.example.com. A 25.203.0.53\n";
    std::string mx = "example.com. MX 10 mail.example.com.\n";
    std::string host = "mail.example.com. A 25.203.113.25\n";
    std::string reverse = "25.113.203.25.in-addr.arpa. PTR mail.example.com.\n";
    std::string spf = "example.com. TXT \"v=spf1 ip4:25.203.113.25 -all\"\n";
    std::string dkim; // at s1
    std::string dmarc = "_dmarc.example.com. TXT \"v=DMARC1; p=none; rua=mailto:dmarc@example.com\"\n";
    std::string more;

    [[nodiscard]] std::string text() const
    {
        return "$TTL 3600\n" + apex + mx + host + reverse + spf + dkim + dmarc + more;
    }
};

struct Bomb {
    const char *name;
    std::string zone;
};

constexpr std::size_t most = 60000; // octets, with room for the rest of the message

/// Records of many strings, and many records.
inline void addSpfBombsOfStrings(std::vector<Bomb> &bombs)
{
    const auto number = [](std::size_t i) { return std::to_string(i); };
    World world;
    world.spf = "example.com. TXT \"v=spf1 ip4:192.0.2.1\" \"m\"\n";
    bombs.push_back({"a seam before one letter", world.text()});
    world.spf = "example.com. TXT" + times(30000, " \"a\"") + '\n';
    bombs.push_back({"strings of one octet", world.text()});
    world.spf = times(2500, [&](auto i) { return txt("example.com.", "v=spf1 ip4:25.0.0." + number(i)); });
    bombs.push_back({"many records", world.text()});
    world.spf = times(
        15, [&](auto i) { return txt("example.com.", "v=spf1 " + number(i) + times(320, "ip4:1.1.1.1x") + " -all"); });
    bombs.push_back({"many glued records", world.text()});
    world.spf += txt("example.com.", "v=spf1 " + std::string(most, 'a'), "SPF");
    bombs.push_back({"type 99", world.text()});
}

inline std::vector<Bomb> spfBombs()
{
    std::vector<Bomb> bombs;
    const auto add = [&bombs](const char *name, const std::string &octets, const std::string &more = {}) {
        World world;
        world.spf = txt("example.com.", octets);
        world.more = more;
        bombs.push_back({name, world.text()});
    };
    const auto number = [](std::size_t i) { return std::to_string(i); };
    add("glued addresses", "v=spf1 " + times(18, "ip4:1.1.1.1x") + " -all");
    add("glued addresses, many", "v=spf1 " + times(300, "ip4:1.1.1.1x") + " -all");
    add("glued addresses, good", "v=spf1 " + times(300, "ip4:1.1.1.1") + "-all");
    add("glued ends", "v=spf1 " + times(250, "a-all~all?all+all") + " ~all");
    add("glued names", "v=spf1 " + times(200, "include:a.exampleredirect=b.example"));
    add("hyphens", "v=spf1 ip4:1.2.3.4" + times(300, "-ip4:1.2.3.4"));
    add("ptr", "v=spf1" + times(14000, " ptr") + " -all");
    add("mx", "v=spf1" + times(95, [&](auto i) { return " mx:m" + number(i) + ".example.com"; }) + " -all",
        times(95, [&](auto m) {
            return times(10, [&](auto i) {
                return "m" + number(m) + ".example.com. MX 10 h" + number(i) + ".m" + number(m) + ".victim.example.\n";
            });
        }));
    add("a", "v=spf1" + times(28000, " a") + " -all");
    add("a, names", "v=spf1" + times(3000, [&](auto i) { return " a:h" + number(i) + ".victim.example"; }) + " -all");
    add("addresses", "v=spf1" + times(4500, [&](auto i) { return quad(" ip4:25.1.", i); }) + " -all");
    add("fat include", "v=spf1" + times(99, " include:b.example") + " -all",
        txt("b.example.", "v=spf1 " + times(18000, "a= ") + " -all"));
    add("fat includes", "v=spf1" + times(9, [&](auto i) { return " include:b" + number(i) + ".example"; }) + " -all",
        times(9, [&](auto i) {
            return txt("b" + number(i) + ".example.",
                       "v=spf1" + times(4500, [&](auto j) { return quad(" ip4:25.1.", j); }) + " -all");
        }));
    add("records of its own, twice each",
        "v=spf1" + times(10, [&](auto i) { return " include:s" + number(i) + ".example.com"; }) + " -all",
        times(100, [&](auto i) {
            return txt("s" + number(i / 10) + ".example.com.",
                       "v=spf1" + times(1000, [&](auto j) { return quad(" ip4:25.1.", j); }) + ' ' + number(i) +
                           " -all");
        }));
    add("missing includes", "v=spf1" + times(2500, [&](auto i) { return " include:m" + number(i) + ".example"; }));
    add("deep includes", "v=spf1 include:d0.example -all", times(60, [&](auto i) {
            return txt("d" + number(i) + ".example.", "v=spf1 include:d" + number(i + 1) + ".example -all");
        }));
    add("wide and deep includes", "v=spf1 include:w.example -all",
        txt("w.example.", "v=spf1" + times(12, [&](auto i) { return " include:w" + number(i) + ".example"; })) +
            times(12, [&](auto i) {
                return txt("w" + number(i) + ".example.",
                           "v=spf1" + times(12, [&](auto j) { return " include:w" + number(j) + ".example"; }));
            }));
    add("a circle that cannot be written down", "v=spf1 include:a%_b.example.com -all",
        "a\\032b.example.com. TXT \"v=spf1 a include:example.com -all\"\na\\032b.example.com. A 192.0.2.9\n");
    add("redirects in a circle", "v=spf1 redirect=r1.example",
        "r1.example. TXT \"v=spf1 redirect=r2.example\"\nr2.example. TXT \"v=spf1 redirect=r1.example\"\n");
    add("macros", "v=spf1 exists:" + times(4000, "%{d1r}") + " exists:" + times(4000, "%{i}") + " -all");
    add("macros in many", "v=spf1" + times(3000, " exists:%{i}.%{h}.example") + " -all");
    add("explanations", "v=spf1" + times(4500, " exp=e.example") + " -all", txt("e.example.", times(30000, "%%")));
    add("modifiers", "v=spf1" + times(9000, [&](auto i) { return " m" + number(i) + "=x"; }) + " -all");
    add("modifiers, short", "v=spf1" + times(680, [&](auto i) { return " m" + number(i) + "="; }) + " -all");
    add("names, short", "v=spf1" + times(400, [&](auto i) { return " a:n" + number(i) + ".b"; }) + " -all");
    add("quotes", "v=spf1 " + std::string(most, '"'));
    add("slashes and colons", "v=spf1 a:" + std::string(4000, ':') + " include:" + std::string(most - 5000, '/'));
    add("commas", "v=spf1 include:a.example" + times(450, ",b.ex,c") + " -all");
    add("versions", "v=spf1" + times(8000, " v=spf1"));
    add("twins",
        "v=spf1" + times(200, " redirect=a.example") + times(200, [&](auto i) { return " exp=" + number(i); }));
    add("no ASCII", "v=spf1 " + times(most / 3, "\xE2\x80\x9C"));
    add("broken UTF-8", "v=spf1 " + times(most / 2, "\xF0\xC0"));
    add("one long word", "v=spf1 " + std::string(most, 'x'));
    add("spaces", "v=spf1" + std::string(most, ' ') + "-all");
    addSpfBombsOfStrings(bombs);
    return bombs;
}

/// A record that leads to one of the same text below it, again and again: over a wildcard one text is at every name.
inline std::vector<Bomb> wildcardBombs()
{
    std::vector<Bomb> bombs;
    const auto add = [&bombs](const char *name, const std::string &spf, const std::string &everywhere) {
        World world;
        world.spf = spf;
        world.more = txt("*.example.com.", everywhere);
        bombs.push_back({name, world.text()});
    };
    const auto record = [](const std::string &octets) { return txt("example.com.", octets); };
    const auto letter = [](std::size_t i) { return std::string(1, static_cast<char>('a' + i % 26)); };
    const auto each = [&](std::size_t count) {
        return times(count, [&](auto i) { return " include:%{i}." + letter(i) + ".%{d}"; });
    };
    const std::string fat = times(3500, [](auto i) { return quad(" ip4:25.7.", i); }) + " ~all";
    add("a fat record below itself", record("v=spf1 include:a.%{d} -all"), "v=spf1 include:a.%{d}" + fat);
    add("a record per address", record("v=spf1" + each(10) + " -all"),
        "v=spf1 include:%{ir}.%{d} a:%{h} mx:%{d2} exists:%{i}.%{d} ~all");
    add("a record per address, many", record("v=spf1" + each(78) + " -all"), "v=spf1" + each(10) + " ~all");
    add("a fat record per address", record("v=spf1 include:%{i}.%{d} -all"), "v=spf1 include:%{ir}.%{d}" + fat);
    add("fat records per address", record("v=spf1" + each(10) + " -all"), "v=spf1 include:%{ir}.%{d}" + fat);
    add("a record per address, in many records",
        times(15, [&](auto i) { return record("v=spf1 ip4:25.3.3." + std::to_string(i) + each(10) + " -all"); }),
        "v=spf1 include:%{ir}.%{d} ~all");
    return bombs;
}

inline std::vector<Bomb> dkimBombs()
{
    std::vector<Bomb> bombs;
    const auto add = [&bombs](const char *name, const std::string &records) {
        World world;
        world.dkim = records;
        bombs.push_back({name, world.text()});
    };
    const std::string at = "s1._domainkey.example.com.";
    const auto one = [&](const char *name, const std::string &octets) { add(name, txt(at, octets)); };
    one("key: tags", "v=DKIM1; p=AAAA; " + times(20000, "a=;"));
    one("key: tags of many names",
        "v=DKIM1; p=AAAA; " + times(8000, [](auto i) { return "a" + std::to_string(i) + "=;"; }));
    one("key: semicolons", "v=DKIM1" + std::string(most, ';'));
    one("key: missing semicolons", "v=DKIM1; k=rsa" + times(12000, " p=A") + " t=y");
    one("key: escaped semicolons", "v=DKIM1" + times(15000, "\\; a"));
    one("key: long", "v=DKIM1; k=rsa; p=" + std::string(most, 'A'));
    one("key: PEM", "v=DKIM1; p=" + times(6000, "-----A---"));
    one("key: quotes", "v=DKIM1; p=" + times(most / 2, "\"A"));
    one("key: hashes", "v=DKIM1; h=" + std::string(most / 2, ':') + "; p=AAAA; s=" + std::string(most / 3, ':'));
    one("key: rubbish", times(most / 4, "\xFF\xFE\x01p="));
    const std::string piece = times(4000, "a=;a");
    add("key: four long records",
        times(4, [&](auto i) { return txt(at, "v=DKIM1; p=" + std::to_string(i) + ';' + piece); }));
    {
        std::string strings;
        for (std::size_t i = 0; i < 250; ++i)
            strings += " \"v=DKIM1; p=" + std::string(200, static_cast<char>('A' + i % 26)) + '"';
        add("key: many strings", at + " TXT" + strings + '\n');
    }
    add("key: many records", times(3000, [&](auto i) { return txt(at, "v=DKIM1; p=" + std::to_string(i)); }));
    add("key: at every name", "*.example.com. TXT" + times(200, " \"" + times(60, "a=;") + '"') + '\n');
    return bombs;
}

inline std::vector<Bomb> dmarcBombs()
{
    std::vector<Bomb> bombs;
    const auto add = [&bombs](const char *name, const std::string &octets, const std::string &more = {}) {
        World world;
        world.dmarc = txt("_dmarc.example.com.", octets) + more;
        bombs.push_back({name, world.text()});
    };
    const auto number = [](std::size_t i) { return std::to_string(i); };
    add("rule: semicolons", "v=DMARC1; p=none; " + std::string(most, ';'));
    add("rule: tags", "v=DMARC1; p=none; " + times(7000, [&](auto i) { return "x" + number(i) + "=;"; }));
    add("rule: the same tag", "v=DMARC1; p=none; " + times(6000, "p=none; "));
    add("rule: no tags", "v=DMARC1; p=none; " + times(most / 3, "a; "));
    add("rule: report hosts", "v=DMARC1; p=none; rua=" + times(1800, [&](auto i) {
                                  return std::string(i ? "," : "") + "mailto:a@h" + number(i) + ".victim.example";
                              }));
    add("rule: report words", "v=DMARC1; p=none; rua=" + times(9000, [&](auto i) { return "a" + number(i) + ','; }));
    add("rule: commas", "v=DMARC1; p=none; rua=" + std::string(most, ','));
    add("rule: sizes", "v=DMARC1; p=none; rua=mailto:a@example.com" + times(15000, "!10m"));
    add("rule: sizes in many",
        "v=DMARC1; p=none; rua=" + times(2000, [&](auto i) { return "mailto:a" + number(i) + "@example.com!10m,"; }));
    add("rule: one long address", "v=DMARC1; p=none; rua=mailto:" + std::string(most, 'a') + "@example.com");
    add("rule: loose addresses", "v=DMARC1; p=none; " + times(3000, "mailto:a@example.com; "));
    add("rule: failure options", "v=DMARC1; p=none; fo=" + times(most / 2, "0:"));
    add("rule: backslashes", "v=DMARC1" + times(most / 2, "\\;"));
    add("rule: spaces", "v=DMARC1;" + std::string(most, ' ') + "p=none");
    add("rule: rubbish", "v=DMARC1; p=none; " + times(most / 3, "\xC2\xA0="));
    add("rule: percent", "v=DMARC1; p=none; rua=mailto:" + times(most / 3, "%41") + "@example.com");
    {
        World world;
        world.dmarc =
            times(3000, [&](auto i) { return txt("_dmarc.example.com.", "v=DMARC1; p=none; n=" + number(i)); });
        bombs.push_back({"rule: many records", world.text()});
        world.dmarc = times(3000, [&](auto i) { return txt("_dmarc.example.com.", "V=dmarc1 p=none " + number(i)); });
        bombs.push_back({"rule: many slips", world.text()});
        world.dmarc = "_dmarc.example.com. CNAME d.example.\n_dmarc.example.com. TXT \"v=DMARC1; p=none\"\n" +
                      txt("d.example.", std::string(most, ';'));
        bombs.push_back({"rule: an alias beside it", world.text()});
        world.dmarc.clear();
        world.more = txt("*.example.com.", "v=DMARC1; p=none;" + std::string(most, ';'));
        bombs.push_back({"rule: at every name", world.text()});
    }
    return bombs;
}

inline std::vector<Bomb> hostBombs()
{
    std::vector<Bomb> bombs;
    const auto add = [&bombs](const char *name, const std::function<void(World &)> &change) {
        World world;
        change(world);
        bombs.push_back({name, world.text()});
    };
    const auto number = [](std::size_t i) { return std::to_string(i); };
    add("mail hosts", [&](World &world) {
        world.mx = times(4000, [&](auto i) { return "example.com. MX 10 m" + number(i) + ".example.com.\n"; });
    });
    add("mail hosts that are addresses", [&](World &world) {
        world.mx = times(4000, [&](auto i) { return "example.com. MX 10 " + quad("25.1.", i) + ".\n"; });
    });
    add("mail hosts with long names", [&](World &world) {
        const std::string label(60, 'l');
        world.mx = times(250, [&](auto i) {
            return "example.com. MX 10 m" + number(i) + '.' + label + '.' + label + '.' + label + ".example.com.\n";
        });
    });
    add("addresses of the server", [&](World &world) {
        world.host = times(4000, [&](auto i) { return "mail.example.com. A " + quad("25.1.", i) + '\n'; });
    });
    add("reverse names", [&](World &world) {
        world.reverse =
            times(3000, [&](auto i) { return "25.113.203.25.in-addr.arpa. PTR r" + number(i) + ".example.com.\n"; });
        world.more = times(12, [&](auto i) {
            return times(3000, [&](auto j) { return "r" + number(i) + ".example.com. A " + quad("25.2.", j) + '\n'; });
        });
    });
    add("name servers", [&](World &world) {
        world.apex = "example.com. SOA ns1.example.com. hostmaster.example.com. 1 14400 3600 1209600 900\n" +
                     times(3500, [&](auto i) { return "example.com. NS ns" + number(i) + ".example.com.\n"; });
    });
    add("addresses of name servers", [&](World &world) {
        world.apex =
            "example.com. SOA ns1.example.com. hostmaster.example.com. 1 14400 3600 1209600 900\n" +
            times(8, [&](auto i) {
                return "example.com. NS ns" + number(i) + ".example.com.\n" + times(4000, [&](auto j) {
                           return "ns" + number(i) + ".example.com. A " + quad("25." + number(i) + '.', j) + '\n';
                       });
            });
    });
    add("a chain of aliases", [&](World &world) {
        world.host = "mail.example.com. CNAME c0.example.com.\n" + times(14, [&](auto i) {
                         return "c" + number(i) + ".example.com. CNAME c" + number(i + 1) + ".example.com.\n";
                     });
    });
    add("a circle of aliases", [&](World &world) {
        world.host = "mail.example.com. CNAME c0.example.com.\nc0.example.com. CNAME mail.example.com.\n";
    });
    add("DNAME in a circle",
        [&](World &world) { world.more = "d.example. DNAME d.d.example.\nexample.com. MX 5 x.d.example.\n"; });
    add("an alias at the root", [&](World &world) { world.more = "com. CNAME x.example.\n. CNAME x.example.\n"; });
    add("TXT of many kinds", [&](World &world) {
        world.spf += times(4000, [&](auto i) { return txt("example.com.", "verification=" + number(i)); });
    });
    add("odd names in the SOA", [&](World &world) {
        world.apex = "example.com. SOA " + times(63, "\\001") + ". " + times(63, "\\\"") +
                     ".example.com. 4294967295 1 1 1 1\nexample.com. NS \\000\\255.example.com.\n";
    });
    return bombs;
}

/// `domain` with aliases up to the root: the walk upwards has to end.
inline Bomb rootBomb()
{
    return {"aliases up to the root", "co.uk. CNAME x.example.\nuk. CNAME x.example.\n. CNAME x.example.\n"
                                      "x.example. A 192.0.2.1\n"};
}

inline std::vector<Bomb> allBombs()
{
    std::vector<Bomb> all = spfBombs();
    for (const auto &some : {wildcardBombs(), dkimBombs(), dmarcBombs(), hostBombs()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace test
