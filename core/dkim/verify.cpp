// SPDX-License-Identifier: Apache-2.0
#include "verify.h"

#include "publickey.h"

#include "core/dns/evidence.h"

#include <algorithm>

namespace dkim
{

namespace
{

constexpr unsigned mostBits = 16384;     // of OpenSSL, and with it of most verifiers
constexpr std::int64_t clockDrift = 300; // seconds by which clocks may differ
constexpr std::size_t mostRecords = 4;   // RFC 6376 §6.1.2: one may be chosen, or each tried

dns::Question questionFor(const Signature &signature)
{
    return {*signature.keyName, dns::Type::Txt};
}

/// What keeps a signature from passing whatever its key is.
Cause refusal(const Signature &signature, std::int64_t now)
{
    if (signature.cause == Cause::Good && signature.expiresAt && *signature.expiresAt < now)
        return Cause::Expired;
    return signature.cause;
}

Result resultOf(Cause cause)
{
    switch (cause) {
    case Cause::Good:
    case Cause::LengthTag:
    case Cause::UnsignedTail:
    case Cause::TestKey:
    case Cause::SignedAhead:
    case Cause::SeveralKeys:
        return Result::Pass;
    case Cause::Syntax:
    case Cause::DuplicateTag:
    case Cause::MissingTag:
    case Cause::BadTag:
    case Cause::UnknownVersion:
    case Cause::UnknownAlgorithm:
    case Cause::FromNotSigned:
    case Cause::IdentityOutsideDomain:
    case Cause::ExpiresBeforeSigned:
    case Cause::NoKey:
    case Cause::KeyRevoked:
    case Cause::KeyDamaged:
    case Cause::KeyOtherAlgorithm:
    case Cause::KeyWithoutSha256:
    case Cause::KeyNotForMail:
    case Cause::KeyForbidsIdentity:
        return Result::PermError;
    case Cause::RsaSha1:
    case Cause::Expired:
    case Cause::KeySmall:
    case Cause::KeyLarge:
    case Cause::TooManySignatures:
        return Result::Policy;
    case Cause::BodyHash:
    case Cause::BodyShort:
    case Cause::Mismatch:
        return Result::Fail;
    case Cause::Dns:
        return Result::TempError;
    }
    return Result::PermError;
}

/// §6.1.2, steps 3 to 8.
Cause judgeKey(const Signature &signature, const KeyRecord &key)
{
    const bool list = std::none_of(key.problems.begin(), key.problems.end(), [](const Problem &problem) {
        return problem.fault == Fault::WrongVersion || problem.fault == Fault::Duplicate ||
               (problem.fault == Fault::TagList && !problem.forgiven);
    });
    if (!list)
        return Cause::KeyDamaged; // no key record at all
    if (key.has(Fault::Revoked))
        return Cause::KeyRevoked;
    if (key.has(Fault::WithoutSha256) || key.has(Fault::UnknownHash))
        return Cause::KeyWithoutSha256;
    if (key.has(Fault::NotForMail))
        return Cause::KeyNotForMail;
    if (key.has(Fault::UnknownKeyType) || key.has(Fault::WrongKeyType))
        return Cause::KeyOtherAlgorithm;
    if (!key.isUsable())
        return Cause::KeyDamaged;
    if (key.algorithm != signature.keyType)
        return Cause::KeyOtherAlgorithm;
    if (key.strict && !signature.identityIsDomain)
        return Cause::KeyForbidsIdentity;
    if (key.algorithm == Algorithm::Rsa && key.bits < fewestRsaBits)
        return Cause::KeySmall;
    if (key.algorithm == Algorithm::Rsa && key.bits > mostBits)
        return Cause::KeyLarge;
    return Cause::Good;
}

/// §6.1.3.
Cause judgeHashes(const Signed &message, const KeyRecord &key, std::int64_t now)
{
    const Signature &signature = message.signature;
    if (signature.length && *signature.length > message.bodyOctets)
        return Cause::BodyShort; // §3.5: it MUST NOT be larger, so something is lost
    if (signature.bodyHash != message.bodyHash)
        return Cause::BodyHash;
    if (!verifies(key, message.headerHash, signature.value))
        return Cause::Mismatch;
    if (signature.length)
        return *signature.length < message.bodyOctets ? Cause::UnsignedTail : Cause::LengthTag;
    if (key.has(Fault::TestFlag))
        return Cause::TestKey;
    return signature.signedAt && *signature.signedAt - clockDrift > now ? Cause::SignedAhead : Cause::Good;
}

/// Judges `message` by every key at its name; the first that verifies counts, else the first. §6.1.2 step 4 lets a
/// verifier choose one or try each. OpenDKIM and dkimpy take the one that comes first, and the order of an answer
/// changes, so that a signature that holds by one of several holds with a reservation.
void judgeByKeys(SignatureVerdict &verdict, const Signed &message, const dns::Reply &reply, std::int64_t now)
{
    std::vector<std::string> texts = reply.texts();
    std::erase_if(texts, [](const std::string &text) { return !looksLikeKey(text); });
    if (texts.size() > mostRecords)
        texts.resize(mostRecords);
    verdict.cause = reply.records.empty() ? Cause::NoKey : Cause::KeyDamaged;
    bool first = true;
    for (const std::string &text : texts) {
        const KeyRecord key = parseKeyRecord(text);
        Cause cause = judgeKey(message.signature, key);
        if (cause == Cause::Good)
            cause = judgeHashes(message, key, now);
        if (!first && resultOf(cause) != Result::Pass)
            continue;
        first = false;
        verdict.cause = cause;
        verdict.test = key.has(Fault::TestFlag);
        if (resultOf(cause) == Result::Pass) {
            if (cause == Cause::Good && texts.size() > 1)
                verdict.cause = Cause::SeveralKeys;
            return;
        }
    }
}

SignatureVerdict judge(const Signed &message, const dns::Answers &dns, std::int64_t now)
{
    const Signature &signature = message.signature;
    SignatureVerdict verdict;
    verdict.domain = signature.domain;
    verdict.selector = signature.selector;
    verdict.algorithm = signature.algorithm;
    verdict.domainName = signature.domainName;
    verdict.identity = signature.identity;
    verdict.value = signature.value;
    verdict.cause = refusal(signature, now);
    verdict.tag = verdict.cause == Cause::Expired ? "x" : signature.tag;
    if (verdict.cause == Cause::Good) {
        const dns::Question question = questionFor(signature);
        const dns::Reply &reply = dns.ask(question);
        if (reply.isPending())
            return verdict;
        verdict.evidence = dns::evidenceOf(question, reply);
        if (reply.isFailure())
            verdict.cause = Cause::Dns;
        else
            judgeByKeys(verdict, message, reply, now);
    }
    verdict.result = resultOf(verdict.cause);
    return verdict;
}

} // namespace

std::vector<SignatureVerdict> verify(const Message &message, const dns::Answers &dns, std::int64_t now)
{
    // judge() asks for the one key it needs and goes on without it, so all questions go out together.
    std::vector<SignatureVerdict> verdicts;
    for (const Signed &each : message.signatures)
        verdicts.push_back(judge(each, dns, now));
    return verdicts;
}

} // namespace dkim
