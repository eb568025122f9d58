// SPDX-License-Identifier: Apache-2.0
// Step 2: do the names match both ways? The address has a name, the name has the address; who can set the reverse name,
// and the request to them.
#pragma once

#include "recordsview.h"
#include "steppage.h"

namespace wizard
{

class NamesPage : public StepPage
{
    Q_OBJECT

public:
    explicit NamesPage(Walk &walk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString answer() const override;
    [[nodiscard]] std::vector<Check> checks() const override { return {Check::Names}; }
    void refreshBody() override;

private:
    RecordsView *m_records;
};

} // namespace wizard
