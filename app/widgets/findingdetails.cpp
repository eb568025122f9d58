// SPDX-License-Identifier: Apache-2.0
#include "findingdetails.h"

#include "findingbody.h"
#include "text.h"

#include <QVBoxLayout>

#include <utility>

namespace widgets
{

FindingDetails::FindingDetails(Content content, QWidget *parent) : QWidget(parent), m_content(std::move(content))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Text(Voice::Body, m_content.summary, this));
    addFinding(*column, m_content);
}

} // namespace widgets
