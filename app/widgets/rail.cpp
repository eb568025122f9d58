// SPDX-License-Identifier: Apache-2.0
#include "rail.h"

#include "colours.h"
#include "flowlayout.h"
#include "hairline.h"
#include "icons.h"
#include "measures.h"
#include "text.h"
#include "theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QStylePainter>
#include <QVBoxLayout>

namespace widgets
{

SwitchButton::SwitchButton(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize SwitchButton::sizeHint() const
{
    return {measure(this, 208), qMax(measure(this, 40), fontMetrics().height() + measure(this, 8))};
}

QSize SwitchButton::minimumSizeHint() const
{
    return {measure(this, 80), sizeHint().height()};
}

void SwitchButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken))
        painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
    const auto px = [this](double pixels) { return measure(this, pixels); };
    const auto place = [this](const QRect &at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    const int side = icon().isNull() ? 0 : px(26);
    const int start = px(9) + (side > 0 ? side + px(7) : 0);
    if (side > 0)
        icon().paint(&painter, place({px(8), (height() - side) / 2, side, side}));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    const QRect room = place({start, 0, width() - start - px(26), height()});
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, // which the painter mirrors
                     QFontMetrics(bold).elidedText(text(), Qt::ElideMiddle, room.width()));
    const int arrow = px(16);
    paintIcon(painter, place({width() - px(8) - arrow, (height() - arrow) / 2, arrow, arrow}), Icon::ChevronDown,
              quietText(palette()));
}

StepBars::StepBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepBars::setBars(std::vector<Bar> bars)
{
    if (bars == m_bars)
        return;
    m_bars = std::move(bars);
    update();
}

QSize StepBars::sizeHint() const
{
    return {measure(this, 60), measure(this, 4)};
}

void StepBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double gap = measure(this, 4);
    const QRectF room = contentsRect();
    const auto count = static_cast<double>(m_bars.size());
    const double wide = (room.width() - gap * (count - 1)) / count;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        QRectF bar(room.left() + static_cast<double>(i) * (wide + gap), room.top(), wide, room.height());
        if (isRightToLeft())
            bar.moveRight(width() - bar.left());
        painter.setBrush(colour(m_bars[i] == Bar::Done      ? Colour::Green
                                : m_bars[i] == Bar::Waiting ? Colour::Accent
                                                            : Colour::Unfilled,
                                palette()));
        painter.drawRoundedRect(bar, height() / 2.0, height() / 2.0);
    }
}

Rail::Rail(QWidget *parent)
    : QWidget(parent), m_domain(new SwitchButton(this)), m_list(new RailList(this)),
      m_totals(new Text(Voice::Quiet, {}, this)), m_bars(new StepBars(this)), m_line(new Hairline(this, 10, 10)),
      m_menu(new QToolButton(this)), m_help(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_domain->setIcon(QApplication::windowIcon());
    m_menu->setText(tr("Menu"));
    m_menu->setIcon(iconOf(Icon::Menu));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_help->setText(tr("Help"));
    m_help->setIcon(iconOf(Icon::Help));
    m_help->hide();
    for (QToolButton *button : {m_menu, m_help}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_bars->hide();
    connect(m_list, &RailList::currentRowChanged, this, &Rail::currentChanged);
    build();
    dress();
    setDomains(tr("No domain yet"), {});
}

void Rail::build()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_domain);
    column->addSpacing(measure(this, 12));
    column->addWidget(m_list, 1);
    column->addWidget(m_totals);
    column->addWidget(m_bars);
    column->addWidget(m_line);
    auto *foot = new FlowLayout(nullptr, 2);
    foot->addWidget(m_menu);
    foot->addWidget(m_help);
    column->addLayout(foot);
}

/// Everything that grows with the font.
void Rail::dress()
{
    const auto px = [this](double pixels) { return measure(this, pixels); };
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setContentsMargins(px(8), px(16), px(8), px(8));
    m_totals->setContentsMargins(px(10), px(8), px(10), px(6));
    m_bars->setContentsMargins(px(10), 0, px(10), 0);
    fit();
}

/// Never more than three tenths of the window, where the font is large.
void Rail::fit()
{
    const int most = isWindow() ? QWIDGETSIZE_MAX : qMax(measure(this, 106), window()->width() * 3 / 10);
    setMaximumWidth(qMin(most, measure(this, 224)));
}

QSize Rail::sizeHint() const
{
    return {measure(this, 224), QWidget::sizeHint().height()};
}

QSize Rail::minimumSizeHint() const
{
    return {measure(this, 106), QWidget::minimumSizeHint().height()};
}

void Rail::setLine(int row, const RailLine &line)
{
    m_list->lines()->setLine(row, line);
}

int Rail::current() const
{
    return m_list->currentIndex().row();
}

void Rail::setCurrent(int row)
{
    m_list->setCurrentIndex(m_list->lines()->index(row));
}

void Rail::setDomains(const QString &open, const QStringList &known)
{
    m_domain->setText(open);
    m_domain->setToolTip(open);
    m_domain->setAccessibleName(tr("Domain: %1").arg(open));
    if (QMenu *old = m_domain->menu())
        old->deleteLater(); // the choice that led here may still be on its way
    auto *menu = new QMenu(m_domain);
    auto *group = new QActionGroup(menu);
    for (const QString &domain : known) {
        QAction *action = menu->addAction(QString(domain).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(domain == open);
        connect(action, &QAction::triggered, this, [this, domain] { emit domainChosen(domain); });
    }
    if (!known.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("Another domain …")), &QAction::triggered, this, &Rail::anotherDomainWanted);
    m_domain->setMenu(menu);
}

void Rail::setTotals(const QString &sentence, std::vector<StepBars::Bar> bars)
{
    m_totals->setText(sentence);
    m_totals->setVisible(!sentence.isEmpty());
    m_bars->setVisible(!bars.empty());
    m_bars->setBars(std::move(bars));
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Window, palette()));
    QRect edge = rect();
    edge.setWidth(measure(this, 1));
    if (!isRightToLeft())
        edge.moveRight(rect().right());
    painter.fillRect(edge, colour(Colour::Hairline, palette()));
}

void Rail::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    fit();
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == window())
        fit();
    return QWidget::eventFilter(watched, event);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

} // namespace widgets
