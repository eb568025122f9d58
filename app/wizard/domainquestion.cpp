// SPDX-License-Identifier: Apache-2.0
#include "domainquestion.h"

#include "say.h"

#include "app/startup/pasted.h"
#include "app/startup/userinput.h"
#include "app/widgets/buttonrole.h"
#include "app/widgets/fields.h"

#include <QCompleter>
#include <QLineEdit>

namespace wizard
{

using widgets::Ask;
using widgets::plainText;
using widgets::Text;
using widgets::Voice;

namespace
{

constexpr int longestPasted = 8 * 1024 * 1024; // characters of a message; one that is longer is opened as a file
constexpr qsizetype longestDraft = 300;

} // namespace

DomainQuestion::DomainQuestion(Walk &walk, QWidget *parent)
    : Question(walk, {tr("Domain"), tr("Which domain do you send from?"), {}}, parent)
{
    m_domain = new Ask({tr("Your &domain is the part after the @"), tr("Your domain"),
                        tr("for example, morgenrot.example"), tr("&Look it up")},
                       Ask::Leaving::Takes, card());
    m_domain->field()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    auto *completer = new QCompleter(walk.editor().store().domains(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_domain->field()->setCompleter(completer);
    m_domain->field()->setMaxLength(longestPasted);
    keepDraft(m_domain, domainDraft);
    // A message is no draft of a domain's name, and nothing to keep.
    connect(m_domain, &Ask::edited, this, [this](const QString &text) {
        if (text.size() > longestDraft)
            this->walk().editor().setDraft(domainDraft, {});
    });
    widgets::setRole(m_domain->button(), widgets::ButtonRole::Filled);
    m_above = widgets::buttonWith({}, card());
    m_network = new Text(Voice::Quiet, {}, card());
    card()->body()->addWidget(m_domain);
    card()->body()->addWidget(m_above, 0, Qt::AlignLeading);
    card()->body()->addWidget(new Text(
        Voice::Quiet, tr("You can paste anything here: a mail address, a link, a message that came back."), card()));
    card()->body()->addWidget(m_network);
    connect(m_domain, &Ask::entered, this, &DomainQuestion::take);
    connect(m_above, &QPushButton::clicked, this, [this] {
        this->walk().editor().openDomain(this->walk().setup().domain.parent());
        emit answered();
    });
}

bool DomainQuestion::isAnswered() const
{
    return !walk().setup().domain.isRoot() && !walk().look().isNoDomain() &&
           (!isWeb() || walk().project().answered.contains(QStringLiteral("www")));
}

QString DomainQuestion::answer() const
{
    return shownName(walk().setup().domain);
}

/// Where its records are typed in.
QString DomainQuestion::remark() const
{
    const discovery::DnsHost *host = dnsHostOf(walk());
    return host ? tr("DNS at %1").arg(plainText(host->name)) : QString();
}

void DomainQuestion::domainChanged()
{
    if (const dns::Name &domain = walk().setup().domain; !domain.isRoot())
        m_domain->put(shownName(domain));
}

void DomainQuestion::refreshBody()
{
    if (m_domain->typed().isEmpty() && !m_domain->field()->hasFocus())
        domainChanged(); // emptied and left
    refreshAbove();
    m_network->say(networkSentence(walk()));
}

/// A web address is what people have at hand; mail is hardly ever sent from its name.
bool DomainQuestion::isWeb() const
{
    const dns::Name &domain = walk().setup().domain;
    return domain.firstLabel() == "www" && domain.labelCount() > 2;
}

void DomainQuestion::refreshAbove()
{
    m_above->setVisible(isWeb());
    if (isWeb())
        m_above->setText(
            tr("&Use %1 instead: that is what comes after the @").arg(shownName(walk().setup().domain.parent())));
}

void DomainQuestion::take(const QString &typed)
{
    if (typed.isEmpty()) {
        m_domain->report(tr("Type your domain first, for example example.com."));
        return;
    }
    if (typed == shownName(walk().setup().domain)) {
        m_domain->settle(typed);
        if (isWeb())
            walk().editor().noteAnswered(QStringLiteral("www"), true);
        emit answered();
        return;
    }
    const startup::Pasted pasted = startup::understand(typed);
    if (pasted.kind == startup::Pasted::Kind::Message || pasted.kind == startup::Pasted::Kind::Rejection) {
        m_domain->settle(walk().setup().domain.isRoot() ? QString() : shownName(walk().setup().domain));
        emit messagePasted(typed.toUtf8());
        return;
    }
    if (pasted.kind == startup::Pasted::Kind::Nothing) {
        walk().editor().leaveDomain(typed); // what is shown of the domain before would pass for this one's
        m_domain->report(pasted.problem);
        return;
    }
    const QString shown = shownName(pasted.domain);
    walk().editor().setDraft(domainDraft, {});
    walk().editor().openDomain(pasted.domain);
    m_domain->put(shown);
    m_domain->report(typed == shown ? QString() : tr("Understood as %1.").arg(shown));
    emit answered();
}

} // namespace wizard
