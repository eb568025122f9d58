// SPDX-License-Identifier: Apache-2.0
#include "start.h"

#include "bouncecard.h"
#include "domainquestion.h"
#include "routequestion.h"
#include "say.h"
#include "serverquestion.h"
#include "servicesquestion.h"
#include "volumequestion.h"

#include "app/widgets/buttonrole.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace wizard
{

using pictures::Reached;
using pictures::Way;
using widgets::Glyph;
using widgets::Icon;
using widgets::Text;
using widgets::Voice;

StartPage::StartPage(Walk &walk, QWidget *parent)
    : StepPage(walk, {.step = Step::Start, .name = tr("Start"), .place = tr("Start"), .needsDomain = false}, parent)
{
    m_way = new pictures::WayPicture(this);
    setPicture(m_way);
    m_bounce = new BounceCard(this);
    m_domain = new DomainQuestion(walk, this);
    auto *route = new RouteQuestion(walk, this);
    above()->setSpacing(fontMetrics().height() / 4);
    above()->addWidget(m_bounce);
    addQuestion(m_domain);
    addQuestion(route);
    addQuestion(new ServerQuestion(walk, this));
    addQuestion(new ServicesQuestion(walk, this));
    addQuestion(new VolumeQuestion(walk, this));
    addPromises();
    connect(m_domain, &DomainQuestion::messagePasted, this, &StartPage::messagePasted);
    connect(m_bounce, &BounceCard::goTo, this, &StepPage::goTo);
    connect(route, &RouteQuestion::messageWanted, this, &StepPage::messageWanted);
}

void StartPage::addQuestion(Question *question)
{
    m_questions.push_back(question);
    above()->addWidget(question);
    connect(question, &Question::wanted, this, [this, question] {
        m_wanted = question;
        refresh();
        question->firstControl()->setFocus(Qt::OtherFocusReason);
    });
    connect(question, &Question::answered, this, &StartPage::goOn);
}

/// What it takes, before anything is asked.
void StartPage::addPromises()
{
    m_promises = new QWidget(this);
    auto *row = new QHBoxLayout(m_promises);
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<QString, QString> promises[] = {
        {tr("About 20 minutes"), tr("of yours. Some answers take days; we keep watching.")},
        {tr("Your domain's log-in"), tr("where you pay for it. Later, the person who looks after the server.")},
        {tr("Nothing is uploaded"), tr("No account; we only ask public DNS.")},
    };
    for (const auto &[heading, text] : promises) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *title = new Text(Voice::Body, heading, m_promises);
        QFont bold = title->font();
        bold.setWeight(QFont::DemiBold);
        title->setFont(bold);
        column->addWidget(title);
        column->addWidget(new Text(Voice::Quiet, text, m_promises));
        column->addStretch(1);
        row->addLayout(column, 1);
    }
    below()->addWidget(m_promises);
}

Question *StartPage::current() const
{
    if (m_wanted)
        return m_wanted;
    for (Question *question : m_questions) {
        if (question->isAsked() && !question->isAnswered())
            return question;
    }
    return nullptr;
}

/// The next question opens where the last one stood, and has the focus.
void StartPage::goOn()
{
    m_wanted = nullptr;
    refresh();
    if (Question *next = current())
        next->firstControl()->setFocus(Qt::OtherFocusReason);
    else
        emit primaryChanged();
}

void StartPage::showRejection(const bounce::Reader &rejection)
{
    m_bounce->show(rejection);
    m_bounce->refresh(!walk().setup().domain.isRoot());
    ensureVisible(0, 0);
}

QWidget *StartPage::firstControl()
{
    if (QWidget *control = m_bounce->freshControl())
        return control;
    Question *question = current();
    return question ? question->firstControl() : StepPage::firstControl();
}

/// Of the question whose turn it is, where it has one; others have equal answers.
QPushButton *StartPage::primary() const
{
    const Question *question = current();
    for (QPushButton *button : question ? question->findChildren<QPushButton *>() : QList<QPushButton *>{}) {
        if (button->isVisibleTo(question) && widgets::roleOf(button) == widgets::ButtonRole::Filled)
            return button;
    }
    return nullptr;
}

StepPage::Answer StartPage::answer() const
{
    if (walk().setup().domain.isRoot())
        return {tr("Which domain do you send from?"),
                tr("We look at your mail as the world sees it, and go with you until it is trusted."), Glyph::Current};
    if (walk().look().isNoDomain())
        return {tr("There is no domain %1").arg(shownName(walk().setup().domain)),
                tr("Please look whether it is written right."), Glyph::WorthFixing};
    if (const Question *question = current())
        return {question->heading(), tr("Your answer decides what is checked. You can change it at any time."),
                Glyph::ToDo};
    if (!isNamed(walk().setup()))
        return {tr("We do not know yet what sends your mail"),
                tr("You can go on; some things stay open until you know it."), Glyph::ToDo};
    return {tr("We know how your mail leaves"), tr("Go on to step 1, or change an answer at any time."), Glyph::Done};
}

void StartPage::domainChanged()
{
    m_wanted = nullptr;
}

void StartPage::refreshBody()
{
    m_bounce->refresh(!walk().setup().domain.isRoot());
    const Question *now = current();
    for (Question *question : m_questions) {
        question->setVisible(question->isAsked());
        const bool isBehind = question->isAnswered() && question != now;
        question->refresh(question == now ? Question::State::Current
                          : isBehind      ? Question::State::Answered
                                          : Question::State::ToCome);
    }
    m_promises->setVisible(walk().setup().domain.isRoot());
    refreshPicture();
}

/// Its parts light up as they are answered.
void StartPage::refreshPicture()
{
    const Setup &setup = walk().setup();
    const bool knowsDomain = m_domain->isAnswered();
    const bool knowsRoute = knowsDomain && walk().project().routeChosen;
    const bool knowsServer = knowsRoute && isNamed(setup);
    std::vector<Way::Node> nodes;
    nodes.push_back({Icon::Person, tr("You write"), {}, knowsDomain ? Reached::Done : Reached::Now});
    if (setup.route != MailRoute::Services)
        nodes.push_back({Icon::Server,
                         tr("Your server"),
                         {},
                         knowsServer  ? Reached::Done
                         : knowsRoute ? Reached::Now
                                      : Reached::NotYet});
    if (setup.route == MailRoute::Relay)
        nodes.push_back({Icon::Server, tr("The relay"), {}, knowsServer ? Reached::Done : Reached::NotYet});
    if (setup.route == MailRoute::Services)
        nodes.push_back({Icon::Globe, tr("Your mail service"), {}, knowsServer ? Reached::Done : Reached::NotYet});
    nodes.push_back({Icon::Shield, tr("The receiver checks"), {}, Reached::NotYet});
    nodes.push_back({Icon::Inbox, tr("The inbox"), {}, Reached::NotYet});
    // What comes, before anything is asked.
    const bool isNew = setup.domain.isRoot();
    const QStringList questions{tr("May this address send?"), tr("Do its names match both ways?"),
                                tr("Does a blocklist name it?"), tr("May it send for this domain?"),
                                tr("Is the signature genuine?")};
    const int receiver = static_cast<int>(nodes.size()) - 2;
    m_way->set({tr("The way of your mail"), nodes, isNew ? receiver : -1, isNew ? questions : QStringList()});
}

} // namespace wizard
