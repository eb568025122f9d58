// SPDX-License-Identifier: Apache-2.0
#include "project.h"

namespace wizard
{

bool isNamed(const Setup &setup)
{
    return setup.route == MailRoute::OwnServer ? !setup.senders.empty() : !setup.services.empty();
}

bool isYours(Step step, MailRoute door)
{
    switch (step) {
    case Step::Address:
    case Step::Names:
        return door == MailRoute::OwnServer;
    case Step::Start:
    case Step::Blocklists: // the domain can be listed as well, whoever delivers
    case Step::Spf:
    case Step::Signing:
    case Step::Publish:
        return true;
    }
    return true;
}

} // namespace wizard
