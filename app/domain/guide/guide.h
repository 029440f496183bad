// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/question.h"

#include <QList>
#include <memory>

namespace Domain
{

/// One step of the hiring process, in the order in which a candidate meets it.
struct Stage {
    QString id;
    QString name;
    QString about;
    friend bool operator==(const Stage &, const Stage &) = default;
};

/// A form that a conversation takes: live coding, a take-home assignment.
struct Format {
    QString name;
    QString about;
    friend bool operator==(const Format &, const Format &) = default;
};

/// The interview questions for one role, with what surrounds them.
struct Guide {
    QString id;
    int version = 1;
    QString role;
    QString about; ///< Paragraphs, separated by an empty line.
    QList<Stage> stages;
    QList<Format> formats;
    QStringList screensFor;
    QStringList redFlags;
    QList<Question> questions; ///< In the guide's order.
    std::shared_ptr<const Guide> original = nullptr; ///< Of a translation: what it was made from.

    /// In the language that matching and red flags know.
    const Guide &source() const { return original ? *original : *this; }

    /// In the order in which the questions first name them.
    QStringList categories() const;
    /// nullptr where there is no such stage.
    const Stage *stage(const QString &stageId) const;
    /// nullptr where there is no such question.
    const Question *question(const QString &questionId) const;
    /// The names of the question's stages, in the guide's order of stages.
    QStringList stageNames(const Question &question) const;
    friend bool operator==(const Guide &, const Guide &) = default;
};

/// Guides are read once and shared unchanged.
using GuidePtr = std::shared_ptr<const Guide>;

} // namespace Domain
