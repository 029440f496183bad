// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/guide/guide.h"

#include <QRandomGenerator>

namespace Support
{

/// What a generated guide is like. The same shape gives the same guide everywhere.
struct GuideShape {
    int questions = 100;
    int categories = 5;
    int stages = 6;
    quint32 seed = 1;
};

/// A word that stands in one question of every hundred, scattered over all branches, and in no other text.
inline constexpr QStringView scatteredWord = u"quokka";

/// Question, why and five pointers of some 600 characters in all, at one to three stages.
Domain::Guide generatedGuide(const GuideShape &shape);

/// The same with everything else that a guide in a file has to have.
Domain::Guide completeGuide(const GuideShape &shape);

/// A few words of the vocabulary that generated guides are made from.
QString generatedText(int words, QRandomGenerator &random);

/// An answer in any state, with any pointers covered.
Domain::Answer generatedAnswer(QRandomGenerator &random);

} // namespace Support
