// SPDX-License-Identifier: Apache-2.0
// Step 2: do the names match both ways? The loop from the server's name to each address and back, with the broken link
// marked, and the request to whoever holds the address.
#pragma once

#include "steppage.h"

#include "app/pictures/loop.h"
#include "app/widgets/fold.h"
#include "app/widgets/valueview.h"

namespace wizard
{

class NamesPage : public StepPage
{
    Q_OBJECT

public:
    explicit NamesPage(Walk &walk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Answer answer() const override;
    void refreshBody() override;

private:
    void refreshProvider();
    void refreshPlanB();

    pictures::LoopPicture *m_loop;
    widgets::Text *m_provider = nullptr; // their own way
    QWidget *m_page = nullptr;           // with the button that opens it
    std::string m_shownUrl;
    widgets::Fold *m_planB = nullptr;
    widgets::Text *m_planBSays = nullptr;
    widgets::ValueView *m_second = nullptr;
};

} // namespace wizard
