// SPDX-License-Identifier: Apache-2.0
// Step 5: who signs? One answer is enough; the page then shows that way alone.
#pragma once

#include "tilesquestion.h"

namespace wizard
{

class SignerQuestion : public TilesQuestion
{
    Q_OBJECT

public:
    explicit SignerQuestion(Walk &walk, QWidget *parent = nullptr);
    /// As the person said, or as the keys at hand show; nothing while it is open.
    [[nodiscard]] std::optional<Signer> signer() const;

protected:
    [[nodiscard]] std::optional<int> chosen() const override;
    void choose(int id) override;
};

} // namespace wizard
