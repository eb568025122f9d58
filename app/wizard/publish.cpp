// SPDX-License-Identifier: Apache-2.0
#include "publish.h"

#include "say.h"

#include "app/files/wholefile.h"
#include "app/report/textreport.h"
#include "app/widgets/fields.h"
#include "app/widgets/webpage.h"
#include "app/wording/dnshost.h"
#include "app/wording/wording.h"

#include "core/records/export.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace wizard
{

using widgets::RecordCard;
using widgets::Text;
using widgets::Voice;

PublishPage::PublishPage(Walk &walk, std::vector<const StepPage *> steps, QWidget *parent)
    : StepPage(walk,
               {.step = Step::Publish,
                .title = StepPage::tr("Type it in"),
                .question = StepPage::tr("What do I enter where?"),
                .hasTask = false},
               parent),
      m_steps(std::move(steps))
{
    auto *row = new QHBoxLayout;
    m_saveText = new QPushButton(tr("Save all as a &text file …"), this);
    m_saveZone = new QPushButton(tr("Save as a &zone file …"), this);
    m_saveZone->setToolTip(tr("For people who run their own name server"));
    for (QPushButton *button : {m_saveText, m_saveZone}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    above()->addLayout(row);
    addParts();
    connect(m_saveText, &QPushButton::clicked, this, [this] {
        askWhere(tr("Save all as a text file"), QStringLiteral("txt"), tr("Text files (*.txt)"),
                 [this] { return text(); });
    });
    connect(m_saveZone, &QPushButton::clicked, this, [this] {
        askWhere(tr("Save as a zone file"), QStringLiteral("zone"), tr("Zone files (*.zone)"),
                 [this] { return zone(); });
    });
}

void PublishPage::addParts()
{
    m_saved = new widgets::StatusLine(this);
    above()->addWidget(m_saved);
    m_waiting = new Text(Voice::Body, {}, this);
    above()->addWidget(m_waiting);
    m_ask = new RecordsView(tr("First: what others have to do, for it takes their time"), this);
    above()->addWidget(m_ask);
    m_byHand = new widgets::FindingsView(this);
    above()->addWidget(m_byHand);
    m_hostNotes = new Text(Voice::Body, {}, this);
    m_hostNotes->setObjectName(QStringLiteral("hostNotes"));
    above()->addWidget(m_hostNotes);
    m_type = new RecordsView(tr("What you type in where your domain's DNS is kept"), this);
    above()->addWidget(m_type);
    m_keepFold = new widgets::Fold(tr("What is right already"), this);
    m_keep = new RecordsView({}, m_keepFold);
    m_keepFold->inside()->addWidget(m_keep);
    above()->addWidget(m_keepFold);
}

QString PublishPage::answer() const
{
    if (walk().setup().domain.isRoot())
        return tr("Nothing yet: which domain do you send from?");
    if (walk().look().isNoDomain())
        return noDomain();
    const auto &all = walk().look().records();
    const auto open = std::count_if(
        all.begin(), all.end(), [](const records::Record &record) { return record.action != records::Action::Keep; });
    if (open == 0 && walk().look().isBusy())
        return tr("We are still looking at what is there.");
    if (open == 0) {
        if (!walk().look().byHand().empty())
            return tr("No record could be written, but one that stands there has to be mended by hand.");
        switch (walk().look().worst()) {
        case Severity::Error:
        case Severity::Warning:
            return tr("Nothing yet, though not everything is as it should be: what has to be mended by hand, or "
                      "confirmed first, stands on the pages of the steps that are marked.");
        case Severity::Unknown:
            return tr("Nothing that we know of, but not everything could be checked; the pages of the steps say what.");
        case Severity::Info:
        case Severity::Ok:
            return tr("Nothing: as far as we can see, every record is as it should be.");
        }
    }
    return tr("What stands below: each card says where to go and what to put into which field.");
}

void PublishPage::refreshBody()
{
    std::vector<RecordCard::Content> ask, type, keep;
    for (const records::Record &record : walk().look().records()) {
        RecordCard::Content content = contentOf(record, walk());
        if (record.action == records::Action::Keep)
            keep.push_back(std::move(content));
        else if (record.who == Who::DnsHost || record.who == Who::You)
            type.push_back(std::move(content));
        else
            ask.push_back(std::move(content));
    }
    std::vector<widgets::FindingCard::Content> byHand;
    for (const Finding &finding : walk().look().byHand())
        byHand.push_back(contentOf(finding, walk()));
    m_saveText->setEnabled(walk().look().report() != nullptr);
    m_saveZone->setEnabled(walk().look().knowsRecords() &&
                           !walk().look().records().empty()); // half of them would replace the rest
    m_keepFold->setVisible(!keep.empty());
    m_hostNotes->setVisible(!type.empty());
    showHost();
    m_ask->show(std::move(ask));
    m_byHand->show(std::move(byHand));
    m_type->show(std::move(type));
    m_keep->show(std::move(keep));
    m_waiting->say(waiting());
}

QString PublishPage::waiting() const
{
    std::vector<std::pair<QDate, QString>> waiting;
    for (const StepPage *page : m_steps) {
        const Task &task = walk().project().task(page->step());
        if (task.state == TaskState::Asked || task.state == TaskState::Published)
            waiting.emplace_back(task.since, tr("%1: %2 since %3", "step, state, date")
                                                 .arg(page->title(), wordOf(task.state),
                                                      QLocale().toString(task.since, QLocale::ShortFormat)));
    }
    std::sort(waiting.begin(), waiting.end());
    QStringList lines;
    for (const auto &[since, line] : waiting)
        lines.append(line);
    return lines.join(QLatin1Char('\n'));
}

void PublishPage::showHost()
{
    const discovery::DnsHost *host = dnsHostOf(walk());
    QStringList lines;
    if (host) {
        //: %2 is a month, such as November 2026
        lines << tr("Records of this domain are typed in at %1 (as of %2).")
                     .arg(widgets::plainText(host->name), wording::month(host->asOf));
        for (const QString &note : wording::hostNotes(*host))
            lines << QStringLiteral("• ") + note;
    }
    m_hostNotes->say(lines.join(QLatin1Char('\n')));
    if (const std::string id = host ? host->id : std::string(); id != std::exchange(m_panelOf, id)) {
        delete m_panel;
        m_panel = nullptr;
        const QUrl page = host ? widgets::webPage(host->panelUrl) : QUrl();
        if (!page.isEmpty()) {
            m_panel = widgets::openButton(page, this);
            above()->insertWidget(above()->indexOf(m_hostNotes) + 1, m_panel, 0, Qt::AlignLeading);
        }
    }
    if (m_panel)
        m_panel->setVisible(m_hostNotes->isVisibleTo(this));
}

QByteArray PublishPage::text() const
{
    const auto report = walk().look().seenReport();
    return report ? report::text(*report, QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat),
                                 report::usualColumns, walk().project().progress)
                        .toUtf8()
                  : QByteArray();
}

QByteArray PublishPage::zone() const
{
    return QByteArray::fromStdString(records::toZone(walk().look().records()));
}

void PublishPage::askWhere(const QString &title, const QString &suffix, const QString &filter,
                           const std::function<QByteArray()> &make)
{
    auto *dialog =
        new QFileDialog(this, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(shownName(walk().setup().domain) + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, make](const QString &path) {
        const QByteArray bytes = make();
        const files::Result result = files::write({path, bytes}, files::Existing::Replace);
        m_saved->report(result.isGood()
                            ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                            : tr("Could not be saved as %1: %2").arg(QDir::toNativeSeparators(path), result.reason));
    });
    dialog->open();
}

} // namespace wizard
