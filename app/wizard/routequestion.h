// SPDX-License-Identifier: Apache-2.0
// Start: how does your mail leave? Three routes.
#pragma once

#include "tilesquestion.h"

namespace wizard
{

class RouteQuestion : public TilesQuestion
{
    Q_OBJECT

public:
    explicit RouteQuestion(Walk &walk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<int> chosen() const override;
    void choose(int id) override;
    void refreshBody() override;

private:
    void addRoutes();

    widgets::Text *m_likely = nullptr;
};

} // namespace wizard
