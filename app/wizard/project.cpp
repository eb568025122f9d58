// SPDX-License-Identifier: Apache-2.0
#include "project.h"

namespace wizard
{

bool isNamed(const Setup &setup)
{
    return setup.route == MailRoute::OwnServer ? !setup.senders.empty() : !setup.services.empty();
}

Step pageOf(todo::Step step)
{
    switch (step) {
    case todo::Step::Start:
        return Step::Start;
    case todo::Step::Address:
        return Step::Address;
    case todo::Step::Names:
        return Step::Names;
    case todo::Step::Blocklists:
        return Step::Blocklists;
    case todo::Step::Spf:
        return Step::Spf;
    case todo::Step::Dkim:
        return Step::Signature;
    case todo::Step::Dmarc:
        return Step::Rule;
    case todo::Step::Prove:
        return Step::Prove;
    case todo::Step::After:
        return Step::After;
    }
    return Step::Start;
}

bool isYours(Step step, MailRoute route)
{
    switch (step) {
    case Step::Address:
    case Step::Names:
        return route == MailRoute::OwnServer;
    case Step::Start:
    case Step::Blocklists: // the domain can be listed as well, whoever delivers
    case Step::Spf:
    case Step::Signature:
    case Step::Rule:
    case Step::Publish:
    case Step::Prove:
    case Step::After:
        return true;
    }
    return true;
}

} // namespace wizard
