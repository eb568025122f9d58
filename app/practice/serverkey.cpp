// SPDX-License-Identifier: Apache-2.0
#include "serverkey.h"

#include "core/base64.h"

#include <QtGlobal>

namespace practice
{

namespace
{

/// PKCS#8 in Base64. It opens nothing: the firm is made up, and so is its server.
constexpr const char *octets =
    "MIIEpAIBAAKCAQEA8oXQRtnnIARw0Fhhteg8Hn6nUE1zqM7+WHuH3vlOrz+rUyMoovb0EKIyLnz/EX6vP00bwUOyoLpUlKRedBbc"
    "SSmtMz+lrBT/0UbFaXns/eJT7r+FKOQ8eX2oHpYfrrJhP25ygfIu4gXD8dm2t3kcWkQuifjR15xkGBtCLiV7/UicxiFK0Ef+fbfP"
    "l1fKnoH9Cgy/+QZGd3IFvA9fczvpLMrRl3KF3/XeWlxuC5kGeujHhCv1i1mOwbRbzqJUdLS9p4MYAH9wfq3qy5ZqWEoi3OzS9xbi"
    "smfXT7pDip48Hp0VeDjeKN1S7DVdLPN/9z0CQN4EWS8CotjnIQQXqr2LlwIDAQABAoIBAAGORE1clzyq4fny32idkGlFquGw6S03"
    "GKhEmG7iaYDU1Q0WGW9446TxgmOn9EM+33j5Q9f2iXQ9XAYiWPuvAtS+gbl28zFA44CDqPoZZjWZ9un6fA0VWDbwtECLmUlZabIg"
    "SFwIccNpd4P2wvIioCHastEwCCfsmQmdk8wavdS9XxBrkCk4vkqizptyI6S8EchmfpMC0uYWhiaqmxB2RFj1zPVqHWV4h6zjHrF5"
    "P7P1WsQ/kUsk09H0oXeJN4MrnGLVkKRXcIdOFTetOam3RxhGBD+ibHD1GCSNLDUmEss7Mw33P/XzItOyWdqM6HPzDVPplYf2K1vA"
    "gD2Fqh3DonkCgYEA/stbrnX00RLy0gwCRRKH+hssK4+56MfjsfrBd/GbDG4tevOr6/TYp40UUZSZ1No1h34CJnSH3QlZ8CmoJmDA"
    "rHZ9Ulbga0oL8XQfFCP7lpSt0MQsEpKOI2WQbs+BpNOdEDqg8JahswgooGisHEndKTuO/OLhIjEv5xmE+i3l8/UCgYEA86uXIDYo"
    "4ZiC5W2E2VxK1T15orfOXwG4BGUoUHLxnwV9efE2yyYgg+6eOgYIiHbUYeOYmgH1mBAgpLeRzvrUZI8Cb/28gmgvPd61ouqtm51D"
    "xq+veD0Q37oYhBszqrEwsWcthi1rdH6xhcrG0czpoKy0XnzKN69Y2w0Zyor/1dsCgYAm18uvSg47fV8FRI1oCE4wg8n1DiEyap68"
    "uFScO3n+qCFI2DMCcr5AtNI/KZ9WArocYMplIGjB+rX6Ve9rgl59LEcosVPfJ1ewxJokUOP+7cWdyPpLDoqavNYK/pluDlCoc7er"
    "Vdtq1riS08JBQcV0jr7asJ/PvZ3m5k4OccbXrQKBgQDrSyJfpGzNiyu6x4qlKY3JY9d03PCWpV5AQD4xkQzodbC4c8hpWqPDQkPf"
    "27uZqsVi0Remf4XcFJaw9+IAcA1wHPhJlEbX1iroH4pdiyehQLcVwMg73xvQLi9GQc4eYYOXiv5Wtr0wfLaHb0uVg72Fvb9eDjpm"
    "kxfGTlw9TQPGSQKBgQCAyttnVo66m5nMxNWl0pfJa0Q8Y1vt+DMttyESuoQlJYXczZWTA6ikaMKv7dr+GgQI4RF2afbvQ4wlodgD"
    "KvVltnu8TVfO0v/7ubx0J3JezIRQTGYG/l4spO1SZl4ISXITSYX81nISmqYQXTD0FQOKXzEAi/+f8txU1+sOR00J8g==";

} // namespace

dkim::KeyPair serverKey()
{
    auto key = dkim::KeyPair::fromPrivate(fromBase64(octets).value_or(std::string()));
    if (!key)
        qFatal("the practice server's key cannot be read");
    return *std::move(key);
}

} // namespace practice
