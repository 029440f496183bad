// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/export/everything.h"

#include <QTemporaryDir>
#include <memory>

class Application;

/// A program of its own on a sample, in a folder that goes with it.
class Tour
{
public:
    static Domain::Result<std::unique_ptr<Tour>> prepare();
    ~Tour();

    Application &application() { return *m_application; }

    /// What a person has who is to be interviewed in the days after `today`.
    static Domain::Result<Domain::Everything> sample(QDate today);

private:
    Tour();

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application; ///< After the folder: it has its file there.
};
